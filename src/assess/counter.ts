import { restsOn } from '#core/addresses.ts'
import type { Counter } from '#core/assessment.ts'
import type { OccurrenceId } from '#core/ids.ts'
import { organisationOf, outletOf, placeOf } from '#vocabulary/index.ts'
import type { Told, View } from './view.ts'

/** Who counts, and a key that is the same for the same counter in every document. `unsourced`: our own words, and no page is named for them. */
export type Counting = { key: string; counter: Counter; unsourced: boolean }

/**
 * The innermost speaker if one is named, a body or a State by its code; else who publishes. A text of the register's own team counts
 * nothing itself: there it is the page named beside the passage.
 */
export function countingOf(view: View, told: Told): Counting {
  const { statement } = told
  const source = view.record.sources.get(statement.layer)
  const address = addressOf(view, told)
  // A page that somebody kept is its own proof, also where its address is not known.
  const unsourced = address === null && source?.publisherKind === 'own_summary'
  const speaker = statement.attributedTo?.at(-1)
  if (speaker !== undefined) {
    const code = bodyOf(view, speaker)
    const key = code ?? view.record.entityOf.get(speaker) ?? speaker
    return { key, counter: { code, occurrence: speaker, layer: statement.layer }, unsourced }
  }
  const outlet = address === null ? null : outletOf(address)
  const publisher = source?.publisherKind === 'own_summary' ? null : (source?.publisher ?? null)
  const code = outlet?.organisation ?? (publisher === null ? null : (organisationOf(publisher)?.code ?? null))
  const key =
    code ?? outlet?.name ?? publisher ?? hostOf(address) ?? (source?.publisherKind === 'own_summary' ? 'own' : statement.layer)
  return { key, counter: { code, occurrence: null, layer: statement.layer }, unsourced }
}

/** A body or a place by its code; null for a person and for what the vocabulary does not know. */
export function bodyOf(view: View, id: OccurrenceId): string | null {
  const { type, anchors } = view.record.occurrences.get(id) ?? {}
  const words = anchors?.[0]?.exact
  if (words === undefined || type === 'person') return null
  return organisationOf(words)?.code ?? placeOf(words)?.code ?? null
}

/** The page that a statement rests on; null when none is known. */
function addressOf(view: View, { statement, start, end }: Told): string | null {
  const source = view.record.sources.get(statement.layer)
  if (source === undefined) return null
  const addresses = source.publisherKind === 'own_summary' ? restsOn(source.layer.text, { start, end }) : source.addresses
  return addresses[0] ?? null
}

const hostOf = (address: string | null) =>
  address
    ?.replace(/^[a-z]+:\/\/(www\.)?/i, '')
    .split('/', 1)[0]
    ?.toLowerCase()
