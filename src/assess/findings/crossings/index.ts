/**
 * Who was taken over which border: a ledger in which the State, the post, the day and each counter's number stand side by side, with what
 * speaks for and against coercion. People who moved on from another State, or came from where nobody says, are no crossing out of Belarus.
 */
import type { CrossingFindings } from '#core/findings/crossings.ts'
import { destinationOf } from '../../counted.ts'
import { grouped, idsOf, type Told, type View } from '../../view.ts'
import type { Ground } from '../ground.ts'
import { belongingIn } from './belonging.ts'
import { legOf, newestLegFirst } from './legs.ts'
import { modesOf } from './modes.ts'
import { takingsOf } from './takings.ts'
import { territoriesOf } from './territories.ts'
import { isCrossing, personOf, type Went, waysOf } from './ways.ts'

export function crossingsIn({ view, assessment, codings, overlaps }: Ground): CrossingFindings {
  const belonging = belongingIn(assessment)
  const went = waysOf(view.told, belonging)
  const takings = takingsOf(view, went, belonging)
  return {
    takings,
    others: othersOf(view, went),
    territories: territoriesOf(takings, belonging, overlaps),
    modes: modesOf(went, belonging, assessment, codings),
    releases: releasesOf(assessment.events, new Set(takings.flatMap(({ event }) => event ?? []))),
    beside: idsOf(view.told.filter(isBeside)),
  }
}

/** Crossings that are none out of Belarus, by way, day and State; without a day, by person. */
function othersOf(view: View, went: readonly Went[]): CrossingFindings['others'] {
  const groups = grouped(
    went.flatMap(({ told, way }) => (way === 'out' ? [] : [{ told, way }])),
    ({ told, way }) => [way, told.statement.date ?? personOf(told) ?? told.id, destinationOf(told)].join('|'),
  )
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group
      if (!first) return []
      const told = group.map((one) => one.told)
      const leg = legOf(view, destinationOf(first.told), told)
      return [{ ...leg, to: first.way === 'into' ? 'BY' : leg.to, way: first.way }]
    })
    .sort(newestLegFirst)
}

/** Said, but not that it happened; that people stayed where they were is an answer of its own, and no crossing. */
const isBeside = (told: Told): boolean =>
  isCrossing(told) && (told.standing === 'refuted' || told.statement.modality !== 'asserted')

function releasesOf(events: Ground['assessment']['events'], taken: ReadonlySet<string>): CrossingFindings['releases'] {
  const releases = events.filter(({ isRelease, announcedOnly }) => isRelease && !announcedOnly)
  const notTaken = releases.filter(({ event }) => !taken.has(event))
  const stayed = notTaken.filter(({ card }) =>
    card.some(({ code, supporting }) => code === 'free_to_stay' && supporting.length > 0),
  )
  const idsOfEvents = (list: typeof releases) => list.map(({ event }) => event)
  return {
    taken: idsOfEvents(releases.filter(({ event }) => taken.has(event))),
    stayed: idsOfEvents(stayed),
    notSaid: idsOfEvents(notTaken.filter((one) => !stayed.includes(one))),
  }
}
