import { generateKeyPairSync } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { HabeasError } from '#core/errors.ts'
import { figureKey, type LiveFigure } from '#core/writing.ts'
import { closedWords, type Documents, emptyMemory, figuresOf, publishSnapshot } from '#publish/index.ts'
import type { RegisterRows } from '#register/index.ts'
import { compare } from './compare.ts'
import { faultOf } from './fault.ts'
import { make, put, recordFor } from './make.ts'
import type { PressAnswer, PressJob, PressJobs, PressMessage } from './press.ts'

/** Makes documents in a thread of its own: see press.ts. */
const memory = emptyMemory()
/** A preview is not signed by the register: it was not published. */
const { privateKey: own } = generateKeyPairSync('ed25519')

const noRows = (): RegisterRows => ({
  sources: [],
  occurrences: [],
  statements: [],
  judgements: [],
  exposures: [],
  words: [],
  lessons: [],
  passages: [],
  uncovered: [],
  minted: [],
})
let rows = noRows()

async function work({ kind, of, making }: PressJob): Promise<PressJobs[keyof PressJobs]['gives']> {
  const whole = { ...making, rows }
  rows = noRows()
  const record = recordFor(whole)
  const documents = make(whole, memory, record)
  if (kind === 'put') return put(documents, of)
  if (kind === 'figures') return figuresIn(documents, of, whole.instance)
  const { root } = await publishSnapshot({ folder: of.preview, documents, signing: own, today: making.today })
  return { root, changes: compare(documents, whole, of.published), closed: closedWords(record, memory.layers) }
}

function figuresIn(documents: Documents, figures: readonly LiveFigure[], instance: Uint8Array): Record<string, string> {
  const values = figuresOf(documents, instance, figures)
  return Object.fromEntries(
    figures.flatMap((figure, at) => {
      const value = values[at]?.now
      return value == null ? [] : [[figureKey(figure), value]]
    }),
  )
}

/** What the person who publishes can act on, or where the program is at fault. */
const refusalOf = (thrown: unknown): HabeasError => (thrown instanceof HabeasError ? thrown : faultOf(thrown, 'publishing'))

const port = parentPort
port?.on('message', async (message: PressMessage) => {
  if ('list' in message) {
    const list: unknown[] = rows[message.list]
    list.push(...message.rows)
    return
  }
  const answer: PressAnswer = await work(message.job)
    .then((gives) => ({ gives }))
    .catch((thrown: unknown) => {
      const { code, message: words } = refusalOf(thrown)
      return { refused: { code, message: words } }
    })
  port.postMessage(answer)
})
