import type { LayerId } from '#core/ids.ts'
import type { Range } from '#core/span.ts'
import type { RegisterView } from '#register/index.ts'
import type { RegisterRows, StatementRow } from '#register/types.ts'
import { addressBook } from './address.ts'
import { uniqueQuote } from './drafts.ts'

/** A sentence that speaks of release and has no statement, as an entry for `review apply`: `act` is `empty` when nothing is to be said. */
export type OpenPassage = {
  v: 1
  entry: { target: 'passage'; source: string; quote: ReturnType<typeof uniqueQuote>; act: '' }
}

/**
 * Sentences that nobody has dealt with: no draft covers them, no person has added a statement from them, none has said that they hold
 * nothing. In the order of their source's name and place.
 */
export function openPassages(
  rows: Pick<RegisterRows, 'sources' | 'statements' | 'occurrences' | 'passages' | 'uncovered'>,
): OpenPassage[] {
  const book = addressBook(rows)
  const closed = new Set(
    rows.passages.flatMap(({ layer, start, end, act }) => (act === 'empty' ? [`${layer} ${start} ${end}`] : [])),
  )
  const layers = new Map(
    rows.sources.flatMap(({ source, layers: own }) =>
      own.map((layer) => [layer.id, { layer, name: source.fileName ?? source.addresses[0] ?? source.hash }]),
    ),
  )
  return rows.uncovered
    .flatMap((passage) => {
      const found = layers.get(passage.layer)
      if (!found || closed.has(`${passage.layer} ${passage.start} ${passage.end}`)) return []
      return isCovered(passage, book.statementsIn(passage.layer)) ? [] : [{ passage, ...found }]
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.passage.start - b.passage.start))
    .map(({ passage, layer, name }) => ({
      v: 1,
      entry: { target: 'passage', source: name, quote: uniqueQuote(layer.text, passage), act: '' },
    }))
}

/** Has somebody accepted a statement that rests on it? A draft says nothing yet. */
const isCovered = (passage: Range, rows: readonly StatementRow[]): boolean =>
  rows.some(
    ({ latest, statement }) =>
      latest !== null &&
      latest.act !== 'reject' &&
      latest.act !== 'retract' &&
      statement.evidence.some((one) => one.kind === 'span' && one.start < passage.end && one.end > passage.start),
  )

/** The same for one layer of the desk, in text order. */
export const openIn = (view: RegisterView, layer: LayerId): Range[] =>
  view
    .uncoveredIn(layer)
    .filter((passage) => view.passage(layer, passage)?.act !== 'empty' && !isCovered(passage, view.statementsIn(layer)))
    .toSorted((a, b) => a.start - b.start)
