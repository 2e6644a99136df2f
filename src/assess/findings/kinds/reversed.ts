import type { EventAssessment, PersonAssessment } from '#core/assessment.ts'
import type { Reversal } from '#core/findings/kinds.ts'
import { order } from '../../view.ts'

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

const LEAVING: readonly string[] = ['release', 'displacement', 'crossing']
