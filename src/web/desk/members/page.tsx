import type { Child } from 'hono/jsx'
import { isEdtf } from '#core/edtf.ts'
import type { Member, Refused, Session } from '#members/index.ts'
import { dateInWords } from '#texts/dates.ts'
import { door } from '#texts/desk/door.ts'
import { type MembersTexts, membersTexts } from '#texts/desk/members.ts'
import { ActForm } from '../act-form.tsx'
import type { Answer, Ask } from '../ask.ts'

/** A name that was not taken: whose, or null for somebody new; what was typed stays. */
export type RefusedName = { of: Member | null; why: Refused; typed: string }

/** A one-time address that was just made; it is never shown again. */
export type Invitation = { member: Member; address: string }

/** Who works here, who is at the desk now, and the way in for each. */
export function membersPage(ask: Ask, { refused, invitation }: { refused?: RefusedName; invitation?: Invitation } = {}): Answer {
  const t = membersTexts[ask.language]
  const all = ask.members.all()
  const sessions = ask.sessions.open()
  return {
    title: t.title,
    part: 'members',
    status: refused ? 422 : 200,
    main: (
      <>
        <h1>{t.title}</h1>
        <div class="s">
          <p class="lede">{t.lede}</p>
          <p>{t.honest}</p>
        </div>
        {invitation && invited(t, invitation)}
        <div class="s">
          <ul class="plain members">
            {all
              .toSorted((a, b) => Number(a.leftOn !== null) - Number(b.leftOn !== null))
              .map((member) => item(ask, t, member, { sessions, ...(refused && { refused }) }))}
          </ul>
          <p class="meta">{t.change}</p>
        </div>
        <section class="s" aria-labelledby="h-add">
          <h2 id="h-add">{t.addTitle}</h2>
          <ActForm ask={ask} to="members">
            {nameField(ask, t, 'new', refused?.of === null ? refused : undefined, '', t.nameHint)}
            <p class="acts">
              <button type="submit">{t.add}</button>
            </p>
          </ActForm>
        </section>
        {reminder(ask, t)}
      </>
    ),
  }
}

function invited(t: MembersTexts, { member, address }: Invitation): Child {
  return (
    <section class="s" aria-labelledby="h-address">
      <h2 id="h-address">{t.addressTitle(member.name)}</h2>
      <p>
        <a class="once" href={address} rel="noreferrer">
          {address}
        </a>
      </p>
      <p class="meta">{t.addressText}</p>
    </section>
  )
}

function item(
  ask: Ask,
  t: MembersTexts,
  member: Member,
  { sessions, refused }: { sessions: readonly Session[]; refused?: RefusedName },
): Child {
  const { id, name, leftOn } = member
  const own = sessions.filter((session) => session.member.id === id)
  const wrong = refused?.of?.id === id ? refused : undefined
  const first = own[0]?.begun
  const where =
    leftOn !== null
      ? t.leftOn(dateInWords(ask.language, isEdtf(leftOn) ? leftOn : null, 'genitive'))
      : first === undefined
        ? t.notHere
        : `${t.here(own.length)}, ${t.since(new Date(first).toTimeString().slice(0, 5))}`
  return (
    <li>
      <p>
        <strong>{name}</strong>
        {id === ask.session.member.id && ` (${t.you})`} <span class="meta">· {where}</span>
      </p>
      {leftOn === null && (
        <div class="acts">
          <ActForm ask={ask} to={`members/${id}/address`}>
            <button class="second" type="submit" aria-label={`${t.newAddress}: ${name}`}>
              {t.newAddress}
            </button>
          </ActForm>
          <details open={wrong !== undefined}>
            <summary>{t.rename}</summary>
            <ActForm ask={ask} to={`members/${id}/name`}>
              {nameField(ask, t, id, wrong, name, t.renameText)}
              <p class="acts">
                <button class="second" type="submit">
                  {t.save}
                </button>
              </p>
            </ActForm>
          </details>
          {id !== ask.session.member.id && (
            <details>
              <summary>{t.left}</summary>
              <ActForm ask={ask} to={`members/${id}/left`}>
                <p class="hint">{t.leftText}</p>
                <button class="second" type="submit">
                  {t.leftYes}
                </button>
              </ActForm>
            </details>
          )}
        </div>
      )}
    </li>
  )
}

function nameField(
  { language }: Ask,
  t: MembersTexts,
  id: string,
  refused: RefusedName | undefined,
  held: string,
  hint: string,
): Child {
  const words = door[language]
  return (
    <>
      {refused && (
        <p class="wrong" role="alert" id={`wrong-${id}`}>
          <strong>{words.wrong}.</strong> {words[refused.why]}
        </p>
      )}
      <p class="field">
        <label for={`name-${id}`}>{t.name}</label>
        <span class="hint" id={`hint-${id}`}>
          {hint}
        </span>
        <input
          id={`name-${id}`}
          name="name"
          type="text"
          value={refused?.typed ?? held}
          autocomplete="off"
          aria-describedby={refused ? `hint-${id} wrong-${id}` : `hint-${id}`}
          aria-invalid={refused ? 'true' : undefined}
        />
      </p>
    </>
  )
}

function reminder(ask: Ask, t: MembersTexts): Child {
  const { breakAfterMinutes } = ask.session
  const on = breakAfterMinutes !== null
  return (
    <section class="s" aria-labelledby="h-reminder">
      <h2 id="h-reminder">{t.reminder}</h2>
      <ActForm ask={ask} to="members/reminder">
        <p>{on ? t.reminderOn(breakAfterMinutes) : t.reminderOff}</p>
        <p class="acts">
          <button class="second" type="submit" name="on" value={on ? '' : '1'}>
            {on ? t.switchOff : t.switchOn}
          </button>
        </p>
      </ActForm>
    </section>
  )
}
