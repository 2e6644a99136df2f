import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { deflateSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { inboxOf, readerOf } from '#pipeline/inbox/index.ts'
import { newTestKey, sealInto, testMailbox } from '#pipeline/inbox/testing.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { PASSPHRASE, sitWithKey } from '#web/desk/inbox/testing.ts'
import { openTestDesk, type TestDesk } from '#web/desk/testing.ts'
import { axe, launch, open, serveApp, sideways } from './browser.ts'

let browser: Browser
let desk: TestDesk
let served: Awaited<ReturnType<typeof serveApp>>
let one: Awaited<ReturnType<typeof sitWithKey>>
const ids = { testimony: '', group: '', contact: '', unfinished: '' }
before(async () => {
  browser = await launch()
  desk = await openTestDesk()
  served = await serveApp(desk.app)
  one = await sitWithKey(desk, 'Reader One')
  await fill()
})
after(async () => {
  await browser.close()
  await served[Symbol.asyncDispose]()
  assert.deepEqual(desk.faults, [])
  await desk[Symbol.asyncDispose]()
})

/** A PNG of one colour. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(data.length, 0)
    ends.writeInt32BE(~[...body].reduce((crc, byte) => step(crc ^ byte), -1), 4)
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
  }
  const step = (crc: number) =>
    Array.from({ length: 8 }).reduce<number>((held) => (held >>> 1) ^ (held & 1 ? 0xedb88320 : 0), crc)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0], 8)
  const rows = Buffer.concat(Array.from({ length: height }, () => Buffer.concat([Buffer.from([0]), Buffer.alloc(width, 160)])))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

async function fill(): Promise<void> {
  const to = [one.key.recipient]
  const box = await testMailbox()
  const mailbox = { id: box.id, recipient: box.recipient }
  const files = await sealInto(desk.stores, to, {
    kind: 'files',
    files: [
      { name: 'ліст.txt', bytes: 'Добры дзень.\nЛісты не прыходзяць з мая.\n'.repeat(20) },
      { name: 'здымак.png', type: 'image/png', bytes: png(600, 200) },
      {
        name: 'вельмі-доўгае-імя-файла-якое-не-змяшчаецца-ў-адзін-радок-тэлефона-і-не-мае-прабелаў.pdf',
        bytes: Buffer.from('%PDF-1.7\n\0\x01'),
      },
    ],
  })
  ids.testimony = await sealInto(desk.stores, to, {
    day: '2026-04-02',
    mailbox,
    links: [files],
    fields: {
      what: 'Мужа перавялі ў іншую калонію, лісты не прыходзяць з мая. Лекі не бяруць.\n\nАдвакат быў адзін раз.',
      who: 'Іван Прыкладны',
      when: 'у пачатку мая',
      'allow-help': 'yes',
      'allow-publish': 'yes',
      'allow-un': 'no',
      'x-odd': '<b>слова</b>',
    },
    files: [
      { name: 'ліст.txt', bytes: 'Добры дзень.\n'.repeat(20) },
      { name: 'здымак.png', bytes: png(600, 200) },
    ],
  })
  ids.contact = await sealInto(desk.stores, to, {
    kind: 'contact',
    fields: { telegram: 'someone_invented' },
    links: [ids.testimony as never],
  })
  await sealInto(desk.stores, to, { kind: 'consent', mailbox, fields: { 'no-more': 'publish' } })
  for (let n = 0; n < 5; n++)
    ids.group = await sealInto(desk.stores, to, { fields: { what: `Заработай ${n} тысяч рублей за день, пиши сюда скорее` } })
  await sealInto(desk.stores, [(await newTestKey()).recipient])
  ids.unfinished = await sealInto(desk.stores, to, { files: [{ name: 'a', bytes: 'палова' }], without: 'manifest' })
  await sealInto(desk.stores, to, {
    kind: 'need',
    mailbox,
    fields: { needs: 'medicine papers', words: 'Мы ў Вільні другі тыдзень.', urgent: 'week' },
  })
}

async function holds(page: Page, at: string): Promise<void> {
  assert.deepEqual([await axe(page), await sideways(page)], [[], 0], at)
}

const SIZES = [
  { width: 1280, height: 900 },
  { width: 320, height: 640 },
]
const SHOTS = process.env.HABEAS_SHOTS

test('in three languages, wide and narrow: every page is whole, and nothing is asked for elsewhere', async () => {
  for (const language of SITE_LANGUAGES) {
    await using opened = await open(browser, { javaScriptEnabled: true, locale: language })
    const { page, asked, lines } = opened
    await page.goto(`${served.address}/enter/${desk.sessions.invite(one.member)}`)
    await page.locator('button').first().click()
    const shot = async (name: string) => {
      for (const size of SIZES) {
        await page.setViewportSize(size)
        await holds(page, `${language} ${name} ${size.width}`)
        if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}-${language}-${size.width}.png`, fullPage: true })
      }
    }
    const go = async (name: string, path: string) => {
      await page.goto(`${served.address}/${language}/inbox${path}`)
      await shot(name)
    }
    await go('locked', '')
    await page.setInputFiles('#key-file', {
      name: 'key.age',
      mimeType: 'text/plain',
      buffer: Buffer.from(await one.file.arrayBuffer()),
    })
    await page.fill('#passphrase', 'not this one')
    await page.locator('form button[type=submit]').first().click()
    await shot('wrong')
    await page.setInputFiles('#key-file', {
      name: 'key.age',
      mimeType: 'text/plain',
      buffer: Buffer.from(await one.file.arrayBuffer()),
    })
    await page.fill('#passphrase', PASSPHRASE)
    await page.locator('form button[type=submit]').first().click()
    const session = desk.sessions.open().findLast(({ unlocked }) => unlocked)
    assert.ok(session?.unlocked)
    await readerOf(await inboxOf(desk.stores), session.unlocked).look()
    await go('list', '')
    await go('none', '?show=harmful')
    await go('group', `/${ids.group}/alike`)
    await go('testimony', `/${ids.testimony}`)
    await go('contact', `/${ids.contact}`)
    await go('unfinished', `/${ids.unfinished}`)
    await go('text', `/${ids.testimony}/files/file-1`)
    await go('picture', `/${ids.testimony}/files/file-2`)
    assert.equal(await page.evaluate<number>('document.querySelector("img.sent").naturalWidth'), 600)
    await go('summary', `/${ids.testimony}/fact`)
    await page.fill('#summary', `Ivan Prykladny was moved to another colony in May 2026 (${language}).`)
    await page.locator('form button[type=submit]').first().click()
    await shot('fact')
    await page.locator('form.fact button[type=submit]').click()
    await shot('fact-wrong')
    await go('shred', `/${ids.testimony}/shred`)
    await go('withdraw', `/${ids.testimony}/withdraw`)
    assert.deepEqual(
      asked.filter((address) => !address.startsWith(served.address)),
      [],
    )
    // Two forms were refused on the way, which the browser notes.
    assert.deepEqual(
      lines.filter((line) => !/status of 422/.test(line)),
      [],
    )
  }
})
