import { unsealStream } from './age.ts'
import { SealError } from './seal-error.ts'
import { piecesOf, streamOf } from './streams.ts'
import type { Salvage } from './types.ts'

/**
 * What is whole of a part whose end may be missing, be it nothing. It is read once to learn whether it is cut, and once more to give it.
 * What goes wrong where it is read from is thrown as it is.
 */
export async function salvage(open: () => ReadableStream<Uint8Array>, identities: readonly string[]): Promise<Salvage> {
  const isCut = !(await isWhole(unsealStream(open(), identities)))
  if (!isCut) return { isCut, bytes: streamOf(unsealStream(open(), identities)) }
  // The library holds a chunk back until it sees that another follows. One byte more lets it give the last whole chunk of a cut part.
  return { isCut, bytes: streamOf(untilFault(unsealStream(streamOf(oneByteMore(open())), identities))) }
}

async function isWhole(pieces: AsyncIterable<Uint8Array>): Promise<boolean> {
  try {
    for await (const _ of pieces);
    return true
  } catch (thrown) {
    if (thrown instanceof SealError) return false
    throw thrown
  }
}

async function* untilFault(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces
  } catch (thrown) {
    if (!(thrown instanceof SealError)) throw thrown
  }
}

async function* oneByteMore(sealed: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* piecesOf(sealed)
  yield new Uint8Array(1)
}
