import type { Child } from 'hono/jsx'
import type { EventRow } from '#publish/types.ts'
import { dateInFigures } from '#texts/dates.ts'
import { rangeInFigures } from '#texts/numbers.ts'
import { overview as texts } from '#texts/overview.ts'
import { upperFirst } from '#texts/statements.ts'
import { destination, kindName } from './labels.ts'
import type { Page } from './page.ts'
import { tableHead } from './table-head.tsx'

/** Events as a table: date, number of people, what kind and where to. A movement that is no release stands apart, without a number. */
export function eventTable({ language, links }: Pick<Page, 'language' | 'links'>, rows: readonly EventRow[]): Child {
  const t = texts[language]
  return (
    <table>
      {tableHead(t.date, t.people, t.what)}
      <tbody>
        {rows.map((row) => (
          <tr class={row.isRelease ? undefined : 'apart'}>
            <th scope="row">
              <a href={links.page(`${language}/events/${row.id}`)}>{dateInFigures(language, row.date)}</a>
            </th>
            <td class="num">{row.isRelease && row.total !== null ? rangeInFigures(language, row.total) : '–'}</td>
            <td>{what(language, row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function what(language: Page['language'], row: EventRow): string {
  const t = texts[language]
  const kinds = row.kinds.map((kind) => kindName(language, kind)).join('; ')
  const places = row.destinations.map((one) => destination(language, one)).join(', ')
  const first = row.isRelease ? upperFirst(kinds === '' ? t.kindUnknown : kinds) : t.notRelease
  return [first, places, row.announcedOnly ? t.announcedOnly : ''].filter((part) => part !== '').join('. ')
}
