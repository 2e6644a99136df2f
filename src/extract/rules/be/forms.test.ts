import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('what the lines of a list note of the form of a release, who alone was not freed (be)', () => {
  check(
    'be',
    `
= Вызваленыя за тыдзень:\\nАнатоль Пінчук, 22 верасня, канец тэрміну\\nВера Ганцэвіч, 23 верасня, памілаванне
  person Анатоль Пінчук
  date 22 верасня: 2025-09-22
  person Вера Ганцэвіч
  date 23 верасня: 2025-09-23
  > release:end_of_term | 2025-09-22 | person=Анатоль Пінчук
  > release:pardon | 2025-09-23 | person=Вера Ганцэвіч

= Узятыя пад варту: Глеб Вайтовіч
  person Глеб Вайтовіч
  > detention | person=Глеб Вайтовіч

= Не выйшаў, хоць тэрмін скончыўся: Мірон Вітушка
  person Мірон Вітушка
  > not release | person=Мірон Вітушка

= Выпусцілі ўсіх, апрача Івана Кахно.
  person Івана Кахно: Іван Кахно
  > release_event
  > not release | person=Івана Кахно

= Санкцыі з Мінска здымаць не плануюць.
  > not concession:sanctions_relief | planned | measure=Санкцыі
`,
  )
})
