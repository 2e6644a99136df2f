import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { parentPort, workerData } from 'node:worker_threads'
import { HabeasError, messageOf } from '#core/errors.ts'
import { identify } from '#core/identify.ts'
import type { Layer } from '#core/layer.ts'
import type { Lesson } from '#core/lesson.ts'
import type { Source } from '#core/source.ts'
import { readText } from '#extract/index.ts'
import { MAX_BYTES, preserve } from '#preserve/index.ts'
import type { Answer, Job, Jobs } from './reader.ts'

/** Opens and reads files in a thread of its own: see reader.ts. */
const work: { [Kind in keyof Jobs]: (of: Jobs[Kind]['of']) => Promise<Jobs[Kind]['gives']> } = {
  async open({ path, hints }) {
    const bytes = await readAtMost(path, MAX_BYTES)
    const { source, layer } = await preserve(bytes, { ...hints, fileName: basename(path) })
    return { bytes, source, layer }
  },
  async read({ source, layer }) {
    const { drafts, occurrences, uncovered } = identify(layer, readText(layer.text, optionsOf(source, layer)))
    return { drafts, occurrences, uncovered }
  },
}

/** One list for all texts: the rules are compiled once for it. */
const { lessons }: { lessons: readonly Lesson[] } = workerData

const optionsOf = ({ published, timeZone }: Source, { language }: Layer) => ({
  language,
  lessons,
  ...(published && { published }),
  ...(timeZone && { timeZone }),
})

/** The bytes of a file, read to one byte past the limit: enough for `preserve` to say that it is too large. */
async function readAtMost(path: string, limit: number): Promise<Uint8Array> {
  try {
    return await buffer(createReadStream(path, { end: limit }))
  } catch (cause) {
    throw new HabeasError('unreadable', 'The file cannot be read. It may be gone, or closed to this user.', { cause })
  }
}

async function answerTo(job: Job): Promise<Answer> {
  try {
    return { gives: job.kind === 'open' ? await work.open(job.of) : await work.read(job.of) }
  } catch (thrown) {
    return thrown instanceof HabeasError
      ? { refused: { code: thrown.code, message: thrown.message } }
      : { broken: messageOf(thrown) }
  }
}

parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await answerTo(job)))
