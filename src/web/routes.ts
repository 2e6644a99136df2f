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
const LANGUAGE = ':language{(?:be|ru|en)}'

export const PUBLIC_ROUTES = {
  choice: { ...shown('/'), cache: 'never' },
  language: { ...shown(`/${LANGUAGE}`), cache: 'never' },
  overview: shown(`/${LANGUAGE}/`),
  list: shown(`/${LANGUAGE}/:part{(?:events|people|sources|methods|downloads)}`),
  event: shown(`/${LANGUAGE}/events/:id`),
  person: shown(`/${LANGUAGE}/people/:id`),
  source: shown(`/${LANGUAGE}/sources/:id`),
  data: shown('/data/:path{.+}'),
  style: { ...shown('/:file{style\\.[0-9a-f]+\\.css}'), cache: 'forever' },
  icon: shown('/icon.svg'),
  robots: shown('/robots.txt'),
  sitemap: { ...shown('/sitemap.xml'), cache: 'never' },
} as const satisfies Record<string, Route>

export const DESK_ROUTES = {
  pasteStart: desk('GET', '/'),
  paste: desk('GET', `/${LANGUAGE}/read`),
  pasteRead: desk('POST', `/${LANGUAGE}/read`),
  pasteStyle: desk('GET', '/:file{style\\.[0-9a-f]+\\.css}', 'forever'),
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
