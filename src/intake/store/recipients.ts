import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Clock, dayOf } from '#platform/clock.ts'
import { writeWhole } from '#platform/files.ts'
import { type RecipientList, RecipientListError, readRecipients } from '../recipients.ts'

/** The list that a door has, as it tells the desk. */
export type KnownList = Pick<RecipientList, 'epoch' | 'until' | 'recipients'>

/** To whom this door seals. The first register that brought a list is the only one that may bring another. */
export type PinnedRecipients = {
  /** The list that holds today; null: there is none, or it is out of date. Then the door is closed. */
  current(): RecipientList | null
  /** What is known, whether or not it holds still. */
  known(): KnownList | null
  /** As it was signed, for browsers. */
  signed(): string | null
  /** Takes a list as `signRecipients` writes it. Throws RecipientListError. */
  take(text: string): void
}

const LIST = 'recipients.json'

/** Opens the list of a held folder. Its first signer stays: a list of another one is refused. */
export function openRecipients(folder: string, now: Clock): PinnedRecipients {
  const place = join(folder, LIST)
  let text = existsSync(place) ? readFileSync(place, 'utf8') : null
  // Read as of its own last day: that it is out of date is asked each time.
  let read = text === null ? null : readRecipients(text, null, '')
  const today = () => dayOf(now())
  return {
    current: () => (read && read.list.until >= today() ? read.list : null),
    known: () => read && { epoch: read.list.epoch, until: read.list.until, recipients: read.list.recipients },
    signed: () => text,
    take(given) {
      const fresh = readRecipients(given, read && { signer: read.signer, epoch: read.list.epoch }, today())
      const isChanged = JSON.stringify(fresh.list.recipients) !== JSON.stringify(read?.list.recipients)
      // The same number for other keys: somebody signs two lists.
      if (read && fresh.list.epoch === read.list.epoch && isChanged) throw new RecipientListError('older')
      writeWhole(place, given)
      text = given
      read = fresh
    },
  }
}
