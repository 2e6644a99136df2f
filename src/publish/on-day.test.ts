import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { assessing } from '#assess/index.ts'
import type { ShownName } from '#core/decision.ts'
import { edtf } from '#core/edtf.ts'
import type { Offer } from '#core/offer.ts'
import type { Exposure } from '#core/record.ts'
import { documentsOf } from './documents.ts'
import { emptyMemory } from './memory.ts'
import { onDay } from './on-day.ts'
import { publicId } from './public-id.ts'
import { openPublished } from './read.ts'
import { publishSnapshot } from './snapshot.ts'
import { type Doc, entityId, recordOf } from './testing.ts'

const KEY = Buffer.alloc(32, 9)
const { privateKey: signing } = generateKeyPairSync('ed25519')
const folder = mkdtempSync(join(tmpdir(), 'habeas-through-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const name = (ru: string, en: string): ShownName => ({ be: ru, ru, en })
const EXPOSED = {
  marta: { level: 'public' as const, shown: name('Марта Ценкая', 'Marta Cienkaja') },
  adam: { level: 'public' as const, shown: name('Адам Рубель', 'Adam Rubel') },
}
const PAD = 'The people left the country in the same night. '.repeat(12)
const DOCS: Doc[] = [
  {
    published: '2025-06-21',
    text: `Yesterday Marta Cienkaja was released in Minsk. ${PAD}`,
    says: [{ property: 'release', evidence: 'Marta Cienkaja was released', person: { words: 'Marta Cienkaja', key: 'marta' } }],
  },
  {
    published: '2025-06-22',
    text: `Yesterday Adam Rubel was released in Minsk. ${PAD}`,
    says: [{ property: 'release', evidence: 'Adam Rubel was released', person: { words: 'Adam Rubel', key: 'adam' } }],
  },
  {
    published: '2025-06-23',
    language: 'ru',
    text: `Вчера в Минске освободили Адама Рубеля вместе с Мартой Ценкой. ${'Люди уехали в ту же ночь. '.repeat(12)}`,
    says: [{ property: 'release', evidence: 'освободили Адама Рубеля', person: { words: 'Адама Рубеля', key: 'adam' } }],
  },
]
const offer = (id: string, until: string): Offer => ({
  id,
  kind: 'notice',
  language: 'en',
  title: 'things for a child',
  text: 'for a child of one to three',
  country: null,
  city: '',
  pay: null,
  contract: null,
  hours: '',
  level: '',
  lodging: '',
  organisation: '',
  from: '2026-01-01',
  until,
  moderators: 1,
})
const idOf = (key: string) => publicId(KEY, 'person', entityId('person', key))

/** Marta may be shown through the end of January. */
async function published(until: Exposure['until'] = edtf('2026-01-31')) {
  const record = recordOf(DOCS, EXPOSED)
  const exposures = new Map(
    [...record.exposures].map(([person, exposure]) => [
      person,
      person === entityId('person', 'marta') ? { ...exposure, until } : exposure,
    ]),
  )
  const documents = documentsOf({ ...record, exposures }, assessing, KEY, emptyMemory(), {
    articles: [],
    cards: [],
    offers: [offer('one', '2026-01-20'), offer('two', '2026-03-01')],
    codings: [],
  })
  const done = await publishSnapshot({ folder, documents, signing, today: '2026-01-01' })
  return { done, state: openPublished(folder).current() }
}

test('who may be shown until a day is gone the day after, with every file that names them in any case form', async () => {
  const { state } = await published()
  const before = onDay(state, '2026-01-31')
  assert.equal(before.overview.people.length, 2)
  assert.ok(before.person(idOf('marta')))

  const later = onDay(state, '2026-02-01')
  assert.equal(later.person(idOf('marta')), null)
  assert.ok(later.person(idOf('adam')) === null || !JSON.stringify(later.person(idOf('adam'))).match(/Cienk|Ценк/))
  assert.deepEqual(
    later.overview.people.map(({ id }) => id),
    later.person(idOf('adam')) ? [idOf('adam')] : [],
  )
  const shown = [
    later.overview,
    ...later.overview.events.map(({ id }) => later.event(id)),
    ...later.overview.sources.map(({ id }) => later.source(id)),
    ...later.manifest.files.map(({ path }) => String(later.file(path) && Buffer.from(later.file(path) ?? []).toString('utf8'))),
  ]
  for (const one of shown) assert.ok(!/Cienk|Ценк/.test(JSON.stringify(one)), JSON.stringify(one).slice(0, 200))
  assert.ok(
    shown.some((one) => JSON.stringify(one)?.includes('Rubel')),
    'who may still be shown is',
  )
  for (const path of ['register.json', 'statements.csv', 'statements.jsonl', `people/${idOf('marta')}.json`])
    assert.equal(later.file(path), null, path)
})

test('an offer is gone on its last day, and so is every download that has it', async () => {
  const { state } = await published()
  assert.equal(onDay(state, '2026-01-19').board().offers.length, 2)
  assert.ok(onDay(state, '2026-01-19').file('board.json'))
  assert.equal(onDay(state, '2026-01-20').board().offers.length, 1)
  assert.equal(onDay(state, '2026-01-20').file('board.json'), null)
  assert.equal(onDay(state, '2026-03-01').overview.board, false)
})

test('a permission that was made longer is published though no word has changed', async () => {
  const { done: first } = await published()
  const { done: same } = await published()
  assert.equal(same.number, first.number)
  const { done: longer, state } = await published(edtf('2026-12-31'))
  assert.equal(longer.number, first.number + 1)
  assert.ok(onDay(state, '2026-02-01').person(idOf('marta')))
})
