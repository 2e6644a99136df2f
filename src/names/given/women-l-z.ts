/** Names of women, L to Z by id; rows as in men-a-f.ts. */
export const WOMEN_L_Z = `
lada 10.5 be=Лада ru=Лада uk=Лада pl=Łada,Lada lt=Lada en=Lada
lana 11 be=Лана ru=Лана uk=Лана pl=Lana lt=Lana en=Lana
larysa 5.8 be=Ларыса ru=Лариса uk=Лариса pl=Łarisa,Larysa lt=Larisa,Larysa en=Larysa,Larisa,Larissa be-=Лора,Ларка,Ларыска,Лара ru-=Лара,Лора,Лариска uk-=Лара
laura 10.5 be=Лаура,Лаўра ru=Лаура uk=Лаура pl=Laura lt=Laura en=Laura
leakadziia 10.5 be=Леакадзія ru=Леокадия uk=Леокадія pl=Leokadia lt=Leokadija en=Leakadziia,Leokadia be-=Лодзя pl-=Lodzia
leanila 11.5 be=Леаніла,Леаніда ru=Леонилла,Леонида uk=Леоніла,Леоніда pl=Leonila lt=Leonila en=Leanila,Leonila
leana 11.5 be=Ліана,Ляна,Леана ru=Лиана,Леана uk=Ліана pl=Liana lt=Liana en=Liana
lesia 9.5 be=Леся ru=Леся uk=Леся pl=Lesia lt=Lesia en=Lesia,Lesya
lidziia 7.3 be=Лідзія,Лідыя ru=Лидия uk=Лідія pl=Lidia,Lidija lt=Lidija en=Lidziia,Lidia,Lidiya,Lydia,Lidija be-=Ліда,Лідка ru-=Лида,Лидочка uk-=Ліда
liliia 7 be=Лілія,Ліля ru=Лилия uk=Лілія pl=Lilia,Lilija lt=Lilija en=Liliia,Lilia,Liliya,Lilya,Lily be-=Ліля,Лілька ru-=Лиля uk-=Ліля
liliiana 11 be=Ліліяна,Ліліана ru=Лилиана uk=Ліліана pl=Liliana lt=Liljana en=Liliana
lina 10.5 be=Ліна ru=Лина uk=Ліна pl=Lina lt=Lina en=Lina
liubou 6 be=Любоў ru=Любовь uk=Любов pl=Lubow,Luboŭ lt=Liubov,Liubou en=Liubou,Lyubov,Liubov,Lubov,Lubou,Ljubov,Liuboŭ be-=Люба,Любка,Любаша ru-=Люба,Любаша,Любка uk-=Люба,Любка pl-=Luba en-=Lyuba
liudmila 4.9 be=Людміла ru=Людмила uk=Людмила pl=Ludmiła,Ludmila lt=Liudmila en=Liudmila,Ludmila,Lyudmila,Liudmyla,Ljudmila,Lyudmyla,Ludmilla be-=Люда,Люся,Міла,Людка,Людачка,Людзя ru-=Люда,Люся,Мила,Людка,Людочка uk-=Люда,Люся,Мила
liutsyia 11 be=Люцыя,Луцыя,Люцына ru=Люция,Лючия,Луция uk=Луція,Люція pl=Łucja,Lucyna lt=Liucija en=Lucia,Lucy be-=Люся,Люцка ru-=Люся
luiza 10.5 be=Луіза ru=Луиза uk=Луїза pl=Luiza lt=Luiza en=Luiza,Louisa
liudvika 12 be=Людвіка ru=Людвика uk=Людвіка pl=Ludwika lt=Liudvika en=Ludvika,Ludwika
mahdalena 10 be=Магдалена,Магда ru=Магдалена,Магдалина uk=Магдалина,Магдалена pl=Magdalena lt=Magdalena en=Mahdalena,Magdalena be-=Магда,Магдуся ru-=Магда pl-=Magda
maia 8.5 be=Мая,Майя ru=Майя uk=Майя,Мая pl=Maja lt=Maja en=Maya,Maia,Maja,Mayya be-=Майка ru-=Майка
malannia 12 be=Малання,Меланія,Маланка ru=Меланья,Мелания,Маланья uk=Меланія,Маланка pl=Melania lt=Melanija en=Melania,Malania be-=Маланка
malvina 11.5 be=Мальвіна ru=Мальвина uk=Мальвіна pl=Malwina lt=Malvina en=Malvina
marfa 11.5 be=Марфа,Мархва ru=Марфа uk=Марфа pl=Marfa lt=Morta en=Marfa
marharyta 7 be=Маргарыта,Малгажата,Маргарэта ru=Маргарита,Малгожата uk=Маргарита pl=Małgorzata,Margarita,Marharyta lt=Margarita en=Marharyta,Margarita,Margaret,Margaryta,Marguerite,Margherita,Margarethe,Margarete be-=Рыта,Марго,Маргоша,Рытка ru-=Рита,Марго,Ритка uk-=Рита,Марго pl-=Małgosia,Gosia en-=Rita
maryia 4.7 be=Марыя,Мар'я,Марыся ru=Мария,Марья uk=Марія pl=Maria,Marya,Marija,Maryja lt=Marija,Maryja en=Maryia,Maria,Mariya,Mariia,Marya,Mary,Marie,Maryja,Marija,Mariïa be-=Маша,Маруся,Марыся,Манька,Марылька,Маня,Машка,Марыйка,Маруська ru-=Маша,Маруся,Машка,Маня,Машенька,Муся,Манька uk-=Маруся,Марійка,Маша,Марічка pl-=Marysia,Masza lt-=Maša en-=Masha,Mascha
maryiana 9 be=Мар'яна,Марыяна ru=Марьяна,Марианна,Мариана uk=Мар'яна,Маріанна pl=Marianna,Mariana lt=Marijana,Mariana,Marjana en=Maryana,Mariana,Marianna,Maryiana be-=Мар'янка,Марыянка ru-=Марьяша
maryna 5.2 be=Марына ru=Марина uk=Марина pl=Maryna,Marina lt=Marina,Maryna en=Maryna,Marina,Marine be-=Марынка,Марыся,Мара,Марыначка ru-=Маринка,Мариша,Мара,Мариночка uk-=Маринка,Маринця pl-=Marynia
maryola 12 be=Марыёла,Марыля ru=Мариола uk=Маріола pl=Mariola,Maryla lt=Mariola en=Mariola,Maryla
matruna 11.5 be=Матруна,Матрона,Матрёна ru=Матрёна,Матрона uk=Мотря,Мотрона,Матрона pl=Matrona lt=Matrona en=Matruna,Matrona,Matryona be-=Мотря,Мотруна ru-=Мотя
mechyslava 11.5 be=Мечыслава ru=Мечислава uk=Мечислава pl=Mieczysława lt=Mečislava en=Mechyslava,Mieczysława be-=Мэся
melissa 13 be=Мяліса,Меліса ru=Мелисса uk=Меліса pl=Melisa lt=Melisa en=Melissa
mia 12 be=Мія ru=Мия uk=Мія pl=Mia lt=Mija en=Mia
milana 9 be=Мілана ru=Милана uk=Мілана pl=Milana lt=Milana en=Milana be-=Міла ru-=Мила
miliena 11.5 be=Мілена ru=Милена uk=Мілена pl=Milena lt=Milena en=Milena be-=Міла ru-=Мила
mira 11 be=Міра ru=Мира uk=Міра,Мира pl=Mira lt=Mira en=Mira
miraslava 9.5 be=Міраслава ru=Мирослава uk=Мирослава pl=Mirosława lt=Miroslava en=Miraslava,Miroslava,Myroslava be-=Міра,Слава ru-=Мира,Слава uk-=Мирося
mikhalina 11.5 be=Міхаліна ru=Михалина uk=Михайлина,Міхаліна pl=Michalina lt=Mykolina,Michalina en=Mikhalina,Michalina be-=Міхаля
nadzeia 5.8 be=Надзея,Надзежда ru=Надежда uk=Надія pl=Nadzieja,Nadieżda,Nadija lt=Nadežda,Nadzeja en=Nadzeia,Nadezhda,Nadzeya,Nadeja,Nadia,Nadiia,Nadiya,Nadzieja,Nadejda,Nadiezhda,Nadeshda be-=Надзя,Надзька,Надзюша ru-=Надя,Надюша,Надька uk-=Надя,Надійка pl-=Nadia en-=Nadya
natallia 3.9 be=Наталля,Наталья,Наталія,Натальля ru=Наталья,Наталия uk=Наталія,Наталка,Наталя pl=Natalia,Natalla,Natalija lt=Natalija,Natalja,Natalia,Natallia en=Natallia,Natalia,Nataliya,Natalya,Nataliia,Natalie,Natalla,Natallya,Natalja,Natallja be-=Наташа,Ната,Наталка,Наташка,Натуля,Наталя,Натка ru-=Наташа,Ната,Наташка,Натали,Натуся uk-=Наталка,Наташа,Ната pl-=Natasza lt-=Nataša en-=Natasha,Natacha,Natascha
neli 8.5 be=Нэлі,Нэля,Нелі,Нэллі ru=Нелли,Неля,Нэлли uk=Неллі,Неля,Нелі pl=Nelli,Nela lt=Nelė,Neli en=Neli,Nelli,Nelly,Nellie be-=Нэля,Нэлька ru-=Неля,Нэля
nina 6 be=Ніна ru=Нина uk=Ніна pl=Nina lt=Nina en=Nina be-=Нінка,Ніначка ru-=Нинка,Ниночка
ninel 10.5 be=Нінэль,Нінель ru=Нинель uk=Нінель pl=Ninel lt=Ninel en=Ninel
nika 10.5 be=Ніка ru=Ника uk=Ніка pl=Nika lt=Nika en=Nika
nona 11 be=Нона,Нонна ru=Нонна uk=Нонна pl=Nonna lt=Nona en=Nona,Nonna
nora 12 be=Нора ru=Нора uk=Нора pl=Nora lt=Nora en=Nora
palina 7 be=Паліна ru=Полина uk=Поліна pl=Palina,Polina lt=Polina,Palina en=Palina,Polina,Pauline be-=Поля,Палінка ru-=Поля,Полинка,Полька,Лина uk-=Поля
paulina 9.5 be=Паўліна ru=Павлина,Паулина uk=Павлина,Пауліна pl=Paulina lt=Paulina en=Paulina,Pavlina be-=Паўлінка ru-=Павлинка
pelaheia 11.5 be=Пелагея,Палагея ru=Пелагея,Пелагия uk=Пелагея,Палажка,Пелагія pl=Pelagia lt=Pelagėja,Pelagija en=Pelageya,Pelagia be-=Палажка,Поля ru-=Поля,Паля
praskouia 11 be=Праскоўя,Параска,Параскева,Прасковія ru=Прасковья,Параскева uk=Параска,Парасковія,Параскева pl=Paraskiewa,Praskowia lt=Praskovja en=Praskouia,Praskovya,Paraskeva be-=Паша,Параска,Прося ru-=Паша,Параша
rahnieda 10.5 be=Рагнеда,Рагнэда ru=Рогнеда uk=Рогніда,Рогнеда pl=Rogneda lt=Rogneda en=Rahneda,Rogneda,Rahnieda
raisa 6.8 be=Раіса ru=Раиса uk=Раїса pl=Raisa lt=Raisa en=Raisa,Raissa be-=Рая,Райка ru-=Рая,Райка uk-=Рая
rehina 9.5 be=Рэгіна,Рагіна ru=Регина uk=Регіна pl=Regina lt=Regina en=Rehina,Regina be-=Рэня ru-=Рина
renata 10 be=Рэната,Рената ru=Рената uk=Рената pl=Renata lt=Renata en=Renata be-=Рэня
ryma 8.5 be=Рыма ru=Римма uk=Римма,Рима pl=Rimma,Ryma lt=Rima en=Ryma,Rimma be-=Рымка ru-=Римка
ryna 12 be=Рына ru=Рина uk=Рина pl=Rina lt=Rina en=Rina
ryta 10.5 be=Рыта ru=Рита uk=Рита pl=Rita lt=Rita en=Ryta,Rita
razalia 11 be=Разалія,Разаля ru=Розалия,Розалина uk=Розалія pl=Rozalia lt=Rozalija en=Razalia,Rozalia,Rosalia be-=Разалька ru-=Роза
ruzha 11 be=Ружа,Роза ru=Роза uk=Роза pl=Róża,Roza lt=Roza,Rožė en=Roza,Rosa,Ruzha,Rose
ruslana 9.5 be=Руслана ru=Руслана uk=Руслана pl=Rusłana lt=Ruslana en=Ruslana be-=Руся ru-=Руся
ruta 12 be=Рута ru=Рута uk=Рута pl=Ruta lt=Rūta en=Ruta
ruf 12 be=Руф,Руфіна ru=Руфь,Руфина uk=Руф,Руфіна pl=Rut lt=Rūta en=Ruf,Ruth
safiia 7.5 be=Сафія,Соф'я,Софія,Зоф'я,Зофія ru=София,Софья,Зофья uk=Софія,Зофія pl=Zofia,Sofia,Sofija lt=Sofija,Zofija,Sofia en=Safiia,Sofia,Sofiya,Sophia,Sofya,Sofiia,Zofia,Sofija,Safiya,Sophie be-=Соня,Софачка,Зося,Зоська,Сонечка ru-=Соня,Сонечка,Софа,Софочка,Зося uk-=Соня,Софійка pl-=Zosia,Sonia en-=Sonya
salamia 11.5 be=Саламея,Саламія,Салямеа ru=Саломея,Соломея uk=Соломія,Саломея pl=Salomea lt=Saliamėja en=Salamea,Salome,Solomiya
sabina 10.5 be=Сабіна ru=Сабина uk=Сабіна pl=Sabina lt=Sabina en=Sabina
sonia 11 be=Соня ru=Соня uk=Соня pl=Sonia lt=Sonia en=Sonia,Sonya
serafima 10 be=Серафіма ru=Серафима uk=Серафима pl=Serafina,Serafima lt=Serafima en=Serafima,Seraphima be-=Сіма,Сімачка ru-=Сима,Фима
sidoniia 13 be=Сідонія ru=Сидония uk=Сидонія pl=Sydonia en=Sidonia
silviia 11.5 be=Сільвія ru=Сильвия uk=Сільвія pl=Sylwia lt=Silvija en=Silvia,Sylvia
snezhana 8 be=Сняжана,Снежана ru=Снежана uk=Сніжана pl=Snieżana,Śnieżana lt=Snežana en=Sniazhana,Snezhana,Snizhana be-=Снежка ru-=Снежа
stanislava 9 be=Станіслава ru=Станислава uk=Станіслава pl=Stanisława lt=Stanislava en=Stanislava be-=Стася,Стаська ru-=Стася uk-=Стася pl-=Stasia
stefaniia 9.8 be=Стэфанія,Стафанія ru=Стефания uk=Стефанія pl=Stefania lt=Stefanija en=Stefania,Stephanie,Stefaniya be-=Стэфка,Стэфа,Сцёпа ru-=Стефа uk-=Стефа,Стефка pl-=Stefa
stella 11 be=Стэла,Стэлла ru=Стелла uk=Стелла pl=Stella lt=Stela en=Stella,Stela
sviatlana 4.2 be=Святлана,Светлана ru=Светлана uk=Світлана pl=Swietłana,Swiatłana,Swietlana,Swiatlana,Światłana lt=Svetlana,Sviatlana en=Sviatlana,Svetlana,Svyatlana,Svitlana,Svjatlana,Swetlana,Sviatłana,Svietlana,Swjatlana be-=Света,Светка,Святланка,Светачка,Лана,Вета ru-=Света,Светка,Лана,Светочка,Светик uk-=Світланка,Світла,Лана,Света pl-=Swieta lt-=Sveta en-=Sveta
taisiia 8.5 be=Таісія,Тайса,Таіса ru=Таисия,Таисья,Таиса uk=Таїсія,Таїса pl=Taisija,Taisa lt=Taisija en=Taisiia,Taisia,Taisiya be-=Тася,Тая ru-=Тася,Тая,Тайка uk-=Тая,Тася
tamara 6.2 be=Тамара ru=Тамара uk=Тамара pl=Tamara lt=Tamara en=Tamara be-=Тома,Томка,Тамарка ru-=Тома,Томочка,Тамарка uk-=Тома
tamila 10.5 be=Таміла ru=Тамила uk=Таміла pl=Tamila lt=Tamila en=Tamila
tatsiana 4.1 be=Таццяна,Тацяна,Тацьцяна,Тацьяна,Таціана ru=Татьяна,Татиана uk=Тетяна,Татьяна,Татяна pl=Tatiana,Tatjana,Taciana lt=Tatjana,Taciana,Tatiana en=Tatsiana,Tatiana,Tatyana,Tatsyana,Tetiana,Taciana,Tetyana,Tacciana,Tatjana be-=Таня,Танька,Танюша,Тацянка,Танечка,Танюшка ru-=Таня,Танька,Танюша,Танечка,Татка uk-=Таня,Танюша,Тетянка pl-=Tania lt-=Tania en-=Tanya,Tanja
tereza 10.5 be=Тэрэза,Тарэса,Тарэза,Тэрэса ru=Тереза,Терезия uk=Тереза,Терезія pl=Teresa lt=Teresė,Tereza en=Tereza,Teresa,Theresa be-=Рэзя
uladzislava 9 be=Уладзіслава ru=Владислава uk=Владислава pl=Władysława lt=Vladislava,Vladislova en=Uladzislava,Vladislava,Vladyslava be-=Влада,Улада,Слава ru-=Влада,Владя,Слава uk-=Влада pl-=Władzia
uladzimira 11 be=Уладзіміра,Улада ru=Владимира,Влада uk=Володимира,Влада pl=Włodzimiera lt=Vladimira en=Vladimira
ulliana 8.3 be=Ульяна,Уліяна,Улляна ru=Ульяна,Улиана uk=Уляна,Ульяна pl=Uljana,Ulana lt=Uljana en=Ulyana,Uliana,Ulliana,Uljana be-=Уля,Ульянка ru-=Уля,Ульянка uk-=Уляся,Уля
ustsinnia 11.5 be=Усціння,Юстына,Юсціна,Усціна ru=Устинья,Юстина uk=Устина,Юстина,Устинія pl=Justyna lt=Justina en=Ustsinnia,Ustinya,Justina,Justine
valiantsina 5.6 be=Валянціна,Валянтына ru=Валентина uk=Валентина pl=Walentyna,Walancina lt=Valentina,Valiancina en=Valiantsina,Valentina,Valentyna,Valantsina be-=Валя,Валька,Валечка,Валюша ru-=Валя,Валюша,Валька,Тина uk-=Валя,Валюша pl-=Wala en-=Valya
valeryia 6.8 be=Валерыя,Валярыя ru=Валерия uk=Валерія pl=Waleria,Waleryja lt=Valerija en=Valeryia,Valeria,Valeriya,Valeriia,Valeryja,Valerie be-=Лера,Лерка,Валера ru-=Лера,Лерочка,Валера uk-=Лера en-=Lera
vanda 9.8 be=Ванда ru=Ванда uk=Ванда pl=Wanda lt=Vanda en=Vanda,Wanda be-=Вандзя
vanessa 12.5 be=Ванэса ru=Ванесса uk=Ванесса pl=Vanessa lt=Vanesa en=Vanessa
varvara 8.5 be=Варвара ru=Варвара uk=Варвара pl=Warwara lt=Varvara en=Varvara be-=Варка,Варачка,Варанька ru-=Варя,Варька,Варенька uk-=Варка,Варя
vasilina 9 be=Васіліна ru=Василина uk=Василина pl=Wasilina lt=Vasilina en=Vasilina,Vasylyna be-=Вася,Васілінка ru-=Вася,Васёна
vasilisa 9.5 be=Васіліса ru=Василиса uk=Василиса pl=Wasilisa lt=Vasilisa en=Vasilisa be-=Вася ru-=Вася,Васёна
vera 6 be=Вера,Вяра ru=Вера uk=Віра pl=Wiera,Wera lt=Vera,Viera en=Vera,Viera,Vira,Wera be-=Верка,Верачка ru-=Верочка,Верка uk-=Вірочка pl-=Wierka
viachaslava 12 be=Вячаслава ru=Вячеслава uk=В'ячеслава pl=Wiaczesława lt=Viačeslava en=Viachaslava
veslava 12 be=Веслава ru=Веслава uk=Веслава pl=Wiesława lt=Veslava en=Veslava
vieranika 6.8 be=Вераніка,Вяраніка,Вэроніка ru=Вероника uk=Вероніка pl=Weronika,Wieranika lt=Veronika en=Veranika,Veronika,Veronica,Vieranika,Véronique be-=Ніка,Верка,Вераніцка ru-=Ника,Верка,Вероничка uk-=Ніка
viaselina 14 be=Вясяліна ru=Веселина en=Veselina
vialeta 9.5 be=Віялета ru=Виолетта uk=Віолетта,Віолета pl=Wioletta,Wioleta lt=Violeta en=Viyaleta,Violeta,Violetta be-=Віёла ru-=Вета
viktoryia 5.6 be=Вікторыя,Віктарыя ru=Виктория uk=Вікторія pl=Wiktoria,Wiktoryja lt=Viktorija,Viktoryja en=Viktoryia,Viktoria,Victoria,Viktoriya,Viktoriia,Viktoryja,Wiktoria,Vittoria be-=Віка,Вікуся,Віця,Вікторка,Вікуля ru-=Вика,Викуся,Викуля,Тора,Виктошка uk-=Віка,Вікуся,Вікторка pl-=Wika lt-=Vika en-=Vika
viktaryna 12 be=Віктарына ru=Викторина uk=Вікторина pl=Wiktoryna en=Viktaryna
vilhelmina 12 be=Вільгельміна ru=Вильгельмина uk=Вільгельміна pl=Wilhelmina lt=Vilhelmina en=Vilhelmina,Wilhelmina
vitalina 9.8 be=Віталіна,Віталія ru=Виталина,Виталия uk=Віталіна,Віталія pl=Witalina lt=Vitalina,Vitalija en=Vitalina,Vitaliya be-=Віта,Віталька ru-=Вита
volha 4.3 be=Вольга,Ольга ru=Ольга uk=Ольга pl=Olga,Wolha lt=Olga,Volha en=Volha,Olga,Olha,Wolha,Volga be-=Оля,Волька,Лёля,Волечка,Олька ru-=Оля,Олька,Оленька,Лёля,Олечка uk-=Оля,Олька,Льоля pl-=Ola lt-=Olia en-=Olya,Volya
yadviha 9 be=Ядвіга ru=Ядвига uk=Ядвіга pl=Jadwiga lt=Jadvyga en=Yadviha,Jadwiga,Yadviga be-=Ядзя,Ядзька,Ядвінька ru-=Ядя pl-=Jadzia
yana 6.3 be=Яна ru=Яна uk=Яна pl=Jana,Yana lt=Jana en=Yana,Jana,Iana be-=Янка,Яначка,Янінка ru-=Янка,Яночка
yaraslava 9.5 be=Яраслава ru=Ярослава uk=Ярослава pl=Jarosława lt=Jaroslava en=Yaraslava,Yaroslava be-=Яра,Слава ru-=Яра,Слава uk-=Ярося,Славка
yasmina 12 be=Ясміна ru=Ясмина,Жасмин uk=Ясміна pl=Jaśmina lt=Jasmina en=Yasmina
yauheniia 6.3 be=Яўгенія,Эўгенія,Яўгеньня ru=Евгения uk=Євгенія pl=Eugenia,Jewgienija,Jauhienija lt=Jevgenija,Eugenija,Jauhenija en=Yauheniia,Evgenia,Evgeniya,Yevgenia,Yevgeniya,Yauheniya,Eugenia,Jauhienija,Yevheniia,Yauhenia be-=Жэня,Жэнька,Геня,Яўгеша,Жэнечка ru-=Женя,Женька,Женечка,Геня uk-=Женя pl-=Gienia,Żenia lt-=Ženia en-=Zhenya
yefimiia 12 be=Еўфімія,Яфімія ru=Евфимия,Ефимия,Афимья uk=Євфимія,Юхимія pl=Eufemia lt=Eufemija en=Yeufimia,Euphemia be-=Фіма ru-=Фима
yeudakiia 10.5 be=Еўдакія,Аўдоцця,Яўдокія,Аўдоця ru=Евдокия,Авдотья uk=Євдокія,Явдоха pl=Eudokia,Jewdokija lt=Jevdokija en=Yeudakiia,Yevdokia,Eudokia,Evdokia be-=Дуся,Аўдося,Дуня ru-=Дуся,Дуня uk-=Дуся
lizaveta 6.5 be=Лізавета,Елізавета,Алізавета,Ялізавета ru=Елизавета,Лизавета uk=Єлизавета,Лизавета pl=Jelizawieta,Lizawieta lt=Jelizaveta,Lizaveta en=Lizaveta,Elizaveta,Yelizaveta,Elizabeth,Alizaveta,Yelyzaveta,Jelizaveta,Elisaveta,Elisabeth,Lisaveta,Elizabeta be-=Ліза,Лізка,Лізачка,Эля,Вета ru-=Лиза,Лизка,Лизочка,Лизавета,Эля,Вета uk-=Ліза,Лизонька pl-=Liza,Ela lt-=Liza en-=Liza
yuliia 5.1 be=Юлія ru=Юлия uk=Юлія pl=Julia,Julija lt=Julija en=Yuliia,Yulia,Julia,Yuliya,Julija,Iuliia,Ioulia,Yulija,Giulia be-=Юля,Юлька,Юлечка ru-=Юля,Юлька,Юленька,Юляша uk-=Юля,Юлька,Юленька pl-=Julka lt-=Jūlė en-=Yulya
yulianna 9 be=Юліяна,Юльяна,Юліана,Юляна ru=Юлиана,Юлианна,Юльяна uk=Юліанна,Юліана pl=Julianna lt=Julijana en=Yuliana,Yulianna,Juliana be-=Юля ru-=Юля
yuzefa 10.5 be=Юзэфа,Юзафіна,Язэпа ru=Юзефа,Жозефина,Юзефина uk=Юзефа,Йосипа,Йосифа pl=Józefa,Józefina lt=Juozapa,Juzefa en=Yuzefa,Jozefa,Josephine be-=Юзя pl-=Józia
zarina 11 be=Зарына ru=Зарина uk=Заріна pl=Zarina lt=Zarina en=Zaryna,Zarina
zhana 6 be=Жана,Жанна ru=Жанна uk=Жанна pl=Żanna lt=Žana en=Zhana,Zhanna,Janna,Žanna be-=Жаначка,Жанка ru-=Жанка,Жанночка
zhaneta 11 be=Жанета,Жанэта ru=Жанетта,Жанет uk=Жанета pl=Żaneta lt=Žaneta en=Zhaneta,Janet,Jeannette
zinaida 7.8 be=Зінаіда ru=Зинаида uk=Зінаїда pl=Zinaida lt=Zinaida en=Zinaida,Zinaïda be-=Зіна,Зінка ru-=Зина,Зинка uk-=Зіна
zlata 9.8 be=Злата ru=Злата uk=Злата pl=Złata lt=Zlata en=Zlata
zinoviia 12 be=Зіновія,Зінова,Зянонія ru=Зиновия,Зенония uk=Зіновія,Зеновія pl=Zenonia,Zenobia lt=Zenobija en=Zinovia
zoia 7.8 be=Зоя ru=Зоя uk=Зоя pl=Zoja lt=Zoja en=Zoia,Zoya,Zoja be-=Зойка,Зоечка ru-=Зойка
elmira 11 be=Эльміра ru=Эльмира uk=Ельміра pl=Elmira lt=Elmira en=Elmira
iia 11 be=Ія ru=Ия uk=Ія pl=Ija lt=Ija en=Iya
marlena 12 be=Марлена ru=Марлена,Марлен uk=Марлена pl=Marlena lt=Marlena en=Marlena
`
