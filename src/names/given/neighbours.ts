/** Names that came with neighbours: Lithuanian, Polish, Ukrainian, Tatar, Caucasian, Jewish, and rare modern ones; rows as in men-a-f.ts. */
export const NEIGHBOURS_MEN = `
ahmed 11 be=Ахмед,Ахмад,Ахмет ru=Ахмед,Ахмад,Ахмет uk=Ахмед,Ахмет pl=Ahmed lt=Achmedas en=Ahmed,Akhmed,Akhmat
ali 11 be=Алі ru=Али uk=Алі pl=Ali lt=Ali en=Ali
alan 12 be=Алан ru=Алан uk=Алан pl=Alan lt=Alanas en=Alan
andranik 12.5 be=Андранік ru=Андраник uk=Андранік pl=Andranik lt=Andranikas en=Andranik
arest 12 be=Арэст ru=Орест uk=Орест pl=Orest lt=Orestas en=Orest
arvydas 13 be=Арвідас ru=Арвидас,Арвид uk=Арвідас pl=Arwid lt=Arvydas en=Arvydas
ashot 12 be=Ашот ru=Ашот uk=Ашот pl=Aszot lt=Ašotas en=Ashot
aslan 12 be=Аслан ru=Аслан uk=Аслан pl=Asłan lt=Aslanas en=Aslan
bahuslau 11 be=Багуслаў ru=Богуслав uk=Богуслав pl=Bogusław lt=Boguslavas en=Bahuslau,Boguslav
barukh 13 be=Барух,Борух ru=Барух,Борух uk=Барух pl=Baruch lt=Baruchas en=Baruch
dabrynia 13 be=Дабрыня ru=Добрыня uk=Добриня pl=Dobrynia en=Dobrynya
darius 12.5 be=Дарыюс ru=Дарюс uk=Даріус pl=Dariusz lt=Darius en=Darius
farkhad 13 be=Фархад ru=Фархад uk=Фархад pl=Farhad lt=Farchadas en=Farhad,Farkhad
hamlet 13 be=Гамлет ru=Гамлет uk=Гамлет pl=Hamlet lt=Hamletas en=Hamlet
hahik 13 be=Гагік ru=Гагик uk=Гагік en=Gagik
hintaras 13 be=Гінтарас ru=Гинтарас uk=Гінтарас pl=Gintaras lt=Gintaras en=Gintaras
huram 13 be=Гурам ru=Гурам uk=Гурам pl=Guram lt=Guramas en=Guram
iziaslau 12 be=Ізяслаў ru=Изяслав uk=Ізяслав pl=Izasław lt=Iziaslavas en=Iziaslau
karen 11.5 be=Карэн ru=Карен uk=Карен pl=Karen lt=Karenas en=Karen
khaim 12.5 be=Хаім ru=Хаим uk=Хаїм pl=Chaim lt=Chaimas en=Khaim,Chaim
kiastutsis 13 be=Кейстут,Кястуціс ru=Кейстут,Кястутис uk=Кейстут pl=Kiejstut lt=Kęstutis en=Kestutis
kryshtaf 11.5 be=Крыштаф,Хрыстафор,Крыштап ru=Христофор,Кшиштоф uk=Христофор,Крістоф pl=Krzysztof lt=Kristupas en=Kryshtaf,Christopher,Krzysztof
leshak 12 be=Лешак,Лех ru=Лешек,Лех uk=Лешек,Лех pl=Leszek,Lech lt=Lešekas en=Leszek,Lech
mendal 13 be=Мендаль ru=Мендель uk=Мендель pl=Mendel lt=Mendelis en=Mendel
mindouh 12.5 be=Міндоўг,Міндаўгас ru=Миндовг,Миндаугас uk=Міндовг pl=Mindowg lt=Mindaugas en=Mindaugas
nadar 12.5 be=Надар ru=Нодар uk=Нодар pl=Nodar lt=Nodaras en=Nodar
ramazan 12 be=Рамазан ru=Рамазан uk=Рамазан pl=Ramazan lt=Ramazanas en=Ramazan
ramil 12 be=Раміль ru=Рамиль uk=Раміль pl=Ramil lt=Ramilis en=Ramil
rasul 12.5 be=Расул ru=Расул uk=Расул pl=Rasul lt=Rasulas en=Rasul
rymantas 13 be=Рымантас ru=Римантас uk=Рімантас lt=Rimantas en=Rimantas
saulius 13 be=Саўлюс ru=Саулюс uk=Саулюс lt=Saulius en=Saulius
shamil 11.5 be=Шаміль ru=Шамиль uk=Шаміль pl=Szamil lt=Šamilis en=Shamil
sviatazar 13 be=Святазар ru=Светозар uk=Світозар pl=Świętozar en=Svetozar
teimuraz 12.5 be=Тэймураз ru=Теймураз uk=Теймураз pl=Tejmuraz en=Teimuraz
tyhran 11.5 be=Тыгран ru=Тигран uk=Тигран pl=Tigran lt=Tigranas en=Tyhran,Tigran
vakhtanh 12.5 be=Вахтанг ru=Вахтанг uk=Вахтанг pl=Wachtang lt=Vachtangas en=Vakhtang
yatsek 12 be=Яцак,Яцэк ru=Яцек uk=Яцек pl=Jacek lt=Jacekas en=Jacek
yaramir 12 be=Яромір ru=Яромир uk=Яромир pl=Jaromir lt=Jaromiras en=Yaramir,Jaromir
zalman 13 be=Залман,Зальман ru=Залман uk=Залман pl=Zalman lt=Zalmanas en=Zalman
zbihneu 11 be=Збігнеў ru=Збигнев uk=Збігнєв pl=Zbigniew lt=Zbignevas en=Zbihneu,Zbigniew pl-=Zbyszek
zinovi 11 be=Зіновій ru=Зиновий uk=Зіновій pl=Zinowij lt=Zinovijus en=Zinovi,Zinovy ru-=Зяма
zurab 12 be=Зураб ru=Зураб uk=Зураб pl=Zurab lt=Zurabas en=Zurab
`

