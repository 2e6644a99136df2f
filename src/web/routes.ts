import { SITE_LANGUAGES } from '#texts/language.ts'
import { STYLE_FILE } from './styles.ts'

/**
 * Every address this program answers. A test compares the list with what the apps register, so none appears unseen.
 * - door: which app answers.
 * - cache: `page` is asked for again each time by its ETag (what is withdrawn must vanish); `forever` is named by its content; `never`
 *   leaves no copy.
 * - log: `route` writes the pattern and the status, nothing of what was asked; `nothing` writes nothing.
 */
export type Route = {
  door: 'public' | 'desk'
  method: 'GET' | 'POST'
  pattern: string
  cache: 'page' | 'forever' | 'never'
  log: 'route' | 'nothing'
}

const shown = (pattern: string): Route => ({ door: 'public', method: 'GET', pattern, cache: 'page', log: 'route' })
const desk = (method: 'GET' | 'POST', pattern: string, cache: 'forever' | 'never' = 'never'): Route => ({
  door: 'desk',
  method,
  pattern,
  cache,
  log: 'nothing',
})
const PARTS = ['events', 'people', 'sources', 'methods', 'downloads']

/**
 * The addresses a pattern stands for: `{language}` and `{part}` written out. Hono matches these with one expression; with parameters in
 * their place it would have to walk a tree for every request.
 */
export const addressesOf = (pattern: string): string[] =>
  SITE_LANGUAGES.flatMap((language) =>
    PARTS.map((part) => pattern.replace('{language}', language).replace('{part}', part)),
  ).filter((address, i, all) => all.indexOf(address) === i)

export const PUBLIC_ROUTES = {
  choice: { ...shown('/'), cache: 'never' },
  language: { ...shown('/{language}'), cache: 'never' },
  overview: shown('/{language}/'),
  list: shown('/{language}/{part}'),
  event: shown('/{language}/events/:id'),
  person: shown('/{language}/people/:id'),
  source: shown('/{language}/sources/:id'),
  data: shown('/data/:path{.+}'),
  style: { ...shown(`/${STYLE_FILE}`), cache: 'forever' },
  icon: shown('/icon.svg'),
  robots: shown('/robots.txt'),
  sitemap: { ...shown('/sitemap.xml'), cache: 'never' },
} as const satisfies Record<string, Route>

export const DESK_ROUTES = {
  pasteStart: desk('GET', '/'),
  paste: desk('GET', '/{language}/read'),
  pasteRead: desk('POST', '/{language}/read'),
  pasteStyle: desk('GET', `/${STYLE_FILE}`, 'forever'),
  pasteIcon: desk('GET', '/icon.svg', 'forever'),
} as const satisfies Record<string, Route>

export type PublicRoute = keyof typeof PUBLIC_ROUTES
export type DeskRoute = keyof typeof DESK_ROUTES

/** Paths of pages from the root of the site, without a leading slash: what links and static files are made of. */
export const pathOf = {
  overview: (language: string) => `${language}/`,
  list: (language: string, part: string) => `${language}/${part}`,
  event: (language: string, id: string) => `${language}/events/${id}`,
  person: (language: string, id: string) => `${language}/people/${id}`,
  source: (language: string, id: string) => `${language}/sources/${id}`,
}
