import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openReply } from '#intake/sealing/index.ts'
import { inboxOf } from '#pipeline/inbox/index.ts'
import { sealInto, testMailbox } from '#pipeline/inbox/testing.ts'
import { readSigned } from '#pipeline/signed.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { sitWithKey } from '../inbox/testing.ts'
import { leadsTo, openTestDesk, type TestDesk, wordsOf } from '../testing.ts'

let desk: TestDesk
let one: Awaited<ReturnType<typeof sitWithKey>>
let two: Awaited<ReturnType<typeof sitWithKey>>
before(async () => {
  desk = await openTestDesk()
  one = await sitWithKey(desk, 'Reader One')
  two = await sitWithKey(desk, 'Reader Two')
  for (const { unlock } of [one, two]) await unlock()
})
after(async () => {
  assert.deepEqual(desk.faults, [])
  await desk[Symbol.asyncDispose]()
})

type Box = Awaited<ReturnType<typeof testMailbox>>
const send = (kind: 'offer' | 'letter' | 'contact', { id, recipient }: Box, fields: Record<string, string>) =>
  sealInto(desk.stores, [one.key.recipient, two.key.recipient], {
    kind,
    fields,
    mailbox: { id, recipient },
    day: '2026-04-20',
  })
const page = async (who: typeof one, path: string) => (await who.browser.get(path)).text()
/** The page of the offer with this title. */
async function pathOf(title: string): Promise<string> {
  const list = await page(one, '/en/exchange')
  const [, path] = new RegExp(`href="(/en/exchange/[a-z2-7]{16})"[^>]*><bdi[^>]*>${title}<`).exec(list) ?? []
  assert.ok(path, title)
  return path
}
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
async function decide(who: typeof one, path: string, fields: Record<string, string>) {
  const html = await page(who, path)
  return who.browser.post(`${path}/decide`, { seen: hidden(html, 'seen'), envelope: hidden(html, 'envelope'), ...fields })
}
const onBoard = async () => (await readSigned(desk.stores.database, '2026-05-01', null)).offers.map(({ title }) => title)
async function repliesTo(box: Box) {
  const { outbox } = await inboxOf(desk.stores)
  const own = outbox.all().filter(({ mailbox }) => mailbox === box.id)
  return Promise.all(own.map(({ mailbox, reply }) => openReply(outbox.read(mailbox, reply), box.identity)))
}

test('without a key nothing of the exchange is shown', async () => {
  const stranger = await desk.sit('Reader Three')
  for (const language of SITE_LANGUAGES) {
    const text = await wordsOf(await stranger.get(`/${language}/exchange`))
    assert.ok(!text.includes('Памочнік'))
  }
})

test('an offer is read, its place and pay written in figures, and put on the board', async () => {
  const box = await testMailbox()
  await send('offer', box, {
    kind: 'job',
    title: 'Памочнік пекара',
    text: 'Ранішняя змена, навучым за тыдзень.',
    pay: '5200 злотых на руки',
    contract: 'full',
    place: 'Беласток',
  })
  const path = await pathOf('Памочнік пекара')
  for (const [fields, why] of [
    [{ payMin: 'many' }, /Pay is written in figures/],
    [{ language: 'xx' }, /Something is missing/],
    [{ country: 'ZZ' }, /Something is missing/],
  ] as const) {
    const refused = await decide(one, path, { act: 'publish', language: 'be', read: 'yes', ...fields })
    assert.equal(refused.status, 422)
    assert.match(await wordsOf(refused), why)
  }
  const done = await decide(one, path, {
    act: 'publish',
    read: 'yes',
    country: 'PL',
    city: 'Беласток',
    language: 'be',
    payMin: '5200',
    payMax: '',
    currency: 'PLN',
    per: 'month',
    is: 'net',
  })
  assert.equal(leadsTo(done), `${path}?done=offerPublished`)
  assert.ok((await onBoard()).includes('Памочнік пекара'))
  assert.deepEqual(
    (await repliesTo(box)).map(({ fields }) => fields.state),
    ['published'],
  )
})

test('housing needs two; the first is told to wait, the same one twice is one', async () => {
  await send('offer', await testMailbox(), { kind: 'housing', title: 'Пакой у Вільні', text: 'Асобны пакой з замком.' })
  const path = await pathOf('Пакой у Вільні')
  const yes = { act: 'publish', read: 'yes', country: 'LT', city: '', language: 'be' }
  assert.equal(leadsTo(await decide(one, path, yes)), `${path}?done=offerRead`)
  assert.match(await page(one, path), /You have read it/)
  await decide(one, path, yes)
  assert.ok(!(await onBoard()).includes('Пакой у Вільні'))
  assert.match(await page(two, path), /Reader One has read it/)
  assert.equal(leadsTo(await decide(two, path, yes)), `${path}?done=offerPublished`)
  assert.ok((await onBoard()).includes('Пакой у Вільні'))
})

