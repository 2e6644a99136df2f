/**
 * What the releases add up to: one folder for each question that a list of names cannot answer. Each is made of the same view, of the events
 * already assessed, and of the answers of members.
 */
import type { Findings } from '#core/findings/index.ts'
import { crossingsIn } from './crossings/index.ts'
import { dealsIn } from './deals/index.ts'
import { elementsIn } from './elements/index.ts'
import { flowsIn } from './flows/index.ts'
import type { Ground } from './ground.ts'
import { kindsIn } from './kinds/index.ts'
import { reformsIn } from './reforms/index.ts'

export const findingsIn = (ground: Ground): Findings => ({
  kinds: kindsIn(ground),
  crossings: crossingsIn(ground),
  deals: dealsIn(ground),
  flows: flowsIn(ground),
  reforms: reformsIn(ground),
  elements: elementsIn(ground),
})
