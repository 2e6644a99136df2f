import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { Act, Decision } from '#core/decision.ts'
import { HabeasError } from '#core/errors.ts'
import type { Db } from '#platform/database/index.ts'
import { mint } from './mint.ts'
import { type Problem, problemsOf } from './problems.ts'
import { type DecisionRow, inOrder, toDecision, toRow } from './target.ts'
import type { By } from './types.ts'

/**
 * An act, with its own reason where it has one. `seen`: the version of the latest decision on its target that the person saw, 0 for none;
 * where it is given and somebody has decided since, nothing of the whole call is written and StaleError is thrown. `renew`: decided again
 * when the same holds already, if its reason is another one; showing somebody is always decided again, because it was decided on those who
 * were taken for them at the time.
 */
export type ReasonedAct = Act & { reason?: string | null; seen?: number; renew?: boolean }

/** What became of an act. 'already': the latest decision on the target says the same. 'failed': nothing was written for it. */
export type Decided = { status: 'applied' | 'already'; decision: Decision } | ({ status: 'failed' } & Problem)

/** Somebody decided on the same thing after it was shown to who decides now. Nothing was written. `held`: what holds for each such act. */
export class StaleError extends HabeasError {
  readonly held: { act: Act; decision: Decision | null }[]
  constructor(held: StaleError['held']) {
    super('stale', 'Somebody has decided on this since it was shown. Nothing was written; look at it again.')
    this.held = held
  }
}

/** Each failed attempt means that somebody else's decision was kept, so this many in a row is a fault, not a queue. */
const ATTEMPTS = 100
const UNIQUE_VIOLATION = '23505'
const DEADLOCK = '40P01'

/**
 * Appends decisions, one version after the other for each target, in one transaction; results stand in the order of the acts. Others may
 * decide at the same time: a version that was taken meanwhile is taken again, higher. Accepting, preferring or refuting a statement mints
 * entities (ids from `newId`, random UUIDs) for its subject and for the people and organisations it names. Throws HabeasError `busy`, StaleError.
 */
export const decide = (db: Db, acts: readonly ReasonedAct[], by: By, newId: () => string): Promise<Decided[]> =>
  db.transaction(async (transaction) => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      await sql`savepoint attempt`.execute(transaction.kysely)
      try {
        const decided = await decideOnce(transaction, acts, by, newId)
        await sql`release savepoint attempt`.execute(transaction.kysely)
        return decided
      } catch (thrown) {
        if (!isConflict(thrown)) throw thrown
        await sql`rollback to savepoint attempt`.execute(transaction.kysely)
      }
    }
    throw new HabeasError('busy', 'Others are deciding on the same things at the same time. Nothing was written; try again.')
  })

async function decideOnce(db: Db, acts: readonly ReasonedAct[], by: By, newId: () => string): Promise<Decided[]> {
  const at = new Date(by.at).toISOString()
  const wanted = acts.map(({ reason = by.reason ?? null, seen, renew = false, ...act }) => ({
    act: inOrder(act as Act),
    reason,
    seen,
    renew,
  }))
  const latest = await latestOf(
    db,
    wanted.map(({ act }) => toRow(act)),
  )
  const heldFor = (act: Act) => latest.get(keyOf(toRow(act)))
  const stale = wanted.filter(({ act, seen }) => seen !== undefined && seen !== (heldFor(act)?.version ?? 0))
  if (stale.length > 0)
    throw new StaleError(
      stale.map(({ act }) => {
        const held = heldFor(act)
        return { act, decision: held ? toDecision(held) : null }
      }),
    )
  const accepted = wanted.flatMap(({ act }) =>
    act.target === 'statement' && !['reject', 'retract', 'reopen'].includes(act.act) ? [act.statement] : [],
  )
  await mint(db, accepted, newId)
  const problems = await problemsOf(
    db,
    wanted.map(({ act }) => act),
  )
  const rows: DecisionRow[] = []
  const decided = wanted.map(({ act, reason, renew }, index): Decided => {
    const problem = problems[index]
    if (problem) return { status: 'failed', ...problem }
    const said = toRow(act)
    const key = keyOf(said)
    const before = latest.get(key)
    const isSame = before?.act === said.act && (act.target === 'lesson' || isDeepStrictEqual(before.detail, said.detail))
    const again = renew && (before?.reason !== reason || (act.target === 'exposure' && act.act !== 'hidden'))
    if (before && isSame && !again) return { status: 'already', decision: toDecision(before) }
    const row = { ...said, version: (before?.version ?? 0) + 1, member: by.by, reason, at }
    latest.set(key, row)
    rows.push(row)
    return { status: 'applied', decision: toDecision(row) }
  })
  // In one order for everybody, so that two who decide on the same things do not wait for each other.
  rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : a.version - b.version))
  for (let at = 0; at < rows.length; at += 1000)
    await db.kysely
      .insertInto('decision')
      .values(rows.slice(at, at + 1000).map((row) => ({ ...row, detail: JSON.stringify(row.detail) })))
      .execute()
  return decided
}

const keyOf = ({ target_kind, target }: Pick<DecisionRow, 'target_kind' | 'target'>) => `${target_kind} ${target}`

async function latestOf(
  db: Db,
  targets: readonly Pick<DecisionRow, 'target_kind' | 'target'>[],
): Promise<Map<string, DecisionRow>> {
  const kinds = targets.map(({ target_kind }) => target_kind)
  const names = targets.map(({ target }) => target)
  const { rows } = await sql<DecisionRow>`
    select distinct on (target_kind, target) target_kind, target, version, act, member, reason, at, detail
    from decision
    where (target_kind, target) in (select * from unnest(${kinds}::text[], ${names}::text[]))
    order by target_kind, target, version desc`.execute(db.kysely)
  return new Map(rows.map((row) => [keyOf(row), row]))
}

const isConflict = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && (thrown.code === UNIQUE_VIOLATION || thrown.code === DEADLOCK)
