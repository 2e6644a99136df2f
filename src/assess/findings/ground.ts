import type { Assessment } from '#core/assessment.ts'
import type { Coding } from '#core/coding.ts'
import type { View } from '../view.ts'

/** What every finding is made of. `codings`: versions behind the one that holds are among them. */
export type Ground = { view: View; assessment: Assessment; codings: readonly Coding[] }
