import type { Child } from 'hono/jsx'
import { ELEMENT_STATUSES, type ElementStatus } from '#core/findings/elements.ts'
import type { PublicElementAnswer, PublicElementLine } from '#publish/findings/types.ts'
import type { PublicId } from '#publish/types.ts'
import { dateInFigures } from '#texts/dates.ts'
import { elements as texts } from '#texts/findings/elements.ts'
import { number } from '#texts/numbers.ts'
import { ELEMENT_FORM } from '#vocabulary/elements.ts'
import { eventLink } from '../../components/event-link.tsx'
import { standardName } from '../../components/labels.ts'
import { values } from '../../components/notes.tsx'
import { firstOf, type Page, pick, pickSame } from '../../components/page.ts'
import { redacted } from '../../components/redacted.tsx'
import { details, joined, said } from '../../components/statement.tsx'

const SHAPE: Record<ElementStatus, string> = {
  supported: 'yes',
  contradicted: 'no',
  mixed: 'mixed',
  no_information: 'none',
  not_assessed: 'none',
}

/** How the element stands where somebody has assessed it; “not assessed” where nobody has. */
export function statuses(page: Page, lines: readonly PublicElementLine[]): Child {
  const { language } = page
  const t = texts[language]
  const found = ELEMENT_STATUSES.flatMap((status) => {
    const own = lines.filter((line) => line.answers.length > 0 && line.status === status)
    return own.length > 0 ? [{ status, own }] : []
  })
  if (found.length === 0) return <p class="state none">{t.statuses.not_assessed}</p>
  return found.map(({ status, own }) => (
    <p class={`state ${SHAPE[status]}`}>
      {t.statuses[status]}: {own.map((line, i) => [i > 0 && ', ', release(page, line.event)])}
    </p>
  ))
}

const release = (page: Page, event: PublicId | null): Child =>
  event === null ? texts[page.language].whole : eventLink(page, event)

/** Release by release, the first quote of each; what else there is stands on the page of the release. */
export function side(page: Page, lines: readonly PublicElementLine[], which: 'supporting' | 'contradicting'): Child {
  const { language } = page
  const t = texts[language]
  const told = lines.filter((line) => pick(page, line[which]).length > 0)
  if (told.length === 0) return <p class="meta">{t.nothing}</p>
  return (
    <ul class="plain">
      {told.map((line) => {
        const [first] = pick(page, firstOf(page, line[which]))
        const more = pickSame(page, line[which]).length - 1
        return (
          <li>
            {line.event === null ? t.ofNoRelease : release(page, line.event)}:{' '}
            {first && values(page, [first.id], joined([said(page, first), ...details(page, first, { person: true })], ', '))}
            {more > 0 && <span class="meta"> {(line.event === null ? t.more : t.moreThere)(number(language, more))}</span>}
          </li>
        )
      })}
    </ul>
  )
}

const ANSWERS = new Map(
  ELEMENT_FORM.questions.flatMap(({ answers }) =>
    answers === 'day' ? [] : answers.map(({ code, labels }) => [code, labels] as const),
  ),
)

/** What assessors say of one release or of the register: each answer with how many give it, and their redacted notes. */
export function answersOf(page: Page, { event, answers }: PublicElementLine): Child {
  const { language } = page
  const t = texts[language]
  const by = Map.groupBy(answers, ({ answer }) => answer)
  return (
    <li>
      {release(page, event)}
      {[...by].map(([answer, given]) => (
        <p class="meta">
          {ANSWERS.get(answer)?.[language] ?? answer}, {t.assessors(number(language, given.length))}.{' '}
          {given.map((one) => signed(page, one))}
        </p>
      ))}
      {by.size > 1 && <p class="ruling">{t.differ}</p>}
    </li>
  )
}

function signed(page: Page, { standard, asOf, note, cited }: PublicElementAnswer): Child {
  const { language } = page
  const t = texts[language]
  return [
    values(page, cited, t.asOf(dateInFigures(language, asOf))),
    standard !== null && `, ${t.standard(standardName(language, standard))}`,
    note !== '' && ['. ', redacted(language, note)],
    ' ',
  ]
}
