import { armor, Decrypter, identityToRecipient } from 'age-encryption'

/** What a key file opens to. `file`: it is no key file. `passphrase`: it is one, but not for this passphrase. */
export type KeyFile = { identity: string; recipient: string } | 'file' | 'passphrase'

const IDENTITY = /^AGE-SECRET-KEY-PQ-1[A-Z0-9]+$/m

/** Opens the key file of a member in memory, with the passphrase as it is tidied where the key is made. Takes a second or two, as scrypt shall. */
export async function openKeyFile(bytes: Uint8Array, passphrase: string): Promise<KeyFile> {
  const sealed = unarmored(bytes)
  if (sealed === null) return 'file'
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase.normalize('NFC').trim())
  try {
    const [identity] = IDENTITY.exec(await decrypter.decrypt(sealed, 'text')) ?? []
    return identity === undefined ? 'file' : { identity, recipient: await identityToRecipient(identity) }
  } catch {
    return 'passphrase'
  }
}

const MAGIC = Buffer.from('age-encryption.org/v1\n')
/** A file that only a passphrase opens says so in its second line, with a work factor: more than 2^18 would stop the desk for long. */
const SCRYPT = /^-> scrypt \S+ (?:[1-9]|1[0-8])$/

function unarmored(bytes: Uint8Array): Uint8Array | null {
  const text = Buffer.from(bytes).toString('latin1')
  const at = text.indexOf('-----BEGIN AGE ENCRYPTED FILE-----')
  try {
    const plain = Buffer.from(at < 0 ? bytes : armor.decode(text.slice(at)))
    const [, second = ''] = plain.toString('latin1', 0, 200).split('\n')
    return plain.subarray(0, MAGIC.length).equals(MAGIC) && SCRYPT.test(second) ? plain : null
  } catch {
    return null
  }
}
