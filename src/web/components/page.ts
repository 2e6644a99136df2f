import type { Child } from 'hono/jsx'
import { inOneLanguage, joinedQuotes, withoutTranslations } from '#publish/one-language.ts'
import type {
  ArticleRow,
  EventRow,
  OverviewDocument,
  PersonRow,
  PublicId,
  PublicQuote,
  PublicStatement,
  Trilingual,
} from '#publish/types.ts'
import type { SiteLanguage } from '#texts/language.ts'
import type { Links } from './links.ts'

export type SourceRow = OverviewDocument['sources'][number]

/** What any page may know of the others: from the overview document alone. */
export type SiteIndex = {
  kind: OverviewDocument['kind']
  readUntil: OverviewDocument['readUntil']
  events: ReadonlyMap<PublicId, EventRow>
  people: ReadonlyMap<PublicId, PersonRow>
  sources: ReadonlyMap<PublicId, SourceRow>
  articles: ReadonlyMap<PublicId, ArticleRow>
  /** Is there a page that says where to turn? */
  help: boolean
  /** Is there a page with work and notices? */
  board: boolean
}

export const siteIndex = ({ kind, readUntil, events, people, sources, articles, help, board }: OverviewDocument): SiteIndex => ({
  kind,
  readUntil,
  events: new Map(events.map((row) => [row.id, row])),
  people: new Map(people.map((row) => [row.id, row])),
  sources: new Map(sources.map((row) => [row.id, row])),
  articles: new Map(articles.map((row) => [row.id, row])),
  help,
  board,
})

/** A page while it is made: quotes get their numbers in the order in which values cite them. */
export type Page = {
  language: SiteLanguage
  links: Links
  site: SiteIndex
  /** By id; what our summary says in another language leads to the same in the language of the page. */
  statements: ReadonlyMap<PublicId, PublicStatement>
  /** By id. Quotes with the same words from the same place are one: they share a note. */
  quotes: ReadonlyMap<PublicId, PublicQuote>
  numbers: Map<PublicId, number>
  /** Ids of quotes, before they were made one, that a value has opened. */
  cited: Set<PublicId>
  /** Cited since notes were last set. */
  waiting: PublicQuote[]
}

export type PageSetting = { language: SiteLanguage; links: Links; site: SiteIndex }

export function startPage(
  setting: PageSetting,
  { statements, quotes }: { statements: PublicStatement[]; quotes: PublicQuote[] },
): Page {
  const byId = joinedQuotes(quotes)
  return {
    ...setting,
    statements: inOneLanguage(setting.language, setting.site, statements, byId),
    quotes: byId,
    numbers: new Map(),
    cited: new Set(),
    waiting: [],
  }
}

/** What a page builder returns; the shell is put around it by `layout`. */
export type Content = { title: string; section: Section | null; main: Child }

export const SECTIONS = [
  'overview',
  'events',
  'people',
  'findings',
  'articles',
  'help',
  'board',
  'sources',
  'methods',
  'downloads',
] as const
export type Section = (typeof SECTIONS)[number]

/** Parts that the head of each page lists: nobody is led to an empty page of what a team has not begun to write. */
export const sectionsOf = ({ articles, help, board }: Pick<SiteIndex, 'articles' | 'help' | 'board'>): Section[] => {
  const begun: Partial<Record<Section, boolean>> = { articles: articles.size > 0, help, board }
  return SECTIONS.filter((section) => begun[section] ?? true)
}

export const inLanguage = (language: SiteLanguage, name: Trilingual): string => name[language]

/** Statements by their ids, each once; those that are not in the document are left out. */
export const pick = (page: Page, ids: readonly PublicId[]): PublicStatement[] => [
  ...new Set(ids.flatMap((id) => page.statements.get(id) ?? [])),
]

/** Statements that say the same: without translations of our own summaries. */
export const pickSame = (page: Page, ids: readonly PublicId[]): PublicStatement[] => withoutTranslations(page, pick(page, ids))

/** The one that a value opens first, in the language of the page where it can. */
export const firstOf = (page: Page, ids: readonly PublicId[]): PublicId[] =>
  pickSame(page, ids)
    .slice(0, 1)
    .map(({ id }) => id)

/** Statements of the document that no part of the page has cited yet. */
export const uncited = (page: Page): PublicStatement[] =>
  [...new Set(page.statements.values())].filter(({ quote }) => !page.cited.has(quote))
