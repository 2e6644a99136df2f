import { createReadStream, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { type EnvelopeId, isEnvelopeId, isPartName, type MailboxId, type PartName } from '#core/envelope.ts'
import { HabeasError } from '#core/errors.ts'
import type { KnownList, PinnedRecipients } from './recipients.ts'
import type { Replies } from './replies.ts'
import { asCarrier, dropEnvelope, type Waiting, waitingEnvelopes } from './rows.ts'
import type { DoorDatabase } from './tables.ts'

/** Carries between the door and the desk: ciphertext, sealed replies, the list of recipients. Nothing in its hands can be read by it. */
export type Carrier = {
  /** Envelopes that ended. */
  waiting(): Promise<Waiting[]>
  /** The bytes of a part of one that waits. */
  part(id: EnvelopeId, part: PartName): Promise<AsyncIterable<Uint8Array>>
  /** Forgets an envelope: the desk has all of it on its disk. Again is nothing. */
  drop(id: EnvelopeId): Promise<void>
  /** False when the mailbox is not there any more. Again is nothing. */
  putReply(mailbox: MailboxId, reply: string, sealed: Uint8Array): Promise<boolean>
  dropReply(reply: string): Promise<void>
  /** What the door knows of its recipients; null: nothing yet. */
  recipients(): Promise<KnownList | null>
  /** Throws RecipientListError. */
  putRecipients(signed: string): Promise<void>
}

/** The carrier of a store that this process holds. */
export function carrierOf({
  folder,
  database,
  replies,
  recipients,
}: {
  folder: string
  database: DoorDatabase
  replies: Replies
  recipients: PinnedRecipients
}): Carrier {
  const own = (id: EnvelopeId) => {
    if (!isEnvelopeId(id)) throw new HabeasError('envelope', 'This is no id of an envelope.')
    return join(folder, id)
  }
  return {
    waiting: () => asCarrier(database, waitingEnvelopes),
    async part(id, part) {
      if (!isPartName(part)) throw new HabeasError('envelope', 'This is no part of an envelope.')
      return Readable.from(createReadStream(join(own(id), part)))
    },
    async drop(id) {
      const path = own(id)
      // The bytes first: a row without bytes is found again and dropped again, bytes without a row never.
      rmSync(path, { recursive: true, force: true })
      await asCarrier(database, (db) => dropEnvelope(db, id))
    },
    putReply: replies.put,
    dropReply: replies.drop,
    recipients: async () => recipients.known(),
    putRecipients: async (signed) => recipients.take(signed),
  }
}
