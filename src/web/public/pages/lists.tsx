import type { Child } from 'hono/jsx'
import type { OverviewDocument, PersonRow } from '#publish/types.ts'
import { dateInFigures } from '#texts/dates.ts'
import { overview as texts } from '#texts/overview.ts'
import { person as personTexts } from '#texts/person.ts'
import { shell } from '#texts/shell.ts'
import { eventTable } from '../../components/event-table.tsx'
import { type Content, inLanguage, type PageSetting, type Section } from '../../components/page.ts'
import { sourceLine } from '../../components/source-list.tsx'

export function eventsPage(setting: PageSetting, { events }: OverviewDocument): Content {
  const t = texts[setting.language]
  return list(setting, 'events', t.eventsLede, events.length === 0 ? <p>{t.eventsEmpty}</p> : eventTable(setting, events))
}

export function peoplePage(setting: PageSetting, { people }: OverviewDocument): Content {
  const t = texts[setting.language]
  return list(setting, 'people', t.peopleLede, people.length === 0 ? <p>{t.peopleEmpty}</p> : peopleTable(setting, people))
}

export function sourcesPage(setting: PageSetting, { sources }: OverviewDocument): Content {
  const t = texts[setting.language]
  const main =
    sources.length === 0 ? (
      <p>{t.sourcesEmpty}</p>
    ) : (
      <ol class="meta">
        {sources.map((row) => (
          <li>{sourceLine(setting, row)}</li>
        ))}
      </ol>
    )
  return list(setting, 'sources', t.sourcesLede, main)
}

function list({ language }: PageSetting, section: Section, lede: string, main: Child): Content {
  const heading = shell[language][section]
  return {
    title: heading,
    section,
    main: [
      <h1>{heading}</h1>,
      <div class="s sources">
        <p class="lede">{lede}</p>
        {main}
      </div>,
    ],
  }
}

function peopleTable({ language, links }: PageSetting, people: readonly PersonRow[]): Child {
  const t = texts[language]
  const order = new Intl.Collator(language)
  const rows = [...people].sort((a, b) => order.compare(inLanguage(language, a.name), inLanguage(language, b.name)))
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.event}</th>
          <th scope="col">{t.status}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row" class="name">
              <a href={links.page(`${language}/people/${row.id}`)}>{inLanguage(language, row.name)}</a>
            </th>
            <td>
              {row.events.map(({ event, date }, i) => [
                i > 0 && ', ',
                <a href={links.page(`${language}/events/${event}`)}>{dateInFigures(language, date)}</a>,
              ])}
            </td>
            <td>
              {personTexts[language].statuses[row.status]}
              {row.statusAsOf !== null && `, ${dateInFigures(language, row.statusAsOf)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
