import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { Hono } from 'hono'
import type { Browser } from 'playwright-core'
import { mailboxOf, readReceipt } from '#intake/receipt/index.ts'
import { openKey, sealReply } from '#intake/sealing/index.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { INTAKE_HEADERS } from '#web/headers.ts'
import { openTestDoor, type TestDoor } from '#web/intake/testing.ts'
import { bundleIntake, intakeScript, intakeWords } from '#web/intake-script.ts'
import { axe, launch, open, serveApp } from './browser.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

/** A door as it is, with the script it serves, asked over a line that `breaks` may tear; what went over it is kept. */
async function scripted(door: TestDoor, breaks: (request: Request, body: Uint8Array) => boolean = () => false) {
  const { code } = await intakeScript()
  const sent: Uint8Array[] = []
  const app = new Hono()
  const as = (type: string) => ({ headers: { ...INTAKE_HEADERS, 'content-type': `${type}; charset=utf-8` } })
  app.get('/form.js', () => new Response(code, as('text/javascript')))
  for (const language of SITE_LANGUAGES)
    app.get(`/${language}/words`, () => new Response(intakeWords(language), as('text/plain')))
  app.all('*', async (c) => {
    const body = new Uint8Array(await c.req.arrayBuffer())
    sent.push(Buffer.from(c.req.url), body)
    if (breaks(c.req.raw, body)) {
      // Half of it arrives before the line is torn.
      if (c.req.method === 'PUT')
        await door.app.fetch(new Request(c.req.url, { method: 'PUT', body: body.slice(0, body.length / 2) }))
      return new Response('torn', { status: 502 })
    }
    const has = body.length > 0 ? { body } : {}
    return door.app.fetch(new Request(c.req.url, { method: c.req.method, headers: c.req.raw.headers, ...has }))
  })
  return { sent, served: await serveApp(app) }
}
const SENTINEL = 'Verschwunden7'
const shown = 'main section:not([hidden])'

