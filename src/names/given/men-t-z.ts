/** Names of men, T to Z by id, and some more; rows as in men-a-f.ts. */
export const MEN_T_Z = `
tahir 12 be=Тагір ru=Тагир uk=Тагір pl=Tahir lt=Tagiras en=Tahir,Tagir
tamerlan 12 be=Тамерлан ru=Тамерлан uk=Тамерлан pl=Tamerlan lt=Tamerlanas en=Tamerlan
taras 8.5 be=Тарас ru=Тарас uk=Тарас pl=Taras lt=Tarasas en=Taras be-=Тараска
timur 8 be=Цімур,Тымур,Тэмур ru=Тимур,Тэмур uk=Тимур pl=Timur,Tymur lt=Timuras en=Timur,Tsimur,Tymur be-=Тым,Цім ru-=Тим,Тимка uk-=Тим
trafim 11 be=Трафім,Трахім ru=Трофим uk=Трохим,Трофим pl=Trofim lt=Trofimas en=Trafim,Trofim,Trokhym
tryfan 12 be=Трыфан ru=Трифон uk=Трифон pl=Tryfon lt=Trifonas en=Tryfan,Trifon
tsikhan 9.5 be=Ціхан ru=Тихон uk=Тихон pl=Tichon lt=Tichonas en=Tsikhan,Tikhon,Tichon be-=Ціша ru-=Тиша
tsimafei 7.8 be=Цімафей,Цімох,Тымафей ru=Тимофей uk=Тимофій,Тиміш pl=Tymoteusz,Timofiej lt=Timotiejus,Timofejus en=Tsimafei,Timofei,Timofey,Timothy,Tsimokh be-=Цім,Цімка ru-=Тима,Тимоха,Тимоша,Тим uk-=Тимко
tsit 12 be=Ціт ru=Тит uk=Тит pl=Tytus lt=Titas en=Tsit,Tit,Titus
uladzimir 4 be=Уладзімір,Уладзімер ru=Владимир uk=Володимир pl=Włodzimierz,Uładzimir,Władimir,Uladzimir,Wołodymyr lt=Vladimiras,Uladzimiras,Vladimyras en=Uladzimir,Vladimir,Volodymyr,Uladzimier,Wladimir,Vladimer be-=Валодзя,Вова,Уладзік,Уладзь,Валодзька,Вовік,Влад,Уладзя ru-=Володя,Вова,Вовка,Володька,Вован,Владимирка uk-=Володя,Вова,Володько pl-=Wołodia,Wowa,Włodek lt-=Volodia en-=Volodya,Vova
uladzislau 6 be=Уладзіслаў ru=Владислав uk=Владислав,Володислав pl=Władysław,Uładzisłau,Władisław lt=Vladislavas,Vladislovas,Uladzislavas en=Uladzislau,Vladislav,Vladyslav,Wladislaw,Uladzislaw,Ladislas be-=Влад,Улад,Уладзік,Слава,Уладзя ru-=Влад,Слава,Владик,Владька uk-=Влад,Владик,Славко pl-=Władek en-=Vlad,Ulad
uladlen 11 be=Уладлен,Владлен ru=Владлен uk=Владлен pl=Władlen lt=Vladlenas en=Vladlen
ulian 12 be=Ульян ru=Ульян uk=Улян pl=Uljan lt=Uljanas en=Ulyan
urban 13 be=Урбан ru=Урбан uk=Урбан pl=Urban lt=Urbonas en=Urban
usevalad 8.5 be=Усевалад ru=Всеволод uk=Всеволод pl=Wsiewołod,Wszewołod lt=Vsevolodas en=Usevalad,Vsevolod be-=Сева ru-=Сева uk-=Сева,Волод en-=Seva
usiaslau 10.5 be=Усяслаў ru=Всеслав uk=Всеслав pl=Wszesław lt=Vseslavas en=Usiaslau,Vseslav be-=Слава ru-=Слава
ustsin 10.5 be=Усцін,Юстын,Юсцін ru=Устин,Юстин uk=Юстин,Устин pl=Justyn lt=Justinas en=Ustsin,Justin,Ustin
ustsim 12 be=Усцім ru=Устим uk=Устим en=Ustsim,Ustym
vadzim 6 be=Вадзім ru=Вадим uk=Вадим pl=Wadim,Wadzim,Wadym lt=Vadimas,Vadzimas en=Vadzim,Vadim,Wadsim,Wadim,Vadym be-=Вадзік,Вадзя,Дзіма ru-=Вадик,Вадя,Дима uk-=Вадик pl-=Wadik en-=Vadik
valdemar 11 be=Вальдэмар ru=Вальдемар uk=Вальдемар pl=Waldemar lt=Valdemaras en=Valdemar,Waldemar
valery 5.8 be=Валерый,Валеры ru=Валерий uk=Валерій pl=Walerij,Waleryj,Walery lt=Valerijus,Valeryjus en=Valery,Valeri,Valeriy,Valerii,Valeryi be-=Валера,Валерка,Валік ru-=Валера,Валерка uk-=Валера,Валерко pl-=Walera en-=Valera
valeryian 11 be=Валяр'ян,Валер'ян,Валярыян ru=Валерьян,Валериан uk=Валер'ян,Валеріан pl=Walerian lt=Valerijonas en=Valerian
valiantsin 6.5 be=Валянцін,Валянтын ru=Валентин uk=Валентин pl=Walentyn,Walenty,Walancin lt=Valentinas,Valiancinas en=Valiantsin,Valentin,Valentyn,Valentine be-=Валік,Валька,Валя ru-=Валя,Валёк,Валька,Валик uk-=Валик,Валя
varlam 12 be=Варлам ru=Варлам,Варлаам uk=Варлам pl=Warłam en=Varlam
vasil 5.4 be=Васіль,Васілій ru=Василий,Василь uk=Василь pl=Wasilij,Wasyl,Wasil lt=Vasilijus,Vasilis en=Vasil,Vasily,Vasili,Vasiliy,Vasyl,Basil,Vasilii,Wassili be-=Вася,Васька,Васілёк,Васілька ru-=Вася,Васька,Васёк,Васян uk-=Вася,Василько pl-=Wasia en-=Vasya
veniamin 9.5 be=Веніямін,Беньямін,Бенямін ru=Вениамин,Беньямин uk=Веніамін,Бенямін pl=Wieniamin,Beniamin lt=Veniaminas,Benjaminas en=Veniamin,Benjamin be-=Веня ru-=Веня uk-=Веня
viachaslau 6.2 be=Вячаслаў ru=Вячеслав uk=В'ячеслав,Вячеслав pl=Wiaczesław,Wiaczasłau lt=Viačeslavas,Viačaslavas en=Viachaslau,Vyacheslav,Viacheslav,Vjaceslav,Wjatscheslaw,Viachaslaw be-=Слава,Славік,Вячка ru-=Слава,Славик uk-=Славко,Слава,Славік pl-=Sława en-=Slava
vatslau 9.5 be=Вацлаў ru=Вацлав uk=Вацлав pl=Wacław lt=Vaclovas,Vaclavas en=Vatslau,Vaclav,Wacław be-=Вацік,Вацусь pl-=Wacek
viktar 4.6 be=Віктар ru=Виктор uk=Віктор pl=Wiktor,Wiktar lt=Viktoras,Viktaras en=Viktar,Viktor,Victor,Wiktor be-=Віця,Віцька,Віктарка,Віцёк ru-=Витя,Витька,Витёк,Витюша uk-=Вітя,Віктя pl-=Witia en-=Vitya
viktaryn 12 be=Віктарын ru=Викторин uk=Вікторин pl=Wiktoryn lt=Viktorinas en=Viktaryn
vilen 10.5 be=Вілен,Вілорый ru=Вилен,Вилорий uk=Вілен pl=Wilen lt=Vilenas en=Vilen
vilhelm 11 be=Вільгельм ru=Вильгельм uk=Вільгельм pl=Wilhelm lt=Vilhelmas en=Vilhelm,Wilhelm,William be-=Вілік ru-=Вилли
vintsent 10.5 be=Вінцэнт,Вінцук,Вікенцій,Вінцэсь ru=Викентий,Винцент,Винсент uk=Вікентій,Вінцент pl=Wincenty,Wikientij lt=Vincentas,Vikentijus en=Vikentsi,Vintsuk,Vincent,Vikenty be-=Вінцусь,Вінцук,Цэнцік ru-=Вика,Кеша
vital 5.8 be=Віталь,Віталій,Вітал ru=Виталий uk=Віталій pl=Witalij,Witalis lt=Vitalijus,Vitalis en=Vital,Vitaly,Vitali,Vitaliy,Vitalii,Vitalij be-=Віталік,Віталя,Віця,Вітя,Віталька ru-=Виталик,Виталя,Витя,Виталька uk-=Віталик,Віталько,Вітя pl-=Witalik en-=Vitalik,Vitalya
vitaut 9.5 be=Вітаўт,Вітальд,Вітольд,Вітаўтас ru=Витольд,Витовт,Витаутас uk=Вітольд,Вітовт pl=Witold lt=Vytautas,Vitoldas,Vitautas en=Vitaut,Vitold,Witold,Vytautas be-=Вітусь,Вітык ru-=Витя pl-=Witek
veslau 13 be=Веслаў ru=Веслав uk=Веслав pl=Wiesław lt=Veslavas en=Veslau,Wiesław
vaitsekh 10.5 be=Войцех,Вайцех ru=Войцех uk=Войцех pl=Wojciech lt=Vaitiekus,Vojcechas en=Vaitsekh,Wojciech be-=Войтусь pl-=Wojtek
valdzis 13 be=Вальдыс ru=Валдис pl=Valdis lt=Valdas en=Valdis
yafim 10.5 be=Яфім,Яўхім,Ефім,Яўфімій ru=Ефим,Евфимий uk=Юхим,Єфим pl=Jefim lt=Jefimas en=Yafim,Yefim,Efim,Yukhym be-=Фіма ru-=Фима,Фимка
yahor 6.5 be=Ягор,Егор ru=Егор uk=Єгор pl=Jegor,Jahor,Jerzy lt=Jegoras,Jahoras en=Yahor,Egor,Yegor,Jahor,Yagor be-=Ягорка,Гоша,Жора ru-=Егорка,Гоша,Жора,Гора uk-=Єгорка,Гоша
yakau 9 be=Якаў,Якуб,Якуш ru=Яков,Якуб uk=Яків,Якуб,Яков pl=Jakub,Jakow lt=Jokūbas,Jakovas en=Yakau,Yakov,Jacob,Jakub,Yakiv,James be-=Яша,Кубусь,Якубка ru-=Яша,Яшка uk-=Яша,Якубко pl-=Kuba
yalisei 10.5 be=Елісей,Ялісей ru=Елисей uk=Єлисей pl=Elizeusz lt=Eliziejus,Jelisejus en=Yalisei,Elisey,Yelisey ru-=Еля
yamialian 11 be=Емяльян,Амяльян,Ямельян ru=Емельян,Эмилиан uk=Омелян,Ємельян pl=Emilian,Jemieljan lt=Jemeljanas en=Yamelyan,Emelyan be-=Емеля ru-=Емеля
yan 7.8 be=Ян,Янка,Ёган,Іаган ru=Ян,Иоганн uk=Ян,Йоганн pl=Jan lt=Janas,Jonas en=Yan,Jan,Johann,Johannes be-=Ясь,Янусь,Янка,Янак ru-=Яник,Ясь pl-=Janek,Jaś,Jasiek
yanush 10.5 be=Януш ru=Януш uk=Януш pl=Janusz lt=Janušas en=Yanush,Janusz
yarafei 12 be=Ерафей,Ярафей ru=Ерофей uk=Єрофій pl=Jerofiej en=Yarafei,Yerofei
yaramei 12 be=Ерамей,Ярэма,Яромій,Ераміяш ru=Еремей,Иеремия,Ерёма uk=Ярема,Єремій pl=Jeremiasz lt=Jeremijas en=Yaramei,Jeremiah
yarapolk 13 be=Яраполк ru=Ярополк uk=Ярополк pl=Jaropełk en=Yarapolk
yaraslau 7 be=Яраслаў ru=Ярослав uk=Ярослав pl=Jarosław,Jarasłau lt=Jaroslavas en=Yaraslau,Yaroslav,Jaroslaw,Jaroslav,Iaroslav be-=Слава,Ярык,Ясь,Славік ru-=Слава,Ярик uk-=Славко,Ярик pl-=Jarek
yarmalai 12 be=Ярмалай,Ермалай,Ярмола ru=Ермолай,Ермола uk=Єрмолай,Ярмола pl=Jermołaj en=Yarmalai,Yermolai
yauhen 5.3 be=Яўген,Яўгеній,Аўген,Яўгені ru=Евгений uk=Євген,Євгеній pl=Eugeniusz,Jewgienij,Jauhien,Jauhienij lt=Jevgenijus,Eugenijus,Jauhenas,Jauhenijus en=Yauhen,Yauhien,Yauheni,Evgeny,Yevgeny,Evgeni,Evgenii,Evgeniy,Yevgeni,Yevgeniy,Yevhen,Yevhenii,Eugene,Jauhien,Yevgenii,Yauheniy,Yaugen,Jewgeni,Ievgen,Eugenio,Eugen be-=Жэня,Жэнька,Жэка,Геня,Яўгенька ru-=Женя,Женька,Жека,Евген,Гена uk-=Женя,Женько,Євгенко pl-=Żenia,Gienek lt-=Ženia en-=Zhenya,Zhenia
yauhraf 12 be=Яўграф ru=Евграф uk=Євграф en=Yauhraf
yauschyhnei 12 be=Яўсцігней ru=Евстигней uk=Євстигній en=Evstigney
yausei 12 be=Яўсей,Аўсей ru=Евсей uk=Овсій,Євсей pl=Jewsiej lt=Jevsejus en=Yausei,Yevsei,Evsei
yazafat 12.5 be=Язафат,Ёсафат,Іасафат ru=Иосафат,Иоасаф uk=Йосафат pl=Jozafat lt=Juozapatas en=Yazafat,Josaphat
yulian 9.8 be=Юльян,Юліян,Юліан,Юлян ru=Юлиан,Юльян uk=Юліан,Юліян pl=Julian lt=Julijonas en=Yulian,Julian be-=Юлік ru-=Юлик
yuli 11 be=Юлій,Юліуш ru=Юлий,Юлиуш uk=Юлій pl=Juliusz,Julij lt=Julius en=Yuli,Julius be-=Юлік ru-=Юлик
yury 5.2 be=Юрый,Юры ru=Юрий uk=Юрій pl=Jurij,Jerzy,Juryj lt=Jurijus,Jurgis,Juryjus en=Yury,Yuri,Yuriy,Yurii,Jury,Juri,Iurii,Iouri,Juryj,Yuryi,Yurij be-=Юра,Юрась,Юрка,Юрык,Юрачка,Юрчык ru-=Юра,Юрка,Юрик,Юрок uk-=Юра,Юрко,Юрась,Юрик pl-=Jura,Jurek lt-=Jura en-=Yura,Yuras,Youras,Juraś,Juras
yurhis 13 be=Юргіс ru=Юргис uk=Юргіс pl=Jurgis lt=Jurgis en=Jurgis
zakhar 8.8 be=Захар,Захарый,Захарыя ru=Захар,Захарий,Захария uk=Захар,Захарій pl=Zachar,Zachariasz lt=Zacharas,Zacharijas en=Zakhar,Zachary be-=Захарка ru-=Захарка
zenon 9.5 be=Зянон,Зенон ru=Зенон uk=Зенон pl=Zenon lt=Zenonas en=Zianon,Zenon,Zyanon be-=Зенік
zhyhimont 11 be=Жыгімонт,Зыгмунт,Сігізмунд,Жыгмунт ru=Сигизмунд,Зигмунт,Жигимонт uk=Сигізмунд,Жигмонт pl=Zygmunt lt=Žygimantas,Zigmas,Zigmantas en=Zhyhimont,Zygmunt,Sigismund pl-=Zygmuś
zhan 12 be=Жан ru=Жан uk=Жан pl=Jean lt=Žanas en=Zhan,Jean
zdzislau 10 be=Здзіслаў ru=Здислав uk=Здіслав pl=Zdzisław lt=Zdislavas en=Zdzislau,Zdzislaw be-=Здзісь
dzhamal 12 be=Джамал,Джамаль ru=Джамал uk=Джамал pl=Dżamal lt=Džamalas en=Jamal,Dzhamal
dzhon 11 be=Джон ru=Джон uk=Джон pl=John lt=Džonas en=John
damir 14 be=Дамір ru=Дамир uk=Дамір pl=Damir lt=Damiras en=Damir
dzinar 12 be=Дзінар,Дынар ru=Динар uk=Динар lt=Dinaras en=Dinar
chaslau 9.8 be=Чэслаў ru=Чеслав uk=Чеслав pl=Czesław lt=Česlovas,Česlavas en=Cheslau,Chaslau,Czeslaw be-=Чэсь,Чэсік
rahvalod 12 be=Рагвалод ru=Рогволод uk=Рогволод pl=Rogwołod lt=Rogvolodas en=Rahvalod,Rogvolod
trystan 12 be=Трыстан ru=Тристан pl=Tristan lt=Tristanas en=Trystan,Tristan
damian 10 be=Дамян,Даміян ru=Дамиан,Дамьян uk=Даміан pl=Damian lt=Damijonas en=Damian
konrad 10.5 be=Конрад ru=Конрад uk=Конрад pl=Konrad lt=Konradas en=Konrad,Conrad
leon 10 be=Леон ru=Леон uk=Леон pl=Leon lt=Leonas en=Leon
tadeush 10 be=Тадэвуш,Тадэуш ru=Тадеуш uk=Тадеуш,Тадей pl=Tadeusz lt=Tadas,Tadeušas en=Tadeusz,Tadeush,Tadevush be-=Тадзік pl-=Tadek
`
