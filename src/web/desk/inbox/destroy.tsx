import type { Child } from 'hono/jsx'
import { CONSENT_PURPOSES, type EnvelopeId } from '#core/envelope.ts'
import { factsOf, reachOf, retractOf, withdraw } from '#pipeline/inbox/index.ts'
import { ActForm } from '../act-form.tsx'
import type { Answer } from '../ask.ts'
import { type Envelope, linkTo, ofEnvelope, pathTo, type Room } from './room.ts'

/** The box that must be ticked. */
const SURE = 'sure'

/** What rests on envelopes that are to be destroyed, and how many nobody can read. */
async function restOn({ ask, inbox, reader }: Room, ids: readonly EnvelopeId[]): Promise<{ facts: number; unread: number }> {
  let facts = 0
  let unread = 0
  for (const id of ids) {
    const opened = await reader.open(id)
    if (opened?.key) facts += (await factsOf(ask.work, inbox, opened.key)).filter(({ holds }) => holds).length
    else if (opened && opened.fault !== 'absent') unread++
  }
  return { facts, unread }
}

/** Withdrawals whose envelope is still here: destroyed, they would be forgotten, and what was allowed before would seem to hold. */
const stillAsked = ({ inbox, reader }: Room, ids: readonly EnvelopeId[]): boolean =>
  ids.some((id) => inbox.find(id)?.kind === 'consent' && reader.beside(id).some(({ kind }) => kind === 'testimony'))

function sure({ t }: Room): Child {
  return (
    <p class="field">
      <label class="pick">
        <input type="checkbox" name={SURE} value="1" /> {t.sure}
      </label>
    </p>
  )
}

async function shredPage(room: Room, ids: readonly EnvelopeId[], back: string, isRefused: boolean): Promise<Answer> {
  const { t } = room
  const { facts, unread } = await restOn(room, ids)
  const isAsked = stillAsked(room, ids)
  return {
    title: t.shredTitle,
    part: 'inbox',
    status: isRefused ? 422 : 200,
    main: (
      <>
        <p class="meta">
          <a href={back}>{t.back}</a>
        </p>
        <h1>{t.shredTitle}</h1>
        <p class="lede">{t.shredText(ids.length)}</p>
        <p>{t.shredFacts(facts)}</p>
        {unread > 0 && <p class="wrong">{t.unread(unread)}</p>}
        {isAsked ? <p class="wrong">{t.shredAsked}</p> : shredForm(room, ids, isRefused)}
      </>
    ),
  }
}

function shredForm(room: Room, ids: readonly EnvelopeId[], isRefused: boolean): Child {
  const { ask, t } = room
  const [first] = ids
  return (
    <>
      <p class="hint">{t.honest}</p>
      <ActForm ask={ask} to={ids.length === 1 && first ? pathTo(first, '/shred') : 'inbox/many'}>
        {isRefused && (
          <p class="wrong" role="alert">
            {t.notSure}
          </p>
        )}
        <input type="hidden" name="act" value="shred" />
        {ids.map((id) => (
          <input type="hidden" name="id" value={id} />
        ))}
        <input type="hidden" name="asked" value="1" />
        {sure(room)}
        <p class="acts">
          <button type="submit">{t.shred}</button>
        </p>
      </ActForm>
    </>
  )
}

export const askToShred = ofEnvelope((envelope) => shredPage(envelope, [envelope.id], linkTo(envelope.ask, envelope.id), false))

export const shredOne = ofEnvelope(async (envelope): Promise<Answer> => {
  const { ask, inbox, id } = envelope
  if (ask.form.get(SURE) === '' || stillAsked(envelope, [id])) return shredPage(envelope, [id], linkTo(ask, id), true)
  await inbox.shred(ask.session.member, [id])
  return { path: 'inbox?done=envelopesShredded' }
})

/** Several at once: asked on a page of its own first. */
export async function shredMany(room: Room, ids: readonly EnvelopeId[]): Promise<Answer> {
  const { ask, inbox } = room
  const isAsked = ask.form.get('asked') !== ''
  if (!isAsked || ask.form.get(SURE) === '' || stillAsked(room, ids))
    return shredPage(room, ids, `/${ask.language}/inbox`, isAsked)
  await inbox.shred(ask.session.member, ids)
  return { path: 'inbox?done=envelopesShredded' }
}

async function withdrawPage(envelope: Envelope, isRefused: boolean): Promise<Answer> {
  const { ask, t, inbox, key, id, opened, reader } = envelope
  const { envelopes, facts, unread } = await reachOf(ask.work, inbox, key, id)
  const consents = opened.manifest && reader.consents(opened.manifest)
  const asked = CONSENT_PURPOSES.filter((purpose) => consents?.[purpose] === 'withdrawn')
  const isPart = asked.length > 0 && CONSENT_PURPOSES.some((purpose) => consents?.[purpose] === 'given')
  return {
    title: t.withdrawTitle,
    part: 'inbox',
    status: isRefused ? 422 : 200,
    main: (
      <>
        <p class="meta">
          <a href={linkTo(ask, id)}>{t.kinds[opened.kept.kind]}</a>
        </p>
        <h1>{t.withdrawTitle}</h1>
        <p class="lede">{t.withdrawText}</p>
        {isPart && <p class="wrong">{t.withdrawPart}</p>}
        <h2 class="up">{t.withdrawReach}</h2>
        <ul class="plain">
          {envelopes.map((one) => (
            <li>{t.kinds[one.kind]}</li>
          ))}
        </ul>
        <p class="up">{t.withdrawFacts(facts)}</p>
        {facts > 0 && <p class="hint">{t.withdrawOwn}</p>}
        {unread > 0 && <p class="wrong">{t.unread(unread)}</p>}
        <p class="hint">{t.honest}</p>
        <ActForm ask={ask} to={pathTo(id, '/withdraw')}>
          {isRefused && (
            <p class="wrong" role="alert">
              {t.notSure}
            </p>
          )}
          {sure(envelope)}
          <p class="acts">
            <button type="submit" name="act" value="withdraw">
              {t.withdraw}
            </button>
            {facts > 0 && (
              <button type="submit" name="act" value="retract" class="second">
                {t.retractOnly}
              </button>
            )}
          </p>
        </ActForm>
      </>
    ),
  }
}

export const askToWithdraw = ofEnvelope((envelope) => withdrawPage(envelope, false))

export const withdrawOne = ofEnvelope(async (envelope): Promise<Answer> => {
  const { ask, inbox, key, id } = envelope
  const { session, work } = ask
  const by = session.member
  const { envelopes } = await reachOf(work, inbox, key, id)
  const ids = envelopes.map((one) => one.id)
  // What a sender has taken back, Undo does not bring back.
  const before = session.acts.length
  try {
    if (ask.form.get('act') === 'retract') {
      await retractOf(work, inbox, { key, ids, by })
      return { path: pathTo(id, '?done=factsTakenBack') }
    }
    if (ask.form.get(SURE) === '') return withdrawPage(envelope, true)
    await withdraw(work, inbox, { key, ids, by })
    return { path: 'inbox?done=consentDone' }
  } finally {
    session.acts.splice(before)
  }
})
