import { createHash } from 'node:crypto'

/** Rows as the first version wrote them, in full, so that a later migration is tried on what people really have. Invented people. */
const sha = (text: string) => createHash('sha256').update(text).digest('hex')

const TEXT = 'Ales Zorny was released. So was Nina Palyn.'
const SOURCE = sha(TEXT)
const LAYER = sha(`{"source":"${SOURCE}","text":"${sha(TEXT)}","v":1}`)
const [FIRST = '', SECOND = ''] = [sha('first'), sha('second')].sort()
const EVIDENCE =
  '"evidence":[{"end":23,"exact":"Ales Zorny was released","kind":"span","prefix":"","start":0,"suffix":". So was Nina Palyn."}]'
const body = (evidence: string) =>
  `{${evidence}"layer":"${LAYER}","modality":"asserted","polarity":"positive","property":"release","subject":"${FIRST}","v":1,"value":null}`
const BODY = body(`${EVIDENCE},`)
const MEMBER = '11111111-1111-4111-8111-111111111111'
const ENTITY = '22222222-2222-4222-8222-222222222222'
const anchor = (start: number, exact: string) =>
  JSON.stringify([{ start, end: start + exact.length, exact, prefix: '', suffix: '' }])

export const IDS = {
  first: FIRST,
  second: SECOND,
  entity: ENTITY,
  nobody: '33333333-3333-4333-8333-333333333333',
  /** Of the same text in a source that is not there. */
  strangeLayer: sha(`{"source":"${'0'.repeat(64)}","text":"${sha(TEXT)}","v":1}`),
  withoutEvidence: { id: sha(body('')), body: body('') },
  emptyEvidence: { id: sha(body('"evidence":[],')), body: body('"evidence":[],') },
}

const decided = { version: 1, member: MEMBER, reason: null, at: '2026-01-02T03:04:05.000Z', detail: '{}' }

export const FROZEN = {
  member: [{ id: MEMBER, name: 'local' }],
  source: [
    {
      hash: SOURCE,
      media_type: 'text/plain',
      size: TEXT.length,
      title: null,
      publisher: 'Example',
      publisher_kind: 'media',
      published: '2025-12-14',
      time_zone: 'Europe/Minsk',
      language: 'en',
      visibility: 'public',
      file_name: 'one.txt',
    },
  ],
  source_address: [{ source: SOURCE, address: 'https://example.org/one', place: 0 }],
  layer: [{ id: LAYER, source: SOURCE, text: TEXT, language: 'en', reader: 'text@1' }],
  layer_reading: [{ layer: LAYER, engine: 'rules', version: '1' }],
  occurrence: [
    { id: FIRST, layer: LAYER, type: 'person', anchors: anchor(0, 'Ales Zorny') },
    { id: SECOND, layer: LAYER, type: 'person', anchors: anchor(32, 'Nina Palyn') },
  ],
  statement: [
    {
      id: sha(BODY),
      layer: LAYER,
      subject: FIRST,
      property: 'release',
      value: null,
      polarity: 'positive',
      modality: 'asserted',
      body: BODY,
    },
  ],
  reading: [{ statement: sha(BODY), engine: 'rules', version: '1', rule: 'en.release' }],
  minted: [{ occurrence: FIRST, entity: ENTITY }],
  decision: [
    { ...decided, target_kind: 'statement', target: sha(BODY), act: 'accept' },
    { ...decided, target_kind: 'judgement', target: `${FIRST}:${SECOND}`, act: 'different' },
    { ...decided, target_kind: 'exposure', target: ENTITY, act: 'initials', detail: '{"basis":"wish"}' },
    { ...decided, target_kind: 'word', target: 'court', act: 'free' },
  ],
} satisfies Record<string, Record<string, unknown>[]>

export const TABLES = Object.keys(FROZEN) as (keyof typeof FROZEN)[]
