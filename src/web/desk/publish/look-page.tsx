import type { Child } from 'hono/jsx'
import type { Look, LookOf } from '#pipeline/publish-room.ts'
import { publish as texts } from '#texts/desk/publish.ts'
import { number } from '#texts/numbers.ts'
import { ActForm } from '../act-form.tsx'
import type { Answer, Ask } from '../ask.ts'
import { timeWords } from '../times.ts'
import { changesList, countsOf } from './changes.tsx'

type Done = Extract<Look, { state: 'done' }>

/** The page while something is made beside: it asks again by itself. */
export function waitingPage({ language }: Ask, what: 'working' | 'writing', begun: string): Answer {
  const t = texts[language]
  return {
    title: t.title,
    part: 'publish',
    again: 2,
    main: [
      <h1>{t[what]}</h1>,
      <p class="lede">{what === 'working' ? t.workingText : t.writingText}</p>,
      <p class="meta" role="status">
        {t.begun(timeWords(language, begun))}
      </p>,
    ],
  }
}

/** What would change, the preview, and the act. `to` is where the act goes and what its button says. */
export function lookedAt(ask: Ask, of: LookOf, look: Done, later: number, again: string): Child {
  const { language } = ask
  const t = texts[language]
  const { added, changed, hidden } = countsOf(look.changes)
  const back = of.backTo
  const path = back === null ? `publish?since=${look.version}` : `publish/back/${back}?since=${look.version}`
  const asked = Number(ask.query.get('page') ?? '1')
  const when = (
    <p class="meta">
      {t.asOf(timeWords(language, look.asOf))} {later > 0 && t.later(later)}{' '}
      {later > 0 && <a href={`/${language}/${again}`}>{t.again}</a>}
    </p>
  )
  if (look.changes.length === 0) return [<p class="up">{back === null ? t.nothingChanges : t.backSame}</p>, when]
  return [
    <p class="up">{t.wouldChange(number(language, look.number), t.lines(added), t.lines(changed), t.lines(hidden))}</p>,
    when,
    <ActForm ask={ask} to={back === null ? 'publish' : `publish/back/${back}`} class="publishing">
      <input type="hidden" name="root" value={look.root} />
      <input type="hidden" name="asOf" value={look.asOf} />
      <p class="acts">
        <a class="button second" href={`/preview/${back === null ? 'next' : 'back'}/${language}/`} target="_blank" rel="noopener">
          {t.preview}
        </a>
        <button type="submit">
          {back === null ? t.publish(number(language, look.number)) : t.backPublish(number(language, back))}
        </button>
      </p>
      <p class="hint">{back === null ? t.publishText : t.backText}</p>
    </ActForm>,
    changesList(language, look.changes, Number.isFinite(asked) ? Math.trunc(asked) : 1, path),
  ]
}
