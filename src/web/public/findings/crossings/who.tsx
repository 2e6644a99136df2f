import type { Child } from 'hono/jsx'
import type { PublicCountLine, PublicId } from '#publish/types.ts'
import { dateInFigures } from '#texts/dates.ts'
import { event as eventTexts } from '#texts/event.ts'
import { rangeInFigures } from '#texts/numbers.ts'
import { counterName } from '../../../components/counts.tsx'
import { values } from '../../../components/notes.tsx'
import { inLanguage, type Page } from '../../../components/page.ts'
import { pathOf } from '../../../routes.ts'

/** Each counter with its number, whoever says the same number in another scope once. */
export function whoCounts(page: Page, counts: readonly PublicCountLine[]): Child {
  const same = Map.groupBy(counts, ({ counter, min, max, superseded }) =>
    JSON.stringify([counter.code ?? counter.text, min, max, superseded]),
  )
  return [...same.values()].map((group, i) => [
    i > 0 && '; ',
    group.slice(0, 1).map((line) => [
      counterName(page, line),
      ': ',
      values(
        page,
        group.flatMap(({ statements }) => statements),
        rangeInFigures(page.language, line),
      ),
      line.superseded && ` (${eventTexts[page.language].later})`,
    ]),
  ])
}

/** The day of a taking, as a link to its event; of a person told of without one, the name as well. */
export function dayOf({ language, links, site }: Page, { event, person, date }: Whose): Child {
  const day = dateInFigures(language, date)
  const row = person === null ? undefined : site.people.get(person)
  if (row) return [day, ', ', <a href={links.page(pathOf.person(language, row.id))}>{inLanguage(language, row.name)}</a>]
  return event !== null && site.events.has(event) ? <a href={links.page(pathOf.event(language, event))}>{day}</a> : day
}

type Whose = { event: PublicId | null; person: PublicId | null; date: Parameters<typeof dateInFigures>[1] }
