import type { Decision } from '#core/decision.ts'
import { bounds, type Edtf } from '#core/edtf.ts'
import type { OccurrenceId } from '#core/ids.ts'
import type { Occurrence } from '#core/occurrence.ts'
import type { Statement } from '#core/statement.ts'
import type { Thing } from '#core/thing.ts'
import { firstSound, nameWords, skeleton } from '#names/key.ts'

export type Judgement = Decision & { target: 'judgement' }

/** What is asked of a register to find who meets whom; its view answers it. */
export type Seen = {
  occurrences: ReadonlyMap<OccurrenceId, Occurrence>
  /** Statements whose subject it is. */
  about: (occurrence: OccurrenceId) => readonly { statement: Statement }[]
  thing: (id: OccurrenceId) => Thing | undefined
  judgementsOn: (occurrence: OccurrenceId) => readonly Judgement[]
}

type Index = { seen: number; people: Map<string, Map<string, OccurrenceId[]>>; events: OccurrenceId[] }

/** One index for one register in memory. Occurrences are never changed nor removed, so it only grows. */
const indexes = new WeakMap<ReadonlyMap<OccurrenceId, Occurrence>, Index>()

function indexOf({ occurrences }: Seen): Index {
  const index: Index = indexes.get(occurrences) ?? { seen: 0, people: new Map(), events: [] }
  indexes.set(occurrences, index)
  if (index.seen === occurrences.size) return index
  for (const { id, type, anchors } of occurrences.values().drop(index.seen)) {
    if (type === 'release_event') index.events.push(id)
    if (type !== 'person') continue
    const { surname, sound } = keyOf(anchors[0]?.exact ?? '')
    if (surname === '') continue
    const block = index.people.get(surname) ?? new Map<string, OccurrenceId[]>()
    index.people.set(surname, block)
    block.set(sound, [...(block.get(sound) ?? []), id])
  }
  index.seen = occurrences.size
  return index
}

const keyOf = (name: string) => {
  const { given, surname } = nameWords(name)
  return { surname: skeleton(surname), sound: firstSound(given) }
}

/**
 * Occurrences that may be the same one as this: people by surname and first sound of the given name, where both have one; release events
 * by days that overlap or stand next to each other. Nothing else is proposed.
 */
export function meets(seen: Seen, { id, type, anchors }: Occurrence): OccurrenceId[] {
  const index = indexOf(seen)
  if (type === 'release_event') {
    const own = daysOf(seen, id)
    return own.length === 0 ? [] : index.events.filter((other) => other !== id && near(own, daysOf(seen, other)))
  }
  if (type !== 'person') return []
  const { surname, sound } = keyOf(anchors[0]?.exact ?? '')
  const block = index.people.get(surname)
  if (!block) return []
  const sounds = sound === '*' ? [...block.keys()] : [sound, '*']
  return sounds.flatMap((one) => block.get(one) ?? []).filter((other) => other !== id)
}

/** The dates at which an event is said to have happened, or to be planned. */
export const daysOf = (seen: Pick<Seen, 'about'>, event: OccurrenceId): Edtf[] => [
  ...new Set(
    seen
      .about(event)
      .flatMap(({ statement: { date, property } }) => (date !== undefined && property === 'release_event' ? [date] : [])),
  ),
]

const DAY = 86_400_000

/** Do two dates overlap, or stand on neighbouring days? Reports of a night are dated by either day. */
const near = (some: readonly Edtf[], others: readonly Edtf[]): boolean =>
  some.some((one) =>
    others.some((other) => {
      const [a, b] = [daysFrom(one), daysFrom(other)]
      return a.first <= b.last + DAY && b.first <= a.last + DAY
    }),
  )

const daysFrom = (date: Edtf) => {
  const { first, last } = bounds(date)
  return { first: Date.parse(first ?? '0000-01-01'), last: Date.parse(last ?? first ?? '9999-12-31') }
}
