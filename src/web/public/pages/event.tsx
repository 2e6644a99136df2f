import type { Child } from 'hono/jsx'
import type { Scope } from '#core/mention.ts'
import type { EventDocument, PublicCountLine } from '#publish/types.ts'
import { dateInWords, dateTitle } from '#texts/dates.ts'
import { event as texts } from '#texts/event.ts'
import { countOf, number, rangeInFigures } from '#texts/numbers.ts'
import { sharesInWords } from '#texts/shares.ts'
import { card } from '../../components/card.tsx'
import { counterName, countsByScope, differences } from '../../components/counts.tsx'
import { destination, kindName, scopeName } from '../../components/labels.ts'
import { values } from '../../components/notes.tsx'
import {
  type Content,
  firstOf,
  inLanguage,
  type Page,
  type PageSetting,
  pick,
  startPage,
  uncited,
} from '../../components/page.ts'
import { section } from '../../components/section.tsx'
import { contradictions } from '../../components/sides.tsx'
import { sourceList } from '../../components/source-list.tsx'
import { speakerName } from '../../components/speaker.tsx'
import { joined, statementList } from '../../components/statement.tsx'

export function eventPage(setting: PageSetting, document: EventDocument): Content {
  const page = startPage(setting, document)
  const t = texts[setting.language]
  const heading = document.date === null ? t.undated : dateInWords(setting.language, document.date)
  const main = [
    <h1>{heading}</h1>,
    section(page, { id: 'h-what', heading: null, main: head(page, document) }),
    section(page, { id: 'h-counts', heading: t.counts, main: counts(page, document) }),
    section(page, { id: 'h-deal', heading: t.traded, main: traded(page, document) }),
    document.card.length > 0 && section(page, { id: 'h-card', heading: t.card, main: card(page, document.card) }),
    document.isRelease && section(page, { id: 'h-people', heading: peopleHeading(page, document), main: people(page, document) }),
    document.contradictions.length > 0 &&
      section(page, {
        id: 'h-sides',
        heading: t.contradictions,
        main: contradictions(page, document.contradictions, document.counts),
      }),
    others(page),
    sourceList(page, document.sources, `events/${document.id}.json`),
  ]
  return { title: dateTitle(document.date), section: 'events', main }
}

/** Scopes in the order in which the largest figures are chosen; not more than three. */
const BIG: readonly Scope[] = ['announced', 'pardoned', 'released', 'displaced', 'crossed', 'stayed', 'political']

function head(page: Page, document: EventDocument): Child {
  const { language } = page
  const t = texts[language]
  const { total } = document
  const people = total && countOf(language, 'person', total)
  const { destinations, stayed } = page.site.events.get(document.id) ?? { destinations: [], stayed: null }
  const shares = document.isRelease ? sharesInWords(language, { destinations, stayed }) : null
  return [
    <p class="lede">
      {!document.isRelease && `${t.notRelease} `}
      {people === null ? t.ledeNone : total?.min === total?.max ? t.lede(people) : t.ledeDiffer(people)}
      {shares !== null && ` ${shares}`}
      {document.announcedOnly && ` ${t.announcedOnly}`}
    </p>,
    bigNumbers(page, document.counts),
    <dl class="facts up">
      <dt>{t.kinds}</dt>
      <dd>
        {document.kinds.length === 0
          ? t.kindsNone
          : joined(
              document.kinds.map(({ kind, count, statements }) =>
                values(
                  page,
                  firstOf(page, statements),
                  kindName(language, kind) + (count === null ? '' : `: ${rangeInFigures(language, count)}`),
                ),
              ),
              '; ',
            )}
      </dd>
      {destinations.length > 0 && [
        <dt>{t.destinations}</dt>,
        <dd>{destinations.map((one) => destination(language, one)).join(', ')}</dd>,
      ]}
      {document.negotiators.length > 0 && [
        <dt>{t.negotiators}</dt>,
        <dd>
          {joined(
            document.negotiators.map(({ statements, ...who }) => values(page, statements, speakerName(language, who))),
            ', ',
          )}
        </dd>,
      ]}
      <dt>{t.sourcesRead}</dt>
      <dd>{restsOn(page, document)}</dd>
    </dl>,
  ]
}

