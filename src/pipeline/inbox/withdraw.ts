import type { EnvelopeId } from '#core/envelope.ts'
import type { Member, Unlocked } from '#members/index.ts'
import type { Workroom } from '../workroom.ts'
import { factsOf, retractFacts } from './fact.ts'
import type { Inbox } from './inbox.ts'
import { readerOf } from './reader.ts'
import type { Kept } from './rows.ts'

/** What goes when somebody withdraws: the envelope, what belongs to it, and what the register says because of them. */
export type Reach = { envelopes: Kept[]; facts: number; unread: number }

/**
 * What belongs to an envelope: its files and its sender's contact, and withdrawals themselves when they are dealt with. A second testimony
 * of the same sender is a matter of its own. `unread`: those that cannot be opened, so that nobody knows what rests on them.
 */
export async function reachOf(work: Workroom, inbox: Inbox, key: Unlocked, id: EnvelopeId): Promise<Reach> {
  const reader = readerOf(inbox, key)
  const own = inbox.find(id)
  const envelopes = [...(own ? [own] : []), ...reader.beside(id).filter(({ kind }) => kind === 'files' || kind === 'contact')]
  let facts = 0
  let unread = 0
  for (const one of envelopes) {
    const opened = await reader.open(one.id)
    if (!opened?.key) unread++
    else facts += (await factsOf(work, inbox, opened.key)).filter(({ holds }) => holds).length
  }
  return { envelopes, facts, unread }
}

/**
 * Does what a withdrawal asks: what the register says because of these envelopes is taken back, then they are destroyed. Interrupted, it can
 * be done again: nothing is destroyed before the last statement is taken back. Returns how many were taken back.
 */
export async function withdraw(
  work: Workroom,
  inbox: Inbox,
  { key, ids, by }: { key: Unlocked; ids: readonly EnvelopeId[]; by: Member },
): Promise<number> {
  const reader = readerOf(inbox, key)
  const touched = new Set(ids.flatMap((id) => reader.beside(id).map((one) => one.id)))
  const retracted = await retractOf(work, inbox, { key, ids, by })
  await inbox.act(by, 'withdrawn', ids)
  await inbox.shred(by, ids)
  // A withdrawal is dealt with when nothing of its sender is left that it speaks of.
  const asked = inbox
    .all()
    .filter(({ id, kind }) => kind === 'consent' && touched.has(id))
    .filter(({ id }) => reader.beside(id).every((one) => one.kind !== 'testimony'))
  await inbox.act(
    by,
    'handled',
    asked.map(({ id }) => id),
  )
  return retracted
}

/** Takes back what rests on envelopes and leaves them as they are. */
export async function retractOf(
  work: Workroom,
  inbox: Inbox,
  { key, ids, by }: { key: Unlocked; ids: readonly EnvelopeId[]; by: Member },
): Promise<number> {
  const reader = readerOf(inbox, key)
  let retracted = 0
  for (const id of ids) {
    const opened = await reader.open(id)
    if (opened?.key) retracted += await retractFacts(work, await factsOf(work, inbox, opened.key), by)
  }
  return retracted
}
