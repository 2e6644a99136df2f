import type { Decision } from '#core/decision.ts'

/**
 * What a member may do on the desk.
 * - read: look at everything that is in clear.
 * - review: bring in documents, decide drafts, add facts.
 * - judge: say which occurrences are one.
 * - expose: decide what is shown of a person, and which words are freed.
 * - publish: publish, roll back, write the static folder.
 * - inbox: open what came in confidence, answer it, destroy it.
 * - moderate: decide on offers and notices, pass letters on.
 * - write: articles and the cards of “where to turn”.
 * - members: who works here, and their one-time addresses.
 */
export const PERMISSIONS = ['read', 'review', 'judge', 'expose', 'publish', 'inbox', 'moderate', 'write', 'members'] as const
export type Permission = (typeof PERMISSIONS)[number]

/** May this member do that? Who works here may do everything, who has left nothing. Rules for several come here and nowhere else. */
export const may = ({ leftOn }: { leftOn: string | null }, _permission: Permission): boolean => leftOn === null

/** What a decision on such a target needs, taking it back too. */
export const PERMISSION_FOR: Readonly<Record<Decision['target'], Permission>> = {
  statement: 'review',
  passage: 'review',
  lesson: 'review',
  judgement: 'judge',
  exposure: 'expose',
  word: 'expose',
}
