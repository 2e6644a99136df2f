import type { Written } from './notices.ts'

/** Honest offers written before their writer had read a rule; half of them, by hash: the rules were widened with these. */
export const SECOND_HONEST: Written = {
  be: `
job|Памочнік пекара|Беласток, з 4 да 12 раніцы, 31 злоты ў гадзіну, дамова з першага дня. Форму даём, нічога купляць не трэба.
job|Кіроўца развозкі|Патрэбны правы катэгорыі B і дазвол на працу. 5200 злотых да вылікаў, машына наша.
housing|Пакой для сям'і|Маці з дзіцем ці пара, на тры месяцы, бясплатна. Жывём самі з двума дзецьмі, свой ключ.
housing|Кватэра ў Вільні|Два пакоі, 380 еўра і камунальныя, задатку не бяром, дамову падпісваем пры ключах.
transport|Перавезці рэчы|Бус да паўтары тоны, у выхадныя, па горадзе, бясплатна для тых, хто нядаўна прыехаў.
papers|Як запоўніць заяву|Сядзем разам і запоўнім анкету на знаходжанне, вы самі аднесяце яе ў ваяводства.
medical|Псіхолагіня|Дзесяць сустрэч бясплатна, расказваць пра турму не абавязкова, вы вырашаеце тэму.
legal|Адвакатка па міграцыі|Першая кансультацыя бясплатная, далей кошт загадзя ў дамове, паперы бяру толькі ў копіях.
legal|Сямейнае права|Дапамагу з разводам на адлегласці і аліментамі, артыкул 95 кодэкса пра шлюб.
other_help|Дапамога з пакупкамі|Схаджу ў краму ці аптэку для пажылога чалавека ў Лодзі па аўторках.
other_help|Рамонт ноўтбукаў|Паглядзю і пачышчу бясплатна, запчасткі па чэку, вашыя паролі мне не патрэбныя.
notice|Кнігі для дзяцей|Збіраем беларускія кнігі для школы ў Гданьску, прымаем да 20 студзеня.
`,
  ru: `
transport|Встретим на вокзале|Встретим в Варшаве, проводим до хостела, поможем купить сим-карту.
papers|Поможем с PESEL|Сходим с вами в управление, переведём вопросы. Паспорт показываете чиновнику сами.
papers|Проездной документ иностранца|Объясню, какие бумаги собрать и сколько ждать, госпошлину платите в управлении.
legal|Международная защита|Рассказываем, как проходит собеседование, гарантий не даёт никто, решение за ведомством.
language|Английский онлайн|Две группы, вечером, бесплатно, учебник в pdf пришлём.
language|Литовский для мам|Занятия по четвергам в 11, с детьми сидит волонтёр.
other_help|Стрижка|Парикмахер, стригу бесплатно в понедельник, мужчин, женщин и детей.
notice|Найдены очки|После встречи в воскресенье остались очки в синем футляре, лежат у вахтёра.
`,
  en: `
job|Barista|Kaunas old town, 8 euro an hour plus tips, contract from day one, we train you and pay for the training.
job|Warehouse operative|Two shifts, 4,600 PLN before tax, boots and jacket supplied by us, bus from the station.
job|Childminder|Two afternoons, 30 PLN an hour. We will ask for one reference and show you ours.
job|Junior tester|Hybrid, 1,500 euro gross, equipment from us, English B1. Applicants of any age welcome.
housing|Two-bedroom flat|420 euro a month, one month's deposit held under the lease, viewing on Saturday.
housing|Short stay|Our guest room is free until 15 January, singles, couples, kids, all fine.
transport|Lift to the airport|Can drive one person to Vilnius airport in the mornings, no cost.
papers|Form filling|I sit with you while you fill in the residence form. You keep all your papers.
medical|GP appointments|Dr Grey sees patients without insurance on Tuesday mornings, ask at reception.
medical|Physiotherapy|Six free sessions, back and shoulder pain, you can bring someone along.
legal|Free legal hour|A solicitor looks at your letter from the migration office and tells you the deadline.
legal|Help with appeals|We file appeals under Article 46, no fee, an interpreter is provided.
other_help|Bicycles|Two repaired bikes to give away, one for a child of about nine.
other_help|Shopping for older people|I go to the market on Fridays and can carry bags for you.
notice|Board games|Sunday at four, tea, cake, nobody has to talk about the past.
`,
  pl: `
job|Piekarz|Praca od 3 do 11, 5400 zł brutto, umowa o pracę, badania lekarskie opłacamy.
job|Kasjer w sklepie|Pół etatu, 30,50 zł za godzinę, szkolenie płatne, grafik na miesiąc naprzód.
job|Opiekun osoby starszej|Dzienne godziny 9-15, bez mieszkania, 32 zł za godzinę, w niedziele wolne.
job|Mechanik|Warsztat w Radomiu, 6000 zł na rękę, narzędzia nasze, dokumenty potrzebne dopiero do umowy.
housing|Pokój dla dwojga|Bezpłatnie do końca ferii, mieszkamy tu z dziećmi, ma pan lub pani własny klucz.
papers|Wniosek o kartę pobytu|Pomogę wypełnić wniosek, opłata skarbowa 340 zł idzie do urzędu, nie do nas.
language|Polski od zera|Grupa ośmioosobowa, dwa razy w tygodniu, podręczniki pożyczamy.
other_help|Naprawa rowerów|Naprawiam za darmo, części kupuje się samemu.
notice|Zbiórka ubrań|Przyjmujemy kurtki i buty do 10 grudnia w domu kultury.
notice|Warsztaty dla dzieci|Lepimy z gliny, wiek 6-10 lat, wstęp wolny, rodzice mile widziani.
notice|Spotkanie z prawnikiem|Opowie o zmianach w ustawie o cudzoziemcach, pytania na miejscu.
`,
  lt: `
job|Kepėjas|Panevėžys, 1300 eurų į rankas, darbo sutartis, mokome vietoje ir už mokymą mokame.
job|Vairuotojas|B kategorija, 1400 eurų, automobilis mūsų, leidimą dirbti padėsime susitvarkyti.
job|Auklė popietėms|Du vaikai, 5 ir 8 metų, 7 eurai per valandą, susipažinsime parke.
housing|Butas Šiauliuose|250 eurų ir komunaliniai, užstatas grąžinamas, sutartis raštu, apžiūra kada patogu.
papers|Pagalba pildant anketą|Kartu užpildysime prašymą, jūs pats jį nunešite į Migracijos departamentą.
papers|Vertimas|Pažymas iš baltarusių kalbos verčiu nemokamai, užtenka kopijos.
medical|Odontologė|Apžiūra nemokama antradieniais, registruokitės klinikoje.
medical|Psichologas|Aštuoni susitikimai, apie ką kalbėti, renkatės jūs.
language|Lietuvių kalbos klubas|Trečiadieniais bibliotekoje, visiems, nemokamai.
other_help|Žieminiai drabužiai|Atiduodu striukę, batus 39 dydžio ir vaikišką kombinezoną.
other_help|Kompiuterių taisymas|Sutaisysiu nemokamai, detales perkate patys.
notice|Susitikimas|Šeštadienį 15 val. geriame arbatą, vaikams žaidimai.
notice|Knygų mugė|Renkame knygas baltarusių mokyklai iki sausio 20 dienos.
notice|Paskaita|Gydytoja pasakos apie miegą ir nerimą, įėjimas laisvas.
`,
}

