import { type Context, Hono } from 'hono'
import { LANGUAGES, type Language } from '#core/layer.ts'
import { isSiteLanguage, preferredLanguage, type SiteLanguage } from '#texts/language.ts'
import { EXAMPLE } from '#texts/paste.ts'
import { ICON } from '../../components/layout.ts'
import { CACHE_CONTROL, FORM_HEADERS, typeOf } from '../../headers.ts'
import { addressesOf, READ_ROUTES, type ReadRoute } from '../../routes.ts'
import { STYLE } from '../../styles.ts'
import { dayOf } from '../day.ts'
import { formOf, TEXT_LIMIT } from '../form.ts'
import { isOwnRequest } from '../guard.ts'
import { formPage, type Problem, resultPage, type Typed } from './pages.tsx'
import { readPasted } from './reading.ts'

/**
 * “Read a text”: a pasted article comes back with every mention and statement marked.
 * Nothing is stored or logged, and nothing of it is kept in memory after the answer.
 */
export const READ_HANDLERS: Record<ReadRoute, (c: Context) => Response | Promise<Response>> = {
  readStart: (c) =>
    new Response(null, {
      status: 302,
      headers: { ...headers('html'), location: `${preferredLanguage(c.req.header('accept-language')) ?? 'en'}/read` },
    }),
  read: (c) => {
    const language = languageOf(c)
    return html(formPage(language, { ...EXAMPLE[language], language: '' }, { example: true }))
  },
  readText: async (c) => {
    const language = languageOf(c)
    const form = await formOf(c.req.raw)
    if (typeof form === 'string') return refuse(language, form, form === 'tooLarge' ? 413 : 415)
    const typed: Typed = {
      text: form.get('text') ?? '',
      day: (form.get('day') ?? '').trim(),
      language: form.get('language') ?? '',
    }
    const refused = (problem: Problem, status: number) => html(formPage(language, typed, { problem }), status)
    if (typed.text.trim() === '') return refused('empty', 422)
    if (Buffer.byteLength(typed.text) > TEXT_LIMIT) return refused('tooLong', 413)
    const published = dayOf(typed.day)
    if (published === 'wrong') return refused('badDay', 422)
    const known = LANGUAGES.find((code): code is Language => code === typed.language && code !== 'und') ?? null
    const text = typed.text.replaceAll('\r\n', '\n').toWellFormed()
    return html(resultPage(language, readPasted(text, published, known), typed))
  },
  readStyle: () => new Response(STYLE, { headers: headers('css', 'forever') }),
  readIcon: () => new Response(ICON, { headers: headers('svg', 'forever') }),
}

/** The page alone, without a register. For this computer alone: serve it on the loopback address only. */
export function readApp(): Hono {
  const app = new Hono()
  const register = (name: ReadRoute) => {
    const { method, pattern } = READ_ROUTES[name]
    app.on(method, addressesOf(pattern), (c) =>
      isOwnRequest(c.req.raw) ? READ_HANDLERS[name](c) : refuse('en', 'elsewhere', 403),
    )
  }
  for (const name of Object.keys(READ_ROUTES)) if (isRoute(name)) register(name)
  app.notFound(() => refuse('en', 'elsewhere', 404))
  app.onError(() => refuse('en', 'badForm', 500))
  return app
}

const isRoute = (name: string): name is ReadRoute => Object.hasOwn(READ_ROUTES, name)

const headers = (file: string, cache: keyof typeof CACHE_CONTROL = 'never') => ({
  ...FORM_HEADERS,
  'content-type': typeOf(`.${file}`),
  'cache-control': CACHE_CONTROL[cache],
})
const html = (body: string, status = 200) => new Response(body, { status, headers: headers('html') })
const refuse = (language: SiteLanguage, problem: Problem, status: number) =>
  html(formPage(language, { text: '', day: '', language: '' }, { problem }), status)

function languageOf(c: Context): SiteLanguage {
  const asked = c.req.path.split('/')[1] ?? ''
  return isSiteLanguage(asked) ? asked : 'en'
}
