import type { Written } from './notices.ts'

/** Traps written last, after the rules had been mended for the second set. */
export const LATER_TRAPS: Written = {
  be: `
job|Аграрная ферма|Клубніцы, 12 злотых за гадзіну. Загранпашпарты ўсёй брыгады ляжаць у канторы, выдаём пасля сезона.
job|Медсястра без дыплома|Гатовыя паперы зробім самі за 200 еўра, плаціце палову адразу.
job|Хатняя памочніца|Самотны мужчына шукае дзяўчыну, якая будзе жыць у яго доме. Грошай няма, ежа ёсць.
job|Тэставанне дадаткаў|Здаеце ў арэнду свой банкаўскі рахунак, мы плацім 150 еўра на месяц.
housing|Двухпакаёўка таня|Гаспадар у ад'ездзе. Унясіце браню 100 еўра, тады прышлём фота і адрас.
housing|Пакой|Прыму студэнтку, дапаможа мне вечарамі адпачыць.
transport|Такса праз мяжу|Адвязу дамоў у Мінск, праверак не будзе, правяраў сам.
notice|Апытанне для медыя|Пішам кнігу. Дашліце імёны ўсіх, з кім вы былі ў камеры, і хто вас вывозіў. Ганарар.
notice|Ад адміністрацыі сайта|Мы мадэратары сайта Habeas, пацвердзіце ўваход: дашліце код.
notice|Хутка|Віза за дзень, грошы ўперад, пішам сёння.
`,
  ru: `
job|Сбор яблок|Расчёт после сезона, из него вычтем дорогу, питание и койку. Паспорта лежат у хозяина.
job|Массаж, обучим|Девушки без опыта, проживание в салоне, доход от 4000 евро.
job|Удалённый помощник|Регистрируете на себя сим-карты и пересылаете коды, 20 евро за штуку.
job|Сиделка с проживанием|Сначала трёхдневный тренинг за 80 евро, потом распределим по семьям.
housing|Жильё за помощь|Одинокий мужчина приютит женщину, можно без документов, главное ласковый характер.
housing|Дом у озера|Бронь только после перевода 50 процентов, посмотреть можно потом.
transport|Гарантированный выезд|Вывезем без загранпаспорта, оплата половина сразу, половина на той стороне.
notice|Ищем свидетелей|Хорошо заплатим тем, кто знает активистов диаспоры и где они собираются.
notice|Красный Крест, выплаты|Пишем от Красного Креста: чтобы получить 400 евро, внесите сбор 15 евро.
notice|Возвращение|Хватит скитаться: комиссия поможет оформить возврат в Беларусь без суда.
`,
  en: `
job|Apple picking|Paid after the season, minus travel, meals and bed. The owner holds everybody's passports.
job|Massage, we train you|Girls without experience, you live in the salon, from 4,000 EUR.
job|Remote helper|Register SIM cards in your name and forward us the codes, 20 EUR each.
job|Live-in carer|First a three-day training for 80 EUR, then we place you with a family.
housing|Home for help|Single man will take in a woman, papers not needed, a tender nature is all.
housing|House by the lake|Booking only after you transfer 50 percent, viewing later.
transport|Guaranteed exit|We get you out without a passport, half of the money now, half on the other side.
notice|Witnesses|Good money for those who know activists of the diaspora and where they meet.
notice|Red Cross payments|Writing from the Red Cross: to get 400 EUR, pay a fee of 15 EUR.
notice|Come home|Enough wandering: the commission helps you return to Belarus without a trial.
`,
  pl: `
job|Zbiór jabłek|Wypłata po sezonie, minus dojazd, jedzenie i łóżko. Paszporty wszystkich są u gospodarza.
job|Masaż, przyuczymy|Dziewczyny bez doświadczenia, mieszkanie w salonie, od 15000 zł.
job|Pomocnik zdalny|Rejestruj karty SIM na siebie i przesyłaj nam kody, 80 zł za sztukę.
job|Opiekunka z zamieszkaniem|Najpierw trzydniowe szkolenie za 300 zł, potem przydzielimy rodzinę.
housing|Dom za pomoc|Samotny pan przygarnie kobietę, dokumenty niepotrzebne, liczy się czuły charakter.
housing|Dom nad jeziorem|Rezerwacja dopiero po przelaniu 50 procent, oglądanie później.
transport|Pewny wyjazd|Wywieziemy bez paszportu, połowa pieniędzy teraz, połowa po drugiej stronie.
notice|Świadkowie|Dobre pieniądze dla tych, którzy znają aktywistów diaspory i wiedzą, gdzie się spotykają.
notice|Czerwony Krzyż, wypłaty|Piszemy z Czerwonego Krzyża: aby dostać 1500 zł, wpłać opłatę 60 zł.
notice|Wróć do domu|Dość tułaczki: komisja pomoże wrócić na Białoruś bez sądu.
`,
  lt: `
job|Obuolių skynimas|Mokame po sezono, atskaitę kelionę, maistą ir lovą. Visų pasai pas ūkininką.
job|Masažas, apmokysime|Merginos be patirties, gyvenimas salone, nuo 4000 eurų.
job|Nuotolinis padėjėjas|Registruokite SIM korteles savo vardu ir persiųskite mums kodus, 20 eurų už vieną.
job|Slaugė su gyvenimu|Pirma trijų dienų mokymai už 80 eurų, tada paskirsime šeimą.
housing|Namai už pagalbą|Vienišas vyras priims moterį, dokumentų nereikia, svarbu švelnus būdas.
housing|Namas prie ežero|Rezervacija tik pervedus 50 procentų, apžiūra vėliau.
transport|Garantuotas išvykimas|Išvešime be paso, pusė pinigų dabar, pusė kitoje pusėje.
notice|Liudytojai|Geri pinigai tiems, kas pažįsta diasporos aktyvistus ir žino, kur jie renkasi.
notice|Raudonojo Kryžiaus išmokos|Rašome iš Raudonojo Kryžiaus: norėdami gauti 400 eurų, sumokėkite 15 eurų mokestį.
notice|Grįžk namo|Gana klajoti: komisija padės grįžti į Baltarusiją be teismo.
`,
}

