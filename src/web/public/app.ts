import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { HabeasError } from '#core/errors.ts'
import { NOTHING, openPublished, type Published } from '#publish/read.ts'
import { preferredLanguage } from '#texts/language.ts'
import { ICON } from '../components/layout.ts'
import { linksFrom } from '../components/links.ts'
import { CACHE_CONTROL, PUBLIC_HEADERS, typeOf } from '../headers.ts'
import { addressesOf, PUBLIC_ROUTES, type PublicRoute } from '../routes.ts'
import { STYLE } from '../styles.ts'
import { choicePage, notFoundPage } from './pages/plain.ts'
import { openSite, pageAt, type Site, sitePaths } from './pages.ts'
import { type Kept, keep, Shelf } from './shelf.ts'
import { robots, sitemap } from './sitemap.ts'

export type PublicOptions = {
  /** The published folder; or the published state at the moment, where another object means that there is a new one. */
  published: string | (() => Published)
  /** The public address of the site, such as https://example.org; without it the sitemap uses the address it was asked at. */
  origin?: string
  /** The UTC day: what has ended by then is not shown any more, though nothing new was published. */
  today?: () => string
  /** Where the door stands that takes what people send, such as https://in.example.org/; without it nothing leads there. */
  intake?: string | null
  /** Called once per request with the route and the status: never with what was asked, by whom or from where. */
  log?: (entry: { route: PublicRoute | 'none'; status: number }) => void
}

/**
 * The public door: answers GET and HEAD from a published state and opens nothing else. Pages are made once per state and kept as bytes.
 */
export function publicApp({ published, origin, today, intake = null, log }: PublicOptions): Hono {
  const app = new Hono()
  const state = typeof published === 'string' ? fromFolder(published) : published
  const lost = keep(notFoundPage(), 'html', 'never')
  let open: { published: Published; site: Site; shelf: Shelf } | null = null
  const now = () => {
    const current = state()
    const day = today?.() ?? null
    if (open?.published !== current || open.site.today !== day)
      open = { published: current, site: openSite(current, { today: day, intake }), shelf: new Shelf() }
    return open
  }
  const missing = (c: Context) => answer(c, lost, 404)

  const page = (path: string) => {
    const { shelf, site } = now()
    return shelf.get(path, () => {
      const found = pageAt(site, path)
      return found && keep(found.render('addresses'), 'html', 'page')
    })
  }
  /** The address of a page is its path in the site. */
  const shown = (c: Context) => {
    const found = page(c.req.path.slice(1))
    return found ? answer(c, found) : missing(c)
  }
  const style = keep(STYLE, 'css', 'forever')
  const icon = keep(ICON, 'svg', 'page')

  const handlers: Record<PublicRoute, (c: Context) => Response> = {
    choice: (c) => {
      const body = choicePage(linksFrom('', 'addresses'))
      const language = preferredLanguage(header(c, 'accept-language'))
      const headers = {
        ...PUBLIC_HEADERS,
        'content-type': typeOf('html'),
        'cache-control': CACHE_CONTROL.never,
        vary: 'Accept-Language',
      }
      return language === null
        ? new Response(body, { headers })
        : new Response(body, { status: 302, headers: { ...headers, location: `${language}/` } })
    },
    language: (c) =>
      new Response(null, {
        status: 308,
        headers: { ...PUBLIC_HEADERS, 'cache-control': CACHE_CONTROL.never, location: `${c.req.path.slice(1)}/` },
      }),
    overview: shown,
    list: shown,
    event: shown,
    person: shown,
    source: shown,
    article: shown,
    finding: shown,
    board: shown,
    data: (c) => {
      const path = c.req.param('path') ?? ''
      const { shelf, site } = now()
      const found = shelf.get(`data/${path}`, () => {
        const bytes = site.published.file(path)
        return bytes && keep(bytes, path, 'page')
      })
      return found ? answer(c, found) : missing(c)
    },
    style: (c) => answer(c, style),
    icon: (c) => answer(c, icon),
    robots: (c) => answer(c, keep(robots(originOf(c)), 'txt', 'page')),
    sitemap: (c) => answer(c, keep(sitemap(originOf(c), sitePaths(now().site)), 'xml', 'never')),
  }
  const originOf = (c: Context) => origin ?? new URL(c.req.url).origin

  const register = (name: PublicRoute) =>
    app.on('GET', addressesOf(PUBLIC_ROUTES[name].pattern), (c) => {
      const response = handlers[name](c)
      log?.({ route: name, status: response.status })
      return response
    })
  for (const name of Object.keys(PUBLIC_ROUTES)) if (isRoute(name)) register(name)
  app.notFound((c) => {
    const reading = c.req.method === 'GET' || c.req.method === 'HEAD'
    log?.({ route: 'none', status: reading ? 404 : 405 })
    return reading ? missing(c) : new Response(null, { status: 405, headers: { ...PUBLIC_HEADERS, allow: 'GET, HEAD' } })
  })
  app.onError(() => {
    log?.({ route: 'none', status: 500 })
    return new Response('500\n', {
      status: 500,
      headers: { ...PUBLIC_HEADERS, 'content-type': typeOf('txt'), 'cache-control': CACHE_CONTROL.never },
    })
  })
  return app
}

/** The newest state of a folder; before the first publication, the pages that say how to begin. */
function fromFolder(folder: string): () => Published {
  const { current } = openPublished(folder)
  return () => {
    try {
      return current()
    } catch (error) {
      if (error instanceof HabeasError && error.code === 'unpublished') return NOTHING
      throw error
    }
  }
}

const isRoute = (name: string): name is PublicRoute => Object.hasOwn(PUBLIC_ROUTES, name)

function answer(c: Context, kept: Kept, status = 200): Response {
  const asked = header(c, 'if-none-match')
  if (asked !== undefined && status === 200 && asked.includes(kept.etag))
    return new Response(null, { status: 304, headers: kept.unchanged })
  const { bytes, headers } = accepts(header(c, 'accept-encoding')) ? kept.gzip() : kept
  return new Response(bytes, { status, headers })
}

/**
 * One header of a request. On a Node server it is read where Node has already put it: a web Headers object for each request would cost
 * more than everything else here together. `env` is undefined when the app is called without a server.
 */
function header(c: Context, name: 'accept-encoding' | 'accept-language' | 'if-none-match'): string | undefined {
  const env: Partial<HttpBindings> | undefined = c.env
  return env?.incoming ? env.incoming.headers[name] : c.req.header(name)
}

const accepts = (header: string | undefined): boolean =>
  header !== undefined && /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|\s*$))/i.test(header)