/** Our own summary of other pages is no witness of its own, and its translations are none either. */
function restsOn({ language, site }: Page, { sources }: EventDocument): string {
  const ours = sources.filter((id) => site.sources.get(id)?.summary === true).length
  return countOf(language, 'source', sources.length) + (ours === 0 ? '' : texts[language].ourSummaries(number(language, ours)))
}

function bigNumbers(page: Page, counts: readonly PublicCountLine[]): Child {
  const { language } = page
  const whole = counts.filter((line) => line.of === null && line.apart === null && !line.superseded && line.window === 'point')
  const chosen = BIG.flatMap((scope) => {
    const lines = whole.filter((line) => line.scope === scope)
    return lines.length === 0 ? [] : [{ scope, lines }]
  }).slice(0, 3)
  if (chosen.length === 0) return null
  return (
    <dl class="three">
      {chosen.map(({ scope, lines }) => (
        <div>
          <dt>{scopeName(language, scope)}</dt>
          <dd class="big n">
            {values(
              page,
              lines.slice(0, 1).flatMap(({ statements }) => firstOf(page, statements)),
              rangeInFigures(language, span(lines)),
            )}
          </dd>
          <dd>
            {joined(
              unique(lines).map((line) => counterName(page, line)),
              ', ',
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

const unique = (lines: readonly PublicCountLine[]) =>
  [
    ...new Map(
      lines.map(({ counter, ...line }) => [counter.code ?? counter.person?.id ?? counter.text, { counter, ...line }]),
    ).values(),
  ].slice(0, 4)

/** Lowest to highest of several numbers; an open side is the other one. */
function span(lines: readonly PublicCountLine[]) {
  const all = lines.flatMap(({ min, max }) => [min, max].filter((n) => n !== null))
  return { min: all.length === 0 ? null : Math.min(...all), max: all.length === 0 ? null : Math.max(...all) }
}

function counts(page: Page, document: EventDocument): Child {
  const t = texts[page.language]
  return document.counts.length === 0 ? (
    <p>{t.countsNone}</p>
  ) : (
    [differences(page, document.differences), countsByScope(page, document.counts)]
  )
}

function traded(page: Page, { concessions, obligations }: EventDocument): Child {
  const ids = [...concessions, ...obligations].flatMap(({ statements }) => statements)
  return ids.length === 0 ? <p>{texts[page.language].tradedNone}</p> : statementList(page, pick(page, [...new Set(ids)]))
}

/** How many are not shown follows from public counts, never from the register. */
function peopleHeading({ language }: Page, { people, total }: EventDocument): string {
  const shown = people.length
  const hidden = total && {
    min: total.min === null ? null : Math.max(0, total.min - shown),
    max: total.max === null ? null : Math.max(0, total.max - shown),
  }
  return texts[language].people(
    number(language, shown),
    hidden === null || hidden.max === 0 ? null : rangeInFigures(language, hidden),
  )
}

function people(page: Page, { people }: EventDocument): Child {
  const { language, links } = page
  const t = texts[language]
  if (people.length === 0) return <p>{t.peopleNone}</p>
  const inOrder = [...people].sort((a, b) => inLanguage(language, a.name).localeCompare(inLanguage(language, b.name), language))
  return [
    <p>{t.peopleText}</p>,
    <ul class="list2">
      {inOrder.map(({ person, name, kinds, statements }) => (
        <li>
          <a href={links.page(`${language}/people/${person}`)}>{inLanguage(language, name)}</a>
          {kinds.filter(isSaid).map((kind) => `, ${kindName(language, kind)}`)} {values(page, firstOf(page, statements), '')}
        </li>
      ))}
    </ul>,
  ]
}

/** “Kind not known” is not said of one person. */
const isSaid = (kind: string) => kind !== 'unknown'

/** Statements that no part above has cited. */
function others(page: Page): Child {
  const rest = uncited(page)
  if (rest.length === 0) return null
  return section(page, { id: 'h-others', heading: texts[page.language].others, main: statementList(page, rest) })
}
