import { edtf } from '#core/edtf.ts'
import { HabeasError } from '#core/errors.ts'
import type { Member } from '#members/index.ts'
import { dayOf } from '#platform/clock.ts'
import type { Hints } from '#preserve/index.ts'
import { keepLayer, keepListVersion, keepPrint, keepReading, keepSource, type ListVersion, readLists } from '#register/index.ts'
import { type OpenedFile, openReader } from '../reader.ts'
import type { Workroom } from '../workroom.ts'
import type { Field } from './fields.ts'
import { identifyRows } from './identify-rows.ts'
import { type ListPlan, planOf } from './plan.ts'
import { dayOfList, keptColumns, type ListLayer, readList, saidColumns } from './read-list.ts'

/** A file that is a list. `list`: its name, where somebody gives it; `columns`: what columns hold, by number, where somebody says. */
export type AskedList = { path: string; hints: Hints; list: string | null; columns: ReadonlyMap<number, Field> }

/**
 * A list as it was opened and compared, nothing written. `number`: which version it would be, or is where it is `known`: then the same file came
 * in whole before, read the same way, and there is nothing to do.
 */
export type OpenedList = {
  name: string
  number: number
  known: boolean
  file: OpenedFile
  list: ListLayer
  earlier: { number: number; list: ListLayer } | null
  plan: ListPlan
}

/** Opens a list and compares it with its earlier version and the register. Throws HabeasError as the readers, `no_names`, `older_version`. */
export async function openList(
  work: Workroom,
  { path, hints, list: given, columns }: AskedList,
  done?: (rows: number, of: number) => void,
): Promise<OpenedList> {
  await using reader = openReader()
  const file = await reader.open({ path, hints: { ...hints, list: true } })
  if (!file.layer) throw new HabeasError('container', 'The file holds several documents and no text of its own.')
  const name = given ?? listName(file.source)
  const versions = (await readLists(work.stores.database)).filter((one) => one.list === name)
  const own = versions.filter(({ layer }) => layer === file.layer?.id)
  const latest = versions.at(-1) ?? null
  const said = own.at(-1) ?? latest
  const list = readList(file.layer, saidColumns(said, columns), dayOfList(file.source, own.at(-1)?.at ?? work.stores.now()))
  const known = own.some((version) => sameColumns(version, list))
  if (!known && own.length > 0 && latest?.layer !== file.layer.id)
    throw new HabeasError(
      'older_version',
      'This file is an earlier version of its list; a newer one came in since. Nothing was changed.',
    )
  const first = own[0]?.number ?? Number.POSITIVE_INFINITY
  const before = known ? own.at(-1) : versions.findLast(({ number }) => number < first)
  const earlier = before ? { number: before.number, list: earlierList(work, before) } : null
  return {
    name,
    number: known ? (own.at(-1)?.number ?? 1) : (latest?.number ?? 0) + 1,
    known,
    file,
    list,
    earlier,
    plan: await planOf(list, earlier?.list ?? null, work, (rows) => done?.(rows, list.read.rows.length)),
  }
}

/** The list of an earlier version, out of its layer: it is read as it was then. */
function earlierList(work: Workroom, version: ListVersion): ListLayer {
  const held = work.view().layers.get(version.layer)
  if (!held) throw new HabeasError('no_layer', 'The earlier version of this list is not in the register any more.')
  return readList(held.layer, saidColumns(version, new Map()), dayOfList(held.source, version.at))
}

const sameColumns = ({ columns }: ListVersion, list: ListLayer) => {
  const plain = (all: ListVersion['columns']) => JSON.stringify(all.map(({ column, header, field }) => [column, header, field]))
  return plain(columns) === plain(keptColumns(list))
}

/** Days and numbers at the end of a file's name: versions of one list. */
const VERSION = /(?:[\s._-]*(?:v|version|верс\p{L}*)?[\s._-]*(?:\(\d+\)|\d[\d._-]*))+$/iu

