import type { Child } from 'hono/jsx'
import type { FlowsDocument } from '#publish/findings/types.ts'
import { dateInWords } from '#texts/dates.ts'
import { flows as texts } from '#texts/findings/flows.ts'
import { countOf, indexInFigures, number } from '#texts/numbers.ts'
import { values } from '../../../components/notes.tsx'
import type { Page } from '../../../components/page.ts'
import { section } from '../../../components/section.tsx'
import { openNote } from './open-note.tsx'
import { betweenInFigures } from './words.ts'

/** How many came in for each who left, by each number they can be divided by. */
export function door(page: Page, { door: found }: FlowsDocument): Child {
  const { language } = page
  const t = texts[language]
  const list = (
    <ul class="said-list">
      {found.map(({ period, by, per, came, left, index, cited }) => (
        <li>
          {dateInWords(language, period)}:{' '}
          <b>{values(page, cited, index === null ? t.noIndex : indexInFigures(language, index))}</b>{' '}
          <span class="meta">
            {t.came.toLowerCase()} {betweenInFigures(language, came)}, {t.left.toLowerCase()} {betweenInFigures(language, left)};{' '}
            {t.byWhat[by]}; {t.per.toLowerCase()}: {t.perWhat[per]}
          </span>
        </li>
      ))}
    </ul>
  )
  const main = [
    <p>{t.doorSaid}</p>,
    <p class="meta">{t.doorExample}</p>,
    found.length === 0 ? <p>{t.doorNone}</p> : list,
    openNote(
      language,
      found.flatMap(({ came, left }) => [came, left]),
    ),
  ]
  return section(page, { id: 'h-door', heading: t.door, main })
}

/** What is known of people after they left custody. */
export function after(page: Page, { after: found }: FlowsDocument): Child {
  const { language } = page
  const t = texts[language]
  const all = found.reduce((sum, { people }) => sum + people, 0)
  const main =
    all === 0 ? (
      <p>{t.afterNone}</p>
    ) : (
      [
        <p>{t.afterSaid(countOf(language, 'person', all))}</p>,
        <dl class="facts up">
          {found.map(({ code, people, cited }) => [
            <dt>{t.afterWhat[code]}</dt>,
            <dd>{values(page, cited, number(language, people))}</dd>,
          ])}
        </dl>,
      ]
    )
  return section(page, { id: 'h-after', heading: t.after, main })
}
