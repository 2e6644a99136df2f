import type { OccurrenceId } from '#core/ids.ts'
import type { Occurrence } from '#core/occurrence.ts'
import type { Thing } from '#core/thing.ts'
import { type Band, compareNames, type Family, type Level, type Piece } from '#names/index.ts'
import { knownOf } from './known-of.ts'
import { daysOf, type Judgement, meets, type Seen, settingIn } from './meetings.ts'

/** One part of an explanation: of people as `names compare` gives it; parts `day` and `number` are of events, and weigh nothing. */
export type Explained = Piece | { part: 'day' | 'number'; left: string; right: string; level: Level; bits: null; rule: string }

/** Another thing that may be the same, and why that is proposed. */
export type Candidate = {
  other: Thing
  /** One occurrence of each, those whose words are most alike: what is judged. `pair` is in the order of a judgement. */
  left: OccurrenceId
  right: OccurrenceId
  pair: [OccurrenceId, OccurrenceId]
  /** Of people: evidence in bits and what it amounts to; of events null. */
  weight: { bits: number; band: Band } | null
  explanation: readonly Explained[]
  /** What would decide more and is not there. */
  missing: readonly (Family | 'number')[]
  /** What was judged between the two sides already. */
  judged: Judgement[]
}

/**
 * Everything that may be the same as a thing: all of it, whatever was judged before, those judged apart last, else the likeliest first.
 * Only what meets it is looked at, so that it is quick in a large register.
 */
export function candidatesOf(seen: Seen, thing: Thing): Candidate[] {
  const own = new Set(thing.occurrences)
  const found = new Map<Thing['key'], { other: Thing; lefts: Map<string, OccurrenceId>; rights: Map<string, OccurrenceId> }>()
  for (const left of thing.occurrences) {
    const occurrence = seen.occurrences.get(left)
    if (!occurrence) continue
    for (const right of meets(seen, occurrence)) {
      const other = own.has(right) ? undefined : seen.thing(right)
      if (!other) continue
      const one = found.get(other.key) ?? { other, lefts: new Map(), rights: new Map() }
      found.set(other.key, one)
      one.lefts.set(wordsOf(occurrence), one.lefts.get(wordsOf(occurrence)) ?? left)
      const words = wordsOf(seen.occurrences.get(right))
      one.rights.set(words, one.rights.get(words) ?? right)
    }
  }
  return [...found.values()]
    .flatMap(({ other, lefts, rights }) => {
      const best = [...lefts.values()]
        .flatMap((left) => [...rights.values()].map((right) => ({ left, right, ...compared(seen, thing, left, other, right) })))
        .sort((a, b) => b.worth - a.worth || compare(a.left + a.right, b.left + b.right))[0]
      if (!best) return []
      const { left, right, explanation, missing, weight, worth } = best
      const pair = [left, right].sort() as [OccurrenceId, OccurrenceId]
      return [
        {
          worth,
          candidate: { other, left, right, pair, weight, explanation, missing, judged: judgedBetween(seen, thing, other) },
        },
      ]
    })
    .sort(
      (a, b) =>
        Number(isApart(a.candidate)) - Number(isApart(b.candidate)) ||
        b.worth - a.worth ||
        compare(a.candidate.other.key, b.candidate.other.key),
    )
    .map(({ candidate }) => candidate)
}

/** Somebody judged that they are two. */
export const isApart = ({ judged }: Pick<Candidate, 'judged'>): boolean => judged.some(({ act }) => act === 'different')

/** Every judgement with one side in each of two things. */
export function judgedBetween(seen: Pick<Seen, 'judgementsOn'>, thing: Thing, other: Thing): Judgement[] {
  const there = new Set(other.occurrences)
  const across = thing.occurrences.flatMap((one) =>
    seen.judgementsOn(one).filter(({ pair }) => pair.some((side) => there.has(side))),
  )
  return [...new Map(across.map((one) => [one.pair.join(), one])).values()].sort((a, b) => compare(a.pair.join(), b.pair.join()))
}

type Compared = Pick<Candidate, 'explanation' | 'missing' | 'weight'> & { worth: number }

function compared(seen: Seen, thing: Thing, left: OccurrenceId, other: Thing, right: OccurrenceId): Compared {
  if (seen.occurrences.get(left)?.type !== 'release_event') {
    const [one, two] = [
      knownOf(seen, thing, wordsOf(seen.occurrences.get(left))),
      knownOf(seen, other, wordsOf(seen.occurrences.get(right))),
    ]
    const { bits, band, explanation, missing } = compareNames(one, two, settingIn(seen))
    return { weight: { bits, band }, explanation, missing, worth: bits }
  }
  const day = { left: daysOf(seen, left).join(', '), right: daysOf(seen, right).join(', ') }
  const number = { left: numbersOf(seen, left), right: numbersOf(seen, right) }
  const said = number.left !== '' && number.right !== ''
  const sameDay = day.left === day.right
  const sameNumber = said && number.left === number.right
  return {
    explanation: [
      { part: 'day', ...day, level: sameDay ? 'same_letters' : 'near', bits: null, rule: 'day' },
      ...(said
        ? [
            {
              part: 'number' as const,
              ...number,
              level: sameNumber ? ('same_letters' as const) : ('unlike' as const),
              bits: null,
              rule: 'number',
            },
          ]
        : []),
    ],
    missing: said ? [] : ['number'],
    weight: null,
    worth: Number(sameDay) * 2 + Number(sameNumber),
  }
}

/** How many people, as the texts say of the event: `24`, `51–52`. */
function numbersOf(seen: Seen, event: OccurrenceId): string {
  const numbers = seen
    .about(event)
    .flatMap(({ statement: { qualifiers } }) =>
      (qualifiers?.count ?? []).flatMap(({ value }) =>
        typeof value === 'object' && 'window' in value
          ? [value.min === value.max ? `${value.min}` : `${value.min ?? ''}–${value.max ?? ''}`]
          : [],
      ),
    )
  return [...new Set(numbers)].join(', ')
}

const wordsOf = (occurrence: Occurrence | undefined) => occurrence?.anchors.map(({ exact }) => exact).join(' … ') ?? ''
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
