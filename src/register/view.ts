import type { Act, Decision } from '#core/decision.ts'
import type { EntityId, LayerId, OccurrenceId, SourceHash, StatementId } from '#core/ids.ts'
import type { Layer } from '#core/layer.ts'
import type { Occurrence } from '#core/occurrence.ts'
import type { Source } from '#core/source.ts'
import type { Range } from '#core/span.ts'
import type { Thing } from '#core/thing.ts'
import { partiesOf } from './body.ts'
import type { CameRows } from './read-sources.ts'
import { toRow } from './target.ts'
import { type RegisterRows, type StatementRow, standingOf } from './types.ts'
import { type Change, Changes } from './view-changes.ts'
import { type Join, Joinings, type Judgement } from './view-joinings.ts'

/**
 * The whole register in memory, drafts included, arranged for quick answers: what the pages of the desk are made of. It changes with the
 * register: what was taken out of it holds until the next `await`. Lists of statements are in order of their place in the text.
 */
export type RegisterView = {
  /** Grows with every change: what was worked out at one number holds as long as the number stands. */
  readonly version: number
  /** What changed after a version; null when that is not known any more: then everything may have. */
  changedSince: (version: number) => Change | null
  /** The state as a whole, as `readRegister` gives it, for what is made of all of it (publishing). */
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
  judgementsOn: (occurrence: OccurrenceId) => readonly Judgement[]
  /** Judgements "same" that were not followed, because one "different" stands between. */
  cut: () => readonly Judgement[]
  exposureOf: (entity: EntityId) => (Decision & { target: 'exposure' }) | undefined
  /** What was decided on any entity that was minted for one of these: after a join there may be several, and the most careful one holds. */
  exposuresOn: (occurrences: readonly OccurrenceId[]) => readonly (Decision & { target: 'exposure' })[]
  wordIs: (folded: string) => (Decision & { target: 'word' }) | undefined
  /** Sentences that speak of release in which the newest reading found nothing; whoever dealt with them stands in `passage`. */
  uncoveredIn: (layer: LayerId) => readonly Range[]
  passage: (layer: LayerId, range: Range) => (Decision & { target: 'passage' }) | undefined
}

/** A view that is kept in step with the database by who writes there. */
export type KeptView = RegisterView & {
  /** What was decided, in order of its versions, and what was minted for it. */
  decided: (decisions: readonly Decision[], minted: RegisterRows['minted']) => void
  /** Sources that came in, with all that was read in them. */
  came: (rows: CameRows) => void
}

/**
 * Arranges what was read from the register. `join` is what judgements make of occurrences; `resolve` knows. Its versions are greater than
 * `after`.
 */
