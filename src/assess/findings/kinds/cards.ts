import type { CardState, EventAssessment } from '#core/assessment.ts'
import type { KindCardLine, KindFindings } from '#core/findings/kinds.ts'
import { CARD } from '#vocabulary/card.ts'

/** The card over all events of a kind, every line in its order. An event of two kinds stands in both: what is said of it is said of either. */
export function cardOver(kind: string, releases: readonly EventAssessment[]): KindFindings['cards'][number] {
  const own = releases.filter(({ kinds }) => kinds.some((one) => one.kind === kind))
  return {
    kind,
    events: own.length,
    lines: CARD.map(({ code }): KindCardLine => {
      const lines = own.flatMap(({ card }) => card.filter((line) => line.code === code))
      const states: Record<CardState, number> = { supported: 0, contradicted: 0, mixed: 0, none: 0 }
      for (const { state } of lines) states[state]++
      return {
        code,
        events: states,
        supporting: [...new Set(lines.flatMap(({ supporting }) => supporting))],
        contradicting: [...new Set(lines.flatMap(({ contradicting }) => contradicting))],
      }
    }),
  }
}
