import type { Edtf } from '#core/edtf.ts'
import type { Role, StatementType } from '#core/extraction.ts'
import type { MentionValue } from '#core/mention.ts'
import type { Cell, Row } from '#core/sheet.ts'
import type { Range } from '#core/span.ts'
import type { Known } from '#names/index.ts'
import type { Field } from './fields.ts'

/** A part of what a row says of a person: a date, a place, an article, where it stands. */
export type Part = { role: Role; range: Range; means: MentionValue }

/** One statement of a row. `key`: what it says, whatever words and places say it: the same in two versions of a list is nothing new. */
export type RowClaim = {
  type: StatementType
  code: string | null
  date: Edtf | null
  parts: readonly Part[]
  evidence: readonly Range[]
  key: string
}

/** A row that names a person, read. `text`: the words of each field; `name`: in the order in which it is said. */
export type ListRow = {
  table: number
  row: number
  id: string | null
  name: string
  anchor: Range
  birth: Edtf | null
  text: Partial<Record<Field, string>>
  claims: readonly RowClaim[]
}

/** What a row knows of its person, for comparing. */
export function knownOfRow({ name, birth, claims }: ListRow): Known {
  const detained = claims.find(({ type, date }) => type === 'detention' && date !== null)?.date
  const articles = claims.flatMap(({ parts }) =>
    parts.flatMap(({ means }) => (means.kind === 'article' ? [means.value.article] : [])),
  )
  return { name, birth: birth ?? undefined, detained: detained ?? undefined, articles }
}

/** The cells of a row by what they hold; empty ones are left out. */
export type Cells = ReadonlyMap<Field, Cell>

export function cellsOf(row: Row, columns: readonly { column: number; field: Field }[]): Cells {
  const cells = new Map<Field, Cell>()
  for (const { column, field } of columns) {
    const cell = row.cells[column - 1]
    if (cell && field !== 'ignore' && isFilled(cell.text) && !cells.has(field)) cells.set(field, cell)
  }
  return cells
}

/** Signs and words that stand in a cell of which nothing is known. */
const NOTHING =
  /^(?:[-–—?.…*x/\\]+|n\/?a|none|null|unknown|невядом\p{L}*|неизвест\p{L}*|няма(?:\s+\p{L}+)?|нет(?:\s+данных)?|б\/д|no data)$/iu
const isFilled = (text: string) => text !== '' && !NOTHING.test(text)
