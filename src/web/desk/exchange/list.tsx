import type { Child } from 'hono/jsx'
import { isEdtf } from '#core/edtf.ts'
import type { Thread } from '#exchange/letters/threads.ts'
import { SEVERITIES } from '#exchange/rules/index.ts'
import type { OfferSeen } from '#pipeline/exchange/index.ts'
import { standingOf } from '#pipeline/inbox/index.ts'
import { board } from '#texts/board.ts'
import { dateInWords } from '#texts/dates.ts'
import type { SiteLanguage } from '#texts/language.ts'
import type { Answer } from '../ask.ts'
import { joined } from '../things/words.tsx'
import { pathTo, type Room, unlocked } from './room.ts'

export const dayWords = (language: SiteLanguage, day: string): string =>
  isEdtf(day) ? dateInWords(language, day, 'genitive') : day

/** The worst first: what may harm somebody, then what waits longest. */
const harmOf = ({ flags, reports }: OfferSeen): number =>
  (reports.length > 0 ? -1 : 0) + (flags[0] ? SEVERITIES.indexOf(flags[0].severity) : SEVERITIES.length)

export const exchangePage = unlocked((room): Answer => {
  const { t, seen } = room
  const waits = (offer: OfferSeen) => offer.state === 'held' || (offer.state === 'published' && offer.reports.length > 0)
  const waiting = seen.offers
    .filter(waits)
    .sort((a, b) => harmOf(a) - harmOf(b) || compare(a.chain.latest.day, b.chain.latest.day))
  const decided = seen.offers.filter((offer) => !waits(offer))
  const threads = seen.threads.filter((thread) => needsSomebody(room, thread))
  return {
    title: t.title,
    part: 'exchange',
    main: (
      <>
        <h1>{t.title}</h1>
        <p class="lede">{t.lede}</p>
        {waiting.length + threads.length + decided.length === 0 && <p class="s">{t.nothing}</p>}
        {section(
          t.waiting,
          'waiting',
          waiting.map((offer) => line(room, offer)),
        )}
        {section(
          t.letters,
          'letters',
          threads.map((thread) => threadLine(room, thread)),
        )}
        {section(
          t.decided,
          'decided',
          decided.map((offer) => line(room, offer)),
        )}
      </>
    ),
  }
})

/** Is there a letter to pass on, or contacts to exchange? */
export function needsSomebody({ inbox }: Pick<Room, 'inbox'>, thread: Thread): boolean {
  const isDone = (id: Thread['id']) => {
    const kept = inbox.find(id)
    return kept !== undefined && standingOf(kept).isHandled
  }
  const { offerer, answerer } = thread.shared
  return (
    thread.letters.some(({ sent }) => !isDone(sent.id)) ||
    (offerer !== null && answerer !== null && !(isDone(offerer.id) && isDone(answerer.id)))
  )
}

const section = (title: string, id: string, lines: Child[]): Child =>
  lines.length === 0 ? null : (
    <section class="s" aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{title}</h2>
      <ul class="plain envelopes">{lines}</ul>
    </section>
  )

function line({ ask, t }: Room, offer: OfferSeen): Child {
  const { chain, kind, state, reports, readers } = offer
  const flags = offer.flags.length + offer.alike.length
  return (
    <li>
      <p>
        <a href={`/${ask.language}/${pathTo(offer)}`}>
          <bdi lang={chain.written.language}>{chain.written.fields.title ?? '…'}</bdi>
        </a>
      </p>
      <p class="meta">
        {joined([
          board[ask.language].kinds[kind],
          t.states[state],
          t.sent(dayWords(ask.language, chain.latest.day)),
          ...(flags > 0 ? [t.flagCount(flags)] : []),
          ...(reports.length > 0 ? [t.reportCount(reports.length)] : []),
          ...(state === 'held' && readers.length > 0 ? [t.readOnce] : []),
        ])}
      </p>
    </li>
  )
}

function threadLine({ ask, t, seen }: Room, thread: Thread): Child {
  const offer = seen.offers.find(({ publicId }) => publicId === thread.offer)
  return (
    <li>
      <p>
        <a href={`/${ask.language}/exchange/letters/${thread.id}`}>
          <bdi lang={offer?.chain.written.language}>{offer?.chain.written.fields.title ?? '…'}</bdi>
        </a>
      </p>
      <p class="meta">{t.letterCount(thread.letters.length)}</p>
    </li>
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
