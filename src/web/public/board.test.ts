import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { OFFER_KINDS, OFFER_LANGUAGES } from '#core/offer.ts'
import { jobPostings } from '#publish/job-posting.ts'
import { documents, overview, publishedOf } from '../testing/sample.ts'
import { board } from '../testing/sample-board.ts'
import { publicApp } from './app.ts'
import { allFilters, filterOf, filterPath, isIn } from './board-filter.ts'

const INTAKE = 'https://in.example.org/'
const appOn = (today: string) => publicApp({ published: () => published, today: () => today, intake: INTAKE })
const published = publishedOf(overview, documents)
const get = async (today: string, path: string) => {
  const response = await appOn(today).request(path)
  return { status: response.status, body: await response.text() }
}

test('the board shows what stands on the day it is asked for, and the language it was written in', async () => {
  const march = await get('2026-03-10', '/be/board')
  assert.equal(march.status, 200)
  for (const title of ['Помощник пекаря', 'Пакой на два месяцы', 'Layout of school books', 'Детские вещи'])
    assert.ok(march.body.includes(title), title)
  assert.match(march.body, /<h2 lang="ru" itemprop="title">Помощник пекаря/)
  assert.match(march.body, /прачыталі два мадэратары/)
  assert.match(march.body, /href="https:\/\/in\.example\.org\/be\/\?answer=offer1"/)
  const later = await get('2026-03-20', '/be/board')
  assert.ok(!later.body.includes('Детские вещи'), 'it ends on this day')
  assert.ok(later.body.includes('Помощник пекаря'))
  const after = await get('2026-04-01', '/ru/board')
  assert.ok(after.body.includes('Сейчас здесь ничего нет'))
})

test('no contact, no script, and work as schema.org says it', async () => {
  const { body } = await get('2026-03-10', '/en/board')
  assert.ok(!/<script|@|\+\d{6}/.test(body))
  assert.equal(body.match(/itemtype="https:\/\/schema\.org\/JobPosting"/g)?.length, 2)
  for (const said of ['itemprop="validThrough"', 'content="PLN"', 'content="TELECOMMUTE"', 'content="FULL_TIME"'])
    assert.ok(body.includes(said), said)
  const { '@graph': jobs } = jobPostings(board)
  assert.deepEqual(
    jobs.map(({ '@type': type, title, validThrough }) => [type, title, validThrough]),
    [
      ['JobPosting', 'Помощник пекаря', '2026-04-01'],
      ['JobPosting', 'Layout of school books', '2026-04-01'],
    ],
  )
})

test('by kind, place and language; what can be had from anywhere is in every country', async () => {
  const page = await get('2026-03-10', '/en/board/job-pl-all')
  assert.equal(page.status, 200)
  assert.ok(page.body.includes('Помощник пекаря') && page.body.includes('Layout of school books'))
  assert.ok(!page.body.includes('Пакой на два месяцы'))
  for (const path of ['job-xx-all', 'all-all-all', 'job', 'job-pl', 'job-pl-all-x', 'JOB-pl-all', '__proto__-all-all'])
    assert.equal((await get('2026-03-10', `/en/board/${path}`)).status, 404, path)
})

test('a filter and its address are one; every filter of a copy leads to an offer', () => {
  const kind = fc.option(fc.constantFrom(...OFFER_KINDS))
  const language = fc.option(fc.constantFrom(...OFFER_LANGUAGES))
  const country = fc.option(fc.constantFrom('LT', 'PL'))
  fc.assert(
    fc.property(fc.record({ kind, country, language }), (filter) => {
      const path = filterPath(filter)
      const leads = board.offers.some((offer) => isIn(filter, offer))
      if (path !== null) assert.deepEqual(filterOf(path, board.offers), leads ? { ...filter } : null)
    }),
  )
  for (const filter of allFilters(board.offers)) assert.ok(board.offers.some((offer) => isIn(filter, offer)))
})
