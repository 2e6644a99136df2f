import type { Decision } from '#core/decision.ts'
import type { EntityId, LayerId, OccurrenceId, SourceHash, StatementId } from '#core/ids.ts'
import type { Layer } from '#core/layer.ts'
import type { EntityType, Occurrence } from '#core/occurrence.ts'
import type { Source } from '#core/source.ts'
import type { Range } from '#core/span.ts'
import { partiesOf } from './body.ts'
import type { RegisterRows, StatementRow } from './types.ts'

/** Occurrences that judgements join, an entity or not yet one. `key`: the entity's id, else the first of its occurrences. */
export type Thing = {
  key: EntityId | OccurrenceId
  entity: EntityId | null
  type: EntityType
  occurrences: readonly OccurrenceId[]
}

/** What judgements make of occurrences; `resolve` works it out. */
export type Joining = {
  entityOf: ReadonlyMap<OccurrenceId, EntityId>
  together: ReadonlyMap<OccurrenceId, readonly OccurrenceId[]>
  /** Judgements "same" that were not followed, because one "different" stands between. */
  cut: readonly (Decision & { target: 'judgement' })[]
}

/**
 * The whole register in memory, drafts included, arranged for quick answers: what the pages of the desk are made of. Nothing of it is written
 * here; who holds the data folder keeps it in step with the database. Lists of statements are in order of their place in the text.
 */
export type RegisterView = {
  /** Grows with every change: what was worked out at one number holds as long as the number stands. */
  version: number
  /** The state as a whole, for what is made of all of it (publishing, assessing). */
  rows: () => RegisterRows
  sources: ReadonlyMap<SourceHash, { source: Source; layers: readonly Layer[] }>
  layers: ReadonlyMap<LayerId, { layer: Layer; source: Source }>
  statements: ReadonlyMap<StatementId, StatementRow>
  occurrences: ReadonlyMap<OccurrenceId, Occurrence>
  statementsIn: (layer: LayerId) => readonly StatementRow[]
  occurrencesIn: (layer: LayerId) => readonly Occurrence[]
  /** Statements whose subject it is. */
  about: (occurrence: OccurrenceId) => readonly StatementRow[]
  /** Statements that name it otherwise: as an argument, a speaker, the event it belongs to. */
  naming: (occurrence: OccurrenceId) => readonly StatementRow[]
  /** By any occurrence, or by the id of an entity. */
  thing: (id: OccurrenceId | EntityId) => Thing | undefined
  judgementsOn: (occurrence: OccurrenceId) => readonly (Decision & { target: 'judgement' })[]
  cut: Joining['cut']
  exposureOf: (entity: EntityId) => (Decision & { target: 'exposure' }) | undefined
  wordIs: (folded: string) => (Decision & { target: 'word' }) | undefined
  /** Sentences that speak of release in which the newest reading found nothing; whoever dealt with them stands in `passage`. */
  uncoveredIn: (layer: LayerId) => readonly Range[]
  passage: (layer: LayerId, range: Range) => (Decision & { target: 'passage' }) | undefined
}

/** Arranges what was read from the register, with what judgements make of it. */
export function viewOf(rows: RegisterRows, joining: Joining, version = 1): RegisterView {
  const sources = new Map(rows.sources.map((one) => [one.source.hash, one]))
  const layers = new Map(rows.sources.flatMap(({ source, layers: own }) => own.map((layer) => [layer.id, { layer, source }])))
  const statements = new Map(rows.statements.map((row) => [row.id, row]))
  const occurrences = new Map(rows.occurrences.map((one) => [one.id, one]))
  const inLayer = grouped(rows.statements.toSorted(inText), ({ statement }) => [statement.layer])
  const about = grouped(rows.statements, ({ statement }) => [statement.subject])
  const naming = grouped(rows.statements, namedBy)
  const occurrencesIn = grouped(rows.occurrences, ({ layer }) => [layer])
  const judgements = grouped(rows.judgements, ({ pair }) => pair)
  const uncovered = grouped(rows.uncovered, ({ layer }) => [layer])
  const exposures = new Map(rows.exposures.map((one) => [one.entity, one]))
  const words = new Map(rows.words.map((one) => [one.word, one]))
  const passages = new Map(rows.passages.map((one) => [placeOf(one.layer, one), one]))
  const occurrenceOf = new Map(rows.minted.map(({ occurrence, entity }) => [entity, occurrence]))
  return {
    version,
    rows: () => rows,
    sources,
    layers,
    statements,
    occurrences,
    statementsIn: (layer) => inLayer.get(layer) ?? [],
    occurrencesIn: (layer) => occurrencesIn.get(layer) ?? [],
    about: (occurrence) => about.get(occurrence) ?? [],
    naming: (occurrence) => naming.get(occurrence) ?? [],
    thing: (id) => {
      const occurrence = occurrenceOf.get(id as EntityId) ?? (id as OccurrenceId)
      const type = occurrences.get(occurrence)?.type
      const own = joining.together.get(occurrence)
      const [first] = own ?? []
      if (type === undefined || own === undefined || first === undefined) return undefined
      const entity = joining.entityOf.get(occurrence) ?? null
      return { key: entity ?? first, entity, type, occurrences: own }
    },
    judgementsOn: (occurrence) => judgements.get(occurrence) ?? [],
    cut: joining.cut,
    exposureOf: (entity) => exposures.get(entity),
    wordIs: (folded) => words.get(folded),
    uncoveredIn: (layer) => uncovered.get(layer) ?? [],
    passage: (layer, range) => passages.get(placeOf(layer, range)),
  }
}

/** What a statement names besides its subject. */
function namedBy({ statement }: StatementRow): OccurrenceId[] {
  const { event, within } = statement.qualifiers ?? {}
  const named = new Set([...partiesOf(statement), ...(event ? [event] : []), ...(within ? [within] : [])])
  named.delete(statement.subject)
  return [...named]
}

const placeOf = (layer: LayerId, { start, end }: Range) => `${layer} ${start} ${end}`

const startOf = ({ statement }: StatementRow) =>
  statement.evidence.reduce((least, one) => (one.kind === 'span' ? Math.min(least, one.start) : least), Number.MAX_SAFE_INTEGER)
const inText = (a: StatementRow, b: StatementRow) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

function grouped<Item, Key>(items: readonly Item[], keysOf: (item: Item) => readonly Key[]): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  return groups
}
