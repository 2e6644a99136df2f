import type { Child } from 'hono/jsx'
import type { EventDocument, PublicCountLine } from '#publish/types.ts'
import { dateInFigures, endOf, sinceInWords } from '#texts/dates.ts'
import { event as texts } from '#texts/event.ts'
import { gap } from '#texts/gap.ts'
import { number, rangeInFigures } from '#texts/numbers.ts'
import { thingName } from './labels.ts'
import { values } from './notes.tsx'
import { type Page, pickSame } from './page.ts'
import { speakerName } from './speaker.tsx'
import { said } from './statement.tsx'

export const counterName = ({ language }: Pick<Page, 'language'>, { counter }: PublicCountLine): Child =>
  speakerName(language, counter)

/** Every number that anybody gave, by what it is a number of: how many, who says so, as of when. */
export function countsByScope(page: Page, counts: readonly PublicCountLine[]): Child {
  const { language } = page
  const groups = Map.groupBy(counts, (line) => thingOf(page, line))
  return (
    <dl class="up">
      {[...groups].map(([heading, lines]) => (
        <div class="scope">
          <dt>{heading}</dt>
          <dd>
            {[...lines].sort(byNumber).map((line) => (
              <span>
                <b>{values(page, line.statements, rangeInFigures(language, line))}</b> {counterName(page, line)}
                <small> {remarks(page, line).join(', ')}</small>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Current ones first, then lowest first: those who agree stand together. */
const byNumber = (a: PublicCountLine, b: PublicCountLine): number =>
  Number(a.superseded) - Number(b.superseded) || (a.min ?? a.max ?? 0) - (b.min ?? b.max ?? 0)

/** What a number counts; other people than those of the scopes by what is said of them. */
export function thingOf(page: Page, line: PublicCountLine): string {
  const [statement] = pickSame(page, line.statements)
  if (line.scope !== 'other' || line.of !== null) return thingName(page.language, line)
  return statement && statement.property !== 'tally' ? said(page, statement) : texts[page.language].otherPeople
}

function remarks({ language }: Page, line: PublicCountLine): string[] {
  const t = texts[language]
  return [
    ...(line.asOf === null ? [] : [dateInFigures(language, line.window === 'point' ? line.asOf : endOf(line.asOf))]),
    ...(line.window === 'cumulative' ? [t.since(sinceInWords(language, line.since))] : []),
    ...(line.apart === null ? [] : [gap[language].apart[line.apart]]),
    ...(line.superseded ? [t.later] : []),
  ]
}

/** What does not add up, said in one sentence each. */
export function differences({ language }: Page, found: EventDocument['differences']): Child {
  const t = texts[language]
  const said = {
    counters_differ: t.differs,
    parts_exceed_total: t.partsExceed,
    parts_below_total: t.partsBelow,
    names_exceed_count: t.namesExceed,
  }
  const isCode = (code: string): code is keyof typeof said => code in said
  return found.flatMap(({ code, low, high, ...thing }) =>
    isCode(code) ? [<p>{said[code](thingName(language, thing), number(language, low), number(language, high))}</p>] : [],
  )
}
