import { test } from 'node:test'
import { counted } from '../testing/counted.ts'

test('English numbers: whom they count', () => {
  counted(
    'en',
    `
= The group reported the recognition of 14 people as political prisoners; 40 more were granted the status of political prisoner.
  14 people: 14 recognised
  40 more: 40 recognised

= Since 2020, 60 people have been pardoned, while over the same period 400 people have been granted political prisoner status.
  60 people: 60 pardoned since 2020
  400 people: 400 recognised since ?

= Over 5,000 people have been detained since the protests began.
  5,000 people: 5000.. detained since ?

= In a colony 12 women were held in custody.
  12 women: 12 held

= In May 65 people in Belarus convicted of treason were named.
  65 people: 65 convicted

= Nine people were taken to Vilnius, while Minsk transferred 31 to Ukraine.
  Nine people: 9 displaced
  31: 31 displaced

= The number of arrests of doctors rose sharply to 45 people.
  45 people: 45 detained

= The number of political prisoners exceeded 1,200 people in May.
  1,200 people: 1200.. political

= Among those pardoned are 15 women and seven men, 11 people have children.
  15 women: 15 pardoned
  seven men: 7 pardoned
  11 people: 11 pardoned

= They called for the release of a further 150 prisoners.
  150 prisoners: 150 held

= Minsk freed 40 people, of whom nine are women.
  40 people: 40 released
  nine: 9 released of 40 people

= Minsk pardoned 32 people. Officials gave no names. They are eight women and 24 men. Among them, 17 people have children.
  32 people: 32 pardoned
  eight women: 8 pardoned of 32 people
  24 men: 24 pardoned of 32 people
  17 people: 17 pardoned of 32 people

= In May the group added 30 people to the list of political prisoners, in June it declared 12 people as such.
  30 people: 30 recognised
  12 people: 12 recognised

= They counted 1,275 prisoners still jailed. Over 1,200 detainees classified as political prisoners remain in prison.
  1,275 prisoners: 1275 held
  1,200 detainees: 1200.. held

= The 32 prisoners freed were convicted of treason.
  32 prisoners: 32 released

= It brought the total number of releases to 178 people.
  178 people: 178 released since ?

= One hundred and sixty-three of them are women.
  One hundred and sixty-three of them: 163 other

= As many as 400 people met.
  400 people: ..400 other

= They counted 31 jailed reporters, but this number rose to at least 42 by May.
  31 jailed reporters: 31 held
  42: 42.. held

= A court sentenced 16 people to prison, ten others — to fines.
  16 people: 16 convicted
  ten others: 10 convicted

= Over 60 teachers and their relatives detained in Brest.
  60 teachers: 60.. detained

= Police searched the homes of about 160 people, mainly relatives of men imprisoned for protests.
  160 people: ~160 other

= There are 314 political prisoners in Russia, 27 in Kazakhstan and 350 in Cuba.
  314 political prisoners: 314 political
  27: 27 political
  350: 350 political

= They were pardoned by decrees of August 16 (30 people) and September 4 (31 people).
  30 people: 30 pardoned
  31 people: 31 pardoned

= At least seven teachers were among those detained.
  seven teachers: 7.. detained

= Eleven people are currently imprisoned there.
  Eleven people: 11 held

= Minsk pardoned 32 people. The group was made up of eight women and 24 men. Seventeen had chronic illnesses, and 17 had children. Ten of them have children, including one woman with four children.
  32 people: 32 pardoned
  eight women: 8 pardoned of 32 people
  24 men: 24 pardoned of 32 people
  Seventeen: 17 pardoned of 32 people
  17: 17 pardoned of 32 people
  Ten of them: 10 pardoned of 32 people
  one woman: 1 pardoned of Ten of them
  four children: 4 other of Ten of them

= Two other men who have been imprisoned since the crackdown remain there.
  Two other men: 2 held
`,
  )
})

