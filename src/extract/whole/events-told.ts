import type { Modality } from '#core/extraction.ts'
import type { Draft } from '../mentions/draft.ts'
import { argument, type DraftClaim, dateOf, rootOf } from '../statements/claim.ts'

/** The release events of a text, found by what a statement knows of them. A look-up costs the same however many there are. */
export type EventsTold = {
  /** The one release that the text tells of as having happened; null when there are several. */
  only: DraftClaim | null
  /** The first event whose number is this one, or a whole that this one is part of. */
  ofCount(count: Draft | null): DraftClaim | null
  /** The one event of a day; null when there are several. */
  ofDay(day: string, modality: Modality): DraftClaim | null
  /** The event a sentence speaks about: told in itself, else the only one, else the last of the two sentences before. */
  near(sentence: number): DraftClaim | null
}

/** Sentences back that an event can be spoken about without being named. */
const BACK = 2

export function eventsTold(events: readonly DraftClaim[], sentenceOf: (event: DraftClaim) => number): EventsTold {
  const asserted = events.filter(({ modality }) => modality === 'asserted')
  const byCount = new Map<Draft, number>()
  const byDay = new Map<string, Map<Draft | DraftClaim, DraftClaim>>()
  for (const [n, event] of events.entries()) {
    const count = countOf(event)
    if (count && !byCount.has(count)) byCount.set(count, n)
    const day = `${dateOf(event.date)} ${event.modality}`
    byDay.set(day, (byDay.get(day) ?? new Map<Draft | DraftClaim, DraftClaim>()).set(count ?? event, event))
  }
  const bySentence = new Map<number, { first: DraftClaim; last: DraftClaim }>()
  for (const event of asserted) {
    const here = bySentence.get(sentenceOf(event))
    if (here) here.last = event
    else bySentence.set(sentenceOf(event), { first: event, last: event })
  }
  const different = new Map(asserted.map((event) => [countOf(event) ?? event, event]))
  return {
    only: sole(different),
    ofCount(count) {
      const seen = new Set<Draft>()
      let first = Number.POSITIVE_INFINITY
      for (let one = count; one && !seen.has(one); one = one.link) {
        seen.add(one)
        first = Math.min(first, byCount.get(rootOf(one)) ?? first)
      }
      return events[first] ?? null
    },
    ofDay: (day, modality) => sole(byDay.get(`${day} ${modality}`)),
    near(sentence) {
      const here = bySentence.get(sentence)?.first
      if (here || asserted.length === 1) return here ?? asserted[0] ?? null
      for (let back = 1; back <= BACK; back++) {
        const before = bySentence.get(sentence - back)?.last
        if (before) return before
      }
      return null
    },
  }
}

const sole = <Key>(found: ReadonlyMap<Key, DraftClaim> | undefined): DraftClaim | null =>
  found?.size === 1 ? ([...found.values()][0] ?? null) : null

/** Events with the same number are one. */
const countOf = (event: DraftClaim): Draft | null => {
  const count = argument(event, 'count')
  return count ? rootOf(count) : null
}
