import type { Child } from 'hono/jsx'
import { OFFER_REASONS } from '#core/offer.ts'
import { isRefused, needsTwo } from '#exchange/offers/flagged.ts'
import { board } from '#texts/board.ts'
import { inbox } from '#texts/desk/inbox.ts'
import { ActForm } from '../act-form.tsx'
import type { Answer } from '../ask.ts'
import { told } from '../inbox/told.tsx'
import { joined } from '../things/words.tsx'
import { boardForm } from './board-form.tsx'
import type { Refused } from './body.ts'
import { dayWords } from './list.tsx'
import { marked } from './marked.tsx'
import { type OfferRoom, ofOffer, pathTo } from './room.ts'

export const offerPage = ofOffer((room) => showOffer(room))

/** One offer: the words of its sender with what the rules found in them, and what can be decided. */
export function showOffer(room: OfferRoom, refused: Refused | null = null): Answer {
  const { ask, t, offer } = room
  const { chain, kind, state, acts, reports } = offer
  const { title = '…', text = '' } = chain.written.fields
  return {
    title: t.title,
    part: 'exchange',
    status: refused ? 422 : 200,
    main: (
      <>
        <p class="meta">
          <a href={`/${ask.language}/exchange`}>{t.back}</a>
        </p>
        <h1 lang={chain.written.language}>{marked(title, 'title', offer.flags)}</h1>
        <p class="meta">
          {joined([board[ask.language].kinds[kind], t.states[state], t.sent(dayWords(ask.language, chain.latest.day))])}
        </p>
        <section class="s" aria-labelledby="h-sent">
          <h2 id="h-sent">{t.asSent}</h2>
          <p class="as-written" lang={chain.written.language}>
            {marked(text, 'text', offer.flags)}
          </p>
          {told(
            { ask, t: inbox[ask.language] },
            { kind: 'offer', language: chain.written.language, fields: besides(chain.written.fields) },
          )}
        </section>
        {flagsOf(room)}
        {reports.length > 0 && (
          <section class="s" aria-labelledby="h-reports">
            <h2 id="h-reports">{t.reports}</h2>
            {reports.map(({ fields, language }) => (
              <p class="as-written" lang={language}>
                {fields.text ?? '…'}
              </p>
            ))}
          </section>
        )}
        {state !== 'withdrawn' && publishing(room, refused)}
        {state !== 'withdrawn' && answering(room, refused)}
        {acts.length > 0 && (
          <section class="s" aria-labelledby="h-done">
            <h2 id="h-done">{t.history}</h2>
            <ul class="plain">
              {acts.map(({ act, member, at, until, reasons }) => (
                <li class="meta">
                  {joined([
                    t.acts[act],
                    ask.members.nameOf(member),
                    dayWords(ask.language, at.slice(0, 10)),
                    ...(until === null ? [] : [t.until(dayWords(ask.language, until))]),
                    ...reasons.map((reason) => t.reasons[reason]),
                  ])}
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    ),
  }
}

/** Title and text stand above; the rest as fields. */
const besides = (fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([code]) => !['title', 'text', 'kind', 'change'].includes(code)))

function flagsOf({ ask, t, offer: { flags, alike } }: OfferRoom): Child {
  return (
    <section class="s" aria-labelledby="h-flags">
      <h2 id="h-flags">{t.flags}</h2>
      {flags.length + alike.length === 0 ? (
        <p>{t.noFlags}</p>
      ) : (
        <ul class="plain flags">
          {flags.map(({ code, severity, span }) => (
            <li>
              <strong>{t.reasons[code]}</strong> <span class="meta">{t.severities[severity]}</span>
              <br />
              {span ? <q class="quote">{span.exact}</q> : <span class="meta">{t.nothingThere}</span>}
            </li>
          ))}
          {alike.map((earlier) => (
            <li>
              <strong>{t.reasons.alike}</strong> <a href={`/${ask.language}/exchange/${earlier}`}>{t.readEarlier}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function publishing(room: OfferRoom, refused: Refused | null): Child {
  const { ask, t, offer } = room
  const { kind, flags, readers, state } = offer
  if (state === 'published') return null
  if (isRefused(flags)) return <p class="s wrong">{t.refused}</p>
  const isTwo = needsTwo(kind, flags)
  const others = readers.filter((reader) => reader !== ask.session.member.id)
  const isWaiting = isTwo && others.length === 0 && readers.length > 0
  return (
    <section class="s" aria-labelledby="h-publish">
      <h2 id="h-publish">{t.publish}</h2>
      {isTwo && <p>{t.needsTwo}</p>}
      {others.map((other) => (
        <p>{t.otherRead(ask.members.nameOf(other))}</p>
      ))}
      {isWaiting ? <p role="status">{t.youRead}</p> : boardForm(room, refused, isTwo && others.length === 0)}
    </section>
  )
}

function answering({ ask, t, offer }: OfferRoom, refused: Refused | null): Child {
  const wrong = refused?.at === 'answer' ? refused : null
  const isShown = offer.state === 'published'
  return (
    <section class="s" aria-labelledby="h-answer">
      <h2 id="h-answer">{t.answerSender}</h2>
      <ActForm ask={ask} to={pathTo(offer, '/decide')}>
        <input type="hidden" name="seen" value={String(offer.version)} />
        <input type="hidden" name="envelope" value={offer.chain.latest.id} />
        {wrong && (
          <p class="wrong" role="alert">
            {t.problems[wrong.why]}
          </p>
        )}
        <fieldset>
          <legend class="hint">{t.reasonsHint}</legend>
          <div class="ticks">
            {OFFER_REASONS.map((reason) => (
              <label class="pick">
                <input
                  type="checkbox"
                  name="reason"
                  value={reason}
                  checked={offer.flags.some(({ code, severity }) => code === reason && severity === 'reject')}
                />{' '}
                <span>{t.reasons[reason]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <p class="field">
          <label for="note">{t.note}</label>
          <textarea id="note" name="note" rows={3}>
            {wrong?.note ?? ''}
          </textarea>
        </p>
        <p class="acts">
          {isShown ? (
            <button type="submit" name="act" value="pull">
              {t.pull}
            </button>
          ) : (
            <>
              <button type="submit" name="act" value="ask">
                {t.ask}
              </button>{' '}
              <button type="submit" name="act" value="reject" class="second">
                {t.reject}
              </button>
            </>
          )}
        </p>
      </ActForm>
    </section>
  )
}
