import { Decrypter, Encrypter } from 'age-encryption'
import { checkHead, withShortHead } from './head.ts'
import { SealError } from './seal-error.ts'
import { piecesOf, streamOf } from './streams.ts'

/** What the library says when no key fits; every other reason means that the file is not as it was (its tests and ours hold the words). */
const NO_KEY = /no identity matched/

const encrypterTo = (recipients: readonly string[]): Encrypter => {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return encrypter
}

/** Bytes as an age file to these recipients. */
export const seal = (bytes: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> =>
  encrypterTo(recipients).encrypt(bytes)

/** A stream as an age file: as much is read as is asked for. */
export const sealStream = (
  bytes: ReadableStream<Uint8Array>,
  recipients: readonly string[],
): Promise<ReadableStream<Uint8Array>> => encrypterTo(recipients).encrypt(bytes)

const decrypterWith = (identities: readonly string[]): Decrypter => {
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  return decrypter
}
const faultOf = (thrown: unknown) =>
  new SealError(thrown instanceof Error && NO_KEY.test(thrown.message) ? 'foreign' : 'altered', { cause: thrown })

/** The bytes of an age file to at most so many recipients. Throws SealError. */
export async function unseal(sealed: Uint8Array, identities: readonly string[], recipients = 1): Promise<Uint8Array> {
  checkHead(sealed, recipients)
  return decrypterWith(identities)
    .decrypt(sealed)
    .catch((thrown: unknown) => {
      throw faultOf(thrown)
    })
}

/**
 * The bytes of an age file to one recipient as they come. Throws SealError, at the end too; what goes wrong where the file is read from is thrown as it is.
 */
export async function* unsealStream(
  sealed: ReadableStream<Uint8Array>,
  identities: readonly string[],
): AsyncGenerator<Uint8Array> {
  const broken: unknown[] = []
  const watched = async function* () {
    try {
      yield* withShortHead(piecesOf(sealed), 1)
    } catch (thrown) {
      broken.push(thrown)
      throw thrown
    }
  }
  try {
    yield* piecesOf(await decrypterWith(identities).decrypt(streamOf(watched())))
  } catch (thrown) {
    throw broken.length > 0 ? broken[0] : faultOf(thrown)
  }
}
