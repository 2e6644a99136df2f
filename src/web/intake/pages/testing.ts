import { Hono } from 'hono'
import type { EnvelopeId } from '#core/envelope.ts'
import { isSiteLanguage } from '#texts/language.ts'
import { ICON } from '../../components/layout.ts'
import { INTAKE_STYLE } from '../../styles.ts'
import { FILES, type KeptFiles, type Setting, TOKEN, type Turn } from '../types.ts'
import { pages } from './index.ts'

export const settingOf = (language: Setting['language']): Setting => ({
  language,
  token: 'token',
  links: { style: '/style.css', icon: '/icon.svg', script: null, leave: '/x', wholeForm: `/${language}/form` },
  day: '2026-11-22',
  repliesUntil: '2026-12-22',
})

/** Words as a receipt has them; these open nothing. */
export const WORDS = ['лес', 'чайнік', 'акно', 'бярэзіна', 'вуліца', 'сшытак', 'ранак', 'лыжка']

/** The pages behind addresses, without anything that keeps or seals: what a page asks for is handed to `done`. */
export function pagesApp(done: (turn: Turn) => void = () => undefined): Hono {
  const app = new Hono()
  app.get('/style.css', (c) => c.body(INTAKE_STYLE, 200, { 'content-type': 'text/css' }))
  app.get('/icon.svg', (c) => c.body(ICON, 200, { 'content-type': 'image/svg+xml' }))
  app.get('/', (c) => c.html(pages.choice(settingOf('be'))))
  app.use('*', (c, next) => {
    c.header('content-security-policy', "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'")
    return next()
  })
  app.get('/:language/form', (c) => c.html(pages.wholeForm(setting(c.req.param('language')))))
  app.get('/:language/', (c) => c.html(pages.first(setting(c.req.param('language')))))
  app.post('/:language/', async (c) => {
    const form = await c.req.formData()
    const answers = new Map(
      [...form].flatMap(([name, value]) => (typeof value === 'string' && name !== TOKEN ? [[name, value]] : [])),
    )
    const own = setting(c.req.param('language'))
    const files = form.getAll(FILES).flatMap((file) => (typeof file !== 'string' && file.name !== '' ? [file] : []))
    if (files.length > 0) return c.html(pages.withFiles(own, answers, keptOf(files)))
    const turn = pages.turn(own, answers)
    done(turn)
    if (turn.act === 'show') return c.html(turn.html)
    if (turn.act === 'open') return c.html(pages.mailbox(own, answers, []))
    const receipt = turn.answer === 'new' ? { receipt: WORDS, recognition: ['воблака', 'клён'] } : null
    return c.html(
      pages.sent(own, { kinds: turn.envelopes.map(({ kind }) => kind), receipt, sameReceipt: turn.answer !== 'none' }),
    )
  })
  return app
}

const setting = (language: string): Setting => settingOf(isSiteLanguage(language) ? language : 'be')

const keptOf = (files: readonly File[]): KeptFiles => ({
  id: 'ab'.repeat(16) as EnvelopeId,
  files: files.map(({ name, type, size }, i) => ({
    part: `file-${i + 1}`,
    name,
    type,
    size,
    sha256: '0'.repeat(64),
    isCut: false,
  })),
  stopped: null,
})
