import type { Words } from '../../../text/lexicon.ts'

const STEMS = {
  2: 'двухгадов',
  3: 'трохгадов',
  4: 'чатырохгадов',
  5: 'пяцігадов',
  6: 'шасцігадов',
  7: 'сямігадов',
  8: 'васьмігадов',
  9: 'дзевяцігадов',
  10: 'дзесяцігадов',
  11: 'адзінаццацігадов',
  12: 'дванаццацігадов',
  13: 'трынаццацігадов',
  14: 'чатырнаццацігадов',
  15: 'пятнаццацігадов',
  18: 'васямнаццацігадов',
  20: 'дваццацігадов',
}
const MONTHS = {
  2: 'двухмесячн',
  3: 'трохмесячн',
  4: 'чатырохмесячн',
  5: 'пяцімесячн',
  6: 'шасцімесячн',
  8: 'васьмімесячн',
  9: 'дзевяцімесячн',
  10: 'дзесяцімесячн',
}
const DAYS = {
  3: 'трох',
  5: 'пяці',
  7: 'сямі',
  10: 'дзесяці',
  13: 'трынаццаці',
  15: 'пятнаццаці',
  20: 'дваццаці',
  30: 'трыццаці',
}
const ENDINGS = ['ы', 'ага', 'аму', 'ым', 'ае', 'ая', 'ай', 'ую', 'ыя', 'ых', 'ымі']
const inflect = (stem: string) => ENDINGS.map((ending) => stem + ending).join(' ')
const FORMS = [
  ...Object.entries(STEMS).map(([years, stem]) => [`years_${years}`, inflect(stem)] as const),
  ...Object.entries(MONTHS).map(([months, stem]) => [`months_${months}`, inflect(stem)] as const),
  ...Object.entries(DAYS).map(
    ([days, stem]) => [`days_${days}`, ['сутачн', 'суткав', 'дзённ'].map((unit) => inflect(stem + unit)).join(' ')] as const,
  ),
]

/** Adjectives of so long, as one word: “сямігадовы”, “дзесяцісутачны”. */
export const YEARLY: Words = {
  yearly: FORMS.map(([, forms]) => forms).join(' '),
  ...Object.fromEntries(FORMS),
}
