import type { Decision } from '#core/decision.ts'
import { bounds } from '#core/edtf.ts'
import type { EntityId, LayerId, OccurrenceId, RegisterId } from '#core/ids.ts'
import { isOnePerson } from '#core/occurrence.ts'
import type { AcceptedStatement, Exposure, RegisterRecord, Standing } from '#core/record.ts'
import type { Range } from '#core/span.ts'
import type { RegisterRows, StatementRow } from '#register/types.ts'
import { type Joined, join, takenApartAt } from '#resolve/index.ts'
import { sensitivityOf } from '#vocabulary/properties.ts'
import { isOfList } from './lists/rule.ts'

const STANDING: Partial<Record<Decision['act'], Standing>> = { accept: 'accepted', prefer: 'preferred', refute: 'refuted' }

/**
 * The rows of a register as the record that is added up and published: drafts, rejected and retracted statements are left behind, but what
 * any of them says in confidence about a person stays guarded, and so does all of a list: beside what a row is evidence for stand addresses and notes. `today` (UTC day) ends exposures that were given until a date.
 */
export function recordOf(
  rows: RegisterRows,
  register: { id: RegisterId; kind: 'sample' | 'own' },
  today: string,
): RegisterRecord {
  const joined = join(rows.occurrences, rows.judgements, rows.minted)
  const { entities, entityOf } = joined
  const occurrences = new Map(rows.occurrences.map((one) => [one.id, one]))
  const isPerson = (statement: StatementRow['statement']) => isOnePerson(occurrences.get(statement.subject))

  const guarded = new Map<LayerId, Range[]>()
  const lists = new Set<LayerId>()
  for (const { statement, rule } of rows.statements) {
    if (isOfList(rule)) lists.add(statement.layer)
    if (sensitivityOf(statement.property, statement.value, isPerson(statement)) === 'public') continue
    const ranges = statement.evidence.flatMap((one) => (one.kind === 'span' ? [{ start: one.start, end: one.end }] : []))
    guarded.set(statement.layer, [...(guarded.get(statement.layer) ?? []), ...ranges])
  }
  for (const { layers } of rows.sources)
    for (const { id, text } of layers) if (lists.has(id)) guarded.set(id, [{ start: 0, end: text.length }])

  return {
    register,
    statements: rows.statements.flatMap(accepted),
    sources: new Map(
      rows.sources.flatMap(({ source, layers, ...kept }) => layers.map((layer) => [layer.id, { ...source, ...kept, layer }])),
    ),
    occurrences,
    entities,
    entityOf,
    exposures: exposuresIn(rows, joined, today),
    freed: new Set(rows.words.flatMap(({ word, act }) => (act === 'free' ? [word.normalize('NFKC').toLowerCase()] : []))),
    guarded,
    personOccurrences: rows.occurrences.filter(({ type }) => type === 'person'),
  }
}

function accepted({ id, statement, latest }: StatementRow): AcceptedStatement[] {
  const standing = latest && STANDING[latest.act]
  if (!latest || !standing) return []
  return [
    {
      id,
      statement,
      standing,
      apart: latest.apart ?? null,
      against: latest.against ?? null,
      decidedAt: latest.at,
      reason: latest.reason,
    },
  ]
}

/**
 * Exposures by today's entities. Where judgements have joined two people with decisions, the more careful one holds: what was hidden once
 * is not shown because somebody was recognised. Where they were taken apart since, nobody has decided on either: hidden.
 */
function exposuresIn(rows: RegisterRows, { entityOf, entities, cut }: Joined, today: string): Map<EntityId, Exposure> {
  const care = { hidden: 0, initials: 1, public: 2 } as const
  const nowOf = new Map(rows.minted.map(({ occurrence, entity }) => [entity, entityOf.get(occurrence) ?? entity]))
  const on = new Map<OccurrenceId, RegisterRows['judgements']>()
  for (const one of rows.judgements) for (const side of one.pair) on.set(side, [...(on.get(side) ?? []), one])
  const exposures = new Map<EntityId, Exposure>()
  for (const { entity, act, basis, until, shown, at } of rows.exposures) {
    const over = until !== undefined && (bounds(until).last ?? '9999') < today
    const now = nowOf.get(entity) ?? entity
    const apart = takenApartAt(entities.get(now)?.occurrences ?? [], (one) => on.get(one) ?? [], cut)
    const level = over || (apart !== null && apart > at) ? 'hidden' : act
    const other = exposures.get(now)
    if (!other || care[level] < care[other.level])
      exposures.set(now, { level, basis, until: until ?? null, shown: shown ?? null })
  }
  return exposures
}
