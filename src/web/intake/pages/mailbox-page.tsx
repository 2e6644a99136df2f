import type { Child } from 'hono/jsx'
import type { Reply } from '#core/envelope.ts'
import { ends } from '#texts/intake/ends.ts'
import { dayInWords, replyActs, replyLines } from '../steps/replies.ts'
import { hiddenOf, readState } from '../steps/state.ts'
import type { Answers, Html, Setting } from '../types.ts'
import { actsOf, formPage } from './frame.tsx'

/** An open mailbox. Of a receipt of nobody the page is the same as of an empty one. */
export function mailboxPage(setting: Setting, answers: Answers, replies: readonly Reply[]): Html {
  const state = readState(answers)
  const t = ends[setting.language].mailbox
  const hidden: [string, string][] = [
    ...hiddenOf(state, 'mailbox').filter(([name]) => name !== 'from'),
    ['receipt', state.receipt],
    ['from', 'mailbox'],
  ]
  const acts = (
    <>
      <button type="submit" class="second" name="to" value="more">
        {t.more}
      </button>
      <button type="submit" class="second" name="to" value="withdraw">
        {t.withdraw}
      </button>
      <button type="submit" class="second" name="to" value="change">
        {t.change}
      </button>
    </>
  )
  return formPage(
    setting,
    { hidden, step: 'replies' },
    <>
      <h1>{t.title}</h1>
      <div data-slot="replies">
        {replies.length === 0 ? (
          <>
            <p class="lede">{t.empty}</p>
            <p class="hint">{t.emptyHint}</p>
          </>
        ) : (
          replies.map((reply) => replyBlock(setting, reply))
        )}
      </div>
      <p>{t.leave}</p>
    </>,
    actsOf(setting, { next: acts, back: true }),
  )
}

function replyBlock({ language }: Pick<Setting, 'language'>, reply: Reply): Child {
  const t = ends[language].mailbox
  const { kind, day } = reply
  const acts = replyActs(language, reply)
  return (
    <section class="reply">
      <h2>{t.kinds[kind]}</h2>
      <p class="meta">{`${t.day} ${dayInWords(language, day)}`}</p>
      {replyLines(language, reply).map((line) => (
        <p class="typed">{line}</p>
      ))}
      {acts.length > 0 && (
        <>
          <p class="acts">
            {acts.map(({ to, text }) => (
              <button type="submit" class="second" name="to" value={to}>
                {text}
              </button>
            ))}
          </p>
          <p class="hint">{t.shareHint}</p>
        </>
      )}
    </section>
  )
}