test('Russian numbers: whom they count', () => {
  counted(
    'ru',
    `
= Правозащитники объявили о признании политзаключёнными ещё 14 человек.
  14 человек: 14 recognised

= Число политзаключённых сократилось до 897 человек, раньше оно превышало 1500 человек.
  897 человек: 897 political
  1500 человек: 1500.. other

= В Минске были задержаны 36 человек, некоторых уже отпустили. Двух парней посадили в автозак.
  36 человек: 36 detained
  Двух парней: 2 detained

= В изоляторе находится 21 участник шествия.
  21 участник: 21 held

= Там вынесли 50 приговоров, из которых 40 отменили.

= Среди помилованных — 15 женщин и семь мужчин, у 11 человек есть дети.
  15 женщин: 15 pardoned
  семь мужчин: 7 pardoned
  11 человек: 11 pardoned

= Помилованы 30 человек. Речь идёт о 14 женщинах и 16 мужчинах, у 11 из них есть дети.
  30 человек: 30 pardoned
  14 женщинах: 14 pardoned of 30 человек
  16 мужчинах: 16 pardoned of 30 человек
  11 из них: 11 pardoned of 30 человек

= Помилованы 25 человек. Из колоний вышли 12 женщин, 19 человек — до 40 лет.
  25 человек: 25 pardoned
  12 женщин: 12 released
  19 человек: 19 released

= В ИК-4 люди шьют форму.

= Суд приговорил 16 человек к аресту, и ещё не менее 10 участников — к штрафу.
  16 человек: 16 convicted
  10 участников: 10.. convicted

= Четверо фигурантов признаны виновными в измене.
  Четверо фигурантов: 4 convicted

= Там вынесли приговоры сразу 15 брестчанам.
  15 брестчанам: 15 convicted

= В России политзаключёнными считаются 410 человек, в Казахстане политзаключённых всего 19.
  410 человек: 410 recognised
  19: 19 political

= Среди освобождённых граждан — шесть студентов.
  шесть студентов: 6 released

= За решётку попали девять активистов.
  девять активистов: 9 detained

= За день были задержаны 84 человека. За год задержали 300 человек.
  84 человека: 84 detained
  300 человек: 300 detained since ?

= Там содержится 104 женщины.
  104 женщины: 104 held

= Задержали от 5 до 10 человек, вечером задержаниям подверглись более 400 человек.
  5 до 10 человек: 5..10 detained
  400 человек: 400.. detained

= Вчера в список политзаключённых добавили семерых. Вчера добавили в список политзаключённых ещё 12 человек.
  семерых: 7 recognised
  12 человек: 12 recognised
`,
  )
})

test('Belarusian numbers: whom they count', () => {
  counted(
    'be',
    `
= Праваабаронцы аб'явілі аб прызнанні палітвязнямі яшчэ 14 чалавек. Спіс папоўнілі адразу 27 чалавек.
  14 чалавек: 14 recognised
  27 чалавек: 27 recognised

= Паведамілі аб наданні статусу палітвязняў яшчэ васьмі людзям.
  васьмі людзям: 8 recognised

= Колькасць палітвязняў скарацілася да 897 чалавек, раней колькасць палітвязняў перасягала 1500 чалавек.
  897 чалавек: 897 political
  1500 чалавек: 1500.. political

= Прынамсі двух хлопцаў змясцілі ў аўтазак.
  двух хлопцаў: 2.. detained

= Памілавалі 18 чалавек, 11 з якіх — жанчыны.
  18 чалавек: 18 pardoned
  11 з якіх: 11 pardoned of 18 чалавек

= Вядома не менш чым пра 280 палітвязняў за кратамі.
  280 палітвязняў: 280.. held

= Памілавалі 18 асуджаных. Большасць — жанчыны (11 чалавек), у шасці з іх ёсць дзеці.
  18 асуджаных: 18 pardoned
  11 чалавек: 11 pardoned of 18 асуджаных
  шасці з іх: 6 pardoned of 11 чалавек

= Вызвалілі 52 чалавекі: 14 замежных грамадзян і грамадзянак і 38 беларусаў і беларусак, адна асуджаная выйшла раней.
  52 чалавекі: 52 released
  14 замежных грамадзян і грамадзянак: 14 released of 52 чалавекі
  38 беларусаў і беларусак: 38 released of 52 чалавекі
  адна асуджаная: 1 convicted of 52 чалавекі

= У Вільню прывезлі Яна Вуса разам з сямю палітвязнямі.
  сямю палітвязнямі: 7 displaced

= 165 жанчын былі асуджаныя да калоніі, 60 — да «хіміі», адна — да лячэння.
  165 жанчын: 165 convicted
  60: 60 convicted
  адна: 1 convicted

= За краты трапілі дзевяць актывістаў, яшчэ затрымалі сотню фанатаў.
  дзевяць актывістаў: 9 detained
  сотню фанатаў: 100 detained

= Большая частка - 12 чалавек - былі асуджаны ў маі.
  12 чалавек: 12 convicted

= Памілавалі 32 асуджаных. Адзначаецца, што 17 чалавек маюць хранічныя захворванні, адзін з'яўляецца інвалідам.
  32 асуджаных: 32 pardoned
  17 чалавек: 17 pardoned of 32 асуджаных
  адзін: 1 pardoned of 32 асуджаных

= Палітвязні выйшлі на волю па ўказах ад 16 жніўня (30 чалавек) і 4 верасня (31 чалавек).
  30 чалавек: 30 released
  31 чалавек: 31 released

= За кратамі як мінімум 33 прадстаўнікі СМІ, пераслед зазналі не менш 83 чалавек.
  33 прадстаўнікі: 33.. held
  83 чалавек: 83.. other

= Падчас акцыі затрымана не менш як 100 чалавек, у тым ліку як мінімум 25 у Мінску.
  100 чалавек: 100.. detained
  25: 25.. detained of 100 чалавек

= Учора дадалі ў спіс палітвязняў сямёх чалавек. У краіне налічваюцца 1330 афіцыйна прызнаных палітычных вязняў.
  сямёх чалавек: 7 recognised
  1330 афіцыйна прызнаных палітычных вязняў: 1330 political
`,
  )
})
