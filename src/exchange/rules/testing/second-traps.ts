import type { Written } from './notices.ts'

/** Traps written before their writer had read a rule; half of them, by hash: the rules were widened with these. */
export const SECOND_TRAPS: Written = {
  be: `
job|Упакоўка касметыкі|Змены па 10 гадзін, 3900 злотых. Каб замацаваць за вамі месца, пераводзіце 150 злотых, вернем з першай зарплаты.
housing|Пакой у цэнтры|Прыму адну дзяўчыну, бясплатна. Я мужчына 45 гадоў, жыву адзін, будзе весела.
housing|Кватэра на месяц|Аддам ключы адразу, як толькі прыйдзе задатак за першы тыдзень, паглядзець загадзя нельга.
transport|Пад'едзем у Польшчу|Забярэм з Мінска, праязда праз лес, памежнікі свае. Пра грошы дамовімся на месцы.
transport|Перавоз у Вільню|Дакументы на час дарогі захоўвае кіроўца, так спакайней усім.
papers|Новы пашпарт без паездкі|Робім беларускі пашпарт за два тыдні, адзін дзень у Мінску, сустрэнем і праводзім назад.
notice|Хто дапамагаў вам у калоніі?|Збіраю звесткі: хто перадаваў перадачы, з якога фонду, як прозвішчы валанцёраў. Мне патрэбна для кнігі.
other_help|Дапамога ад фонду|Мы супрацоўнікі BYSOL, даём па 500 еўра. Для выплаты трэба запоўніць анкету ў нашым боце.
job|Кур'ер дакументаў|Вазіць пакеты паміж гарадамі, што ўнутры, ведаць не трэба. 300 еўра за паездку.
job|Праца ў Смаленску|Завод бярэ беларусаў, афармленне па беларускім пашпарце, 90 000 рублёў, інтэрнат.
medical|Псіхолаг|Прымаю толькі тых, хто згодны расказаць на камеру, як было ў турме. Інакш няма чым дапамагчы.
language|Курсы польскай|Навучанне бясплатнае, толькі аплаціце падручнік і рэгістрацыю 60 злотых перад першым урокам.
notice|Шукаю чалавека|Марына Кавальчук, 1984 года, жыла ў Гомелі на Савецкай, выйшла з калоніі ў маі. Хто ведае, дзе яна цяпер?
job|Мадэль для здымак|Без досведу, 400 еўра за вечар, аплата адразу пасля сустрэчы з кліентам у гатэлі.
`,
  ru: `
job|Разнорабочие на мебельную фабрику|Познань, 26 злотых в час. За оформление и страховку берём 400 злотых, их вычтем из вашего первого аванса.
job|Няня с проживанием|Ищем девушку приятной внешности, до тридцати, без вредных привычек, лучше не замужем.
papers|Поможем с паспортом|Наш человек съездит с вами в Минск, в посольстве всё схвачено, паспорт за десять дней.
notice|Бывшим сидельцам|Кто сидел в Новополоцке: напишите, кто был с вами в камере и о чём говорили.
other_help|Разовая выплата|Международный Красный Крест начал выплаты освобождённым. Пришлите фото паспорта и карты с двух сторон.
job|Посылки|Получаете посылки на свой адрес и пересылаете дальше, 200 евро в неделю, час в день.
job|Помощник бухгалтера на дому|Нужен ваш счёт в польском банке, мы им пользуемся, вам процент.
job|Строители в Калининград|Вахта 60 дней, 180 тысяч рублей, билеты наши, белорусам разрешение не нужно.
legal|Адвокат по убежищу|Результат гарантирую. Половину суммы вносите до подачи, вторую когда получите решение.
job|Сбор клубники в Финляндии|Перелёт, общежитие, питание, всё включено, от вас ничего не требуется, кроме желания. Договор не нужен.
job|Сиделка|Проживание в семье. Первое время без выходных, гулять с бабушкой можно во дворе, телефон оставляете хозяйке.
job|Дизайнер|Сделайте нам тестовый проект на неделю, если понравится, будем платить.
job|Работа вечером|Приятное общение с состоятельными мужчинами, 300 долларов за встречу, интим по желанию.
`,
  en: `
job|Greenhouse work, Netherlands|12 euro per hour, bunk beds on site. You cover the placement cost of 250 euro up front and get it back after three months.
job|Live-in housekeeper|Please hand over your passport when you arrive, we need it for registration with the town.
job|Hostess in a private club|Good-looking ladies aged 18 to 25, no experience needed, 300 euro a night.
transport|Seat to Warsaw|The driver looks after everyone's passports until we get there, it saves time.
papers|Passport renewal|Our partner in Minsk renews your Belarusian passport, you only have to come for a day.
notice|Former cellmates|Tell us who shared your cell and whether they still keep in touch with activists.
other_help|UNHCR cash grant|We are the UN refugee agency team, reply with your card number and ID to get 400 euro.
job|Payment agent|Money arrives on your account, you forward it and keep a share.
language|English course|The lessons are free, there is only a small registration charge of 20 euro to reserve your seat.
job|Kitchen trial|The first two weeks are a trial and not paid, after that 6 euro an hour.
other_help|Support fund|Register through our Google form, we do not answer here.
job|Online work from home|Earn up to 5000 euro a month, two hours a day, anyone can do it.
`,
  pl: `
job|Produkcja okien|Stawka 29 zł. Przed rozpoczęciem pracy wpłacasz 300 zł za badania i odzież, zwracamy po pół roku.
job|Opiekunka do dzieci|Szukamy młodej, zadbanej dziewczyny, najlepiej bez zobowiązań. Prosimy o zdjęcie.
transport|Busem do Niemiec|Kierowca zbiera paszporty na początku drogi i oddaje na miejscu.
papers|Białoruski paszport|Wyrobimy nowy paszport, pojedziesz z nami na jeden dzień do Mińska.
job|Praca dodatkowa|Odbierasz przesyłki z paczkomatu i nadajesz je dalej, nie zaglądasz do środka, 150 zł za sztukę.
job|Asystent finansowy|Użyczasz swojego konta, my przelewamy, ty wypłacasz i oddajesz, prowizja dla ciebie.
job|Kierowca w Rosji|Firma z Moskwy zatrudni Białorusinów, 150 tysięcy rubli, zakwaterowanie.
legal|Legalizacja pobytu|Karta pobytu w miesiąc, mamy znajomości w urzędzie. Opłata z góry.
language|Kurs polskiego|Bezpłatny kurs, aby się zapisać, proszę wpłacić 50 zł zadatku na materiały.
job|Pomoc domowa|Mieszkanie u rodziny, wyjścia tylko za zgodą pani domu, telefon oddajesz na noc.
job|Kelnerka|Okres próbny miesiąc bez wynagrodzenia, potem napiwki.
notice|Kto zna tę osobę|Wiktar Sawicki, lat 41, z Mińska, chory na cukrzycę, zwolniony w marcu, szukamy jego adresu w Warszawie.
`,
  lt: `
job|Darbas sandėlyje|1100 eurų. Už įdarbinimą imame 120 eurų, sumokate prieš pirmą pamainą.
housing|Butas Vilniuje|Raktus atsiųsiu gavęs pirmo mėnesio pinigus, apžiūrėti dabar negaliu, esu užsienyje.
transport|Kelionė į Lenkiją|Vairuotojas pasus surenka išvykstant ir grąžina atvykus.
transport|Per sieną|Padėsime pereiti sieną be vizos, naktį, žinome taką.
job|Siuntinių gavėjas|Gaunate siuntinius savo adresu ir persiunčiate toliau, 50 eurų už kiekvieną.
job|Finansų pagalbininkas|Į jūsų sąskaitą ateis pinigai, juos išgryninsite ir atiduosite mums, dalis lieka jums.
job|Darbas Rusijoje|Gamykla Pskove priima baltarusius, moka rubliais, bendrabutis nemokamas.
legal|Grįžimas namo|Padedame grįžti į Baltarusiją be pasekmių, parašysime prašymą komisijai.
legal|Prieglobsčio byla|Garantuojame teigiamą sprendimą, dokumentų originalai saugomi pas mus.
job|Braškių skynimas Suomijoje|Bilietai, maistas ir nakvynė mūsų, sutarties nereikia, išvykstame rytoj.
notice|Ieškome žmogaus|Alena Hryb, gimusi 1990, iš Bresto, serga astma, paleista gegužę, kas žino, kur ji gyvena Vilniuje?
other_help|Parama šeimoms|Registracija tik per mūsų botą, čia neatsakome.
`,
}

