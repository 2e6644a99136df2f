import type { Words } from '../../../text/lexicon.ts'
import { inflect } from '../../word-forms.ts'

const STEMS = {
  2: 'двухлетн',
  3: 'трехлетн',
  4: 'четырехлетн',
  5: 'пятилетн',
  6: 'шестилетн',
  7: 'семилетн',
  8: 'восьмилетн',
  9: 'девятилетн',
  10: 'десятилетн',
  11: 'одиннадцатилетн',
  12: 'двенадцатилетн',
  13: 'тринадцатилетн',
  14: 'четырнадцатилетн',
  15: 'пятнадцатилетн',
  18: 'восемнадцатилетн',
  20: 'двадцатилетн',
}
const ENDINGS = 'ий его ему им ем яя ей юю ее ие их ими'
const FORMS = Object.entries(STEMS).map(([years, stem]) => [years, inflect(stem, ENDINGS)] as const)

/** Adjectives of so many years, as one word: “семилетний”. */
export const YEARLY: Words = {
  yearly: FORMS.map(([, forms]) => forms).join(' '),
  ...Object.fromEntries(FORMS.map(([years, forms]) => [`years_${years}`, forms])),
}