for (const language of SITE_LANGUAGES)
  test(`a report with files and a contact, sealed in the browser (${language})`, async () => {
    await using door = await openTestDoor()
    const { sent, served } = await scripted(door)
    await using _served = served
    await using opened = await open(browser)
    const { page, lines } = opened
    // As where a browser is set to be safer: without WebAssembly.
    await page.addInitScript('delete globalThis.WebAssembly')
    const press = (value: string) => page.locator(`${shown} button[value="${value}"]`).first().click()
    await page.goto(`${served.address}/${language}/`)
    await page.waitForURL(`${served.address}/${language}/form`)
    await page.locator(`${shown} input[value=abroad]`).check()
    await press('next')
    await page.locator(`${shown} input[value=files]`).check()
    await press('next')
    const big = Buffer.alloc(5 * 2 ** 20, SENTINEL)
    await page.locator('#files').setInputFiles([
      { name: `${SENTINEL}.txt`, mimeType: 'text/plain', buffer: Buffer.from(SENTINEL) },
      { name: 'big.bin', mimeType: 'application/octet-stream', buffer: big },
    ])
    await page.locator(`${shown} button[data-send=files]`).click()
    await page.locator('section[data-step=story]:not([hidden])').waitFor()
    await page.locator('[id="testimony.what"]').fill(`${SENTINEL} і яшчэ словы`)
    await press('next')
    assert.deepEqual(await axe(page), [])
    await press('next')
    await page.locator('section[data-step=check]:not([hidden])').waitFor()
    assert.equal(await page.locator('[data-value="testimony.what"]').textContent(), `${SENTINEL} і яшчэ словы`)
    await page.locator(`${shown} [data-answers=contact] button`).click()
    await page.locator('[id="contact.telegram"]').fill('t.me/Sentinel_name')
    await press('next')
    await page.locator('section[data-step=check]:not([hidden])').waitFor()
    assert.deepEqual(await axe(page), [])
    await press('send')
    await page.locator('section[data-step=sent]:not([hidden])').waitFor()
    assert.deepEqual(await axe(page), [])
    const words = await page.locator(`${shown} ol.words li`).allTextContents()
    const said = (await page.locator(`${shown} .words.two`).textContent()) ?? ''
    assert.equal(words.length, 8)
    assert.deepEqual(lines, [])
    assert.equal(await page.evaluate('localStorage.length + sessionStorage.length + document.cookie.length'), 0)

    const envelopes = await door.opened()
    const [testimony, contact, files] = ['testimony', 'contact', 'files'].map((kind) =>
      envelopes.find(({ manifest }) => manifest.kind === kind),
    )
    assert.ok(testimony && contact && files && envelopes.length === 3)
    assert.deepEqual(files.files, { [`${SENTINEL}.txt`]: SENTINEL, 'big.bin': big.toString() })
    assert.equal(files.manifest.files[1]?.sha256, createHash('sha256').update(big).digest('hex'))
    assert.equal(testimony.manifest.fields.what, `${SENTINEL} і яшчэ словы`)
    assert.deepEqual([testimony.manifest.links, contact.manifest.links], [[files.id], [testimony.id]])
    assert.deepEqual(contact.manifest.fields, { telegram: 'sentinel_name', recognition: said })
    const whole = Buffer.concat(sent).toString('latin1').toLowerCase()
    // Two neighbours: one short word alone stands somewhere in any ciphertext.
    const pairs = words.slice(1).map((word, i) => Buffer.from(`${words[i]} ${word}`).toString('latin1'))
    for (const secret of [SENTINEL, 'sentinel_name', ...pairs])
      assert.equal(whole.includes(`${secret}`.toLowerCase()), false, secret)

    const read = readReceipt(words.join(' '))
    assert.ok('receipt' in read)
    const mailbox = await mailboxOf(read.receipt)
    assert.deepEqual(testimony.manifest.mailbox, { id: mailbox.id, recipient: mailbox.recipient })
    const reply = await sealReply(
      { v: 1, kind: 'answer', day: '2026-05-02', fields: { text: `<b>${SENTINEL}</b>` } },
      mailbox.recipient,
    )
    await door.store.carrier.putReply(mailbox.id, 'f'.repeat(32), reply)
    await page.goto(`${served.address}/${language}/form`)
    await page.locator(`${shown} input[value=unsure]`).check()
    await press('next')
    await page.locator(`${shown} input[value=mailbox]`).check()
    await press('next')
    await page.locator('#receipt').fill(words.toReversed().join(' '))
    await press('next')
    await page.locator(`${shown} [role=status]:not(:empty), ${shown} [data-said]:not(:empty)`).first().waitFor()
    await page.locator('#receipt').fill(words.join(', ').toUpperCase())
    await press('next')
    await page.locator('section[data-step=replies]:not([hidden])').waitFor()
    assert.equal(await page.locator(`${shown} .typed`).textContent(), `<b>${SENTINEL}</b>`)
  })

test('the script is one small file of the same bytes each time, and keeps nothing on the device', async () => {
  const [one, other] = [await intakeScript(), await bundleIntake()]
  assert.equal(one.code, other.code)
  assert.ok(gzipSync(one.code).length < 60_000, `${gzipSync(one.code).length}`)
  for (const word of [
    'WebAssembly',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'innerHTML',
    'document.cookie',
    'eval(',
    'new Function',
    'new Worker',
  ])
    assert.equal(one.code.includes(word), false, word)
})

