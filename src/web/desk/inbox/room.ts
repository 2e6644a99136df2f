import { type EnvelopeId, isEnvelopeId } from '#core/envelope.ts'
import { type Unlocked, unlockedIn } from '#members/index.ts'
import { type Inbox, type InboxReader, inboxOf, type Opened, readerOf } from '#pipeline/inbox/index.ts'
import { type InboxTexts, inbox as texts } from '#texts/desk/inbox.ts'
import type { Answer, Ask, Handler } from '../ask.ts'
import { notHere } from '../not-here.tsx'
import { lockedPage } from './unlock.tsx'

/** What every page of the inbox works with, once somebody has opened it with their key. */
export type Room = { ask: Ask; t: InboxTexts; inbox: Inbox; key: Unlocked; reader: InboxReader }

/** An envelope that is there, opened as far as it opens. */
export type Envelope = Room & { id: EnvelopeId; opened: Opened }

/** A page for who has opened the inbox; anybody else is asked for their key. */
export const unlocked =
  (page: (room: Room) => Answer | Promise<Answer>): Handler =>
  async (ask) => {
    const inbox = await inboxOf(ask.work.stores)
    const key = unlockedIn(ask.session, ask.now)
    if (!key) return lockedPage(ask, inbox)
    return page({ ask, t: texts[ask.language], inbox, key, reader: readerOf(inbox, key) })
  }

/** A page of one envelope. */
export const ofEnvelope = (page: (envelope: Envelope) => Answer | Promise<Answer>): Handler =>
  unlocked(async (room) => {
    const id = room.ask.params.id ?? ''
    const opened = isEnvelopeId(id) ? await room.reader.open(id) : null
    return opened ? page({ ...room, id: opened.kept.id, opened }) : notHere(room.ask, 'inbox')
  })

/** Addresses, after the language. */
export const pathTo = (id: EnvelopeId, rest = ''): string => `inbox/${id}${rest}`
export const linkTo = ({ language }: Pick<Ask, 'language'>, id: EnvelopeId, rest = ''): string =>
  `/${language}/${pathTo(id, rest)}`
