import type { OccurrenceId, StatementId } from '#core/ids.ts'
import type { ReasonedAct, RegisterView } from '#register/index.ts'
import type { OpenedList } from './bring-list.ts'
import { personOfRow } from './identify-rows.ts'
import type { PlannedRow } from './plan.ts'
import { isOfList } from './rule.ts'
import type { Found } from './who.ts'

/** The reason of every decision that was taken on a list as a whole. */
export const AS_A_LIST = 'as_a_list'

/**
 * What accepting a list as a whole decides: one acceptance for each draft of its layer that nobody has decided on. `careful` leaves to the review
 * the rows that speak against the register, or of which something could not be read.
 */
export function acceptances(view: RegisterView, { list, plan }: OpenedList, careful: boolean): ReasonedAct[] {
  const left = careful ? doubted(list.layer, plan) : new Set<OccurrenceId>()
  return openDrafts(view, list.layer.id)
    .filter(({ subject }) => !left.has(subject))
    .map(({ id }) => ({
      target: 'statement',
      statement: id,
      act: 'accept',
      reason: AS_A_LIST,
      seen: view.statements.get(id)?.reopened ?? 0,
    }))
}

export const openDrafts = (
  view: RegisterView,
  layer: OpenedList['list']['layer']['id'],
): { id: StatementId; subject: OccurrenceId }[] =>
  view
    .statementsIn(layer)
    .filter(({ latest, rule }) => latest === null && isOfList(rule))
    .map(({ id, statement }) => ({ id, subject: statement.subject }))

function doubted(layer: OpenedList['list']['layer'], { rows, unreadable }: OpenedList['plan']): Set<OccurrenceId> {
  const unread = new Set(unreadable.map(({ table, row }) => `${table} ${row}`))
  return new Set(
    rows
      .filter(
        ({ row, status, conflicts }) => status === 'ambiguous' || conflicts.length > 0 || unread.has(`${row.table} ${row.row}`),
      )
      .map(({ row }) => personOfRow(layer, row)),
  )
}

/** A row and the one person it may be joined with, as they stand now. `pair`: the two namings that are judged, in the order of a judgement. */
export type Joinable = { planned: PlannedRow; found: Found; pair: [OccurrenceId, OccurrenceId] }

/**
 * Rows for which one person stands in the band `same`, or that were found again under another form of the name, where nothing speaks against it
 * and nobody has judged yet.
 */
export function joinables(view: RegisterView, { list, plan }: OpenedList): Joinable[] {
  return plan.rows.flatMap((planned): Joinable[] => {
    const isFollowed = planned.earlier !== null
    const [found, ...more] = planned.candidates.filter(({ band }) => isFollowed || band === 'same')
    if ((planned.status !== 'matched' && !isFollowed) || !found || more.length > 0 || planned.conflicts.length > 0) return []
    const own = personOfRow(list.layer, planned.row)
    const other =
      found.thing.occurrences.find((id) => view.occurrences.get(id)?.anchors[0]?.exact === found.name) ??
      found.thing.occurrences[0]
    if (other === undefined || isJudged(view, own, found)) return []
    return [{ planned, found, pair: [own, other].sort() as [OccurrenceId, OccurrenceId] }]
  })
}

const isJudged = (view: RegisterView, own: OccurrenceId, { thing }: Found) => {
  const there = new Set(thing.occurrences)
  return view.judgementsOn(own).some(({ pair }) => pair.some((id) => there.has(id)))
}
