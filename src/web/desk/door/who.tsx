import type { Child } from 'hono/jsx'
import { isLocal, type Member, type Refused } from '#members/index.ts'
import { lastActBy } from '#register/last-act.ts'
import { door } from '#texts/desk/door.ts'
import type { DeskRoute } from '../../routes.ts'
import { ActForm } from '../act-form.tsx'
import type { Answer, Ask, Handler } from '../ask.ts'

/** Who sits down where the program was started: somebody of the team, or somebody new. */
export const whoHandlers = {
  who: (ask) => (isLocal(ask.session.member) ? whoPage(ask) : { path: 'queue' }),
  whoIs: async (ask) => {
    const { session, sessions, members, form, work } = ask
    if (!isLocal(session.member)) return { path: 'queue' }
    const known = members.all().find(({ id, leftOn }) => id === form.get('member') && leftOn === null)
    const member = known ?? (await members.add(form.get('name')))
    if (typeof member === 'string') return whoPage(ask, member)
    sessions.actAs(session, member)
    session.lastLooked ??= await lastActBy(work.stores.database, member.id)
    return { path: 'queue' }
  },
} satisfies Partial<Record<DeskRoute, Handler>>

function whoPage(ask: Ask, refused?: Refused): Answer {
  const t = door[ask.language]
  const known = ask.members.all().filter(({ leftOn }) => leftOn === null)
  return {
    title: t.title,
    part: null,
    status: refused ? 422 : 200,
    main: (
      <>
        <h1>{t.whoTitle}</h1>
        <p class="lede">{t.whoText}</p>
        {known.length > 0 && (
          <section class="s" aria-labelledby="h-known">
            <h2 id="h-known">{t.whoKnown}</h2>
            <ActForm ask={ask} to="who">
              <p class="acts">{known.map((member) => asButton(t.whoAs(member.name), member))}</p>
            </ActForm>
          </section>
        )}
        <section class="s" aria-labelledby="h-new">
          <h2 id="h-new" class={known.length > 0 ? undefined : 'unseen'}>
            {t.whoElse}
          </h2>
          <ActForm ask={ask} to="who">
            {refused && (
              <p class="wrong" role="alert" id="wrong">
                <strong>{t.wrong}.</strong> {t[refused]}
              </p>
            )}
            <p class="field">
              <label for="name">{t.whoNew}</label>
              <span class="hint" id="name-hint">
                {t.whoHint}
              </span>
              <input
                id="name"
                name="name"
                type="text"
                value={ask.form.get('name')}
                autocomplete="off"
                aria-describedby={refused ? 'name-hint wrong' : 'name-hint'}
                aria-invalid={refused ? 'true' : undefined}
              />
            </p>
            <p class="acts">
              <button type="submit">{t.whoStart}</button>
            </p>
          </ActForm>
        </section>
      </>
    ),
  }
}

const asButton = (label: string, { id }: Member): Child => (
  <button class="second" type="submit" name="member" value={id}>
    {label}
  </button>
)
