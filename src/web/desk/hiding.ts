import type { Renewed } from '#pipeline/show-less.ts'
import type { DoneCode } from '#texts/desk/done.ts'

/** What is said of an act besides itself when it hid somebody; null where there is nothing to say. */
export const HIDING_DONE = {
  untouched: null,
  same: null,
  renewed: 'hiddenNow',
  failed: 'hiddenNotRenewed',
} as const satisfies Record<Renewed, DoneCode | null>
