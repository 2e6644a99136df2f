import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { EnvelopeId, Reply } from '#core/envelope.ts'
import { SITE_LANGUAGES, type SiteLanguage } from '#texts/language.ts'
import { FORM_STEPS, PLAIN_STEPS } from '../steps/flow.ts'
import { PROBLEMS, type Problem, type Setting } from '../types.ts'
import { pages } from './index.ts'

const settingOf = (language: SiteLanguage): Setting => ({
  language,
  token: 'token',
  links: { style: '/style.css', icon: '/icon.svg', script: '/form.js', leave: `/${language}/x`, wholeForm: `/${language}/form` },
  day: '2026-11-22',
  repliesUntil: '2026-12-22',
})
const be = settingOf('be')
const NAMES = [
  'testimony.what',
  'testimony.who',
  'contact.other',
  'need.words',
  'offer.title',
  'receipt',
  'number',
  'kept',
  'back',
]
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('<script>alert(1)</script>', '"><img src=x>', "' onfocus=x '", '</textarea><b>', '&amp;', '\u202e', '{{x}}'),
)

test('whatever is answered, a page is made, in which nothing of it is markup', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...NAMES), hostile),
      fc.constantFrom(...PLAIN_STEPS, ...FORM_STEPS),
      fc.constantFrom(...SITE_LANGUAGES),
      (given, step, language) => {
        const turn = pages.turn(
          settingOf(language),
          new Map(Object.entries({ ...given, choice: 'tell', from: 'check', to: step })),
        )
        assert.ok(turn.act === 'show')
        assert.doesNotMatch(turn.html, /<script>|<img|<b>|onfocus=x '/)
        assert.equal(turn.html.match(/<form\b/g)?.length, 1)
        assert.equal(turn.html.match(/<textarea\b/g)?.length ?? 0, turn.html.match(/<\/textarea>/g)?.length ?? 0)
      },
    ),
  )
})

test('every problem is said in every language, with what was typed, and with a way on', () => {
  const answers = new Map([
    ['choice', 'tell'],
    ['testimony.what', 'Sentinel <b>'],
  ])
  for (const language of SITE_LANGUAGES)
    for (const problem of Object.keys(PROBLEMS) as Problem[]) {
      const html = pages.problem(settingOf(language), problem, answers, { wait: 7.2, receipt: { fault: 'word', place: 3 } })
      assert.match(html, /<h1>[^<]+<\/h1>/)
      assert.match(html, new RegExp(`href="/${language}/"`))
      const kept = ['closed', 'full', 'wait', 'old', 'fault', 'tooMany', 'tooLarge', 'receipt'].includes(problem)
      assert.equal(html.includes('value="Sentinel &lt;b&gt;"'), kept, problem)
    }
})

test('an empty mailbox is one page, whatever the words are', () => {
  const page = (receipt: string) => pages.mailbox(be, new Map([['receipt', receipt]]), []).replaceAll(receipt, '')
  assert.equal(page('адно два'), page('тры чатыры'))
})

test('a reply is shown as text', () => {
  const reply: Reply = { v: 1, kind: 'answer', day: 'no day <i>', fields: { text: 'Добры дзень.\n<script>x</script>' } }
  const html = pages.mailbox(be, new Map(), [reply])
  assert.match(html, /Добры дзень\.\n&lt;script&gt;x&lt;\/script&gt;/)
  assert.doesNotMatch(html, /<i>/)
})

test('files that came go on with the form; where the rest did not come it is said and asked for', () => {
  const id = 'ab'.repeat(16) as EnvelopeId
  const file = {
    part: 'file-1',
    name: 'Sentinel.jpg',
    type: 'image/jpeg',
    size: 2048,
    sha256: '0'.repeat(64),
    isCut: false,
  } as const
  const answers = new Map([
    ['choice', 'files'],
    ['testimony.who', 'мая сястра'],
  ])
  const whole = pages.withFiles(be, answers, { id, files: [file], stopped: null })
  assert.match(whole, new RegExp(`value="${id}\\.1\\.2048"`))
  assert.match(whole, /Што вы ведаеце/)
  for (const stopped of ['tooMany', 'tooLarge', 'line', 'disk'] as const) {
    const html = pages.withFiles(be, answers, { id, files: [file], stopped })
    assert.match(html, /1\u00a0файл|1 файл/)
    assert.match(html, /type="file"/)
    assert.match(html, /value="мая сястра"/)
  }
  assert.doesNotMatch(whole, /Sentinel/)
})

