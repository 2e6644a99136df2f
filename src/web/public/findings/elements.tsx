import type { Child } from 'hono/jsx'
import type { ElementsDocument, PublicElementLine } from '#publish/findings/types.ts'
import { elements as texts } from '#texts/findings/elements.ts'
import { findings } from '#texts/findings/index.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { number } from '#texts/numbers.ts'
import { ELEMENT_ANSWERS } from '#vocabulary/elements.ts'
import { ELEMENTS, INSTRUMENTS, type LegalElement, type Part } from '#vocabulary/instruments/index.ts'
import { STANDARDS_OF_PROOF } from '#vocabulary/standards.ts'
import { law, shortName } from '../../components/law.tsx'
import { values } from '../../components/notes.tsx'
import type { Page } from '../../components/page.ts'
import { section } from '../../components/section.tsx'
import { answersOf, side, statuses } from './elements-lines.tsx'
import { anchorOf, matrixFigure, matrixTable } from './elements-matrix.tsx'
import { quotations } from './elements-quotations.tsx'

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
    <p>{t.lawLanguages}</p>,
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
        matrixFigure(page, document),
        <p>
          {t.sentence(
            number(language, ELEMENTS.length),
            number(language, document.events.length),
            number(language, lines.size),
            number(language, assessed.size),
          )}
        </p>,
        matrixTable(page, document),
        meanings(language),
      ],
      margin,
    }),
    ...INSTRUMENTS.filter(({ parts }) => parts.length > 0).map(({ code, labels, citation, parts }) =>
      section(page, {
        id: `h-${code}`,
        heading: labels[language],
        folded: foldedWords(language, lines, parts),
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

/** What stands at a folded instrument: of how many of its elements something is said. */
function foldedWords(
  language: SiteLanguage,
  lines: ReadonlyMap<string, readonly PublicElementLine[]>,
  parts: readonly Part[],
): string {
  const own = parts.flatMap((one) => one.elements)
  const having = (side: 'supporting' | 'contradicting') =>
    number(language, own.filter(({ code }) => lines.get(code)?.some((line) => line[side].length > 0)).length)
  return texts[language].folded(number(language, own.length), having('supporting'), having('contradicting'))
}

/** What each answer and each standard of proof means. */
function meanings(language: SiteLanguage): Child {
  const t = texts[language]
  const lists = [
    {
      heading: t.meaningsOf.answers,
      rows: [
        ...ELEMENT_ANSWERS.map(({ labels, meaning }) => [labels[language], meaning[language]]),
        [t.statuses.not_assessed, t.notAssessed],
      ],
    },
    {
      heading: t.meaningsOf.standards,
      rows: STANDARDS_OF_PROOF.map(({ labels, meaning }) => [labels[language], meaning[language]]),
    },
  ]
  return (
    <details>
      <summary>{t.meanings}</summary>
      {lists.map(({ heading, rows }) => [
        <h3 class="up">{heading}</h3>,
        <dl class="facts">{rows.map(([words, meaning]) => [<dt>{words}</dt>, <dd>{meaning}</dd>])}</dl>,
      ])}
    </details>
  )
}

const part = (
  page: Page,
  document: ElementsDocument,
  lines: ReadonlyMap<string, readonly PublicElementLine[]>,
  { labels, provisions, elements: own }: Part,
): Child => [
  <h3 class="up">{labels[page.language]}</h3>,
  law(page.language, provisions),
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
          <ul class="said-list">{answered.map((line) => answersOf(page, line, lines))}</ul>
        </>
      )}
      {law(language, one.provisions)}
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
