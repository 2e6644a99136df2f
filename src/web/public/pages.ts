import { sha256 } from '#core/canonical.ts'
import { edtf } from '#core/edtf.ts'
import { FINDINGS } from '#core/findings/index.ts'
import { onDay, type Published } from '#publish/read.ts'
import type { ArticleDocument, EventDocument, PersonDocument, PublicId, SourceDocument } from '#publish/types.ts'
import { dateInWords, endingMonth } from '#texts/dates.ts'
import { isSiteLanguage, SITE_LANGUAGES, type SiteLanguage } from '#texts/language.ts'
import { shell } from '#texts/shell.ts'
import { layout } from '../components/layout.ts'
import { type LinkForm, linksFrom } from '../components/links.ts'
import { type Content, type PageSetting, type SiteIndex, sectionsOf, siteIndex } from '../components/page.ts'
import { pathOf } from '../routes.ts'
import { allFilters, filterOf, filterPath, WHOLE_BOARD } from './board-filter.ts'
import { findingPage, findingsPage } from './findings/index.tsx'
import { articlePage, articlesPage } from './pages/article.tsx'
import { boardPage } from './pages/board.tsx'
import { downloadsPage } from './pages/downloads.tsx'
import { eventPage } from './pages/event.tsx'
import { helpPage } from './pages/help.tsx'
import { eventsPage, peoplePage, sourcesPage } from './pages/lists.tsx'
import { methodsPage } from './pages/methods.tsx'
import { overviewPage } from './pages/overview.tsx'
import { personPage } from './pages/person.tsx'
import { sourcePage } from './pages/source.tsx'

/** One page of the site. `from` is a hash of everything it is made from besides the program: the same hash, the same bytes. */
export type SitePage = { path: string; from: string; render: (form: LinkForm) => string }

/** Pages of one published state. */
export type Site = {
  published: Published
  index: SiteIndex
  hashes: ReadonlyMap<string, string>
  /** What is said above every page of a sample, by language; null for an own register. */
  sample: Record<SiteLanguage, string> | null
  /** The document asked for last: its other languages are mostly asked for next. */
  latest: { file: string; built: Built | null } | null
  /** UTC day for which it is shown; null: nobody looks at a clock, all of the snapshot is. */
  today: string | null
  /** The address of the door that takes what people send; null: nothing leads there. */
  intake: string | null
}

export function openSite(whole: Published, { today = null, intake = null }: Partial<Pick<Site, 'today' | 'intake'>> = {}): Site {
  const published = today === null ? whole : onDay(whole, today)
  const { kind, readUntil } = published.overview
  const said = (language: SiteLanguage) => shell[language].sample(endingMonth(language, readUntil, 'instrumental'))
  return {
    published,
    index: siteIndex(published.overview),
    hashes: new Map(published.manifest.files.map(({ path, sha256 }) => [path, sha256])),
    sample: kind === 'sample' ? { be: said('be'), ru: said('ru'), en: said('en') } : null,
    latest: null,
    today,
    intake,
  }
}

/** Every page, in an order that does not change. */
export function* sitePages(site: Site): Iterable<SitePage> {
  for (const path of sitePaths(site)) {
    const page = pageAt(site, path)
    if (page) yield page
  }
}

/** Paths of all pages; the languages of one document follow each other, so that it is read once. */
export function* sitePaths({ published }: Site): Iterable<string> {
  const { overview } = published
  const inEach = (path: (language: SiteLanguage) => string) => SITE_LANGUAGES.map(path)
  yield* inEach(pathOf.overview)
  for (const part of Object.keys(LISTS)) yield* inEach((language) => pathOf.list(language, part))
  for (const { id } of overview.events) yield* inEach((language) => pathOf.event(language, id))
  for (const { id } of overview.people) yield* inEach((language) => pathOf.person(language, id))
  for (const { id } of overview.articles) yield* inEach((language) => pathOf.article(language, id))
  for (const kind of FINDINGS) if (published.finding(kind) !== null) yield* inEach((language) => pathOf.finding(language, kind))
  if (overview.board)
    for (const filter of allFilters(published.board().offers)) {
      const path = filterPath(filter)
      if (path !== null) yield* inEach((language) => pathOf.board(language, path))
    }
  for (const { id } of overview.sources) yield* inEach((language) => pathOf.source(language, id))
}

/** The page at a path from the root of the site (`be/events/x`), or null when there is none. */
export function pageAt(site: Site, path: string): SitePage | null {
  const [language = '', part = '', id] = path.split('/')
  if (!isSiteLanguage(language)) return null
  const built = id === undefined ? listPage(site, part) : documentPage(site, part, id)
  if (!built) return null
  const sample = site.sample?.[language] ?? null
  return {
    path,
    from: sha256(JSON.stringify([path, sample, site.published.manifest.publishedOn, sectionsOf(site.index), built.from])),
    render: (form) => {
      const links = linksFrom(path, form)
      const setting: PageSetting = { language, links, site: built.index }
      return layout(
        {
          language,
          rest: path.slice(language.length + 1),
          links,
          sample,
          copy: form === 'files' ? copyOf(language, site) : null,
          sections: sectionsOf(site.index),
        },
        built.content(setting),
      )
    },
  }
}

/** A copy does not follow what has changed since; it says of which day it is. */
const copyOf = (language: SiteLanguage, { published: { manifest } }: Site): string =>
  shell[language].copyOf(dateInWords(language, edtf(manifest.publishedOn), 'genitive'))

type Built = { from: unknown; index: SiteIndex; content: (setting: PageSetting) => Content }

