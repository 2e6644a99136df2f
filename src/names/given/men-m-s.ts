/** Names of men, M to S by id; rows as in men-a-f.ts. */
export const MEN_M_S = `
mahamed 11 be=Магамед,Мухамед,Мухамад,Магамет ru=Магомед,Мухаммед,Мухаммад,Магомет,Мохаммад uk=Магомед,Мухаммед pl=Mohammed,Magomied,Muhammad lt=Magomedas,Muhamedas en=Mahamed,Mohammed,Muhammad,Magomed,Mohamed ru-=Мага
makar 9.5 be=Макар,Макарый ru=Макар,Макарий uk=Макар,Макарій pl=Makary,Makar lt=Makaras,Makarijus en=Makar,Makary be-=Макарка
maksim 5.6 be=Максім,Максым ru=Максим uk=Максим pl=Maksim,Maksym lt=Maksimas en=Maksim,Maxim,Maksym,Maxime,Maksym,Máximo be-=Макс,Максімка,Максюта ru-=Макс,Максимка,Максик,Максюша uk-=Макс,Максимко pl-=Maks lt-=Maksas en-=Max
maksimilian 10.5 be=Максімільян,Максіміліян ru=Максимилиан,Максимильян uk=Максиміліан,Максиміліян pl=Maksymilian lt=Maksimilijonas en=Maksimilian,Maximilian be-=Макс ru-=Макс pl-=Maks
marat 9.5 be=Марат ru=Марат uk=Марат pl=Marat lt=Maratas en=Marat be-=Маратка
martsin 10 be=Марцін,Мартын,Марцінь ru=Мартин,Мартын,Марцин uk=Мартин,Марцін pl=Marcin,Martin lt=Martynas,Martinas en=Martsin,Martin,Martyn,Marcin be-=Марцінка
mark 8.5 be=Марк,Марка,Марэк ru=Марк,Марек uk=Марк,Марко,Марек pl=Marek,Mark lt=Markas,Morkus,Marekas en=Mark,Marek,Marc,Marko be-=Марык ru-=Марик
maryian 9.5 be=Мар'ян,Марыян ru=Марьян,Мариан uk=Мар'ян,Маріан,Маріян pl=Marian lt=Marijonas,Marijanas en=Maryan,Marian be-=Мар'янка
matsvei 7.5 be=Мацвей,Матэвуш,Матэй,Матэуш ru=Матвей,Матфей,Матеуш uk=Матвій,Матій,Матеуш pl=Mateusz,Matwiej,Maciej lt=Matvejus,Motiejus,Matas en=Matsvei,Matvei,Matvey,Matthew,Mateusz,Matviy be-=Мотя,Мацвейка,Моця ru-=Мотя,Матвейка
matsei 10 be=Мацей ru=Мацей,Матей uk=Мацей pl=Maciej lt=Motiejus en=Matsei,Maciej,Macej pl-=Maciek
mauryki 12 be=Маўрыкій,Маўрыцый,Морыц ru=Маврикий,Маурицио,Мориц uk=Маврикій pl=Maurycy lt=Mauricijus en=Maurice
maisei 12 be=Майсей,Маісей,Мойша ru=Моисей,Мойша,Моше uk=Мойсей pl=Mojżesz lt=Mozė,Moisejus en=Moisei,Moses,Moishe ru-=Мося
mechyslau 9.5 be=Мечыслаў,Мячыслаў ru=Мечислав uk=Мечислав pl=Mieczysław lt=Mečislovas,Mečys en=Mechyslau,Mechislav,Mieczysław be-=Мечык,Мецік pl-=Mietek
mikalai 4.6 be=Мікалай,Мікола ru=Николай,Никола uk=Микола,Миколай pl=Mikołaj,Nikołaj,Mikałaj lt=Nikolajus,Mikalajus,Mikolas,Mikalojus en=Mikalai,Nikolai,Nikolay,Mikalay,Mikola,Mykola,Nicholas,Nikolaj,Mikałaj,Mikalaj,Nicolai,Nikola,Nicolas,Nikolas be-=Коля,Мікола,Колька,Мікалайка,Мікольчык,Колян ru-=Коля,Колька,Колян,Николаша,Никола uk-=Коля,Миколка,Микольцьо pl-=Kola,Kolia lt-=Kolia en-=Kolya
mikhail 5 be=Міхаіл,Міхал,Міхайла,Міхась,Міхайл ru=Михаил,Михайло uk=Михайло,Михаїл pl=Michaił,Michał,Michal,Michaś lt=Michailas,Mykolas,Mikhailas en=Mikhail,Michail,Mihail,Michael,Mikhailo,Mykhailo,Mikhal,Mikhas,Michal,Michaś,Mykhaylo be-=Міша,Міхась,Мішка,Міхаська,Міхасік,Мішаня,Міхалка ru-=Миша,Мишка,Мишаня,Миха,Мишка uk-=Мишко,Михась,Міша,Мишко,Михайлик pl-=Misza lt-=Miša en-=Misha
mikita 6.8 be=Мікіта,Нікіта ru=Никита uk=Микита,Нікіта pl=Mikita,Nikita lt=Mikita,Nikita en=Mikita,Nikita,Mykyta,Nikitas be-=Нікітка,Мікітка,Мікітак ru-=Никитка,Ника uk-=Микитка
miron 10.5 be=Мірон ru=Мирон uk=Мирон pl=Miron lt=Mironas en=Miron,Myron be-=Міронка
miraslau 10 be=Міраслаў ru=Мирослав uk=Мирослав pl=Mirosław lt=Miroslavas en=Miraslau,Miroslav,Myroslav be-=Слава,Мірак,Мірэк ru-=Слава uk-=Мирко,Славко pl-=Mirek
mitrafan 11.5 be=Мітрафан ru=Митрофан uk=Митрофан pl=Mitrofan lt=Mitrofanas en=Mitrafan,Mitrofan
modest 11.5 be=Мадэст ru=Модест uk=Модест pl=Modest lt=Modestas en=Madest,Modest
mstislau 11 be=Мсціслаў ru=Мстислав uk=Мстислав pl=Mścisław lt=Mstislavas en=Mstsislau,Mstislav be-=Слава ru-=Слава,Стива
murad 11 be=Мурад,Мурат ru=Мурад,Мурат uk=Мурад,Мурат pl=Murad,Murat lt=Muradas en=Murad,Murat
mustafa 12 be=Мустафа ru=Мустафа uk=Мустафа pl=Mustafa lt=Mustafa en=Mustafa
nazar 9.5 be=Назар,Назарый ru=Назар,Назарий uk=Назар,Назарій pl=Nazar,Nazary lt=Nazaras en=Nazar,Nazary be-=Назарка
navum 11 be=Навум ru=Наум uk=Наум pl=Naum lt=Naumas en=Navum,Naum
nestar 11 be=Нестар ru=Нестор uk=Нестор pl=Nestor lt=Nestoras en=Nestar,Nestor
nichypar 12 be=Нічыпар,Нікіфар,Мікіфар ru=Никифор,Ничипор uk=Никифор,Ничипір pl=Nikifor lt=Nikiforas en=Nichypar,Nikifor,Nykyfor
nikadzim 11 be=Нікадзім,Нікадым ru=Никодим uk=Никодим pl=Nikodem lt=Nikodemas en=Nikadzim,Nikodim,Nikodem
nikan 12 be=Нікан,Нікон ru=Никон uk=Никон pl=Nikon lt=Nikonas en=Nikon
osman 12 be=Асман,Осман,Усман ru=Осман,Усман uk=Осман pl=Osman lt=Osmanas en=Osman,Usman
oskar 10.5 be=Оскар ru=Оскар uk=Оскар pl=Oskar lt=Oskaras en=Oskar,Oscar
pavel 5.6 be=Павел,Павал,Паўла,Паўло ru=Павел uk=Павло pl=Paweł,Pawieł,Pavel lt=Pavelas,Paulius,Povilas en=Pavel,Paval,Pavlo,Paul,Pawel be-=Паша,Паўлюк,Паўлік,Пашка,Паўлюша,Пашуля,Паўлічак ru-=Паша,Пашка,Павлик,Павлуша,Пахан uk-=Паша,Павлик,Павлусь pl-=Pasza lt-=Paša en-=Pasha,Pauliuk
palikarp 12 be=Палікарп ru=Поликарп uk=Полікарп pl=Polikarp lt=Polikarpas en=Palikarp,Polikarp
pamfil 12 be=Памфіл ru=Памфил,Панфил uk=Панфіл pl=Pamfil en=Pamfil
pankrat 12 be=Панкрат ru=Панкрат,Панкратий uk=Панкрат pl=Pankracy lt=Pankratas en=Pankrat
panteleimon 11.5 be=Панцеляймон,Панцялей ru=Пантелеймон,Пантелей uk=Пантелеймон pl=Pantelejmon lt=Panteleimonas en=Pantsyaleymon,Panteleimon,Pantelei
parfen 12 be=Парфен,Парфён,Пархвен,Пархом,Парфеній ru=Парфён,Парфений uk=Парфен,Пархом pl=Parfien en=Parfen,Parkhom
patap 12 be=Патап ru=Потап uk=Потап pl=Potap lt=Potapas en=Patap,Potap
piotr 5.8 be=Пётр,Пятро,Пятрусь,Пётра ru=Пётр uk=Петро pl=Piotr,Petro,Piatro lt=Petras,Piotras en=Piotr,Pyotr,Petr,Petro,Piatro,Peter,Pyatro,Petra,Pierre,Pedro be-=Пеця,Петрык,Пецька,Пятрок,Пятрусь,Пятручок,Петя ru-=Петя,Петька,Петруха,Петруша,Пётрик uk-=Петрик,Петя,Петрусь pl-=Pietia,Piotrek lt-=Petia en-=Petya,Piatrus
pimen 12 be=Пімен,Піман ru=Пимен uk=Пимен pl=Pimen lt=Pimenas en=Pimen
platon 9.5 be=Платон ru=Платон uk=Платон pl=Platon lt=Platonas en=Platon be-=Платоша ru-=Платоша
prakop 11 be=Пракоп,Пракопій ru=Прокоп,Прокопий,Прокофий uk=Прокіп,Прокопій pl=Prokop lt=Prokopas en=Prakop,Prokop,Prokofy be-=Пракопка
prokhar 10.5 be=Прохар ru=Прохор uk=Прохор,Прохір pl=Prochor lt=Prochoras en=Prokhar,Prokhor
rafael 9.5 be=Рафаэль,Рафаіл,Рафал,Рафаль ru=Рафаэль,Рафаил,Рафал,Рафаль uk=Рафаель,Рафаїл,Рафал pl=Rafał,Rafael lt=Rapolas,Rafaelis,Rafailas en=Rafael,Rafail,Rafal,Raphael be-=Рафа,Рафік ru-=Рафик pl-=Rafałek
rashyd 13 be=Рашыд,Рашід ru=Рашид uk=Рашид pl=Raszyd lt=Rašidas en=Rashid
radaslau 10.5 be=Радаслаў ru=Родослав,Радослав uk=Радослав pl=Radosław lt=Radoslavas en=Radaslau,Radoslav,Radosław pl-=Radek
radzivon 9.5 be=Радзівон,Родзівон,Радзіён,Іродзіён ru=Родион,Иродион uk=Родіон,Іродіон pl=Rodion lt=Rodionas en=Radzivon,Rodion,Radzion be-=Родзік,Родзя ru-=Родя,Родик
raman 6.2 be=Раман ru=Роман uk=Роман pl=Roman,Raman lt=Romanas,Ramanas,Romas en=Raman,Roman,Romain be-=Рома,Рамашка,Рамка,Рамусь ru-=Рома,Ромка,Ромчик,Ромаша uk-=Ромко,Рома,Ромчик pl-=Roma,Romek lt-=Roma en-=Roma
ramuald 10.5 be=Рамуальд ru=Ромуальд uk=Ромуальд pl=Romuald lt=Romualdas en=Ramuald,Romuald be-=Ромусь,Рамусь
ratmir 12 be=Ратмір ru=Ратмир uk=Ратмир pl=Ratmir lt=Ratmiras en=Ratmir
ravil 12 be=Равіль ru=Равиль uk=Равіль pl=Rawil lt=Ravilis en=Ravil
rastsislau 7.5 be=Расціслаў ru=Ростислав uk=Ростислав pl=Rościsław,Rostisław lt=Rostislavas en=Rastsislau,Rostislav,Rostyslav be-=Слава,Росцік ru-=Слава,Ростик,Росс uk-=Ростик,Славко
rem 12 be=Рэм ru=Рэм,Рем uk=Рем pl=Rem lt=Remas en=Rem
renat 10.5 be=Рэнат,Рынат,Рэнат ru=Ренат,Ринат uk=Ренат,Рінат pl=Renat lt=Renatas,Rinatas en=Renat,Rinat
rudolf 10.5 be=Рудольф ru=Рудольф uk=Рудольф pl=Rudolf lt=Rudolfas en=Rudolf,Rudolph be-=Рудзік ru-=Рудик
ruslan 6.8 be=Руслан ru=Руслан uk=Руслан pl=Rusłan lt=Ruslanas en=Ruslan be-=Русік,Русланчык ru-=Русик,Руся uk-=Русик,Русланчик
rustam 10.5 be=Рустам,Рустэм ru=Рустам,Рустем uk=Рустам pl=Rustam lt=Rustamas en=Rustam,Rustem
ryshard 10 be=Рышард,Рычард ru=Ришард,Рышард,Ричард uk=Річард,Ришард pl=Ryszard lt=Ričardas,Rišardas en=Ryshard,Ryszard,Richard be-=Рысь pl-=Rysiek
safron 11.5 be=Сафрон,Сафроній,Сапрон ru=Софрон,Софроний,Сафрон uk=Софрон,Софроній pl=Sofron lt=Sofronas en=Safron,Sofron
salavat 12 be=Салават ru=Салават uk=Салават pl=Sałavat lt=Salavatas en=Salavat
samuil 11 be=Самуіл,Самуэль,Самусь,Самойла ru=Самуил,Самуэль,Самойло uk=Самуїл,Самійло pl=Samuel lt=Samuelis,Samuilas en=Samuil,Samuel be-=Сёма ru-=Сёма,Муля
sava 11 be=Сава,Саўка ru=Савва uk=Сава,Савка pl=Sawa lt=Sava en=Sava,Savva
saveli 10.5 be=Савелій,Савель ru=Савелий uk=Савелій,Сава pl=Sawielij lt=Savelijus en=Saveli,Savely be-=Сава ru-=Сава
serafim 10.5 be=Серафім ru=Серафим uk=Серафим pl=Serafin,Serafim lt=Serafimas,Serafinas en=Serafim,Seraphim be-=Сіма ru-=Сима
siamion 8 be=Сямён,Семён,Сымон,Шымон,Сімяон,Сімон ru=Семён,Симеон,Симон,Шимон uk=Семен,Симеон,Симон pl=Siemion,Szymon,Symeon,Siamion lt=Semionas,Simonas,Simas en=Siamion,Semyon,Semion,Semen,Simon,Symon,Simeon,Szymon,Shymon,Syamyon be-=Сёма,Сымонка,Сенька,Сеня ru-=Сёма,Сеня,Сенька uk-=Семенко,Сенько pl-=Siema
siarhei 3.7 be=Сяргей,Сергій,Сяргі,Сергі ru=Сергей,Сергий uk=Сергій pl=Siergiej,Sergiusz,Siarhiej,Serhij lt=Sergejus,Siarhejus,Sergijus en=Siarhei,Sergei,Sergey,Siarhey,Serhiy,Serhii,Sergej,Siarhiej,Serge,Serguei,Sjarhej,Sergiy,Syarhey,Sergio,Serghei be-=Сяржук,Сярожа,Сяржа,Сярога,Сяргейка,Сярожка,Сяргук,Серж ru-=Серёжа,Серёга,Серёжка,Серж,Сержик,Серый uk-=Сергійко,Сережа,Серж pl-=Sierioża lt-=Serioža en-=Siarzhuk,Seryozha,Serezha
sila 12 be=Сіла,Сілуян ru=Сила,Силуан uk=Сила pl=Sylwan en=Sila
silvestr 11 be=Сільвестр,Сільвестар,Сыльвестр,Салівестр,Сялівестр ru=Сильвестр,Селивестр uk=Сильвестр,Селівестр pl=Sylwester lt=Silvestras en=Silvestr,Sylvester
spartak 11.5 be=Спартак ru=Спартак uk=Спартак pl=Spartak lt=Spartakas en=Spartak
spirydon 12 be=Спірыдон,Свірыд ru=Спиридон,Свирид uk=Спиридон,Свирид pl=Spirydon lt=Spiridonas en=Spirydon,Spiridon
stanislau 6.6 be=Станіслаў ru=Станислав uk=Станіслав pl=Stanisław lt=Stanislavas,Stanislovas en=Stanislau,Stanislav,Stanislaw,Stanislaus,Stanislas,Stanislao be-=Стас,Слава,Сташак,Стась,Стасік,Стах ru-=Стас,Слава,Стасик uk-=Стас,Стасик,Славко,Стась pl-=Stach,Staszek lt-=Stasys,Stasas en-=Stas
stsiapan 7 be=Сцяпан,Стэфан,Стафан,Сьцяпан,Шчапан,Штэфан ru=Степан,Стефан,Стэфан,Штефан uk=Степан,Стефан pl=Stefan,Szczepan,Stiepan,Sciapan lt=Steponas,Stepanas,Stefanas en=Stsiapan,Stepan,Stefan,Stephen,Stsyapan,Sciapan,Steven,Stephan be-=Сцёпа,Сцяпанка,Стэфка,Сцёпка ru-=Стёпа,Стёпка uk-=Степанко,Стьопа pl-=Stefek en-=Styopa
suleiman 12 be=Сулейман,Салман ru=Сулейман uk=Сулейман pl=Sulejman lt=Suleimanas en=Suleiman
sviatapolk 13 be=Святаполк ru=Святополк uk=Святополк pl=Świętopełk en=Sviatapolk
sviataslau 8 be=Святаслаў ru=Святослав uk=Святослав pl=Światosław,Swiatosław lt=Sviatoslavas en=Sviataslau,Svyatoslav,Sviatoslav,Svyataslau be-=Слава,Свят,Славік ru-=Слава,Свят uk-=Святик,Славко
sevastsian 11 be=Себасцьян,Севасцян,Севасціян,Сябасцян ru=Себастьян,Севастьян uk=Себастьян,Севастян pl=Sebastian lt=Sebastijonas en=Sebastian,Sevastyan
`
