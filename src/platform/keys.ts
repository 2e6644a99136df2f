import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HabeasError } from '#core/errors.ts'
import { writeWhole } from './files.ts'

/** The keys of a register. They stay in the data folder (and in its encrypted backups), readable by its owner only. */
export type Keys = {
  /** 32 bytes. Published ids are HMACs under it. */
  instance: Uint8Array
  /** Ed25519, private. Snapshots are signed with it. */
  signing: KeyObject
}

const INSTANCE = 'instance.key'
const SIGNING = 'signing.key'

/** The files that hold the keys, as a backup takes them. */
export const KEY_FILES = [INSTANCE, SIGNING] as const

/** Makes the keys of a new register. A key that is there already stays. */
export function makeKeys(folder: string): void {
  const make = (name: string, fresh: () => string) => {
    const path = join(folder, name)
    if (!existsSync(path)) writeWhole(path, fresh())
  }
  make(INSTANCE, () => `${randomBytes(32).toString('hex')}\n`)
  make(SIGNING, () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
}

/** Reads the keys. Throws HabeasError `keys` when one is gone or is none: a new one would change every published address. */
export function readKeys(folder: string): Keys {
  try {
    const hex = readFileSync(join(folder, INSTANCE), 'utf8').trim()
    if (!/^[0-9a-f]{64}$/.test(hex)) throw new RangeError(`${INSTANCE} is not 32 bytes in hex`)
    const signing = createPrivateKey(readFileSync(join(folder, SIGNING)))
    if (signing.asymmetricKeyType !== 'ed25519') throw new RangeError(`${SIGNING} is not an Ed25519 key`)
    return { instance: Buffer.from(hex, 'hex'), signing }
  } catch (cause) {
    const message = `The keys in ${folder} cannot be read. Nothing was changed. Put ${KEY_FILES.join(' and ')} back from a backup.`
    throw new HabeasError('keys', message, { cause })
  }
}
