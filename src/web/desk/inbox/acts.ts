import type { Reply } from '#core/envelope.ts'
import { add, answer, rewrap, tooLong } from '#pipeline/inbox/index.ts'
import { dayOf } from '#platform/clock.ts'
import type { Answer } from '../ask.ts'
import { shredMany } from './destroy.tsx'
import { showEnvelope } from './envelope.tsx'
import { tickedIn } from './list.tsx'
import { ofEnvelope, pathTo, type Room, unlocked } from './room.ts'

const MARKS = ['handled', 'reopened', 'harmful', 'harmless', 'needed'] as const
const markIn = ({ ask }: Room) => MARKS.find((one) => one === ask.form.get('act'))

const rewrapped = async ({ ask, inbox, key }: Room, ids: Parameters<typeof rewrap>[1]['ids']) =>
  rewrap(inbox, { database: ask.work.stores.database, key, ids, by: ask.session.member })

/** One act on an envelope. */
export const actOnOne = ofEnvelope(async (envelope): Promise<Answer> => {
  const { ask, inbox, id } = envelope
  if (ask.form.get('act') === 'rewrap') {
    await rewrapped(envelope, [id])
    return { path: pathTo(id, '?done=envelopesRewrapped') }
  }
  const mark = markIn(envelope)
  if (!mark) return { path: pathTo(id) }
  await inbox.act(ask.session.member, mark, [id])
  return mark === 'handled' || mark === 'harmful'
    ? { path: 'inbox?done=envelopesMarked' }
    : { path: pathTo(id, '?done=envelopesMarked') }
})

/** One act on all that were ticked. */
export const actOnMany = unlocked(async (room): Promise<Answer> => {
  const { ask, inbox } = room
  const ids = tickedIn(room)
  if (ids.length === 0) return { path: 'inbox?done=noEnvelopeTicked' }
  if (ask.form.get('act') === 'rewrap') {
    await rewrapped(room, ids)
    return { path: 'inbox?done=envelopesRewrapped' }
  }
  if (ask.form.get('act') === 'shred') return shredMany(room, ids)
  const mark = markIn(room)
  if (mark) await inbox.act(ask.session.member, mark, ids)
  return { path: 'inbox?done=envelopesMarked' }
})

export const sealNote = ofEnvelope(async (envelope): Promise<Answer> => {
  const { ask, t, inbox, opened, id } = envelope
  const text = ask.form.get('text')
  if (!opened.key) return { path: pathTo(id) }
  if (text.trim() === '') return showEnvelope(envelope, { field: 'note', text, wrong: t.replyEmpty })
  await add(inbox, opened.key, { kind: 'note', by: ask.session.member.id, day: dayOf(ask.now), text: text.trim() })
  return { path: pathTo(id, '?done=noteSealed') }
})

export const sealAnswer = ofEnvelope(async (envelope): Promise<Answer> => {
  const { ask, t, inbox, opened, id } = envelope
  const mailbox = opened.manifest?.mailbox
  if (!opened.key || !mailbox) return { path: pathTo(id) }
  const text = ask.form.get('text').toWellFormed()
  const reply: Reply = { v: 1, kind: 'answer', day: dayOf(ask.now), fields: { text: text.trim() } }
  const over = tooLong(reply)
  if (over > 0 || text.trim() === '')
    return showEnvelope(envelope, { field: 'reply', text, wrong: over > 0 ? t.replyTooLong(over) : t.replyEmpty })
  await answer(inbox, { key: opened.key, mailbox, reply, by: ask.session.member })
  return { path: pathTo(id, '?done=replySealed') }
})
