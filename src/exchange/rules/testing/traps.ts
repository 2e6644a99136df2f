import type { Written } from './notices.ts'

/** Offers that are traps, in our own words. Written while the rules were. */
export const TRAPS: Written = {
  be: `
job|Упакоўка|4500 злотых на рукі. Перад пачаткам трэба ўнесці 200 злотых за навучанне і адзенне.
job|Дапамога на кухні|Праца адразу, 1200 еўра. Пашпарт на час працы захоўвае гаспадар, так бяспечней.
job|Збор ягад|Праезд бясплатны, жытло бясплатнае, работа з першага дня, паперы пазней. 900 еўра.
job|Аператар|Без вопыту і мовы, 2500 еўра на тыдзень, лёгкія грошы.
job|Кур'ер|Грошы прыходзяць на вашу карту, вы здымаеце і перадаяце, 10 працэнтаў вашыя. 1000 еўра.
job|Прыбіральнік|Першыя тры тыдні без аплаты, потым дамовімся. Жытло ў інтэрнаце.
job|Хостэс|Запрашаем сімпатычных дзяўчат у бар, фота ў поўны рост абавязкова. 3000 злотых.
housing|Пакой|Бясплатны пакой толькі для дзяўчыны да 30 гадоў.
housing|Кватэра ў цэнтры|Перавядзіце перадаплату за два месяцы загадзя, ключы прыйдуць поштай.
housing|Ложак|Пусцім пажыць адзінокую жанчыну, прыязджаць адной, магчымыя адносіны.
transport|Перавоз|Перавязём праз мяжу без дакументаў, ноччу, ціха.
transport|Мікрааўтобус Вільня|Пашпарты на час дарогі аддаяце кіроўцу.
transport|Паездкі дадому|Возім у Мінск і назад, дапаможам вярнуцца без праблем.
notice|Новы пашпарт|Новы пашпарт у Мінску за два тыдні, без асабістай прысутнасці.
notice|Апытанне|Раскажыце, які фонд вам дапамагаў і хто з валанцёраў сустракаў. Добра заплацім.
notice|Дапамога вызваленым|Мы з Чырвонага Крыжа. Запоўніце анкету па спасылцы.
notice|Выплата|Напішыце нашаму боту, і атрымаеце 500 еўра.
legal|Дазвол на жыхарства|Дашліце паролі ад пошты і код з СМС, мы ўсё зробім самі.
notice|Шукаю|Марына Талвік, 1990 г. н., сядзела ў Гомелі, хто ведае, дзе жыве?
job|Кантралёр|Праца ў Маскве, вахта 30 дзён, 2000 рублёў за дзень, жытло ёсць.
`,
  ru: `
job|Упаковщик|От 5000 злотых. Для старта нужен вступительный взнос 150 евро, вернём с первой зарплаты.
job|Разнорабочий на ферму|800 евро. Паспорта собираем при заезде и храним в сейфе до конца контракта.
job|Работа в Германии|Бесплатный проезд, бесплатное проживание, работа сразу, оформим потом. 1500 евро.
job|Менеджер|Опыт не нужен, 400 евро в день, высокий доход гарантирован.
job|Оператор платежей|Открываете счёт на своё имя и получаете процент с переводов. От 1000 евро.
job|Сиделка|Первый месяц за еду и жильё, потом посмотрим.
job|Администратор в сауну|Приглашаем девушек приятной внешности, без комплексов. 3000 евро.
job|Помощник|Пришлите фото паспорта и селфи, без этого не рассматриваем. 1200 евро.
housing|Комната даром|Сдам комнату девушке, оплата не нужна, договоримся по-другому.
housing|Квартира Вильнюс|Чтобы забронировать, переведите сначала 300 евро, показов нет.
housing|Жильё для одинокой|Возьму к себе только одинокую женщину без детей.
transport|Через зелёнку|Проведём через границу без виз и документов, недорого.
transport|До Варшавы|Документы на время пути остаются у водителя, вернём на месте.
transport|Домой|Отвезём в Беларусь безопасно, всё согласовано.
notice|Паспорт без поездки|Продлим паспорт в Минске без вашего присутствия.
notice|Исследование|Платим за интервью: назовите фонды и волонтёров, которые вам помогали, и кто сидел с вами.
notice|Помощь от ООН|Мы представители УВКБ ООН, выплачиваем пособия, нужен номер карты.
notice|Анкета|Чтобы получить помощь, заполните гугл-форму по ссылке в профиле.
notice|Внимание|Иван Тальвик, 1984 г.р., стукач, живёт в Вильнюсе. Осторожно.
job|Стройка|Вахта в России, Алабуга, 3000 долларов, билеты купим, долг отработаете.
`,
  en: `
job|Packing|900 EUR a week, no experience, easy money. A starter kit must be bought first.
job|Farm work|1,000 EUR a month. We keep your passport in the office safe until the end of the season.
job|Cleaning abroad|Free bus, free room, start at once. Papers will be sorted out when you are there. 1,400 EUR.
job|Payment agent|Receive money to your account and forward it, keep 8 percent. 2,000 EUR a month.
job|Carer|The first two weeks are unpaid, then we talk about money.
job|Models and hostess|Young attractive women wanted, send a full length photo. 2,500 EUR.
job|Assistant|Send a scan of your passport and bank card before the interview. 1,500 EUR.
job|Driver's helper|Don't tell anyone about the trip, no questions asked. 3,000 EUR.
housing|Free room|Room for a girl under 25, no rent, just keep me company in the evenings.
housing|Flat for rent|I am abroad; transfer the deposit in advance and I will post the keys.
housing|Sofa|Only single women, come alone.
transport|Border|We take you across the border without papers, by night.
transport|Vilnius to Berlin|The driver keeps all passports until we arrive.
transport|Home trips|Safe return to Belarus, guarantees for everyone.
notice|Passports|New passport in Minsk, you need not travel, 300 EUR.
notice|Paid survey|Tell us which foundation helped you, names of volunteers and what route you took. 50 EUR.
notice|Grant|We are from the UN refugee agency UNHCR partner of the ministry; pay a small processing fee.
notice|Register|Apply through our chatbot, start the bot and answer the questions.
legal|Fast permit|Sign a power of attorney and a blank sheet, we do the rest. 
notice|Beware|Ivan Talvik, born 1984, is an informer of the KGB and lives in Kaunas.
`,
  pl: `
job|Magazyn|5000 zł. Przed startem wpłata 250 zł za szkolenie i odzież.
job|Zbiory|3500 zł. Paszporty zabieramy na czas pracy, leżą w sejfie.
job|Praca w Holandii|Darmowy dojazd, darmowe mieszkanie, start od zaraz. 2000 euro.
job|Lekka praca|Bez doświadczenia 1500 euro tygodniowo, łatwe pieniądze.
job|Pośrednik|Otwórz konto na swoje nazwisko i odbieraj przelewy, prowizja twoja. 3000 zł.
job|Pomoc domowa|Bezpłatny okres próbny miesiąc, potem się dogadamy.
job|Klub|Dziewczyny do klubu nocnego, zdjęcie całej sylwetki. 8000 zł.
job|Biuro|Wyślij skan paszportu i zdjęcie karty, zanim porozmawiamy. 4500 zł.
housing|Pokój gratis|Tylko dla młodej dziewczyny, w zamian towarzystwo wieczorami.
housing|Kawalerka|Zaliczkę przelej z góry, jestem za granicą, klucze wyślę.
housing|Nocleg|Przyjmę wyłącznie samotną kobietę, do 35 lat.
transport|Granica|Przewozimy przez zieloną granicę bez dokumentów.
transport|Bus|Paszporty ma kierowca do końca trasy.
transport|Na Białoruś|Pomagamy wrócić na Białoruś, bezpieczny powrót gwarantowany.
notice|Paszport|Nowy paszport w Mińsku bez wyjazdu, załatwimy wszystko.
notice|Ankieta|Podaj nazwiska wolontariuszy i fundacje, które ci pomogły. Płacimy.
notice|Pomoc|Jesteśmy z Czerwonego Krzyża, prosimy o dane karty.
notice|Zapisy|Wypełnij formularz Google, link w profilu.
notice|Uwaga|Jan Talwik, ur. 1984, to donosiciel, mieszka w Białymstoku.
job|Budowa|Praca w Rosji, wysokie zarobki, bilet odpracujesz.
`,
  lt: `
job|Pakuotojas|1500 eurų. Prieš pradedant reikia sumokėti 100 eurų už mokymus.
job|Ūkis|900 eurų. Pasus laikome seife, kol baigsis sutartis.
job|Darbas Vokietijoje|Nemokama kelionė, nemokamas būstas, pradžia iš karto. 1800 eurų.
job|Lengvas darbas|Be patirties 1200 eurų per savaitę, lengvi pinigai.
job|Agentas|Priimkite pervedimus į savo sąskaitą, 10 procentų jūsų. 1000 eurų.
job|Slaugė|Pirmas mėnuo be atlyginimo, už maistą ir kambarį.
job|Klubas|Jaunos, gražios merginos į naktinį klubą, nuotrauka visu ūgiu. 2000 eurų.
job|Biuras|Atsiųskite paso ir banko kortelės nuotrauką prieš pokalbį. 1200 eurų.
housing|Kambarys dovanai|Tik merginai iki 30 metų, vietoj nuomos palaikysi kompaniją.
housing|Butas|Iš anksto perveskite užstatą, raktus atsiųsiu paštu.
housing|Nakvynė|Priimsiu tik vienišą moterį be vaikų.
transport|Siena|Pervesime per sieną be dokumentų, naktį.
transport|Autobusas|Kelionės metu visi pasai pas vairuotoją.
transport|Namo|Padedame saugiai grįžti į Baltarusiją.
notice|Pasas|Naujas pasas Minske be eilės ir be kelionės.
notice|Apklausa|Nurodykite, kuris fondas jums padėjo ir kas buvo savanoriai. Mokame už atsakymus.
notice|Parama|Esame iš Raudonojo Kryžiaus, reikia jūsų banko kortelės duomenų.
notice|Registracija|Užpildykite Google anketą, nuoroda profilyje.
notice|Dėmesio|Jonas Talvikas, gim. 1984, šnipas, gyvena Kaune.
job|Statybos|Darbas Maskvoje, apmokame bilietą, skolą atidirbsite.
`,
}
