import { type Context, Hono } from 'hono'
import type { Gate } from '#intake/gate/index.ts'
import { daysAfter, type IntakeStore, REPLY_DAYS, StoreError } from '#intake/store/index.ts'
import { dayOf } from '#platform/clock.ts'
import { isSiteLanguage, preferredLanguage, type SiteLanguage } from '#texts/language.ts'
import { ICON } from '../components/layout.ts'
import { intakeWords } from '../intake-script.ts'
import { addressesOf, INTAKE_ROUTES, type IntakeRoute } from '../routes.ts'
import { INTAKE_STYLE, INTAKE_STYLE_FILE } from '../styles.ts'
import { emptyAnswer, faultAnswer, textAnswer } from './answer.ts'
import { intakeApi } from './api.ts'
import { receive } from './receive.ts'
import { fileKeeper, openMailbox, send } from './seal.ts'
import { type Answers, type Pages, PROBLEMS, type Problem, type ProblemDetail, type Setting } from './types.ts'

export type IntakeOptions = {
  store: IntakeStore
  gate: Gate
  pages: Pages
  /** What the browser path runs; null: there is no browser path, and the forms work all the same. */
  script: string | null
  /** Where "leave this page" leads. */
  leave: (language: SiteLanguage) => string
  /** Called once per request with the route, the status and the UTC day: never with what was asked, by whom or from where. */
  log?: (entry: { route: IntakeRoute | 'none'; status: number; day: string }) => void
  /** Told of what should not happen; never with anything that was sent. */
  fault: (thrown: unknown) => void
}

const NOTHING: Answers = new Map()

/**
 * The door for what comes in confidence. It keeps nothing but ciphertext, knows nobody, sets no cookie. Whatever is sent, the answer is a page
 * that says what happened and what was kept.
 */
export function intakeApp({ store, gate, pages, script, leave, log, fault }: IntakeOptions): Hono {
  const app = new Hono()
  const links = { style: `/${INTAKE_STYLE_FILE}`, icon: '/icon.svg', script: script === null ? null : '/form.js' }

  const settingOf = (language: SiteLanguage, token?: string): Setting => {
    const day = dayOf(store.now())
    return {
      language,
      token: gate.token(token),
      links: { ...links, leave: `/${language}/x`, wholeForm: `/${language}/form` },
      day,
      repliesUntil: daysAfter(day, REPLY_DAYS),
    }
  }
  const html = (c: Context, body: string, status = 200) => textAnswer(c.req, body, 'html', status)
  const problem = (c: Context, code: Problem, answers = NOTHING, detail: ProblemDetail = {}, token?: string) =>
    html(c, pages.problem(settingOf(languageOf(c), token), code, answers, detail), PROBLEMS[code])
  const whenOpen = (c: Context, page: (setting: Setting) => string) =>
    store.recipients.current() ? html(c, page(settingOf(languageOf(c)))) : problem(c, 'closed')

  /** A form of any step. */
  const turn = async (c: Context): Promise<Response> => {
    const language = languageOf(c)
    if (isFromElsewhere(c)) return problem(c, 'elsewhere')
    const keeper = fileKeeper(store, language, gate.upload)
    const { answers, token, kept, problem: wrong } = await receive(c.req.raw, keeper)
    const went = (code: Problem, detail: ProblemDetail = {}) =>
      problem(c, code, answers, { ...detail, ...(kept ? { kept } : {}) }, token)
    try {
      if (wrong !== null && (kept === null || kept.files.length === 0 || kept.stopped === 'line')) return went(wrong)
      const setting = settingOf(language, token)
      if (kept) return html(c, pages.withFiles(setting, answers, kept))
      const next = pages.turn(setting, answers)
      if (next.act === 'show') return html(c, next.html)
      if (next.act === 'open') {
        const replies = await openMailbox(store, next.receipt)
        return Array.isArray(replies) ? html(c, pages.mailbox(setting, answers, replies)) : went('receipt', { receipt: replies })
      }
      if (!store.recipients.current()) return went('closed')
      const claim = await gate.send(token)
      if (claim.refused === 'wait') return went('wait', { wait: claim.seconds })
      if (claim.refused !== null) return went(claim.refused)
      using held = claim
      const sent = await send(store, language, next, held.used)
      if (sent === null) return went('sent')
      return 'fault' in sent ? went('receipt', { receipt: sent }) : html(c, pages.sent(setting, sent))
    } catch (thrown) {
      if (thrown instanceof StoreError && (thrown.fault === 'closed' || thrown.fault === 'full')) return went(thrown.fault)
      if (thrown instanceof StoreError && thrown.fault === 'limit') return went('tooLarge')
      fault(thrown)
      return went('fault')
    }
  }

  const handlers: Record<IntakeRoute, (c: Context) => Response | Promise<Response>> = {
    choice: (c) => {
      const language = preferredLanguage(c.req.header('accept-language'))
      return language === null
        ? html(c, pages.choice({ links: settingOf('be').links }))
        : emptyAnswer(303, { location: `/${language}/`, vary: 'accept-language' })
    },
    language: (c) => emptyAnswer(308, { location: `${c.req.path}/` }),
    first: (c) => whenOpen(c, (setting) => pages.first(setting, new Map(new URL(c.req.url).searchParams))),
    turn,
    wholeForm: (c) => whenOpen(c, pages.wholeForm),
    // Honest on its page: it clears what a browser can be asked to clear, not its history, and nothing that watches the device.
    leave: (c) => emptyAnswer(303, { location: leave(languageOf(c)), 'clear-site-data': '"*"' }),
    ...intakeApi({ store, gate }),
    style: (c) => textAnswer(c.req, INTAKE_STYLE, 'css'),
    script: (c) => (script === null ? problem(c, 'notFound') : textAnswer(c.req, script, 'js')),
    words: (c) => textAnswer(c.req, intakeWords(languageOf(c)), 'txt'),
    icon: (c) => textAnswer(c.req, ICON, 'svg'),
  }

  const told = (route: IntakeRoute | 'none', response: Response): Response => {
    log?.({ route, status: response.status, day: dayOf(store.now()) })
    return response
  }
  for (const name of Object.keys(handlers) as IntakeRoute[]) {
    const { method, pattern, takes } = INTAKE_ROUTES[name]
    app.on(method, addressesOf(pattern), async (c) => {
      if ((takes === 'json' || takes === 'bytes') && isFromElsewhere(c)) return told(name, faultAnswer('elsewhere'))
      return told(name, await handlers[name](c))
    })
  }
  app.notFound((c) => {
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    const response = problem(c, reads ? 'notFound' : 'method')
    if (!reads) response.headers.set('allow', 'GET, HEAD, POST')
    return told('none', response)
  })
  app.onError((thrown, c) => {
    // A line that broke has nobody to answer to.
    if (!c.req.raw.signal.aborted) fault(thrown)
    return told('none', problem(c, 'fault'))
  })
  return app
}

function languageOf(c: Context): SiteLanguage {
  const asked = c.req.path.split('/')[1] ?? ''
  return isSiteLanguage(asked) ? asked : (preferredLanguage(c.req.header('accept-language')) ?? 'en')
}

/** Sent by a page of another site. `Origin` is not asked: with a referrer policy of none, browsers send it empty from our own pages too. */
function isFromElsewhere(c: Context): boolean {
  const site = c.req.header('sec-fetch-site')
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}
