import type { Child } from 'hono/jsx'
import { ELEMENT_STATUSES, type ElementStatus } from '#core/findings/elements.ts'
import type { PublicElementAnswer, PublicElementLine } from '#publish/findings/types.ts'
import type { PublicId } from '#publish/types.ts'
import { dateInFigures } from '#texts/dates.ts'
import { elements as texts } from '#texts/findings/elements.ts'
import { number } from '#texts/numbers.ts'
import { upperFirst } from '#texts/statements.ts'
import { ofTeam } from '#texts/team.ts'
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

/** What the team answers of the element, or that the answers differ; “not assessed” where nobody has answered. */
export function statuses(page: Page, lines: readonly PublicElementLine[]): Child {
  const { language } = page
  const t = texts[language]
  const answered = lines.filter(({ answers }) => answers.length > 0)
  if (answered.length === 0) return <p class="state none">{t.statuses.not_assessed}</p>
  const found = ELEMENT_STATUSES.flatMap((status) =>
    [false, true].map((isSplit) => ({
      status,
      words: isSplit ? t.answersDiffer : t.statuses[status],
      own: answered.filter((line) => line.status === status && differs(line) === isSplit),
    })),
  )
  return found.map(
    ({ status, words, own }) =>
      own.length > 0 && (
        <p class={`state ${SHAPE[status]}`}>
          {words}: {own.map((line, i) => [i > 0 && ', ', release(page, line.event)])}
        </p>
      ),
  )
}

const differs = ({ answers }: PublicElementLine): boolean => new Set(answers.map(({ answer }) => answer)).size > 1

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

/** What the team answers of one release or of the register, each answer with its standard and redacted note; then what the statements give. */
export function answersOf(page: Page, line: PublicElementLine, all: readonly PublicElementLine[]): Child {
  const { language } = page
  const t = texts[language]
  const { event, answers, supporting, contradicting } = line
  const many = (n: number) => number(language, n)
  const releases = (which: 'supporting' | 'contradicting') =>
    many(all.filter((one) => one.event !== null && one[which].length > 0).length)
  return (
    <li>
      {release(page, event)}, {ofTeam(language, answers.length)}
      {answers.map((one) => (
        <p class="meta">{signed(page, one)}</p>
      ))}
      {differs(line) && <p class="ruling">{t.differ}</p>}
      <p class="meta">
        {t.statementsGive(many(pickSame(page, supporting).length), many(pickSame(page, contradicting).length))}{' '}
        {event === null && t.releasesGive(releases('supporting'), releases('contradicting'))}
      </p>
    </li>
  )
}

function signed(page: Page, { answer, standard, asOf, note, cited }: PublicElementAnswer): Child {
  const { language } = page
  const t = texts[language]
  return [
    `${upperFirst(ANSWERS.get(answer)?.[language] ?? answer)}, `,
    values(page, cited, t.asOf(dateInFigures(language, asOf))),
    standard !== null && `, ${t.standard(standardName(language, standard))}`,
    cited.length === 0 && `, ${t.noGround}`,
    note !== '' && ['. ', redacted(language, note)],
  ]
}
