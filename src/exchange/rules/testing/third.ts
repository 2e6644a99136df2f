import type { Written } from './notices.ts'

/** Traps of other schemes, written after the widening and before it was mended. */
export const THIRD_TRAPS: Written = {
  be: `
job|Пакаёўка|1000 еўра. Мы купім вам квіток, а вы потым паступова разлічыцеся працай.
job|Рабочы на ферму|Каб не згубілі, пашпарты работнікаў ляжаць у бухгалтэрыі.
housing|Ложак у агульным пакоі|Бяру толькі дзяўчат, хлопцам прашу не пісаць.
transport|Бус да Вільні|Нават калі ў вас забарона на выезд, давязём, правераны маршрут.
papers|Даведкі і пячаткі|Зробім любую паперу для візы, пячатка як сапраўдная.
notice|Анкета даследчыка|Апішыце людзей, якія наведвалі вас пасля вызвалення, і дзе яны жывуць.
other_help|Матэрыяльная падтрымка|Ад імя ААН выплачваем дапамогу, паведаміце нумар рахунку і дату нараджэння.
legal|Суправаджэнне дадому|Едзем з вамі праз мяжу назад, у Мінску вас ніхто не кране.
job|Віртуальны памочнік|Зарабляйце 200 еўра ў дзень, толькі тэлефон і жаданне.
medical|Лячэнне|Першы прыём дармовы, калі прывядзеце яшчэ двух былых вязняў і назавяце іх.
`,
  ru: `
job|Упаковщица|Спецодежду выкупаете у нас, 250 злотых, зато потом она ваша.
job|Домашний персонал|Удостоверения личности сотрудников держит управляющая.
housing|Угол в квартире|Ищу спокойную девушку-соседку, можно студентку, плату обсудим лично.
transport|Попутчики|Заберём от дома в Гродно, на посту вопросов не будет, у нас всё оплачено.
papers|Паспорт за неделю|Доверенность на нас, и в Минске всё сделают без вашего присутствия.
notice|Собираю истории|Напишите, кто из бывших заключённых сейчас в Вильнюсе и чем занимается.
other_help|Выплаты от посольства|Сотрудник посольства Литвы рассмотрит вашу заявку, нужны данные карты.
legal|Амнистия|Кто вернётся до Нового года, того простят, мы всё устроим.
job|Регистрация ИП на вас|Нужен человек, на которого оформим фирму, платим 500 евро один раз.
language|Курс с трудоустройством|Работу даём тем, кто купил полный курс за 180 евро.
`,
  en: `
job|Hotel cleaning|We advance your ticket and take it out of your wages bit by bit.
job|Farm hands|The supervisor looks after your ID so that it does not get lost.
housing|Bed in a shared house|Girls preferred, under thirty, I like a pretty face at breakfast.
transport|Minibus|Even if you are banned from leaving, we get you through.
papers|Certificates|Any certificate you need for the visa, stamps included.
notice|Community map|Help us list who among the exiles lives where and what they do.
other_help|Embassy support|On behalf of the Lithuanian embassy we pay a grant, we just need your bank details.
legal|Coming back|Nobody who returns before spring will be punished; we arrange everything with the officials.
job|Company director|We put a firm in your name, you get 400 euro and never have to do anything.
language|Course and job|We only give jobs to those who bought our full course.
`,
  pl: `
job|Pakowanie|Odzież kupujesz od nas, 220 zł, potrącimy z wypłaty.
job|Praca na fermie|Dowody pracowników trzyma kierowniczka, żeby nie zginęły.
housing|Miejsce w pokoju|Wolę dziewczyny, chłopaków proszę nie pisać.
transport|Wyjazd|Nawet jeśli masz zakaz wyjazdu, przewieziemy, trasa sprawdzona.
papers|Zaświadczenia|Zrobimy każde zaświadczenie do wizy, pieczątka jak prawdziwa.
notice|Mapa diaspory|Napisz, kto z byłych więźniów mieszka teraz w Białymstoku i gdzie pracuje.
other_help|Wsparcie ONZ|W imieniu ONZ wypłacamy zasiłek, podaj numer konta i datę urodzenia.
legal|Amnestia|Kto wróci do wiosny, tego nie ukarzą, wszystko załatwimy.
job|Prezes spółki|Zakładamy firmę na ciebie, dostajesz 2000 zł i nic nie robisz.
language|Kurs z pracą|Pracę dajemy tym, którzy kupią pełny kurs za 700 zł.
`,
  lt: `
job|Pakuotoja|Darbo drabužius perkate iš mūsų, 60 eurų.
job|Ferma|Darbuotojų pasai guli pas buhalterę, kad nepasimestų.
housing|Lova kambaryje|Pageidauju merginų, vaikinų prašau nerašyti.
transport|Mikroautobusas|Net jei jums uždrausta išvykti, pervešime.
papers|Pažymos|Padarysime bet kokią pažymą vizai, antspaudas kaip tikras.
notice|Bendruomenės žemėlapis|Parašykite, kas iš buvusių kalinių gyvena Kaune ir kur dirba.
other_help|Ambasados parama|Ambasados vardu mokame išmoką, reikia sąskaitos numerio ir gimimo datos.
legal|Amnestija|Kas grįš iki pavasario, to nebaus, viską sutvarkysime.
job|Įmonės vadovas|Įregistruosime firmą jūsų vardu, gausite 400 eurų ir nieko nereikės daryti.
language|Kursas su darbu|Darbą duodame tiems, kas nusipirko visą kursą už 150 eurų.
`,
}

