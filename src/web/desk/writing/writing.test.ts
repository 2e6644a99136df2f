import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publish, publishedFolder } from '#pipeline/publish.ts'
import { openPublished } from '#publish/read.ts'
import { keepDocument, statementIn, testDocument } from '#register/testing.ts'
import { leadsTo, openTestDesk, wordsOf } from '../testing.ts'

const WORDS = { 'title-en': 'What stands behind it', 'body-en': 'Nobody was told why.', by: 'Ada Renn' }
const CARD = {
  where: 'abroad',
  country: 'LT',
  when: 'hours',
  'title-en': 'A bed for the night',
  'text-en': 'Come as you are.',
  'how-en': 'Every day',
  source: 'our own call',
  assuredOn: '2026-04-30',
  validUntil: '02.06.2026',
  assuredBy: 'Ada Renn',
}

/** The address of the one article or card in a list. */
const onlyOne = (html: string, part: string) =>
  new RegExp(`href="(/en/${part}/[0-9a-f-]{36})"`).exec(html)?.[1] ?? assert.fail('nothing in the list')
const seenIn = (html: string) => /name="seen" value="(\d+)"/.exec(html)?.[1] ?? ''

test('a draft is kept and is not public; signed, it goes out with the next publication; withdrawn, it is gone', async () => {
  await using desk = await openTestDesk()
  const browser = await desk.sit()
  const site = openPublished(publishedFolder(desk.stores.folder.path))
  assert.equal(leadsTo(await browser.post('/en/articles/new', { ...WORDS, seen: '0', act: 'draft' })), '/en/articles?done=kept')
  await publish(desk.stores)
  assert.deepEqual(site.current().overview.articles, [])

  const address = onlyOne(await (await browser.get('/en/articles')).text(), 'articles')
  const act = async (name: string) => {
    const seen = seenIn(await (await browser.get(address)).text())
    return leadsTo(await browser.post(address, { ...WORDS, seen, act: name }))
  }
  assert.equal(await act('sign'), '/en/articles?done=signed')
  await publish(desk.stores)
  const [row] = site.current().overview.articles
  assert.deepEqual([row?.by, row?.titles.en, row?.signedOn], ['Ada Renn', 'What stands behind it', '2026-05-01'])
  assert.match(await wordsOf(await browser.get('/en/articles')), /signed; public from the next publication on/)

  assert.equal(await act('draft'), '/en/articles?done=kept')
  await publish(desk.stores)
  assert.equal(site.current().overview.articles.length, 1)
  assert.equal(await act('withdraw'), '/en/articles?done=withdrawn')
  await publish(desk.stores)
  assert.deepEqual(site.current().overview.articles, [])
  assert.deepEqual(desk.faults, [])
})

test('what lacks for signing is said, and everything typed stands in the form; a draft may lack it', async () => {
  await using desk = await openTestDesk()
  const browser = await desk.sit()
  const refused = await browser.post('/en/articles/new', { 'body-be': 'Тэкст <b>', by: '', seen: '0', act: 'sign' })
  assert.equal(refused.status, 422)
  const html = await refused.text()
  assert.ok(html.includes('Тэкст &lt;b&gt;</textarea>') && html.includes('class="wrong"'))
  assert.equal(
    leadsTo(await browser.post('/en/articles/new', { 'body-be': 'Тэкст', seen: '0', act: 'draft' })),
    '/en/articles?done=kept',
  )
})

test('two people write on one article: the second is told, keeps what was typed, and nothing is lost', async () => {
  await using desk = await openTestDesk()
  const one = await desk.sit('Reader One')
  const two = await desk.sit('Reader Two')
  await one.post('/en/articles/new', { ...WORDS, seen: '0', act: 'draft' })
  const address = onlyOne(await (await one.get('/en/articles')).text(), 'articles')
  await one.post(address, { ...WORDS, 'body-en': 'Ours.', seen: '1', act: 'draft' })
  const late = await two.post(address, { ...WORDS, 'body-en': 'Theirs.', seen: '1', act: 'sign' })
  assert.equal(late.status, 409)
  const html = await late.text()
  assert.ok(html.includes('Reader One has kept a newer version') && html.includes('>Theirs.</textarea>'))
  assert.equal(
    leadsTo(await two.post(address, { ...WORDS, 'body-en': 'Theirs.', seen: seenIn(html), act: 'draft' })),
    '/en/articles?done=kept',
  )
  const rows = await desk.stores.database.kysely.selectFrom('writing').select(['version', 'act']).orderBy('version').execute()
  assert.deepEqual(
    rows.map(({ version }) => version),
    [1, 2, 3],
  )
})

test('what is signed notes what its figures are; the page says when they have changed', async () => {
  await using desk = await openTestDesk()
  const browser = await desk.sit()
  const { stores, work } = desk
  const document = testDocument('Mira Talvik')
  await keepDocument(stores.database, document)
  await work.refresh([document.source.hash])
  const member = desk.members.all()[0] ?? assert.fail()
  const { id, statement } = statementIn(document, 'release')
  await work.decide(member, [{ target: 'statement', statement: statementIn(document, 'sentence').id, act: 'accept' }])
  const entity = work.view().thing(statement.subject)?.entity ?? assert.fail()
  await work.decide(member, [{ target: 'exposure', entity, act: 'public', basis: 'consent' }])
  const body = { ...WORDS, 'body-en': `She is [[person:${entity}]].` }
  await browser.post('/en/articles/new', { ...body, seen: '0', act: 'sign' })
  const site = openPublished(publishedFolder(stores.folder.path))
  const figure = () => {
    const { overview, article } = site.current()
    const [one] = article(overview.articles[0]?.id ?? '')?.figures ?? []
    return [one?.signed, one?.now]
  }
  await publish(stores)
  assert.deepEqual(figure(), ['no_news', 'no_news'])
  await work.decide(member, [{ target: 'statement', statement: id, act: 'accept' }])
  await publish(stores)
  assert.deepEqual(figure(), ['no_news', 'released'])
})

test('a card is published until its day, then hides itself with the next publication', async () => {
  await using desk = await openTestDesk()
  const browser = await desk.sit()
  const site = openPublished(publishedFolder(desk.stores.folder.path))
  const bad = await browser.post('/en/cards/new', { ...CARD, validUntil: 'soon', seen: '0', act: 'sign' })
  assert.equal(bad.status, 422)
  assert.match(await bad.text(), /value="soon"/)
  assert.equal(leadsTo(await browser.post('/en/cards/new', { ...CARD, seen: '0', act: 'sign' })), '/en/cards?done=signed')
  await publish(desk.stores)
  assert.deepEqual(
    site
      .current()
      .help()
      .cards.map(({ validUntil, country }) => [validUntil, country]),
    [['2026-06-02', 'LT']],
  )
  desk.pass(40 * 24 * 60 * 60 * 1000)
  assert.match(await wordsOf(await (await desk.sit()).get('/en/cards')), /has ended: not shown/)
  await publish(desk.stores)
  assert.deepEqual([site.current().help().cards, site.current().overview.help], [[], false])
})
