import type { OccurrenceId, SourceHash, StatementId } from '#core/ids.ts'
import type { Layer } from '#core/layer.ts'
import { shownWords } from '#core/occurrence.ts'
import type { Source } from '#core/source.ts'
import type { Range } from '#core/span.ts'
import { personKey } from '#names/key.ts'
import { isStanding, type RegisterView, type StatementRow } from '#register/index.ts'
import { openIn, type Queue, queueOf } from '#review/index.ts'
import { review } from '#texts/desk/review.ts'
import type { Ask } from '../ask.ts'
import type { Said } from '../things/words.tsx'

/** One document on the desk: what its text says as far as anybody has read it, and what a person looks at now. */
export type Desk = {
  ask: Ask
  said: Said
  queue: Queue
  source: Source
  layer: Layer
  /** Drafts and what was accepted, in text order. */
  rows: readonly StatementRow[]
  waiting: readonly StatementRow[]
  /** Sentences that speak of release, without a statement. */
  open: readonly Range[]
  now: StatementRow | null
}

export const queueFor = (view: RegisterView): Queue => queueOf(view, personKey)

/** The document of an address, with the statement that is asked for, else its first draft. Null when the register has no such document. */
export function deskOf(ask: Ask, asked: string | null): Desk | null {
  const { language, work, params } = ask
  const view = work.view()
  const found = view.sources.get(params.source as SourceHash)
  if (!found) return null
  const wanted = asked === null ? undefined : view.statements.get(asked as StatementId)
  const layer = found.layers.find(({ id }) => id === wanted?.statement.layer) ?? newest(view, found.layers)
  if (!layer) return null
  const own = wanted?.statement.layer === layer.id ? wanted : undefined
  const rows = view.statementsIn(layer.id).filter((row) => isStanding(row) || row === own)
  const waiting = rows.filter(({ latest }) => latest === null)
  return {
    ask,
    said: { view, language },
    queue: queueFor(view),
    source: found.source,
    layer,
    rows,
    waiting,
    open: openIn(view, layer.id),
    now: own ?? null,
  }
}

/** The newest layer with a draft, else the newest. */
const newest = (view: RegisterView, layers: readonly Layer[]): Layer | undefined =>
  layers.findLast(({ id }) => view.statementsIn(id).some(({ latest }) => latest === null)) ?? layers.at(-1)

/** The draft after or before a place in the text, going round at its ends; never the one that is looked at. */
export function neighbour({ rows, waiting, now }: Desk, step: 1 | -1): StatementRow | null {
  if (now === null) return (step === 1 ? waiting[0] : waiting.at(-1)) ?? null
  const others = waiting.filter(({ id }) => id !== now.id)
  const at = rows.findIndex(({ id }) => id === now.id)
  const placed = new Map(rows.map(({ id }, place) => [id, place]))
  const placeOf = ({ id }: StatementRow) => placed.get(id) ?? 0
  return step === 1
    ? (others.find((one) => placeOf(one) > at) ?? others[0] ?? null)
    : (others.findLast((one) => placeOf(one) < at) ?? others.at(-1) ?? null)
}

/** The next document of the queue after this one. */
export function nextDocument({ queue, source }: Desk): Source | null {
  const at = queue.entries.findIndex((entry) => entry.source.hash === source.hash)
  return (queue.entries[at + 1] ?? queue.entries.find((entry) => entry.source.hash !== source.hash))?.source ?? null
}

/** Letters of a first line that stands for a title. */
const TITLE = 70

/** Its title, else the name of its file, else how it begins. */
export function titleOf({ language, work }: Pick<Ask, 'language' | 'work'>, { hash, title, fileName }: Source): string {
  if (title !== null || fileName !== null) return title ?? fileName ?? ''
  const text = work.view().sources.get(hash)?.layers.at(-1)?.text.trimStart() ?? ''
  const [line = ''] = text.slice(0, 400).split('\n', 1)
  if (line === '') return review[language].noTitle
  return line.length <= TITLE
    ? line
    : `${line
        .slice(0, TITLE)
        .replace(/\s+\S*$/u, '')
        .toWellFormed()}…`
}

/** Addresses of the document, after the language. */
export const pathTo = ({ source }: { source: Pick<Source, 'hash'> }, query = '', fragment = ''): string =>
  `documents/${source.hash}${query === '' ? '' : `?${query}`}${fragment}`
export const linkTo = ({ ask: { language }, source }: Pick<Desk, 'ask' | 'source'>, query = '', fragment = '#here'): string =>
  `/${language}/${pathTo({ source }, query, fragment)}`

export const rangesOf = ({ statement }: Pick<StatementRow, 'statement'>): Range[] =>
  statement.evidence.flatMap((one) => (one.kind === 'span' ? [{ start: one.start, end: one.end }] : []))
export const startOf = (row: Pick<StatementRow, 'statement'>): number =>
  Math.min(...rangesOf(row).map(({ start }) => start), Number.MAX_SAFE_INTEGER)

export const wordsOf = (view: RegisterView, id: OccurrenceId): string =>
  shownWords(view.occurrences.get(id)?.anchors[0]?.exact ?? '')