/** What a list is called: who publishes it and its title, else the name of its file without days and numbers. */
function listName({ publisher, title, fileName }: OpenedFile['source']): string {
  const stem = (fileName ?? '').replace(/\.[^.]+$/, '')
  const named = title ?? (stem.replace(VERSION, '') || stem || 'list')
  return publisher === null ? named : `${publisher}: ${named}`
}

/** Rows of the register written in one step. What was written stays when the program is stopped; the same file goes on from there. */
const STEP = 1000

/** How far it is. `drafts` and `joined` count what the whole list comes to. */
export type Keeping = { done: number; of: number; drafts: number; joined: number }

/**
 * Brings an opened list in: its bytes and layer, what its rows say as drafts, and, where the list's own id says that two rows are one person, a
 * judgement in the name of who brings it in. Everything is known by its content, so that a second run adds what the first did not come to. The
 * version is noted last: until then the list is not there. Throws HabeasError `list_changed` when another version came in since it was opened.
 */
export async function* keepList(
  work: Workroom,
  member: Member,
  opened: OpenedList,
  signal?: AbortSignal,
): AsyncGenerator<Keeping> {
  const { stores } = work
  const { file, list, plan, name, number } = opened
  const { layer } = list
  if (opened.known) return
  const before = (await readLists(stores.database)).findLast(({ list: other }) => other === name)
  if ((before?.number ?? 0) !== number - 1)
    throw new HabeasError(
      'list_changed',
      'Another version of this list came in meanwhile. Nothing was written; compare it again.',
    )
  const { drafts, occurrences } = identifyRows(layer, plan.wanted)
  const steps = [
    ...inSteps(occurrences).map((some) => ({ occurrences: some, drafts: [] })),
    ...inSteps(drafts).map((some) => ({ occurrences: [], drafts: some })),
  ]
  const progress: Keeping = { done: 0, of: occurrences.length + drafts.length, drafts: drafts.length, joined: plan.joins.length }
  if (file.bytes) await stores.blobs.put(file.source.hash, file.bytes)
  await stores.database.transaction(async (transaction) => {
    await keepSource(transaction, file.source, edtf(dayOf(stores.now())))
    await keepLayer(transaction, layer)
    if (file.print) await keepPrint(transaction, layer.id, file.print)
  })
  // The drafts of a layer are those of its newest reading: columns taken otherwise are another.
  const engine = { name: 'import', version: `${VERSION_OF_READER}.${number}` } as const
  for (const step of steps) {
    if (signal?.aborted) return
    await keepReading(stores.database, layer.id, step, engine)
    progress.done += step.occurrences.length + step.drafts.length
    yield { ...progress }
  }
  await work.refresh([file.source.hash])
  await joinByIds(work, member, opened)
  await keepListVersion(stores.database, {
    list: name,
    number,
    layer: layer.id,
    columns: keptColumns(list),
    by: member.id,
    at: stores.now(),
  })
}

/** Rises when the same list would say something else. */
const VERSION_OF_READER = 2

/** The reason of a judgement that rests on the list's own id alone. */
export const SAME_LIST_ID = 'same_list_id'

/** People judge who is who; that a list gives one id to one person is the list's own word. What somebody judged before stands. */
async function joinByIds(work: Workroom, member: Member, { plan }: OpenedList): Promise<void> {
  const view = work.view()
  const open = plan.joins.filter(({ pair: [left, right] }) => !view.judgementsOn(left).some(({ pair }) => pair.includes(right)))
  for (const some of inSteps(open))
    await work.decide(
      member,
      some.map(({ pair }) => ({ target: 'judgement', pair, act: 'same', reason: SAME_LIST_ID })),
    )
}

function inSteps<Item>(items: readonly Item[]): Item[][] {
  const steps: Item[][] = []
  for (let at = 0; at < items.length; at += STEP) steps.push(items.slice(at, at + STEP))
  return steps
}
