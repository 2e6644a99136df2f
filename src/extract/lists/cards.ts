import type { Parsed } from '../clauses/parse.ts'
import { isPeople, type Unit } from '../clauses/unit.ts'
import { argument, type DraftClaim, dateOf, rootOf } from '../statements/claim.ts'
import type { Reader } from '../statements/reader.ts'
import { has, isMark, isVerbal } from '../text/item.ts'
import { FIRST_YEAR } from './entries.ts'
import { headingOf } from './headings.ts'
import { freedBy, saidOf } from './series.ts'

/** Whose card it is, and the paragraph of that name; `marked`: the name stands in the line of a list. */
export type Card = { whose: Unit; paragraph: number; marked: boolean }

/** “Nina Petrova, teacher”: a line of one name, of whom the lines below it may be the card. */
export function cardOf({ items, units, sentence }: Parsed): Card | null {
  const people = units.filter(({ draft }) => draft.kind === 'person')
  const [only] = people
  if (!only || people.length > 1 || only.at > 0 || only.possessive || sentence.question || items.length > LINE) return null
  const next = items[1]
  const alone = (next === undefined || isMark(next, ',(—–-')) && !isMark(items.at(-1), ':!') && !items.some(isVerbal)
  return alone ? { whose: only, paragraph: sentence.paragraph, marked: sentence.bullet } : null
}

/** “Term: 5 years”, “Freed on 3 May”: a line of a card; it names nobody. */
export function isField(parsed: Parsed, card: Card | null): boolean {
  if (!card || !isBare(parsed)) return false
  const colon = colonOf(parsed)
  const here = parsed.sentence.paragraph === card.paragraph
  return colon > 0
    ? colon < parsed.items.length - 1 && (here || !card.marked)
    : here && parsed.hits.some(({ match }) => match.spanFrom === 0)
}

/** “Freed on 3 May”: what a line says of the one whose card it is in words of its own, no label before them. */
export const isToldIn = (parsed: Parsed): boolean => colonOf(parsed) < 0

/** “Journalist, Brest”: a line that tells nothing and may stand between a name and its card. */
export const isCaption = (parsed: Parsed): boolean =>
  isBare(parsed) &&
  parsed.items.length < CAPTION &&
  !parsed.items.some((item) => isVerbal(item) || isMark(item, ':.!')) &&
  // “Vaida Tamash”: perhaps a name that nobody knows, and no more of the card above.
  !(parsed.items.length > 1 && parsed.items.every(({ kind, cap }) => kind === 'word' && cap))

const isBare = ({ items, units, sentence }: Parsed) =>
  items.length <= LINE &&
  !sentence.question &&
  !isMark(items.at(-1), ':') &&
  !units.some((unit) => isPeople(unit) && (unit.draft.kind === 'person' || unit.draft.plural))

/** What a line of a card says of leaving custody, of the one whose card it is: “Status: freed”, “Released: 11.09.2025”; not “Released: no”. */
export function fieldSays(reader: Reader, card: Card, claims: readonly DraftClaim[]): DraftClaim[] {
  const { items, units } = reader.parsed
  const colon = colonOf(reader.parsed)
  if (colon < 0) return []
  const value = freedBy(headingOf(reader, colon + 1, items.length, claims, []))
  const label = items.slice(0, colon).some((item) => NOUNS.some((tag) => has(item, tag)))
    ? []
    : freedBy(headingOf(reader, 0, colon, claims, []))
  const day = units.find(({ at, draft }) => at > colon && draft.kind === 'date' && (dateOf(draft) ?? '') >= FIRST_YEAR)?.draft
  const denied = items.slice(colon + 1).some((item) => has(item, 'neg'))
  const said = value.length > 0 ? value : day !== undefined && !denied ? label : []
  return said
    .filter(({ type }) => !claims.some((claim) => claim.type === type && isOf(claim, card)))
    .map((one) => saidOf(one, card.whose.draft, one.date ?? day ?? null))
}

/** What was said of the one whose card it is before his or her day of release is told gets the day; changed in place. */
export function dateEarlier(said: readonly DraftClaim[], card: Card, earlier: readonly DraftClaim[]): DraftClaim[] {
  return said.filter((claim) => {
    const before = earlier.find((one) => one.type === claim.type && isOf(one, card))
    if (before && claim.date) before.date ??= claim.date
    return before === undefined
  })
}

const isOf = (claim: DraftClaim, { whose: { draft } }: Card) => {
  const person = argument(claim, 'person')
  return person !== undefined && rootOf(person) === rootOf(draft)
}

/** Where the colon of a short label stands. */
const colonOf = ({ items }: Parsed) => items.findIndex((item, i) => i > 0 && i < LABEL && isMark(item, ':'))

/** “Date of release: …” may be of one to come. */
const NOUNS = ['list_noun_release', 'list_noun_pardon']

/** Items of a line of a card, of its label, of a line between. */
const LINE = 16
const LABEL = 6
const CAPTION = 9