test('without an answer nothing is shown to be kept; with one there are eight words and two', () => {
  const silent = pages.sent(be, { kinds: ['testimony'], receipt: null, sameReceipt: false })
  assert.doesNotMatch(silent, /class="words/)
  const receipt = { receipt: ['адзін', 'два'], recognition: ['воблака', 'клён'] }
  const sent = pages.sent(be, { kinds: ['testimony', 'contact'], receipt, sameReceipt: false })
  assert.match(sent, /воблака клён/)
  assert.match(sent, /22 снежня 2026 года/)
  // A button at the foot would lead away from words that are shown once.
  assert.doesNotMatch(sent, /<button|<footer/)
})

test('a page has no style of its own, no address but ours, and the same title as every other', () => {
  const all = [
    pages.choice(be),
    pages.first(be, new Map()),
    pages.wholeForm(be),
    pages.sent(be, { kinds: [], receipt: null, sameReceipt: true }),
  ]
  for (const html of all) {
    assert.doesNotMatch(html, /\sstyle=|<style|https?:|\son[a-z]+="/)
    assert.match(html, /<title>Даведка<\/title>/)
    assert.match(html, /<body[^>]*>\n<div class="page">\n<header class="leave"><a class="button exit"/)
  }
})

test('what became of an offer is said in words, in the language of the page; a letter can be answered', () => {
  const status: Reply = {
    v: 1,
    kind: 'status',
    day: '2026-11-22',
    fields: { state: 'ask', reasons: 'contact not_here x', text: 'Дзякуй.' },
  }
  const asked = pages.mailbox(be, new Map(), [status])
  assert.match(asked, /спачатку нешта змяніце/)
  assert.match(asked, /Адказваюць праз нас/)
  assert.match(asked, /мы тут не змяшчаем/)
  assert.match(asked, /Дзякуй\./)
  const letter: Reply = {
    v: 1,
    kind: 'letter',
    day: '2026-11-22',
    fields: { thread: 'ab'.repeat(16), offer: 'x', text: 'Умею пячы.' },
  }
  const read = pages.mailbox(be, new Map([['receipt', 'w']]), [letter])
  assert.match(read, new RegExp(`value="letter:${'ab'.repeat(16)}"`))
  assert.match(read, new RegExp(`value="share:${'ab'.repeat(16)}"`))
  assert.doesNotMatch(pages.mailbox(be, new Map(), [{ ...letter, fields: { ...letter.fields, thread: '"><b>' } }]), /letter:|<b>/)
})

test('the address of the first page may name an offer; it is carried on where it is one', () => {
  const id = 'abcdefgh234567ab'
  assert.match(pages.first(be, new Map([['answer', id]])), new RegExp(`name="about" value="answer:${id}"`))
  assert.doesNotMatch(pages.first(be, new Map([['answer', 'x"><script>']])), /name="about"|value="answer"|<script>/)
})

test('before an offer is sent its sender sees which words would keep it from the board, and may go on all the same', () => {
  const offer = {
    choice: 'notice',
    from: 'offer',
    to: 'next',
    'offer.title': 'Стол',
    'offer.text': 'Аддам стол. Пішыце на stol@example.org',
  }
  const show = (given: Record<string, string>) => {
    const turn = pages.turn(be, new Map(Object.entries(given)))
    assert.ok(turn.act === 'show')
    return turn.html
  }
  const said = show(offer)
  assert.match(said, /data-step="offer"/)
  assert.match(said, /<q>[^<]*stol@example\.org[^<]*<\/q>/)
  assert.match(show({ ...offer, heeded: '1' }), /data-step="offer-where"/)
  assert.match(show({ ...offer, to: 'back' }), /data-step="menu"/)
  assert.match(show({ ...offer, 'offer.text': 'Аддам стол.' }), /data-step="offer-where"/)
})
