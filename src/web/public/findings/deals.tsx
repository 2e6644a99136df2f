import type { Child } from 'hono/jsx'
import { DEAL_STANDINGS } from '#core/findings/deals.ts'
import type { DealsDocument, PublicDeal } from '#publish/findings/types.ts'
import { itemName } from '#texts/answers.ts'
import { dateInFigures, dateInWords } from '#texts/dates.ts'
import { deals as texts } from '#texts/findings/deals.ts'
import { findings } from '#texts/findings/index.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { countOf, number, rangeInFigures } from '#texts/numbers.ts'
import { kindOf, upperFirst } from '#texts/statements.ts'
import { scopeName } from '../../components/labels.ts'
import { type Page, uncited } from '../../components/page.ts'
import { section } from '../../components/section.tsx'
import { speakerName } from '../../components/speaker.tsx'
import { joined, statementList } from '../../components/statement.tsx'
import { tableHead } from '../../components/table-head.tsx'
import { arrestsPart } from './deals/arrests.tsx'
import { measuresList } from './deals/measures.tsx'
import { opening } from './deals/said.tsx'
import { stipulationsPart } from './deals/stipulations.tsx'
import { exchangeSides, termsTable } from './deals/terms.tsx'

/** What was traded: a table of all deals, then each by itself, the newest first. */
export function deals(page: Page, document: DealsDocument): Child {
  const { language } = page
  const t = texts[language]
  if (document.deals.length === 0 && document.loose.length === 0) return <p>{findings[language].none}</p>
  const { detained } = document
  const rest = (main: Child, heading: string, id: string) => section(page, { id, heading, main })
  return [
    section(page, {
      id: 'h-all',
      heading: t.allDeals,
      main: overview(page, document.deals),
      margin: [<h3>{t.howToRead}</h3>, <p>{t.howToReadText}</p>, <p>{t.noPrice}</p>],
    }),
    document.deals.map((deal, i) => dealSection(page, deal, i, detained)),
    detained.dated === 0 && rest(<p>{t.noArrests}</p>, t.arrests, 'h-arrests'),
    uncited(page).some(({ id }) => document.loose.includes(id)) &&
      rest(
        statementList(
          page,
          uncited(page).filter(({ id }) => document.loose.includes(id)),
        ),
        t.loose,
        'h-loose',
      ),
  ]
}

const anchor = (at: number) => `deal-${at + 1}`
const datesOf = (language: Page['language'], { events }: PublicDeal) =>
  events.map(({ date }) => dateInWords(language, date)).join('; ')

/** What is said to have been given in a deal, at best; else how what is said of it stands. */
function givenWords(language: SiteLanguage, { terms }: PublicDeal): string {
  const t = texts[language]
  const standing = DEAL_STANDINGS.find((one) => terms.some((term) => term.standing === one))
  if (standing === undefined) return t.nothingGiven
  const found = terms.filter((term) => term.standing === standing)
  const named = [...new Set(found.flatMap(({ measures }) => measures))].map((one) => itemName(language, 'measure', one))
  const what = named.length > 0 ? named : [kindOf(language, 'concession')]
  if (standing === 'given') return what.join('; ')
  return named.length === 0 ? t.standings[standing] : `${t.standings[standing]}: ${what.join('; ')}`
}

function overview({ language }: Page, all: readonly PublicDeal[]): Child {
  const t = texts[language]
  const without = ({ withoutText: { low, high, of } }: PublicDeal) =>
    t.nOfM(rangeInFigures(language, { min: low, max: high }), number(language, of))
  const people = ({ events }: PublicDeal) =>
    events.map(({ released }) => (released === null ? t.notKnown : rangeInFigures(language, released))).join('; ')
  return (
    <table class="deals">
      {tableHead(t.date, t.people, t.given)}
      <tbody>
        {all.map((deal, i) => (
          <tr>
            <th scope="row">
              <a href={`#${anchor(i)}`}>{deal.events.map(({ date }) => dateInFigures(language, date)).join('; ')}</a>
            </th>
            <td class="num">{people(deal)}</td>
            <td>
              {upperFirst(givenWords(language, deal))}
              <br />
              <span class="meta">
                {t.withoutText}: {without(deal)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function dealSection(page: Page, deal: PublicDeal, at: number, detained: DealsDocument['detained']): Child {
  const { language } = page
  const main = [
    facts(page, deal),
    termsTable(page, deal),
    exchangeSides(page, deal),
    measuresList(page, deal),
    stipulationsPart(page, deal),
    deal.arrests && detained.dated > 0 && arrestsPart(page, anchor(at), deal.arrests, detained),
  ]
  // The newest stands open; who wants another opens it, or comes by the table.
  const folded = at === 0 ? {} : { folded: upperFirst(givenWords(language, deal)) }
  return section(page, { id: anchor(at), heading: upperFirst(datesOf(language, deal)), main, ...folded })
}

function facts(page: Page, { events, negotiators, negotiated }: PublicDeal): Child {
  const { language, links } = page
  const t = texts[language]
  const named = new Set(negotiators.flatMap(({ cited }) => cited))
  const only = negotiated.filter((id) => !named.has(id))
  return (
    <dl class="facts">
      <dt>{t.released}</dt>
      <dd>
        {joined(
          events.map(({ event, date, released }) => [
            released === null
              ? t.notKnown
              : [
                  opening(page, released.cited, countOf(language, 'person', released)),
                  ` (${scopeName(language, released.scope).toLocaleLowerCase('be')})`,
                ],
            ', ',
            <a href={links.page(`${language}/events/${event}`)}>{dateInFigures(language, date)}</a>,
          ]),
          '; ',
        )}
      </dd>
      <dt>{t.negotiators}</dt>
      <dd>
        {negotiators.length === 0
          ? t.notNamed
          : joined(
              negotiators.map(({ cited, ...who }) => opening(page, cited, speakerName(language, who))),
              ', ',
            )}
      </dd>
      {only.length > 0 && [<dt>{t.negotiated}</dt>, <dd>{opening(page, only, t.said)}</dd>]}
    </dl>
  )
}
