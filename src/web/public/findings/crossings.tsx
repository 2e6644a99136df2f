import type { Child } from 'hono/jsx'
import type { CrossingsDocument } from '#publish/findings/types.ts'
import { dateInWords } from '#texts/dates.ts'
import { crossings as texts } from '#texts/findings/crossings.ts'
import { findings } from '#texts/findings/index.ts'
import { upperFirst } from '#texts/statements.ts'
import { COURT_STEPS } from '#vocabulary/states-parties.ts'
import { address } from '../../components/notes.tsx'
import { type Page, pick } from '../../components/page.ts'
import { section } from '../../components/section.tsx'
import { statementList } from '../../components/statement.tsx'
import { modeList } from './crossings/modes.tsx'
import { otherWays } from './crossings/others.tsx'
import { patternList } from './crossings/pattern.tsx'
import { takingBlock } from './crossings/takings.tsx'
import { where } from './crossings/where.tsx'

/** People taken over a border: where to, what speaks for and against coercion, each taking, and what stands apart. */
export function crossings(page: Page, document: CrossingsDocument): Child {
  const { takings, others, modes, beside } = document
  const t = texts[page.language]
  if (takings.length + others.length + beside.length + modes.length === 0) return <p>{findings[page.language].none}</p>
  return [
    takings.length > 0 && where(page, document),
    others.length > 0 && section(page, { id: 'h-others', heading: t.others, main: otherWays(page, others) }),
    takings.length > 0 &&
      section(page, {
        id: 'h-pattern',
        heading: t.pattern,
        main: [<p>{t.patternText}</p>, patternList(page, takings)],
        margin: [<p>{t.patternMargin}</p>, <p>{t.consent}</p>],
      }),
    takings.map((taking, i) =>
      section(page, { id: `h-taking-${i}`, heading: i === 0 ? t.each : null, main: takingBlock(page, taking) }),
    ),
    section(page, { id: 'h-modes', heading: t.modes, main: [<p>{t.modesText}</p>, modeList(page, modes)] }),
    section(page, { id: 'h-court', heading: t.court, main: court(page) }),
    beside.length > 0 &&
      section(page, {
        id: 'h-beside',
        heading: t.beside,
        main: [<p>{t.besideText}</p>, statementList(page, pick(page, beside))],
      }),
  ]
}

/** What has happened before the Court, each step with its day and address. */
function court(page: Page): Child {
  const { language } = page
  const t = texts[language]
  return [
    <ul class="said-list">
      {COURT_STEPS.map(({ date, labels, source }) => (
        <li>
          {upperFirst(dateInWords(language, date))}: {labels[language]}.{' '}
          <span class="meta">
            {t.source}: {address(page, { text: source, partial: false })}
          </span>
        </li>
      ))}
    </ul>,
    <p>{t.courtText}</p>,
  ]
}
