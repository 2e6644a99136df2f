import { rmSync } from 'node:fs'
import { type Context, Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { HabeasError } from '#core/errors.ts'
import { isFormToken, isLocal, type Members, may, remember, type Session, type Sessions } from '#members/index.ts'
import { uploadsFolder } from '#pipeline/bring-in.ts'
import type { Workroom } from '#pipeline/workroom.ts'
import { StaleError } from '#register/index.ts'
import { lastActBy } from '#register/last-act.ts'
import { isSiteLanguage, preferredLanguage, type SiteLanguage } from '#texts/language.ts'
import { ICON } from '../components/layout.ts'
import { CACHE_CONTROL, deskHeaders, typeOf } from '../headers.ts'
import { addressesOf, DESK_ROUTES, type DeskRoute, DOOR_ROUTES, type DoorRoute, READ_ROUTES, type Route } from '../routes.ts'
import { DESK_STYLE } from '../styles.ts'
import { workOutAhead } from './ahead.ts'
import type { Answer, Ask } from './ask.ts'
import { NO_FORM, type ReadForm, readForm } from './form.ts'
import { isOwnRequest } from './guard.ts'
import { DESK_HANDLERS } from './handlers.ts'
import { enterPage, PLAIN, type PlainCode, plainPage } from './plain.tsx'
import { READ_HANDLERS } from './read/app.ts'
import { deskPage, isStill } from './shell.tsx'
import { waitingIn } from './waiting.ts'

export type DeskOptions = {
  work: Workroom
  members: Members
  sessions: Sessions
  /** Where the door stands that takes what people send; pages written from here lead to it. */
  intake?: string | null
}

/**
 * The desk: for this computer alone, for who came in with a one-time address. Nothing is logged. Each request passes, in this order: this
 * computer by its own name, the same origin, a session, its permission, the token of its form.
 */
export function deskApp({ work, members, sessions, intake = null }: DeskOptions): Hono {
  const app = new Hono()
  const uploads = uploadsFolder(work.stores)
  rmSync(uploads, { recursive: true, force: true })
  workOutAhead(work)

  const sessionOf = (c: Context): Session | null => {
    const cookie = getCookie(c, cookieName(c))
    const session = cookie === undefined ? null : sessions.find(cookie)
    const member = session && members.find(session.member.id)
    if (session && member) session.member = member
    return session
  }

  const door: Record<DoorRoute, (c: Context) => Response | Promise<Response>> = {
    start: (c) => redirect(`/${languageOf(c)}/${sessionOf(c) ? 'queue' : 'read'}`),
    enter: (c) => {
      const language = languageOf(c)
      const response = sessions.holds(c.req.param('token') ?? '') ? html(enterPage(language)) : plain(language, 'used')
      response.headers.set('referrer-policy', 'no-referrer')
      return response
    },
    entered: async (c) => {
      const before = sessionOf(c)
      const entered = sessions.enter(c.req.param('token') ?? '')
      if (!entered) return plain(languageOf(c), 'used')
      // One browser, one session.
      if (before) sessions.end(before)
      const { session } = entered
      session.lastLooked ??= await lastActBy(work.stores.database, session.member.id)
      const response = redirect(`/${languageOf(c)}/${isLocal(session.member) ? 'who' : 'queue'}`)
      response.headers.set('set-cookie', `${cookieName(c)}=${entered.cookie}; HttpOnly; SameSite=Strict; Path=/`)
      return response
    },
    style: () => file(DESK_STYLE, 'css'),
    icon: () => file(ICON, 'svg'),
  }

  const desk = async (c: Context, name: DeskRoute): Promise<Response> => {
    const route: Route = DESK_ROUTES[name]
    const language = languageOf(c)
    const session = sessionOf(c)
    if (!session) return plain(language, 'noSession')
    if (route.permission === 'none' || !may(session.member, route.permission)) return plain(language, 'mayNot')
    if (isLocal(session.member) && !NAMELESS.has(name)) return redirect(`/${language}/who`)
    const ask = (form: Ask['form']): Ask => ({
      language,
      session,
      params: c.req.param(),
      query: new URL(c.req.url).searchParams,
      form,
      work: inTheNameOf(session, work),
      now: work.stores.now(),
      members,
      sessions,
      origin: new URL(c.req.url).origin,
      intake,
    })
    if (route.takes === 'nothing') return answer(c, ask(NO_FORM), await DESK_HANDLERS[name](ask(NO_FORM)), route)
    const fits = (token: string) => isFormToken(session, token)
    const read = await readForm(c.req.raw, {
      takes: route.takes === 'files' || route.takes === 'held' ? route.takes : 'fields',
      folder: uploads,
      fits,
    })
    if (typeof read === 'string') return plain(language, read === 'tooLarge' ? 'tooLarge' : 'badForm')
    await using sent: ReadForm = read
    const asked = ask(sent.form)
    return answer(c, asked, await DESK_HANDLERS[name](asked), route)
  }

  const answer = (c: Context, ask: Ask, given: Answer, { cache }: Route): Response => {
    if ('response' in given) return guarded(given.response, cache)
    if ('path' in given) return redirect(`/${ask.language}/${given.path}`)
    const place = c.req.method === 'GET' ? placeOf(c) : null
    const page = deskPage(ask, given, place, waitingIn(work))
    const response = html(page, given.status, given.script !== undefined)
    if (given.again !== undefined && !isStill(ask)) response.headers.set('refresh', String(given.again))
    return response
  }

  const register = (route: Route, handle: (c: Context) => Response | Promise<Response>) =>
    app.on(route.method, addressesOf(route.pattern), (c) => (isOwnRequest(c.req.raw) ? handle(c) : plain('en', 'elsewhere')))
  for (const name of names(DOOR_ROUTES)) register(DOOR_ROUTES[name], door[name])
  for (const name of names(DESK_ROUTES)) register(DESK_ROUTES[name], (c) => desk(c, name))
  for (const name of ['read', 'readText', 'readStyle'] as const) register(READ_ROUTES[name], READ_HANDLERS[name])
  app.notFound((c) => (isOwnRequest(c.req.raw) ? plain(languageOf(c), 'notFound') : plain('en', 'elsewhere')))
  app.onError((thrown, c) => {
    if (thrown instanceof StaleError) return plain(languageOf(c), 'stale')
    if (thrown instanceof HabeasError && thrown.code === 'busy') return plain(languageOf(c), 'busy')
    work.fault(thrown, 'a page of the desk')
    return plain(languageOf(c), 'fault')
  })
  return app
}

/** What somebody may do who has not yet said under which name they work. */
const NAMELESS: ReadonlySet<DeskRoute> = new Set(['who', 'whoIs', 'leave'])

const names = <Table extends object>(table: Table) => Object.keys(table) as (keyof Table)[]

/** Everything that is decided in a session can be taken back in it. */
const inTheNameOf = (session: Session, work: Workroom): Workroom => {
  const kept =
    <Given extends readonly unknown[]>(act: (...given: Given) => ReturnType<Workroom['decide']>) =>
    async (...given: Given) => {
      const decided = await act(...given)
      const fresh = decided.flatMap((one) => (one.status === 'applied' ? [one.decision] : []))
      remember(session, fresh, work.stores.now())
      return decided
    }
  return { ...work, decide: kept(work.decide), add: kept(work.add) }
}

/** Two desks on one computer have two ports, and a browser keeps one cookie of a name for both. */
const cookieName = (c: Context): string => `desk${new URL(c.req.url).port}`

function languageOf(c: Context): SiteLanguage {
  const asked = c.req.path.split('/')[1] ?? ''
  return isSiteLanguage(asked) ? asked : (preferredLanguage(c.req.header('accept-language')) ?? 'en')
}

/** The address after the language, without what was only said once. */
function placeOf(c: Context): string {
  const { pathname, searchParams } = new URL(c.req.url)
  searchParams.delete('done')
  const query = searchParams.toString()
  return `${pathname.split('/').slice(2).join('/')}${query === '' ? '' : `?${query}`}`
}

const html = (body: string, status = 200, script = false): Response =>
  new Response(body, {
    status,
    headers: { ...deskHeaders(script), 'content-type': typeOf('html'), 'cache-control': CACHE_CONTROL.never },
  })
const plain = (language: SiteLanguage, code: PlainCode): Response => html(plainPage(language, code), PLAIN[code])
const redirect = (location: string): Response =>
  new Response(null, { status: 303, headers: { ...deskHeaders(false), location, 'cache-control': CACHE_CONTROL.never } })
const file = (body: string, kind: 'css' | 'svg'): Response =>
  new Response(body, { headers: { ...deskHeaders(false), 'content-type': typeOf(kind), 'cache-control': CACHE_CONTROL.forever } })

/** A response of another make: what it says of itself holds, but nothing of it is framed, or kept longer than its route says. */
function guarded(response: Response, cache: Route['cache']): Response {
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(deskHeaders(false))) if (!headers.has(name)) headers.set(name, value)
  headers.set('cache-control', CACHE_CONTROL[cache])
  return new Response(response.body, { status: response.status, headers })
}
