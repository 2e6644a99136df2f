import { setTimeout as pause } from 'node:timers/promises'
import type { Challenge } from 'altcha-lib'
import { type Clock, dayOf } from '#platform/clock.ts'
import { openBucket } from './bucket.ts'
import { newChallenge, readProof } from './proof.ts'
import { readToken, writeToken } from './token.ts'

/**
 * What stands between the world and the store: time for forms, work for browsers. Nobody is known by an address, nobody is shut out; when
 * everybody together sends much, everybody waits longer.
 */
export type Gate = {
  /** The token for a page: that which the form brought while it holds, or a new one. */
  token(brought?: string): string
  /** May this form be sent? It is claimed then, until it is let go; who sends it a second time meanwhile waits for that. */
  send(token: string): Promise<Claim | { refused: 'old' | 'sent' } | { refused: 'wait'; seconds: number }>
  /** May files come with this form? Waits as long as it takes: what stands in a form with files cannot be kept on a page. */
  upload(token: string): Promise<boolean>
  challenge(): Promise<Challenge>
  /** Takes a proof of work, once. `harder`: many write; a new challenge is needed. */
  work(proof: unknown): Promise<'taken' | 'wrong' | 'harder'>
}

/** A form that is being sent. `used` is what the store notes when it is. */
export type Claim = Disposable & { refused: null; used: { hash: string; until: string } }

export type GateOptions = {
  key: Uint8Array
  now: Clock
  /** What was used up before this process began. */
  isUsed: (hash: string) => Promise<boolean>
  /** Notes that something is used up; false when it was. */
  use: (used: Claim['used']) => Promise<boolean>
  wait?: (ms: number) => Promise<unknown>
}

/** How old a form must be before it is sent. A person who was quicker waits the rest without noticing. */
const USUAL_MS = 8_000
const SLOW_MS = 60_000
/** What may be sent at once, and how fast more may. */
const AT_ONCE = 60
const EVERY_MS = 10_000
/** Forms that are held back at the same time. */
const HELD_MOST = 500

export function openGate({ key, now, isUsed, use, wait = (ms) => pause(ms) }: GateOptions): Gate {
  const bucket = openBucket(AT_ONCE, EVERY_MS)
  const claimed = new Map<string, Promise<void>>()
  let held = 0
  const time = () => Date.parse(now())
  const dayAfter = (ms: number) => dayOf(new Date(ms + 24 * 60 * 60 * 1000).toISOString())

  /** Waits until a form is old enough; false when too many wait. */
  const aged = async (missing: number) => {
    if (missing <= 0) return true
    if (held >= HELD_MOST) return false
    held++
    try {
      await wait(missing)
      return true
    } finally {
      held--
    }
  }

  return {
    token(brought = '') {
      return typeof readToken(key, brought, time()) === 'object' ? brought : writeToken(key, time())
    },
    async send(token) {
      const read = readToken(key, token, time())
      if (typeof read !== 'object') return { refused: 'old' }
      // Sent beside itself, it is known only afterwards whether the first one was taken.
      for (let before = claimed.get(read.hash); before; before = claimed.get(read.hash)) await before
      const { promise, resolve } = Promise.withResolvers<void>()
      claimed.set(read.hash, promise)
      const letGo = () => {
        claimed.delete(read.hash)
        resolve()
      }
      const refuse = <Refused>(refused: Refused): Refused => {
        letGo()
        return refused
      }
      const isSent = await isUsed(read.hash).catch((thrown: unknown) => {
        letGo()
        throw thrown
      })
      if (isSent) return refuse({ refused: 'sent' })
      const soon = USUAL_MS - read.age
      if (!(await aged(soon))) return refuse({ refused: 'wait', seconds: Math.ceil(soon / 1000) })
      const late = SLOW_MS - (time() - read.since)
      if (!bucket.take(time()) && late > 0) return refuse({ refused: 'wait', seconds: Math.ceil(late / 1000) })
      return { refused: null, used: { hash: read.hash, until: dayAfter(read.since) }, [Symbol.dispose]: letGo }
    },
    async upload(token) {
      const read = readToken(key, token, time())
      if (typeof read !== 'object') return false
      const needed = bucket.take(time()) ? USUAL_MS : SLOW_MS
      await aged(needed - read.age)
      return true
    },
    challenge: () => newChallenge(key, time(), bucket.isEmpty(time())),
    async work(proof) {
      const read = await readProof(key, proof, time())
      if (!read) return 'wrong'
      if (!bucket.take(time()) && !read.isSlow) return 'harder'
      return (await use({ hash: read.hash, until: dayAfter(time()) })) ? 'taken' : 'wrong'
    },
  }
}
