import { HabeasError } from '#core/errors.ts'

/**
 * Why the door does not take something.
 * - full: the disk. limit: the envelope is as large as one may be. taken: there is one of that id.
 * - unknown: no such envelope, or it has ended. offset: bytes are missing before these; `size` are there. superseded: the same part is being
 *   sent again on another line. incomplete: its key or its manifest is missing.
 * - closed: there is no list of recipients that holds today.
 */
export type StoreFault = 'full' | 'limit' | 'taken' | 'unknown' | 'offset' | 'superseded' | 'incomplete' | 'closed'

const SAID: Record<StoreFault, string> = {
  full: 'The disk of the door is full.',
  limit: 'The envelope is as large as one may be.',
  taken: 'There is an envelope of this id.',
  unknown: 'There is no open envelope of this id.',
  offset: 'Bytes before these are missing.',
  superseded: 'The part is being sent again.',
  incomplete: 'The envelope has no key or no manifest.',
  closed: 'There is no list of recipients that holds today.',
}

/** What the store refuses. Its message holds nothing of what was sent. */
export class StoreError extends HabeasError {
  readonly fault: StoreFault
  /** Of `offset`: the bytes that are there. */
  readonly size: number
  constructor(fault: StoreFault, size = 0) {
    super(`intake-${fault}`, SAID[fault])
    this.fault = fault
    this.size = size
  }
}
