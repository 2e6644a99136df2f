/**
 * Names of people across scripts, languages and spellings: understanding one (`parseName`), comparing two (`compareNames`), finding one
 * among many (`nameIndex`). Pure, and imports nothing from other rooms. Tables are data, each row with its source; how the numbers came
 * about: docs/methods/names.md.
 */
export { compareNames, type Known, type NameComparison, REVIEW_BITS } from './compare.ts'
export { type Evaluation, evaluateNames, type Labelled, labelledIn } from './evaluate.ts'
export type { Band, Family, Level, Piece } from './evidence.ts'
export { type Linking, linkNames } from './link.ts'
export { type Entry, type Match, type NameIndex, nameIndex } from './lookup.ts'
export { type NameReading, type ParsedName, parseName } from './parse.ts'
export type { SurnameBits } from './pieces.ts'
