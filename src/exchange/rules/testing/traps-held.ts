import type { Written } from './notices.ts'

/** Traps written after the rules were frozen, to measure them by. What was mended afterwards, docs/methods/moderation.md says. */
export const HELD_TRAPS: Written = {
  be: `
job|Працаўнік у цяпліцу|Аплата 18 злотых за гадзіну. Дакументы пабудуць у брыгадзіра, пакуль не адпрацуеце дарогу.
job|Дадому да дзяцей|Патрэбна няня з пражываннем, толькі маладая дзяўчына, сацыяльныя сеткі і фота прысылаць адразу. 700 еўра.
job|Аддаленая праца|Просты набор тэксту, 350 еўра за дзень, вучым самі, за доступ да заданняў бярэм 30 еўра.
job|Мантажнік|Адразу выязджаем, білет куплены, жытло дадзім, кантракт падпішаце на месцы. 2000 еўра, нікому не расказвайце, каб не перахапілі.
job|Памочнік юрыста|Трэба хадзіць на сустрэчы дыяспары і пісаць нам, хто што гаворыць. 600 еўра ў месяц.
job|Прадавец|Працуеце месяц як стажор, стажыроўка не аплачваецца, затое потым 1500 еўра.
job|Фінансавы памочнік|Аформіце на сябе тры карты, кожная прыносіць вам 200 еўра.
housing|Аддам куток|Дзяўчыне ці студэнтцы пакой за так, трошкі ўвагі гаспадару.
housing|Здаю хату|Каб я не здала іншым, скіньце палову сумы на карту загадзя, пакажу потым.
housing|Пакой для сваіх|Бяру толькі да 27 гадоў, без мужа.
transport|Хуткі выезд|Правадыр чакае за Ашмянамі, праз лес дзве гадзіны, без пячатак.
transport|Калегам на вакацыі|Збіраю групу ў Гродна да родных, на мяжы ўсё вырашана, не бойцеся.
legal|Пашпарт праз сваіх|Абменьваем беларускія пашпарты ў Мінску па даверанасці, месяц і гатова.
notice|Дабрачынны фонд|Ад імя Каритас раздаём карткі на 300 еўра. Паведаміце нумар банкаўскай карты і код.
notice|Анкетаванне ўцекачоў|Цікавіць, хто арганізоўваў ваш выезд і якія людзі дапамагалі на мяжы. Аплата адразу.
notice|Аказія|Апошні дзень! Адкажыце зараз, бо месца аддадуць іншаму.
notice|Рэгістрацыя|Усе заяўкі толькі праз чат-бота, націсніце старт.
notice|Пра аднаго чалавека|Алесь Тальвік, дыягназ шызафрэнія, нядаўна вызваліўся, не давайце яму прытулку.
language|Курсы за год|Поўная аплата наперад пераводам на USDT, потым высылаем доступ.
job|Будоўля пад Смаленскам|Патрэбны муляры, праца ў Расіі, плацяць штодня.
`,
  ru: `
job|Сортировка посылок|До 90 евро за смену. Паспорт сдаёте охране при заселении, получите обратно при расчёте.
job|Горничная|Вакансия для девушек 18–30, приложите фото без фильтров и параметры. 1300 евро.
job|Набор текстов дома|800 евро в неделю, делать почти нечего. Чтобы открыть кабинет, нужно пополнить его на 40 евро.
job|Монтажник|Билет и визу оплачивает бригадир, сумма возвращается из первых трёх зарплат, пока не вернёте, уехать нельзя.
job|Консультант|Общаться с приехавшими после тюрьмы, узнавать, кто им помогает и через кого они получили деньги, раз в неделю отчёт. 900 евро.
job|Стажёр|Два месяца практики без денег, лучшие останутся.
job|Курьер по документам|Получать конверты и передавать дальше, что внутри, вас не касается. 200 евро в день.
housing|Пущу пожить|Ищу спокойную девушку, расходы беру на себя, взамен забота и тепло.
housing|Квартира с ремонтом|Хозяйка в Испании. После оплаты первого и последнего месяца курьер привезёт ключи.
housing|Общежитие|Документы остаются у коменданта на всё время проживания.
transport|Выезд тихо|Заберём из любого города, пересечём границу минуя посты, документы не спрашиваем.
transport|Микроавтобус в Брест|Возвращайтесь спокойно, проверку пройдёте за пять минут, есть договорённость.
legal|Обмен паспорта|Ваш паспорт поедет в Минск, через месяц привезём новый.
notice|Выплаты|Я сотрудник МОМ, распределяем пособия. Пришлите фото карты с двух сторон.
notice|Интервью для журнала|Нужны рассказы: фамилии сокамерников, маршруты выезда, кто встречал. Гонорар 100 евро.
notice|Места ограничены|Ответить надо сегодня до шести, потом список закрываем навсегда.
notice|Запись|Оставьте данные в форме на нашем сайте, ссылка на картинке.
notice|Осторожно|Мария Тальвик из Гомеля, освободилась в декабре, работает на КГБ, адрес знаю.
language|Английский с гарантией|Предоплата за год криптовалютой, занятия начнутся после набора.
job|Оператор дронов|Завод в Татарстане, для девушек от 18 до 22, обучение, общежитие.
`,
  en: `
job|Fruit picking|You hand your passport to the foreman on arrival and get it back with the last pay. 7 EUR an hour.
job|Nanny, living in|Girl 18 to 25, please attach photos in swimwear. 600 EUR and a bed.
job|Typing at home|Earn 300 EUR a day. To unlock tasks you top up your account with 40 EUR.
job|Hotel staff|We buy the flight; you pay it back from wages and may not leave before that.
job|Community researcher|Attend diaspora meetings and report who speaks and which NGO pays for the venue. 800 EUR.
job|Trainee|Two months without a salary, the best will stay.
job|Parcel agent|Accept envelopes at home and pass them on. Open a bank account in your name for us. 150 EUR a day.
housing|Cosy room|Looking for a lady who needs no money for rent but likes cuddles and long talks at night.
housing|Studio, owner away|Pay two months upfront by gift card and a courier brings the keys.
housing|Hostel|The warden keeps your documents while you live here.
transport|Quiet crossing|Guides walk you through the forest, no stamps, no questions.
transport|Bus to Grodno|Go home to your family, the commission has promised that nothing will happen.
legal|Passport exchange|Give us your old passport, our man in Minsk renews it within a month.
notice|Cash help|I work for the Red Cross, please send the number and the photo of your bank card.
notice|Story fee|100 EUR for names of people who shared your cell and for the route you left by.
notice|Only three places|Reply within the hour or the place goes to somebody else.
notice|Sign up|Fill in our survey, the link is in my bio.
notice|Do not trust her|Maria Talvik from Gomel was released in December and works for the KGB.
language|English in a month|Prepay the year in bitcoin and get the password to the lessons.
job|Drone assembly|A plant in Tatarstan, Russia, women 18 to 22, flight and dormitory are free.
`,
  pl: `
job|Szklarnia|20 zł za godzinę. Dokumenty leżą u brygadzisty, dopóki nie odpracujesz przejazdu.
job|Niania z zamieszkaniem|Tylko dziewczyna do 25 lat, zdjęcia w stroju kąpielowym mile widziane. 2500 zł.
job|Przepisywanie tekstów|300 euro dziennie. Aby odblokować zadania, doładuj konto kwotą 150 zł.
job|Hotel|Kupujemy bilet, oddasz z pensji i przedtem nie możesz odejść. 4000 zł.
job|Badacz społeczny|Chodź na spotkania diaspory i zapisuj, kto mówi i która fundacja płaci za salę. 3000 zł.
job|Stażysta|Dwa miesiące bez pensji, najlepsi zostaną.
job|Odbiór paczek|Przyjmuj koperty i przekazuj dalej, załóż dla nas konto na siebie. 600 zł dziennie.
housing|Przytulny pokój|Szukam miłej pani, czynsz zbędny, liczę na czułość.
housing|Kawalerka, właściciel za granicą|Wpłać dwa miesiące z góry kodem BLIK, kurier przywiezie klucze.
housing|Hostel|Kierownik przechowuje paszporty mieszkańców.
transport|Ciche przejście|Przewodnik prowadzi przez las, bez pieczątek i bez pytań.
transport|Bus do Grodna|Wracajcie do rodzin, komisja obiecała, że nic się nie stanie.
legal|Wymiana paszportu|Oddaj stary paszport, nasz człowiek w Mińsku wyrobi nowy w miesiąc.
notice|Zapomogi|Jestem pracownikiem UNHCR, proszę przesłać zdjęcie karty z obu stron.
notice|Płatne wspomnienia|400 zł za nazwiska osób z celi i trasę wyjazdu.
notice|Trzy miejsca|Odpowiedz w ciągu godziny, inaczej miejsce przepadnie.
notice|Rejestracja|Zgłoszenia tylko przez bota, naciśnij start.
notice|Nie ufajcie jej|Maria Talwik z Homla, zwolniona w grudniu, pracuje dla KGB.
language|Angielski w miesiąc|Przedpłata za rok w bitcoinach, potem dostęp do lekcji.
job|Montaż dronów|Zakład w Tatarstanie, kobiety od 18 do 22 lat, lot i akademik gratis.
`,
  lt: `
job|Šiltnamis|5 eurai per valandą. Pasą atiduodate brigadininkui, atgausite su paskutine alga.
job|Auklė su gyvenimu|Tik mergina iki 25 metų, nuotraukos su maudymosi kostiumėliu. 500 eurų.
job|Tekstų rinkimas|300 eurų per dieną. Kad atrakintumėte užduotis, papildykite sąskaitą 40 eurų.
job|Viešbutis|Bilietą perkame mes, grąžinsite iš algos ir iki tol išeiti negalėsite. 900 eurų.
job|Tyrėjas|Eiti į diasporos susitikimus ir rašyti, kas kalba ir kuris fondas moka už salę. 700 eurų.
job|Stažuotojas|Du mėnesiai be algos, geriausi liks.
job|Siuntų agentas|Priimkite vokus namuose, atidarykite mums sąskaitą savo vardu. 150 eurų per dieną.
housing|Jaukus kambarys|Ieškau mielos merginos, nuomos nereikia, tikiuosi šilumos.
housing|Studija, savininkas užsienyje|Du mėnesius sumokėkite iš anksto, kurjeris atveš raktus.
housing|Bendrabutis|Budėtojas laiko gyventojų pasus.
transport|Tylus perėjimas|Vedlys veda per mišką, be antspaudų ir klausimų.
transport|Autobusas į Gardiną|Grįžkite pas artimuosius, komisija pažadėjo, kad nieko nebus.
legal|Paso keitimas|Atiduokite seną pasą, mūsų žmogus Minske per mėnesį padarys naują.
notice|Pašalpos|Esu JTO darbuotojas, atsiųskite banko kortelės nuotrauką iš abiejų pusių.
notice|Mokami prisiminimai|100 eurų už kameros draugų vardus ir išvykimo maršrutą.
notice|Trys vietos|Atsakykite per valandą, kitaip vieta atiteks kitam.
notice|Registracija|Paraiškos tik per botą, spauskite pradėti.
notice|Nepasitikėkite ja|Marija Talvik iš Gomelio, paleista gruodį, dirba KGB.
language|Anglų per mėnesį|Išankstinis apmokėjimas už metus kriptovaliuta.
job|Dronų surinkimas|Gamykla Tatarstane, Rusijoje, moterys nuo 18 iki 22 metų, skrydis nemokamas.
`,
}
