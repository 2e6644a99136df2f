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
const ENDINGS = ['ы', 'ага', 'аму', 'ым', 'ае', 'ая', 'ай', 'ую', 'ыя', 'ых', 'ымі']
const FORMS = Object.entries(STEMS).map(([years, stem]) => [years, ENDINGS.map((ending) => stem + ending).join(' ')] as const)

/** Adjectives of so many years, as one word: “сямігадовы”. */
export const YEARLY: Words = {
  yearly: FORMS.map(([, forms]) => forms).join(' '),
  ...Object.fromEntries(FORMS.map(([years, forms]) => [`years_${years}`, forms])),
}
