/**
 * What came in confidence, at the desk: ciphertext is kept as it came, opened with the key of a member and only in memory, answered, made
 * into facts whose evidence stays sealed, and destroyed. Nothing in here writes, logs or throws a word of what is inside.
 */
export { type Added, add, readAdded } from './added.ts'
export { type CommitmentOpening, commitmentOf, partsOf, proves } from './commitment.ts'
export { type Consent, type Consents, type Withdrawal, withdrawalIn } from './consent.ts'
export { factsOf, keepFact, keepSummary, openingOf, type RestingFact } from './fact.ts'
export { type Inbox, inboxIfOpen, inboxOf } from './inbox.ts'
export { type Fault, fileBytes, type Opened, salvaged } from './open.ts'
export type { Outbox, ReplyId } from './outbox.ts'
export { type Glance, type Group, type InboxReader, readerOf } from './reader.ts'
export { answer, tooLong } from './reply.ts'
export { rewrap } from './rewrap.ts'
export { activeRecipients, type Done, type Kept } from './rows.ts'
export type { Shelf, ShelfPart } from './shelf.ts'
export { CONTACT_DAYS, isWaiting, keptUntil, type Standing, standingOf } from './standing.ts'
export { type Reach, reachOf, retractOf, withdraw } from './withdraw.ts'
