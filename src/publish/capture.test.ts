import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { assessing } from '#assess/index.ts'
import { edtf } from '#core/edtf.ts'
import type { Source } from '#core/source.ts'
import { sealOf } from './capture.ts'
import { documentsOf } from './documents.ts'
import { type Doc, recordOf } from './testing.ts'

const KEY = Buffer.alloc(32, 3)
const EVENT = { words: 'group of 52 people', key: 'e1' }
const doc = (text: string, more: Partial<Doc> = {}): Doc => ({
  text,
  published: '2025-12-14',
  addresses: ['https://spring96.org/en/news/100'],
  says: [{ property: 'release_event', evidence: 'a group of 52 people was released', event: EVENT, date: '2025-12-13' }],
  ...more,
})
const OPEN = 'On 13 December a group of 52 people was released. They were taken to the border in the night.'

function captured(of: Doc, more: Partial<Source & { keptOn: ReturnType<typeof edtf> }> = {}) {
  const record = recordOf([of])
  const sources = new Map([...record.sources].map(([id, source]) => [id, { ...source, ...more }] as const))
  const [source] = documentsOf({ ...record, sources }, assessing, KEY).sources
  const [kept] = sources.values()
  assert.ok(source && kept)
  return { capture: source.capture, hash: kept.hash }
}

test('the hash of a copy is published sealed; only whoever is given the secret can compute it again', () => {
  const sources: Doc[] = [doc(OPEN), doc(`${OPEN} Zinaida Tsikhamirava was among them.`)]
  for (const one of sources) {
    const { capture, hash } = captured(one, { keptOn: edtf('2025-12-15') })
    assert.equal(capture?.on, '2025-12-15')
    assert.notEqual(capture?.seal, hash)
    const bytes = (hex: string) => Buffer.from(hex, 'hex')
    const again = Buffer.concat([Buffer.from([0]), bytes(sealOf(KEY, hash).secret), bytes(hash)])
    assert.equal(capture?.seal, createHash('sha256').update(again).digest('hex'))
    assert.notEqual(sealOf(Buffer.alloc(32, 4), hash).seal, capture?.seal)
  }
})

test('where it was not written down, no day is told', () => {
  assert.equal(captured(doc(OPEN)).capture?.on, null)
})
