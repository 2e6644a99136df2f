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
const MONTHS = {
  1: 'одномесячн',
  2: 'двухмесячн',
  3: 'трехмесячн',
  4: 'четырехмесячн',
  5: 'пятимесячн',
  6: 'шестимесячн',
  8: 'восьмимесячн',
  9: 'девятимесячн',
  10: 'десятимесячн',
}
const DAYS = {
  3: 'трех',
  5: 'пяти',
  7: 'семи',
  10: 'десяти',
  13: 'тринадцати',
  14: 'четырнадцати',
  15: 'пятнадцати',
  20: 'двадцати',
  30: 'тридцати',
}
const ENDINGS = 'ий его ему им ем яя ей юю ее ие их ими'
const HARD = 'ый ого ому ым ом ая ой ую ое ые ых'
const FORMS = [
  ...Object.entries(STEMS).map(([years, stem]) => [`years_${years}`, inflect(stem, ENDINGS)] as const),
  ...Object.entries(MONTHS).map(([months, stem]) => [`months_${months}`, inflect(stem, HARD)] as const),
  ...Object.entries(DAYS).map(([days, stem]) => [`days_${days}`, inflect(`${stem}суточн ${stem}дневн`, HARD)] as const),
]

/** Adjectives of so long, as one word: “семилетний”, “десятисуточный”. */
export const YEARLY: Words = {
  yearly: FORMS.map(([, forms]) => forms).join(' '),
  ...Object.fromEntries(FORMS),
}
