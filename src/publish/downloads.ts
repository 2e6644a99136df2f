import { csvOf } from '#core/csv.ts'
import type { Documents } from './documents.ts'
import { jobPostings } from './job-posting.ts'
import type { PublicQuote, PublicStatement } from './types.ts'

/** One statement with its quote, as the downloads have it. */
type Row = { statement: PublicStatement; quote: PublicQuote }

/** Every statement of every document, once, in the order in which the documents give them. */
function rowsOf({ events, people, overview }: Documents): Row[] {
  const rows = new Map<string, Row>()
  for (const { statements, quotes } of [...events, ...people, ...overview.gaps, overview]) {
    const byId = new Map(quotes.map((quote) => [quote.id, quote]))
    for (const statement of statements) {
      const quote = byId.get(statement.quote)
      if (quote && !rows.has(statement.id)) rows.set(statement.id, { statement, quote })
    }
  }
  return [...rows.values()]
}

const COLUMNS: readonly (readonly [string, (row: Row, names: ReadonlyMap<string, string>) => string])[] = [
  ['id', ({ statement }) => statement.id],
  ['property', ({ statement }) => statement.property],
  ['code', ({ statement }) => statement.code ?? ''],
  ['polarity', ({ statement }) => statement.polarity],
  ['modality', ({ statement }) => statement.modality],
  ['standing', ({ statement }) => statement.standing],
  ['date', ({ statement }) => statement.date ?? ''],
  ['event', ({ statement }) => statement.event ?? ''],
  ['person', ({ statement }) => statement.person ?? ''],
  ['person_name', ({ statement }, names) => names.get(statement.person ?? '') ?? ''],
  ['min', ({ statement }) => String(statement.counts[0]?.min ?? '')],
  ['max', ({ statement }) => String(statement.counts[0]?.max ?? '')],
  ['approximate', ({ statement }) => (statement.counts[0] ? String(statement.counts[0].approximate) : '')],
  ['from', ({ statement }) => place(statement, 'from')],
  ['to', ({ statement }) => place(statement, 'to')],
  ['quote', ({ quote }) => quote.exact],
  ['before', ({ quote }) => quote.before],
  ['after', ({ quote }) => quote.after],
  ['language', ({ quote }) => quote.language],
  ['speakers', ({ quote }) => quote.speakers.map(({ text }) => text).join('; ')],
  ['source', ({ quote }) => quote.source],
  ['address', ({ quote }) => quote.address?.text ?? ''],
]

const place = ({ places }: PublicStatement, role: string) =>
  places.flatMap((one) => (one.role === role ? [one.code ?? one.text] : [])).join('; ')

/** The files of the downloads page by name: everything as JSON, statements as JSON Lines and as CSV, work as schema.org. */
export function downloadsOf(documents: Documents): [path: string, text: string][] {
  const rows = rowsOf(documents)
  const names = new Map(documents.people.map(({ id, name }) => [id, name.en]))
  const { register, overview, events, people, sources, board } = documents
  return [
    [
      'register.json',
      `${JSON.stringify({ v: 1, register, kind: overview.kind, readUntil: overview.readUntil, events, people, sources, gaps: overview.gaps })}\n`,
    ],
    ['jobs.json', `${JSON.stringify(jobPostings(board))}\n`],
    ['statements.jsonl', rows.map(({ statement, quote }) => `${JSON.stringify({ v: 1, ...statement, quote })}\n`).join('')],
    [
      'statements.csv',
      `\uFEFF${csvOf([COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, value]) => value(row, names)))])}`,
    ],
  ]
}
