import { type MemberId, mintedId } from '#core/ids.ts'
import type { Db } from '#platform/database/index.ts'

export { may, PERMISSION_FOR, PERMISSIONS, type Permission } from './permissions.ts'
export type { Session } from './session.ts'

/** Who decides. `name` is a working name, never needed to be a real one. Every decision carries its member: it is its own audit entry. */
export type Member = { id: MemberId; name: string }

const LOCAL = 'local'

/** The one member of a register on one machine, made at the first call with a random UUID from `newId`. */
export async function localMember(db: Db, newId: () => string): Promise<Member> {
  const find = () => db.kysely.selectFrom('member').select(['id', 'name']).where('name', '=', LOCAL).executeTakeFirst()
  const known = await find()
  if (known) return known
  await db.kysely
    .insertInto('member')
    .values({ id: mintedId<MemberId>(newId()), name: LOCAL })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  return (await find()) ?? Promise.reject(new Error('the local member was not kept'))
}