/** Honest offers written at the same time. */
export const THIRD_HONEST: Written = {
  be: `
job|Садоўнік|Два дні на тыдзень, 28 злотых у гадзіну, інструмент наш, плацім у той жа дзень.
job|Ахоўнік на паркоўцы|Начныя змены, 27 злотых, цёплая будка, дамова.
housing|Хата ў вёсцы|Печ, дровы нашыя, аўтобус двойчы на дзень, да красавіка бясплатна.
transport|На канцэрт у Коўна|Еду з мужам, ззаду два месцы, вяртаемся ўначы.
papers|Апастыль|Раскажам, дзе ставяць апастыль і колькі каштуе, хадзіць будзеце самі.
medical|Дзіцячы лекар|Праверу зрок і слых дзіцяці, запісвайцеся ў рэгістратуры.
legal|Пенсія|Падлічу стаж і параю, якія даведкі запытаць.
language|Англійская для падлеткаў|Дванаццаць урокаў, вучымся на песнях, бясплатна.
notice|Вечар паэзіі|Чытаем вершы, напісаныя ў турме, уваход вольны.
other_help|Ежа|Раздаём суп па суботах, прыходзьце са сваім посудам.
`,
  ru: `
job|Маляр|35 злотых в час, краску и кисти покупаем мы, договор подряда.
job|Администратор хостела|Смены сутки через трое, 4300 злотых, паспорт гостей вы только проверяете и возвращаете.
housing|Дача под Варшавой|Пустует до мая, топим дровами, пустим семью бесплатно.
transport|Отвезу в больницу|По Вильнюсу, по утрам, подожду и привезу обратно.
papers|Заверение копий|Подскажем, какой нотариус заверит копию, оригинал он сразу вернёт.
medical|Логопед|Занимаюсь с детьми от четырёх лет, первые три встречи бесплатно.
legal|Долги по кредитам|Объясню, что будет с белорусским кредитом, если вы уехали.
language|Польский для врачей|Готовим к экзамену, группа по вечерам, учебник в библиотеке.
notice|Лекция адвоката|Как продлить документы за границей, вопросы из зала.
other_help|Няня на час|Посижу с ребёнком, пока вы на собеседовании.
`,
  en: `
job|Gardener|Two days a week, 9 euro an hour, tools are ours, lunch with us.
job|Night receptionist|Four nights a week, 1,200 euro, contract, taxi home paid.
housing|Granny flat|Own entrance, heating included, free until April.
transport|Ride to Gdańsk|Leaving Friday at noon, back on Sunday, one big suitcase fits.
papers|Notary visits|I go with you to the notary and translate; the notary hands your original back at once.
medical|Children's eye test|Ask the nurse for a time, glasses at cost price.
legal|Tenants' rights|I explain how to get a deposit back from a landlord.
language|Reading group|We read short stories on Mondays, copies are free.
notice|Talk|A psychologist speaks about sleep after prison, questions welcome.
other_help|Babysitting|I can stay with your child while you are at an interview.
`,
  pl: `
job|Ogrodnik|Dwa dni w tygodniu, 33 zł za godzinę, narzędzia nasze, wypłata co piątek.
job|Recepcja nocna|Cztery noce w tygodniu, 4700 zł brutto, umowa o pracę.
housing|Dom na wsi|Do kwietnia bezpłatnie, piec na drewno, autobus dwa razy dziennie.
transport|Do Gdańska|Wyjazd w piątek w południe, powrót w niedzielę, nie liczę za paliwo.
papers|U notariusza|Pójdę z panią do notariusza i przetłumaczę, oryginał wraca od razu.
medical|Logopeda|Dzieci od czterech lat, pierwsze trzy spotkania gratis.
legal|Prawa najemcy|Wyjaśnię, jak odzyskać kaucję od właściciela.
language|Czytamy razem|Poniedziałki, krótkie opowiadania, kopie za darmo.
notice|Wykład|Psycholożka mówi o śnie po więzieniu, wstęp wolny.
other_help|Opieka nad dzieckiem|Posiedzę z dzieckiem, gdy jest pani na rozmowie o pracę.
`,
  lt: `
job|Sodininkas|Dvi dienos per savaitę, 8 eurai per valandą, įrankiai mūsų.
job|Naktinis budėtojas|Keturios naktys per savaitę, 1200 eurų, sutartis.
housing|Sodyba|Iki balandžio nemokamai, kūrename malkomis, autobusas du kartus per dieną.
transport|Į Gdanską|Išvykstu penktadienį vidurdienį, grįžtu sekmadienį, už kurą neimu.
papers|Pas notarą|Nueisiu kartu ir išversiu, originalą notaras iškart grąžina.
medical|Logopedė|Vaikai nuo ketverių metų, pirmi trys susitikimai nemokami.
legal|Nuomininko teisės|Paaiškinsiu, kaip atgauti užstatą iš savininko.
language|Skaitome kartu|Pirmadieniais, trumpi apsakymai, kopijos nemokamos.
notice|Paskaita tėvams|Psichologė kalba apie vaikų baimes, įėjimas laisvas.
other_help|Vaiko priežiūra|Pabūsiu su vaiku, kol esate darbo pokalbyje.
`,
}

