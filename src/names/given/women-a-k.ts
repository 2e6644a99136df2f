/** Names of women, A to K by id; rows as in men-a-f.ts. */
export const WOMEN_A_K = `
ada 10.5 be=Ада ru=Ада uk=Ада pl=Ada lt=Ada en=Ada
adelia 11 be=Адэля,Адэлія,Адэліна,Адэль ru=Адель,Аделина,Аделия uk=Аделя,Аделіна pl=Adela,Adelina lt=Adelė,Adelina en=Adela,Adelina be-=Адэлька
adryiana 12 be=Адрыяна ru=Адриана uk=Адріана pl=Adriana lt=Adriana en=Adriana
ahafiia 11.5 be=Агаф'я,Агафія,Агата ru=Агафья,Агафия,Агата uk=Агафія,Гафія,Агата pl=Agata,Agafia lt=Agota en=Agata,Agafya,Agatha
ahnesa 11 be=Агнеса,Агнешка ru=Агнесса,Агнешка uk=Агнеса pl=Agnieszka,Agnes lt=Agnė,Agnieška en=Ahnesa,Agnes,Agnieszka be-=Ага
ahrypina 12 be=Аграфена,Агрыпіна,Грыпіна ru=Аграфена,Агриппина uk=Горпина,Агрипіна,Аграфена pl=Agrypina lt=Agripina en=Agrafena,Agrippina
akulina 12 be=Акуліна,Куліна ru=Акулина uk=Килина,Акулина pl=Akulina lt=Akulina en=Akulina
aksana 5.2 be=Аксана ru=Оксана uk=Оксана pl=Oksana,Aksana lt=Oksana,Aksana en=Aksana,Oksana,Oxana,Axana be-=Ксюша,Ксеня,Аксанка,Оксанка ru-=Ксюша,Ксюха,Оксанка,Оксаночка uk-=Ксеня,Оксанка en-=Ksyusha
albina 8.5 be=Альбіна ru=Альбина uk=Альбіна pl=Albina lt=Albina en=Albina
aldona 11 be=Альдона ru=Альдона uk=Альдона pl=Aldona lt=Aldona en=Aldona
alena 4 be=Алена,Елена,Алёна ru=Елена,Алёна uk=Олена,Альона pl=Alena,Jelena,Ołena lt=Jelena,Alena,Elena en=Alena,Elena,Yelena,Olena,Alyona,Helen,Aliona,Elene,Jelena,Aljona be-=Лена,Ленка,Алёнка,Леначка,Алёна,Аленка ru-=Лена,Ленка,Алёнка,Леночка,Леля,Аленка uk-=Оленка,Лена,Лєна,Альонка pl-=Lena lt-=Lena en-=Lena
alesia 7 be=Алеся ru=Алеся,Олеся uk=Олеся,Алеся pl=Alesia,Olesia lt=Alesia,Olesia en=Alesia,Alesya,Olesya,Olesia,Aliesia be-=Леся,Алеська ru-=Леся,Олеська uk-=Леся
aleutsina 11.5 be=Алеўціна ru=Алевтина uk=Алевтина pl=Alewtyna lt=Alevtina en=Alevtina be-=Аля ru-=Аля
aliaksandra 6.3 be=Аляксандра ru=Александра uk=Олександра pl=Aleksandra,Alaksandra lt=Aleksandra,Aliaksandra en=Aliaksandra,Alexandra,Aleksandra,Alaksandra,Oleksandra be-=Саша,Шура,Алеся,Сашка,Саня,Аля,Шурачка ru-=Саша,Шура,Сашка,Саня,Аля,Сандра,Сашенька uk-=Сашка,Леся,Олеся,Саша,Шура pl-=Ola,Sasza lt-=Saša en-=Sasha
alina 7 be=Аліна ru=Алина uk=Аліна pl=Alina lt=Alina en=Alina be-=Аля,Алінка ru-=Аля,Алинка,Лина uk-=Аля,Алінка
alisa 8.5 be=Аліса,Аліцыя ru=Алиса,Алиция uk=Аліса,Аліція pl=Alicja,Alisa lt=Alisa,Alicija en=Alisa,Alice,Alicja be-=Алька ru-=Алиска
alla 6 be=Ала,Алла ru=Алла uk=Алла pl=Ałła,Alla lt=Ala,Alla en=Ala,Alla be-=Алачка ru-=Аллочка
alzhbeta 11 be=Альжбета,Эльжбета,Гальжбета ru=Эльжбета,Альжбета uk=Ельжбета pl=Elżbieta lt=Elžbieta en=Alzhbeta,Elzbieta,Elżbieta
amelia 11 be=Амелія,Амеля,Амэля ru=Амелия,Амалия uk=Амелія,Амалія pl=Amelia,Amalia lt=Amelija,Amalija en=Amelia,Amalia
anastasiia 5.5 be=Анастасія,Настасся,Наста,Настасья,Настассія ru=Анастасия,Настасья uk=Анастасія,Настасія pl=Anastazja,Anastasija,Nastassia lt=Anastasija en=Anastasiia,Anastasia,Nastassia,Anastasiya,Anastassia,Nastassya,Anastasija,Nastasia,Anastasie be-=Насця,Настуся,Настачка,Настка,Стася,Ася ru-=Настя,Ася,Настюша,Стася,Настенька,Настюха uk-=Настя,Ася,Настуня en-=Nasta,Nastya
anatoliia 13 be=Анатолія ru=Анатолия uk=Анатолія pl=Anatolia lt=Anatolija en=Anatolia
aneta 12 be=Анэта ru=Анета uk=Анета pl=Aneta lt=Aneta en=Aneta
anfisa 11 be=Анфіса,Анхвіса ru=Анфиса uk=Анфіса pl=Anfisa lt=Anfisa en=Anfisa be-=Фіса ru-=Фиса
anhelina 7.5 be=Ангеліна,Анжаліна ru=Ангелина,Анжелина uk=Ангеліна,Анжеліна pl=Angelina lt=Angelina en=Anhelina,Angelina,Anhielina be-=Геля,Ліна ru-=Геля,Лина
anzhalika 7.5 be=Анжаліка,Анжэліка ru=Анжелика uk=Анжеліка pl=Anżelika,Andżelika lt=Anželika en=Anzhalika,Anzhelika,Angelika,Angelica be-=Анжэла,Ліка ru-=Анжела,Лика
anissia 12 be=Анісся,Анісья ru=Анисья,Анисия uk=Онися,Анисія pl=Anisja en=Anisia
antanina 7 be=Антаніна ru=Антонина uk=Антоніна pl=Antonina lt=Antonina,Antanina en=Antanina,Antonina be-=Тоня,Антося,Тонька ru-=Тоня,Тонька uk-=Тоня,Тося
apalonia 12.5 be=Апалонія,Палонія ru=Аполлония uk=Аполонія pl=Apolonia lt=Apolonija en=Apolonia
ariadna 11 be=Арыядна ru=Ариадна uk=Аріадна pl=Ariadna lt=Ariadna en=Aryiadna,Ariadna
aryna 8 be=Арына,Арыша ru=Арина uk=Орина,Арина pl=Aryna,Arina lt=Arina,Aryna en=Aryna,Arina be-=Арынка,Арыся ru-=Аришка,Ариша
asia 10.5 be=Ася ru=Ася uk=Ася pl=Asia lt=Asia en=Asya,Asia
auhinnia 11.5 be=Аўгіння,Яўгіння,Аўгеня ru=Евгинья pl=Auginia en=Auhinnia
auhustsina 12 be=Аўгусціна,Аўгуста ru=Августина,Августа uk=Августина pl=Augustyna lt=Augustina en=Augustina,Augusta
aurora 12 be=Аўрора ru=Аврора uk=Аврора pl=Aurora lt=Aurora en=Aurora
bahdana 11 be=Багдана ru=Богдана uk=Богдана pl=Bogdana lt=Bogdana en=Bahdana,Bohdana
barbara 10.5 be=Барбара ru=Барбара uk=Барбара pl=Barbara lt=Barbora en=Barbara be-=Бася pl-=Basia
bela 11 be=Бэла,Бела ru=Белла,Бэла uk=Белла,Бела pl=Bella lt=Bela en=Bella,Bela
branislava 10.5 be=Браніслава ru=Бронислава uk=Броніслава pl=Bronisława lt=Bronislava,Bronė en=Branislava,Bronislava be-=Броня,Бронька ru-=Броня
danuta 9.5 be=Данута ru=Данута uk=Данута pl=Danuta lt=Danutė en=Danuta be-=Данка,Дануся
darota 11 be=Дарота,Дарафея ru=Доротея,Дорота,Дорофея uk=Доротея pl=Dorota lt=Dorotėja en=Darota,Dorota be-=Дося
darya 6 be=Дар'я,Дарыя ru=Дарья,Дария uk=Дарія,Дар'я,Дарина pl=Daria,Darja lt=Darja,Darija,Daria en=Darya,Daria,Darja,Dariia be-=Даша,Дашка,Дарка,Дашутка ru-=Даша,Дашка,Дарьюшка uk-=Даша,Дарка,Дарця pl-=Dasza en-=Dasha
daryna 9.5 be=Дарына ru=Дарина uk=Дарина pl=Daryna lt=Darina en=Daryna,Darina be-=Даша ru-=Даша
dyiana 7.5 be=Дыяна,Дзіяна,Діана ru=Диана uk=Діана pl=Diana lt=Diana en=Dyiana,Diana,Dziyana,Dziana be-=Дзіянка ru-=Дианка
dzina 10 be=Дзіна ru=Дина uk=Діна pl=Dina lt=Dina en=Dzina,Dina
dzinara 10.5 be=Дзінара,Дынара ru=Динара uk=Дінара pl=Dinara lt=Dinara en=Dzinara,Dinara
dominika 10 be=Дамініка ru=Доминика uk=Домініка pl=Dominika lt=Dominyka en=Daminika,Dominika
domna 12 be=Домна ru=Домна uk=Домна pl=Domna lt=Domna en=Domna
ema 10.5 be=Эма,Эмма ru=Эмма uk=Емма pl=Emma lt=Ema en=Emma,Ema
elvira 8.5 be=Эльвіра ru=Эльвира uk=Ельвіра pl=Elwira lt=Elvyra en=Elvira be-=Эля ru-=Эля
elina 10 be=Эліна ru=Элина,Эллина uk=Еліна pl=Elina lt=Elina en=Elina
eleanora 9.5 be=Элеанора,Эліанора ru=Элеонора uk=Елеонора pl=Eleonora lt=Eleonora en=Eleanora,Eleonora,Eleanor be-=Эля,Нора ru-=Эля,Нора,Лора
ela 11 be=Эла,Элла ru=Элла uk=Елла pl=Ella lt=Ela en=Ella
emilia 10 be=Эмілія ru=Эмилия uk=Емілія pl=Emilia lt=Emilija en=Emilia,Emiliya be-=Эма,Эмілька ru-=Эмма,Миля
eva 8.5 be=Ева ru=Ева uk=Єва pl=Ewa lt=Ieva,Eva en=Eva,Ewa,Yeva,Eve be-=Еўка,Евачка ru-=Евочка
ezmeralda 12 be=Эсмеральда ru=Эсмеральда uk=Есмеральда pl=Esmeralda en=Esmeralda
faina 9.5 be=Фаіна ru=Фаина uk=Фаїна pl=Faina lt=Faina en=Faina be-=Фая ru-=Фая
feafaniia 12.5 be=Феафанія,Тафіля ru=Феофания,Феофила uk=Феофанія pl=Teofila lt=Teofilė en=Feafania,Teofila
felitsyia 12 be=Феліцыя,Феліцыяна ru=Фелиция,Фелициана uk=Феліція pl=Felicja lt=Felicija en=Felicia
fiadora 12 be=Фядора,Тэадора,Хвядора ru=Федора,Феодора,Теодора uk=Федора,Теодора pl=Teodora,Fiedora lt=Teodora en=Fyodora,Theodora
fiadossia 12 be=Фядосся,Фядосія,Хвядосся ru=Феодосия,Федосья uk=Феодосія,Федосія pl=Teodozja lt=Feodosija en=Feodosia
fiokla 12 be=Фёкла,Тэкля,Хвёкла ru=Фёкла,Текля uk=Текля,Фекла pl=Tekla lt=Teklė en=Fyokla,Tekla
fliora 11.5 be=Флёра,Флора ru=Флора,Флёра uk=Флора pl=Flora lt=Flora en=Flora
frantsishka 11 be=Францішка,Франя,Францыска ru=Франциска uk=Франциска,Францішка pl=Franciszka lt=Pranciška en=Frantsishka,Franciszka be-=Франя,Франка pl-=Frania
yeufrasinnia 10.5 be=Еўфрасіння,Ефрасіння,Эўфрасіння,Ефрасінья ru=Ефросинья,Евфросиния uk=Єфросинія,Євфросинія pl=Eufrozyna lt=Eufrosinija en=Eufrosinia,Yefrosinia,Euphrosyne be-=Фрося,Прося ru-=Фрося uk-=Фрося
halina 5.5 be=Галіна ru=Галина uk=Галина pl=Galina,Halina lt=Galina,Halina en=Halina,Galina,Halyna be-=Галя,Галка,Галюня,Галінка ru-=Галя,Галка,Галинка,Галочка uk-=Галя,Галинка pl-=Hala lt-=Galia en-=Halya,Galya
hanna 5 be=Ганна,Анна,Гана ru=Анна uk=Ганна,Анна pl=Anna,Hanna lt=Ana,Ona,Hana,Anna en=Hanna,Anna,Ganna,Hannah,Anne,Ann be-=Аня,Ганначка,Анька,Нюра,Гануля,Гануся,Анечка,Ася ru-=Аня,Анька,Нюра,Нюша,Ася,Аннушка,Анюта,Анечка uk-=Аня,Ганнуся,Ганя pl-=Ania,Hania lt-=Ania en-=Anya,Ania
heliena 10 be=Гелена,Гэлена ru=Гелена,Хелена uk=Гелена pl=Helena lt=Helena,Elena en=Helena,Gelena,Hielena be-=Геля ru-=Геля pl-=Hela
hertruda 12 be=Гертруда ru=Гертруда uk=Гертруда pl=Gertruda lt=Gertrūda en=Gertrude,Hertruda
hlafira 11.5 be=Глафіра ru=Глафира uk=Глафіра,Глафира pl=Glafira lt=Glafira en=Hlafira,Glafira
lukerya 12 be=Лукер'я,Лукерыя,Глікерыя ru=Лукерья,Гликерия uk=Гликерія,Лукерія pl=Glikeria en=Lukerya,Glikeria
hulnara 11 be=Гульнара ru=Гульнара uk=Гульнара pl=Gulnara lt=Gulnara en=Hulnara,Gulnara be-=Гуля ru-=Гуля
ianina 7.5 be=Яніна ru=Янина uk=Яніна pl=Janina lt=Janina en=Yanina,Janina be-=Яня,Янінка,Яна ru-=Яна pl-=Jasia
ida 11 be=Іда ru=Ида uk=Іда pl=Ida lt=Ida en=Ida
ilona 9 be=Ілона ru=Илона uk=Ілона pl=Ilona lt=Ilona en=Ilona
ina 6.5 be=Іна,Інна ru=Инна uk=Інна pl=Inna,Ina lt=Ina,Inna en=Ina,Inna be-=Інка,Іначка ru-=Инночка,Инка
inesa 9.5 be=Інэса,Іняса,Інеса ru=Инесса uk=Інеса pl=Inessa lt=Inesa en=Inesa,Inessa,Ines
inha 9 be=Інга ru=Инга uk=Інга pl=Inga lt=Inga en=Inha,Inga
iraida 10.5 be=Ірайда,Іраіда ru=Ираида,Раида uk=Іраїда pl=Iraida lt=Iraida en=Iraida be-=Іра ru-=Ира
irena 9 be=Ірэна ru=Ирена uk=Ірена pl=Irena lt=Irena en=Irena,Irene be-=Рэня
iryna 4.1 be=Ірына ru=Ирина uk=Ірина,Ярина pl=Irina,Iryna lt=Irina,Iryna en=Iryna,Irina be-=Іра,Ірка,Ірачка,Ірынка ru-=Ира,Ирка,Ириша,Ирочка,Иришка uk-=Іра,Іринка,Ірка,Іруся pl-=Ira lt-=Ira en-=Ira
ivanna 10 be=Іванна,Івана ru=Иванна uk=Іванна pl=Iwanna lt=Ivana en=Ivanna,Ivana be-=Іўка
izabela 10.5 be=Ізабэла,Ізабела ru=Изабелла uk=Ізабелла pl=Izabela lt=Izabelė en=Izabela,Isabella be-=Іза,Бэла ru-=Иза,Белла pl-=Iza
izolda 11.5 be=Ізольда ru=Изольда uk=Ізольда pl=Izolda lt=Izolda en=Izolda,Isolde
kaleryia 11.5 be=Калерыя ru=Калерия uk=Калерія pl=Kaleria lt=Kalerija en=Kaleria be-=Лера ru-=Лера
kamila 9.5 be=Каміла,Камілія ru=Камила,Камилла uk=Каміла,Камілла pl=Kamila lt=Kamilė en=Kamila,Camilla
kapitalina 10.5 be=Капіталіна ru=Капитолина uk=Капітоліна pl=Kapitolina lt=Kapitolina en=Kapitalina,Kapitolina be-=Капа ru-=Капа
karalina 9 be=Караліна ru=Каролина uk=Кароліна pl=Karolina lt=Karolina en=Karalina,Karolina,Caroline
karyna 8 be=Карына ru=Карина uk=Карина,Каріна pl=Karina,Karyna lt=Karina en=Karyna,Karina be-=Карынка,Кара ru-=Каринка
katsiaryna 4.8 be=Кацярына,Катажына,Катрына ru=Екатерина,Катерина uk=Катерина pl=Katarzyna,Jekatierina,Kaciaryna lt=Jekaterina,Kotryna,Kaciaryna,Katerina,Katsiaryna en=Katsiaryna,Ekaterina,Yekaterina,Kateryna,Katerina,Catherine,Kaciaryna,Katsyaryna,Katherine,Jekaterina,Caterina,Katrin be-=Каця,Кацька,Катруся,Каська,Катрынка,Кася,Каташа ru-=Катя,Катюша,Катька,Катенька,Катюха,Кэт uk-=Катя,Катруся,Катря pl-=Kasia,Katia lt-=Katia en-=Katya,Kasia,Kate,Katja,Katia
kazimira 10.5 be=Казіміра ru=Казимира uk=Казимира,Казиміра pl=Kazimiera lt=Kazimiera en=Kazimira,Kazimiera be-=Казя,Міра pl-=Kazia
khrystsina 7.5 be=Хрысціна,Крысціна,Крыстына ru=Кристина,Христина uk=Христина,Кристина,Крістіна pl=Krystyna,Kristina,Chrystyna lt=Kristina,Christina en=Khrystsina,Kristina,Krystsina,Christina,Krystyna,Khrystyna be-=Хрыся,Крыся,Хрыстя,Крысця ru-=Кристя,Христя,Крис uk-=Христя,Крися pl-=Krysia
klaudziia 8.8 be=Клаўдзія,Клаўдыя ru=Клавдия uk=Клавдія pl=Klaudia lt=Klaudija en=Klaudziia,Klavdia,Klaudia,Claudia be-=Клава,Клаўка ru-=Клава,Клавка
klara 10.5 be=Клара ru=Клара uk=Клара pl=Klara lt=Klara en=Klara,Clara
kira 8.8 be=Кіра ru=Кира uk=Кіра pl=Kira lt=Kira en=Kira
kseniia 7 be=Ксенія,Аксінья,Аксіння,Ксэня ru=Ксения,Аксинья uk=Ксенія,Оксенія pl=Ksenia,Aksinja lt=Ksenija,Aksinja en=Kseniia,Ksenia,Kseniya,Xenia,Aksinya,Aksinnia,Xeniya be-=Ксюша,Ксеня,Ксюха,Ася ru-=Ксюша,Ксеня,Ксюха,Ася uk-=Ксеня,Ксюша en-=Ksyusha
`
