import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import { argument, type DraftClaim } from '../statements/claim.ts'
import { FREEING } from '../statements/groups.ts'
import type { Reader } from '../statements/reader.ts'
import { has, type Item, isMark } from '../text/item.ts'
import { type Heading, headingOf } from './headings.ts'
import { freedBy, saidOf } from './series.ts'

/** “X | 1984 | Art. 342 | freed”: a line of a table. */
export const isRow = (items: readonly Item[]): boolean => items.some((item) => isMark(item, '|')) && items.length < ROW

/** Longer lines are no rows. */
const ROW = 60

/** Where each cell of a row begins and ends. */
function cellsOf({ items }: Parsed): { from: number; to: number }[] {
  const ends = items.flatMap((item, at) => (isMark(item, '|') ? [at] : []))
  return [...ends, items.length].map((to, n) => ({ from: n === 0 ? 0 : (ends[n - 1] ?? 0) + 1, to }))
}

/** “Name | Born | Released”: a column whose days are days of release, and what they say. */
export type Column = { at: number; says: Heading }

export function columnOf(reader: Reader): Column | null {
  if (!isRow(reader.parsed.items)) return null
  const columns = cellsOf(reader.parsed).map(({ from, to }, at) => ({ at, says: to > from ? says(reader, from, to) : [] }))
  return columns.find((column) => column.says.length > 0) ?? null
}

/** What the cells of a row say of leaving custody, of the people whom it is about, where its words have not said it. */
export function rowSays(
  reader: Reader,
  people: readonly Unit[],
  column: Column | null,
  claims: readonly DraftClaim[],
): DraftClaim[] {
  const { parsed } = reader
  if (!isRow(parsed.items)) return []
  const drafts = people.map(({ draft }) => draft)
  if (claims.some((claim) => FREEING.has(claim.type) && drafts.some((draft) => argument(claim, 'person') === draft))) return []
  return cellsOf(parsed).flatMap(({ from, to }, n): DraftClaim[] => {
    if (to <= from || people.some(({ at }) => at >= from && at < to)) return []
    const day = parsed.units.find(({ at, draft }) => at >= from && at < to && draft.kind === 'date')?.draft ?? null
    const own = says(reader, from, to)
    const said = own.length > 0 ? own : n === column?.at && day !== null ? column.says : []
    return said.flatMap((one) => drafts.map((draft) => saidOf(one, draft, one.date ?? day)))
  })
}

function says(reader: Reader, from: number, to: number): Heading {
  const words = reader.parsed.items.slice(from, to)
  if (words.some((item) => NOUNS.some((tag) => has(item, tag)))) return []
  return freedBy(headingOf(reader, from, to, [], []))
}

/** “Date of release” may be one to come. */
const NOUNS = ['list_noun_release', 'list_noun_pardon', 'list_held', 'scope_held']
