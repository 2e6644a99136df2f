import { join } from 'node:path'
import { HabeasError } from '#core/errors.ts'
import type { MemberId } from '#core/ids.ts'
import { dayOf } from '#platform/clock.ts'
import { type LayerMemory, type Published, shownNow } from '#publish/index.ts'
import {
  keepPublication,
  type Publication,
  type RegisterRows,
  readAsOf,
  readPublications,
  readRegister,
  readShowingSince,
} from '#register/index.ts'
import { intentIn, settleIntent } from './intent.ts'
import { type Making, make, type Putting, put } from './make.ts'
import { readSigned } from './signed.ts'
import type { Stores } from './stores.ts'
import { inTurn } from './turns.ts'

/** Where the snapshots of a data folder stand. The public door opens this folder and nothing else. */
export const publishedFolder = (data: string): string => join(data, 'published')

/**
 * What to publish: the state of now; the state last published, under today's exposure (so that who was hidden is gone and nothing else goes
 * out); or the state of an earlier publication, under today's exposure.
 */
export type Want = ({ kind: 'publish'; asOf?: string } | { kind: 'hide' } | { kind: 'rollback'; backTo: number }) & {
  /** Publish only this: the root of what was looked at. With `asOf`, the moment of looking: what was decided since waits. */
  root?: string
}

/** `publication`: what was noted; null when nothing that is shown has changed, or when nothing had been published that could be renewed. */
export type Done = Published & { publication: Publication | null }

export type PublishOptions = {
  /** Who publishes; the local member where nothing is said. */
  by?: MemberId
  /** For a process that publishes more than once. */
  memory?: LayerMemory
}

/** How a state becomes a snapshot: here, or in a thread beside. `rows` are taken at the moment for which they are asked. */
export type Press = { rows: () => Promise<RegisterRows>; put: (making: Making, putting: Putting) => Promise<Published> }

/**
 * assess > redact > snapshot: the register becomes the next numbered snapshot, and the register notes who published what. When nothing that
 * may be shown has changed there is no new snapshot and no note. Throws HabeasError `no_publication` for a number that was
 * never published, `changed` where the root is another than was wanted.
 */
export const publish = (
  stores: Stores,
  { by = stores.member.id, memory }: PublishOptions = {},
  want: Want = { kind: 'publish' },
) =>
  publishWith(
    stores,
    { rows: () => readRegister(stores.database), put: (making, putting) => put(make(making, memory), putting) },
    by,
    want,
  )

/**
 * What a start does with a register of one's own: its first, empty snapshot; later what was published last, under today's exposure. What was
 * decided since waits until somebody publishes it; a permission that ran out, or hiding that was broken off, takes effect, and a restored
 * register shows again what it showed.
 */
export async function beginOrRenew(stores: Stores): Promise<Done> {
  const isBegun = shownNow(publishedFolder(stores.folder.path)) !== null || (await readPublications(stores.database)).length > 0
  return publish(stores, {}, isBegun ? { kind: 'hide' } : { kind: 'publish', asOf: BEFORE_ALL })
}

/** Nothing had been decided then. */
const BEFORE_ALL = '1970-01-01T00:00:00.000Z'

/** The same through any press; publications of one register follow each other. */
export const publishWith = (stores: Stores, press: Press, by: MemberId, want: Want): Promise<Done> =>
  inTurn(stores, async () => {
    const { database, folder, keys, now } = stores
    const published = publishedFolder(folder.path)
    await settleIntent(database, folder.path, published)
    const past = await readPublications(database)
    const shown = shownNow(published)
    if (want.kind === 'hide' && shown === null && past.length === 0)
      return { number: 0, root: '', files: 0, changed: 0, withdrawn: 0, publication: null }
    const { at, rows, asOf } = await inTurn(database, async () => {
      const at = now()
      return { at, rows: await press.rows(), asOf: asOfWanted(want, past, shown?.publishedOn) ?? at }
    })
    const held = asOf === at ? null : await readAsOf(database, asOf)
    const lookedAt = past.find(({ kind }) => kind !== 'hide')
    const since = want.kind === 'hide' && lookedAt ? await readShowingSince(database, lookedAt.at) : null
    const today = dayOf(at)
    const writings = await readSigned(database, today, asOf === at ? null : asOf)
    const note = { kind: want.kind, asOf, at, by, backTo: want.kind === 'rollback' ? want.backTo : null }
    const done = await press.put(
      { rows, held, since, writings, register: { id: folder.register, kind: folder.kind }, today, instance: keys.instance },
      {
        folder: published,
        signing: keys.signing,
        today,
        after: past[0]?.number ?? 0,
        expected: want.root,
        intent: { path: intentIn(folder.path), publication: note },
      },
    )
    await settleIntent(database, folder.path, published)
    const publication = { ...note, number: done.number, root: done.root }
    if (done.number === shown?.number && past.some(({ number }) => number === done.number)) return { ...done, publication: null }
    // A snapshot of before publications were noted gets its note here.
    await keepPublication(database, publication)
    return { ...done, publication }
  })

/** The state wanted; undefined for that of now. What was published before publications were noted is taken to be of the beginning of its day. */
function asOfWanted(want: Want, past: readonly Publication[], publishedOn: string | undefined): string | undefined {
  if (want.kind === 'publish') return want.asOf
  if (want.kind === 'hide') return past[0]?.asOf ?? `${publishedOn}T00:00:00.000Z`
  const found = past.find(({ number }) => number === want.backTo)
  if (!found) throw new HabeasError('no_publication', `Nothing was ever published with the number ${want.backTo}.`)
  return found.asOf
}
