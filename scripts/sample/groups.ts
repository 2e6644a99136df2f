import type { Occurrence } from '#core/occurrence.ts'
import { overlaps } from '#core/span.ts'
import type { Statement } from '#core/statement.ts'
import { type Chapter, sentenceIn } from './chronicle.ts'
import { namesOf } from './facts.ts'
import type { Event, Person, Review } from './files.ts'

/** Occurrences that are one entity, those first of which something accepted speaks. */
export type Group = { person: Person; members: Occurrence[] } | { event: Event; members: Occurrence[] }

/** Everything an accepted statement names, subject and speakers included. */
export function spokenOf(accepted: readonly Statement[]): Set<string> {
  return new Set(
    accepted.flatMap(({ subject, attributedTo = [], qualifiers = {} }) => [
      subject,
      ...attributedTo,
      ...(qualifiers.event ? [qualifiers.event] : []),
      ...Object.values(qualifiers).flatMap((list) => (Array.isArray(list) ? list.map(({ occurrence }) => occurrence) : [])),
    ]),
  )
}

/** Who is who and which event is which: people by the spellings of people.json, events as `eventOf` says. */
export function groupsOf(
  chapters: readonly Chapter[],
  occurrences: readonly Occurrence[],
  accepted: readonly Statement[],
  { people, events, review }: { people: readonly Person[]; events: readonly Event[]; review: Review },
): { groups: Group[]; strangers: Occurrence[] } {
  const spoken = spokenOf(accepted)
  const chapterOf = new Map(chapters.map((chapter) => [chapter.layer.id, chapter]))
  const strangers: Occurrence[] = []
  const persons = new Map<Person, Occurrence[]>()
  const batches = new Map<Event, Occurrence[]>()
  const put = <Key>(map: Map<Key, Occurrence[]>, key: Key, one: Occurrence) => map.set(key, [...(map.get(key) ?? []), one])
  const said = review.belongs.flatMap(({ to, is, ...sentence }) =>
    sentenceIn(chapters, sentence).map(({ chapter, range }) => ({
      to,
      is: is?.[chapter.language],
      layer: chapter.layer.id,
      range,
    })),
  )
  for (const one of occurrences) {
    const chapter = chapterOf.get(one.layer)
    if (!chapter) continue
    const words = one.anchors[0]?.exact ?? ''
    if (one.type === 'person') {
      const person = people.find((someone) => namesOf(someone, chapter.language).has(words))
      if (person) put(persons, person, one)
      else strangers.push(one)
    }
    if (one.type === 'release_event' && spoken.has(one.id)) {
      const byHand = said.find(
        ({ layer, is, range }) =>
          layer === one.layer && (is ?? words) === words && one.anchors.some((anchor) => overlaps(anchor, range)),
      )
      const event = byHand ? events.find(({ key }) => key === byHand.to) : eventOf(one, chapter, accepted, events)
      if (event) put(batches, event, one)
    }
  }
  const ordered = (members: Occurrence[]) => members.sort((a, b) => Number(spoken.has(b.id)) - Number(spoken.has(a.id)))
  return {
    groups: [
      ...[...batches].map(([event, members]) => ({ event, members: ordered(members) })),
      ...[...persons].map(([person, members]) => ({ person, members: ordered(members) })),
    ],
    strangers,
  }
}

/** The event of its file, unless a release is said to have been on the day of another one. Files without an event of their own have none. */
function eventOf(
  one: Occurrence,
  { event: own }: Chapter,
  accepted: readonly Statement[],
  events: readonly Event[],
): Event | null {
  const dates = accepted.flatMap(({ subject, date, property }) =>
    subject === one.id && property === 'release_event' && date !== undefined ? [date as string] : [],
  )
  const other = events.find(
    ({ date, kind, key }) => kind === 'release_event' && key !== own.key && date !== null && dates.includes(date),
  )
  const isOwn = own.kind === 'release_event' && (other === undefined || (own.date !== null && dates.includes(own.date)))
  return isOwn ? own : (other ?? null)
}
