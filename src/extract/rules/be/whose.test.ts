import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('Belarusian: “X, the son of whom …” tells of the son, and X goes on behind it', () => {
  check(
    'be',
    `
= Антона Гарбузова, сын якога служыць, вызвалілі.
  person Антона Гарбузова: Антон Гарбузоў
  > release | person=Антона Гарбузова

= Марыю Гарбуз, муж якой таксама сядзіць, адпусцілі.
  person Марыю Гарбуз: Марыя Гарбуз
  > release | person=Марыю Гарбуз

= Антона Гарбузова, тэрмін якога скончыўся, на волю так і не выпусцілі.
  person Антона Гарбузова: Антон Гарбузоў
  > not release | person=Антона Гарбузова

= Вольга Гарбуз, мужа якой вызвалілі, маўчыць.
  person Вольга Гарбуз
  > release | person=мужа

= Вольга Гарбуз, муж якой, Пётр Гарбуз, выйшаў на волю, маўчыць.
  person Вольга Гарбуз
  person Пётр Гарбуз
  > release | person=муж

= Вызвалілі Антона Гарбузова, справа якога гучная, і Марыю Гарбуз.
  person Антона Гарбузова: Антон Гарбузоў
  person Марыю Гарбуз: Марыя Гарбуз
  > release | person=Антона Гарбузова
  > release | person=Марыю Гарбуз
`,
  )
})

test('Belarusian: foreign names that are not declined are in the case of their noun; pardons for a feast are no sum', () => {
  check(
    'be',
    `
= Суд адпусціў актывіста Гіоргі Цінцадзэ.
  person Гіоргі Цінцадзэ
  > release | person=Гіоргі Цінцадзэ

= Вызвалілі журналістку Эй Хлайн.
  person Эй Хлайн
  > release | person=Эй Хлайн

= Да Каляд памілавалі 13 жанчын.
  date Каляд: 2025-12-25
  count 13 жанчын: 13 pardoned
  > release_event:pardon | 2025-12-25 | count=13 жанчын
`,
  )
})

test('Belarusian: whose relative somebody is tells who it is; one named behind a dash; home by an exchange', () => {
  check(
    'be',
    `
= На волю выйшаў Антон Гарбузоў, муж праваабаронцы.
  person Антон Гарбузоў
  > release | person=Антон Гарбузоў

= Вызвалілі Антона Гарбузова, мужа Ганны Рак.
  person Антона Гарбузова: Антон Гарбузоў
  person Ганны Рак: Ганна Рак
  > release | person=Антона Гарбузова

= Вызвалілі Ганну Рак, яе мужа Антона Гарбузова.
  person Ганну Рак: Ганна Рак
  person Антона Гарбузова: Антон Гарбузоў
  > release | person=Ганну Рак
  > release | person=Антона Гарбузова

= Вызвалілі адну жанчыну — Ганну Рак.
  count адну жанчыну: 1 released
  person Ганну Рак: Ганна Рак
  > release_event | count=адну жанчыну
  > release | person=Ганну Рак | within=адну жанчыну

= Вызвалілі аднаго чалавека — прыхільніка Ганны Рак.
  count аднаго чалавека: 1 released
  person Ганны Рак: Ганна Рак
  > release_event | count=аднаго чалавека

= У межах абмену вызвалілі Ганну Рак.
  person Ганну Рак: Ганна Рак
  > release:exchange | person=Ганну Рак
`,
  )
})

test('Belarusian: exchanged whenever, given for others, not out, freed before a term by УДВ', () => {
  check(
    'be',
    `
= Ганну Рак абмянялі ў красавіку.
  person Ганну Рак: Ганна Рак
  date красавіку: 2025-04
  > release:exchange | 2025-04 | person=Ганну Рак

= Ганна Рак на волю не выйшла.
  person Ганна Рак
  > not release | person=Ганна Рак

= Ганна Рак выйшла па УДВ.
  person Ганна Рак
  > release:conditional | person=Ганна Рак

= Суддзя адпусціў сведку Антона Гарбузова.
  person Антона Гарбузова: Антон Гарбузоў
`,
  )
})

test('Belarusian: whose body is brought home is not free', () => {
  check(
    'be',
    `
= Вярнулі целы 12 палонных.
count 12 палонных: 12 other
= Дадому вярнулі цела загінулага ў палоне Антона Гарбузова.
person Антона Гарбузова: Антон Гарбузоў
`,
  )
})
