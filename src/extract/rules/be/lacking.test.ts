import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('what there is none of, what is asked for first, arrests and sentences told by participles (be)', () => {
  check(
    'be',
    `
= Рэабілітацыі не было.
  > not rehabilitation

= Адмены прысудаў ніхто з іх не дачакаўся.
  > not annulment

= Памілавання Ніны Пятровай не будзе.
  person Ніны Пятровай: Ніна Пятрова
  > not pardon | person=Ніны Пятровай

= Указ аб памілаванні Ніны Пятровай не падпісаны.
  person Ніны Пятровай: Ніна Пятрова
  > not pardon | person=Ніны Пятровай

= Указ аб памілаванні Ніны Пятровай падпісаны ў траўні.
  person Ніны Пятровай: Ніна Пятрова
  date траўні: 2025-05
  > pardon | 2025-05 | person=Ніны Пятровай

= Вызваліць Ганну Каваль і Максіма Арлова трэба неадкладна.
  person Ганну Каваль: Ганна Каваль
  person Максіма Арлова: Максім Арлоў
  > release | demanded | person=Ганну Каваль
  > release | demanded | person=Максіма Арлова

= Юрыя Арлова, затрыманага 3 сакавіка на працы, асудзілі на два гады калоніі.
  person Юрыя Арлова: Юрый Арлоў
  date 3 сакавіка: 2025-03-03
  term два гады калоніі: P2Y
  > detention | 2025-03-03 | person=Юрыя Арлова
  > sentence | person=Юрыя Арлова | term=два гады калоніі

= Учора вызвалілі асуджаную на пяць гадоў Ніну Пятрову.
  date Учора: 2025-12-13
  term пяць гадоў: P5Y
  person Ніну Пятрову: Ніна Пятрова
  > release | 2025-12-13 | person=Ніну Пятрову
  > sentence | person=Ніну Пятрову | term=пяць гадоў

= Яго асудзілі на 26 гадоў.
  term 26 гадоў: P26Y
  > sentence | person=Яго | term=26 гадоў
`,
  )
})
