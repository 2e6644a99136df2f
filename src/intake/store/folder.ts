import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HabeasError, UsageError } from '#core/errors.ts'
import { writeWhole } from '#platform/files.ts'
import { lockFolder } from '#platform/lock.ts'

/** The folder of the door, held by this process until disposed. `key`: 32 bytes; what the door signs to itself is an HMAC under it. */
export type DoorFolder = Disposable & { path: string; key: Uint8Array }

const NAME = 'intake.json'
const KEY = 'gate.key'
const isTrace = (name: string) => /^lock\.sqlite|\.tmp$/.test(name) || name === KEY

/** Was a door begun in this folder? */
export const isDoorFolder = (path: string): boolean => existsSync(join(path, NAME))

/**
 * Holds the folder of the door, begun where there is none. Throws HeldError when another process holds it, UsageError when it holds files
 * that are not ours.
 */
export function holdDoorFolder(path: string): DoorFolder {
  const strange = existsSync(path) && !isDoorFolder(path) ? readdirSync(path).filter((name) => !isTrace(name)) : []
  if (strange.length > 0)
    throw new UsageError(
      `${path} holds other files and is no folder of the intake. Set HABEAS_INTAKE_DATA to a new or empty folder. Example: HABEAS_INTAKE_DATA=.habeas-intake`,
    )
  mkdirSync(path, { recursive: true, mode: 0o700 })
  chmodSync(path, 0o700)
  const lock = lockFolder(path)
  try {
    const place = join(path, KEY)
    if (!existsSync(place)) writeWhole(place, `${randomBytes(32).toString('hex')}\n`)
    if (!isDoorFolder(path)) writeWhole(join(path, NAME), '{"v":1}\n')
    const hex = readFileSync(place, 'utf8').trim()
    if (!/^[0-9a-f]{64}$/.test(hex))
      throw new HabeasError('keys', `${place} is not 32 bytes in hex. Delete it: a new one is made.`)
    return { path, key: Buffer.from(hex, 'hex'), [Symbol.dispose]: () => lock[Symbol.dispose]() }
  } catch (thrown) {
    lock[Symbol.dispose]()
    throw thrown
  }
}
