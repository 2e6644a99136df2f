import type { Term } from '#core/mention.ts'
import type { Read } from './faults.ts'

export type Unit = 'Y' | 'M' | 'D'

/** Words for lengths of time, long and short, in their forms. */
const UNITS: readonly [Unit, RegExp][] = [
  ['Y', /^(?:лет|год|года|годы|гадоў|гады|годоў|г|л|years?|yrs?|y|yo)$/],
  ['M', /^(?:месяц(?:а|ев|ы)?|мес|месяц[аы]ў|месяцаў|мес|months?|mos?|m)$/],
  ['D', /^(?:сут(?:ки|ок|ак|кі)|дн(?:ей|я|і|ён)|дзен|дзень|день|дня|days?|d)$/],
]
const LIFE = /пожизнен|пажыццев|пажыцьцев|\blife\b/i
const DEATH = /смертн|death (?:penalty|sentence)|расстрел|расстрэл/i
const NUMBER = String.raw`\d{1,3}(?:[.,]\d{1,2})?`
const LENGTH = new RegExp(String.raw`(${NUMBER})(?:\s*[-–—]\s*(${NUMBER}))?\s*[-‐]?\s*([\p{L}]+)\.?`, 'gu')

export const unitOf = (word: string): Unit | null => UNITS.find(([, forms]) => forms.test(word))?.[0] ?? null

/**
 * The length of punishment a cell gives: `5 лет`, `2 гады 6 месяцаў`, `2,5 года`, `3–4 years`, `life`. `unit`: what a bare number is, where the
 * heading says it. What else the cell says (the regime, a fine) is left; a second length of time that does not go on with the first is a fault.
 */
export function readTerm(text: string, unit: Unit | null): Read<Term> {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim()
  const [bare, to] = new RegExp(`^(${NUMBER})(?:\\s*[-–—]\\s*(${NUMBER}))?$`).exec(plain)?.slice(1) ?? []
  if (bare !== undefined)
    return unit === null ? { fault: 'no_unit' } : between(lengthOf(bare, unit), to === undefined ? null : lengthOf(to, unit))
  const lengths = [...plain.matchAll(LENGTH)].flatMap(({ 0: all, 1: from = '', 2: until, 3: word = '', index }) => {
    const kind = unitOf(word)
    return kind === null ? [] : [{ from, until, kind, start: index, end: index + all.length }]
  })
  const [first, second, third] = lengths
  if (!first) return LIFE.test(plain) ? { value: 'life' } : DEATH.test(plain) ? { value: 'death' } : { fault: 'bad_term' }
  if (LIFE.test(plain) || DEATH.test(plain)) return { fault: 'several_terms' }
  if (!second)
    return between(lengthOf(first.from, first.kind), first.until === undefined ? null : lengthOf(first.until, first.kind))
  const joint = plain.slice(first.end, second.start)
  const goesOn =
    first.until === undefined &&
    second.until === undefined &&
    isLess(second.kind, first.kind) &&
    /^[\s,]*(?:и|і|and)?\s*$/.test(joint)
  if (!goesOn || third) return { fault: 'several_terms' }
  const [a, b] = [lengthOf(first.from, first.kind), lengthOf(second.from, second.kind)]
  return a === null || b === null ? { fault: 'bad_term' } : between(`${a}${b.slice(1)}`, null)
}

const ORDER: readonly Unit[] = ['Y', 'M', 'D']
const isLess = (one: Unit, other: Unit) => ORDER.indexOf(one) > ORDER.indexOf(other)

/** An ISO 8601 duration; parts of a year as months. Null where that is no whole number of them. */
function lengthOf(number: string, unit: Unit): string | null {
  const amount = Number(number.replace(',', '.'))
  if (Number.isInteger(amount)) return amount > 0 ? `P${amount}${unit}` : null
  const months = amount * 12
  if (unit !== 'Y' || !Number.isInteger(months)) return null
  const years = Math.floor(amount)
  return `P${years > 0 ? `${years}Y` : ''}${months - years * 12}M`
}

const between = (min: string | null, max: string | null): Read<Term> =>
  min === null ? { fault: 'bad_term' } : { value: { min, max: max ?? min } }
