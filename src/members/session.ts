import type { Decision } from '#core/decision.ts'
import type { Member } from './members.ts'
import type { Unlocked } from './unlocked.ts'

/** One browser that entered with a one-time address. Sessions live in the memory of the process: a new start needs new addresses. */
export type Session = {
  member: Member
  /** Stands in every form of this session; a form without it acts on nothing. */
  formToken: string
  /** UTC, ISO 8601. */
  begun: string
  /** What was decided here, the latest last, each act with all that belonged to it: what Undo takes back. */
  acts: { decisions: Decision[]; at: string }[]
  /** Until when things were looked at the last time before: what is newer is marked. UTC; null at the first visit. */
  lastLooked: string | null
  /** The reminder to take a break; null when switched off. */
  breakAfterMinutes: number | null
  /** Since when somebody has worked here without a break. UTC. */
  workingSince: string
  /** The last answer. UTC. */
  seenAt: string
  /** The key with which this session opens what came in confidence; null while it is locked. */
  unlocked: Unlocked | null
}
