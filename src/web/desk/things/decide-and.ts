import type { Child } from 'hono/jsx'
import type { Member } from '#members/index.ts'
import type { Workroom } from '#pipeline/workroom.ts'
import { type ReasonedAct, StaleError } from '#register/index.ts'
import { staleNotice } from './notices.tsx'
import type { Setting } from './setting.ts'

/**
 * Decides as who sits here. When somebody has decided on one of these since they were seen,
 * nothing is decided and what to say about it comes back.
 */
export async function decideAnd(
  setting: Setting,
  acts: readonly ReasonedAct[],
  decide: (work: Workroom, member: Member, acts: readonly ReasonedAct[]) => Promise<unknown> = (work, member, own) =>
    work.decide(member, own),
): Promise<Child | null> {
  const { session, work } = setting.ask
  try {
    await decide(work, session.member, acts)
    return null
  } catch (thrown) {
    if (thrown instanceof StaleError) return staleNotice(setting, thrown)
    throw thrown
  }
}

/** Reads `id:version id:version`: which decision on each thing the person who decides has seen. What cannot be read was not seen. */
export const seenIn = <Id extends string>(typed: string): ReadonlyMap<Id, number> =>
  new Map(
    typed.split(' ').flatMap((part) => {
      const [, id, version] = /^([0-9a-f:-]{1,160}):(\d{1,9})$/.exec(part) ?? []
      return id === undefined ? [] : [[id as Id, Number(version)] as const]
    }),
  )