const LISTS: Record<string, (site: Site) => { from: unknown; content: Built['content'] } | null> = {
  events: (site) => ({ from: overviewHash(site), content: (setting) => eventsPage(setting, site.published.overview) }),
  people: (site) => ({ from: overviewHash(site), content: (setting) => peoplePage(setting, site.published.overview) }),
  sources: (site) => ({ from: overviewHash(site), content: (setting) => sourcesPage(setting, site.published.overview) }),
  articles: (site) => ({ from: overviewHash(site), content: (setting) => articlesPage(setting, site.published.overview) }),
  findings: ({ published }) => ({
    from: FINDINGS.filter((kind) => published.finding(kind) !== null),
    content: (setting) => findingsPage(setting, published),
  }),
  help: (site) => ({
    from: [site.hashes.get('help.json'), site.today],
    content: (setting) => helpPage(setting, site.published.help()),
  }),
  board: (site) => boardBuilt(site, null),
  methods: () => ({ from: null, content: (setting) => methodsPage(setting) }),
  downloads: (site) => ({
    from: site.published.manifest.root,
    content: (setting) => downloadsPage(setting, site.published.manifest),
  }),
}

/** The board, or what one filter leaves of it; null when it leaves nothing. */
function boardBuilt(site: Site, path: string | null): { from: unknown; content: Built['content'] } | null {
  const { published, today, intake } = site
  const filter = path === null ? WHOLE_BOARD : filterOf(path, published.board().offers)
  return (
    filter && {
      from: [site.hashes.get('board.json'), today, intake, published.manifest.publishedOn],
      content: (setting) =>
        boardPage(setting, published.board(), { filter, today, intake, publishedOn: edtf(published.manifest.publishedOn) }),
    }
  )
}

const overviewHash = ({ hashes, published }: Site) => hashes.get('overview.json') ?? published.manifest.root

function listPage(site: Site, part: string): Built | null {
  if (part === '')
    return { from: overviewHash(site), index: site.index, content: (setting) => overviewPage(setting, site.published.overview) }
  const list = Object.hasOwn(LISTS, part) ? LISTS[part]?.(site) : undefined
  return list ? { ...list, index: site.index } : null
}

function documentPage(site: Site, part: string, id: PublicId): Built | null {
  if (part === 'board') {
    const found = site.published.overview.board ? boardBuilt(site, id) : null
    return found && { ...found, index: site.index }
  }
  const file = `${part}/${id}.json`
  if (part === 'findings') return findingBuilt(site, id)
  if (site.latest?.file !== file) site.latest = { file, built: documentBuilt(site, part, id) }
  return site.latest.built
}

/** A finding speaks of every event, and of the people in them. */
function findingBuilt(site: Site, id: string): Built | null {
  const kind = FINDINGS.find((one) => one === id)
  const { published, index, hashes } = site
  if (kind === undefined || published.finding(kind) === null) return null
  return {
    from: [hashes.get(`findings/${kind}.json`), overviewHash(site)],
    index,
    content: (setting) => findingPage(setting, published, kind),
  }
}

function documentBuilt(site: Site, part: string, id: PublicId): Built | null {
  const { published, index } = site
  if (part === 'events' && index.events.has(id)) return built(site, `events/${id}.json`, published.event(id), eventPage)
  if (part === 'people' && index.people.has(id)) return built(site, `people/${id}.json`, published.person(id), personPage)
  if (part === 'sources' && index.sources.has(id)) return built(site, `sources/${id}.json`, published.source(id), sourcePage)
  if (part === 'articles' && index.articles.has(id)) return built(site, `articles/${id}.json`, published.article(id), articlePage)
  return null
}

function built<Document extends EventDocument | PersonDocument | SourceDocument | ArticleDocument>(
  site: Site,
  file: string,
  document: Document | null,
  content: (setting: PageSetting, document: Document) => Content,
): Built | null {
  if (!document) return null
  const index = related(site.index, document)
  const rows = [[...index.events.values()], [...index.people.values()], [...index.sources.values()]]
  return {
    from: sha256(JSON.stringify([site.hashes.get(file) ?? document, rows])),
    index,
    content: (setting) => content(setting, document),
  }
}

/** The rows of other pages that a document's page may name. A page sees no others, so a change elsewhere cannot change it. */
function related(
  { kind, readUntil, events, people, sources, articles, help, board }: SiteIndex,
  document: EventDocument | PersonDocument | SourceDocument | ArticleDocument,
): SiteIndex {
  const wanted = { events: new Set<PublicId>(), people: new Set<PublicId>(), sources: new Set<PublicId>() }
  for (const { event, person } of document.statements) {
    if (event !== null) wanted.events.add(event)
    if (person !== null) wanted.people.add(person)
  }
  if ('card' in document) wanted.events.add(document.id)
  if ('sources' in document) for (const id of document.sources) wanted.sources.add(id)
  if ('quotes' in document) for (const { source } of document.quotes) wanted.sources.add(source)
  if ('figures' in document)
    for (const { kind: of, target } of document.figures)
      if (target !== null && of !== 'gap') wanted[of === 'event' ? 'events' : 'people'].add(target)
  if ('events' in document) for (const { event } of document.events) wanted.events.add(event)
  const only = <Row>(rows: ReadonlyMap<PublicId, Row>, ids: ReadonlySet<PublicId>) =>
    new Map(
      [...ids].sort().flatMap((id) => {
        const row = rows.get(id)
        return row ? [[id, row] as const] : []
      }),
    )
  return {
    kind,
    readUntil,
    events: only(events, wanted.events),
    people: only(people, wanted.people),
    sources: only(sources, wanted.sources),
    articles,
    help,
    board,
  }
}
