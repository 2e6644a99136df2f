import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assessing } from '#assess/index.ts'
import type { Coding } from '#core/coding.ts'
import { edtf } from '#core/edtf.ts'
import { mintedId } from '#core/ids.ts'
import { INSTRUMENTS } from '#vocabulary/instruments/index.ts'
import { documentsOf } from '../documents.ts'
import { emptyMemory } from '../memory.ts'
import { type Doc, entityId, recordOf } from '../testing.ts'

/** Invented people but for the one who is shown. */
const EVENT = { words: 'a group of 52 people', key: 'september' }
const SHOWN = {
  kol: { level: 'public' as const, shown: { be: 'Марыя Калеснікава', ru: 'Мария Колесникова', en: 'Maria Kolesnikova' } },
}
const WEATHER = 'It rained on most of the days of that month, and the trains ran late between the towns. '.repeat(30)
const LAW =
  'In article 7(2)(d) the law says: “forced displacement of the people concerned by expulsion or other acts of Hleb Drazdou from the area in which they are lawfully present”. '
const REPORT: Doc = {
  text: `On 11 September 2025 the authorities let a group of 52 people go. ${LAW}Maria Kolesnikova was taken out of the country. Zinaida Tsikhamirava was taken out too. ${WEATHER}`,
  publisher: 'Viasna',
  published: '2025-09-12',
  seen: ['Hleb Drazdou'],
  says: [
    { property: 'release_event', evidence: 'let a group of 52 people go', event: EVENT, date: '2025-09-11' },
    { property: 'quotation', evidence: 'forced displacement of the people concerned', event: EVENT },
    {
      property: 'displacement',
      evidence: 'Maria Kolesnikova was taken out of the country',
      person: { words: 'Maria Kolesnikova', key: 'kol' },
      event: EVENT,
    },
    {
      property: 'displacement',
      evidence: 'Zinaida Tsikhamirava was taken out too',
      person: { words: 'Zinaida Tsikhamirava', key: 'zin' },
      event: EVENT,
    },
  ],
}
/** The same words, with no statement near them. */
const ASIDE: Doc = {
  text: `A group was let go in the spring. ${WEATHER}${LAW}${WEATHER}`,
  publisher: 'Another paper',
  says: [
    { property: 'release_event', evidence: 'A group was let go', event: { words: 'A group', key: 'spring' }, date: '2025-04' },
  ],
}
const record = recordOf([REPORT, ASIDE], SHOWN)
const coding: Coding = {
  id: 'c1',
  form: 'element',
  item: 'rome_7_1_d/d1',
  event: entityId('release_event', 'september'),
  answers: { status: 'supported' },
  standard: 'reasonable_grounds',
  asOf: edtf('2026-01-01'),
  note: 'Zinaida Tsikhamirava told the same as Maria Kolesnikova.',
  statements: record.statements.flatMap(({ id, statement }) => (statement.property === 'displacement' ? [id] : [])),
  version: 1,
  by: mintedId('00000000-0000-4000-8000-000000000001'),
  at: '2026-01-02T00:00:00Z',
  withdrawn: false,
}
const made = documentsOf(record, assessing, Buffer.alloc(32, 5), emptyMemory(), {
  articles: [],
  cards: [],
  offers: [],
  codings: [coding],
})
const { elements } = made.findings

test('an element rests on what is shown alone, and the note of its assessor is redacted', () => {
  const line = elements.lines.find(({ element }) => element === 'rome_7_1_d/d1')
  assert.equal(line?.status, 'supported')
  assert.equal(line?.supporting.length, 1)
  assert.deepEqual(
    line?.answers.map(({ note, cited }) => [note, cited.length]),
    [['▮ told the same as Maria Kolesnikova.', 1]],
  )
  assert.doesNotMatch(JSON.stringify(elements), /Zinaida|Tsikhamirava|Drazdou|00000000-0000/)
})

test('a misquotation is told where a passage that is shown touches it, and nowhere else; what is hidden is no difference', () => {
  assert.deepEqual(
    elements.quotations.map(({ provision, differences }) => ({ provision, differences })),
    [
      {
        provision: 'rome_7_2_d',
        differences: [{ kind: 'other', quoted: 'people', law: 'persons' }],
      },
    ],
  )
  const [found] = elements.quotations
  assert.ok(elements.quotes.some(({ id, source }) => id === found?.quote && source === found.source))
})

test('the instruments go out as data: texts of treaties exactly, those of others by their source alone', () => {
  for (const { code, treaty, provisions } of INSTRUMENTS) {
    const out = elements.instruments.find((one) => one.code === code)
    for (const [at, { texts }] of provisions.entries())
      for (const [n, { text, source }] of texts.entries()) {
        const own = out?.provisions[at]?.texts[n]
        assert.equal(own?.text, treaty ? text : null)
        assert.equal(own?.source, source)
      }
  }
})