test('over a line that breaks again and again everything arrives once; where the door is closed it is said', async () => {
  await using door = await openTestDoor()
  let asked = 0
  const { served } = await scripted(door, ({ method, url }) => /[/]e\b/.test(url) && method !== 'HEAD' && ++asked % 3 === 1)
  await using _served = served
  await using opened = await open(browser)
  const { page } = opened
  const press = (value: string) => page.locator(`${shown} button[value="${value}"]`).first().click()
  await page.goto(`${served.address}/en/form`)
  await page.locator(`${shown} input[value=abroad]`).check()
  await press('next')
  await page.locator(`${shown} input[value=files]`).check()
  await press('next')
  const big = Buffer.alloc(5 * 2 ** 20, 'abc')
  await page.locator('#files').setInputFiles({ name: 'big.bin', mimeType: '', buffer: big })
  await page.locator(`${shown} button[data-send=files]`).click()
  await page.locator('section[data-step=story]:not([hidden])').waitFor()
  await press('next')
  await press('next')
  await press('silent')
  await page.locator('section[data-step=sent]:not([hidden])').waitFor()
  assert.equal(await page.locator(`${shown} ol.words`).count(), 0)
  const envelopes = await door.opened()
  assert.deepEqual(envelopes.map(({ manifest, state }) => [manifest.kind, state]).sort(), [
    ['files', 'whole'],
    ['testimony', 'whole'],
  ])
  assert.equal(envelopes.find(({ manifest }) => manifest.kind === 'files')?.files['big.bin'], big.toString())
  assert.equal(envelopes.find(({ manifest }) => manifest.kind === 'testimony')?.manifest.mailbox, null)

  await page.goto(`${served.address}/en/form`)
  door.pass(100 * 24 * 60 * 60 * 1000)
  await page.locator(`${shown} input[value=abroad]`).check()
  await press('next')
  await page.locator(`${shown} input[value=contact]`).check()
  await press('next')
  await page.locator('[id="contact.other"]').fill('через знакомых')
  await press('next')
  await press('send')
  await page.getByText('Nothing can be taken at present').waitFor()
  assert.equal(await page.locator('[id="contact.other"]').inputValue(), 'через знакомых')
})

test('an offer is sealed to its return code too; an answer to one on the board says which, and not in the address', async () => {
  await using door = await openTestDoor()
  const { served } = await scripted(door)
  await using _served = served
  await using opened = await open(browser)
  const { page, lines } = opened
  const press = (value: string) => page.locator(`${shown} button[value="${value}"]`).first().click()
  await page.goto(`${served.address}/en/form`)
  await page.locator(`${shown} input[value=abroad]`).check()
  await press('next')
  await page.locator(`${shown} input[value=other]`).check()
  await press('next')
  assert.equal(await page.locator(`${shown} input[value=job]`).isVisible(), false)
  await page.locator(`${shown} input[value=language]`).check()
  await press('next')
  await page.locator('[id="offer.title"]').fill('Lessons of Lithuanian')
  await page.locator('[id="offer.text"]').fill('Two evenings a week, without pay, for beginners.')
  await page.goBack()
  await page.goForward()
  await press('next')
  await press('back')
  await press('next')
  while ((await page.locator('section[data-step=check]:not([hidden])').count()) === 0) await press('next')
  await press('send')
  await page.locator('section[data-step=sent]:not([hidden])').waitFor()
  const read = readReceipt((await page.locator(`${shown} ol.words li`).allTextContents()).join(' '))
  assert.ok('receipt' in read)
  const { identity } = await mailboxOf(read.receipt)
  const [offer] = await door.opened()
  assert.ok(offer)
  assert.deepEqual(offer.manifest.fields.title, 'Lessons of Lithuanian')
  const pieces: Uint8Array[] = []
  for await (const piece of await door.store.carrier.part(offer.id, 'key')) pieces.push(piece)
  const own = await openKey(new Uint8Array(Buffer.concat(pieces)), [identity], offer.id)
  assert.equal(own.kind, 'offer')

  const about = 'abcdefghijklmnop'
  await page.goto(`${served.address}/en/?answer=${about}`)
  await page.waitForURL(`${served.address}/en/form`)
  await page.locator(`${shown} input[value=abroad]`).check()
  await press('next')
  await page.locator('section[data-step=letter]:not([hidden]) textarea').first().fill('I should like to come.')
  while ((await page.locator('section[data-step=check]:not([hidden])').count()) === 0) await press('next')
  await press('send')
  await page.locator('section[data-step=sent]:not([hidden])').waitFor()
  const letter = (await door.opened()).find(({ manifest }) => manifest.kind === 'letter')
  assert.equal(letter?.manifest.fields.answer, about)
  assert.deepEqual(lines, [])
})
