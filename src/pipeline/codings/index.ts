/**
 * What members answer by hand: every answer is a version that stays. What holds is published with the next publication; there are no drafts.
 */
import type { Coding } from '#core/coding.ts'
import type { EntityId } from '#core/ids.ts'
import type { Member } from '#members/index.ts'
import { keepCoding, type RegisterView, readCodings, StaleError } from '#register/index.ts'
import { publishRoom } from '../publish-room.ts'
import type { Workroom } from '../workroom.ts'
import type { Checked } from './check.ts'
import { heldCodings } from './held.ts'

export { type Checked, type CodingLack, check, isGround, itemOf, lastDayOf, mayBeAbout, NOTE_UNITS, type Typed } from './check.ts'

/** What is answered about, and by how many versions of one's own that was seen; 0 for none. */
export type Subject = Pick<Coding, 'form' | 'item' | 'event'>
export type Seen = Subject & { seen: number }

/** The answers that hold, by the events of today. */
export const codingsHeld = async (work: Workroom): Promise<Coding[]> =>
  heldCodings(await readCodings(work.stores.database), nowOf(work.view()))

/** Every version of what a member has answered about one thing, the newest last. */
export async function ownVersions(work: Workroom, { id }: Pick<Member, 'id'>, subject: Subject): Promise<Coding[]> {
  const today = nowOf(work.view())
  return (await readCodings(work.stores.database))
    .filter(
      ({ form, item, event, by }) =>
        by === id && form === subject.form && item === subject.item && (event && today(event)) === subject.event,
    )
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.version - b.version))
}

/** Keeps the next answer. Throws StaleError when the member has answered since: nothing is kept then. */
export async function answer(work: Workroom, member: Member, { seen, ...subject }: Seen, given: Checked): Promise<Coding> {
  const { database, newId, now } = work.stores
  const own = await ownVersions(work, member, subject)
  if (own.length !== seen) throw new StaleError([])
  const version = own.filter(({ event }) => event === subject.event).length
  const kept = await keepCoding(
    database,
    { ...subject, ...given, id: newId(), by: member.id, at: now(), withdrawn: false },
    version,
  )
  publishRoom(work).stir()
  return kept
}

/** Takes back what a member has answered. Throws StaleError as `answer` does. */
export async function takeBack(work: Workroom, member: Member, { seen, ...subject }: Seen): Promise<void> {
  const { database, now } = work.stores
  const own = await ownVersions(work, member, subject)
  if (own.length !== seen) throw new StaleError([])
  const at = now()
  // Two events that were found to be one may each have been answered about.
  const chains = [...Map.groupBy(own, ({ id }) => id).values()].flatMap((versions) => versions.at(-1) ?? [])
  await database.transaction(async (db) => {
    for (const { version, ...last } of chains)
      if (!last.withdrawn)
        await keepCoding(db, { ...last, answers: {}, standard: null, note: '', statements: [], at, withdrawn: true }, version)
  })
  publishRoom(work).stir()
}

const nowOf =
  (view: RegisterView) =>
  (event: EntityId): EntityId =>
    view.thing(event)?.entity ?? event
