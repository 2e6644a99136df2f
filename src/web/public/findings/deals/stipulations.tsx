import type { Child } from 'hono/jsx'
import type { PublicDeal, PublicStipulation } from '#publish/findings/types.ts'
import { answerName, itemName } from '#texts/answers.ts'
import { dateInFigures } from '#texts/dates.ts'
import { deals as texts } from '#texts/findings/deals.ts'
import { number } from '#texts/numbers.ts'
import { upperFirst } from '#texts/statements.ts'
import { teamAnswers } from '#texts/team.ts'
import { STIPULATIONS } from '#vocabulary/stipulations.ts'
import type { Page } from '../../../components/page.ts'
import { answerSets } from './answers.tsx'
import { opening, wordings } from './said.tsx'

/** Each stipulation of which anything is said: is there a public text, how far is it kept, what speaks for and against. The others by name. */
export function stipulationsPart(page: Page, { stipulations }: PublicDeal): Child {
  const { language } = page
  const t = texts[language]
  const told = new Set(stipulations.map(({ item }) => item))
  const silent = STIPULATIONS.filter(({ code }) => !told.has(code))
  return [
    <h3 class="up">{t.stipulations}</h3>,
    stipulations.length > 0 && (
      <table class="deal">
        <thead>
          <tr>
            <th scope="col">{t.stipulation}</th>
            <th scope="col">{t.state}</th>
          </tr>
        </thead>
        <tbody>{stipulations.map((one) => row(page, one))}</tbody>
      </table>
    ),
    silent.length > 0 && (
      <details>
        <summary class="meta">{t.silent(number(language, silent.length))}</summary>
        <ul class="list2">
          {silent.map(({ labels }) => (
            <li>{labels[language]}</li>
          ))}
        </ul>
      </details>
    ),
  ]
}

function row(page: Page, { item, disclosures, states, review, kept, broken, sets }: PublicStipulation): Child {
  const { language } = page
  const t = texts[language]
  const now = sets.flatMap(({ answers, asOf }) =>
    answers.flatMap(({ question, answer }) => (question === 'state' ? [`${answer} ${asOf}`] : [])),
  )
  const earlier = states.filter(({ answer, asOf }) => !now.includes(`${answer} ${asOf}`))
  return (
    <tr>
      <th scope="row" class="name">
        {upperFirst(itemName(language, 'stipulation', item))}
      </th>
      <td>
        {disclosures
          .filter(({ coders, value }) => coders === 0 && (value !== 'not_known' || sets.length === 0))
          .map(({ value, cited }) => (
            <p>
              {t.disclosure}: {opening(page, value === 'undisclosed' ? [] : cited, t.disclosures[value])}
            </p>
          ))}
        {answerSets(page, 'stipulation', sets)}
        {review.length > 0 && (
          <span class="state none">
            {upperFirst(t.review)}: {opening(page, review, t.again)}
          </span>
        )}
        {now.length + review.length === 0 && <span class="state none">{t.stateNone}</span>}
        {kept.length > 0 && (
          <p>
            {upperFirst(t.kept)}: {wordings(page, kept)}
          </p>
        )}
        {broken.length > 0 && (
          <p>
            {upperFirst(t.broken)}: {wordings(page, broken)}
          </p>
        )}
        {earlier.map(({ answer, asOf, coders, cited }) => (
          <p class="meta">
            {t.earlier}: {opening(page, cited, answerName(language, 'stipulation', 'state', answer))},{' '}
            {dateInFigures(language, asOf)}. {teamAnswers(language, coders)}
          </p>
        ))}
      </td>
    </tr>
  )
}
