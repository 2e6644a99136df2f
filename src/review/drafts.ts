import type { StatementId } from '#core/ids.ts'
import type { Layer } from '#core/layer.ts'
import { findQuote, type Quote, type Range } from '#core/span.ts'
import type { Statement } from '#core/statement.ts'
import type { RegisterRows, StatementRow } from '#register/types.ts'
import { addressBook, findStatement, isUnfound, namesIn } from './address.ts'
import type { StatementAddress } from './decisions-file.ts'

/** A draft as an entry for `review apply`, with what it says in short, so that a person can fill in `act`. */
export type DraftEntry = {
  v: 1
  statement: StatementId
  entry: StatementAddress & { target: 'statement'; act: '' }
  rule: string
  date: string | null
  /** The words of each argument, by role, and the speakers, outermost first. */
  arguments: { role: string; exact: string }[]
  speakers: string[]
  within: string | null
  scare_quotes: boolean
}

/** Every draft that waits, in the order of its source's name and of its place in the text. */
export function draftEntries(rows: Pick<RegisterRows, 'sources' | 'statements' | 'occurrences'>): DraftEntry[] {
  const book = addressBook(rows)
  const named = new Map(
    rows.sources.flatMap(({ source, layers }) =>
      layers.map((layer) => [layer.id, { layer, name: source.fileName ?? source.addresses[0] ?? source.hash }]),
    ),
  )
  const words = (id: Statement['subject']) => book.occurrence(id)?.anchors[0]?.exact ?? ''
  const drafts = rows.statements
    .filter(({ latest }) => latest === null)
    .flatMap((row) => {
      const place = named.get(row.statement.layer)
      const span = row.statement.evidence.find((one) => one.kind === 'span')
      return place && span ? [{ row, ...place, span }] : []
    })
  drafts.sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.span.start - b.span.start || (a.row.id < b.row.id ? -1 : 1),
  )
  return drafts.map(({ row: { id, statement, rule }, layer, name, span }) => {
    const { qualifiers = {}, attributedTo = [] } = statement
    const roles = Object.entries(qualifiers).flatMap(([role, list]) =>
      Array.isArray(list) ? list.map(({ occurrence }) => ({ role, exact: words(occurrence) })) : [],
    )
    return {
      v: 1,
      statement: id,
      entry: { target: 'statement', ...addressOf(book, name, layer, id, statement, span), act: '' },
      rule,
      date: statement.date ?? null,
      arguments: roles,
      speakers: attributedTo.map(words),
      within: qualifiers.within ? words(qualifiers.within) : null,
      scare_quotes: qualifiers.scare_quotes ?? false,
    }
  })
}

/** The shortest address that finds this statement and no other: first the words, then about whom, polarity and modality, all that it names; its id last. */
function addressOf(
  book: ReturnType<typeof addressBook>,
  source: string,
  layer: Layer,
  id: StatementId,
  statement: StatementRow['statement'],
  span: Range,
): StatementAddress {
  const { property, value, polarity, modality } = statement
  const plain = { source, quote: uniqueQuote(layer.text, span), property, value }
  const about = book.occurrence(statement.subject)?.anchors[0]?.exact
  const named = { ...plain, ...(about !== undefined && { about }) }
  const signed = { ...named, polarity, modality }
  const whole = { ...signed, names: namesIn(book, statement), date: statement.date ?? null }
  return [plain, named, signed, whole].find((one) => !isUnfound(findStatement(book, one))) ?? { ...whole, id }
}

/** The words of a range with just enough before and after them to stand in the text once. */
export function uniqueQuote(text: string, { start, end }: Range): Quote {
  const exact = text.slice(start, end)
  for (const units of [0, 8, 16, 32, 64, 128]) {
    const prefix = text.slice(Math.max(0, start - units), start)
    const suffix = text.slice(end, end + units)
    const quote = { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) }
    if (typeof findQuote(text, quote) !== 'string') return quote
  }
  return { exact, prefix: text.slice(0, start), suffix: text.slice(end) }
}
