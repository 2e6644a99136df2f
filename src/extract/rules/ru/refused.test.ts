import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('words called an invention, lists of the refused and of those who stayed, bail (ru)', () => {
  check(
    'ru',
    `
= Слова о том, что Максим Рогач уже на воле, — вымысел.
  person Максим Рогач
  > release | denied | person=Максим Рогач

= Отказано в помиловании: Дарья Лось, Юрий Зенько.
  person Дарья Лось
  person Юрий Зенько
  > not pardon | person=Дарья Лось
  > not pardon | person=Юрий Зенько

= В освобождении под залог Нине Петровой отказали.
  person Нине Петровой: Нина Петрова
  > not release | person=Нине Петровой

= Нине Петровой в УДО отказали.
  person Нине Петровой: Нина Петрова
  > not release:conditional | person=Нине Петровой

= Доставлен в Вильнюс: Алесь Беляцкий\\n\\nОстались в Беларуси по собственному желанию: Ирина Тумаш, Кирилл Мороз\\n\\nНе нашли среди приехавших, хотя имена назывались: Степан Валюк
  person Алесь Беляцкий
  person Ирина Тумаш
  person Кирилл Мороз
  person Степан Валюк
  > displacement | person=Алесь Беляцкий
  > not displacement | person=Ирина Тумаш
  > not displacement | person=Кирилл Мороз

= Должны были выйти в апреле, но не вышли:\\n• Евгений Стрига\\n• Роман Клещ
  date апреле: 2026-04
  person Евгений Стрига
  person Роман Клещ
  > not release | person=Евгений Стрига
  > not release | person=Роман Клещ

= Умер за решёткой, не дождавшись свободы:\\nПётр Лис
  person Пётр Лис
  > death | person=Пётр Лис

= Суд отпустил под залог Ивана Петрова.
  person Ивана Петрова: Иван Петров
  > release | person=Ивана Петрова

= Нина Петрова покинет колонию 5 мая.
  person Нина Петрова
  date 5 мая: 2026-05-05
  > release | planned | 2026-05-05 | person=Нина Петрова

= Пусть Григорий Поленюк выйдет первым.
  person Григорий Поленюк

= Выданы Украине:\\nЛариса Коваленко\\nЯна Пинчук
  person Лариса Коваленко
  person Яна Пинчук
  > displacement | person=Лариса Коваленко
  > displacement | person=Яна Пинчук
`,
  )
})

test('who replies is not he of whom it was asked (ru)', () => {
  check(
    'ru',
    `
= На вопрос, писал ли он прошение, политик ответил: «Нет, и не буду».
  quote Нет, и не буду: политик
  > quotation | speaker=политик
`,
  )
})

test('whom a prize is named after is not told of (ru)', () => {
  check(
    'ru',
    `
= Премию имени Бориса Немцова вручили Андрею Петрову.
  person Андрею Петрову: Андрей Петров
`,
  )
})

test('what follows “but” is not what was asked for or promised (ru)', () => {
  check(
    'ru',
    `
= Прокурор потребовал пять лет, но Ивана Петрова освободили.
  term пять лет: P5Y
  person Ивана Петрова: Иван Петров
  > release | person=Ивана Петрова

= Власти пообещали амнистию, но Ивана Петрова не освободили.
  person Ивана Петрова: Иван Петров
  > not release | person=Ивана Петрова

= Правозащитники потребовали не наказания, но Ивана Петрова освободить.
  person Ивана Петрова: Иван Петров
  > release | demanded | person=Ивана Петрова | by=Правозащитники

= Они потребовали закрыть дело, а Ивана Петрова освободить.
  person Ивана Петрова: Иван Петров
  > release | demanded | person=Ивана Петрова | by=Они
`,
  )
})
