import type { KindFindings } from '#core/findings/kinds.ts'
import { RELEASE_KINDS } from '#vocabulary/release-kinds.ts'
import { high, low } from '../../counts.ts'
import { total } from '../../kinds.ts'
import type { Ground } from '../index.ts'

/** Every kind of the vocabulary with the events that show it and how many people are known of it. */
export function kindsIn({ assessment }: Ground): KindFindings {
  return {
    kinds: RELEASE_KINDS.map(({ code }) => {
      const found = assessment.events.flatMap(({ event, kinds }) =>
        kinds.filter(({ kind }) => kind === code).map((finding) => ({ event, ...finding })),
      )
      const counts = found.flatMap(({ count }) => count ?? [])
      return {
        kind: code,
        events: found.map(({ event }) => event),
        known: counts.length === 0 ? null : { min: total(counts.map(low)), max: total(counts.map(high)) },
        statements: found.flatMap(({ statements }) => statements),
      }
    }),
  }
}
