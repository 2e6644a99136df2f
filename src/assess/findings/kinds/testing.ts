import assert from 'node:assert/strict'
import type { KindLine } from '#core/findings/kinds.ts'
import { assessWhole } from '../../index.ts'
import { recordOf, type Say } from '../../testing.ts'

export const found = (...documents: Say[][]) =>
  assessWhole(recordOf(documents.map((says, at) => ({ published: `2025-12-${10 + at}`, says }))).record, []).findings.kinds
export const batch = (event: string, more: Partial<Say> = {}): Say => ({ property: 'release_event', event, ...more })
export const of = (person: string, property: Say['property'], more: Partial<Say> = {}): Say => ({ property, person, ...more })
export const line = (kinds: readonly KindLine[], code: string): KindLine => {
  const one = kinds.find(({ kind }) => kind === code)
  assert.ok(one, code)
  return one
}
export const stayed = (n: number) => ({ min: n, max: n, scope: 'stayed' as const })
export const displaced = (n: number) => ({ min: n, max: n, scope: 'displaced' as const })