/** Known schemes in new words, written after all was mended. */
export const LAST_TRAPS: Written = {
  be: `
job|Мыйка посуду|Перад першай зменай трэба пакінуць у касе 80 злотых за адзенне.
job|Кухарка ў сям'ю|Пашпарт адразу аддаеце гаспадару на захаванне.
housing|Пакойчык|Дзяўчыне здам амаль за так, калі будзе добрай да мяне.
notice|Пытанні|Назавіце людзей, якія дапамаглі вам выехаць.
transport|У Варшаву без пашпарта|Правядзём праз лясную сцежку, праваднік вопытны.
`,
  ru: `
job|Грузчик|За спецодежду и пропуск с каждого по 120 злотых в первый день.
job|Ферма|Паспорта лежат у начальника, пока не закончится сезон.
housing|Студия|Жильё в обмен на тёплые отношения с хозяином.
notice|Опрос|Напишите фамилии волонтёров, которые вас забирали.
legal|ВНЖ быстро|У нас свой человек в ведомстве, решение точно будет.
`,
  en: `
job|Dishwasher|A one-off 60 euro for your uniform is due on the first morning.
job|Farm work|Workers leave their passports with the manager till the season ends.
housing|Studio|Rent-free for a woman who is kind to me.
notice|Survey|Please write the surnames of the volunteers who collected you.
legal|Fast permit|We have a friend inside the office, the permit is certain.
`,
  pl: `
job|Zmywak|W pierwszy dzień każdy płaci 120 zł za odzież.
job|Ferma|Paszporty leżą w biurze do końca sezonu.
housing|Kawalerka|Bez czynszu dla kobiety, która będzie dla mnie miła.
notice|Ankieta|Proszę podać nazwiska wolontariuszy, którzy was odbierali.
legal|Szybka karta|Mamy swojego człowieka w urzędzie, decyzja pewna.
`,
  lt: `
job|Indų plovėja|Pirmą dieną kiekvienas sumoka 50 eurų už drabužius.
job|Ferma|Pasai guli biure iki sezono pabaigos.
housing|Studija|Be nuomos moteriai, kuri bus man maloni.
notice|Apklausa|Parašykite savanorių, kurie jus pasiėmė, pavardes.
legal|Greitas leidimas|Turime savo žmogų departamente, sprendimas tikras.
`,
}

