import type { EntityId, OccurrenceId, RegisterId, StatementId } from '#core/ids.ts'
import type { AcceptedStatement, RegisterRecord, Standing } from '#core/record.ts'
import type { RegisterView, StatementRow, Thing } from '#register/index.ts'

const STANDING: Record<string, Standing | undefined> = { accept: 'accepted', prefer: 'preferred', refute: 'refuted' }

/** A draft in a record that has drafts: it counts as accepted there, and nowhere else. */
const DRAFT: Pick<AcceptedStatement, 'standing' | 'apart' | 'against' | 'decidedAt' | 'reason'> = {
  standing: 'accepted',
  apart: null,
  against: null,
  decidedAt: '',
  reason: null,
}

/** Every statement that speaks of a thing, whatever was decided on it, each once: those about it first, then those that name it otherwise. */
export function rowsOf(
  view: Pick<RegisterView, 'about' | 'naming'>,
  { occurrences }: Thing,
): { about: StatementRow[]; naming: StatementRow[] } {
  const unlike = (rows: readonly StatementRow[], without: ReadonlySet<StatementId>) => [
    ...new Map(rows.flatMap((row) => (without.has(row.id) ? [] : [[row.id, row] as const]))).values(),
  ]
  const about = unlike(
    occurrences.flatMap((one) => view.about(one)),
    new Set(),
  )
  const naming = unlike(
    occurrences.flatMap((one) => view.naming(one)),
    new Set(about.map(({ id }) => id)),
  )
  return { about, naming }
}

/**
 * What the register says of one person or one event, as a small record that `assess` can add up: their own statements, and for an event those
 * that belong to it. `drafts`: drafts count as accepted, so that a contradiction is seen before somebody accepts its second side; without
 * them it is what figures may rest on. Things that are no entity yet stand under their key.
 */
export function recordOfThing(
  view: RegisterView,
  thing: Thing,
  { register, drafts }: { register: { id: RegisterId; kind: 'sample' | 'own' }; drafts: boolean },
): RegisterRecord {
  const { about, naming } = rowsOf(view, thing)
  const own = new Set<OccurrenceId>(thing.occurrences)
  const belonging = naming.filter(({ statement }) => own.has(statement.qualifiers?.event ?? ('' as OccurrenceId)))
  const statements = [...about, ...belonging].flatMap((row) => accepted(row, drafts))
  const spokenOf = new Set([...own, ...statements.flatMap(({ statement }) => namedIn(statement))])
  const things = new Map(
    [...spokenOf].flatMap((id) => {
      const found = view.thing(id)
      return found ? [[id, found.key as EntityId] as const] : []
    }),
  )
  const { key, type } = thing
  const id = key as EntityId
  return {
    register,
    statements,
    sources: new Map(
      statements.flatMap(({ statement: { layer } }) => {
        const found = view.layers.get(layer)
        return found ? [[layer, { ...found.source, layer: found.layer }] as const] : []
      }),
    ),
    occurrences: new Map(
      [...spokenOf].flatMap((one) => {
        const found = view.occurrences.get(one)
        return found ? [[one, found] as const] : []
      }),
    ),
    entities: new Map([[id, { id, type, occurrences: [...thing.occurrences] }]]),
    entityOf: things,
    exposures: new Map(),
    freed: new Set(),
    guarded: new Map(),
    personOccurrences: [],
  }
}

function accepted({ id, statement, latest }: StatementRow, drafts: boolean): AcceptedStatement[] {
  if (latest === null) return drafts ? [{ id, statement, ...DRAFT }] : []
  const standing = STANDING[latest.act]
  if (!standing) return []
  const { apart = null, against = null, at, reason } = latest
  return [{ id, statement, standing, apart, against, decidedAt: at, reason }]
}

/** Every occurrence a statement speaks of. */
function namedIn({ subject, qualifiers = {}, attributedTo = [] }: AcceptedStatement['statement']): OccurrenceId[] {
  const { scare_quotes: _, event, within, ...roles } = qualifiers
  const named = Object.values(roles).flatMap((list) => list.map(({ occurrence }) => occurrence))
  return [subject, ...named, ...attributedTo, ...(event ? [event] : []), ...(within ? [within] : [])]
}
