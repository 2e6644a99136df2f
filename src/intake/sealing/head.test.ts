import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EnvelopeId } from '#core/envelope.ts'
import { seal, unsealStream } from './age.ts'
import { headBytes, RECIPIENTS_MOST } from './head.ts'
import { checkedRecipients, keyPartBytes, openKey } from './index.ts'
import { keyPart } from './key.ts'
import { faultOf, person, sealedEnvelope, streamed } from './testing.ts'

/** The same age file with a head of so many times its recipients. */
function crowded(sealed: Uint8Array, times: number): Uint8Array {
  const bytes = Buffer.from(sealed)
  const [begin, end] = [bytes.indexOf('-> '), bytes.indexOf('\n--- ') + 1]
  const stanza = bytes.subarray(begin, end)
  return Buffer.concat([bytes.subarray(0, begin), ...Array.from({ length: times }, () => stanza), bytes.subarray(end)])
}
const id = 'a'.repeat(32) as EnvelopeId

test('a head with more recipients than may be is refused before one of them is tried', async () => {
  const [mine, other] = await Promise.all([person(), person()])
  const foreign = await seal(new Uint8Array(512), [other.recipient])
  assert.equal(await faultOf(openKey(crowded(foreign, 2), [mine.identity], id)), 'foreign')
  assert.equal(await faultOf(openKey(crowded(foreign, 2000), [mine.identity], id)), 'altered')
  assert.equal(await faultOf(openKey(Buffer.alloc(4 * 2 ** 20, 'a'), [mine.identity], id)), 'altered')
  const { kept, id: own } = await sealedEnvelope([mine.recipient], [new Uint8Array(100)])
  const open = await openKey(kept.get('key') ?? foreign, [mine.identity], own)
  assert.equal(await faultOf(open.manifest(crowded(kept.get('manifest') ?? foreign, 3))), 'altered')
  const file = crowded(kept.get('file-1') ?? foreign, 3)
  for (const piece of [1, 700, 100_000])
    assert.equal(await faultOf(Array.fromAsync(unsealStream(streamed(file, piece), [mine.identity]))), 'altered')
})

test('a key part takes no more bytes than is said, for one recipient and for as many as may be', async () => {
  const { recipient } = await person()
  const sealed = await keyPart({ id, kind: 'testimony', secret: `AGE-SECRET-KEY-PQ-1${'A'.repeat(58)}` }, [recipient])
  assert.ok(sealed.length <= keyPartBytes(1))
  assert.ok(crowded(sealed, RECIPIENTS_MOST).length <= keyPartBytes(RECIPIENTS_MOST))
  assert.ok(crowded(sealed, RECIPIENTS_MOST + 1).length > headBytes(RECIPIENTS_MOST))
  assert.throws(() => checkedRecipients(Array.from({ length: RECIPIENTS_MOST + 1 }, (_, i) => `${recipient}${i}`)))
})