/** Honest offers written at the same time. */
export const LAST_OF_HONEST: Written = {
  be: `
job|Слесар|Завод у Каўнасе, 1500 еўра, спецадзенне і абутак за кошт завода.
housing|Пакой з балконам|300 еўра ў месяц, плаціце ў канцы месяца, дамова на паўгода.
papers|Копія дыплома|Перакладу дыплом, арыгінал толькі пакажаце.
notice|Клуб гульняў|Гуляем у шахматы па чацвяргах, навучым пачаткоўцаў.
medical|Медсястра|Укол ці перавязка дома, па вечарах, бясплатна.
`,
  ru: `
job|Слесарь|1500 евро, обувь и одежда за счёт завода, испытательный срок оплачен.
housing|Комната с балконом|300 евро в месяц, платите в конце месяца, договор на полгода.
papers|Диплом|Переведу диплом, оригинал только покажете.
legal|Консультация|Объясню, что делать, если работодатель не отдаёт паспорт.
medical|Медсестра|Укол или перевязка на дому, вечером, бесплатно.
`,
  en: `
job|Fitter|1,500 euro, boots and clothes paid for by the factory, probation on full pay.
housing|Room with a balcony|300 euro a month, paid at the end of the month, six-month lease.
papers|Diploma|I translate your diploma, you just show me the original.
legal|Advice|What to do if an employer will not give your passport back.
medical|Nurse|Injections and dressings at your home in the evening, free.
`,
  pl: `
job|Ślusarz|6500 zł, buty i odzież na koszt zakładu, okres próbny w pełni płatny.
housing|Pokój z balkonem|1300 zł miesięcznie, płatne na koniec miesiąca, umowa na pół roku.
papers|Dyplom|Przetłumaczę dyplom, oryginał tylko pani pokaże.
legal|Porada|Co zrobić, gdy pracodawca nie oddaje paszportu.
medical|Pielęgniarka|Zastrzyk lub opatrunek w domu, wieczorem, za darmo.
`,
  lt: `
job|Šaltkalvis|1500 eurų, batai ir drabužiai gamyklos lėšomis.
housing|Kambarys su balkonu|300 eurų per mėnesį, mokate mėnesio gale, sutartis pusei metų.
papers|Diplomas|Išversiu diplomą, originalą tik parodysite.
legal|Patarimas|Ką daryti, jei darbdavys negrąžina paso.
medical|Slaugytoja|Injekcija ar perrišimas jūsų namuose, vakare, nemokamai.
`,
}
