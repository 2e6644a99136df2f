import type { Child } from 'hono/jsx'
import { otherSide, type Thread } from '#exchange/letters/threads.ts'
import { flagsOf } from '#exchange/rules/index.ts'
import { exchangeContacts, isShared, passOn, WORDS } from '#pipeline/exchange/index.ts'
import { standingOf } from '#pipeline/inbox/index.ts'
import { ActForm } from '../act-form.tsx'
import type { Answer } from '../ask.ts'
import { notHere } from '../not-here.tsx'
import { joined } from '../things/words.tsx'
import { dayWords } from './list.tsx'
import { marked } from './marked.tsx'
import { pathTo, type Room, unlocked } from './room.ts'

type ThreadRoom = Room & { thread: Thread }

const ofThread = (page: (room: ThreadRoom) => Answer | Promise<Answer>) =>
  unlocked((room) => {
    const thread = room.seen.threads.find(({ id }) => id === room.ask.params.thread)
    return thread ? page({ ...room, thread }) : notHere(room.ask, 'exchange')
  })

const isHandled = ({ inbox }: Room, id: Thread['id']): boolean => {
  const kept = inbox.find(id)
  return kept !== undefined && standingOf(kept).isHandled
}

/** What two people wrote to each other, to be read before it is passed on. */
export const threadPage = ofThread((room): Answer => {
  const { ask, t, seen, thread } = room
  const offer = seen.offers.find(({ publicId }) => publicId === thread.offer)
  return {
    title: t.thread,
    part: 'exchange',
    main: (
      <>
        <p class="meta">
          <a href={`/${ask.language}/exchange`}>{t.back}</a>
        </p>
        <h1>{t.thread}</h1>
        {offer && (
          <p>
            {t.about}:{' '}
            <a href={`/${ask.language}/${pathTo(offer)}`} lang={offer.chain.written.language}>
              {offer.chain.written.fields.title ?? '…'}
            </a>
          </p>
        )}
        {thread.letters.map((letter) => letterOf(room, letter))}
        {contacts(room)}
      </>
    ),
  }
})

function letterOf(room: ThreadRoom, { side, sent }: Thread['letters'][number]): Child {
  const { ask, t, thread } = room
  const text = sent.fields[WORDS] ?? ''
  const flags = flagsOf({ kind: 'notice', title: '', text })
  const canPass = thread.mailboxes[otherSide(side)] !== null
  return (
    <section class="s" aria-labelledby={`h-${sent.id}`}>
      <h2 id={`h-${sent.id}`}>{t.sides[side]}</h2>
      <p class="meta">{joined([t.sent(dayWords(ask.language, sent.day)), ...(isHandled(room, sent.id) ? [t.passed] : [])])}</p>
      <p class="as-written" lang={sent.language}>
        {marked(text, 'text', flags)}
      </p>
      {flags.length > 0 && <p class="meta">{joined(flags.map(({ code }) => t.reasons[code]))}</p>}
      {!canPass && <p>{t.noMailbox}</p>}
      {canPass && !isHandled(room, sent.id) && (
        <ActForm ask={ask} to={`exchange/letters/${thread.id}/pass`}>
          <input type="hidden" name="letter" value={sent.id} />
          <p class="acts">
            <button type="submit">{t.passOn}</button>
          </p>
        </ActForm>
      )}
    </section>
  )
}

function contacts(room: ThreadRoom): Child {
  const { ask, t, thread } = room
  const { offerer, answerer } = thread.shared
  const isDone = offerer !== null && answerer !== null && isHandled(room, offerer.id) && isHandled(room, answerer.id)
  return (
    <section class="s" aria-labelledby="h-contacts">
      <h2 id="h-contacts">{t.shared}</h2>
      {isShared(thread) ? (
        <>
          <p>{t.sharedBoth}</p>
          {isDone ? (
            <p class="meta">{t.passed}</p>
          ) : (
            <ActForm ask={ask} to={`exchange/letters/${thread.id}/share`}>
              <p class="acts">
                <button type="submit">{t.exchange}</button>
              </p>
            </ActForm>
          )}
        </>
      ) : (
        <p>{offerer || answerer ? t.sharedOne(t.sides[offerer ? 'offerer' : 'answerer']) : t.sharedNone}</p>
      )}
    </section>
  )
}

export const passLetter = ofThread(async (room): Promise<Answer> => {
  const { ask, thread } = room
  const letter = thread.letters.find(({ sent }) => sent.id === ask.form.get('letter'))
  if (letter && !isHandled(room, letter.sent.id) && thread.mailboxes[otherSide(letter.side)])
    await passOn(ask.work.stores, { thread, letter, by: ask.session.member })
  return { path: `exchange/letters/${thread.id}?done=letterPassed` }
})

export const shareContacts = ofThread(async (room): Promise<Answer> => {
  const { ask, thread } = room
  const { offerer } = thread.shared
  if (isShared(thread) && offerer && !isHandled(room, offerer.id))
    await exchangeContacts(ask.work.stores, { thread, by: ask.session.member })
  return { path: `exchange/letters/${thread.id}?done=contactsExchanged` }
})
