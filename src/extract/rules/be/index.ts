import type { Pack } from '../../pack.ts'
import { AFTERMATH } from './aftermath.ts'
import { BARGAINS } from './bargains.ts'
import { CALENDAR } from './calendar.ts'
import { CUSTODY } from './custody.ts'
import { DATES } from './dates.ts'
import { keyOf } from './key.ts'
import { MEASURES } from './measures.ts'
import { NAMED } from './named.ts'
import { FAMILIES, formsOf, GIVEN, KNOWN, SUFFIXES } from './names.ts'
import { NUMBERS } from './numbers.ts'
import { RELEASES } from './releases.ts'
import { WORDS } from './words.ts'

/** Belarusian in both orthographies; in Latin script after `fold`. */
export const BELARUSIAN: Pack = {
  language: 'be',
  key: keyOf,
  order: 'ending',
  classes: WORDS,
  numbers: NUMBERS,
  dates: CALENDAR,
  names: { given: GIVEN, families: FAMILIES, known: KNOWN, suffixes: SUFFIXES, forms: formsOf },
  abbreviations: 'г гг ст арт ч п пп вул пл тав сп спн др праф ім н.э тыс млн млрд руб стар ген палк кв д с м нар',
  mentions: [...DATES, ...MEASURES, ...NAMED],
  triggers: [...RELEASES, ...CUSTODY, ...AFTERMATH, ...BARGAINS],
}
