import type { EnvelopeId, MailboxId } from '#core/envelope.ts'
import type { Sent } from '../offers/chain.ts'

/** The fields by which a letter or a shared contact says what it is about. `answer` and `report` hold the public id of an offer. */
export const ABOUT = { answer: 'answer', report: 'report', thread: 'thread' } as const

/** Who writes: the one who made the offer, or the one who answers it. */
export type Side = 'offerer' | 'answerer'
export const otherSide = (side: Side): Side => (side === 'offerer' ? 'answerer' : 'offerer')

/** What two people wrote to each other through the team. `id`: the envelope of the first letter. `shared`: a contact each gave for the other. */
export type Thread = {
  id: EnvelopeId
  offer: string
  /** Where each side reads; of the answerer null when no answer is wanted. */
  mailboxes: Record<Side, Sent['mailbox']>
  letters: { side: Side; sent: Sent }[]
  shared: Record<Side, Sent | null>
}

/**
 * Letters and contacts put together to threads. A side is told by its mailbox, which only who holds its words can name: a letter into somebody
 * else's thread belongs to nobody and is left out. `offererOf` finds the mailbox of an offer by its public id.
 */
export function threadsOf(
  letters: readonly Sent[],
  contacts: readonly Sent[],
  offererOf: (offer: string) => Sent['mailbox'] | undefined,
): Thread[] {
  const threads = new Map<string, Thread>()
  for (const sent of letters) {
    const offer = sent.fields[ABOUT.answer]
    const offerer = offer === undefined ? undefined : offererOf(offer)
    if (offer === undefined || offerer === undefined) continue
    threads.set(sent.id, {
      id: sent.id,
      offer,
      mailboxes: { offerer, answerer: sent.mailbox },
      letters: [{ side: 'answerer', sent }],
      shared: { offerer: null, answerer: null },
    })
  }
  for (const sent of [...letters].sort(byDay)) {
    const thread = threads.get(sent.fields[ABOUT.thread] ?? '')
    const side = thread && sideOf(thread, sent.mailbox?.id)
    if (side) thread.letters.push({ side, sent })
  }
  for (const sent of [...contacts].sort(byDay)) {
    const thread = threads.get(sent.fields[ABOUT.thread] ?? '')
    const side = thread && sideOf(thread, sent.mailbox?.id)
    // The latest holds: a contact may have been mistyped.
    if (side) thread.shared[side] = sent
  }
  return [...threads.values()].sort((a, b) => byDay(firstOf(a), firstOf(b)))
}

/** Reports of offers, the oldest first. */
export const reportsOf = (letters: readonly Sent[]): { offer: string; sent: Sent }[] =>
  [...letters].sort(byDay).flatMap((sent) => {
    const offer = sent.fields[ABOUT.report]
    return offer === undefined ? [] : [{ offer, sent }]
  })

const sideOf = ({ mailboxes }: Thread, mailbox: MailboxId | undefined): Side | null =>
  mailbox === undefined
    ? null
    : mailbox === mailboxes.answerer?.id
      ? 'answerer'
      : mailbox === mailboxes.offerer?.id
        ? 'offerer'
        : null

const firstOf = ({ letters, id }: Thread): Pick<Sent, 'day' | 'id'> => letters[0]?.sent ?? { day: '', id }
type When = Pick<Sent, 'day' | 'id'> & Partial<Pick<Sent, 'fields'>>
const whenOf = ({ day, fields, id }: When) => `${day} ${fields?.at ?? ''} ${id}`
const byDay = (a: When, b: When) => (whenOf(a) < whenOf(b) ? -1 : 1)
