import type { Decision } from '#core/decision.ts'
import { bounds } from '#core/edtf.ts'
import type { RegisterRows } from '#register/types.ts'

const CARE = { hidden: 0, initials: 1, public: 2 } as const

/**
 * The rows of now, with the least of what was shown at any time since: of every exposure the most careful, whoever was joined still joined,
 * and words free only when they were so all the time. `decisions` (`readShowingSince`) stand by target and version; `today` is a UTC day.
 */
export function mostCarefulSince(now: RegisterRows, decisions: readonly Decision[], today: string): RegisterRows {
  const exposures = new Map<string, Decision & { target: 'exposure' }>()
  const judgements = new Map<string, Decision & { target: 'judgement' }>()
  const words = new Map<string, Decision & { target: 'word' }>()
  for (const [index, one] of decisions.entries()) {
    if (one.target === 'exposure') {
      const next = decisions[index + 1]
      const end = next?.target === 'exposure' && next.entity === one.entity ? next.at.slice(0, 10) : today
      const held = heldUntil(one, end)
      const least = exposures.get(one.entity)
      if (!least || CARE[held.act] < CARE[least.act]) exposures.set(one.entity, held)
    } else if (one.target === 'judgement') {
      const pair = one.pair.join(':')
      if (judgements.get(pair)?.act !== 'same') judgements.set(pair, one)
    } else if (one.target === 'word' && words.get(one.word)?.act !== 'unfree') words.set(one.word, one)
  }
  return {
    ...now,
    exposures: [...exposures.values()],
    judgements: [...judgements.values()],
    words: [...words.values()],
  }
}

/** What an exposure came to by the day on which it was decided anew. */
function heldUntil({ until, ...one }: Decision & { target: 'exposure' }, end: string): Decision & { target: 'exposure' } {
  return until !== undefined && (bounds(until).last ?? '9999') < end ? { ...one, act: 'hidden' } : one
}
