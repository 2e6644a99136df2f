import { HabeasError } from '#core/errors.ts'
import type { SealFault } from './types.ts'

const SAID: Record<SealFault, string> = {
  foreign: 'None of the keys opens it.',
  altered: 'It is not as it was sealed.',
  form: 'It was sealed, but it holds no such thing.',
}

/** Something sealed that does not open, or something that cannot be sealed so. Its message holds nothing of what is inside. */
export class SealError extends HabeasError {
  readonly fault: SealFault
  constructor(fault: SealFault, options?: ErrorOptions) {
    super(`sealed-${fault}`, SAID[fault], options)
    this.fault = fault
  }
}
