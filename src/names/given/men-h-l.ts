/** Names of men, H to L by id; rows as in men-a-f.ts. */
export const MEN_H_L = `
harry 11 be=Гары,Гарык ru=Гарри,Гарик uk=Гаррі,Гарік pl=Harry lt=Haris en=Harry,Garik
hardzei 12 be=Гардзей ru=Гордей uk=Гордій pl=Gordij lt=Gordejus en=Hardzei,Gordei,Gordey,Hordiy
hauryla 10 be=Гаўрыла,Гаўрыіл,Габрыель,Габрыэль ru=Гавриил,Гаврила,Габриэль uk=Гаврило,Гавриїл,Габріель pl=Gabriel lt=Gabrielius en=Hauryla,Gavriil,Gabriel be-=Гаўрык ru-=Гаврюша,Гаврик
heidar 12 be=Гейдар ru=Гейдар,Хейдар uk=Гейдар pl=Hejdar lt=Heidaras en=Heydar,Geidar
henadz 6.5 be=Генадзь,Генадзій ru=Геннадий uk=Геннадій,Генадій pl=Giennadij,Gienadij,Hienadź lt=Genadijus,Henadzis en=Henadz,Gennady,Gennadi,Gennadiy,Gennadii,Henadzi,Genadi be-=Гена,Генка,Гендзік ru-=Гена,Генка,Геша uk-=Гена en-=Gena
henrykh 9.5 be=Генрых,Генрык,Гэнрык ru=Генрих,Генрик uk=Генріх,Генрик pl=Henryk lt=Henrikas,Henrichas en=Henrykh,Henryk,Genrikh,Heinrich,Henry be-=Генусь,Гена ru-=Гена pl-=Heniek
herman 9 be=Герман,Гэрман ru=Герман uk=Герман pl=Herman,German lt=Hermanas,Germanas en=Herman,German be-=Гера ru-=Гера
herasim 12 be=Герасім,Гарасім ru=Герасим uk=Герасим,Гарасим pl=Gierasim lt=Gerasimas en=Herasim,Gerasim ru-=Гера
hieorhi 8 be=Георгій,Георгі,Геаргій ru=Георгий uk=Георгій pl=Gieorgij,Jerzy,Georgij lt=Georgijus,Jurgis en=Heorhi,Georgy,Georgi,Georgiy,Georgii,George,Heorhii,Heorhiy be-=Жора,Гоша,Жорж,Гога ru-=Жора,Гоша,Гога,Гера,Жорик uk-=Жора,Гоша en-=Gosha
hieronim 11 be=Геранім,Еранім,Геронім,Гіеранім ru=Иероним,Героним uk=Ієронім pl=Hieronim lt=Jeronimas en=Heranim,Hieronim,Jerome
hilary 12 be=Гілярый,Іларый,Гіляр ru=Иларий,Гилярий uk=Іларій pl=Hilary lt=Hilarijus en=Hilary
hleb 8 be=Глеб ru=Глеб uk=Гліб pl=Gleb,Hleb lt=Glebas,Hlebas en=Hleb,Gleb,Hlib be-=Глебка ru-=Глебушка
huho 12 be=Гуга,Хуга ru=Гуго uk=Гуго pl=Hugo lt=Hugo en=Hugo
hustau 10.5 be=Густаў ru=Густав uk=Густав pl=Gustaw lt=Gustavas en=Hustau,Gustav
hryhor 7.5 be=Рыгор,Грыгор,Грыгорый ru=Григорий uk=Григорій,Григор pl=Grzegorz,Grigorij,Ryhor lt=Grigorijus,Ryhoras,Grigalius en=Ryhor,Grigory,Grigori,Grigoriy,Grigorii,Hryhoriy,Hryhor,Gregory be-=Грыша,Грышка,Рыгорка,Грыць,Рысь ru-=Гриша,Гришка,Гриня uk-=Гриць,Грицько,Гриша pl-=Grzesiek en-=Grisha
hurii 13 be=Гурый,Гурій ru=Гурий uk=Гурій en=Gury
ibrahim 10.5 be=Ібрагім,Ібрахім ru=Ибрагим,Ибрахим uk=Ібрагім pl=Ibrahim lt=Ibrahimas en=Ibrahim,Ibragim
ihar 5 be=Ігар ru=Игорь uk=Ігор pl=Igor,Ihar lt=Igoris,Iharis,Igor en=Ihar,Igor,Ihor be-=Ігарок,Гарык,Ігарка,Гоша ru-=Игорёк,Гоша,Гарик,Игорёша uk-=Ігорко,Гарик
ihnat 10 be=Ігнат,Ігнацій,Ігнась ru=Игнат,Игнатий,Игнаций uk=Гнат,Ігнат,Ігнатій pl=Ignacy,Ignat lt=Ignas,Ignotas,Ignatas en=Ihnat,Ignat,Ignaty,Ignatius be-=Ігнатка,Ігнась ru-=Игнаша,Игнатка
ilaryion 11.5 be=Іларыён,Ларывон,Ларыён ru=Иларион,Илларион uk=Іларіон,Ларіон pl=Hilarion lt=Ilarionas en=Ilaryion,Hilarion,Illarion
illia 6.5 be=Ілья,Ілля,Гальяш,Элія ru=Илья uk=Ілля pl=Ilja,Eliasz,Illa lt=Ilja,Elijas,Ilya en=Ilya,Illia,Ilia,Ilja,Elijah,Iliya be-=Ілюша,Ілька,Ілюха ru-=Илюша,Илюха,Илья uk-=Ілько,Ілюша
innakents 10.5 be=Інакенцій,Інакенці ru=Иннокентий uk=Інокентій pl=Innokientij,Innocenty lt=Inokentijus en=Innokenty,Inakentsi ru-=Кеша be-=Кеша
iosif 9 be=Іосіф,Язэп,Юзаф,Восіп,Ёсіф,Ёзэф ru=Иосиф,Осип,Юзеф,Иозеф uk=Йосип,Осип,Йосиф pl=Józef,Iosif lt=Juozapas,Juozas,Josifas en=Iosif,Joseph,Josef,Yazep,Jazep,Yuzaf,Osip,Yosyp be-=Юзік,Язэпка,Ёська,Юзя,Юзюк ru-=Ося,Йося,Юзик uk-=Йосько pl-=Józek
isak 11 be=Ісак,Ісаак,Айзік,Іцхак ru=Исаак,Исак,Айзик,Ицхак uk=Ісак,Ісаак pl=Izaak lt=Izaokas,Isakas en=Isaak,Isaac,Isak ru-=Изя be-=Ізя
isidor 12 be=Ісідар,Сідар,Ізідор ru=Исидор,Сидор uk=Сидір,Ісидор pl=Izydor lt=Izidorius en=Isidor,Sidor,Sidar
ivan 4.6 be=Іван ru=Иван uk=Іван pl=Iwan lt=Ivanas en=Ivan,Iwan be-=Ваня,Янка,Іванка,Ванька,Івась,Іваська,Янук ru-=Ваня,Ванька,Иванушка,Ванюша uk-=Івась,Іванко,Ваня,Івасик,Ванько pl-=Wania en-=Vanya,Yanka,Janka
izmail 12 be=Ізмаіл,Ісмаіл ru=Измаил,Исмаил uk=Ізмаїл,Ісмаїл pl=Ismail lt=Izmailas en=Ismail,Izmail
kalenik 12 be=Каленік,Калінік ru=Калинник,Каленик uk=Каленик pl=Kalinik en=Kalenik
kanstantsin 6.5 be=Канстанцін,Кастусь,Канстантын ru=Константин uk=Костянтин,Кость pl=Konstanty,Konstantin,Konstantyn,Kanstancin lt=Konstantinas,Kanstancinas,Kastantas en=Kanstantsin,Konstantin,Kastus,Constantine,Kostiantyn,Kanstancin,Konstantsin,Constantino,Costantino,Kanstanzin be-=Косця,Кастусь,Костусь,Косцік,Кастусік,Коська ru-=Костя,Костик,Костян uk-=Костя,Костик,Костусь pl-=Kostia lt-=Kostia,Kostas en-=Kostya
karl 10 be=Карл,Карал,Кароль,Караль ru=Карл,Кароль uk=Карл,Кароль pl=Karol,Karl lt=Karolis,Karlas en=Karl,Karol,Charles,Carl pl-=Karolek
karnei 12 be=Карней,Карнэлій,Карнель ru=Корней,Корнелий,Корнилий uk=Корній,Корнелій pl=Kornel,Korneliusz lt=Kornelijus en=Karnei,Kornei,Kornel
karp 12 be=Карп ru=Карп uk=Карп pl=Karp lt=Karpas en=Karp
kasiyan 12 be=Касіян,Касьян ru=Касьян,Кассиан uk=Касян,Касіян pl=Kasjan lt=Kasijonas en=Kasyan
kazimir 9 be=Казімір,Казімеж,Казімер ru=Казимир,Казимеж uk=Казимир,Казимір pl=Kazimierz lt=Kazimieras,Kazys en=Kazimir,Kazimierz,Casimir be-=Казік,Казюк ru-=Казик pl-=Kazik
kipryian 12 be=Кіпрыян,Купрыян,Цыпрыян ru=Киприан,Куприян uk=Кипріян,Купріян pl=Cyprian lt=Kiprijonas,Kipras en=Kipryian,Cyprian
kiryl 6.5 be=Кірыл,Кірыла ru=Кирилл,Кирил uk=Кирило pl=Kirył,Kiryl,Cyryl,Kirill lt=Kirilas,Kirylas en=Kiryl,Kirill,Kyrylo,Cyril,Kirył,Kiril,Cyrille be-=Кірыла,Кірюша,Кірыльчык,Кір ru-=Кирюша,Киря,Кирюха,Кир uk-=Кирилко pl-=Kiriusza
klim 11 be=Клім,Клімент,Кліменцій,Клеменс ru=Клим,Климент,Климентий,Клемент uk=Клим,Климент,Климентій pl=Klemens,Klim lt=Klemensas,Klimas en=Klim,Kliment,Clement
kuzma 10.5 be=Кузьма,Казьма,Козьма,Касма ru=Кузьма,Козьма,Косма uk=Кузьма,Козьма pl=Kuźma,Kosma lt=Kuzma,Kosmas en=Kuzma,Kuzmo be-=Кузя ru-=Кузя
ksenafont 13 be=Ксенафонт ru=Ксенофонт uk=Ксенофонт pl=Ksenofont en=Ksenofont
kandrat 10.5 be=Кандрат,Кандраці ru=Кондрат,Кондратий uk=Кіндрат,Кондрат,Кіндратій pl=Kondrat lt=Kondratas en=Kandrat,Kondrat ru-=Кондрашка
lazar 11 be=Лазар,Элеазар ru=Лазарь,Элиазар uk=Лазар pl=Łazarz,Lazar lt=Lozorius,Lazaris en=Lazar,Lazarus
leanard 11 be=Леанард,Ленард ru=Леонард uk=Леонард pl=Leonard lt=Leonardas en=Leanard,Leonard be-=Лёня ru-=Лёня
leanid 6.3 be=Леанід ru=Леонид uk=Леонід pl=Leonid,Leanid lt=Leonidas,Leanidas en=Leanid,Leonid,Leonide be-=Лёня,Лёнька,Лёнік ru-=Лёня,Лёнька,Лёнчик uk-=Льоня,Лесик en-=Lyonya
leu 9 be=Леў ru=Лев uk=Лев,Левко pl=Lew,Leu lt=Levas,Leu en=Leu,Lev be-=Лёва,Леўка ru-=Лёва,Лёвушка uk-=Левко,Льова
leanil 12 be=Леаніл,Лявоніл ru=Леонилл uk=Леоніл en=Leanil
liavontsi 11 be=Лявонцій,Леанцій,Ляўонцій ru=Леонтий uk=Леонтій pl=Leontij,Leoncjusz lt=Leontijus en=Leanti,Leonti,Leonty be-=Лявонка ru-=Лёня
liavon 10.5 be=Лявон,Левон ru=Левон uk=Левон pl=Lewon,Lawon lt=Liavonas,Levonas en=Liavon,Lyavon,Levon,Lavon be-=Лявонька
liubamir 12 be=Любамір ru=Любомир uk=Любомир pl=Lubomir lt=Liubomiras en=Lyubamir,Lubomir,Liubomyr
luka 10.5 be=Лука,Лукаш ru=Лука,Лукаш uk=Лука,Лукаш pl=Łukasz,Luka lt=Lukas,Lukašas en=Luka,Lukash,Łukasz,Luke,Lukas be-=Лукашык
lukian 11.5 be=Лук'ян,Лукіян ru=Лукьян,Лукиан uk=Лук'ян,Лукіян pl=Łukjan lt=Lukjanas en=Lukyan,Lukian
liudvik 11 be=Людвік,Людвіг ru=Людвик,Людвиг uk=Людвік,Людвиг pl=Ludwik lt=Liudvikas,Liudas en=Ludvik,Ludwig,Ludwik be-=Людзік
liutsyian 12 be=Люцыян,Луцыян ru=Люциан,Луциан uk=Луціан,Люціан pl=Lucjan lt=Liucijonas,Liucijus en=Liutsyian,Lucian,Lucjan
lauren 11 be=Лаўрэн,Лаўрэнцій,Лаўрын ru=Лаврентий,Лаврен,Лавр uk=Лаврентій,Лаврін,Лавро pl=Wawrzyniec,Ławrientij lt=Laurynas en=Lauren,Lavrenty,Laurence,Lavrentiy be-=Лаўрык
`
