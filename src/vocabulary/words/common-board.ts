import { inflected, wordsOf } from './words-of.ts'

/**
 * Words that begin offers and notices, in the five languages of the board. Words that are surnames too are left out, though offers begin
 * with them: Пекар, Кухар, Плотник, Kucharz, Stolarz, Kelner.
 */
export const COMMON_BOARD = [
  ...inflected(`
пакой кватэра аднапакаёвы двухпакаёвы асобны часовы майстэрня санітар праграміст распрацоўка настаўніца суботні складскі сканаванне
стаматолаг псіхолаг кардыёлаг лагапед зубны праверка дазвол кансультацыя пераклад зімовы куртка бібліятэка урок гурток падлетак
сталовая бухгалтарка даглядчыца прыбіральшчыца электрык рамонт ангельскі дзіцячы вазок спеўны кампутар ноўтбук памятка пякарня раскладны швейны
масаж вёрстка аўтамеханік прычэп апостыль
комната квартира двухкомнатный однокомнатный отдельный сборщик уборка водитель бухгалтер швея поездка грузовой терапевт психолог стоматолог
помощь инсулин регистрация пошлина детский книжный велосипед курс безопасный пароль репетитор ученик лечение мастерская
няня лаборант дизайнер макет летний микроавтобус гинеколог направление упражнение банковский трудовой воссоединение категория письменный
медицинский разговорный ремонт футбол ветеринарный клиника кассир супермаркет слуховой
`),
  ...wordsOf(`
аддалена бясплатна тлумачым перакладаю паказваем прыходзьце расказваем вучымся аддам вожу для патрэбны патрэбная патрэбен прыём арыгіналы дыпломы узровень
ўзровень забіраць пачатак выезд развоз дзеці
нужны нужна нужен ведение бесплатно место студия отвезу помогу позвоните разбираем перевожу ищем читаем отдам настроим кафе двое
говорить разберём гуляем играем посмотрите соберёмся подошью для онлайн
bakery junior warehouse scanning care writing accountant restaurant bring room flat rides counselling eye glasses residence
translation certificates sizes phone chess bicycle seamstress waiter café carpenter customer answering evening two lab
gynaecologist physiotherapy exercises opening unpaid exam category schoolbooks algebra clothes trousers football ask veterinary cats cashier
mondays tuesdays wednesdays thursdays fridays saturdays sundays
pomocnik pełny magazynier skanowanie opiekunka dojazdy programista krawcowa redaktor prowadzenie kuchnia pokój mieszkanie osobne krótki dowóz
wtorki czwartki soboty poniedziałki przeprowadzki lekarz bezpłatna bezpłatny bezpłatnie psycholog dziesięć okulary badanie karta wyjaśniamy oryginały prawo czytamy
nigdy ochrona rozmowy dwanaście tłumaczenia zaświadczenia kurtki rozmiary szukamy dwa bezpieczny warsztat hasła szachy dla rower
sprzątanie dom kawiarnia obsługa odpowiedzi opieka dwoje dyplom projektant dzieci przewóz ginekolog fizjoterapia ćwiczenia konto poziom
spacer podręczniki wieczór przeróbki spodnie zapytaj technik zabawa aparaty umowa
kepėjo sandėlio prekių slaugytojo programuotojas siuvėja įmonės socialinių virėjas kambarys butas atskiras trumpam antradieniais persikraustymas
mikroautobusas šeimos nemokamas nemokamai skubiu psichologė dešimt akiniai leidimas paaiškiname dokumentų darbo perskaitome niekada prieglobstis įstatymo
pirmadieniais anglų dvylika vertimai pažymos žieminės dydžiai ieškome saugus padedame šachmatai dviratis knygų skaitome biurų namas padavėjas
kavinė stalius dirbtuvės klientų atsakymai vakarinė laborantas vasaros vaikai baldų ginekologė šeštadieniais kineziterapija pratimai paramos
banko medicininiai išrašai pasivaikščiojimas vadovėliai drabužių kelnės ketvirtadieniais klauskite veterinarijos kasininkas vaikų sutartis
`),
]
