import type { Child } from 'hono/jsx'
import type { CodingForm } from '#core/coding.ts'
import type { PublicAnswerSet } from '#publish/findings/types.ts'
import { answerName, questionName } from '#texts/answers.ts'
import { dateInFigures } from '#texts/dates.ts'
import { deals as texts } from '#texts/findings/deals.ts'
import { teamAnswers } from '#texts/team.ts'
import type { Page } from '../../../components/page.ts'
import { noted, opening } from './said.tsx'

/** How a state looks: the mark before its words. */
const SHAPE: Record<string, string> = {
  full: 'yes',
  intermediate: 'mixed',
  minimal: 'mixed',
  not_initiated: 'no',
  review: 'none',
}

/** What each of the team answers to all questions of an item, on a line of its own; where two differ, that is said first. */
export function answerSets(page: Page, form: CodingForm, sets: readonly PublicAnswerSet[]): Child {
  const { language } = page
  const t = texts[language]
  if (sets.length === 0) return null
  return [
    doDiffer(sets) && <p class="meta">{t.teamDiffers}</p>,
    <ul class="plain">
      {sets.map(({ answers, asOf, coders, cited, notes }) => {
        const words = answers.map(
          ({ question, answer }) => `${questionName(language, form, question)}: ${answerName(language, form, question, answer)}`,
        )
        const state = answers.find(({ question }) => question === 'state')
        return (
          <li class={state && `state ${SHAPE[state.answer] ?? 'none'}`}>
            {teamAnswers(language, coders)}: {opening(page, cited, words.join('; '))},{' '}
            <span class="meta">{t.asOf(dateInFigures(language, asOf))}</span>
            {noted(page, t.note, notes)}
          </li>
        )
      })}
    </ul>,
  ]
}

/** Two answers to one question that are not the same, whatever day they are of. */
function doDiffer(sets: readonly PublicAnswerSet[]): boolean {
  const given = Map.groupBy(
    sets.flatMap(({ answers }) => answers),
    ({ question }) => question,
  )
  return [...given.values()].some((same) => new Set(same.map(({ answer }) => answer)).size > 1)
}
