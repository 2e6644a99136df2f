import type { Identified } from '#core/identify.ts'
import type { Layer } from '#core/layer.ts'
import type { MentionValue } from '#core/mention.ts'
import type { Quote, Range } from '#core/span.ts'
import { type AddressBook, findPlace, isUnfound, type Unfound } from './address.ts'
import { type Named, readingByHand } from './by-hand.ts'
import type { DecisionEntry } from './decisions-file.ts'

type Added = DecisionEntry & { target: 'add' }

/**
 * A statement that an entry adds from the words of a source. The named words must stand in the same layer, each exactly once (with prefix
 * or suffix where needed).
 */
export function readByHand(book: AddressBook, added: Added): { layer: Layer; identified: Identified } | Unfound {
  const place = findPlace(book, added.source, added.quote)
  if (isUnfound(place)) return place
  const { layer, span } = place
  const problems: Unfound[] = []

  const rangeOf = (quote: Quote): Range => {
    const found = findPlace({ ...book, layersOf: () => [layer] }, added.source, quote)
    if (!isUnfound(found)) return found.span
    problems.push(found)
    return span
  }
  const named = ({ quote, means }: { quote: Quote; means: MentionValue }): Named => ({ range: rangeOf(quote), means })
  const said = {
    property: added.property,
    value: added.value,
    polarity: added.polarity ?? 'positive',
    modality: added.modality ?? 'asserted',
    date: added.date,
    scareQuotes: added.scare_quotes,
    evidence: [span],
    attributedTo: added.attributed_to.map(named),
    within: added.within ? rangeOf(added.within) : null,
    arguments: added.arguments.map((one) => ({ role: one.role, ...named(one) })),
    event: added.event ? rangeOf(added.event) : null,
  } as const
  const [problem] = problems
  return problem ?? { layer, identified: readingByHand(layer, said) }
}
