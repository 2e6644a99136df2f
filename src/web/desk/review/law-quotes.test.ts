import assert from 'node:assert/strict'
import { test } from 'node:test'
import { said, testDesk } from '../things/testing.ts'
import { A, at } from './testing.ts'

const WRONG =
  'On 12 May 2026 Belarus released 24 prisoners. Article 7(2)(d) speaks of “forced displacement of the persons concerned by expulsion or other acts from the area in which they are lawfully present”.'

test('a quotation that says the law otherwise stands under the document, word by word; another document has no such part', async () => {
  await using desk = await testDesk([A, { text: WRONG, publisher: 'W', language: 'en' }])
  assert.match(
    said(await at(desk, 'W').open()),
    /The law quoted otherwise in a source .*7\(2\)\(d\).* forced displacement of .*left out: “coercive”/,
  )
  assert.doesNotMatch(said(await at(desk, A.publisher).open()), /quoted otherwise/)
})
