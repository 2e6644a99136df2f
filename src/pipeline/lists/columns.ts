import type { Row, Table } from '#core/sheet.ts'
import { keyOf } from '#vocabulary/key.ts'
import { type Field, NAME_FIELDS, REPEATED } from './fields.ts'
import { HEADER_WORDS, NEUTRAL_WORDS, OTHER_WORDS } from './header-words.ts'
import { fieldOfValues, isFullName, yearOf } from './looks.ts'

/** What a column holds. `column` counts from 1; `header` is null in a table without headings. */
export type Column = { column: number; header: string | null; field: Field }

/** A table with what its columns hold, and its rows without the headings. */
export type Mapped = {
  table: number
  title: string | null
  columns: readonly Column[]
  rows: readonly Row[]
  /** Items of running text: what stands behind the name is in no order, and each cell tells by itself what it is. */
  items: boolean
}

/** What somebody said of columns: by heading, as it was saved for the list, and by number, as it was typed. */
export type SaidColumns = { byHeader: ReadonlyMap<string, Field>; byNumber: ReadonlyMap<number, Field> }
export const NOTHING_SAID: SaidColumns = { byHeader: new Map(), byNumber: new Map() }

/** How headings are compared: `Дата нараджэння (дзень)` and `дата нараджэння дзень` are one. */
export const headerKey = (text: string): string =>
  keyOf(text)
    .replaceAll('ў', 'у')
    .replace(/[^\p{L}\p{N}№#]+/gu, ' ')
    .trim()

type Head = { field: Field | null; words: string[]; weight: number }
const HEADS: readonly Head[] = HEADER_WORDS.flatMap(({ field, heads }) =>
  heads.map((head) => {
    const words = head.split(' ').map((word) => headerKey(word) + (word.endsWith('*') ? '*' : ''))
    return { field, words, weight: words.length * 100 + head.length }
  }),
)

const isOf = (word: string, one: string) => (one.endsWith('*') ? word.startsWith(one.slice(0, -1)) : word === one)
const knownWords = (list: string) => list.split(/\s+/).map((word) => headerKey(word) + (word.endsWith('*') ? '*' : ''))
const NEUTRAL = knownWords(NEUTRAL_WORDS)
const OTHER = knownWords(OTHER_WORDS)

/**
 * Which field a heading names; null for one that is known to name none of ours, undefined for one that is not known. Every word of it must be
 * known: with one more “date of release” is a planned one, a child's, or of a cell. Only of fields that say nothing a part is enough.
 */
export function fieldOfHeader(text: string): Field | null | undefined {
  const words = headerKey(text).split(' ')
  const isDoubted = words.some((word) => OTHER.some((one) => isOf(word, one)))
  let best: (Head & { rank: number }) | undefined
  for (const head of HEADS) {
    if (!head.words.every((one) => words.some((word) => isOf(word, one)))) continue
    const isWhole = words.every(
      (word) => /^\d+$/.test(word) || [head.words, NEUTRAL].some((all) => all.some((one) => isOf(word, one))),
    )
    const rank = head.weight + (isWhole ? WHOLE : 0)
    if (rank > (best?.rank ?? 0)) best = { ...head, rank }
  }
  if (isDoubted || (best && /\?/.test(text) && !isHarmless(best.field))) return null
  if (best === undefined) return undefined
  return best.rank > WHOLE || isHarmless(best.field) ? best.field : null
}

/** More than any head weighs. */
const WHOLE = 10_000
const HARMLESS: ReadonlySet<Field> = new Set([...NAME_FIELDS, 'place', 'note', 'link', 'gender', 'ignore'])
const isHarmless = (field: Field | null) => field === null || HARMLESS.has(field)

/** Rows at the top among which the headings stand: titles and dates may stand above them. */
const TOP = 10
/** Rows by whose cells a column is known. */
const SAMPLE = 60

/**
 * What the columns of a table hold: as was said, else by their headings, else by what stands in them. Nothing is certain: a person looks.
 * `inText`: its rows are items of running text.
 */
export function columnsOf(table: Table, at: number, said: SaidColumns = NOTHING_SAID, inText = false): Mapped {
  const ofItems = inText && beginWithNames(table.rows)
  const known = headingsIn(table.rows, said)
  // An item may say “name unknown”; headings stand above the names, and the first one says that they are names.
  const isItem =
    ofItems &&
    known !== null &&
    (table.rows.slice(0, known).some((row) => isFullName(firstCell(row))) ||
      !isNameField(said.byHeader.get(headerKey(firstCell(table.rows[known]))) ?? fieldOfHeader(firstCell(table.rows[known]))))
  const headed = isItem ? null : (known ?? (ofItems ? null : unknownHeadings(table.rows)))
  const rows = table.rows.slice(headed === null ? 0 : headed + 1)
  const width = table.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const headers = headed === null ? null : table.rows[headed]?.cells
  const proposed = Array.from({ length: width }, (_, index): Column => {
    const header = headers ? (headers[index]?.text ?? '') : null
    const byHand = said.byNumber.get(index + 1)
    if (byHand !== undefined) return { column: index + 1, header, field: byHand }
    if (header === null) {
      const field = ofItems && index === 0 ? 'name' : fieldOfValues(valuesIn(rows, index))
      return { column: index + 1, header, field }
    }
    const known = said.byHeader.get(headerKey(header))
    const named = fieldOfHeader(header)
    const values = valuesIn(rows, index)
    const field = known ?? (named === undefined ? fieldOfValues(values) : asValuesSay(named ?? 'ignore', values))
    return { column: index + 1, header, field }
  })
  const columns = settled(proposed, said)
  const items =
    inText && headed === null && ![...said.byNumber.values()].some((field) => !NAME_FIELDS.some((one) => one === field))
  return {
    table: at,
    title: table.title,
    columns: items ? columns.filter(({ field }) => field === 'name') : columns,
    rows: rows.filter((row) => !isHeading(row, headers)),
    items,
  }
}

export const hasNames = ({ columns }: Pick<Mapped, 'columns'>): boolean =>
  columns.some(({ field }) => field === 'name' || field === 'surname')

const firstCell = (row: Row | undefined): string => row?.cells[0]?.text ?? ''
const isNameField = (field: Field | null | undefined): boolean => NAME_FIELDS.some((one) => one === field)

/** Does the name stand first in most rows? What is behind it may be anything, and somebody's name may be unknown. */
function beginWithNames(rows: readonly Row[]): boolean {
  const first = valuesIn(rows, 0)
  return first.filter((text) => isFullName(text)).length * 2 > first.length
}

/** The place of the row of headings: one most of whose cells name a field. */
function headingsIn(rows: readonly Row[], { byHeader }: SaidColumns): number | null {
  let best: { at: number; hits: number } | null = null
  for (const [at, { cells }] of rows.slice(0, TOP).entries()) {
    const filled = cells.filter(({ text }) => text !== '')
    const named = filled.flatMap(({ text }) => {
      const field = byHeader.get(headerKey(text)) ?? fieldOfHeader(text)
      return field === undefined ? [] : [field]
    })
    const hits = named.length
    // One word alone that names a field is a heading where it is the one of names: “released” may stand in any row.
    const enough = hits > 1 || named.some((field) => NAME_FIELDS.some((one) => one === field))
    if (!enough || hits * 2 < filled.length || filled.some(({ text }) => isDay(text))) continue
    if (hits > (best?.hits ?? 0)) best = { at, hits }
  }
  return best?.at ?? null
}

const isDay = (text: string) => /\d/.test(text) && yearOf(text) !== null

/** Headings in words nobody knows: a first row of which no cell is like those below it. */
function unknownHeadings(rows: readonly Row[]): number | null {
  const [first, ...rest] = rows
  const known = (first?.cells ?? []).flatMap(({ text }, index) => {
    const field = fieldOfValues(valuesIn(rest, index))
    return field === 'ignore' ? [] : [{ field, text }]
  })
  return known.length > 1 && known.every(({ field, text }) => fieldOfValues([text]) !== field) ? 0 : null
}

/** Headings that are printed again on every page of a list. */
const isHeading = ({ cells }: Row, headers: Row['cells'] | undefined | null) =>
  headers !== undefined &&
  headers !== null &&
  cells.length === headers.length &&
  cells.every(({ text }, index) => text === headers[index]?.text)

const valuesIn = (rows: readonly Row[], index: number): string[] => {
  const values: string[] = []
  for (const { cells } of rows) {
    const text = cells[index]?.text ?? ''
    if (text !== '') values.push(text)
    if (values.length >= SAMPLE) break
  }
  return values
}

/** A heading may stand over more than it says: whole names under “Name”, and numbers of rows that are ids. */
function asValuesSay(field: Field, values: readonly string[]): Field {
  const share = (test: (text: string) => boolean) => values.filter(test).length / Math.max(1, values.length)
  if ((field === 'given' || field === 'surname') && share((text) => /\S\s+\S/.test(text)) > 0.8) return 'name'
  return field === 'term' && values.length > 0 && share((text) => yearOf(text) !== null) > 0.8 ? 'sentenced' : field
}

/** One column for each field, the first or the one somebody chose; a lone given name under “Name” is a whole name. */
function settled(columns: readonly Column[], { byNumber }: SaidColumns): Column[] {
  const chosen = new Map([...byNumber].map(([column, field]) => [field, column]))
  const taken = new Map<Field, number>()
  const named = new Set(columns.map(({ field }) => field))
  return columns.map((column) => {
    const { field } = column
    const alone =
      field === 'given' && !NAME_FIELDS.some((other) => other !== 'given' && other !== 'patronymic' && named.has(other))
    const meant = alone ? 'name' : field
    const owner = chosen.get(meant) ?? taken.get(meant) ?? column.column
    if (!taken.has(meant)) taken.set(meant, owner)
    return { ...column, field: owner === column.column || REPEATED.has(meant) ? meant : 'ignore' }
  })
}
