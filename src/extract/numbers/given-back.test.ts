import { test } from 'node:test'
import { counted } from '../testing/counted.ts'
import { numbersAre } from '../testing/numbers.ts'

test('who comes back in a swap: the nearest verb, both sides (ru)', () => {
  counted(
    'ru',
    `
= В рамках обмена переданы 85 военнопленных и возвращены 20 гражданских лиц.
  85 военнопленных: 85 released
  20 гражданских лиц: 20 released

= Страна вернула 85 своих военных с той стороны, а взамен передала 85 военнопленных.
  85 своих военных: 85 released
  85 военнопленных: 85 released

= Трое переговорщиков вернулись с 85 военнопленными.
  Трое переговорщиков: 3 other
  85 военнопленными: 85 other

= Клуб вернул 20 футболистов с турнира.
  20 футболистов: 20 other
`,
  )
  numbersAre('ru', 'Пришли ⟦1–1,5 тыс. человек⟧. | 1000..1500')
})
