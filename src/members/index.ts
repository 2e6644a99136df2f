/**
 * Who decides, what they may do, and by which address they came in. Every decision carries its member, so it is its own audit entry.
 */
export { isLocal, localMember, type Member, type Members, NAME_UNITS, openMembers, type Refused } from './members.ts'
export { may, PERMISSION_FOR, PERMISSIONS, type Permission } from './permissions.ts'
export type { Session } from './session.ts'
export { BREAK_AFTER_MINUTES, breakDue, isFormToken, nameOfAct, openSessions, remember, type Sessions } from './sessions.ts'
export { type Attempts, countAttempts, lock, lockIfIdle, type Unlocked, unlock, unlockedIn } from './unlocked.ts'
