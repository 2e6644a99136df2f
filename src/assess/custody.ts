import type { CustodyStatus, PersonAssessment } from '#core/assessment.ts'
import type { StatementType } from '#core/extraction.ts'
import { firstDay, happened, lastDay, order, saidOn, type Told, type View } from './view.ts'

/** On one day things happen in this order. */
const PHASE: readonly StatementType[] = [
  'detention',
  'charge',
  'sentence',
  'recognition',
  'transfer',
  'petition',
  'admission',
  'pardon',
  'warning',
  'release',
  'displacement',
  'crossing',
  'refusal',
  'return',
  'condition',
  'death',
]
const phase = ({ statement }: Told) => {
  const at = PHASE.indexOf(statement.property)
  return at < 0 ? PHASE.length : at
}

/** By these a person leaves custody. */
export const LEAVING: readonly StatementType[] = ['release', 'displacement', 'crossing']

/** Whether a person is in custody after it; undefined when it says nothing of that. */
function custodyAfter({ statement: { property, value } }: Told): boolean | null | undefined {
  if (property === 'detention' || property === 'transfer' || property === 'return') return true
  if (property === 'condition' && value === 'rearrest') return true
  if (LEAVING.includes(property)) return false
  return property === 'death' ? null : undefined
}

/** Said of the person and not refuted; what somebody else demands or quotes is no station of a life. */
const isStation = (told: Told) =>
  told.standing !== 'refuted' &&
  !['quotation', 'role', 'tally', 'demand', 'citizenship', 'birth'].includes(told.statement.property)

/** Earlier in the text; in one sentence, what comes first in a life. */
const comesBefore = (a: Told, b: Told) => a.start < b.start || (a !== b && a.start === b.start && phase(a) < phase(b))

/** Dated ones by day, undated ones after the dated one they follow in their source; else by when their source appeared. */
function inOrder(told: readonly Told[]): Told[] {
  const placed = told.map((one) => {
    const before = told
      .filter(
        (other) => other.statement.layer === one.statement.layer && other.statement.date !== undefined && comesBefore(other, one),
      )
      .at(-1)
    const anchor = one.statement.date === undefined ? before : one
    return {
      one,
      day: firstDay(anchor?.statement.date ?? one.published),
      step: anchor === undefined ? PHASE.length : phase(anchor),
      follows: anchor === one ? 0 : 1,
    }
  })
  return placed
    .sort(
      (a, b) =>
        order(a.day, b.day) ||
        a.step - b.step ||
        a.follows - b.follows ||
        phase(a.one) - phase(b.one) ||
        order(a.one.statement.layer, b.one.statement.layer) ||
        a.one.start - b.one.start ||
        order(a.one.id, b.one.id),
    )
    .map(({ one }) => one)
}

/** The line of a life in and out of custody, and where it stands at its end. Only what happened moves it. */
export function custodyOf(view: View, statements: readonly Told[]): Pick<PersonAssessment, 'status' | 'timeline'> {
  const timeline: PersonAssessment['timeline'] = []
  let now: boolean | null = null
  let last: Told | null = null
  let abroad: Told | null = null
  let refused = false
  for (const told of inOrder(statements.filter(isStation))) {
    const after = happened(told) ? custodyAfter(told) : undefined
    refused ||= happened(told) && told.statement.property === 'refusal'
    if (after !== undefined) {
      now = after
      last = told
      if (after !== false) abroad = null
      else if (told.statement.property !== 'release') abroad = told
    }
    timeline.push({ statement: told.id, date: told.statement.date ?? null, property: told.statement.property, inCustody: now })
  }
  const resting = [abroad, last].filter((told) => told !== null)
  const asOf =
    resting.map((told) => told.statement.date ?? saidOn(view, told)).sort((a, b) => order(lastDay(b), lastDay(a)))[0] ?? null
  return {
    timeline,
    status: { code: codeOf(now, last, abroad, refused), asOf, statements: [...new Set(resting.map(({ id }) => id))] },
  }
}

function codeOf(now: boolean | null, last: Told | null, abroad: Told | null, refused: boolean): CustodyStatus {
  if (last === null) return 'no_news'
  if (last.statement.property === 'death') return 'died'
  if (now === true) return refused && last.statement.property === 'return' ? 'refused_and_returned' : 'held'
  return abroad === null ? 'released' : 'released_abroad'
}
