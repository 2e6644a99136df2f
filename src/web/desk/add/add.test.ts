import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { bringIn } from '#pipeline/bring-in.ts'
import type { RefusalCode } from '#preserve/index.ts'
import { type RefusalWords, refusals } from '#texts/desk/refusals.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { TEXT_LIMIT } from '../form.ts'
import { type Browser, leadsTo, openTestDesk, type TestDesk, wordsOf } from '../testing.ts'
import { headingOf } from './typed.ts'

/** Every refusal of a reader has its words: a code without them does not pass the types. */
const COVERED: Record<RefusalCode, keyof RefusalWords> = Object.fromEntries(
  Object.keys(refusals.en).map((code) => [code, code]),
) as { [Code in RefusalCode]: Code }

let desk: TestDesk
let browser: Browser
before(async () => {
  desk = await openTestDesk()
  browser = await desk.sit()
})
after(() => desk[Symbol.asyncDispose]())

const TEXT = 'Freed in Velland\n\nOn Tuesday Mira Talvik was released. Jan Korel was not pardoned.'
const done = async () => {
  for (const { over } of bringIn(desk.work).list()) await over
}
/** Where a batch is shown, once it is over. */
const shown = async (response: Response): Promise<Response> => {
  await done()
  return browser.get(leadsTo(response) ?? '')
}

test('a pasted text leads straight to its document, with its heading, its day and its publisher', async () => {
  const fields = {
    text: TEXT.replaceAll('\n', '\r\n'),
    address: 'https://www.post.example/a?utm_source=x',
    day: '14.05.2026',
    publisher: '',
  }
  const response = await browser.post('/en/add/text', fields)
  assert.equal(response.status, 303)
  await done()
  const [source] = [...desk.work.view().sources.values()].map((one) => one.source)
  assert.deepEqual(
    [source?.title, source?.published, source?.publisher, source?.addresses],
    ['Freed in Velland', '2026-05-14', 'post.example', ['https://www.post.example/a']],
  )
  const page = await browser.get(`/en/documents/${source?.hash}`)
  assert.equal(page.status, 200)
  assert.match(await wordsOf(page), /Mira Talvik/)
})

test('pasted again it is known, and said so in three languages', async () => {
  for (const [language, words] of [
    ['be', /Ужо вядомы : Freed in Velland Такі самы файл тут ужо быў/],
    ['ru', /Уже известен : Freed in Velland Такой же файл здесь уже был/],
    ['en', /Known already : Freed in Velland The same file was here already/],
  ] as const)
    assert.match(await wordsOf(await shown(await browser.post(`/${language}/add/text`, { text: TEXT }))), words)
})

test('whatever is wrong, what was typed is kept, beside what is wrong', async () => {
  const typed = {
    text: 'Somebody <b> was released.',
    address: 'post.example',
    publisher: 'The "Post"',
    day: 'soon',
    language: 'ru',
  }
  const cases: [Record<string, string>, number, RegExp][] = [
    [{}, 422, /The address cannot be read/],
    [{ address: '' }, 422, /The day cannot be read/],
    [{ address: 'javascript:alert(1)', day: '' }, 422, /The address cannot be read/],
    [{ text: ' \n ' }, 422, /There is no text/],
    [{ text: 'ж'.repeat(TEXT_LIMIT) }, 413, /longer than 1 MB|too large/],
  ]
  for (const [change, status, words] of cases) {
    const response = await browser.post('/en/add/text', { ...typed, ...change })
    const html = await response.text()
    assert.equal(response.status, status)
    assert.match(html, words)
  }
  const html = await (await browser.post('/en/add/text', typed)).text()
  for (const kept of [
    'Somebody &lt;b&gt; was released.',
    'value="post.example"',
    'The &quot;Post&quot;',
    'value="soon"',
    'value="ru" selected',
  ])
    assert.ok(html.includes(kept), kept)
  const files = await (await browser.post('/en/add/files', { ...typed, text: '', files: [new File(['x'], 'a.txt')] })).text()
  assert.match(files, /value="soon"/)
  assert.match(files, /please choose them again/)
})

test('files of every kind: what is new, what was not read and why, with names that may be anything', async () => {
  const files = [
    new File([''], 'empty.txt'),
    new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1])], 'picture.png'),
    new File(['Ada Renn was released on 3 May 2026.'], '<img src=x>.txt'),
    new File(['%PDF-1.7 broken'], '../../up.pdf'),
  ]
  const page = await shown(await browser.post('/en/add/files', { publisher: 'Open Court', files }))
  const html = await page.text()
  assert.doesNotMatch(html, /<img/)
  const words = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  assert.match(words, /New: 1\. Known already: 0\. Not read: 3\./)
  assert.match(words, /Not read : empty\.txt The file is empty\./)
  assert.match(words, /Not read : picture\.png There is no reader for this kind of file/)
  assert.match(words, /Not read : up\.pdf/)
  assert.ok([...desk.work.view().sources.values()].some(({ source }) => source.publisher === 'Open Court'))
})

test('no file, or one address for several, is said', async () => {
  assert.match(await wordsOf(await browser.post('/en/add/files', { files: [] })), /No file was chosen/)
  const two = [new File(['a'], 'a.txt'), new File(['b'], 'b.txt')]
  const both = await browser.post('/en/add/files', { address: 'https://post.example/', files: two })
  assert.deepEqual([both.status, /One address cannot belong to several/.test(await wordsOf(both))], [422, true])
})

test('while documents are read the page looks again by itself, and the rest can be stopped', async () => {
  const files = Array.from({ length: 60 }, (_, n) => new File([`Person ${n}. ${TEXT}`], `${n}.txt`))
  const sent = await browser.post('/en/add/files', { files })
  const place = leadsTo(sent) ?? ''
  const asked = await browser.get(place)
  const page = await asked.text()
  const busy = bringIn(desk.work).list()[0]?.ended === null
  if (busy) {
    assert.equal(asked.headers.get('refresh'), '2')
    assert.match(page, /<progress max="60"[\s\S]*still=1">Do not load this page again/)
    assert.equal((await browser.get(`${place}?still=1`)).headers.get('refresh'), null)
  }
  assert.equal(leadsTo(await browser.post(`${place}/stop`)), place)
  assert.equal((await shown(sent)).headers.get('refresh'), null)
  assert.equal((await browser.get('/en/add/nothing')).status, 404)
})

test('a short first line is the heading, a sentence is not', () => {
  for (const [text, heading] of [
    ['Heading\n\nWords that follow it.', 'Heading'],
    ['  Heading  \nWords that follow it.', 'Heading'],
    ['A sentence.\nWords that follow it.', undefined],
    ['Only one line', undefined],
    ['Heading\n', undefined],
    [`${'x'.repeat(161)}\n${'y'.repeat(400)}`, undefined],
  ] as const)
    assert.equal(headingOf(text), heading, text.slice(0, 30))
})

test('every refusal and every note has its words in three languages', () => {
  for (const language of SITE_LANGUAGES)
    for (const code of Object.values(COVERED)) assert.ok(refusals[language][code].length > 0, code)
})

test('no fault of the program was met', () => assert.deepEqual(desk.faults, []))
