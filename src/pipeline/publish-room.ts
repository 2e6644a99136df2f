import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { HabeasError } from '#core/errors.ts'
import type { LiveFigure } from '#core/writing.ts'
import type { Member } from '#members/index.ts'
import { dayOf } from '#platform/clock.ts'
import type { ClosedWord, TracedChange } from '#publish/index.ts'
import { type Publication, readAsOf, readPublications } from '#register/index.ts'
import { decidedSince } from '#register/since.ts'
import { openPress } from './press.ts'
import { type Done, publishedFolder, publishWith, type Want } from './publish.ts'
import { readSigned } from './signed.ts'
import type { Stores } from './stores.ts'
import { inTurn } from './turns.ts'
import type { Workroom } from './workroom.ts'

/** What would be published: the present, or what an earlier publication showed. */
export type LookOf = { backTo: number | null }

/** What would change, as of a moment (UTC, ISO 8601) and a version of the view; `number`: what the snapshot would be numbered. */
export type Look =
  | { state: 'working'; begun: string }
  | { state: 'failed'; code: string }
  | { state: 'done'; asOf: string; version: number; number: number; root: string; changes: TracedChange[]; closed: ClosedWord[] }

/** Where the desk publishes. There is one for a register in a process. */
export type PublishRoom = {
  /**
   * What would change, looked at no earlier than version `since` of the view; begun when it was not. Making the documents takes seconds and
   * happens beside; the answer says so until they are made.
   */
  look: (of: LookOf, since: number) => Look
  /** The folder of the site as it would be; there is something in it after a look was done. */
  preview: (of: LookOf) => string
  /** Publishes what was looked at, exactly. Throws HabeasError `changed` when it would be something else by now, `no_look` without a look. */
  publish: (member: Member, of: LookOf, root: string) => Promise<Done>
  /** What the last publication showed, under today's exposure: after people were hidden, or a permission ran out. */
  renew: (member: Member) => Promise<Done>
  /** A renewal was asked for and has failed since: what is published may show somebody who is hidden. */
  owed: () => boolean
  list: () => Promise<Publication[]>
  /** What live figures would say if this moment were published: what an article is signed over. */
  figures: (figures: LiveFigure[]) => Promise<Record<string, string>>
  /** Something that is published has changed besides the view: what was looked at is of no use any more. */
  stir: () => void
  since: (asOf: string) => ReturnType<typeof decidedSince>
}

type Slot = LookOf & { version: number; shown: number; look: Look }

const rooms = new WeakMap<Stores, PublishRoom>()

export function publishRoom(work: Workroom): PublishRoom {
  const known = rooms.get(work.stores)
  if (known) return known
  const room = openRoom(work)
  rooms.set(work.stores, room)
  return room
}

function openRoom({ stores, view }: Workroom): PublishRoom {
  const { database, folder, keys, now } = stores
  const published = publishedFolder(folder.path)
  /** Looking may take long; hiding somebody must not wait for it. */
  const looking = openPress()
  const putting = openPress()
  const slots = new Map<'next' | 'back', Slot>()
  /** Grows with every publication: what was compared with an older one is of no use. */
  let shown = 0
  let owed = false
  const keyOf = ({ backTo }: LookOf): 'next' | 'back' => (backTo === null ? 'next' : 'back')
  const preview: PublishRoom['preview'] = (of) => join(folder.path, 'preview', keyOf(of))

  /** The register of this moment. */
  const present = () => inTurn(database, async () => ({ at: now(), rows: view().rows(), version: view().version }))
  const common = { register: { id: folder.register, kind: folder.kind }, instance: keys.instance }
  const lookNow = async ({ backTo }: LookOf): Promise<Look> => {
    const past = await readPublications(database)
    const { at, rows, version } = await present()
    const asOf = backTo === null ? at : past.find(({ number }) => number === backTo)?.asOf
    if (asOf === undefined) return { state: 'failed', code: 'no_publication' }
    const today = dayOf(at)
    const making = {
      rows,
      held: backTo === null ? null : await readAsOf(database, asOf),
      since: null,
      writings: await readSigned(database, today, backTo === null ? null : asOf),
      today,
      ...common,
    }
    const { root, changes, closed } = await looking.look(making, { published, preview: preview({ backTo }) })
    return { state: 'done', asOf, version, number: (past[0]?.number ?? 0) + 1, root, changes, closed }
  }
  const look: PublishRoom['look'] = (of, since) => {
    const held = slots.get(keyOf(of))
    const { version } = view()
    if (held?.backTo === of.backTo && held.shown === shown && held.version >= Math.min(since, version)) {
      // Said once; asked again, it is tried again.
      if (held.look.state === 'failed') slots.delete(keyOf(of))
      return held.look
    }
    const slot: Slot = { ...of, version, shown, look: { state: 'working', begun: now() } }
    slots.set(keyOf(of), slot)
    void lookNow(of)
      .catch((thrown: unknown): Look => ({ state: 'failed', code: thrown instanceof HabeasError ? thrown.code : 'fault' }))
      .then((done) => {
        slot.look = done
        if (slot.shown !== shown && slots.get(keyOf(of)) === slot) destroy(of)
      })
    return slot.look
  }
  /** A preview is of no use once something was published, and who was hidden must not stay in it. */
  const destroy = (of: LookOf) => rmSync(preview(of), { recursive: true, force: true })
  const destroyAll = () => {
    for (const one of [{ backTo: null }, { backTo: 0 }]) if (slots.get(keyOf(one))?.look.state !== 'working') destroy(one)
  }
  destroyAll()
  const put = async (member: Member, want: Want): Promise<Done> => {
    const done = await publishWith(stores, { rows: async () => view().rows(), put: putting.put }, member.id, want)
    owed = false
    shown++
    destroyAll()
    return done
  }
  return {
    look,
    preview,
    publish: async (member, of, root) => {
      const slot = slots.get(keyOf(of))
      const seen = slot?.backTo === of.backTo ? slot.look : undefined
      if (seen?.state !== 'done' || seen.root !== root)
        throw new HabeasError('no_look', 'This was not looked at since the desk was started. Nothing was published.')
      return put(
        member,
        of.backTo === null ? { kind: 'publish', asOf: seen.asOf, root } : { kind: 'rollback', backTo: of.backTo, root },
      )
    },
    renew: async (member) => {
      // Until it is done it is owed, and nobody who was hidden waits in a preview for it.
      owed = true
      destroyAll()
      return put(member, { kind: 'hide' })
    },
    owed: () => owed,
    list: () => readPublications(database),
    figures: async (figures) => {
      const { at, rows } = await present()
      const writings = { articles: [], cards: [], offers: [], codings: [] }
      return looking.figures({ rows, held: null, since: null, writings, today: dayOf(at), ...common }, figures)
    },
    stir: () => {
      shown++
    },
    since: (asOf) => decidedSince(database, asOf, 50),
  }
}
