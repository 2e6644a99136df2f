import type { Coding } from '#core/coding.ts'
import type { RegisterRecord } from '#core/record.ts'
import { type Reckoned, reckonedOf } from '../assessment.ts'
import { type View, viewOf } from '../view.ts'

/** What every finding is made of. `codings`: versions behind the one that holds are among them. */
export type Ground = Reckoned & { view: View; codings: readonly Coding[] }

export function groundOf(record: RegisterRecord, codings: readonly Coding[]): Ground {
  const view = viewOf(record)
  return { ...reckonedOf(view), view, codings }
}
