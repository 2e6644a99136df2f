import type { Range } from '#core/span.ts'
import { CONTACT_RULES } from './contacts/contact-rules.ts'
import { ASKING_RULES } from './harms/asking.ts'
import { CLUE_RULES } from './harms/clues.ts'
import { FOUND_RULES } from './harms/found.ts'
import { JOURNEY_RULES } from './harms/journeys.ts'
import { MONEY_RULES } from './harms/money.ts'
import { PAPER_RULES } from './harms/papers.ts'
import { PEOPLE_RULES } from './harms/people.ts'
import { SCHEME_RULES } from './harms/schemes.ts'
import { SIGN_RULES } from './harms/signs.ts'
import { TRUST_RULES } from './harms/trust.ts'
import { WEAK_RULES } from './harms/weak.ts'
import { denialsOf, matchesOf } from './match.ts'
import { type Reading, readingOf } from './reading.ts'
import { ENOUGH } from './rule.ts'
import { plainly } from './text/pattern.ts'
import { type Flag, type Offer, REASON_CODES, SEVERITIES } from './types.ts'

/**
 * What a moderator should look at in an offer or a notice. Pure and linear; nothing is thrown, whatever stands in the offer.
 * `flagsOf(offer)`: flags, the worst first, each with the words it rests on. `isStopped(flags)`: nothing of it may be published as it is.
 * `masked(text)`: the text with every contact hidden, and where they were. `alike` (likeness.ts): nearly the words of an earlier one.
 */
export { alike, type Likeness, likenessOf } from './likeness.ts'
export { LONGEST_OFFER } from './reading.ts'
export * from './types.ts'

export const WORD_RULES = [
  ...MONEY_RULES,
  ...PAPER_RULES,
  ...JOURNEY_RULES,
  ...PEOPLE_RULES,
  ...TRUST_RULES,
  ...SIGN_RULES,
  ...ASKING_RULES,
  ...CLUE_RULES,
  ...WEAK_RULES,
  ...SCHEME_RULES,
]
export const FIND_RULES = [...CONTACT_RULES, ...FOUND_RULES]

/** Flags of an offer, ordered by harm. The same words are flagged once by each rule. */
export function flagsOf(offer: Offer): Flag[] {
  const reading = readingOf(offer)
  const denials = denialsOf(reading)
  const flags: Flag[] = []
  const weak: Flag[] = []
  let weight = 0
  for (const rule of WORD_RULES) {
    const found = flagged(rule, matchesOf(rule, reading, denials), reading)
    if (rule.weight === undefined || found.length === 0) flags.push(...found)
    else {
      weight += rule.weight
      weak.push(...found)
    }
  }
  flags.push(...(weight >= ENOUGH ? weak.map((flag): Flag => ({ ...flag, severity: 'ask' })) : weak))
  for (const rule of FIND_RULES)
    if (!rule.kinds || rule.kinds.includes(reading.kind)) flags.push(...flagged(rule, apart(rule.find(reading)), reading))
  if (lacksPay(offer, reading)) flags.push({ rule: 'pay.missing', code: 'pay', severity: 'ask', field: 'text', span: null })
  if (reading.isTooLong) flags.push({ rule: 'long', code: 'long', severity: 'reject', field: 'text', span: null })
  return flags.sort(byHarm)
}

/** Whether an offer with these flags waits: for its sender, for a second moderator, or for good. */
export const isStopped = (flags: readonly Flag[]): boolean => flags.some(({ severity }) => severity !== 'note')

const rank = (flag: Flag) => SEVERITIES.indexOf(flag.severity) * 100 + REASON_CODES.indexOf(flag.code)
const byHarm = (one: Flag, other: Flag) => rank(one) - rank(other) || (one.span?.start ?? 0) - (other.span?.start ?? 0)

const flagged = (rule: { id: string } & Pick<Flag, 'code' | 'severity'>, ranges: readonly Range[], reading: Reading): Flag[] =>
  ranges.flatMap((range) =>
    reading
      .quote(range)
      .map(({ field, span }): Flag => ({ rule: rule.id, code: rule.code, severity: rule.severity, field, span })),
  )

/** One rule says no more of one offer. */
const MOST = 40

/** Ranges that overlap as one. */
function apart(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (range.end <= range.start) continue
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end)
    else if (merged.length < MOST) merged.push({ ...range })
  }
  return merged
}

/** A job says what it pays: a number with a currency, or the lowest wage by law. */
function lacksPay({ kind, fields = {} }: Offer, reading: Reading): boolean {
  if (kind !== 'job' || (fields.pay ?? '').trim() !== '') return false
  return !PAY.test(reading.plain.text)
}
const PAY = plainly(
  /(?:зл|zł|zl\b|pln|eur|евро|еўр|еур|€|\$|usd|byn|руб|tūkst|минимал\p{L}* (?:зарпл|оплат|ставк)|мінімальн\p{L}* (?:зарпл|аплат|стаўк|стаук)|minimum wage|minimaln\p{L}* (?:wynagrodz|płac|plac|krajow)|najniższ\p{L}* krajow|minimal\p{L}* (?:atlygin|alg|mėnes))/u,
)

const BLACK = '▮'

/** A text as a preview shows it: each contact is one ▮. `hidden`: where they stood in the original. */
export function masked(text: string): { text: string; hidden: Range[] } {
  const reading = readingOf({ kind: 'notice', title: '', text })
  const hidden = apart(
    CONTACT_RULES.flatMap((rule) => rule.find(reading))
      .flatMap((range) => reading.quote(range))
      .map(({ span }) => ({ start: span.start, end: span.end })),
  )
  const end = text.length
  if (reading.isTooLong) hidden.push({ start: Math.min(end, hidden.at(-1)?.end ?? 0), end })
  let left = ''
  let at = 0
  for (const range of hidden) {
    left += `${text.slice(at, range.start)}${BLACK}`
    at = range.end
  }
  return { text: left + text.slice(at), hidden }
}
