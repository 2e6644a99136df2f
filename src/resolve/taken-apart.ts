import type { OccurrenceId } from '#core/ids.ts'
import type { Judgement } from './meetings.ts'

/**
 * When people who had been one were last taken apart, as far as these occurrences go: UTC, null when never. A join that was taken back, or
 * one that is not followed any more because two of its sides were judged different. Whatever was decided on them as one before that moment
 * was decided on somebody who never was.
 */
export function takenApartAt(
  occurrences: readonly OccurrenceId[],
  judgementsOn: (occurrence: OccurrenceId) => readonly Judgement[],
  cut: readonly Judgement[],
): string | null {
  const own = new Set(occurrences)
  const outward = occurrences.flatMap((one) => judgementsOn(one)).filter(({ pair }) => !pair.every((side) => own.has(side)))
  const isCut = cut.some(({ pair }) => pair.some((side) => own.has(side)))
  return outward
    .filter(({ act, version }) => act !== 'same' && (version > 1 || (act === 'different' && isCut)))
    .reduce<string | null>((latest, { at }) => (latest === null || at > latest ? at : latest), null)
}
