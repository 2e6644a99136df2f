import type { Parsed } from '../clauses/parse.ts'
import { groupOf, isPeopleDraft, type Unit } from '../clauses/unit.ts'
import type { Draft } from '../mentions/draft.ts'
import { dateOf } from '../statements/claim.ts'
import { has, type Item, isMark, isVerbal } from '../text/item.ts'
import type { Heading } from './headings.ts'
import { isRow } from './rows.ts'

/** A line of a list: whom it is about, the day it begins with. */
export type Entry = { people: Unit[]; date: Draft | null }

/** “16 August 2024: …”. */
export const isLed = ({ items, units }: Parsed) =>
  units[0]?.at === 0 && units[0].draft.kind === 'date' && isMark(items[1], '—-:.,–')

/** Whom a line is about: the first one it names, with nothing but a day and what he or she is before the name. */
export function entryOf(parsed: Parsed, heading: Heading | null, opens: boolean): Entry | null {
  const { items, units, sentence, hits } = parsed
  if (isMark(items.at(-1), ':') || sentence.question) return null
  let from = 0
  let date: Draft | null = null
  const [first] = units
  if (first && isLed(parsed)) {
    date = first.draft
    from = 2
  }
  const row = isRow(items)
  // “1 | X | freed”.
  if (row && items[0]?.kind === 'number' && isMark(items[1], '|')) from = 2
  if (!sentence.bullet && heading === null && !row) return null
  // “- a member of the council, lawyer X;”: under a heading what somebody is may be long.
  const long = sentence.bullet && heading !== null
  const head = units.find(
    ({ at, draft }) =>
      at >= from &&
      !(long && draft.kind === 'person' && draft.cases?.has('nom') === false) &&
      isPeopleDraft(draft) &&
      !draft.pronoun &&
      isNamedOrCounted(draft, date !== null || long),
  )
  if (!head || head.possessive) return null
  const lead = items.slice(from, head.at)
  // Where its ending shows the name to be no genitive, prepositions may stand before it.
  const shown = long && head.draft.cases?.has('nom') === true && !has(lead[0], 'preposition')
  if (lead.length > (long ? LONG : SHORT) || !lead.every((item) => mayLead(item) || (shown && mayDescribe(item)))) return null
  // “The husband of X”, told by its case.
  if (lead.length > 0 && head.draft.kind === 'person' && head.draft.cases?.has('nom') === false) return null
  const next = items[head.at + 1]
  // “X: We are glad”: what X says.
  if (!sentence.bullet && isMark(next, ':')) return null
  // “— Nina! …”, “— Nina went …”: talk, or a line that tells of others, too.
  if (sentence.bullet && heading === null && next && !isMark(next, ',(—–-:;.|/')) return null
  // “X — back at home”, “X — refused to leave”: a line of a list that is told of in notes.
  const noted = opens && lead.length === 0 && isMark(next, '—–-(') && next?.glued !== true && items.length < NOTE
  if (!sentence.bullet && next && next.kind !== 'mark' && !(hits[0] && hits[0].match.spanFrom === head.at + 1)) return null
  if (!sentence.bullet && !noted && !row && items.some(isVerbal)) return null
  const people = groupOf(head, units).filter((unit) => unit.draft.kind === head.draft.kind && !unit.possessive && !unit.apposed)
  // “- five civilians, arrested in X: A, B and C”: they are the five.
  const colon = items.findIndex((item, i) => i > head.at && isMark(item, ':'))
  const named = colon < 0 ? [] : units.filter(({ at, draft, prep }) => at > colon && draft.kind === 'person' && !prep)
  return { people: head.draft.kind === 'count' ? [head, ...named] : people, date: date ?? dayBehind(parsed, head) }
}

/** No longer is the line of a list whose name is followed by what became of its bearer. */
const NOTE = 40

/** “X, 5 May”, “X — on 5 May”: a day that stands by itself behind the name, when it is none of birth. */
function dayBehind({ items, units }: Parsed, head: Unit): Draft | null {
  const next = units.find(({ at }) => at > head.at)
  if (next?.draft.kind !== 'date' || !isMark(items[head.at + 1], ',(—–-')) return null
  const alone = next.at === head.at + 2 && (items[next.at + 1] === undefined || isMark(items[next.at + 1], ',;).'))
  const day = dateOf(next.draft)
  return alone && day !== null && day.length > 4 && day.slice(0, 4) >= FIRST_YEAR ? next.draft : null
}

/** Days before this year are days of birth or of arrest. */
export const FIRST_YEAR = '2016'

const isNamedOrCounted = (draft: Draft, counts: boolean) => draft.kind === 'person' || (draft.kind === 'count' && counts)

/** Words before the name in a line of a list. */
const SHORT = 6
const LONG = 14

/** What else a long description is made of. */
const mayDescribe = (item: Item) =>
  isMark(item, ',') ||
  ['person', 'term', 'date', 'article'].includes(item.kind) ||
  (item.kind === 'word' && has(item, 'preposition'))

/** Words that say what somebody is. */
const mayLead = (item: Item) =>
  (item.kind === 'word' &&
    (has(item, 'scare') || !has(item, 'verb')) &&
    !['be', 'have', 'speech', 'preposition', 'neg', 'subordinator'].some((tag) => has(item, tag))) ||
  ['unnamed', 'place', 'organisation', 'number'].includes(item.kind) ||
  isMark(item, '"') ||
  // “The 34-year-old X”.
  (isMark(item, '-') && item.glued)
