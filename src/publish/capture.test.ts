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

test('where nothing of a source is hidden, the hash of its copy stands there, with the day', () => {
  const { capture, hash } = captured(doc(OPEN), { keptOn: edtf('2025-12-15') })
  assert.deepEqual(capture, { on: '2025-12-15', sha256: hash, sealed: false })
})

test('where something is hidden, in the text, title, publisher or address, only whoever is given the secret can compute the hash again', () => {
  const hidden: Doc[] = [
    doc(`${OPEN} Zinaida Tsikhamirava was among them.`),
    doc(OPEN, { title: 'Zinaida Tsikhamirava: released' }),
    doc(OPEN, { publisher: 'Blog of Tsikhamirava' }),
    doc(OPEN, { addresses: ['https://spring96.org/en/news/tsikhamirava'] }),
  ]
  for (const one of hidden) {
    const { capture, hash } = captured(one)
    assert.ok(capture?.sealed)
    assert.equal(capture.on, null)
    assert.notEqual(capture.sha256, hash)
    const bytes = (hex: string) => Buffer.from(hex, 'hex')
    const again = Buffer.concat([Buffer.from([0]), bytes(sealOf(KEY, hash).secret), bytes(hash)])
    assert.equal(capture.sha256, createHash('sha256').update(again).digest('hex'))
    assert.notEqual(sealOf(Buffer.alloc(32, 4), hash).sealed, capture.sha256)
  }
})
