import type { LayerId } from '#core/ids.ts'
import { captureOf } from './capture.ts'
import { union } from './layers.ts'
import type { Press } from './parts.ts'
import { type Open, sourceId } from './statements.ts'
import type { OverviewDocument, SourceDocument } from './types.ts'

/** One source with the passages that are quoted of it. `open` are its statements that may be shown. */
export function sourceDocument({ desk }: Press, layer: LayerId, open: readonly Open[]): SourceDocument | null {
  const source = desk.record.sources.get(layer)
  const redacted = desk.layers.get(layer)
  if (!source || !redacted) return null
  const { redactor } = desk.redaction
  const summary = source.publisherKind === 'own_summary'
  const ordered = [...open].sort(
    (a, b) =>
      (a.passage?.exact.start ?? 0) - (b.passage?.exact.start ?? 0) ||
      (a.passage?.exact.end ?? 0) - (b.passage?.exact.end ?? 0) ||
      compare(text(a), text(b)) ||
      compare(a.quote.id, b.quote.id),
  )
  const ranges = summary
    ? [{ start: 0, end: redacted.text.length }]
    : union(ordered.flatMap(({ passage }) => (passage ? [passage.around] : [])))
  const all = source.addresses.map((address) => redactor.redactAddress(address))
  const title = source.title === null ? null : redactor.redactTitle(source.title)
  const publisher = source.publisher === null ? null : redactor.redactSpeaker(source.publisher)
  const addresses = all.filter((one, at) => all.findIndex((other) => other.text === one.text) === at)
  return {
    v: 1,
    id: sourceId(desk, layer),
    title,
    publisher,
    publisherKind: source.publisherKind,
    summary,
    published: source.published,
    language: source.layer.language,
    addresses,
    capture: captureOf(desk.key, source),
    passages: ranges.map(({ start, end }) => ({
      text: redacted.text.slice(start, end),
      marks: ordered.flatMap(({ passage, quote }) =>
        passage && passage.exact.start >= start && passage.exact.end <= end
          ? [{ quote: quote.id, start: passage.exact.start - start, end: passage.exact.end - start }]
          : [],
      ),
    })),
    statements: ordered.map(({ statement: { id, property, event, person } }) => ({ id, property, event, person })),
  }
}

const text = ({ statement: { property, code, date, counts } }: Open) => JSON.stringify([property, code, date, counts])

export const sourceRow = (document: SourceDocument): OverviewDocument['sources'][number] => {
  const { id, title, publisher, summary, published, language } = document
  return { id, title, publisher, summary, published, language }
}

/** Newest first; undated last; then by title and publisher, and what is quoted. */
export const sourcesInOrder = (a: SourceDocument, b: SourceDocument): number =>
  compare(b.published ?? '', a.published ?? '') ||
  compare(a.title ?? '', b.title ?? '') ||
  compare(a.publisher ?? '', b.publisher ?? '') ||
  compare(a.language, b.language) ||
  compare(
    JSON.stringify([a.addresses, a.passages.map(({ text: words }) => words)]),
    JSON.stringify([b.addresses, b.passages.map(({ text: words }) => words)]),
  ) ||
  compare(a.id, b.id)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