export function viewOf(rows: RegisterRows, join: Join, after = 0): KeptView {
  let version = after
  const sources = new Map<SourceHash, { source: Source; layers: readonly Layer[] }>()
  const layers = new Map<LayerId, { layer: Layer; source: Source }>()
  const statements = new Map<StatementId, StatementRow>()
  const occurrences = new Map<OccurrenceId, Occurrence>()
  const inLayer = new Map<LayerId, StatementId[]>()
  const about = new Map<OccurrenceId, StatementId[]>()
  const naming = new Map<OccurrenceId, StatementId[]>()
  const occurrencesIn = new Map<LayerId, Occurrence[]>()
  const uncovered = new Map<LayerId, Range[]>()
  /** All decisions but those on statements and judgements, by kind and target. */
  const held = new Map<string, Decision>()
  const joinings = new Joinings(join)
  const changes = new Changes(after)

  const came: KeptView['came'] = (part) => {
    for (const one of part.sources) {
      sources.set(one.source.hash, one)
      for (const layer of one.layers) layers.set(layer.id, { layer, source: one.source })
    }
    const fresh = part.occurrences.filter(({ id }) => !occurrences.has(id))
    for (const one of fresh) {
      occurrences.set(one.id, one)
      put(occurrencesIn, one.layer, one)
    }
    joinings.came(fresh)
    const spoken = new Set(fresh.map(({ id }) => id))
    for (const row of inText(part.statements, occurrences)) {
      const known = statements.has(row.id)
      statements.set(row.id, row)
      for (const one of [row.statement.subject, ...namedBy(row)]) spoken.add(one)
      if (known) continue
      put(inLayer, row.statement.layer, row.id)
      put(about, row.statement.subject, row.id)
      for (const one of namedBy(row)) put(naming, one, row.id)
    }
    for (const [layer, own] of Map.groupBy(part.uncovered, (one) => one.layer)) uncovered.set(layer, own)
    changes.note(++version, { statements: new Set(part.statements.map(({ id }) => id)), occurrences: spoken })
  }

  const decided: KeptView['decided'] = (decisions, minted) => {
    const judged: Judgement[] = []
    const touched = new Set<StatementId>()
    const spoken = new Set<OccurrenceId>()
    for (const decision of decisions) {
      if (decision.target === 'judgement') judged.push(decision)
      else if (decision.target !== 'statement') held.set(keyOf(decision), decision)
      else {
        const row = statements.get(decision.statement)
        if (row) {
          const { id, statement, rule } = row
          statements.set(id, { id, statement, rule, ...standingOf(decision) })
          touched.add(id)
          for (const one of [statement.subject, ...namedBy(row)]) spoken.add(one)
        }
      }
    }
    for (const decision of decisions)
      if (decision.target === 'exposure') for (const one of joinings.withEntity(decision.entity)) spoken.add(one)
    for (const one of joinings.minted(minted)) spoken.add(one)
    for (const one of joinings.judged(judged)) spoken.add(one)
    changes.note(++version, { statements: touched, occurrences: spoken })
  }

  came(rows)
  decided([...rows.exposures, ...rows.words, ...rows.lessons, ...rows.passages, ...rows.judgements], rows.minted)

  const rowsOf = (ids: readonly StatementId[] = []) => ids.flatMap((id) => statements.get(id) ?? [])
  const exposureOf = (entity: EntityId | null) =>
    entity === null ? undefined : find(held, { target: 'exposure', entity, act: 'hidden', basis: 'safety' })
  const heldOf = <Target extends Decision['target']>(target: Target) =>
    [...held]
      .filter(([, one]) => one.target === target)
      .sort(byKey)
      .map(([, one]) => one as Decision & { target: Target })
  return {
    get version() {
      return version
    },
    changedSince: (before) => changes.since(before),
    rows: () => ({
      sources: [...sources].sort(byKey).map(([, { source, layers: own }]) => ({ source, layers: [...own] })),
      occurrences: [...occurrences].sort(byKey).map(([, one]) => one),
      statements: [...statements].sort(byKey).map(([, one]) => one),
      judgements: joinings.judgements().sort((a, b) => compare(a.pair.join(':'), b.pair.join(':'))),
      exposures: heldOf('exposure'),
      words: heldOf('word'),
      lessons: heldOf('lesson'),
      passages: heldOf('passage'),
      uncovered: [...uncovered].sort(byKey).flatMap(([layer, own]) => own.map(({ start, end }) => ({ layer, start, end }))),
      minted: joinings.allMinted(),
    }),
    sources,
    layers,
    statements,
    occurrences,
    statementsIn: (layer) => rowsOf(inLayer.get(layer)),
    occurrencesIn: (layer) => occurrencesIn.get(layer) ?? [],
    about: (occurrence) => rowsOf(about.get(occurrence)),
    naming: (occurrence) => rowsOf(naming.get(occurrence)),
    thing: (id) => {
      const occurrence = joinings.occurrenceOf(id)
      const type = occurrences.get(occurrence)?.type
      const own = joinings.together(occurrence)
      const [first] = own
      if (type === undefined || first === undefined) return undefined
      const entity = joinings.entityOf(occurrence)
      return { key: entity ?? first, entity, type, occurrences: own }
    },
    judgementsOn: (occurrence) => joinings.on(occurrence),
    cut: () => joinings.cut(),
    exposureOf,
    exposuresOn: (own) => own.flatMap((id) => exposureOf(joinings.mintedFor(id)) ?? []),
    wordIs: (word) => find(held, { target: 'word', word, act: 'free' }),
    uncoveredIn: (layer) => uncovered.get(layer) ?? [],
    passage: (layer, { start, end }) => find(held, { target: 'passage', layer, start, end, act: 'open' }),
    decided,
    came,
  }
}

const keyOf = (act: Act) => {
  const { target_kind, target } = toRow(act)
  return `${target_kind} ${target}`
}

function find<One extends Act>(
  held: ReadonlyMap<string, Decision>,
  like: One,
): (Decision & { target: One['target'] }) | undefined {
  const found = held.get(keyOf(like))
  return found?.target === like.target ? found : undefined
}

/** What a statement names besides its subject. */
function namedBy({ statement }: StatementRow): OccurrenceId[] {
  const { event, within } = statement.qualifiers ?? {}
  const named = new Set([...partiesOf(statement), ...(event ? [event] : []), ...(within ? [within] : [])])
  named.delete(statement.subject)
  return [...named]
}

const startOf = ({ statement }: Pick<StatementRow, 'statement'>) =>
  statement.evidence.reduce((least, one) => (one.kind === 'span' ? Math.min(least, one.start) : least), Number.MAX_SAFE_INTEGER)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
/** In order of their place; several of one sentence in the order in which it names whom they are about. */
function inText(rows: readonly StatementRow[], occurrences: ReadonlyMap<OccurrenceId, Occurrence>): StatementRow[] {
  const subjectAt = ({ statement }: StatementRow) => {
    const anchors = occurrences.get(statement.subject)?.anchors ?? []
    return (anchors.find(({ start }) => start >= startOf({ statement })) ?? anchors[0])?.start ?? 0
  }
  const placed = rows.map((row) => ({ row, start: startOf(row), subject: subjectAt(row) }))
  placed.sort((a, b) => a.start - b.start || a.subject - b.subject || compare(a.row.id, b.row.id))
  return placed.map(({ row }) => row)
}
const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => compare(a, b)

function put<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
