import type { Thing } from '#core/thing.ts'
import type { Judgement, Seen } from './meetings.ts'

/** What holds a thing together: each judgement "same" between two of its occurrences, in order of time. */
export function heldTogether(seen: Pick<Seen, 'judgementsOn'>, { occurrences }: Thing): Judgement[] {
  const own = new Set(occurrences)
  const inside = occurrences.flatMap((one) =>
    seen.judgementsOn(one).filter(({ act, pair }) => act === 'same' && pair.every((side) => own.has(side))),
  )
  return [...new Map(inside.map((one) => [one.pair.join(), one])).values()].sort((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  )
}

/** A judgement "same" that was not followed, and the judgements "different" that stand between its two sides. */
export type Cut = { judgement: Judgement; because: Judgement[] }

/** The joins of a thing that were not followed, with why: `cut` is what the register's judgements leave out. */
export function cutsOf(seen: Pick<Seen, 'judgementsOn' | 'thing'>, cut: readonly Judgement[], thing: Thing): Cut[] {
  const own = new Set(thing.occurrences)
  return cut
    .filter(({ pair }) => pair.some((side) => own.has(side)))
    .map((judgement) => {
      const other = judgement.pair.map((side) => seen.thing(side)).find((one) => one !== undefined && one.key !== thing.key)
      const there = new Set(other?.occurrences)
      const because = thing.occurrences.flatMap((one) =>
        seen.judgementsOn(one).filter(({ act, pair }) => act === 'different' && pair.some((side) => there.has(side))),
      )
      return { judgement, because: [...new Map(because.map((one) => [one.pair.join(), one])).values()] }
    })
}
