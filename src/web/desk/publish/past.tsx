import type { Child } from 'hono/jsx'
import type { Publication } from '#register/index.ts'
import { publish as texts } from '#texts/desk/publish.ts'
import { number } from '#texts/numbers.ts'
import type { Ask } from '../ask.ts'
import { timeWords } from '../times.ts'

/** At most so many earlier publications are listed; the others stand in the register. */
const MOST = 50

/** Every publication with who and when, and the way back to each. */
export function pastList({ language, members }: Ask, past: readonly Publication[]): Child {
  const t = texts[language]
  if (past.length === 0) return null
  return (
    <section class="s" aria-labelledby="past">
      <h2 id="past">{t.past}</h2>
      <p class="meta up">{t.pastText}</p>
      <ol class="said-list past up">
        {past.slice(0, MOST).map(({ number: n, kind, at, by, backTo }, i) => (
          <li>
            <strong>{number(language, n)}</strong>{' '}
            <span class="meta">
              <time datetime={at}>{timeWords(language, at)}</time> · {members.nameOf(by)} ·{' '}
              {backTo === null ? t.kinds[kind] : t.backKind(number(language, backTo))} ·{' '}
              {i === 0 ? t.current : <a href={`/${language}/publish/back/${n}`}>{t.goBack}</a>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
