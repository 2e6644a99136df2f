import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { HabeasError } from '#core/errors.ts'
import type { LiveFigure } from '#core/writing.ts'
import type { ClosedWord, Published, TracedChange } from '#publish/index.ts'
import type { RegisterRows } from '#register/index.ts'
import type { Making, Putting } from './make.ts'

/** What is compared with what, and where the site over it is laid for a preview. */
export type Looking = { published: string; preview: string }
/** What would change, the root that a snapshot of it would have, and which words stand in it as ▮ that somebody may free. */
export type Looked = { root: string; changes: TracedChange[]; closed: ClosedWord[] }

export type PressJobs = {
  look: { of: Looking; gives: Looked }
  put: { of: Putting; gives: Published }
  figures: { of: LiveFigure[]; gives: Record<string, string> }
}
export type PressJob = {
  [Kind in keyof PressJobs]: { kind: Kind; of: PressJobs[Kind]['of']; making: Omit<Making, 'rows'> }
}[keyof PressJobs]
/** Rows go over in pieces, so that the desk answers in between. */
export type PressPiece = { [List in keyof RegisterRows]: { list: List; rows: RegisterRows[List] } }[keyof RegisterRows]
export type PressMessage = PressPiece | { job: PressJob }
export type PressAnswer = { gives: PressJobs[keyof PressJobs]['gives'] } | { refused: { code: string; message: string } }

/** Makes documents in a thread of its own; one job after the other. */
export type PressThread = AsyncDisposable & {
  look: (making: Making, of: Looking) => Promise<Looked>
  put: (making: Making, of: Putting) => Promise<Published>
  /** What live figures would say, by their keys; what no page would show is not there. */
  figures: (making: Making, of: LiveFigure[]) => Promise<Record<string, string>>
}

const PIECE = 1000
const STOPPED = 'The documents could not be made: there was not enough memory, or the work broke off. Nothing was published.'

/** Starts when it is first asked, keeps redacted texts from one job to the next, and does not hold the process. */
export function openPress(): PressThread {
  let worker: Worker | null = null
  let waiting: { resolve: (gives: never) => void; reject: (reason: unknown) => void } | null = null
  let last: Promise<unknown> = Promise.resolve()

  const settle = (answer: PressAnswer) => {
    const { resolve, reject } = waiting ?? {}
    waiting = null
    worker?.unref()
    if ('gives' in answer) resolve?.(answer.gives as never)
    else reject?.(new HabeasError(answer.refused.code, answer.refused.message))
  }
  const start = () => {
    const fresh = new Worker(join(import.meta.dirname, 'press-worker.ts'))
    fresh.on('message', settle)
    fresh.on('error', () => {
      worker = null
      settle({ refused: { code: 'press', message: STOPPED } })
    })
    return fresh
  }
  const once = async <Kind extends keyof PressJobs>(
    kind: Kind,
    { rows, ...making }: Making,
    of: PressJobs[Kind]['of'],
  ): Promise<PressJobs[Kind]['gives']> => {
    worker ??= start()
    const to = worker
    to.ref()
    for (const list of Object.keys(rows) as (keyof RegisterRows)[])
      for (let at = 0; at < Math.max(1, rows[list].length); at += PIECE) {
        to.postMessage({ list, rows: rows[list].slice(at, at + PIECE) })
        await turn()
      }
    return new Promise((resolve, reject) => {
      waiting = { resolve: resolve as NonNullable<typeof waiting>['resolve'], reject }
      to.postMessage({ job: { kind, of, making } as PressJob })
    })
  }
  const ask = <Kind extends keyof PressJobs>(kind: Kind, making: Making, of: PressJobs[Kind]['of']) => {
    const own = last.then(() => once(kind, making, of))
    last = own.catch(() => undefined)
    return own
  }
  return {
    look: (making, of) => ask('look', making, of),
    put: (making, of) => ask('put', making, of),
    figures: (making, of) => ask('figures', making, of),
    [Symbol.asyncDispose]: async () => {
      await worker?.terminate()
    },
  }
}
