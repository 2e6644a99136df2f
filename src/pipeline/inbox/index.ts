/**
 * What came in confidence, at the desk: ciphertext is kept as it came, opened with the key of a member and only in memory, answered, made
 * into facts whose evidence stays sealed, and destroyed. Nothing in here writes, logs or throws a word of what is inside.
 */
export { type Inbox, inboxOf } from './inbox.ts'
export type { Outbox, ReplyId } from './outbox.ts'
export { activeRecipients, type Done, type Kept } from './rows.ts'
export type { Shelf, ShelfPart } from './shelf.ts'
export { CONTACT_DAYS, keptUntil, type Standing, standingOf } from './standing.ts'
