import type { Child } from 'hono/jsx'
import { countAttempts, lock, unlock } from '#members/index.ts'
import { activeRecipients, type Inbox, inboxOf, isWaiting } from '#pipeline/inbox/index.ts'
import { openKeyFile } from '#pipeline/inbox/key-file.ts'
import { inbox as texts } from '#texts/desk/inbox.ts'
import { ActForm } from '../act-form.tsx'
import type { Answer, Ask, Handler } from '../ask.ts'

/** Why it was not opened; a number is the seconds one has to wait. */
type Problem = 'none' | 'file' | 'passphrase' | 'unknown' | 'other' | number

/** There is one in a process, as there is one desk: a new session does not begin anew. */
const attempts = countAttempts()

/** Before the inbox is opened: how much waits, and the form for the key. */
export async function lockedPage(ask: Ask, inbox: Inbox, problem: Problem | null = null): Promise<Answer> {
  const t = texts[ask.language]
  const waiting = inbox.all().filter(isWaiting).length
  const hasKey = (await activeRecipients(ask.work.stores.database)).length > 0
  return {
    title: t.title,
    part: 'inbox',
    status: problem === null ? 200 : 422,
    main: (
      <>
        <h1>{t.title}</h1>
        <div class="s">
          <p class="lede">{t.lede}</p>
          {!hasKey && <p>{t.noKey}</p>}
          {hasKey && <p>{waiting > 0 ? t.lockedText(waiting) : t.lockedNone}</p>}
        </div>
        {(hasKey || inbox.all().length > 0) && keyForm(ask, problem)}
      </>
    ),
  }
}

function keyForm(ask: Ask, problem: Problem | null): Child {
  const t = texts[ask.language]
  const said = problem === null ? undefined : 'wrong-key'
  return (
    <section class="s" aria-labelledby="h-key">
      <h2 id="h-key">{t.unlock}</h2>
      <ActForm ask={ask} to="inbox/unlock" files>
        {problem !== null && (
          <p class="wrong" role="alert" id="wrong-key">
            <strong>{t.wrong}.</strong> {typeof problem === 'number' ? t.wait(problem) : t.keyProblems[problem]}
          </p>
        )}
        <p class="field">
          <label for="key-file">{t.keyFile}</label>
          <span class="hint" id="key-hint">
            {t.keyFileHint}
          </span>
          <input id="key-file" name="key" type="file" aria-describedby={['key-hint', said].filter(Boolean).join(' ')} />
        </p>
        <p class="field">
          <label for="passphrase">{t.passphrase}</label>
          <input id="passphrase" name="passphrase" type="password" autocomplete="off" aria-describedby={said} />
        </p>
        <p class="acts">
          <button type="submit">{t.unlock}</button>
        </p>
      </ActForm>
    </section>
  )
}

export const unlockInbox: Handler = async (ask) => {
  const inbox = await inboxOf(ask.work.stores)
  const { session, form, now, work } = ask
  const refuse = (problem: Problem) => lockedPage(ask, inbox, problem)
  const seconds = attempts.wait(session.member.id, now)
  if (seconds > 0) return refuse(seconds)
  const [file] = form.held
  if (!file) return refuse('none')
  const opened = await openKeyFile(file.bytes, form.get('passphrase'))
  if (opened === 'passphrase') attempts.failed(session.member.id, now)
  if (typeof opened === 'string') return refuse(opened)
  const row = await work.stores.database.kysely
    .selectFrom('member_key')
    .select('member')
    .where('recipient', '=', opened.recipient)
    .executeTakeFirst()
  if (!row) return refuse('unknown')
  if (row.member !== session.member.id) return refuse('other')
  attempts.passed(session.member.id)
  unlock(session, { identities: [opened.identity], recipient: opened.recipient }, now)
  return { path: 'inbox' }
}

export const lockInbox: Handler = ({ session }) => {
  lock(session)
  return { path: 'inbox?done=inboxLocked' }
}
