import type { Published } from './published.ts'

/**
 * A published state as it may be shown on a day (UTC): without the people, cards and offers that have ended, whether or not something new was
 * published since. A document that names somebody whose permission has ended is not there at all; of the overview the lists stay, and no
 * numbers with their quotes, until it is published anew.
 */
export function onDay(published: Published, today: string): Published {
  const over = new Set(
    published.manifest.files.flatMap(({ path, through }) => (through !== undefined && through < today ? [path] : [])),
  )
  const held =
    <Document>(part: string, read: (id: string) => Document | null) =>
    (id: string) =>
      over.has(`${part}/${id}.json`) ? null : read(id)
  const { overview } = published
  const stays = (part: string) => (row: { id: string }) => !over.has(`${part}/${row.id}.json`)
  const cards = () => published.help().cards.filter(({ validUntil }) => today < validUntil)
  const offers = () => published.board().offers.filter(({ until }) => today < until)
  return {
    manifest: { ...published.manifest, files: published.manifest.files.filter(({ path }) => !over.has(path)) },
    overview: {
      ...overview,
      ...(over.has('overview.json') ? { held: [], gaps: [], statements: [], quotes: [] } : {}),
      events: overview.events.filter(stays('events')),
      people: overview.people.filter(stays('people')),
      sources: overview.sources.filter(stays('sources')),
      articles: overview.articles.filter(stays('articles')),
      help: overview.help && cards().length > 0,
      board: overview.board && offers().length > 0,
    },
    event: held('events', published.event),
    person: held('people', published.person),
    source: held('sources', published.source),
    article: held('articles', published.article),
    help: () => ({ v: 1, cards: cards() }),
    board: () => ({ v: 1, offers: offers() }),
    finding: (kind) => (over.has(`findings/${kind}.json`) ? null : published.finding(kind)),
    file: (path) => (over.has(path) ? null : published.file(path)),
  }
}
