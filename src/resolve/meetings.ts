import type { Decision } from '#core/decision.ts'
import { bounds, type Edtf } from '#core/edtf.ts'
import type { OccurrenceId } from '#core/ids.ts'
import type { Occurrence } from '#core/occurrence.ts'
import type { Statement } from '#core/statement.ts'
import type { Thing } from '#core/thing.ts'
import { type NameIndex, nameIndex, type SurnameBits } from '#names/index.ts'

export type Judgement = Decision & { target: 'judgement' }

/** What is asked of a register to find who meets whom; its view answers it. */
export type Seen = {
  occurrences: ReadonlyMap<OccurrenceId, Occurrence>
  /** Statements whose subject it is. */
  about: (occurrence: OccurrenceId) => readonly { statement: Statement; latest: { act: string } | null }[]
  thing: (id: OccurrenceId) => Thing | undefined
  judgementsOn: (occurrence: OccurrenceId) => readonly Judgement[]
}

/** Every wording once, with those who are named so; release events. */
type Index = { seen: number; names: NameIndex<string>; named: Map<string, OccurrenceId[]>; events: OccurrenceId[] }

/** One index for one register in memory. Occurrences are never changed nor removed, so it only grows. */
const indexes = new WeakMap<ReadonlyMap<OccurrenceId, Occurrence>, Index>()

function indexOf({ occurrences }: Pick<Seen, 'occurrences'>, most = Number.POSITIVE_INFINITY): Index {
  const index: Index = indexes.get(occurrences) ?? { seen: 0, names: nameIndex(), named: new Map(), events: [] }
  indexes.set(occurrences, index)
  if (index.seen === occurrences.size) return index
  const until = Math.min(occurrences.size, index.seen + most)
  for (const { id, type, anchors } of occurrences
    .values()
    .drop(index.seen)
    .take(until - index.seen)) {
    if (type === 'release_event') index.events.push(id)
    if (type !== 'person') continue
    const wording = anchors[0]?.exact ?? ''
    const named = index.named.get(wording)
    if (named) named.push(id)
    else {
      index.named.set(wording, [id])
      index.names.add({ key: wording, names: [wording] })
    }
  }
  index.seen = until
  return index
}

/** Takes so many more occurrences into the index of names; true when all are in. Whoever asks who meets whom takes in what is left. */
export const takeIn = (seen: Pick<Seen, 'occurrences'>, most: number): boolean =>
  indexOf(seen, most).seen === seen.occurrences.size

/** Wordings proposed for one wording; more are not shown to a person. */
const MOST_WORDINGS = 80

/**
 * Occurrences that may be the same one as this: people whose names agree enough to be looked at; release events by days that overlap or
 * stand next to each other. Nothing else is proposed.
 */
export function meets(seen: Seen, { id, type, anchors }: Occurrence): OccurrenceId[] {
  const index = indexOf(seen)
  if (type === 'release_event') {
    const own = daysOf(seen, id)
    return own.length === 0 ? [] : index.events.filter((other) => other !== id && near(own, daysOf(seen, other)))
  }
  if (type !== 'person') return []
  return named(seen, anchors[0]?.exact ?? '').filter((other) => other !== id)
}

/** People whose names agree with these words enough to be looked at, the likeliest first. */
export function named(seen: Seen, words: string): OccurrenceId[] {
  const index = indexOf(seen)
  return index.names.meeting(words, MOST_WORDINGS).flatMap(({ key }) => index.named.get(key) ?? [])
}

/** What comparing two people of this register needs to know of it. */
export function settingIn(seen: Seen): { surnameBits: SurnameBits; people: number } {
  const { names } = indexOf(seen)
  return { surnameBits: names.surnameBits, people: Math.max(names.size(), 2) }
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