test('a contact in the text is marked where it stands and nobody can let it out', async () => {
  const box = await testMailbox()
  await send('offer', box, { kind: 'notice', title: 'Аддам рэчы', text: 'Пішыце ў тэлеграм @nobody_at_all хутчэй.' })
  const path = await pathOf('Аддам рэчы')
  assert.match(await page(one, path), /<mark>[^<]*nobody_at_all/)
  const refused = await decide(one, path, { act: 'publish', read: 'yes', country: '', city: '', language: 'be' })
  assert.equal(refused.status, 422)
  assert.ok(!(await onBoard()).includes('Аддам рэчы'))
  assert.equal((await decide(one, path, { act: 'ask' })).status, 422, 'a reason is needed')
  const asked = await decide(one, path, { act: 'ask', reason: 'contact', note: 'Прыбярыце імя.' })
  assert.equal(leadsTo(asked), `${path}?done=offerAnswered`)
  const [told] = await repliesTo(box)
  assert.deepEqual([told?.fields.state, told?.fields.reasons, told?.fields.text], ['ask', 'contact', 'Прыбярыце імя.'])
})

test('what was decided or sent since is not decided on again', async () => {
  const box = await testMailbox()
  await send('offer', box, { kind: 'notice', title: 'Урокі мовы', text: 'Бясплатныя ўрокі па суботах.' })
  const path = await pathOf('Урокі мовы')
  const html = await page(one, path)
  await send('offer', box, { kind: 'notice', change: 'edit', title: 'Урокі мовы', text: 'Бясплатныя ўрокі па нядзелях.' })
  const late = await one.browser.post(`${path}/decide`, {
    act: 'publish',
    read: 'yes',
    country: '',
    city: '',
    language: 'be',
    seen: hidden(html, 'seen'),
    envelope: hidden(html, 'envelope'),
  })
  assert.equal(late.status, 422)
  assert.match(await wordsOf(late), /Somebody has decided since/)
})

test('nearly the same words of another sender lead to the earlier offer', async () => {
  const text = 'Патрэбны мулярскі памочнік на ўчастак каля ракі, жыллё побач, плата кожную пятніцу, абед за кошт гаспадара.'
  await send('offer', await testMailbox(), { kind: 'job', title: 'Памочнік муляра', text })
  await send('offer', await testMailbox(), { kind: 'job', title: 'Памочнік да муляра', text: text.replace('пятніцу', 'сераду') })
  const paths = [await pathOf('Памочнік муляра'), await pathOf('Памочнік да муляра')]
  const pages = await Promise.all(paths.map((path) => page(one, path)))
  const leads = pages.map((html, at) => html.includes(`href="${paths[1 - at]}"`))
  assert.deepEqual(leads.filter(Boolean).length, 1, 'the later one leads to the earlier')
})

test('a letter is passed on once, contacts only when both have given one', async () => {
  const offerer = await testMailbox()
  const answerer = await testMailbox()
  await send('offer', offerer, { kind: 'notice', title: 'Шукаем кухара', text: 'Для дзіцячага лагера.' })
  const offer = (await pathOf('Шукаем кухара')).split('/').at(-1) ?? ''
  const thread = await send('letter', answerer, { answer: offer, text: 'Я кухарыла дзесяць гадоў.' })
  assert.match(await page(one, '/en/exchange'), new RegExp(`/en/exchange/letters/${thread}`))
  const path = `/en/exchange/letters/${thread}`
  for (let twice = 0; twice < 2; twice++) await one.browser.post(`${path}/pass`, { letter: thread })
  assert.deepEqual(
    (await repliesTo(offerer)).map(({ kind, fields }) => [kind, fields.text]),
    [['letter', 'Я кухарыла дзесяць гадоў.']],
  )
  await send('contact', answerer, { thread, telegram: 'invented_cook' })
  await one.browser.post(`${path}/share`)
  assert.deepEqual(await repliesTo(answerer), [])
  await send('contact', offerer, { thread, other: 'праз рэдакцыю' })
  assert.match(await page(one, path), /Both have given a contact/)
  for (let twice = 0; twice < 2; twice++) await one.browser.post(`${path}/share`)
  assert.deepEqual(
    (await repliesTo(answerer)).map(({ fields }) => fields.other),
    ['праз рэдакцыю'],
  )
})

test('addresses of nothing, in every language', async () => {
  for (const language of SITE_LANGUAGES)
    for (const path of [
      'exchange/aaaaaaaaaaaaaaaa',
      `exchange/letters/${'a'.repeat(32)}`,
      'exchange/__proto__',
      'exchange/letters/x',
    ])
      assert.equal((await one.browser.get(`/${language}/${path}`)).status, 404, path)
})
