/**
 * Names of men, A to F by id. A row: id, bits of surprise, full forms by language (`be=`), short forms (`be-=`).
 * The first form of a language is the usual one; in Belarusian the official form comes before that of the classical orthography.
 * Source: written for this project from common knowledge of the languages; frequencies are orders of size, not counts.
 */
export const MEN_A_F = `
abram 11 be=Абрам,Аўраам ru=Абрам,Авраам uk=Абрам,Авраам pl=Abram,Abraham lt=Abraomas,Abramas en=Abram,Abraham be-=Абрашка ru-=Абраша
adam 8 be=Адам ru=Адам uk=Адам pl=Adam lt=Adomas,Adamas en=Adam be-=Адась pl-=Adaś
adolf 11 be=Адольф ru=Адольф uk=Адольф pl=Adolf lt=Adolfas en=Adolf
adryian 10 be=Адрыян ru=Адриан uk=Адріан,Адріян pl=Adrian lt=Adrijanas,Adrianas en=Adryian,Adrian
afanasi 10 be=Афанасій,Афанась,Апанас,Панас ru=Афанасий uk=Панас,Опанас,Афанасій pl=Atanazy,Afanasij lt=Afanasijus en=Afanasi,Afanasy,Afanasii,Apanas ru-=Афоня be-=Апанаска
ahei 13 be=Агей ru=Аггей uk=Огій pl=Aggeusz en=Ahei
akim 11 be=Якім,Акім ru=Аким,Иоаким uk=Яким,Аким pl=Joachim,Akim lt=Joakimas,Akimas en=Akim,Yakim
albert 8 be=Альберт ru=Альберт uk=Альберт pl=Albert lt=Albertas en=Albert be-=Алік ru-=Алик uk-=Алік
albin 10 be=Альбін ru=Альбин uk=Альбін pl=Albin lt=Albinas en=Albin
aleh 5.5 be=Алег ru=Олег uk=Олег pl=Oleg,Aleh lt=Olegas,Alehas en=Aleh,Oleg,Oleh be-=Алежка,Олік,Алік ru-=Олежка,Олежек,Алик uk-=Олежик
ales 9 be=Алесь ru=Алесь uk=Алесь pl=Aleś lt=Alesis,Alesius en=Ales
alfred 10 be=Альфрэд ru=Альфред uk=Альфред pl=Alfred lt=Alfredas en=Alfred be-=Фрэд ru-=Фред
alherd 11 be=Альгерд ru=Альгерд,Ольгерд uk=Ольгерд,Альгерд pl=Olgierd lt=Algirdas en=Alherd,Algerd,Olgerd lt-=Algis
aliaksandr 3.5 be=Аляксандр,Аляксандар ru=Александр uk=Олександр,Олександер pl=Aleksander,Aleksandr,Alaksandr,Alaksander lt=Aleksandras,Aliaksandras en=Aliaksandr,Alexander,Aleksandr,Alexandr,Alaksandr,Aleksander,Alexandre,Aljaksandr,Aleksandar,Aliaxandr,Alexandar be-=Саша,Алесь,Сашка,Сашко,Алік,Шура,Санька,Саня,Алелька ru-=Саша,Шура,Саня,Сашка,Алекс,Санёк,Шурик,Алик,Сашок uk-=Сашко,Олесь,Сашка,Саша,Олелько,Лесь pl-=Sasza,Olek lt-=Saša en-=Sasha,Alex,Sascha
aliaksei 4.5 be=Аляксей ru=Алексей uk=Олексій,Олекса pl=Aleksiej,Aleksy,Alaksiej lt=Aleksejus,Aliaksejus en=Aliaksei,Alexei,Aleksei,Alexey,Aleksey,Alaksiej,Alexej,Alexis,Aliaksiej,Aljaksej be-=Лёша,Алёша,Лёшка,Лёха,Алёшка,Лёкса,Аляксейка,Алёкса ru-=Лёша,Алёша,Лёшка,Лёха,Алёшка,Алекс uk-=Льоша pl-=Alosza,Losza lt-=Lioša en-=Lyosha,Alyosha,Lesha
alim 13 be=Алім ru=Алим uk=Алім pl=Alim lt=Alimas en=Alim
ambros 12 be=Амброс,Амбросій,Амбражэй ru=Амвросий,Амброс uk=Амвросій,Амброз pl=Ambroży lt=Ambraziejus en=Ambros,Ambrose
amir 11 be=Амір ru=Амир uk=Амір pl=Amir lt=Amiras en=Amir
anani 13 be=Ананій,Анань ru=Ананий uk=Ананій pl=Ananiasz en=Anani,Anany
anatol 5.5 be=Анатоль,Анатолій ru=Анатолий uk=Анатолій,Анатоль pl=Anatol,Anatolij lt=Anatolijus,Anatolis en=Anatol,Anatoly,Anatoli,Anatolii,Anatoliy,Anatole be-=Толя,Толік,Толька,Толян ru-=Толя,Толик,Толян uk-=Толик,Толя,Анатолик pl-=Tolik en-=Tolya,Tolik
andrei 4.3 be=Андрэй,Андрэ ru=Андрей uk=Андрій pl=Andrzej,Andrej,Andriej lt=Andrejus,Andrius en=Andrei,Andrey,Andrej,Andrew,Andriy,Andrii,Andrzej,Andžejus be-=Андрусь,Андрэйка,Андрук,Андруша,Андрушка ru-=Андрюша,Андрюха,Андрейка,Дрон uk-=Андрійко,Андрусь,Андрюша pl-=Andrzejek en-=Andrus,Andryusha
anis 12 be=Анісій,Анісь,Анісім ru=Анисим,Онисим,Анисий uk=Онисим,Анисим pl=Onezym en=Anisim
anton 7 be=Антон,Антоній,Антось,Антук ru=Антон,Антоний uk=Антон,Антін,Антоній pl=Antoni,Anton lt=Antanas,Antonas en=Anton,Anthony,Antony be-=Антось,Антоша,Тоша ru-=Антоша,Тоха,Тоша,Антошка uk-=Тосик,Антось pl-=Antek,Antoś
apalinar 13 be=Апалінарый,Апалінар ru=Аполлинарий uk=Аполлінарій,Аполінарій pl=Apolinary lt=Apolinaras en=Apalinar
aram 11 be=Арам ru=Арам uk=Арам pl=Aram lt=Aramas en=Aram
arkadz 7.5 be=Аркадзь,Аркадзій ru=Аркадий uk=Аркадій pl=Arkadiusz,Arkadij lt=Arkadijus en=Arkadz,Arkady,Arkadi,Arkadiy,Arkadzi be-=Аркаша,Аркадзік ru-=Аркаша,Аркаха uk-=Аркаша pl-=Arek
armen 10 be=Армен ru=Армен uk=Армен pl=Armen lt=Armenas en=Armen
arnold 12 be=Арнольд ru=Арнольд uk=Арнольд pl=Arnold lt=Arnoldas en=Arnold
arseni 9 be=Арсеній,Арсень ru=Арсений,Арсен uk=Арсеній,Арсен,Арсень pl=Arseniusz,Arsienij lt=Arsenijus en=Arseni,Arseny,Arsen,Arsenii be-=Сеня,Арсен ru-=Сеня,Арсюша uk-=Арсенко,Сеня
arkhip 12 be=Архіп ru=Архип uk=Архип pl=Archip lt=Archipas en=Arkhip
artsiom 6 be=Арцём,Арцём'я,Арцемій,Арцемі ru=Артём,Артемий uk=Артем,Артемій pl=Artiom,Artem,Arciom lt=Artiomas,Artemas,Artemijus en=Artsiom,Artyom,Artem,Artsyom,Artiom,Arciom,Artemy,Artemi be-=Цёма,Арцёмка ru-=Тёма,Артёмка,Тёмыч uk-=Тема,Артемко pl-=Tioma en-=Tyoma
artur 7.5 be=Артур ru=Артур uk=Артур pl=Artur lt=Artūras en=Artur,Arthur be-=Артурчык ru-=Артурка,Артурчик
astap 12 be=Астап,Астафій ru=Остап,Астафий,Евстафий uk=Остап,Євстафій pl=Ostap,Eustachy lt=Ostapas en=Astap,Ostap
auhustsin 11 be=Аўгусцін,Аўгустын ru=Августин uk=Августин pl=Augustyn lt=Augustinas en=Auhustsin,Augustin
auhust 11 be=Аўгуст ru=Август uk=Август pl=August lt=Augustas en=Auhust,August
aurel 13 be=Аўрэлій,Аўрэль ru=Аврелий uk=Аврелій pl=Aureliusz lt=Aurelijus en=Aurel
azat 12 be=Азат ru=Азат uk=Азат pl=Azat lt=Azatas en=Azat
barys 7 be=Барыс ru=Борис uk=Борис pl=Borys,Barys lt=Borisas,Barysas en=Barys,Boris,Borys be-=Боря,Барыска ru-=Боря,Борька,Боб uk-=Бориско,Боря en-=Borya
bahdan 8 be=Багдан ru=Богдан uk=Богдан pl=Bogdan,Bohdan lt=Bogdanas en=Bahdan,Bogdan,Bohdan be-=Багданка ru-=Богдаша uk-=Богданко,Дан
banifatsyi 13 be=Баніфацый,Баніфат ru=Бонифаций,Вонифатий uk=Боніфацій,Боніфатій pl=Bonifacy lt=Bonifacas en=Banifatsy
baltazar 13 be=Бальтазар ru=Бальтазар uk=Бальтазар pl=Baltazar lt=Baltazaras en=Baltazar
bartalamei 13 be=Баўтрамей,Варфаламей,Баўтрук ru=Варфоломей,Бартоломей uk=Варфоломій,Бартоломій pl=Bartłomiej lt=Baltramiejus en=Bautramei,Bartholomew pl-=Bartek,Bartosz
baliaslau 11 be=Балеслаў,Баляслаў ru=Болеслав uk=Болеслав pl=Bolesław lt=Boleslovas en=Baliaslau,Boleslav be-=Болесь pl-=Bolek
bernard 12 be=Бернард ru=Бернард uk=Бернард pl=Bernard lt=Bernardas en=Bernard
branislau 9.5 be=Браніслаў ru=Бронислав uk=Броніслав pl=Bronisław lt=Bronislovas,Bronius en=Branislau,Bronislav be-=Бронька,Бронік,Слава ru-=Броня,Слава pl-=Bronek
daminik 10 be=Дамінік ru=Доминик uk=Домінік pl=Dominik lt=Dominykas,Dominikas en=Daminik,Dominik,Dominic
danila 7.5 be=Данііл,Даніла,Даніл ru=Даниил,Данила,Данил uk=Данило,Даниїл pl=Daniel,Daniił,Daniła,Danił lt=Danielius,Danilas,Daniilas en=Daniil,Danila,Danil,Danylo,Daniel be-=Данік,Даня,Данілка,Данька ru-=Даня,Данька,Данилка,Дэн uk-=Даня,Данилко,Данько pl-=Danik en-=Danya
daniel 9.5 be=Даніэль,Даніель ru=Даниэль,Даниель uk=Даніель pl=Daniel lt=Danielius,Danielis en=Daniel
darafei 12 be=Дарафей,Дарафій ru=Дорофей uk=Дорофій pl=Doroteusz lt=Dorofejus en=Darafei,Dorofei
davyd 9 be=Давыд,Давід ru=Давид uk=Давид pl=Dawid lt=Dovydas,Davidas en=Davyd,David,Dawid be-=Дадзік ru-=Додик,Давидка
dzianis 5.8 be=Дзяніс ru=Денис uk=Денис pl=Denis,Dzianis,Dionizy lt=Denisas,Dzianisas,Dionyzas en=Dzianis,Denis,Denys,Dzyanis,Dennis be-=Дзяніска,Дэн,Дзенік ru-=Дениска,Дэн,Дэнчик uk-=Дениско,Ден en-=Den
dzmitry 4.2 be=Дзмітрый,Дзмітры,Зміцер,Змітро ru=Дмитрий,Димитрий uk=Дмитро,Дмитрій pl=Dmitrij,Dymitr,Dzmitryj,Dmytro,Zmicier lt=Dmitrijus,Dzmitryjus,Dzmitrijus en=Dzmitry,Dmitry,Dmitri,Dmitriy,Dmitrii,Dzmitryj,Dmytro,Zmitser,Zmicier,Dimitri,Dmitrij,Zmizer be-=Дзіма,Дзімка,Міця,Змітрок,Зміцерка,Дзімон,Міцька ru-=Дима,Митя,Димка,Димон,Митька,Дмитрик uk-=Діма,Дмитрик,Митько,Дмитрусь pl-=Dima lt-=Dima en-=Dima,Zmitrok
dzemid 12 be=Дзямід,Дзяміда ru=Демид uk=Демид pl=Demid lt=Demidas en=Dzemid,Demid
dzemian 11 be=Дзям'ян,Дзяміян ru=Демьян uk=Дем'ян pl=Demian lt=Demjanas en=Dzemyan,Demyan be-=Дзёма ru-=Дёма uk-=Демко
dzemiantsii 12 be=Дзяменцій,Дзяменці ru=Дементий uk=Дементій pl=Demencjusz lt=Dementijus en=Dzementsi,Dementy
edhar 10 be=Эдгар ru=Эдгар uk=Едгар pl=Edgar lt=Edgaras en=Edhar,Edgar
edmund 9.5 be=Эдмунд ru=Эдмунд uk=Едмунд pl=Edmund lt=Edmundas en=Edmund be-=Эдзік,Мундзік ru-=Эдик pl-=Mundek
eduard 7 be=Эдуард,Эдвард ru=Эдуард uk=Едуард pl=Edward,Eduard lt=Eduardas,Edvardas en=Eduard,Edward,Eduart be-=Эдзік,Эдзя,Эдык ru-=Эдик,Эдя uk-=Едик pl-=Edek en-=Edik
eldar 11 be=Эльдар ru=Эльдар uk=Ельдар pl=Eldar lt=Eldaras en=Eldar
emil 10 be=Эміль,Эмілій ru=Эмиль,Эмилий uk=Еміль,Емілій pl=Emil lt=Emilis,Emilijus en=Emil
erast 13 be=Эраст ru=Эраст uk=Ераст pl=Erast en=Erast
eryk 11 be=Эрык,Эрых ru=Эрик,Эрих uk=Ерік,Еріх pl=Eryk,Erich lt=Erikas en=Eryk,Erik,Eric,Erich
ernest 10 be=Эрнест,Эрнэст ru=Эрнест uk=Ернест pl=Ernest lt=Ernestas en=Ernest
fadzei 11 be=Фадзей,Хвадзей ru=Фаддей uk=Фадей pl=Faddiej lt=Fadejus en=Fadzei,Faddei,Faddey
faust 13 be=Фаўст ru=Фауст pl=Faust en=Faust
felitsyian 12 be=Феліцыян ru=Фелициан uk=Феліціан pl=Felicjan lt=Felicijonas en=Felitsian
feliks 9 be=Фелікс ru=Феликс uk=Фелікс pl=Feliks lt=Feliksas en=Feliks,Felix be-=Фелік ru-=Фелик
ferdynand 12 be=Фердынанд ru=Фердинанд uk=Фердинанд pl=Ferdynand lt=Ferdinandas en=Ferdynand,Ferdinand
fiodar 7.5 be=Фёдар,Хведар,Тодар,Тэадор ru=Фёдор,Феодор,Теодор uk=Федір,Теодор,Хведір pl=Fiodor,Teodor,Fedor lt=Fiodoras,Teodoras en=Fiodar,Fyodor,Fedor,Fiodor,Fedir,Theodore,Khvedar be-=Федзя,Хведзя,Хведзька ru-=Федя,Федька uk-=Федько,Федя pl-=Fiedia en-=Fedya
filip 9.5 be=Філіп,Піліп ru=Филипп uk=Пилип,Філіп pl=Filip lt=Pilypas,Filipas en=Filip,Philip,Filipp,Pilip,Philippe,Felipe,Filippo be-=Піліпка ru-=Филя,Филька uk-=Пилипко
filimon 12 be=Філімон ru=Филимон uk=Филимон pl=Filemon lt=Filemonas en=Filimon
flaryian 12 be=Фларыян,Флор,Фрол ru=Флориан uk=Флоріан,Флор pl=Florian lt=Florijonas en=Flaryian,Florian
foma 11 be=Фама,Тамаш,Хама ru=Фома uk=Хома,Фома pl=Tomasz,Foma lt=Tomas,Foma en=Foma,Thomas,Tomasz,Tamash be-=Хомка ru-=Фомка pl-=Tomek
frants 10 be=Франц,Францішак,Францыск,Францыш ru=Франц,Франциск,Францишек uk=Франц,Франциск,Францішек pl=Franciszek,Franc lt=Pranciškus,Francas en=Frants,Frantsishak,Francis,Franz,Franciszek be-=Франак,Франусь,Францысь,Франек pl-=Franek lt-=Pranas en-=Franak
frydrykh 12 be=Фрыдрых,Фрэдэрык ru=Фридрих,Фредерик uk=Фрідріх,Фредерік pl=Fryderyk lt=Frydrichas,Frederikas en=Friedrich,Frydrykh,Frederick
`
