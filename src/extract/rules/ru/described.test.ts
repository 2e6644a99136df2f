import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('Russian: names of those freed go on behind what describes each of them', () => {
  check(
    'ru',
    `
= На свободу вышли Нина Петрова, осуждённая на пять лет за комментарии, мать троих детей, учительница истории Мария Жук и Павел Лис.
  person Нина Петрова
  term пять лет: P5Y
  count троих детей: 3 other
  person Мария Жук
  person Павел Лис
  > release | person=Нина Петрова
  > release | person=Мария Жук
  > release | person=Павел Лис
  > sentence | person=Нина Петрова | term=пять лет

= Освободили Нину Петрову, бывшего сотрудника банка, магистра права Ивана Коваля и Павла Лиса.
  person Нину Петрову: Нина Петрова
  person Ивана Коваля: Иван Коваль
  person Павла Лиса: Павел Лис
  > release | person=Нину Петрову
  > release | person=Ивана Коваля
  > release | person=Павла Лиса

= Свободу получили Нина Петрова, юрист, член совета Иван Коваль, менеджер Павел Лис.
  person Нина Петрова
  person Иван Коваль
  person Павел Лис
  > release | person=Нина Петрова
  > release | person=Иван Коваль
  > release | person=Павел Лис
`,
  )
})

test('Russian: another clause begins behind the description', () => {
  check(
    'ru',
    `
= Освободили Нину Петрову, осуждённую за комментарии, Ивана Коваля оставили в колонии.
  person Нину Петрову: Нина Петрова
  person Ивана Коваля: Иван Коваль
  > release | person=Нину Петрову

= Освободили Нину Петрову, мать троих детей, адвокат Иван Коваль рад.
  person Нину Петрову: Нина Петрова
  count троих детей: 3 other
  person Иван Коваль
  > release | person=Нину Петрову

= Освободили Нину Петрову, журналистку, осуждённую вместе с мужем, Ивана Коваля — нет.
  person Нину Петрову: Нина Петрова
  person Ивана Коваля: Иван Коваль
  > release | person=Нину Петрову
`,
  )
})