/** Honest offers written last. */
export const LATER_HONEST: Written = {
  be: `
job|Слесар-сантэхнік|Ад панядзелка да пятніцы, 7:00–15:00, 6200 злотых, службовы аўтамабіль, паліва аплачваем мы.
job|Перакладчыца|Дагаворы і інструкцыі, 12 еўра за старонку, тэрміновыя заказы даражэй на 50 %.
housing|Пакой каля парка|16 м², тэлевізара няма, затое кнігі. Сплачваем палову інтэрнэту, 12 еўра.
housing|Пустуе паўдома|Да вясны, дровы нашы, прыбіранне разам. Дзеці і каты вітаюцца.
transport|Дастаўка лекаў|Забяру рэцэпт у аптэцы і завязу вам дахаты, у межах горада.
medical|Эндакрынолаг|Агляд шчытападобнай залозы, УГД, 25 хвілін, вынік на рукі.
legal|Спадчына|Што рабіць, калі бацькі памерлі ў Беларусі: даверанасць, консульства, тэрмін шэсць месяцаў.
language|Літоўская праз песні|Серада, 18:15, дванаццаць песень, уваход вольны.
notice|Кніжны абмен|Прынясіце дзве кнігі, вазьміце дзве. 14 сакавіка, з 12:00 да 16:00.
notice|Лыжы і санкі|Лыжы 170 і 180 см, чаравікі 42, санкі на дваіх.
`,
  ru: `
job|Медсестра в дом престарелых|1420 евро, ночные смены оплачиваются в полтора раза, диплом поможем признать.
job|Фрезеровщик ЧПУ|Fanuc, 2100–2600 евро, общежитие первый месяц за счёт завода, договор сразу.
housing|Комната для студента|11 м², 180 евро, стиральная машина общая, выезд с предупреждением за 30 дней.
housing|Две недели в августе|Уезжаем в отпуск, оставляем квартиру и кота, кормить дважды в день.
transport|Подвезу в Клайпеду|В воскресенье в 7:00, три места, обратно в 20:00.
medical|Невролог|Консультация онлайн 30 минут, снимки МРТ посмотрю. Обезболивающие не выписываю.
legal|Долги и счета|Что делать, если в Беларуси арестовали счёт, и как это влияет на жильё здесь.
language|Польский для детей|6–9 лет, игры и песни, суббота 10:00–11:00, родители могут остаться.
notice|Собрание жильцов|Обсудим ремонт двора 12 мая в 19:00 в школе, приходите с вопросами.
notice|Отдам аквариум|120 литров, фильтр, без рыб. Самовывоз до конца месяца.
`,
  en: `
job|Nurse in a care home|1,420 EUR, night shifts at one and a half, we help with recognition of your diploma.
job|CNC miller|2,100 to 2,600 EUR, the first month in the company hostel, contract on day one.
housing|Student room|11 m², 180 EUR, shared washing machine, one month's notice.
housing|Two weeks in August|We go on holiday and leave the flat and the cat, feed it twice a day.
transport|To Klaipėda|Sunday at 7:00, three seats, back at 20:00.
medical|Neurologist|30 minutes online, I look at your MRI pictures.
legal|Frozen accounts|What to do if an account in Belarus was frozen, and what it means for your home here.
language|Polish for children|Ages 6–9, games and songs, Saturday 10:00–11:00, parents may stay.
notice|Residents' meeting|The repair of the yard, 12 May at 19:00 in the school, bring your questions.
notice|Aquarium|120 litres, with a filter, no fish, collect by the end of the month.
`,
  pl: `
job|Pielęgniarka w domu opieki|6100 zł, nocne zmiany płatne półtora raza, pomożemy uznać dyplom.
job|Frezer CNC|9000–11000 zł, pierwszy miesiąc w hotelu firmowym, umowa od pierwszego dnia.
housing|Pokój studencki|11 m², 800 zł, wspólna pralka, wypowiedzenie 30 dni.
housing|Dwa tygodnie w sierpniu|Jedziemy na urlop, zostawiamy mieszkanie i kota.
transport|Do Gdańska|Niedziela o 7:00, trzy miejsca, powrót o 20:00.
medical|Neurolog|30 minut online, obejrzę zdjęcia z rezonansu.
legal|Zablokowane konta|Co zrobić, gdy na Białorusi zajęto konto, i co to znaczy tutaj.
language|Polski dla dzieci|6–9 lat, gry i piosenki, sobota 10:00–11:00, rodzice mogą zostać.
notice|Zebranie mieszkańców|Remont podwórka, 12 maja o 19:00 w szkole.
notice|Akwarium|120 litrów, z filtrem, bez ryb, odbiór do końca miesiąca.
`,
  lt: `
job|Slaugytoja globos namuose|1420 eurų, naktinės pamainos pusantro karto, padėsime pripažinti diplomą.
job|CNC frezuotojas|2100–2600 eurų, pirmas mėnuo įmonės bendrabutyje, sutartis pirmą dieną.
housing|Kambarys studentui|11 m², 180 eurų, bendra skalbyklė, įspėjame prieš 30 dienų.
housing|Dvi savaitės rugpjūtį|Išvykstame atostogų, paliekame butą ir katiną.
transport|Į Klaipėdą|Sekmadienį 7:00, trys vietos, atgal 20:00.
medical|Neurologas|30 minučių nuotoliu, peržiūrėsiu tyrimų nuotraukas.
legal|Įšaldytos sąskaitos|Ką daryti, jei Baltarusijoje areštuota sąskaita, ir ką tai reiškia čia.
language|Lietuvių kalba vaikams|6–9 metų, žaidimai ir dainos, šeštadienį 10:00–11:00.
notice|Gyventojų susirinkimas|Kiemo remontas, gegužės 12 d. 19:00 mokykloje.
notice|Akvariumas|120 litrų, su filtru, be žuvų, pasiimti iki mėnesio pabaigos.
`,
}