/** The other half, read once after the widening. */
export const SECOND_TRAPS_TEST: Written = {
  be: `
job|Праца на складзе, Лодзь|4500 злотых на рукі. Пашпарт трэба здаць у офіс у першы дзень, аддадзім пасля заканчэння дамовы.
job|Дапамога ў доме|Сям'я шукае дзяўчыну да 28 гадоў без дзяцей. Жыллё і ежа нашы, 700 еўра, дашліце фота ў поўны рост.
notice|Пытанне да тых, хто выйшаў|Раскажыце, якім шляхам вас вывозілі і хто сустракаў на мяжы.
job|Менеджар па плацяжах|На вашу картку будуць прыходзіць пераводы, вы адсылаеце далей і пакідаеце сабе дзесяць працэнтаў.
legal|Вяртанне без наступстваў|Дапаможам вярнуцца дадому ціха: напішам заяву ў камісію, ні штрафу, ні пытанняў.
legal|Афармленне аховы|Прашэнне аб прытулку пад ключ. Арыгіналы вашых папер застаюцца ў нас да рашэння.
job|Збор ягад у Літве|Дарога, жыллё і харчаванне за кошт фірмы, падпісваць нічога не трэба, выязджаем у пятніцу.
job|Даглядчыца|Праца з пражываннем, з дому выходзіць нельга без гаспадыні, тэлефон на працы здаём.
job|Пробны тыдзень у кавярні|Спачатку тыдзень папрацуеце без аплаты, паглядзім, ці падыходзіце, далей 20 злотых у гадзіну.
other_help|Хуткая дапамога|Месцаў засталося два, адказвайце сёння да вечара, заўтра будзе позна.
`,
  ru: `
job|Отель у моря, горничная|Жильё даём, 3800 злотых. Документы первую неделю у нас, потом получите на руки.
housing|Комната для переехавших|Сдам недорого, только славянам, без детей и без животных.
housing|Приму к себе|Есть лишняя кровать. Денег не надо, сочтёмся по-другому, пойму с полуслова. Жду симпатичную соседку.
transport|Поможем доехать до Варшавы|Паспорта собираем у всех в автобусе, чтобы на границе всё прошло одним пакетом.
transport|Выезд без печати|Проведём через границу, если паспорта нет или вы в списках. Люди проверенные.
notice|Для исследования|Нам важно понять, через кого вы получали помощь и кто из волонтёров был на связи. Имена останутся между нами.
legal|Домой без проблем|Есть договорённость с комиссией по возвращению, сопровождаем от границы до дома.
medical|Бесплатное обследование|Приходите со своим паспортом, оставите его на время лечения в регистратуре.
language|Литовский с нуля|Группа почти набрана, место держим, пока не поступит взнос, это 25 евро.
notice|Ищем Сергея|Сергей Лапко, отец двоих детей, работал на Гродно Азот, вышел летом, сейчас вроде в Белостоке, помогите найти адрес.
other_help|Помощь семьям|Заполните форму по ссылке в профиле, без неё заявки не рассматриваем.
`,
  en: `
housing|Spare room, Vilnius|I would love to host a young lady on her own. No rent, just keep me company in the evenings.
housing|Flat near the park|The landlord is abroad, so send the first month and he will post you the keys.
transport|Quiet crossing|If you have no visa we know a way round the checkpoint, leaving at night.
notice|Oral history|Which organisations got you out and what are the names of the people who drove you?
job|Delivery helper|Carry a small bag across the border once a week. No questions, 500 euro each time.
job|Welders for Smolensk|Russian plant hires Belarusians, rouble pay, dormitory, registration done for you.
legal|Go home safely|We talk to the commission in Minsk for you, sign a letter of regret and return without trouble.
legal|Asylum file|We guarantee a positive decision. Originals of your papers stay with our office until then.
medical|Trauma sessions|Sessions are free if you agree to an interview about your prison time with our journalist.
job|Fruit picking in Spain|Flight, food and a bed are all on us, just pack and come. No paperwork, leaving Thursday.
job|Carer for an elderly lady|You live with us and do not go out alone; we keep your phone during working hours.
notice|Looking for Tatsiana Marozava|Born 1979, teacher from Mahilyow, released in June, has a son with asthma. Where does she live now?
`,
  pl: `
job|Sprzątanie hoteli|Umowa zlecenie, 4200 zł. Dokumenty zostają u nas na czas trwania umowy.
housing|Pokój w domu|Wynajmę samotnej pani, czynsz do dogadania w naturze, pomoc w domu i miłe towarzystwo.
housing|Mieszkanie od zaraz|Klucze wysyłam kurierem po przelewie kaucji, oglądanie nie jest możliwe, jestem w Norwegii.
transport|Przejazd z Brześcia|Jedziemy nocą, bez wizy też się da, strażnicy nasi, płatność po drugiej stronie.
notice|Ankieta dla uwolnionych|Prosimy podać, kto wam pomagał, jakie fundacje i kto organizował wyjazd.
notice|Wspomnienia z kolonii|Kto siedział razem z wami i z kim macie do dziś kontakt? Potrzebujemy nazwisk.
other_help|Zasiłek z urzędu|Jesteśmy z Urzędu do Spraw Cudzoziemców, prześlij PESEL, skan paszportu i numer karty, a dostaniesz 2000 zł.
legal|Powrót na Białoruś|Załatwiamy powrót z gwarancją, że nikt was nie ruszy, wystarczy napisać prośbę do komisji.
medical|Konsultacje|Przyjmę za darmo, ale tylko kobiety, wieczorem, u mnie w domu.
job|Zbiory w Holandii|Przelot, nocleg i wyżywienie gratis, umowę podpiszemy kiedyś, wyjazd jutro rano.
other_help|Paczki dla rodzin|Zapisy tylko przez bota, kod dostaniesz na telefon i podasz nam.
job|Tancerki do klubu|Wysokie zarobki, 1000 zł za noc, zakwaterowanie, nie trzeba znać języka.
`,
  lt: `
job|Valytoja viešbutyje|Pasas lieka pas administratorių, kol dirbate, taip pas mus įprasta.
job|Auklė|Ieškome jaunos merginos iki 27 metų, simpatiškos, neištekėjusios, atsiųskite nuotrauką.
housing|Kambarys Kaune|Priimsiu vienišą moterį, pinigų nereikia, susitarsime kitaip.
papers|Naujas pasas|Padarysime baltarusišką pasą Minske per savaitę, reikės atvykti vienai dienai.
notice|Apklausa|Parašykite, kas jums padėjo išvažiuoti, kokie fondai ir savanoriai, reikia vardų.
notice|Buvusiems kaliniams|Su kuo sėdėjote vienoje kameroje ir su kuo dabar bendraujate?
other_help|Išmoka|Mes iš Raudonojo Kryžiaus, atsiųskite paso kopiją ir banko kortelės duomenis, pervesime 300 eurų.
medical|Gydytojas|Apžiūra nemokama, jei papasakosite apie kalėjimą mūsų žurnalistui.
language|Lietuvių kalba|Kursai nemokami, tik registracijos mokestis 15 eurų iš anksto.
job|Slaugytoja namuose|Gyvenate pas mus, vienai išeiti negalima, telefoną atiduodate šeimininkei.
job|Virėjo padėjėjas|Pirmos dvi savaitės be atlygio, pažiūrėsime, ar tinkate.
job|Šokėjos klube|Didelis uždarbis, 500 eurų per naktį, merginos nuo 18 metų, patirties nereikia.
`,
}
