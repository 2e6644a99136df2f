import type { DealFindings } from '#core/findings/deals.ts'
import type { Ground } from '../index.ts'

/** Every event around which something is said to have been given, promised or negotiated. */
export function dealsIn({ assessment }: Ground): DealFindings {
  return {
    deals: assessment.events
      .filter(({ concessions, obligations, negotiators }) => concessions.length + obligations.length + negotiators.length > 0)
      .map(({ event, date, concessions, obligations }) => ({
        event,
        date,
        concessions,
        statements: [...concessions, ...obligations].flatMap(({ statements }) => statements),
      })),
  }
}
