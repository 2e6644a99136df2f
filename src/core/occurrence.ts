import { contentId } from './canonical.ts'
import { hashId, type LayerId, type OccurrenceId } from './ids.ts'
import { inOrder } from './order.ts'
import type { Span } from './span.ts'

/** What can be an entity: something the register tells apart and joins across documents. */
export const ENTITY_TYPES = [
  'person',
  'organisation',
  'facility',
  'place',
  'detention',
  'case',
  'release_event',
  'release',
  'crossing',
  'condition',
  'deal',
  'concession',
  'stipulation',
  'tally',
  'reform',
  'demand',
  'document',
  'measure',
  'date',
  'term',
  'article',
  'quote',
  'group',
] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

/** One entity as one layer speaks of it. */
export type Occurrence = { id: OccurrenceId; layer: LayerId; type: EntityType; anchors: Span[] }

/** An occurrence with its id: SHA-256 of layer, type and the ranges and words of its anchors in text order. Throws RangeError without one. */
export function occurrenceOf(layer: LayerId, type: EntityType, anchors: readonly Span[]): Occurrence {
  if (anchors.length === 0) throw new RangeError('an occurrence needs an anchor in the text')
  const ordered = inOrder([...anchors], (a, b) => a.start - b.start || a.end - b.end)
  const id = contentId({ v: 1, layer, type, anchors: ordered.map(({ start, end, exact }) => ({ start, end, exact })) })
  return { id: hashId(id), layer, type, anchors: ordered }
}

/** What parts the cells of a row: delimiters with quotes around them, tabs, line ends; a comma only where no space follows it, as in no sentence. */
const BETWEEN_CELLS = /"?[^\S\r\n\t]*(?:[;|\t\r\n]|(?<=[\p{L}\p{M}."]),(?=[\p{L}"]))\s*"?/gu

/** A name as it is shown: where its words stand in several cells of a list, with one space between them. The anchor keeps them as they stand. */
export const shownWords = (exact: string): string => exact.replace(BETWEEN_CELLS, ' ').replace(/\s+/gu, ' ').trim()

/** Singular pronouns of the first and third person in English, Russian and Belarusian; capital Я and I may also be an initial. */
const SINGULAR =
  /^(?:i|me|my|he|him|his|she|her|hers|я|меня|мне|мной|мяне|мной|он|его|него|ему|нему|им|ним|она|её|ее|неё|нее|ей|ней|ён|яго|яму|яна|яе|ёй|ею)$/iu

/** Is it about one person, named or not? A pronoun that nothing resolved is a group of one whose name nobody has read. */
export const isOnePerson = (occurrence: Pick<Occurrence, 'type' | 'anchors'> | undefined): boolean =>
  occurrence?.type === 'person' || (occurrence?.type === 'group' && occurrence.anchors.some(({ exact }) => SINGULAR.test(exact)))
