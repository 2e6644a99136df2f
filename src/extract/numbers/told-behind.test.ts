import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('English: numbers on lists, before relative clauses, since something began', () => {
  check(
    'en',
    `
= The experts hold a list of 63 persons aged over 60, including 15 women, who are deprived of liberty in Belarus.
  count 63 persons: 63 held
  count 15 women: 15 held of 63 persons
  > tally | count=15 women

= The experts hold a list of 63 persons who may be deprived of liberty.
  count 63 persons: 63 other

= The experts met 63 persons, whose sons are not held incommunicado.
  count 63 persons: 63 other

= He met 12 people, who visited those still held there.
  count 12 people: 12 other

= Three prisoners aged over 60 are reportedly held incommunicado.
  count Three prisoners: 3 held
  > violation | count=Three prisoners

= At the moment there are 1,471 people on the list of political prisoners.
  count 1,471 people: 1471 political
  > tally | count=1,471 people

= Now 1349 people are recognized as political prisoners, including 44 individuals who were added to the list in September.
  count 1349 people: 1349 recognised
  count 44 individuals: 44 recognised of 1349 people
  date September: 2025-09
  > recognition | count=1349 people
  > recognition | 2025-09 | count=44 individuals

= Nina Petrova and Ivan Petrov walked free on Saturday with 121 other political prisoners.
  person Nina Petrova
  person Ivan Petrov
  date Saturday: 2025-12-13
  count 121 other political prisoners: 121 released
  > release | 2025-12-13 | person=Nina Petrova
  > release | 2025-12-13 | person=Ivan Petrov
  > release_event | 2025-12-13 | count=121 other political prisoners

= Nina Petrova left prison after a year in a cell with 12 other prisoners.
  person Nina Petrova
  term a year in a cell: P1Y
  count 12 other prisoners: 12 other
  > release | person=Nina Petrova

= Nina Petrova was not released with 51 other political prisoners.
  person Nina Petrova
  count 51 other political prisoners: 51 political
  > not release | person=Nina Petrova

= Since the beginning of the campaign, more than 3,760 people have been recognized as political prisoners.
  count 3,760 people: 3760.. recognised since ?
  > recognition | count=3,760 people`,
  )
})

test('Russian: a status given, freedom given back, coming home, shares', () => {
  check(
    'ru',
    `
= Теперь этот статус присвоен 637 людям.
  count 637 людям: 637 recognised
  > recognition | count=637 людям

= Правозащитники признали таковыми 36 человек.
  count 36 человек: 36 recognised
  > recognition | count=36 человек

= Два дня назад свободу вернули четверым журналистам.
  date Два дня назад: 2025-12-12
  count четверым журналистам: 4 released
  > release_event | 2025-12-12 | count=четверым журналистам

= Свободу вернули четверым журналистам: Юлии Сидоровой, её сыну Петру Сидорову, Сергею Бурому и Алле Коваль.
  count четверым журналистам: 4 released
  person Юлии Сидоровой: Юлия Сидорова
  person Петру Сидорову: Пётр Сидоров
  person Сергею Бурому: Сергей Бурый
  person Алле Коваль: Алла Коваль
  > release_event | count=четверым журналистам
  > release | person=Юлии Сидоровой | within=четверым журналистам
  > release | person=Петру Сидорову | within=четверым журналистам
  > release | person=Сергею Бурому | within=четверым журналистам
  > release | person=Алле Коваль | within=четверым журналистам

= Для освобождения Нины Петровой они пошли на уступки.
  person Нины Петровой: Нина Петрова

= Лукашенко пошёл на освобождение своих «самых ценных» заложников: лауреата Ивана Бурого, банкира Петра Коваля и Марии Сидоровой.
  person Лукашенко
  person Ивана Бурого: Иван Бурый
  person Петра Коваля: Пётр Коваль
  person Марии Сидоровой: Мария Сидорова
  > release | person=Ивана Бурого
  > release | person=Петра Коваля
  > release | person=Марии Сидоровой

= Лукашенко не пошёл на освобождение 12 заключённых.
  person Лукашенко
  count 12 заключённых: 12 held
  > not release_event | count=12 заключённых | agent=Лукашенко

= Свободу вернули Нине Петровой.
  person Нине Петровой: Нина Петрова
  > release | person=Нине Петровой

= Помиловали 12 человек. Домой вернулось как минимум семь человек.
  count 12 человек: 12 pardoned
  count семь человек: 7.. released
  > release_event:pardon | count=12 человек
  > release_event | count=семь человек

= Домой вернулись семь человек.
  count семь человек: 7 other

= В колонии 1500 человек. Из них около 30% - политические заключённые.
  count 1500 человек: 1500 held
  > tally | count=1500 человек

= В Вильнюс прибыло 20 беларусов и беларусок, которые 13 декабря были освобождены.
  count 20 беларусов и беларусок: 20 released
  date 13 декабря: 2025-12-13
  > release_event | 2025-12-13 | count=20 беларусов и беларусок

= Больше тысячи политзаключённых вышли по истечении своих сроков.
  count тысячи политзаключённых: 1000.. released
  > release_event:end_of_term | count=тысячи политзаключённых`,
  )
})

test('Belarusian: recognised as such, a month beside those held', () => {
  check(
    'be',
    `
= На канец верасня ў няволі знаходзілася 1 490 палітвязняў, за месяц праваабаронцы прызналі такімі 36 чалавек.
  date канец верасня: 2025-09
  count 1 490 палітвязняў: 1490 held
  count 36 чалавек: 36 recognised since ?
  > recognition | 2025-09 | count=36 чалавек
  > tally | 2025-09 | count=1 490 палітвязняў

= Свабоду вярнулі чатыром журналістам.
  count чатыром журналістам: 4 released
  > release_event | count=чатыром журналістам

= Памілавалі 12 чалавек. Дадому вярнулася не менш за сем чалавек.
  count 12 чалавек: 12 pardoned
  count сем чалавек: 7.. released
  > release_event:pardon | count=12 чалавек
  > release_event | count=сем чалавек

= Улады пайшлі на вызваленне 12 палітвязняў.
  count 12 палітвязняў: 12 released
  > release_event | count=12 палітвязняў | agent=Улады

= Статус палітвязня нададзены 12 людзям.
  count 12 людзям: 12 recognised
  > recognition | count=12 людзям`,
  )
})
