import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateHybridIdentity, identityToRecipient } from 'age-encryption'
import { openPlannedTestDatabase } from '#platform/database/testing.ts'
import { signRecipients } from '../recipients.ts'
import { type IntakeStore, openIntakeStore } from './index.ts'
import { DOOR, type DoorDatabase } from './tables.ts'

export const FIRST_DAY = '2026-05-01'

/** A store in a folder of its own, whose clock and disk are moved by hand, with a team of one member. */
export async function openTestIntake({ isClosed = false } = {}) {
  const path = mkdtempSync(join(tmpdir(), 'habeas-intake-'))
  const database: DoorDatabase = await openPlannedTestDatabase(DOOR, join(import.meta.dirname, 'migrations'))
  let time = Date.parse(`${FIRST_DAY}T08:00:00.000Z`)
  let free = 2 ** 40
  const now = () => new Date(time).toISOString()
  const store: IntakeStore = await openIntakeStore({ data: path, databaseUrl: null, now, free: async () => free, database })
  const identity = await generateHybridIdentity()
  const signing = generateKeyPairSync('ed25519').privateKey
  const recipients = [await identityToRecipient(identity)]
  const list = (epoch: number, until = '2026-07-01') => signRecipients({ v: 1, register: 'r', epoch, until, recipients }, signing)
  if (!isClosed) store.recipients.take(list(1))
  return {
    path,
    store,
    database,
    now,
    identity,
    recipients,
    list,
    /** Moves the clock, in milliseconds. */
    pass: (ms: number) => {
      time += ms
    },
    leave: (bytes: number) => {
      free = bytes
    },
    [Symbol.asyncDispose]: async () => {
      await store[Symbol.asyncDispose]()
      rmSync(path, { recursive: true, force: true })
    },
  }
}
export type TestIntake = Awaited<ReturnType<typeof openTestIntake>>

export const HOURS = 60 * 60 * 1000
