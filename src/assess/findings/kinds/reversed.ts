import type { EventAssessment, PersonAssessment } from '#core/assessment.ts'
import type { KindEvent, Reversal } from '#core/findings/kinds.ts'
import { isCount } from '#core/statement.ts'
import { LEAVING } from '../../custody.ts'
import { high } from '../../ranges.ts'
import { aboutPerson, argumentsOf, grouped, order, type View } from '../../view.ts'

/** People who left custody and were held again after it, once for each release; by the line of each life in and out of custody. */
export function reversalsIn(events: readonly EventAssessment[], people: readonly PersonAssessment[]): Reversal[] {
  const eventBy = new Map(
    events.flatMap(({ event, people: named }) => named.flatMap((one) => one.statements.map((id) => [id, event] as const))),
  )
  return people
    .flatMap(({ person, timeline }): Reversal[] => {
      const steps = timeline.map((one, at) => ({ ...one, before: timeline[at - 1]?.inCustody ?? null }))
      const out = steps.flatMap(({ inCustody, before }, at) => (inCustody === false && before !== false ? [at] : []))
      return out.flatMap((from, i): Reversal[] => {
        const until = out[i + 1] ?? steps.length
        const span = steps.slice(from, until)
        const free = span.filter(({ inCustody }) => inCustody === false)
        const back = span.find(({ inCustody }) => inCustody === true)
        const released = free.filter(({ property }) => LEAVING.includes(property)).map(({ statement }) => statement)
        if (!back || released.length === 0) return []
        return [
          {
            event: released.flatMap((id) => eventBy.get(id) ?? [])[0] ?? null,
            person,
            released,
            imprisoned: [back.statement],
            freeAgain: until < steps.length,
          },
        ]
      })
    })
    .sort((a, b) => order(a.event ?? '', b.event ?? '') || order(a.person, b.person))
}

/**
 * How many people of a kind may be imprisoned again after one release: those who are named, and as many more as are told of without a name.
 * Who is named, of whatever kind, is taken to be among these; of “some”, where nobody is named, it may be all.
 */
export function backIn(
  view: View,
  releases: readonly EventAssessment[],
  reversed: readonly Reversal[],
): (kind: string, event: KindEvent) => number {
  const kindsOf = kindsByPerson(releases)
  const byEvent = grouped(reversed, ({ event }) => event)
  const unnamed = new Map(releases.map((release) => [release.event, unnamedOf(view, release)]))
  return (kind, { event, people: { min } }) => {
    const own = (byEvent.get(event) ?? []).filter(({ person }) => kindsOf.get(`${event} ${person}`)?.includes(kind))
    return Math.min(min, own.length + (unnamed.get(event) ?? 0))
  }
}

/** How many more than those who are named can have been imprisoned again. */
function unnamedOf(view: View, { card }: EventAssessment): number {
  const told = card
    .flatMap(({ code, supporting }) => (code === 'rearrest' ? supporting : []))
    .flatMap((id) => view.byId.get(id) ?? [])
  const named = new Set(told.filter(aboutPerson).map(({ subject }) => subject)).size
  const others = told.filter((one) => !aboutPerson(one))
  const numbers = others.flatMap((one) => argumentsOf(one, 'count').flatMap(({ value }) => (isCount(value) ? [high(value)] : [])))
  if (others.length === 0) return 0
  if (numbers.length === 0) return named > 0 ? 0 : Number.POSITIVE_INFINITY
  return Math.max(0, Math.max(...numbers) - named)
}

/** The kinds of each person in each event, by both ids. */
const kindsByPerson = (releases: readonly EventAssessment[]): ReadonlyMap<string, readonly string[]> =>
  new Map(releases.flatMap(({ event, people }) => people.map(({ person, kinds }) => [`${event} ${person}`, kinds] as const)))
