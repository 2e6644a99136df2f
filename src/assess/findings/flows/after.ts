import type { PersonAssessment } from '#core/assessment.ts'
import type { StatementType } from '#core/extraction.ts'
import { AFTER, type After } from '#core/findings/flows.ts'
import type { StatementId } from '#core/ids.ts'
import { LEAVING } from '../../custody.ts'
import { firstDay, happened, lastDay, order, type Told, type View } from '../../view.ts'
import type { Ground } from '../ground.ts'

/**
 * What is known of people after they left custody, by what is said last; it rests on that, and then on the release. Free is only who is said to have done or said something, or to have
 * crossed a border, on a later day than that of the release; of whom no such thing is known nobody knows, and that is not freedom.
 */
export function afterOf({ view, assessment }: Ground): After[] {
  const found = assessment.people.flatMap((person) => {
    const left = releaseOf(view, person)
    return left === null ? [] : [newsOf(view, person, left)]
  })
  return AFTER.map((code) => {
    const own = found.filter((one) => one.code === code)
    return { code, people: own.length, statements: own.flatMap(({ statements }) => statements) }
  })
}

/**
 * The first that is said of leaving since they were last in custody: where they go on to afterwards is news of them. Of who is held again
 * the last time they left.
 */
function releaseOf(view: View, { timeline }: PersonAssessment): Told | null {
  let left: Told | null = null
  let inside = false
  for (const { statement, property, inCustody } of timeline) {
    const told = view.byId.get(statement)
    if (told && happened(told) && LEAVING.includes(property) && (left === null || inside)) left = told
    inside = inCustody === true
  }
  return left
}

/** A charge, a sentence, a paper or a list can come without the person; another day of the release is no news either. */
const NEWS: readonly StatementType[] = ['displacement', 'crossing', 'role', 'quotation']

/** What is said last of them, and that they had left. */
function newsOf(view: View, { person, status }: PersonAssessment, left: Told): Pick<After, 'code' | 'statements'> {
  const resting = (statements: readonly StatementId[]) => [...new Set([...statements, left.id])]
  if (status.code === 'died') return { code: 'died', statements: resting(status.statements) }
  if (status.code === 'held' || status.code === 'refused_and_returned')
    return { code: 'held_again', statements: resting(status.statements) }
  // A source tells of a release on its own day at the latest: what is dated later was after it, also where nobody says when that was.
  const day = lastDay(left.statement.date ?? left.published)
  const later = (view.about.get(person) ?? [])
    .filter(
      (told) =>
        told.subject === person &&
        NEWS.includes(told.statement.property) &&
        happened(told) &&
        told.statement.date !== undefined &&
        firstDay(told.statement.date) > day,
    )
    .sort((a, b) => order(firstDay(b.statement.date), firstDay(a.statement.date)))
  const [latest] = later
  return latest === undefined ? { code: 'no_news', statements: [left.id] } : { code: 'free', statements: resting([latest.id]) }
}
