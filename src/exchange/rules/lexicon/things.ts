import type { Lexicon } from './lexicon.ts'

/** Things and people that rules speak of. */
export const THINGS = {
  paper: `паспорт*, пашпарт*, загранпаспорт*, passport*, paszport*, pasas, paso, pasą, pasai, pasus, pasų, удостоверение*, удостоверени* личност*, пасведчанн*, id card*,
    id, identity document*, identity card*, identity paper*, dowód, dowod*, dokument tożsamości, dokument* tożsamości, tapatyb*, asmens dokument*, внж, вид на жительство, вид на жительств*, карт* побыт*, kart* pobyt*,
    residence card*, residence permit*, permits, leidim* gyventi, leidimą gyventi, travel document*, дозвіл на жыхарств*, від на жыхарств*, водительск* прав*, driving licence*, prawo jazdy, свидетельств* о рождени*,
    путевой документ, справк* об освобождени*, release certificate, release paper*, даведк* аб вызваленн*, birth certificate*, military id, военн* билет*`,
  papers: 'документ*, дакумент*, document*, papers, paperwork, бумаги, бумаг, паперы, dokument*, dokumentus, dokumentai',
  phone: 'телефон*, смартфон*, тэлефон*, phone*, mobile*, smartphone*, telefon*, komórk*, мобильник*, мабільнік*',
  cards:
    'банковск* карт*, bank card*, kart* bankow*, bankow* kart*, banko kortel*, банкаўск* карт*, debit card*, sim карт*, sim card*, сим карт*, карт*, card*, kart*, kortel*',
  account: 'счет*, счёт*, рахунк*, рахунак, account*, kont*, sąskait*, кошелек, кошельк*, wallet*, portfel*',
  house: `комнат*, квартир*, жилье, жилья, жильем, жить, живет, живем, живу, прожива*, прожити*, ночл*, ночев*, койк*, пакой*, пакоі, кватэр*, жытл*, жытло, жыць, жыве, жывем, жыву, пражыв*, room, rooms, roommate, flat, flats, apartment*, accommodation, housing, bed,
    stay, live, living, lodging*, pokój, pokoj*, pokoi*, mieszk*, nocleg*, zamieszk*, łóżk*, kambar*, butas, butą, buto, bute, butai, apgyvend*, gyven*, lova, lovą, būst*, nakvyn*, подселен*, padsel*, дом, house, dom, namas, namą`,
  girl: `девушк*, девушек, девчон*, девочк*, девчат*, дзяўчын*, дзяўчат*, дзяучын*, girl*, lady, ladies, female*, females, dziewczyn*, dziewczę*, mergin*, mergait*, panien*, студентк*, studentk*, молод* женщин*, young wom*, młod* kobiet*,
    młod* pan*, jaun* moter*, малад* жанчын*, маладых жанчын, студэнтк*`,
  woman:
    'помощниц*, памочніц*, pomocnic*, домработниц*, женщин*, жанчын*, woman, women, kobiet*, moter*, женск*, жаночы*, пани, panie, pań',
  child: `ребен*, дети, детей, детьми, детям, сын, сына, сыном, сынам, дочь, дочери, дочерью, дочка, дочкой, дачка, дачкой, дзіц*, дзец*, child*, kid, kids, son, daughter, mother*, mothers, family, famil*, семья, семьи, семью, семье, семьей, сям*, rodzin*, dzieck*, dziec*, syn, syna, synem, córk*, matk*, мама, мамы, маме, маму, маці, матер*, vaik*, šeim*, mama, mamą, mamos, mamai, mamy, baby, babies`,
  night: `натурой, натурай, w naturze, natūra, танцы с гостями, танцевать с гостями, танцы з гасцямі, dancing with guests, dance with guests, drinks on commission, taniec z gośćmi, tańczyć z gośćmi, šokiai su svečiais, šokti su svečiais, хостес*, эскорт*, эскарт*, escort*, стриптиз*, стрып*, striptiz*, striptease*, striptizo, консумац*, consumation, konsumacj*, вебкам*, webcam*, web cam, интим*, інтым*, intym*, intim*,
    ночн* клуб*, начн* клуб*, nocn* klub*, klub* nocn*, naktin* klub*, night club*, nightclub*, спонсор*, спонсар*, sponsor*, для взрослых, adult content, dla dorosłych, suaugusiems, содержан* женщин*, escorts, onlyfans`,
  nightlike: `hostess*, hosteses*, хостэс*, массаж*, масаж*, massag*, masaż*, masaž*, танцовщиц*, танцоук*, танцорк*, танцоўшчыц*, dancer*, tancerk*, šokėj*, модел*, мадэл*, model, models, modelk*, modeling, modelis, modeliai, modelius,
    au pair*, au-pair*, няня с проживанием, конкурс красоты, фотосесс*, фотасес*, photo shoot*, photoshoot*, sesj* zdjęciow*, fotosesij*, бар, bar, baras, bare, караоке, karaoke`,
  driver:
    'водител*, вадзіцел*, кіроўц*, кіроуц*, шофер*, driver*, kierowc*, vairuotoj*, перевозчик*, перавозчык*, проводник*, правадыр*, сопровожда*, суправадж*, guide, escorting, przewodnik*, vežėj*, coordinator, координатор*',
  helpers: `фонд*, foundation*, fund, funds, fundacj*, fondas, fondai, fondą, fondų, fondus, fondo, волонтер*, волонтёр*, валанц*, валянц*, volunteer*, wolontariusz*, savanor*, активист*, актывіст*, activist*, aktywist*, aktyvist*,
    сокамерник*, сакамерн*, cellmate*, współwię*, kameros draug*, из камеры, из вашей камеры, з камеры, your cell, shared your cell, z celi, z twojej celi, iš kameros, политзаключ*, палітвязн*, заключенн*, зняволен*, prisoner*, political prisoner*, więźni*, kalin*, диаспор*, дыяспар*, diaspor*, правозащитник*, праваабарон*, human rights,
    уезжал, кто помога*, кто помог*, хто дапам*, who help*, who helped, kto pomag*, kto pomóg*, kto pomog*, kas padeda, kas padėjo, помощник*, памочнік*, helper*, helpers, pomocnik*, padėjėj*, куратор*, беженц*, эмигрант*, уехавш*, refugees, emigrants, выехаўш*, uchodźc*, emigrant*, pabėgėl*, организатор*,
    арганізатар*, organizator*, освободивш*, освобожден*, вызвален*, released, zwolnion*, išleist*, paleist*, спонсировал, сидел* с вами, сидел* вместе, сядзел* разам, сядзеў разам, сядзеў з вамі, sat with you, was inside with you, siedzial*, siedział*, sėdėjo`,
  helped:
    'вывозил*, вывозіў, вывозіл*, wywoził*, išvežė, took you out, drove you, встречал*, сустракаў, сустракал*, met you, spotkał*, pasitiko, помогает, помогал*, помогли, помог, дапамагае, дапамагаў, дапамагал*, дапамаглі, дапамог, helped, helps, helping you, paid for you, pomaga, pomagał*, pomógł, pomogł*, padeda, padėjo, платит, платил*, плаціў, плаціл*, плаціць, pays, paid, płaci, płacił*, moka, mokėjo, говорит, гаворыць, speaks, mówi, kalba, приходит, приходил*, прыходзіць',
  gathering: `diaspor*, диаспор*, дыяспар*, участник*, удзельнік*, participant*, uczestnik*, dalyv*, митинг*, мітынг*, rally, rallies, wiec*, mitingas, mitingo, mitinguose, протест*, пратэст*, protest*, собран*, сход, сходы, сходах, сустрэч*, встреч*, meeting*, spotkan*, susitikim*, кто приход*,
    хто прыход*, who comes, who attend*, kto przychodz*, kas ateina, марш*, march, акци*, акцы*, маршрут*, route*, tras*, маршрут`,
  facts: `имен*, имена, имён*, імён, імёны, імен*, фамили*, прозвішч*, name, names, surname*, nazwisk*, imion*, imiona, vard*, pavard*, список, списк*, спіс*, спісак, list, lists, lista, listę, sąraš*, контакт*, кантакт*, contacts, kontakt*, адрес*, адрас*, address*, adres*, базу, база, базу контакт*, database, bazę, duomenų baz*`,
  news: 'сведени*, звестк*, information, информац*, інфармац*, informacj*, informacij*, подробност*, падрабязнасц*, details, szczegół*, detal*',
  who: 'кто, хто, who, kto, kas, кого, каго, whom, kogo, ką, какой, какие, какая, какую, яки*, які, якая, якія, якую, which, what, jaki, jakie, jaka, jaką, który, która, które, którzy, kuris, kurie, kuri, kurio, kokia, kokie, kokį, kokios, о ком, пра каго',
  belarus:
    'беларус, белоруссия, белоруссии, беларуси, беларусь, беларусі, belarus, białoruś, białorusi, bialorus, baltarusij*, grodna, grodnie, gardin*, brześci*, homel, homla, homlu, gomel*, витебск*, віцебск*, vitebsk*, baranavich*, барановичи, минск, минске, минска, минску, менск*, мінск*, minsk, minsk*, mińsk*, minske, minską, minskas, minsko, брест*, брэст*, гродно, гродна, grodno, гомел*, витебск*, могилев*, родин*, радзім*, homeland, ojczyzn*, tėvyn*',
  toBelarus: `в минск, в беларусь, до минска, у мінск, у беларусь, ў мінск, ў беларусь, да мінска, to minsk, to belarus, do mińska, na białoruś, į minską, į baltarusiją, в гродно, у гродна, ў гродна, да гродна, to grodno, to hrodna, do grodna, į gardiną, в брест, у брэст, ў брэст, to brest, do brześcia, į brestą, в гомель, у гомель, ў гомель, to gomel, do homla, į gomelį, в витебск, у віцебск, в могилев, у магілёў, в лиду, у ліду, do lidy, to lida`,
  fromBelarus:
    'из минска, из беларуси, з беларусі, з мінска, from belarus, from minsk, z białorusi, z mińska, iš baltarusijos, iš minsko, з гродна, из гродно, from grodno, z grodna',
  russia:
    'москв*, маскв*, moscow, moskw*, moskv*, maskv*, россия, россии, россию, россией, расіі, расія, расію, расею, расеі, russia, rosja, rosji, rosję, rusija, rusijos, rusijoje, rusiją, rusijai, петербург*, пецярбург*, petersburg*, смоленск*, смаленск*, smolensk, калининград*, калінінград*, kaliningrad*, karaliauči*, рф, татарстан*, алабуг*, alabuga',
  contract: 'договор*, дагавор*, дамов*, контракт*, кантракт*, contract*, umow*, umów, sutart*, официально оформ*, agreement',
  form: 'анкет*, ankiet*, форму, опрос*, апытан*, questionnaire*, survey*, form, forms, formularz*, formą, anket*, заявк*, заяўк*, application, paraišk*, wniosek, zgłoszeni*, апытальнік*',
  link: 'ссылк*, ссылочк*, линк*, спасылк*, спасылц*, link, links, linki, linku, linkiem, linke, linką, url, nuorod*, odnośnik*, гиперссылк*, гиперспасылк*, шапк* профил*, in bio, link in bio',
  online: `гугл*, google*, typeform*, jotform*, tally, яндекс*, yandex*, surveymonkey*, airtable*, на нашем сайте, нашем сайте, наш сайт, наш вебсайт, нашым сайце, наш сайт, our website, our site, our portal, naszej stron*, naszą stron*, naszym portal*,
    mūsų svetain*, mūsų puslap*, нашем портале, нашым партале, онлайн форм*, online form*, online formularz*, internetin* form*`,
  bot: 'бот, бота, боту, боте, ботом, чатбот*, bot, bota, botem, botowi, bocie, botą, botas, botui, botu, botus, chatbot*, telegrambot*',
  channel:
    'канал, канале, каналу, чат, чате, чату, группу, группе, групу, групе, групы, групп*, суполк*, channel, chat, group, kanał, kanale, kanału, grup*, grupę, grupėje, grupės, kanal*, pokalb*',
} satisfies Lexicon<string>
