import { HabeasError } from '#core/errors.ts'
import type { SourceHash } from '#core/ids.ts'
import type { Hints } from '#preserve/index.ts'
import type { OpenedPart, Reader } from './reader.ts'

/** Parts asked for at once. */
const BATCH = 64

/** Parts that stop the thread before a container is given up: the rest of such a one is not worth the minutes. */
const STOPS = 3

const STOPPING = new Set(['took_too_long', 'reader_stopped', 'fault'])

const isStop = (thrown: unknown): thrown is HabeasError => thrown instanceof HabeasError && STOPPING.has(thrown.code)

/**
 * The parts of a container, opened in the reading thread some at a time. Where some stop the thread they are asked for one by one, and the
 * one that does it again is refused alone. Throws HabeasError when too many do, and when the file changed on the way.
 */
export async function* openParts(
  reader: Reader,
  { path, hints, hash }: { path: string; hints: Hints; hash: SourceHash },
): AsyncGenerator<OpenedPart> {
  const skip: number[] = []
  let from = 0
  let count = BATCH
  for (;;) {
    try {
      const { parts, done } = await reader.parts({ path, hints, hash, from, skip, count })
      yield* parts
      if (done) return
      from += parts.length
      count = BATCH
    } catch (thrown) {
      if (!isStop(thrown) || skip.length >= STOPS) throw thrown
      if (count === 1) {
        skip.push(from)
        from++
        yield { name: `#${from}`, file: null, refused: { code: thrown.code, message: thrown.message } }
        count = BATCH
      } else count = 1
    }
  }
}