export const NEIGHBOURS_WOMEN = `
ahniia 11 be=Агнія ru=Агния uk=Агнія pl=Agnia lt=Agnija en=Ahniia,Agnia
aisha 12 be=Аіша,Айша ru=Аиша,Айша uk=Аїша pl=Aisza lt=Aiša en=Aisha
aminat 12.5 be=Амінат,Аміна ru=Аминат,Амина uk=Аміна pl=Amina lt=Amina en=Amina,Aminat
anelia 10.5 be=Анеля ru=Анеля uk=Анеля pl=Aniela lt=Anelė en=Aniela,Anelia
anhela 11 be=Ангела,Анжэла ru=Ангела,Анжела uk=Ангела,Анжела pl=Angela,Anżela lt=Anžela en=Anzhela,Angela,Anhela
biata 10.5 be=Беата,Бяата ru=Беата uk=Беата pl=Beata lt=Beata en=Beata
bazhena 10 be=Бажэна ru=Божена uk=Божена pl=Bożena lt=Božena en=Bazhena,Bozhena,Bozena
daiva 13 be=Дайва ru=Дайва lt=Daiva en=Daiva
ester 12 be=Эстэр,Эсфір ru=Эстер,Эсфирь uk=Естер pl=Estera lt=Estera en=Ester,Esther be-=Фіра ru-=Фира
evelina 10 be=Эвеліна ru=Эвелина uk=Евеліна pl=Ewelina lt=Evelina en=Evelina
fatsima 12 be=Фаціма,Фацьма ru=Фатима uk=Фатіма pl=Fatima lt=Fatima en=Fatima
hrazhyna 10.5 be=Гражына ru=Гражина uk=Гражина pl=Grażyna lt=Gražina en=Hrazhyna,Grazyna
leila 13 be=Лейла ru=Лейла uk=Лейла pl=Lejla lt=Leila en=Leila,Leyla
iolanta 10.5 be=Іаланта,Ёланта ru=Иоланта uk=Іоланта pl=Jolanta lt=Jolanta en=Jolanta,Iolanta
khaia 12.5 be=Хая ru=Хая uk=Хая pl=Chaja lt=Chaja en=Khaya,Chaya
maryiam 12 be=Мар'ям,Мірыям ru=Марьям,Мириам uk=Мар'ям,Міріам pl=Miriam lt=Mirjam en=Maryam,Miriam
marta 10 be=Марта ru=Марта uk=Марта pl=Marta lt=Marta,Morta en=Marta,Martha
nikol 11 be=Нікаль,Ніколь ru=Николь uk=Ніколь pl=Nicole lt=Nikolė en=Nikol,Nicole
raksana 11 be=Раксана ru=Роксана uk=Роксана pl=Roksana lt=Roksana en=Raksana,Roxana
raksalana 13 be=Раксалана ru=Роксолана uk=Роксолана pl=Roksolana en=Roksolana
rakhil 12 be=Рахіль ru=Рахиль uk=Рахіль pl=Rachela lt=Rachelė en=Rakhil,Rachel
rasa 13 be=Раса ru=Раса lt=Rasa en=Rasa
ruzana 12 be=Рузана ru=Рузанна uk=Рузанна pl=Ruzanna lt=Ruzana en=Ruzanna
sara 11 be=Сара ru=Сара,Сарра uk=Сара,Сарра pl=Sara lt=Sara en=Sara,Sarah
stsiapanida 11.5 be=Сцепаніда ru=Степанида uk=Степанида pl=Stepanida en=Stsepanida,Stepanida ru-=Стеша
yesieniia 11 be=Есенія ru=Есения uk=Єсенія pl=Jesenia lt=Jesenija en=Yesenia
yurate 13 be=Юратэ ru=Юрате lt=Jūratė en=Jurate
zarana 11.5 be=Зарана ru=Зоряна uk=Зоряна pl=Zoriana lt=Zoriana en=Zoryana
zulfiia 12 be=Зульфія ru=Зульфия uk=Зульфія pl=Zulfia lt=Zulfija en=Zulfiia,Zulfia
zukhra 12.5 be=Зухра ru=Зухра uk=Зухра pl=Zuchra lt=Zuchra en=Zukhra
`