/** The other half, read once after the widening. */
export const SECOND_HONEST_TEST: Written = {
  be: `
job|Швачка|Аплата раз на тыдзень, 950 еўра на месяц. Можна з дзецьмі побач, школа праз дарогу.
job|Няня на паўдня|Двое дзяцей, 4 і 7 гадоў, з 13 да 18, 30 злотых у гадзіну. Спачатку пазнаёмімся ў парку, гадзіну таксама аплацім.
job|Праграміст Python|Аддалена, 2500–3200 еўра, кантракт, гутарка па відэа. Пашпарт для гутаркі не патрэбны.
housing|Месца на першыя ночы|Канапа ў гасцінай, да тыдня, рады і мужчынам, і жанчынам, ёсць кот.
transport|Падвязу з Варшавы ў Вільню|Еду 12 снежня, два вольныя месцы, бензін не дзелім. Свой пашпарт трымайце пры сабе.
papers|Пераклад даведак|Прысяжны перакладчык, пераклад даведкі аб вызваленні бясплатна. Хопіць копіі, арыгінал пакідайце сабе.
medical|Тэрапеўт|Прымаю па серадах з 16 да 19, запіс праз клініку, паліс не патрэбны.
language|Польская па нядзелях|Група шэсць чалавек, узровень A1, бібліятэка, бясплатна, прыходзьце калі зручна.
language|Гаворым па-літоўску|Гутарковы клуб для ўсіх, гарбата і печыва ад нас.
other_help|Зімовая вопратка|Аддам куртку 48 памеру, боты 42 і дзіцячы камбінезон 92.
notice|Сустрэча сем'яў|У суботу ў 15:00 збіраемся на гарбату, дзецям майстар-клас.
notice|Лісты ў калонію|Разам пішам паштоўкі, маркі ёсць, імёны і адрасы вядомых вязняў бяром з адкрытых спісаў.
`,
  ru: `
job|Повар в столовую|Пн-пт с 7 до 15, 5000 злотых на руки, договор о работе, обеды бесплатно. Санкнижку оплачиваем мы.
job|Сантехник|Вильнюс, 1600 евро, инструмент выдаём, стажировка две недели с полной оплатой.
job|Оператор колл-центра|Русский язык, 24 злотых в час, график 2/2, обучение оплачивается, опыт не важен.
job|Уборка офисов|Три часа вечером, 30 злотых в час. Копия визы или карты нужна только для договора.
job|Репетитор по математике|Ребёнку 12 лет, два раза в неделю, 80 злотых занятие, возраст учителя не важен.
housing|Комната на Праге|Сдаём 1200 злотых, залог 600 возвращаем при выезде, договор письменный, посмотреть можно в любой вечер.
housing|Приютим на месяц|Мы пара пенсионеров с садом под Каунасом, примем кого угодно, хоть с собакой, денег не берём.
housing|Квартира студия|28 квадратных метров, 350 евро, можно прописаться, можно с детьми.
transport|Еду в Гданьск|В субботу утром, место для одного, бесплатно, чемодан влезет.
medical|Стоматолог|Осмотр и снимок бесплатно, лечение со скидкой 50 %, цену называем до начала.
medical|Женская консультация|Гинеколог принимает по вторникам, запись по телефону клиники, говорим по-русски.
legal|Вопросы о трудовом договоре|Проверю договор до подписания, скажу, что в нём не так, бесплатно.
other_help|Детская кроватка|Отдам даром, самовывоз, матрас новый, 120 на 60.
other_help|Заполнить резюме|Помогу составить резюме по-польски, пришлёте сами работодателю.
notice|Концерт|В пятницу поём вместе, вход свободный, сбор в пользу семей политзаключённых в коробку у входа.
notice|Группа поддержки|Встречаемся раз в две недели, говорить о пережитом не обязательно, фамилий не спрашиваем.
`,
  en: `
job|Translator English to Belarusian|Freelance, 0.06 euro per word, invoice or contract, short paid test.
housing|Attic room|Free for up to two months, whole family lives here, lock on your door and your own key.
transport|Moving help|I have a van and two strong sons, within 50 km, fuel only.
papers|Sworn translations|Free for the first ten pages, scans are enough.
language|Conversation club|Every Wednesday at six in the library, free, no sign-up needed.
language|Polish for beginners|Ten evenings, all materials free, teacher with 15 years of practice.
other_help|Laptop for a student|Used laptop, 8 GB, battery holds three hours, wiped clean.
notice|Book reading|A former prisoner reads from her poems, free entry, donations go to the library.
notice|Choir|We look for voices of all ages, we sing in Belarusian, no audition.
`,
  pl: `
job|Korepetycje z angielskiego|Dwoje uczniów, 70 zł za lekcję, stacjonarnie lub online.
housing|Kawalerka|1600 zł z opłatami, kaucja 800 zł zwracana, umowa pisemna, można obejrzeć po 17.
housing|Domek letni|Na czas remontu, woda i prąd są, las obok, przyjmiemy rodzinę z psem.
transport|Jadę do Białegostoku|W niedzielę o 9, dwa wolne miejsca, nie biorę pieniędzy.
transport|Podwózka do lekarza|Zawiozę do szpitala i poczekam, Kraków, dni robocze.
papers|Tłumaczenie przysięgłe|Świadectwo zwolnienia przetłumaczę bez opłat, wystarczy zdjęcie.
medical|Pediatra|Środy 8-12, bez ubezpieczenia, proszę pytać w rejestracji.
medical|Okulista|Badanie wzroku gratis, okulary w cenie hurtowej, około 120 zł.
legal|Porady prawne|Dyżur w czwartki 16-18, prawo pracy i najmu, bezpłatnie.
legal|Odwołania|Piszemy odwołania od decyzji w 14 dni, pełnomocnictwo można cofnąć.
language|Rozmowy po polsku|Emerytowana nauczycielka porozmawia raz w tygodniu, w kawiarni, ja stawiam kawę.
other_help|Wózek dziecięcy|Oddam, stan dobry, kółka wymienione, odbiór na Woli.
other_help|Obiady w sobotę|Ciepły posiłek dla wszystkich od 13 do 15, o nic nie pytamy.
`,
  lt: `
job|Siuvėja|Darbas aštuonias valandas, 1150 eurų, autobusas nuo stoties, senjorai laukiami.
job|Programuotojas|Nuotoliniu būdu, 2600 eurų, apmokama trumpa užduotis.
housing|Kambarys šeimai|Nemokamai iki pavasario, gyvename su vaikais, jums atskiras raktas.
housing|Nakvynė kelioms dienoms|Priimsime bet ką, turime du katinus.
transport|Važiuoju į Varšuvą|Penktadienį 7 ryto, viena vieta, nemokamai, dokumentus turėkite savo kišenėje.
transport|Pervešiu baldus|Mikroautobusas, savaitgaliais, tik už kurą.
legal|Teisininkė|Perskaitysiu jūsų sutartį ir pasakysiu, kas netvarkoj, be mokesčio.
legal|Skundai|Skundo terminas 14 dienų, padėsime parašyti, vertėjas yra.
language|Anglų kalba|Vakarais internetu, šešių žmonių grupė, vadovėlį duosime.
other_help|Plaukų kirpimas|Kerpu nemokamai pirmadieniais, moteris, vyrus ir vaikus.
`,
}
