import { HabeasError } from '#core/errors.ts'
import type { Opened } from './open.ts'

/** One part as it came out, or why it did not. */
export type PartOpened = { name: string; opened: (Opened & { bytes: Uint8Array }) | null; refused: HabeasError | null }

/**
 * The parts of a container one by one, the parts of a part after it (`2`, then `2/1`); null for those whose place `skip` names, which are
 * not opened. A part that cannot be read is said and does not stop the others.
 */
export async function* partsOf(opened: Opened, skip: ReadonlySet<number> = new Set()): AsyncGenerator<PartOpened | null> {
  const count = { at: 0 }
  yield* below(opened, '', skip, count)
}

async function* below(
  { parts }: Opened,
  above: string,
  skip: ReadonlySet<number>,
  count: { at: number },
): AsyncGenerator<PartOpened | null> {
  for (const { name: own, open } of parts ?? []) {
    if (skip.has(count.at++)) {
      yield null
      continue
    }
    const name = above + own
    try {
      const opened = await open()
      yield { name, opened, refused: null }
      yield* below(opened, `${name}/`, skip, count)
    } catch (thrown) {
      if (!(thrown instanceof HabeasError)) throw thrown
      yield { name, opened: null, refused: thrown }
    }
  }
}
