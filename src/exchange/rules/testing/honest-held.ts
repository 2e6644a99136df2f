import type { Written } from './notices.ts'

/** Honest offers written after the rules were frozen, to measure them by. */
export const HELD_HONEST: Written = {
  be: `
job|Бухгалтарка або бухгалтар|Паўстаўкі, 2600 злотых, праца ў офісе побач з рынкам. Пачатак 1 кастрычніка.
job|Аўтамеханік|Майстэрня на тры пад'ёмнікі, ад 5500 да 7000 злотых, свой інструмент не патрэбны.
job|Рэдактар|Праўка навуковых тэкстаў, 4 еўра за старонку 1800 знакаў, каля 100 старонак у месяц.
job|Прыбіральшчыца або прыбіральшчык|Офіс 320 м², штодня з 18 да 20, 25 злотых за гадзіну, дамова даручэння.
job|Даглядчыца|Пані 84 гады, дапамога па хаце чатыры гадзіны на дзень, 30 злотых за гадзіну, аплата кожны тыдзень.
job|Электрык|Дазвол SEP, дзве брыгады, 38 злотых за гадзіну, праезд да аб'екта аплачвае фірма.
housing|Пакой у Лодзі|Жывём утрох: я, муж і сын 6 гадоў. Пакой свабодны да Калядаў, плата толькі за ваду і газ.
housing|Пад'езд з ліфтам|Аднапакаёвая кватэра, 31 м², 5 паверх, дамова на паўгода, 420 еўра.
housing|Для дваіх|Асобны ўваход, кухня агульная, можна з катом. Дакументы для дамовы глядзім разам, нічога не пакідаем сабе.
transport|Вожу мэблю ў суботу|Прычэп 750 кг, у межах Беластоку, грузчыкаў няма.
transport|На сустрэчу ў міграцыйны аддзел|Падвязу ў Сувалкі а сёмай раніцы, вернемся да абеду, чатыры месцы.
medical|Кардыёлаг|Кардыяграма і размова, 30 хвілін, па пятніцах. Вынікі атрымаеце на рукі.
medical|Лагапед|Для дзяцей 4–8 гадоў, дзесяць заняткаў, бясплатна.
medical|Зубны тэхнік|Рамонт пратэзаў за тры дні, плата толькі за матэрыял паводле чэка.
legal|Ці можна працаваць|Тлумачым, хто мае права на працу без дазволу, а хто чакае 6 месяцаў.
legal|Апостыль і пераклад|Якія беларускія даведкі прымаюць без апостыля. Сустрэча 45 хвілін.
legal|Выезд дзіцяці|Згода бацькоў, суд, тэрміны. Адвакат адкажа на тры пытанні бясплатна.
language|Ангельская для сталых|Вучымся паціху, адна гадзіна на тыдзень, група 6 чалавек.
language|Жэстовая мова|Першыя словы за восем сустрэч, прыходзьце ўсёй сям'ёй.
language|Пераклад у паліклініцы|Схаджу з вамі да лекара і перакладу, да дзвюх гадзін.
notice|Дзіцячы вазок|Вазок і ложачак 60×120 см, аддам у добрыя рукі, забраць трэба самім.
notice|Спеўны гурток|Спяваем народныя песні, ад 16 гадоў, нот ведаць не трэба.
notice|Кампутар для вучобы|Ноўтбук 2019 года, 8 ГБ памяці, працуе ціха.
notice|Як не трапіць у пастку|Памятка: працадаўца не мае права трымаць ваш пашпарт і не бярэ грошай за працу.
notice|Садовы ўчастак|Дзве градкі на лета, вада ёсць, прыстанак трамвая 4.
job|Настаўнік інфарматыкі|Суботняя школа, 16 урокаў у месяц, 1400 злотых, дамова на год.
job|Пякарня шукае вадзіцеля|Развоз хлеба з 3:30 да 9:30, катэгорыя B, 4300 злотых.
housing|На тыдзень|Раскладны ложак у вялікім пакоі, сняданак, ручнік. Сабака добры, не кусаецца.
notice|Швейная машынка|Аддам машынку 1987 года, шые роўна, важыць 12 кг.
medical|Масаж спіны|Фізіятэрапеўтка, пасля траўмаў, пяць сеансаў бясплатна.
`,
  ru: `
job|Официант|Кафе на 40 мест, смены с 10 до 22 два через два, 5,80 евро в час плюс чаевые.
job|Плотник|Мастерская под Вильнюсом, 1600–2000 евро, свой транспорт не обязателен, обед за счёт фирмы.
job|Оператор поддержки|Ответы в чате интернет-магазина на русском и английском, 1250 евро, график 2/2.
job|Няня на вечер|Двое детей, 3 и 6 лет, по средам с 17 до 21, 8 евро в час.
job|Лаборант|Анализ воды, диплом химика, 1500 евро до налогов, испытательный срок три месяца с полной оплатой.
job|Дизайнер|Макеты книг, договор авторского заказа, 300 евро за макет до 160 страниц.
housing|Комната у пожилой пары|Нам 70 и 72, дом тихий, интернет есть, 120 евро за коммунальные услуги.
housing|Квартира на полгода|Две спальни, 61 м², 6 этаж из 9, 480 евро, договор у нотариуса за наш счёт.
housing|Летний домик|Июнь–август, вода из колодца, до магазина 1,5 км, автобус 7 раз в день.
transport|Отвезу детей в лагерь|18 мест, выезд 5 июля в 8:30 от вокзала, согласие родителей берём заранее.
transport|Помогу с переездом|Микроавтобус до 1200 кг, по городу бесплатно, дальше только топливо по чеку.
medical|Гинеколог|Приём по субботам, разговор на русском, без направления. Направление на анализы выдаём на руки.
medical|Реабилитация|Упражнения после перелома, 8 занятий, зал 60 м².
medical|Группа поддержки|Для тех, кто вышел из заключения, по вторникам. Говорить не обязательно, можно просто слушать.
legal|Банковский счёт|Какие банки открывают счёт по временному удостоверению и что взять с собой.
legal|Трудовой спор|Если не заплатили: как написать жалобу в инспекцию, срок 3 месяца.
legal|Воссоединение семьи|Разберём, какие справки нужны, и вместе заполним заявление. Денег не берём.
language|Литовский перед экзаменом|Категория 2, пробный тест, 10 занятий по 90 минут.
language|Письменный перевод|Медицинские выписки на английский, 1 страница в день, бесплатно.
language|Разговорный польский|Гуляем и говорим, воскресенье в 12:00, до 15 человек.
notice|Отдам учебники|Алгебра 8 класс, физика 9 класс, издания 2018–2022, самовывоз в субботу.
notice|Поминальный вечер|Соберёмся в библиотеке 29 октября в 18:00, вход свободный.
notice|Ремонт одежды|Подошью брюки и куртки, бесплатно для недавно приехавших, две вещи на человека.
notice|Футбол|Играем по четвергам 20:00–21:30, нужен вратарь, возраст любой.
notice|Как проверить работодателя|Посмотрите договор, спросите о часах и оплате, не отдавайте никому документы.
job|Ветеринарный фельдшер|Клиника, приём кошек и собак, 1350 евро, два выходных.
job|Кассир|Супермаркет, 1080 евро до вычета налогов, литовский на уровне A2.
housing|Комната в центре|9 м², окно во двор, 200 евро со всеми счетами, без залога.
notice|Детский праздник|Для детей 5–9 лет, 20 декабря, подарки готовят волонтёры.
medical|Слуховые аппараты|Проверка слуха, батарейки размера 312 и 675 раздаём.
`,
  en: `
job|Waiter|Café with 40 seats, 10:00 to 22:00 two days on, two off, 5.80 EUR an hour and tips.
job|Carpenter|A workshop near Vilnius, 1,600 to 2,000 EUR, lunch is on us.
job|Customer support|Answering customers in chat and by e-mail in Russian and English, 1,250 EUR, remote.
job|Evening babysitter|Two children, 3 and 6 years old, Wednesdays 17:00 to 21:00, 8 EUR an hour.
job|Lab assistant|A degree in chemistry, 1,500 EUR before tax, three months of probation with full pay.
job|Book designer|Up to 160 pages, 300 EUR a book, contract signed before you start.
housing|Room with an elderly couple|We are 70 and 72, a quiet house, 120 EUR towards the bills.
housing|Half a year|Two bedrooms, 61 square metres, 6th floor of 9, 480 EUR, written lease.
housing|Summer cabin|June to August, water from a well, shop 1.5 km away.
transport|Children to camp|18 seats, leaving on 5 July at 8:30 from the station; parents come along if they wish.
transport|Moving day|A van for up to 1,200 kg, free within the city.
medical|Gynaecologist|Saturdays, no referral needed; you take the results home.
medical|Physiotherapy|Exercises after a fracture, 8 sessions.
medical|Support group|For people who came out of prison, Tuesdays; you can just listen.
legal|Opening a bank account|Which banks accept a temporary certificate and what to bring.
legal|Unpaid wages|If your employer did not pay: how to complain to the inspectorate within 3 months.
legal|Family reunification|We go through the list of certificates with you. No charge.
language|Exam preparation|Category 2, a mock test, 10 lessons of 90 minutes.
language|Medical translation|Discharge letters into English, one page a day.
language|Walk and talk in Polish|Sunday at 12:00, up to 15 people, any weather.
notice|Schoolbooks|Algebra grade 8, physics grade 9, editions of 2018–2022.
notice|Memorial evening|29 October at 18:00 in the library, admission free.
notice|Clothes mended|Trousers and jackets, two pieces each, free for newcomers.
notice|Football|Thursdays 20:00–21:30, we lack a goalkeeper, any age.
notice|How to check an employer|Ask about hours and pay, read the contract, give your documents to nobody.
job|Veterinary nurse|Cats and dogs, 1,350 EUR, two days off a week.
job|Cashier|1,080 EUR before tax, Lithuanian A2, a bus stop at the door.
housing|Small room|9 m², window to the yard, 200 EUR with all bills, no deposit.
notice|Children's party|For ages 5–9, 20 December, presents by volunteers.
medical|Hearing aids|Hearing test, batteries of size 312 and 675 given out.
`,
  pl: `
job|Kelner|Kawiarnia na 40 miejsc, 10:00–22:00 dwa na dwa, 30,50 zł za godzinę plus napiwki.
job|Stolarz|Warsztat pod Białymstokiem, 6000–7500 zł, obiad od firmy.
job|Obsługa klienta|Odpowiedzi na czacie sklepu, rosyjski i angielski, 5400 zł brutto, zdalnie.
job|Opieka wieczorna|Dwoje dzieci, 3 i 6 lat, środy 17:00–21:00, 35 zł za godzinę.
job|Laborant|Dyplom chemika, 6200 zł brutto, okres próbny trzy miesiące, pełna pensja.
job|Projektant książek|Do 160 stron, 1300 zł za książkę, umowa przed rozpoczęciem.
housing|Pokój u starszego małżeństwa|Mamy 70 i 72 lata, cichy dom, 500 zł na rachunki.
housing|Na pół roku|Dwie sypialnie, 61 m², 6 piętro z 9, 2100 zł, umowa na piśmie.
housing|Domek letni|Od czerwca do sierpnia, woda ze studni, sklep 1,5 km.
transport|Dzieci na obóz|18 miejsc, wyjazd 5 lipca o 8:30 sprzed dworca, rodzice mogą jechać.
transport|Przewóz mebli|Bus do 1200 kg, w mieście za darmo, dalej tylko paliwo.
medical|Ginekolog|Soboty, bez skierowania, wyniki dostajesz do ręki.
medical|Fizjoterapia|Ćwiczenia po złamaniu, 8 spotkań, sala 60 m².
medical|Grupa wsparcia|Dla osób po więzieniu, wtorki, można tylko słuchać.
legal|Konto w banku|Które banki przyjmują zaświadczenie tymczasowe i co zabrać ze sobą.
legal|Zaległa pensja|Jak napisać skargę do inspekcji pracy, termin 3 miesiące.
legal|Łączenie rodzin|Przejdziemy razem listę zaświadczeń, bez opłat.
language|Przed egzaminem|Poziom B1, próbny test, 10 lekcji po 90 minut.
language|Tłumaczenia medyczne|Karty wypisowe na polski, jedna strona dziennie.
language|Spacer po polsku|Niedziela o 12:00, do 15 osób, każda pogoda.
notice|Podręczniki|Algebra klasa 8, fizyka klasa 9, wydania 2018–2022.
notice|Wieczór pamięci|29 października o 18:00 w bibliotece, wstęp wolny.
notice|Przeróbki odzieży|Spodnie i kurtki, dwie sztuki na osobę, bezpłatnie.
notice|Piłka nożna|Czwartki 20:00–21:30, brakuje bramkarza, wiek dowolny.
notice|Jak sprawdzić pracodawcę|Zapytaj o godziny i stawkę, przeczytaj umowę, nikomu nie oddawaj dokumentów.
job|Technik weterynarii|Koty i psy, 5100 zł, dwa dni wolne w tygodniu.
job|Kasjer|4666 zł brutto, polski A2, przystanek pod drzwiami.
housing|Mały pokój|9 m², okno na podwórze, 850 zł ze wszystkimi rachunkami, bez kaucji.
notice|Zabawa dla dzieci|Dla dzieci 5–9 lat, 20 grudnia, prezenty od wolontariuszy.
medical|Aparaty słuchowe|Badanie słuchu, baterie rozmiaru 312 i 675.
`,
  lt: `
job|Padavėjas|Kavinė su 40 vietų, 10:00–22:00 du po du, 6,20 euro per valandą ir arbatpinigiai.
job|Stalius|Dirbtuvės prie Vilniaus, 1600–2000 eurų, pietūs įmonės sąskaita.
job|Klientų aptarnavimas|Atsakymai parduotuvės pokalbyje rusų ir anglų kalbomis, 1250 eurų, iš namų.
job|Vakarinė auklė|Du vaikai, 3 ir 6 metų, trečiadieniais 17:00–21:00, 8 eurai per valandą.
job|Laborantas|Chemiko diplomas, 1500 eurų neatskaičius mokesčių, trys mėnesiai bandomojo laiko su visa alga.
job|Knygų dizaineris|Iki 160 puslapių, 300 eurų už knygą, sutartis prieš pradedant.
housing|Kambarys pas vyresnius žmones|Mums 70 ir 72, namai tylūs, 120 eurų už komunalines paslaugas.
housing|Pusmečiui|Du miegamieji, 61 m², 6 aukštas iš 9, 480 eurų, sutartis raštu.
housing|Vasaros namelis|Birželis–rugpjūtis, vanduo iš šulinio, parduotuvė už 1,5 km.
transport|Vaikai į stovyklą|18 vietų, išvykstame liepos 5 d. 8:30 nuo stoties, tėvai gali važiuoti kartu.
transport|Baldų pervežimas|Iki 1200 kg, mieste nemokamai, toliau tik degalai.
medical|Ginekologė|Šeštadieniais, be siuntimo, rezultatus gaunate į rankas.
medical|Kineziterapija|Pratimai po lūžio, 8 užsiėmimai, salė 60 m².
medical|Paramos grupė|Žmonėms, išėjusiems iš kalėjimo, antradieniais, galima tik klausytis.
legal|Banko sąskaita|Kurie bankai priima laikiną pažymėjimą ir ką pasiimti.
legal|Nesumokėta alga|Kaip parašyti skundą inspekcijai per 3 mėnesius.
legal|Šeimos susijungimas|Kartu peržiūrėsime pažymų sąrašą, nemokamai.
language|Prieš egzaminą|2 kategorija, bandomasis testas, 10 pamokų po 90 minučių.
language|Medicininiai vertimai|Išrašai į anglų kalbą, vienas puslapis per dieną.
language|Pasivaikščiojimas lietuviškai|Sekmadienį 12:00, iki 15 žmonių, bet koks oras.
notice|Vadovėliai|Algebra 8 klasei, fizika 9 klasei, 2018–2022 m. leidimai.
notice|Atminimo vakaras|Spalio 29 d. 18:00 bibliotekoje, įėjimas laisvas.
notice|Drabužių taisymas|Kelnės ir striukės, po du daiktus žmogui, nemokamai.
notice|Futbolas|Ketvirtadieniais 20:00–21:30, trūksta vartininko, amžius nesvarbus.
notice|Kaip patikrinti darbdavį|Klauskite apie valandas ir atlygį, perskaitykite sutartį, niekam neatiduokite dokumentų.
job|Veterinarijos felčeris|Katės ir šunys, 1350 eurų, dvi laisvos dienos.
job|Kasininkas|1080 eurų neatskaičius mokesčių, lietuvių kalba A2.
housing|Mažas kambarys|9 m², langas į kiemą, 200 eurų su visomis sąskaitomis, be užstato.
notice|Vaikų šventė|5–9 metų vaikams, gruodžio 20 d., dovanas ruošia savanoriai.
medical|Klausos aparatai|Klausos patikra, 312 ir 675 dydžio baterijos.
`,
}
