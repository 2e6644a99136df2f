import type { EventAssessment } from '#core/assessment.ts'
import type { KindFindings } from '#core/findings/kinds.ts'
import { RELEASE_KINDS, type ReleaseKind } from '#vocabulary/release-kinds.ts'
import { total } from '../../ranges.ts'
import type { Ground } from '../ground.ts'
import { besideIn } from './beside.ts'
import { cardOver } from './cards.ts'
import { contested, countedAs, eventsOf, NOT_LEFT, sumOf } from './known.ts'
import { backIn, reversalsIn } from './reversed.ts'

/** What came after the two ways of letting people go is told of each: kept in the country, or taken out of it. */
const TOLD_WHOLE: readonly ReleaseKind[] = ['pardon_stay', 'forced_displacement']

/** Every kind of the vocabulary with the events that show it and how many people are known of it, and what stands beside these figures. */
export function kindsIn({ view, assessment: { events, people } }: Ground): KindFindings {
  const releases = events.filter(({ isRelease, announcedOnly }) => isRelease && !announcedOnly)
  const unsure = contested(people)
  const reversed = reversalsIn(events, people)
  const backOf = backIn(view, releases, reversed)
  const said = releases.filter(({ kinds }) => kinds.some(({ kind }) => kind !== 'unknown'))
  return {
    kinds: RELEASE_KINDS.map(({ code }) => {
      const found = eventsOf(code, releases, unsure)
      const known = sumOf(found.map((one) => one.people))
      const back = NOT_LEFT.includes(code) ? 0 : total(found.map((one) => backOf(code, one)))
      return {
        kind: code,
        events: found,
        known,
        free: { ...known, min: Math.max(0, known.min - back) },
        alone: people.flatMap(({ person, kinds, events: among }) =>
          among.length > 0 || unsure.has(person)
            ? []
            : kinds.filter(({ kind }) => kind === code).map(({ statements }) => ({ person, statements })),
        ),
      }
    }),
    all: {
      events: releases.length,
      people: countedAs(releases, unsure),
      without: releases.filter(({ total }) => (total?.max ?? null) === null).map(({ event }) => event),
    },
    said: { events: said.length, people: countedAs(said, unsure) },
    cards: TOLD_WHOLE.map((kind) => cardOver(kind, releases)),
    reversed,
    heldAgain: releases.flatMap(({ event, date, card }) =>
      card.flatMap(({ code, supporting }) =>
        code === 'rearrest' && supporting.length > 0 ? [{ event, date, statements: supporting }] : [],
      ),
    ),
    movements: apart(events.filter(({ isRelease }) => !isRelease)),
    announced: apart(events.filter(({ isRelease, announcedOnly }) => isRelease && announcedOnly)),
    beside: besideIn(view, releases),
  }
}

const apart = (events: readonly EventAssessment[]) =>
  events.map(({ event, date, statements }) => ({ event, date, statements: [...statements] }))
