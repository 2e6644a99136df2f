import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('what the lines of a list note of the form of a release, and headings of who was taken or did not come out (ru)', () => {
  check(
    'ru',
    `
= Освобождены:\\nАнатолий Пинчук, 22 сентября, конец срока\\nВера Ганцевич, 23 сентября, помилование\\nЛев Омелюсик, 26 сентября, УДО
  person Анатолий Пинчук
  date 22 сентября: 2025-09-22
  person Вера Ганцевич
  date 23 сентября: 2025-09-23
  person Лев Омелюсик
  date 26 сентября: 2025-09-26
  > release:end_of_term | 2025-09-22 | person=Анатолий Пинчук
  > release:pardon | 2025-09-23 | person=Вера Ганцевич
  > release:conditional | 2025-09-26 | person=Лев Омелюсик

= Взяты под стражу: Глеб Вайтович, Софья Сапега
  person Глеб Вайтович
  person Софья Сапега
  > detention | person=Глеб Вайтович
  > detention | person=Софья Сапега

= Не вышел, хотя срок кончился: Мирон Витушка
  person Мирон Витушка
  > not release | person=Мирон Витушка

= Освобождены:\\nЛариса Коваленко / 4 года\\nЯна Пинчук / 12 лет
  person Лариса Коваленко
  term 4 года: P4Y
  person Яна Пинчук
  term 12 лет: P12Y
  > release | person=Лариса Коваленко
  > sentence | person=Лариса Коваленко | term=4 года
  > release | person=Яна Пинчук
  > sentence | person=Яна Пинчук | term=12 лет

= Освобождены:\\nНина Петрова, 14 лет и 9 месяцев\\nПавел Орлов, 34 года
  person Нина Петрова
  term 14 лет и 9 месяцев: P14Y9M
  person Павел Орлов
  > release | person=Нина Петрова
  > sentence | person=Нина Петрова | term=14 лет и 9 месяцев
  > release | person=Павел Орлов
`,
  )
})
