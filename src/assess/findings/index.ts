/**
 * What the releases add up to: one folder for each question that a list of names cannot answer. Each is made of the same view and of the
 * events already assessed; `codings` are the answers of members, `lasting`: versions behind what holds are among them.
 */
import type { Assessment } from '#core/assessment.ts'
import type { Coding } from '#core/coding.ts'
import type { Findings } from '#core/findings/index.ts'
import type { View } from '../view.ts'
import { crossingsIn } from './crossings/index.ts'
import { dealsIn } from './deals/index.ts'
import { elementsIn } from './elements/index.ts'
import { flowsIn } from './flows/index.ts'
import { kindsIn } from './kinds/index.ts'
import { reformsIn } from './reforms/index.ts'

/** What every finding is made of. */
export type Ground = { view: View; assessment: Assessment; codings: readonly Coding[] }

export const findingsIn = (ground: Ground): Findings => ({
  kinds: kindsIn(ground),
  crossings: crossingsIn(ground),
  deals: dealsIn(ground),
  flows: flowsIn(ground),
  reforms: reformsIn(ground),
  elements: elementsIn(ground),
})
