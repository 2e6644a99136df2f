import type { Lexicon } from './lexicon.ts'

/** Smaller signs, that say something together with one another. */
export const SIGNS = {
  passport: 'паспорт*, пашпарт*, загранпаспорт*, загранпашпарт*, passport*, paszport*, pasas, paso, pasą, pasai, pasus, pasų',
  training:
    'тренинг*, трэнінг*, обучени*, навучанн*, training*, szkoleni*, mokymai, mokymus, mokymų, стажировк*, стажыроўк*, инструктаж*, instruktaż*, онбординг*, onboarding, тест-драйв, вводный курс, starter pack, introductory course',
  sum: 'евро, еўра, euro, eur, euros, eurų, eurus, eurai, zł, złotych, злотых, pln, usd, доллар*, долар*, dollars, рублей, рублёў, рублеў',
  half: 'половин*, палову, палова, паловы, half, połow*, pusę, pusė, процентов, працэнтаў, percent, per cent, procent*, procentų, первый платеж, first instalment, pierwsza rata, pirma įmoka',
  soon: 'вперед, уперад, наперад, сразу, адразу, сейчас, зараз, now, upfront, up front, in advance, at once, teraz, od razu, z góry, dabar, iš karto, iš anksto, на той стороне, на тым баку, other side, po drugiej stronie, kitoje pusėje, после перевода, пасля пераводу',
  ahead: 'вперед, уперад, наперад, upfront, up front, in advance, z góry, iš anksto, заранее, загадзя',
  money:
    'деньги, денег, грошы, грошай, money, cash, pieniądze, pieniędzy, pinigai, pinigus, pinigų, оплата, аплата, payment, płatność, mokestis, плата, сумма, суму, suma, rent, czynsz',
  transfer:
    'перевод, перевода, перевести, перевод*, переведите, пераводу, пералічэнн*, transfer*, przelan*, przelew*, przelej*, perved*, pervest*, perves*, предоплат*, перадаплат*, оплаты, аплаты, унясіце, внесите, внести',
  reserve:
    'бронь, брони, броню, бронирован*, забронир*, браню, браніраван*, забраніраваць, booking, reservation, to book, to reserve, rezerwac*, zarezerw*, rezervac*, rezervuo*',
  generous:
    'заплатим, платим, хорошо заплатим, заплацім, плацім, good money, we pay, pays well, paid well, гонорар*, ганарар*, вознагражд*, узнагарод*, geri pinigai, gerus pinigus, mokame, sumokėsime, atlygis, dobre pieniądze, zapłacimy, płacimy, honorari*, honorarium, honoraras, reward*, деньги тем, грошы тым',
  knows:
    'кто знает, хто ведае, кто знаком, who know, who knows, if you know, którzy znają, kto zna, kas pažįsta, kas žino, pažįsta, где собираются, где они собираются, дзе збіраюцца, дзе яны збіраюцца, where they meet, where they gather, gdzie się spotykają, gdzie spotykają, kur renkasi, kur jie renkasi',
  activists:
    'активист*, актывіст*, activist*, aktywist*, aktywiśc*, aktyvist*, диаспор*, дыяспар*, diaspor*, волонтер*, валанц*, volunteers, wolontariusz*, savanori*, правозащитник*, праваабарон*, сокамерник*, политзаключ*, палітвязн*, оппозиц*, апазіц*, opposition, opozycj*, opozicij*',
  cell: 'камере, камеры, вашей камеры, celi, cell, cellmates, kameroje, kameros, за решеткой, за кратамі, behind bars, za kratami, už grotų',
  us: 'модератор* сайта, модераторы сайта, мадэратары сайта, мадэратар* сайта, админ* сайта, администрац* сайта, адміністрац* сайта, поддержка сайта, падтрымка сайта, служба поддержки сайта, site moderators, site moderator, site admin*, website support, moderator* serwisu, administrator* serwisu, obsługa serwisu, svetainės administrator*, svetainės moderator*, каманда сайта, команда сайта, the team of this site, zespół serwisu, svetainės komanda, habeas',
  benefit:
    'выплат*, пособи*, дапамог*, грант*, компенсац*, кампенсац*, grant*, payments, payment, benefit*, allowance*, zasiłk*, wypłat*, zapomog*, odszkodowan*, išmok*, pašalp*, kompensac*, карту, карты, карточк*, card, karty, kortelės, сбор*, узнос*, взнос*, fee, opłat*, mokest*',
  codeWord: 'код, коды, кодаў, кодов, code, codes, kod, kody, kodu, kodów, kodą, kodus, kodai, пин, pin',
  giveMe:
    'дашліце, перашліце, назавіце, паведаміце, пришлите, перешлите, пересылаете, пересылать, назовите, сообщите, send, send us, forward, tell us, wyślij*, prześlij*, przesyłaj*, podaj*, atsiųsk*, persiųsk*, pasakyk*',
  rentOut:
    'аренда, аренду, арэнду, арэнда, в аренду, rent out, rent us, rent your, wynajm*, wynajem, wynająć, nuomok*, išnuomok*, сдайте, сдать, здаеце, здаць',
  ownAccount:
    'свой рахунак, свой счет, свой счёт, свою карту, сваю карту, банкаўскі рахунак, банковский счет, ваш рахунак, ваш счет, bank account, your account, your card, konto bankowe, swoje konto, twoje konto, banko sąskaitą, savo sąskaitą, jūsų sąskaitą, аккаунт, акаўнт, sim карты, sim cards, karty sim, sim korteles',
  forged:
    'готовые документы, готовые бумаги, готовые справки, гатовыя паперы, гатовыя дакументы, гатовыя даведкі, сделаем справк*, зробім даведк*, поддельн*, падробл*, фальшив*, фальшыв*, fake, forged, fake documents, ready-made documents, ready made documents, podrobion*, fałszyw*, gotowe dokumenty, suklastot*, netikr* dokument*, paruošti dokumentai, диплом без, дыплом без, diploma without, dyplom bez, diplomas be, купить диплом, купіць дыплом, липов*, без экзамена, без экзамену, without an exam, bez egzaminu, be egzamino',
  noContract:
    'без договора, без оформления, неофициальн*, без дагавора, без дамовы, без афармлення, неафіцыйн*, without a contract, without contract, no contract, off the books, cash in hand, under the table, bez umowy, na czarno, pod stołem, be sutarties, nelegal*, neoficial*, договор потом, договор позже, оформим потом, оформим позже, дамова потым, дамова пазней, аформім потым, аформім пазней, паперы пазней, паперы потым, бумаги потом, документы потом, contract later, papers later, sign later, umowa później, umowa potem, papiery później, sutartis vėliau, dokumentai vėliau, кантракт на месцы, договор на месте, umowa na miejscu',
  useOfBody:
    'суррогатн*, сурагатн*, surrogate*, surrogac*, surogat*, surogac*, донор* яйцекл*, egg donor*, dawczyni*, kiaušialąsč*, почку, нырку, kidney, nerkę, inkstą, фиктивный брак, фиктивн* брак, фіктыўны шлюб, фіктыўн* шлюб, выйти замуж за, выйсці замуж за, sham marriage, marriage of convenience, fake marriage, fikcyjn* małżeńs*, fikcyjny ślub, ślub dla, fiktyvi santuoka, fiktyvi* santuok*',
  spend:
    'вложить, вложите, взнос, взноса, взнос*, узнос*, уклас*, buying, purchas*, atskaitome, atskaitom*, вычитаем, вычтем, вылічваем, вылічым, potrącamy, potrącimy, odliczamy, išskaičiuojame, внести, унесці, deduct*, купив, kupując, nusipirkus, insurance package, после взноса, выкупить, выкупіць',
  tax: 'налог*, падатк*, tax, taxes, podat*, mokesč*, zus, sodra',
  gaveYou: `дали вам, давали вам, далі вам, gave you, paid you, dali ci, dała ci, dał ci, davė jums, оплатил* вам, аплаціў вам, организовал* ваш*, арганізав* ваш*, organised your, organized your, zorganizował*, organizavo jūsų, вез вас, вёз вас, вазіў вас, vežė, woził*, zajmował*, took care of you, rūpinosi, помогал* вам, помог вам, вам помог*, вам помогал*, дапамог вам, вам дапамог*, helped you, ci pomógł, ci pomog*, jums padėjo, paid for your, paid your, оплатил* ваш*`,
  surnames: 'фамилии, прозвішчы, имена, імёны, surnames, names, nazwiska, imiona, pavardes, vardus',
  nameAny:
    'имя, имена, фамилию, фамилии, імя, імёны, прозвішч*, name, names, surname*, nazwisk*, imię, imiona, vardą, vardus, vardai, pavard*',
  motherChild:
    'с ребенком, с детьми, з дзіцем, з дзецьмі, with a child, with her child, with children, with kids, z dzieckiem, z dziećmi, su vaiku, su vaikais, мать, матери, маці, mother, mothers, matka, matki, mama, mamai, дочь, дочерью, daughter, сын, son, дачка, córka, dukra',
  bribe:
    'знакомый чиновник, знаёмы чыноўнік, свой человек в, свой чалавек у, our man in, nasz człowiek w, mūsų žmogus, guaranteed asylum, guaranteed permit, guaranteed status, гарантируем статус, гарантуем статус, гарантированный статус, gwarantujemy azyl, gwarantowany azyl, gwarantowany status, garantuojame prieglobst*, garantuotas prieglobst*, no refund, без возврата, знакомый пограничник, пограничник свой, свой пограничник, знаёмы памежнік, знаёмыя на мяжы, знакомые на границе, znajomy pogranicznik, friend at the border, friends at the border, pažįstamas pasienietis, znajomy urzędnik, pažįstamas valdininkas, know an official',
} satisfies Lexicon<string>
