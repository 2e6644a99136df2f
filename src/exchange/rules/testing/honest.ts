import type { Written } from './notices.ts'

/** Honest offers, in our own words, full of numbers, dates and words that only look like trouble. Written while the rules were. */
export const HONEST: Written = {
  be: `
job|Пекар|Поўны дзень з 6:00 да 14:00, дамова, 4200–4800 злотых да выліку падаткаў. Польская не патрэбна.
job|Вёрстка падручнікаў|Аддалена, да 20 гадзін на тыдзень, 18 еўра за гадзіну, дамова падраду.
job|Краўчыха або кравец|Майстэрня за 15 хвілін ад вакзала, 1100 еўра на рукі, аплата двойчы на месяц.
job|Санітар у клініку|Змены 12 гадзін, 2/2, 1250 еўра. Патрэбны праязны дакумент з правам на працу, паможам зразумець які.
job|Праграміст|Распрацоўка чат-ботаў для бібліятэк, 2500–3200 еўра да падаткаў, вопыт ад двух гадоў.
job|Настаўніца беларускай|Суботняя школа, 12 вучняў, 25 еўра за ўрок. Дзеці 7–10 гадоў.
job|Складскі работнік|Сканаванне QR-кодаў на пасылках, 31,40 злотых за гадзіну, перапынак 30 хвілін.
housing|Пакой на два месяцы|Асобны пакой з замком, 14 м², 3 паверх, да 31.08.2026. Можна з дзіцем. Бясплатна.
housing|Палова дома пад Коўнам|Два пакоі для сям'і, побач школа. Дому 40 гадоў, ацяпленне пелетамі.
housing|Часовае жытло|Да трох тыдняў, ключ у вас. У доме жывуць кот і сабака Рэкс.
housing|Пакой у студэнцкім доме|150 еўра за месяц разам са святлом, дамова на пісьме, закладу не бяром.
transport|Падвязу мэблю|У мяне бус, 3,5 т. Вільня і 60 км вакол, па выхадных. Бясплатна.
transport|На прыём да лекара|Падвязу і пачакаю, аўторак і чацвер з 9:00 да 15:00.
medical|Стаматолаг|Прыём два дні на месяц, без аплаты. Запіс праз гэтую старонку; скажыце, што баліць.
medical|Псіхолаг|Пяць сустрэч па 50 хвілін, анлайн або ў кабінеце. Пра мінулае можна не расказваць.
medical|Акуляры|Праверка зроку і простыя акуляры бясплатна да 30 чэрвеня.
legal|Дазвол на жыхарства|Тлумачым парадак, дапамагаем запоўніць заяву. Арыгіналы дакументаў застаюцца ў вас.
legal|Прызнанне дыплома|Дыпломы з Беларусі: якія паперы збіраць, тэрмін 30 дзён, артыкул 12 закона 2021 года.
legal|Кансультацыя па арт. 361-4|Што азначае судзімасць для візы. Адвакат, 40 хвілін, бясплатна.
language|Польская з нуля|Панядзелак і серада, 18:30–20:00, група да 10 чалавек, падручнік даём.
language|Літоўская для дарослых|Узровень A1, 32 заняткі, з 15.09.2026. Бясплатна.
language|Пераклад даведак|Перакладаю на польскую і літоўскую, да пяці старонак на чалавека.
notice|Зімовыя рэчы|Курткі памераў 46, 48, 50, 52, боты 41–43. Забіраць у суботу з 11 да 14.
notice|Бібліятэка|900 беларускіх кніг, 2020–2025 гадоў выдання, чытальня адкрыта тры дні на тыдзень.
notice|Урок бяспекі|Паказваем, як наладзіць Signal і Telegram на новым тэлефоне. Ніколі нікому не кажыце пароль.
notice|Гурток шахмат|Падлеткі 11–15 гадоў, серада 17:00, дапамагаюць валанцёры.
notice|Клуб размовы|Чай, настольныя гульні, беларуская мова. Прыходзьце самі або з сябрамі, па чацвяргах у 19:00.
job|Кухар|Сталовая на 80 месцаў, 1300 еўра, выпрабавальны тэрмін аплачваецца.
housing|Дача на лета|Чэрвень і ліпень, 2 км да возера, аўтобусы 10, 12 і 24.
legal|Пашпарт скончыўся|Расказваем пра праязны дакумент: дзе падаць і колькі чакаць. Грошай не просім.
`,
  ru: `
job|Помощник пекаря|Полный день, с 6 утра, трудовой договор, 5 200 злотых до вычета налогов, около 3 850 на руки.
job|Сборщик мебели|9,50 евро в час, смены 8 часов, 5/2, опыт не нужен, научим.
job|SMM-редактор|Ведение Telegram-канала и Instagram для издательства, 900 евро за полставки.
job|Уборка в клинике|Пн–пт 16:00–20:00, 620 евро, спецодежду выдаём, стирку оплачиваем.
job|Водитель категории C, E|Рейсы по Литве, 1 800 евро, суточные 30 евро. Нужны права, принесите их на собеседование.
job|Бухгалтер|Знание 1С, 1 400–1 700 евро, документооборот на литовском, год опыта.
job|Швея|KRS 0000123456, мастерская в Белостоке, 32 злотых в час, договор поручения.
housing|Комната в квартире|18 м², 4 этаж без лифта, до 1 сентября 2026, коммунальные платим пополам.
housing|Квартира на месяц|Двухкомнатная, 45 м², для семьи из 3–4 человек. Бесплатно, договор подписываем.
housing|Место для матери с ребёнком|Комната 16 м², рядом детский сад. Дети до 10 лет приветствуются.
housing|Студия|350 евро в месяц, договор на 6 месяцев, до вокзала 10 минут, на улице парковка.
transport|Поездки в больницу|Отвезу на обследование в Вильнюсе, вторник и пятница, до 40 км.
transport|Грузовое такси для переезда|Помогу перевезти вещи, бензин 15 евро, больше ничего не нужно.
medical|Терапевт|Приём бесплатно, по средам 17:00–19:00. Позвоните в поликлинику по месту жительства, если срочно нужен анализ.
medical|Психолог|Онлайн, 10 встреч по 50 минут. Можно не называть фамилию.
medical|Помощь с лекарствами|Инсулин, давление, астма: рецепт остаётся у вас.
legal|Права при найме|Разбираем договор до подписи. Никогда не отдавайте паспорт работодателю и не платите за обучение.
legal|Регистрация ИП|Пошлина 60 евро платится государству, наша помощь бесплатна.
legal|Проездной документ|Как получить документ вместо паспорта: список справок, сроки 30–60 дней.
language|Литовский A1|Группа 8–12 человек, вторник и четверг, 18:00–19:30, с 3 марта по 28 мая 2026.
language|Польский для врачей|48 часов, 6 евро за час, оплата помесячно по квитанции.
language|Перевод аттестатов|Перевожу на английский, до 5 страниц, оригиналы остаются у вас.
notice|Детская одежда|Размеры 86, 92, 98, 104, отдаём даром, суббота с 10 до 13.
notice|Ищем волонтёров|Помощь на складе вещей два раза в месяц, обучение в первый день.
notice|Книжный клуб|Читаем прозу 1920–1930-х годов, собираемся по воскресеньям в 15:00.
notice|Велосипед|Отдам взрослый велосипед, 21 скорость, колёса 28, нужен ремонт.
notice|Курс «Безопасный телефон»|Настроим Signal, сменим пароли, удалим лишнее. Пароли остаются только у вас.
job|Репетитор математики|Ученики 7–9 классов, 20 евро за урок, 4 урока в неделю.
housing|Дом в деревне|До Вильнюса 35 км, печное отопление, собака во дворе, сад 12 соток.
medical|Стоматолог|Лечение двух зубов на человека бесплатно, снимок 10 евро платится клинике.
`,
  en: `
job|Bakery assistant|Full time, 6 a.m. to 2 p.m., 5,200 PLN gross, about 3,850 net, employment contract.
job|Junior developer|2,200–2,800 EUR gross, hybrid, Vilnius. We build chatbots for libraries.
job|Warehouse|Scanning QR codes of parcels, 9.20 EUR an hour, three shifts, work shoes provided.
job|Care home|12-hour shifts, 1,300 EUR a month, B1 level, training is paid by us.
job|Social media editor|Writing posts for Telegram and Facebook, part time, 800 EUR.
job|Accountant|Two years of experience, 1,600 EUR, company number 302123456, office near the station.
job|Cook|Restaurant for 60 guests, 1,250 EUR, the trial day is paid. Bring your ID on the first day to sign the contract.
housing|Room in Kaunas|A quiet room, 14 m², 2nd floor, until 31 August 2026, no rent.
housing|Flat for a family|Two rooms, 48 sq m, school 300 m away, 250 EUR a month for heating.
housing|Room for a mother and child|Own lock, garden, bus 10 every 15 minutes.
housing|Short stay|Up to three weeks, no deposit. We have a dog and two cats.
transport|Rides to hospital|Tuesday and Friday, within 40 km, no charge.
transport|Moving help|A van, 3.5 t, on Saturdays between 9:00 and 17:00.
medical|GP|Free appointment on Wednesdays. In an emergency call 112 or go to the clinic.
medical|Counselling|Ten sessions of 50 minutes; you need not tell your story.
medical|Eye test|Glasses for free until 30 June 2026, 20 places.
legal|Residence permit|We explain the steps and help you fill in the form. Your originals stay with you.
legal|Employment law|We read your contract before you sign. Never hand over your passport and never pay for a job.
legal|Article 361-4|What a conviction under art. 361-4 or 342 means for a visa. 40 minutes, free.
language|Polish A1|Mondays and Wednesdays, 18:30–20:00, 10 people, from 14.09.2026.
language|English conversation|Twelve meetings, level B1, tea included.
language|Translation|Certificates into Polish, up to 5 pages, free of charge.
notice|Winter coats|Sizes 46, 48, 50, 52; boots 41–43. Saturday 11 to 14.
notice|Volunteers wanted|Two evenings a month in the clothes store, no experience needed.
notice|Phone safety class|We set up Signal with you and change passwords. Nobody else sees them.
notice|Chess club|For teenagers, Wednesdays at 17:00 at the library.
notice|Bicycle|28 inch wheels, 21 gears, needs a new chain, free.
notice|Book club|We read novels of 1920–1939, every second Sunday at 15:00.
job|Seamstress|32 PLN an hour, contract, workshop on the ground floor, two buses.
language|Lithuanian for work|40 hours, 5 EUR an hour, paid monthly, books given.
`,
  pl: `
job|Pomocnik piekarza|Pełny etat, od 6:00 do 14:00, 5200 zł brutto, umowa o pracę.
job|Magazynier|Skanowanie kodów QR paczek, 31,40 zł za godzinę, trzy zmiany.
job|Opiekunka osoby starszej|Dojazdy własne, 38 zł za godzinę, umowa zlecenie, 20 godzin tygodniowo.
job|Programista|9000–12000 zł brutto, praca zdalna, dwa lata doświadczenia.
job|Krawcowa|KRS 0000123456, NIP 123-456-78-90, warsztat w Białymstoku, 4900 zł brutto.
job|Redaktor mediów społecznościowych|Prowadzenie kanału na Telegramie i strony na Facebooku, pół etatu, 3200 zł.
job|Kucharz|Kuchnia na 60 osób, 5500 zł, okres próbny w pełni płatny.
housing|Pokój w Białymstoku|14 m², 2 piętro, zamek w drzwiach, do 31.08.2026, bezpłatnie.
housing|Mieszkanie dla rodziny|48 m², dwa pokoje, 600 zł miesięcznie za ogrzewanie, umowa na piśmie.
housing|Pokój dla matki z dzieckiem|Osobne wejście, ogród, przedszkole 300 m.
housing|Krótki pobyt|Do trzech tygodni, kaucji nie pobieramy, w domu jest pies i kot.
transport|Dowóz do lekarza|Wtorki i piątki, do 40 km, za darmo.
transport|Przeprowadzki|Bus 3,5 t, soboty od 9:00 do 17:00, pomagamy nosić.
medical|Lekarz rodzinny|Bezpłatna wizyta w środy. W nagłym wypadku proszę dzwonić na 112 albo do przychodni.
medical|Psycholog|Dziesięć spotkań po 50 minut, nie trzeba opowiadać o przeszłości.
medical|Okulary|Badanie wzroku i proste okulary do 30 czerwca 2026.
legal|Karta pobytu|Wyjaśniamy kroki, pomagamy wypełnić wniosek. Oryginały zostają u Państwa.
legal|Prawo pracy|Czytamy umowę przed podpisem. Nigdy nie oddawaj paszportu i nie płać za pracę.
legal|Ochrona międzynarodowa|Art. 13 ust. 1 ustawy, Dz.U. 2023 poz. 1504: co to znaczy i jakie są terminy.
language|Polski A1|Poniedziałki i środy, 18:30–20:00, 10 osób, od 14.09.2026.
language|Rozmowy po angielsku|Dwanaście spotkań, poziom B1, herbata.
language|Tłumaczenia|Zaświadczenia, do pięciu stron na osobę, bezpłatnie.
notice|Kurtki zimowe|Rozmiary 46, 48, 50, 52, buty 41–43, sobota 11–14.
notice|Szukamy wolontariuszy|Dwa wieczory w miesiącu w magazynie odzieży.
notice|Bezpieczny telefon|Warsztat: ustawiamy Signal i zmieniamy hasła. Hasła znasz tylko ty.
notice|Szachy|Dla młodzieży 11–15 lat, środy o 17:00.
notice|Rower|Koła 28, 21 biegów, oddam za darmo, do naprawy.
notice|Klub książki|Czytamy powieści z lat 1920–1939, co druga niedziela o 15:00.
job|Sprzątanie biur|Pn–pt 16:00–20:00, 30,50 zł za godzinę, środki i odzież od nas.
housing|Dom na wsi|35 km od Lublina, piec, ogród, autobusy 10, 12 i 24.
`,
  lt: `
job|Kepėjo padėjėjas|Visas etatas, 6:00–14:00, 1250 eurų neatskaičius mokesčių, darbo sutartis.
job|Sandėlio darbuotojas|Prekių QR kodų skenavimas, 7,20 euro per valandą, trys pamainos.
job|Slaugytojo padėjėja|12 valandų pamainos, 1300 eurų, mokymus apmokame mes.
job|Programuotojas|2500–3500 eurų, nuotoliniu būdu, dveji metai patirties.
job|Siuvėja|Įmonės kodas 302123456, dirbtuvės Kaune, 1150 eurų į rankas.
job|Socialinių tinklų redaktorius|Telegram kanalo ir Facebook puslapio turinys, pusė etato, 700 eurų.
job|Virėjas|60 vietų valgykla, 1400 eurų, bandomasis laikotarpis apmokamas.
housing|Kambarys Vilniuje|14 m², 2 aukštas, durys rakinamos, iki 2026-08-31, nemokamai.
housing|Butas šeimai|48 m², du kambariai, 150 eurų per mėnesį už šildymą, sutartis raštu.
housing|Kambarys mamai su vaiku|Atskiras įėjimas, darželis už 300 m.
housing|Trumpam|Iki trijų savaičių, užstato nereikia, namuose yra šuo ir katė.
transport|Pas gydytoją|Antradieniais ir penktadieniais, iki 40 km, nemokamai.
transport|Persikraustymas|Mikroautobusas 3,5 t, šeštadieniais 9:00–17:00.
medical|Šeimos gydytojas|Nemokamas priėmimas trečiadieniais. Skubiu atveju skambinkite 112 arba į polikliniką.
medical|Psichologė|Dešimt susitikimų po 50 minučių, pasakoti apie praeitį nebūtina.
medical|Akiniai|Regos patikra ir paprasti akiniai iki 2026 m. birželio 30 d.
legal|Leidimas gyventi|Paaiškiname eigą, padedame užpildyti prašymą. Dokumentų originalai lieka pas jus.
legal|Darbo teisė|Perskaitome sutartį prieš pasirašant. Niekada neatiduokite paso ir nemokėkite už darbą.
legal|Prieglobstis|Įstatymo Nr. XI-1234 71 straipsnis: ką jis reiškia ir kokie terminai.
language|Lietuvių kalba A1|Pirmadieniais ir trečiadieniais 18:30–20:00, 10 žmonių, nuo 2026-09-14.
language|Anglų kalbos pokalbiai|Dvylika susitikimų, B1 lygis, arbata.
language|Vertimai|Pažymos į lietuvių kalbą, iki penkių puslapių, nemokamai.
notice|Žieminės striukės|Dydžiai 46, 48, 50, 52, batai 41–43, šeštadienį 11–14 val.
notice|Ieškome savanorių|Du vakarai per mėnesį drabužių sandėlyje.
notice|Saugus telefonas|Padedame nustatyti Signal ir pakeisti slaptažodžius. Slaptažodį žinote tik jūs.
notice|Šachmatai|Paaugliams 11–15 metų, trečiadieniais 17:00.
notice|Dviratis|28 colių ratai, 21 pavara, atiduodu nemokamai.
notice|Knygų klubas|Skaitome 1920–1939 metų romanus, kas antrą sekmadienį 15:00.
job|Biurų valymas|Pr–pn 16:00–20:00, 6,80 euro per valandą, drabužius duodame.
housing|Namas kaime|35 km nuo Kauno, krosnis, sodas, autobusai 10, 12 ir 24.
`,
}
