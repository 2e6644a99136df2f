import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('Belarusian: those freed along with others, groups, members of those freed', () => {
  check(
    'be',
    `
= Разам з 13 іншымі вызвалілі Ніну Пятрову.
  count 13 іншымі: 13 released
  person Ніну Пятрову: Ніна Пятрова
  > release | person=Ніну Пятрову
  > release_event | count=13 іншымі

= Разам з Нінай Пятровай Тарас Вольскі вызваліў Яна Коваля.
  person Нінай Пятровай: Ніна Пятрова
  person Тарас Вольскі
  person Яна Коваля: Ян Коваль
  > release | person=Яна Коваля | agent=Тарас Вольскі

= Будзе вызвалена новая партыя палітвязняў.
  > release_event | planned

= Сярод вызваленых аказаліся Ніна Пятрова і Ян Коваль.
  person Ніна Пятрова
  person Ян Коваль
  > release | person=Ніна Пятрова
  > release | person=Ян Коваль

= Вызвалілі 20 палітвязняў. У іх ліку журналістка Ніна Пятрова.
  count 20 палітвязняў: 20 released
  person Ніна Пятрова
  > release_event | count=20 палітвязняў
  > release | person=Ніна Пятрова | within=20 палітвязняў

= Вызвалілі Ніну Пятрову, маці траіх дзяцей, настаўніцу гісторыі Марыю Жук і Паўла Крутога.
  person Ніну Пятрову: Ніна Пятрова
  count траіх дзяцей: 3 other
  person Марыю Жук: Марыя Жук
  person Паўла Крутога: Павел Круты
  > release | person=Ніну Пятрову
  > release | person=Марыю Жук
  > release | person=Паўла Крутога

= Сярод вызваленых — Ніна Пятрова, каардынатар руху, Пётр Жук і Павел Круты.
  person Ніна Пятрова
  person Пётр Жук
  person Павел Круты
  > release | person=Ніна Пятрова
  > release | person=Пётр Жук
  > release | person=Павел Круты

= Ніна Пятрова вызвалілася ад страху.
  person Ніна Пятрова
`,
  )
})

test('Belarusian: what corrects a report', () => {
  check(
    'be',
    `
= Адвакат паведаміў, што Ніну Пятрову вызвалілі. Пазней ён сказаў, што яна ўсё яшчэ ў калоніі.
  person Ніну Пятрову: Ніна Пятрова
  > release | denied | person=Ніну Пятрову | by=Адвакат

= Паведамлялася, што Ніна Пятрова выйшла на волю, але гэта не пацверджана.
  person Ніна Пятрова
  > release | possible | person=Ніна Пятрова
`,
  )
})

test('Belarusian: names in capitals', () => {
  check(
    'be',
    `
= НІНА ПЯТРОВА І ЯН ЖУК НА ВОЛІ
  person НІНА ПЯТРОВА: Ніна Пятрова
  person ЯН ЖУК: Ян Жук
  > release | person=НІНА ПЯТРОВА
  > release | person=ЯН ЖУК
`,
  )
})

test('Belarusian: among the freed also X, among those whom they freed X', () => {
  check(
    'be',
    `
= Сярод вызваленых і Ніна Пятрова.
  person Ніна Пятрова
  > release | person=Ніна Пятрова

= Сярод тых, каго вызвалілі, мастак Ян Коваль.
  person Ян Коваль
  > release | person=Ян Коваль

= Сярод тых, каго не вызвалілі, мастак Ян Коваль.
  person Ян Коваль
`,
  )
})

test('Belarusian: a candidate for president is called so, the preposition governs nobody', () => {
  check(
    'be',
    `
= Былога кандыдата ў прэзідэнты Яна Коваля і яшчэ пяцярых палітвязняў вызвалілі.
  person Яна Коваля: Ян Коваль
  count пяцярых палітвязняў: 5 released
  > release | person=Яна Коваля
  > release_event | count=пяцярых палітвязняў
`,
  )
})

test('an infinitive behind “and” is refused or asked for with the one before it (be)', () => {
  check(
    'be',
    `
= Суд адмовіўся закрыць справу і вызваліць Івана Пятрова.
  person Івана Пятрова: Іван Пятроў
  > not release | person=Івана Пятрова

= Яны патрабавалі закрыць справу і вызваліць Івана Пятрова.
  person Івана Пятрова: Іван Пятроў
  > release | demanded | person=Івана Пятрова | agent=Яны

= Суд вырашыў закрыць справу і вызваліць Івана Пятрова.
  person Івана Пятрова: Іван Пятроў
  > release | planned | person=Івана Пятрова

= Суд закрые справу і вызваліць Івана Пятрова.
  person Івана Пятрова: Іван Пятроў
  > release | planned | person=Івана Пятрова
`,
  )
})

test('a decree that was signed or published pardons, whosever it is (be)', () => {
  check(
    'be',
    `
= Падпісаны ўказ аб памілаванні Івана Пятрова.
  person Івана Пятрова: Іван Пятроў
  > pardon | person=Івана Пятрова

= Апублікаваны ўказ Лукашэнкі аб памілаванні Івана Пятрова.
  person Івана Пятрова: Іван Пятроў
  > pardon | person=Івана Пятрова
`,
  )
})
