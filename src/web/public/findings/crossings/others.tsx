import type { Child } from 'hono/jsx'
import type { CrossingsDocument } from '#publish/findings/types.ts'
import { dateInFigures } from '#texts/dates.ts'
import { crossings as texts } from '#texts/findings/crossings.ts'
import { rangeInFigures } from '#texts/numbers.ts'
import { upperFirst } from '#texts/statements.ts'
import { placeName } from '../../../components/labels.ts'
import { values } from '../../../components/notes.tsx'
import { inLanguage, type Page } from '../../../components/page.ts'
import { tableHead } from '../../../components/table-head.tsx'
import { whoCounts } from '../../../components/who-counts.tsx'
import { pathOf } from '../../../routes.ts'

type Other = CrossingsDocument['others'][number]

/** Crossings that are none out of Belarus. */
export function otherWays(page: Page, others: readonly Other[]): Child {
  const { language } = page
  const t = texts[language]
  return [
    <p>{t.othersText}</p>,
    <table>
      {tableHead(t.date, t.howMany, t.way)}
      <tbody>
        {others.map((one) => (
          <tr class="apart">
            <th scope="row">{dateInFigures(language, one.date)}</th>
            <td class="num">{one.range === null ? '–' : rangeInFigures(language, one.range)}</td>
            <td>
              {upperFirst(t.ways[one.way])}: {route(page, one)}.{' '}
              {one.counts.length === 0 ? values(page, one.cited, t.noNumber) : whoCounts(page, one.counts)}
              {names(page, one)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>,
  ]
}

function route({ language }: Page, { from, to }: Other): string {
  const t = texts[language]
  return t.route(from && placeName(language, from), to === null ? t.notOnMap : placeName(language, to))
}

const names = (page: Page, { people }: Other): Child =>
  people.flatMap(({ person, cited }) => {
    const row = page.site.people.get(person)
    if (!row) return []
    const link = <a href={page.links.page(pathOf.person(page.language, row.id))}>{inLanguage(page.language, row.name)}</a>
    return ['; ', link, values(page, cited, '')]
  })
