import type { Child } from 'hono/jsx'
import { ELEMENT_STATUSES, type ElementStatus } from '#core/findings/elements.ts'
import type { ElementsDocument, PublicElementAnswer, PublicElementLine } from '#publish/findings/types.ts'
import type { PublicId } from '#publish/types.ts'
import { dateInFigures } from '#texts/dates.ts'
import { elements as texts } from '#texts/findings/elements.ts'
import { findings } from '#texts/findings/index.ts'
import { number } from '#texts/numbers.ts'
import { ELEMENT_FORM } from '#vocabulary/elements.ts'
import { ELEMENTS, INSTRUMENTS, type LegalElement, type Part } from '#vocabulary/instruments/index.ts'
import { values } from '../../components/notes.tsx'
import { firstOf, type Page, pick, pickSame } from '../../components/page.ts'
import { redacted } from '../../components/redacted.tsx'
import { section } from '../../components/section.tsx'
import { details, joined, said } from '../../components/statement.tsx'
import { law, quotations } from './elements-law.tsx'
import { anchorOf, matrixFigure, matrixTable, shortName } from './elements-matrix.tsx'

/** Every element of the stored instruments with the information for and against it: the matrix, then element by element, then misquotations. */
export function elements(page: Page, document: ElementsDocument): Child {
  const { language, links } = page
  const t = texts[language]
  if (document.lines.length === 0) return <p>{findings[language].none}</p>
  const lines = Map.groupBy(document.lines, ({ element }) => element)
  const assessed = new Set(document.lines.flatMap(({ element, answers }) => (answers.length > 0 ? [element] : [])))
  const margin = [
    t.margin.map((words) => <p>{words}</p>),
    <p>
      {t.ours} {t.unconfirmed}
    </p>,
    <p>
      <a href={links.page(`${language}/methods`, 'elements')}>{t.how}</a>
    </p>,
    <p>
      <a href={links.file('data/findings/elements.json')}>{t.data}</a>
    </p>,
  ]
  return [
    section(page, {
      id: 'h-matrix',
      heading: t.overview,
      main: [
        <p>
          {t.sentence(
            number(language, ELEMENTS.length),
            number(language, document.events.length),
            number(language, lines.size),
            number(language, assessed.size),
          )}
        </p>,
        matrixFigure(page, document),
        matrixTable(page, document),
      ],
      margin,
    }),
    ...INSTRUMENTS.filter(({ parts }) => parts.length > 0).map(({ code, labels, citation, parts }) =>
      section(page, {
        id: `h-${code}`,
        heading: labels[language],
        main: [
          <p class="meta" lang="en">
            {citation}
          </p>,
          ...parts.map((one) => part(page, document, lines, one)),
        ],
      }),
    ),
    section(page, {
      id: 'h-quotations',
      heading: t.quotations,
      main: [<p>{t.quotationsText}</p>, quotations(page, document)],
    }),
  ]
}

const part = (
  page: Page,
  document: ElementsDocument,
  lines: ReadonlyMap<string, readonly PublicElementLine[]>,
  { labels, provisions, elements: own }: Part,
): Child => [
  <h3 class="up">{labels[page.language]}</h3>,
  law(page, provisions),
  ...own.map((one) => element(page, document, lines.get(one.code) ?? [], one)),
]

/** One element: what it asks, how it stands, both sides in columns of one size, answers of assessors, questions of fact. */
function element(page: Page, document: ElementsDocument, lines: readonly PublicElementLine[], one: LegalElement): Child {
  const { language } = page
  const t = texts[language]
  const answered = lines.filter(({ answers }) => answers.length > 0)
  const beside = [...new Set(lines.flatMap((line) => line.beside))]
  return (
    <div class="element" id={anchorOf(one.code)}>
      <h4>
        {shortName(one)}. {one.labels[language]}
      </h4>
      {statuses(page, lines)}
      {lines.some(({ supporting, contradicting }) => supporting.length + contradicting.length > 0) ? (
        <div class="sides">
          {(['supporting', 'contradicting'] as const).map((which) => (
            <div>
              <p>
                <strong>{t.sides[which]}</strong>
              </p>
              {side(page, lines, which)}
            </div>
          ))}
        </div>
      ) : (
        <p class="meta">{t.neither}</p>
      )}
      {beside.length > 0 && (
        <p class="meta">
          {t.beside}: {values(page, beside, number(language, beside.length))}
        </p>
      )}
      {answered.length > 0 && (
        <>
          <p class="meta">{t.assessments}</p>
          <ul class="said-list">{answered.map((line) => answersOf(page, line))}</ul>
        </>
      )}
      {law(page, one.provisions)}
      <details>
        <summary>{t.questions}</summary>
        <ul class="plain">
          {one.questions.map(({ code, labels }) => {
            const found = document.questions.find(({ element, question }) => element === one.code && question === code)
            return (
              <li>
                {labels[language]}{' '}
                <span class="meta">
                  {t.answered(number(language, found?.answered ?? 0), number(language, document.events.length))}
                </span>
              </li>
            )
          })}
        </ul>
      </details>
    </div>
  )
}

const SHAPE: Record<ElementStatus, string> = {
  supported: 'yes',
  contradicted: 'no',
  mixed: 'mixed',
  no_information: 'none',
  not_assessed: 'none',
}

/** How the element stands where somebody has assessed it; “not assessed” where nobody has. */
function statuses(page: Page, lines: readonly PublicElementLine[]): Child {
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

function release({ language, links, site }: Page, event: PublicId | null): Child {
  if (event === null) return texts[language].whole
  const row = site.events.get(event)
  return row ? <a href={links.page(`${language}/events/${event}`)}>{dateInFigures(language, row.date)}</a> : null
}

/** Release by release, the first quote of each; what else there is stands on the page of the release. */
function side(page: Page, lines: readonly PublicElementLine[], which: 'supporting' | 'contradicting'): Child {
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
function answersOf(page: Page, { event, answers }: PublicElementLine): Child {
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
    standard !== null && `, ${t.standards[standard]}`,
    note !== '' && ['. ', redacted(language, note)],
    ' ',
  ]
}
