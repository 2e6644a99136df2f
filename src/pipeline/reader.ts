import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { HabeasError } from '#core/errors.ts'
import type { Identified } from '#core/identify.ts'
import type { SourceHash } from '#core/ids.ts'
import type { Layer } from '#core/layer.ts'
import type { Lesson } from '#core/lesson.ts'
import type { Source } from '#core/source.ts'
import type { Hints, Note, Print } from '#preserve/index.ts'

/**
 * A file as it was opened. `bytes` is null for a container: it is large, and its bytes stay where they are. `layer` is null where it has no
 * text of its own.
 */
export type OpenedFile = {
  bytes: Uint8Array | null
  source: Source
  layer: Layer | null
  notes: Note[]
  print: Print | null
  parts: boolean
}

/** A part of a container as it was opened, or why it was not. */
export type OpenedPart = { name: string; file: OpenedFile | null; refused: { code: string; message: string } | null }

/** `from`: parts that are behind. `skip`: places of parts that stopped the thread. `count`: at most so many at once. */
type PartsAsked = { path: string; hints: Hints; hash: SourceHash; from: number; skip: number[]; count: number }

/** What the thread does: open a file (bytes, description, text layer), open some of its parts, and read a layer. */
export type Jobs = {
  open: { of: { path: string; hints: Hints }; gives: OpenedFile }
  parts: { of: PartsAsked; gives: { parts: OpenedPart[]; done: boolean } }
  read: { of: { source: Source; layer: Layer }; gives: Pick<Identified, 'drafts' | 'occurrences' | 'uncovered'> }
}
export type Job = { [Kind in keyof Jobs]: { kind: Kind; of: Jobs[Kind]['of'] } }[keyof Jobs]
export type Answer = { gives: Jobs[keyof Jobs]['gives'] } | { refused: { code: string; message: string } }

/** Opens and reads files beside the thread that writes. A job at a time; those that wait are taken in order. */
export type Reader = AsyncDisposable & {
  open: (of: Jobs['open']['of']) => Promise<Jobs['open']['gives']>
  parts: (of: Jobs['parts']['of']) => Promise<Jobs['parts']['gives']>
  read: (of: Jobs['read']['of']) => Promise<Jobs['read']['gives']>
}

/** More than any honest file takes; then the thread is ended and a new one goes on with the next. */
const LIMIT = { milliseconds: 60_000, megabytes: 2_000 }
type Limit = typeof LIMIT

/** How often the memory of the process is looked at: the limit of the thread's own heap does not count what streams unpack to. */
const LOOK_MS = 100
const MB = 1024 * 1024

const STOPPED = ['reader_stopped', 'Reading the file needed too much memory or broke off. It was left.'] as const

type Waiting = { job: Job; resolve: (gives: never) => void; reject: (reason: unknown) => void }

/**
 * A thread that opens and reads files, with what the register has learned. What is wrong with a file is thrown as HabeasError, as `preserve` throws it; a file that takes too
 * long or too much memory ends the thread, is refused with `took_too_long` or `reader_stopped`, and the next one gets a new thread.
 */
export function openReader(lessons: readonly Lesson[] = [], limit: Limit = LIMIT): Reader {
  const waiting: Waiting[] = []
  let current: Waiting | null = null
  let worker: Worker | null = null
  let timer: NodeJS.Timeout | undefined
  let watch: NodeJS.Timeout | undefined

  const next = () => {
    if (current !== null) return
    current = waiting.shift() ?? null
    if (current === null) {
      worker?.unref()
      return
    }
    worker ??= start()
    worker.ref()
    timer = setTimeout(() => giveUp('took_too_long', 'The file took too long to read and was left.'), limit.milliseconds)
    const most = process.memoryUsage.rss() + limit.megabytes * MB
    watch = setInterval(() => process.memoryUsage.rss() > most && giveUp(...STOPPED), LOOK_MS)
    worker.postMessage(current.job)
  }
  const settle = (how: (one: Waiting) => void) => {
    clearTimeout(timer)
    clearInterval(watch)
    const done = current
    current = null
    if (done) how(done)
    next()
  }
  const giveUp = (code: string, message: string) => {
    const old = worker
    worker = null
    void old?.terminate()
    settle(({ reject }) => reject(new HabeasError(code, message)))
  }
  const start = () => {
    const fresh = new Worker(join(import.meta.dirname, 'reader-worker.ts'), {
      workerData: { lessons },
      resourceLimits: { maxOldGenerationSizeMb: limit.megabytes },
    })
    fresh.on('message', (answer: Answer) =>
      settle(({ resolve, reject }) => {
        if ('gives' in answer) resolve(answer.gives as never)
        else reject(new HabeasError(answer.refused.code, answer.refused.message))
      }),
    )
    fresh.on('error', () => {
      if (worker === fresh) giveUp(...STOPPED)
    })
    return fresh
  }
  const ask = <Kind extends keyof Jobs>(kind: Kind, of: Jobs[Kind]['of']): Promise<Jobs[Kind]['gives']> =>
    new Promise((resolve, reject) => {
      waiting.push({ job: { kind, of } as Job, resolve: resolve as Waiting['resolve'], reject })
      next()
    })
  return {
    open: (of) => ask('open', of),
    parts: (of) => ask('parts', of),
    read: (of) => ask('read', of),
    [Symbol.asyncDispose]: async () => {
      waiting.length = 0
      await worker?.terminate()
    },
  }
}
