/**
 * The key of a member while it is in the memory of their session, and nowhere else. `closing` is aborted when it is locked, so that nothing
 * goes on reading with it. Times are UTC.
 */
export type Unlocked = {
  identities: readonly string[]
  /** The public half, as the register knows it. */
  recipient: string
  since: string
  usedAt: string
  closing: AbortController
}

/** Where the key of a session is kept. */
type Held = { unlocked: Unlocked | null }

/** Unused for so long, it is locked. */
const IDLE_MS = 30 * 60 * 1000

export function unlock(session: Held, key: Pick<Unlocked, 'identities' | 'recipient'>, now: string): Unlocked {
  lock(session)
  session.unlocked = { ...key, since: now, usedAt: now, closing: new AbortController() }
  return session.unlocked
}

/** Forgets the key. Again is nothing. */
export function lock(session: Held): void {
  session.unlocked?.closing.abort()
  session.unlocked = null
}

/** The key of a session, used now; null when it has none, or had one that lay unused too long. */
export function unlockedIn(session: Held, now: string): Unlocked | null {
  lockIfIdle(session, now)
  if (session.unlocked) session.unlocked.usedAt = now
  return session.unlocked
}

export function lockIfIdle(session: Held, now: string): void {
  if (session.unlocked && Date.parse(now) - Date.parse(session.unlocked.usedAt) > IDLE_MS) lock(session)
}

/** How often a member has tried in vain, and when they may try again. Passphrases are guessed slowly. */
export type Attempts = {
  /** Seconds until the next one may be made; 0: now. */
  wait(member: string, now: string): number
  failed(member: string, now: string): void
  passed(member: string): void
}

/** So many wrong ones cost nothing: people mistype. Each one after them doubles the wait, up to a quarter of an hour. */
const FREE = 3
const FIRST_SECONDS = 10
const MOST_SECONDS = 15 * 60

export function countAttempts(): Attempts {
  const kept = new Map<string, { failed: number; until: number }>()
  return {
    wait: (member, now) => Math.max(0, Math.ceil(((kept.get(member)?.until ?? 0) - Date.parse(now)) / 1000)),
    failed: (member, now) => {
      const failed = (kept.get(member)?.failed ?? 0) + 1
      const seconds = failed < FREE ? 0 : Math.min(MOST_SECONDS, FIRST_SECONDS * 2 ** (failed - FREE))
      kept.set(member, { failed, until: Date.parse(now) + seconds * 1000 })
    },
    passed: (member) => kept.delete(member),
  }
}
