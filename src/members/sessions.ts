import { createHash, timingSafeEqual } from 'node:crypto'
import type { Decision } from '#core/decision.ts'
import type { MemberId } from '#core/ids.ts'
import type { Clock } from '#platform/clock.ts'
import type { Member } from './members.ts'
import type { Session } from './session.ts'
import { lock } from './unlocked.ts'

/** How long a one-time address waits to be opened. */
const WAITS_MS = 24 * 60 * 60 * 1000

/** A pause so long is a break, whatever it was. */
const BREAK_MS = 10 * 60 * 1000

/** Minutes of work after which a break is due. */
export const BREAK_AFTER_MINUTES = 50

/** Acts that can be taken back, one after the other. */
const ACTS = 200

/** Who has been invited, and which browsers are inside. Kept in memory as hashes: what was printed or sent to a browser is nowhere else. */
export type Sessions = {
  /** A new one-time token for a member; an older one that nobody used is good for nothing then. */
  invite: (member: Member) => string
  /** Would it let somebody in? Does not use it up. */
  holds: (token: string) => boolean
  /** Uses a token up. Null when it was used, is too old, or never was one. */
  enter: (token: string) => { session: Session; cookie: string } | null
  /** Who came in with nobody's name says whose they work under. */
  actAs: (session: Session, member: Member) => void
  find: (cookie: string) => Session | null
  /** Every open session, the oldest first. */
  open: () => readonly Session[]
  end: (session: Session) => void
  /** No session and no address of this member is good any more. */
  endAllOf: (member: MemberId) => void
}

type Kept<Value> = Map<string, Value>

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** Compares with every hash that is kept, each in constant time. */
function lookUp<Value>(kept: Kept<Value>, secret: string): [string, Value] | null {
  const asked = Buffer.from(hashOf(secret))
  let found: [string, Value] | null = null
  for (const entry of kept) if (timingSafeEqual(Buffer.from(entry[0]), asked)) found = entry
  return found
}

/** `newSecret` gives at least 128 random bits as text that fits into an address and a cookie. */
export function openSessions({ now, newSecret }: { now: Clock; newSecret: () => string }): Sessions {
  const invitations: Kept<{ member: Member; until: number }> = new Map()
  const sessions: Kept<Session> = new Map()
  /** When a member last worked here, to mark what is newer. */
  const looked = new Map<MemberId, string>()
  const time = () => Date.parse(now())

  const invitation = (token: string) => {
    for (const [hash, { until }] of invitations) if (until < time()) invitations.delete(hash)
    return lookUp(invitations, token)
  }
  const endWhere = (which: (session: Session) => boolean) => {
    for (const [hash, session] of sessions)
      if (which(session)) {
        looked.set(session.member.id, session.seenAt)
        lock(session)
        sessions.delete(hash)
      }
  }
  const uninvite = (member: MemberId) => {
    for (const [hash, one] of invitations) if (one.member.id === member) invitations.delete(hash)
  }
  return {
    invite: (member) => {
      uninvite(member.id)
      const token = newSecret()
      invitations.set(hashOf(token), { member, until: time() + WAITS_MS })
      return token
    },
    holds: (token) => invitation(token) !== null,
    enter: (token) => {
      const found = invitation(token)
      if (!found) return null
      invitations.delete(found[0])
      const { member } = found[1]
      const cookie = newSecret()
      const at = now()
      const session: Session = {
        member,
        formToken: newSecret(),
        begun: at,
        acts: [],
        lastLooked: looked.get(member.id) ?? null,
        breakAfterMinutes: BREAK_AFTER_MINUTES,
        workingSince: at,
        seenAt: at,
        unlocked: null,
      }
      sessions.set(hashOf(cookie), session)
      return { session, cookie }
    },
    actAs: (session, member) => {
      lock(session)
      session.member = member
      session.lastLooked = looked.get(member.id) ?? null
    },
    find: (cookie) => {
      const session = lookUp(sessions, cookie)?.[1] ?? null
      if (session) {
        const at = now()
        if (Date.parse(at) - Date.parse(session.seenAt) > BREAK_MS) session.workingSince = at
        session.seenAt = at
      }
      return session
    },
    open: () => [...sessions.values()],
    end: (session) => endWhere((one) => one === session),
    endAllOf: (member) => {
      uninvite(member)
      endWhere((session) => session.member.id === member)
    },
  }
}

/** Is the token of a form that of the session? In constant time. */
export const isFormToken = ({ formToken }: Session, token: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(formToken)), Buffer.from(hashOf(token)))

/** Keeps what was decided together, so that it can be taken back together. What changed nothing is not kept. */
export function remember(session: Session, decisions: readonly Decision[], at: string): void {
  if (decisions.length === 0) return
  session.acts.push({ decisions: [...decisions], at })
  if (session.acts.length > ACTS) session.acts.shift()
}

/** Which act is the last one of a session, for a form that takes it back; empty when there is none. */
export const nameOfAct = ({ acts }: Session): string => {
  const last = acts.at(-1)
  return last === undefined ? '' : `${acts.length}.${last.at}`
}

/** Minutes of work without a break, once the reminder is due; else null. */
export function breakDue({ breakAfterMinutes, workingSince }: Session, now: string): number | null {
  const minutes = Math.floor((Date.parse(now) - Date.parse(workingSince)) / 60_000)
  return breakAfterMinutes !== null && minutes >= breakAfterMinutes ? minutes : null
}
