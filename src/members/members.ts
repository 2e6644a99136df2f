import { type MemberId, mintedId } from '#core/ids.ts'
import type { Db } from '#platform/database/index.ts'

/** Who decides. `name` is a working name, never needed to be a real one. `leftOn`: the UTC day on which they left the team. */
export type Member = { id: MemberId; name: string; leftOn: string | null }

const LOCAL = 'local'

/** The member of the command line, made at the first call with a random UUID from `newId`. */
export async function localMember(db: Db, newId: () => string): Promise<Member> {
  const find = async () => (await readMembers(db)).find(({ name }) => name === LOCAL)
  const known = await find()
  if (known) return known
  await db.kysely
    .insertInto('member')
    .values({ id: mintedId<MemberId>(newId()), name: LOCAL })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  return (await find()) ?? Promise.reject(new Error('the local member was not kept'))
}

/** The member of the command line decides too, but nobody sits at the desk under that name. */
export const isLocal = ({ name }: Pick<Member, 'name'>): boolean => name === LOCAL

/** Why a working name is not taken. `same`: somebody has it, or one that looks like it. */
export type Refused = 'empty' | 'long' | 'signs' | 'same'

/** The people of the team. What is in memory is what is kept: there is one of this in a process. */
export type Members = {
  /** By name; those who left too, without the member of the command line. */
  all: () => readonly Member[]
  find: (id: MemberId) => Member | undefined
  /** The working name of who decided, also when they have left. */
  nameOf: (id: MemberId) => string
  add: (name: string) => Promise<Member | Refused>
  rename: (member: Member, name: string) => Promise<Member | Refused>
  /** They keep their decisions. */
  leave: (member: Member, day: string) => Promise<Member>
}

/** UTF-16 code units of a working name. */
export const NAME_UNITS = 60

/** Letters of every script, marks on them, digits, and what stands in names. No controls, nothing that turns the direction of writing. */
const NAME = /^[\p{L}\p{M}\p{N} .,'’ʼ()–-]+$/u

/** Names that a reader would take for one another: case, width, spaces and signs do not part them. */
const folded = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

export async function openMembers(db: Db, newId: () => string): Promise<Members> {
  let members = await readMembers(db)
  const refresh = async (id: MemberId) => {
    members = await readMembers(db)
    return members.find((one) => one.id === id) ?? Promise.reject(new Error('the member was not kept'))
  }
  const refusal = (name: string, own?: Member): Refused | null => {
    if (folded(name) === '') return 'empty'
    if (name.length > NAME_UNITS) return 'long'
    if (!NAME.test(name)) return 'signs'
    return members.some((one) => one.id !== own?.id && folded(one.name) === folded(name)) ? 'same' : null
  }
  const tidy = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim()
  return {
    all: () => members.filter((one) => !isLocal(one)),
    find: (id) => members.find((one) => one.id === id),
    nameOf: (id) => members.find((one) => one.id === id)?.name ?? '?',
    add: async (typed) => {
      const name = tidy(typed)
      const refused = refusal(name)
      if (refused) return refused
      const id = mintedId<MemberId>(newId())
      await db.kysely.insertInto('member').values({ id, name }).execute()
      return refresh(id)
    },
    rename: async (member, typed) => {
      const name = tidy(typed)
      const refused = refusal(name, member)
      if (refused) return refused
      await db.kysely.updateTable('member').set({ name }).where('id', '=', member.id).execute()
      return refresh(member.id)
    },
    leave: async ({ id }, day) => {
      await db.kysely.updateTable('member').set({ left_on: day }).where('id', '=', id).where('left_on', 'is', null).execute()
      return refresh(id)
    },
  }
}

async function readMembers(db: Db): Promise<Member[]> {
  const rows = await db.kysely.selectFrom('member').select(['id', 'name', 'left_on']).execute()
  return rows
    .map(({ id, name, left_on }) => ({ id, name, leftOn: left_on }))
    .sort((a, b) => a.name.localeCompare(b.name, 'be') || (a.id < b.id ? -1 : 1))
}
