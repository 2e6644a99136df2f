import { setTimeout as after } from 'node:timers/promises'
import { type Batch, bringIn, type Given } from '#pipeline/bring-in.ts'
import type { Hints } from '#preserve/index.ts'
import type { DeskRoute } from '../../routes.ts'
import type { Answer, Ask, Handler } from '../ask.ts'
import { notHere } from '../not-here.tsx'
import { batchPage } from './batch-page.tsx'
import { addPage } from './form-page.tsx'
import { headingOf, hintsOf, isProblem, type Problem, textOf, typedIn } from './typed.ts'

/** Bringing documents in: a text pasted, or files. */
export const addHandlers = {
  add: (ask) => addPage(ask),
  addText: (ask) => {
    const typed = typedIn(ask.form)
    const refused = (problem: Problem) => addPage(ask, { form: 'text', typed, problem }, problem.says === 'tooLong' ? 413 : 422)
    const text = textOf(typed)
    if (typeof text !== 'string') return refused(text)
    const hints = hintsOf(typed)
    if (isProblem(hints)) return refused(hints)
    const title = headingOf(text)
    return brought(ask, [{ name: 'text.txt', text }], { ...hints, ...(title !== undefined && { title }) })
  },
  addFiles: (ask) => {
    const typed = typedIn(ask.form)
    const { files } = ask.form
    const refused = (problem: Problem) => addPage(ask, { form: 'files', typed, problem })
    if (files.length === 0) return refused({ says: 'noFiles', field: 'files' })
    const hints = hintsOf(typed)
    if (isProblem(hints)) return refused(hints)
    if (hints.address && files.length > 1) return refused({ says: 'oneAddress', field: 'address' })
    return brought(ask, files, hints)
  },
  addedBatch: (ask) => {
    const batch = bringIn(ask.work).find(ask.params.batch ?? '')
    return batch ? batchPage(ask, batch) : notHere(ask, 'add')
  },
  addStop: (ask) => {
    const batch = bringIn(ask.work).find(ask.params.batch ?? '')
    batch?.stop()
    return { path: batch ? `add/${batch.id}` : 'add' }
  },
} satisfies Partial<Record<DeskRoute, Handler>>

/** One article is read in less; whoever waits so long sees how far it is. */
const PATIENCE_MS = { one: 5_000, several: 1_500 } as const

async function brought(ask: Ask, given: readonly Given[], hints: Hints): Promise<Answer> {
  const batch = await bringIn(ask.work).begin(ask.session.member, given, hints)
  const giveUp = new AbortController()
  await Promise.race([
    batch.over,
    after(given.length === 1 ? PATIENCE_MS.one : PATIENCE_MS.several, undefined, { signal: giveUp.signal }),
  ])
  giveUp.abort()
  return { path: straightTo(batch) ?? `add/${batch.id}` }
}

/** One new document of which there is nothing to be said needs no page between. */
function straightTo({ state, lines }: Batch): string | null {
  const [line] = lines
  const plain =
    line?.status === 'new' && line.near_copy === null && line.layer !== null && line.notes.every((note) => note === 'no_date')
  return state === 'done' && lines.length === 1 && plain ? `documents/${line.source}` : null
}
