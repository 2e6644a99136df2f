import { join } from 'node:path'
import type { EnvelopeAct, EnvelopeId, EnvelopeKind, PartName } from '#core/envelope.ts'
import type { Member } from '#members/index.ts'
import { dayOf } from '#platform/clock.ts'
import type { Stores } from '../stores.ts'
import { inTurn } from '../turns.ts'
import { type Outbox, openOutbox } from './outbox.ts'
import { type Kept, keepActs, keepEnvelope, readKept } from './rows.ts'
import { openShelf, type Shelf } from './shelf.ts'
import { CONTACT_DAYS, DAY_MS, isDay, keptUntil, standingOf } from './standing.ts'

/**
 * What came in confidence, as far as it can be handled without a key: ciphertext on a shelf, rows that say what came and what was done.
 * There is one in a process, which holds the data folder: what is in memory is what is kept.
 */
export type Inbox = {
  shelf: Shelf
  outbox: Outbox
  /** Every envelope that came whole, shredded ones too, the oldest first. */
  all(): readonly Kept[]
  find(id: EnvelopeId): Kept | undefined
  /** Keeps a part on its way from the door; when it returns it is on the disk. Of an envelope that is here whole already nothing is taken. */
  take(id: EnvelopeId, part: PartName, bytes: AsyncIterable<Uint8Array>): Promise<void>
  /** All parts are here: from now on it is in the inbox, and the door may forget it. Again is nothing. A day that cannot be is today. */
  whole(envelope: { id: EnvelopeId; kind: EnvelopeKind; day: string }): Promise<void>
  /** Notes an act on several at once; what would change nothing, or is shredded, is left out. Returns how many were noted. */
  act(by: Member, act: Exclude<EnvelopeAct, 'shredded'>, ids: readonly EnvelopeId[]): Promise<number>
  /** Destroys what was sealed; the rows stay. `by`: null for the clock. */
  shred(by: Member | null, ids: readonly EnvelopeId[]): Promise<number>
  /** Destroys contacts that nobody has needed for 30 days. Returns how many. */
  retire(): Promise<number>
}

type Held = Pick<Stores, 'folder' | 'database' | 'now'>

const inboxes = new WeakMap<Held['database'], Promise<Inbox>>()
const opened = new WeakMap<Held['database'], Inbox>()

/** The inbox of stores, where somebody has opened it already. */
export const inboxIfOpen = (stores: Pick<Held, 'database'>): Inbox | null => opened.get(stores.database) ?? null

/** The inbox of stores that are held. */
export function inboxOf(stores: Held): Promise<Inbox> {
  const known = inboxes.get(stores.database)
  if (known) return known
  const opening = openInbox(stores)
  inboxes.set(stores.database, opening)
  return opening
}

async function openInbox({ folder, database, now }: Held): Promise<Inbox> {
  const shelf = openShelf(join(folder.path, 'inbox'))
  const outbox = openOutbox(join(folder.path, 'outbox'))
  const kept = new Map((await readKept(database)).map((one) => [one.id, one]))
  const inOrder = () => [...kept.values()].sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1))
  const today = () => dayOf(now())

  const note = (by: Member | null, act: EnvelopeAct, ids: readonly EnvelopeId[]) =>
    inTurn(kept, async () => {
      const at = today()
      const fresh = [...new Set(ids)].flatMap((id) => {
        const one = kept.get(id)
        return one && changes(one, act, at) ? [{ one, done: { act, by: by?.id ?? null, at } }] : []
      })
      await keepActs(
        database,
        fresh.map(({ one, done }) => ({ id: one.id, held: one.acts.length, done })),
      )
      for (const { one, done } of fresh) kept.set(one.id, { ...one, acts: [...one.acts, done] })
      return fresh.length
    })

  const shred = async (by: Member | null, ids: readonly EnvelopeId[]) => {
    // The row first: what is interrupted between the two is finished at the next start.
    const count = await note(by, 'shredded', ids)
    for (const id of ids) if (isShredded(id)) await shelf.shred(id)
    return count
  }
  const isShredded = (id: EnvelopeId) => {
    const one = kept.get(id)
    return one !== undefined && standingOf(one).isShredded
  }
  // What the door never finished handing over may be a contact too, and nobody knows its day.
  const isForgotten = (id: EnvelopeId) => !kept.has(id) && shelf.touched(id) < Date.parse(now()) - CONTACT_DAYS * DAY_MS
  for (const id of shelf.all()) if (isShredded(id) || isForgotten(id)) await shelf.shred(id)

  const inbox: Inbox = {
    shelf,
    outbox,
    all: inOrder,
    find: (id) => kept.get(id),
    async take(id, part, bytes) {
      if (!kept.has(id)) await shelf.put(id, part, bytes)
    },
    whole: ({ id, kind, day }) =>
      inTurn(kept, async () => {
        if (kept.has(id)) return
        const arrived = today()
        const one: Kept = { id, kind, day: isDay(day) && day <= arrived ? day : arrived, arrived, acts: [] }
        await keepEnvelope(database, one)
        kept.set(id, one)
      }),
    act: note,
    shred,
    retire: () =>
      shred(
        null,
        inOrder()
          .filter((one) => !standingOf(one).isShredded && (keptUntil(one) ?? '9999') < today())
          .map(({ id }) => id),
      ),
  }
  await inbox.retire()
  opened.set(database, inbox)
  return inbox
}

/** Would an act change what holds? Nothing is noted of what is destroyed. */
function changes(one: Kept, act: EnvelopeAct, day: string): boolean {
  const { isShredded, isHarmful, isHandled, isWithdrawn } = standingOf(one)
  if (isShredded) return false
  switch (act) {
    case 'opened':
      return !one.acts.some((done) => done.act === 'opened')
    case 'needed':
      return one.kind === 'contact' && !one.acts.some((done) => done.act === 'needed' && done.at === day)
    case 'harmful':
      return !isHarmful
    case 'harmless':
      return isHarmful
    case 'handled':
      return !isHandled
    case 'reopened':
      return isHandled
    case 'withdrawn':
      return !isWithdrawn
    default:
      return true
  }
}
