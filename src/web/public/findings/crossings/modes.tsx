import type { Child } from 'hono/jsx'
import type { PublicModeAnswer, PublicModes } from '#publish/findings/types.ts'
import { crossings as texts } from '#texts/findings/crossings.ts'
import { number } from '#texts/numbers.ts'
import { upperFirst } from '#texts/statements.ts'
import { ofTeam } from '#texts/team.ts'
import { DISPLACEMENT_MODES } from '#vocabulary/displacement-modes.ts'
import { values } from '../../../components/notes.tsx'
import { firstOf, type Page } from '../../../components/page.ts'
import { redacted } from '../../../components/redacted.tsx'
import { dayOf } from './who.tsx'

const ANSWERS = new Map(
  DISPLACEMENT_MODES.questions.flatMap(({ answers }) =>
    answers === 'day' ? [] : answers.map(({ code, labels }) => [code, labels] as const),
  ),
)

/** The three ways, each with what it follows from and what members answer; answers that differ stand side by side. */
export function modeList(page: Page, modes: readonly PublicModes[]): Child {
  const { language } = page
  const t = texts[language]
  return (
    <dl class="terms">
      {DISPLACEMENT_MODES.items.map(({ code, labels }) => {
        const found = modes.flatMap((of) => of.lines.filter(({ mode }) => mode === code).map((line) => ({ of, line })))
        const following = found.filter(({ line }) => line.follows.length > 0)
        const answered = found.filter(({ line }) => line.answers.length > 0)
        return [
          <dt>{upperFirst(labels[language])}</dt>,
          <dd>
            {following.length > 0 && (
              <p>
                {t.follows(number(language, following.filter(({ of }) => of.event !== null).length))}:{' '}
                {following.map(({ of, line }, i) => [
                  i > 0 && ', ',
                  whose(page, of),
                  values(page, firstOf(page, line.follows), ''),
                ])}
              </p>
            )}
            {answered.map(({ of, line }) => answersOf(page, of, line.answers))}
            {following.length === 0 && answered.length === 0 && t.notCoded}
          </dd>,
        ]
      })}
    </dl>
  )
}

const whose = (page: Page, { event, date }: PublicModes): Child =>
  event === null ? texts[page.language].wholeRegister : dayOf(page, { event, date, person: null })

function answersOf(page: Page, of: PublicModes, answers: readonly PublicModeAnswer[]): Child {
  const t = texts[page.language]
  return [
    <p>
      {upperFirst(t.byHand)}, {whose(page, of)}. {answers.length > 1 && t.differ}
    </p>,
    <div class="sides">
      {answers.map((answer) => (
        <div>
          <p>
            <strong>{values(page, answer.cited, ANSWERS.get(answer.answer)?.[page.language] ?? answer.answer)}</strong>
          </p>
          <p class="meta">{t.answered(ofTeam(page.language, answer.coders))}</p>
          {answer.notes.map((note) => (
            <p>{redacted(page.language, note)}</p>
          ))}
        </div>
      ))}
    </div>,
  ]
}
