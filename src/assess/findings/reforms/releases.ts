import type { Assessment, EventAssessment } from '#core/assessment.ts'
import type { ReformFindings, ReleasedLine } from '#core/findings/reforms.ts'
import type { Scope } from '#core/mention.ts'
import { added, rangeOf } from '../../ranges.ts'
import { grouped } from '../../view.ts'

/** Events of which a release is reported, and how many people by what the numbers count. The same people may be in two events. */
export function releasesIn({ events }: Assessment): ReformFindings['releases'] {
  const real = events.filter(({ isRelease, announcedOnly }) => isRelease && !announcedOnly)
  const counted = real.flatMap(({ event, total: own }) => (own === null ? [] : [{ event, own }]))
  return {
    events: real.map(({ event, date }) => ({ event, date })),
    lines: [...grouped(counted, ({ own }) => own.scope)].map(([scope, of]) => lineOf(scope, of)),
    withoutNumber: real.filter(({ total: own }) => own === null).map(({ event }) => event),
  }
}

type Counted = { event: EventAssessment['event']; own: NonNullable<EventAssessment['total']> }

const lineOf = (scope: Scope, of: readonly Counted[]): ReleasedLine => ({
  scope,
  ...rangeOf(added(of.map(({ own }) => own))),
  events: of.map(({ event }) => event),
  statements: of.flatMap(({ own }) => own.statements),
})
