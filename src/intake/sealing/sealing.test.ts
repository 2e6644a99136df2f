import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { Decrypter, generateHybridIdentity, generateX25519Identity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import type { EnvelopeId, PartName, SealedFile } from '#core/envelope.ts'
import { beginEnvelope, newEnvelopeId, openKey, paddedFile, SealError, type Sealing } from './index.ts'
import { ANSWERS, bytesOf, faultOf, type Kept, keeping, NONE, opened, person, sealedEnvelope, streamed } from './testing.ts'

const CHUNK = 64 * 1024

test('what is sealed is opened by each member and by nobody else, whoever they are together', async () => {
  const people = await Promise.all(Array.from({ length: 5 }, person))
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat(4), { minLength: 1 }), fc.uint8Array({ maxLength: 3000 }), async (chosen, bytes) => {
      const { id, kept, manifest } = await sealedEnvelope(
        chosen.map((i) => people[i]?.recipient ?? ''),
        [bytes],
      )
      for (const [i, { identity }] of people.entries()) {
        const opening = openKey(kept.get('key') ?? NONE, [identity], id)
        if (!chosen.includes(i)) assert.equal(await faultOf(opening), 'foreign')
        else {
          const read = await opened(await opening, kept)
          assert.deepEqual(read, { manifest, files: [Buffer.from(bytes)] })
        }
      }
    }),
    { numRuns: 12 },
  )
})

test('files of every size around the edges of chunks and paddings come back, in whatever pieces they came', async () => {
  const one = await person()
  const edges = [0, 1, 2, 1023, 1024, 1025, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 4096, 3 * CHUNK - 1]
  const { id, kept, manifest } = await sealedEnvelope([one.recipient], edges.map(bytesOf))
  const envelope = await openKey(kept.get('key') ?? NONE, [one.identity], id)
  const read = await opened(envelope, kept)
  assert.deepEqual(
    read.files.map(({ length }) => length),
    edges,
  )
  assert.deepEqual(
    read.files,
    edges.map((size) => Buffer.from(bytesOf(size))),
  )
  assert.deepEqual(
    manifest.files.map(({ sha256 }) => sha256),
    edges.map((size) => createHash('sha256').update(bytesOf(size)).digest('hex')),
  )
  for (const [i, size] of edges.entries())
    assert.equal((await plainOf(kept, envelope, `file-${i + 1}`)).length, paddedFile(size), `${size}`)
})

test('parts are age files: the library alone opens the key, the key opens the rest', async () => {
  const one = await person()
  const { kept, manifest } = await sealedEnvelope([one.recipient], [bytesOf(10)])
  const read = async (part: PartName, identity: string) => {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    return Buffer.from(await decrypter.decrypt(kept.get(part) ?? NONE))
  }
  const key = JSON.parse((await read('key', one.identity)).toString().replace(/\0+$/, '')) as Record<string, string>
  assert.deepEqual([key.v, key.id, key.kind], [1, manifest.id, 'testimony'])
  assert.deepEqual(JSON.parse((await read('manifest', key.secret ?? '')).toString().replace(/\0+$/, '')), manifest)
  assert.equal((await read('manifest', key.secret ?? '')).length, 4096)
  assert.deepEqual((await read('file-1', key.secret ?? '')).subarray(0, 10), Buffer.from(bytesOf(10)))
})

test('every change of every part is refused', async () => {
  const one = await person()
  const { id, kept } = await sealedEnvelope([one.recipient], [bytesOf(CHUNK + 10)])
  const change = fc.oneof(
    fc.record({ act: fc.constant('flip' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), bit: fc.nat(7) }),
    fc.record({ act: fc.constant('cut' as const), at: fc.double({ min: 0, max: 0.999, noNaN: true }) }),
    fc.record({ act: fc.constant('add' as const), bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }) }),
    fc.record({
      act: fc.constant('drop' as const),
      at: fc.double({ min: 0, max: 0.9, noNaN: true }),
      count: fc.integer({ min: 1, max: 70_000 }),
    }),
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom<PartName>('key', 'manifest', 'file-1'), change, async (part, how) => {
      const bytes = Buffer.from(kept.get(part) ?? NONE)
      const at = 'at' in how ? Math.floor(how.at * (bytes.length - 1)) : 0
      const changed =
        how.act === 'flip'
          ? bytes.with(at, (bytes[at] ?? 0) ^ (1 << how.bit))
          : how.act === 'cut'
            ? bytes.subarray(0, at)
            : how.act === 'add'
              ? Buffer.concat([bytes, how.bytes])
              : Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + how.count)])
      if (Buffer.from(changed).equals(bytes)) return
      const fault = await faultOf(openAll(new Map([...kept, [part, changed]]), one.identity, id))
      // Of the key part nobody can tell a changed line for us from one that was never for us.
      assert.ok(fault === 'altered' || (part === 'key' && fault === 'foreign'), `${part} ${how.act}: ${fault}`)
    }),
    { numRuns: 150 },
  )
})

test('parts that change places, or come from another envelope, are refused', async () => {
  const one = await person()
  const mine = await sealedEnvelope([one.recipient], [bytesOf(500), bytesOf(600)])
  const other = await sealedEnvelope([one.recipient], [bytesOf(500), bytesOf(600)])
  const of = (from: Kept, part: PartName) => from.get(part) ?? NONE
  const swapped: [string, Kept][] = [
    ['its own files', new Map([...mine.kept, ['file-1', of(mine.kept, 'file-2')], ['file-2', of(mine.kept, 'file-1')]])],
    ['a file', new Map([...mine.kept, ['file-1', of(other.kept, 'file-1')]])],
    ['the manifest', new Map([...mine.kept, ['manifest', of(other.kept, 'manifest')]])],
    ['the key', new Map([...mine.kept, ['key', of(other.kept, 'key')]])],
    ['all of it under another name', other.kept],
  ]
  for (const [what, kept] of swapped) assert.equal(await faultOf(openAll(kept, one.identity, mine.id)), 'altered', what)
})

test('the recipients of a key part cannot be exchanged: a key that opens it names the envelope', async () => {
  const [one, stranger] = await Promise.all([person(), person()])
  const mine = await sealedEnvelope([one.recipient], [])
  const forged = await sealedEnvelope([stranger.recipient], [])
  const kept: Kept = new Map([...mine.kept, ['key', forged.kept.get('key') ?? NONE]])
  assert.equal(await faultOf(openAll(kept, one.identity, mine.id)), 'foreign')
  assert.equal(await faultOf(openAll(kept, stranger.identity, mine.id)), 'altered')
})

test('a key part is wrapped again for others; nothing else changes', async () => {
  const [one, later] = await Promise.all([person(), person()])
  const { id, kept, manifest } = await sealedEnvelope([one.recipient], [bytesOf(2000)])
  const envelope = await openKey(kept.get('key') ?? NONE, [one.identity], id)
  const again: Kept = new Map([...kept, ['key', await envelope.rewrap([one.recipient, later.recipient])]])
  for (const { identity } of [one, later])
    assert.deepEqual((await opened(await openKey(again.get('key') ?? NONE, [identity], id), again)).manifest, manifest)
  await assert.rejects(envelope.rewrap([]), SealError)
})

test('classic recipients, none at all, and what only looks like one are refused', async () => {
  const { recipient } = await person()
  const classic = await identityToRecipient(await generateX25519Identity())
  for (const wrong of [
    [],
    [classic],
    [recipient, classic],
    [''],
    [recipient.toUpperCase()],
    [`${recipient}a`],
    [recipient.slice(0, -1)],
  ])
    assert.equal(await faultOf(beginEnvelope(wrong, 'need', keeping(new Map()))), 'form')
})

test('a file whose line breaks is kept as cut, and the envelope goes on', async () => {
  const one = await person()
  const kept: Kept = new Map()
  const sealing = await beginEnvelope([one.recipient], 'files', keeping(kept))
  const broken = new Error('the line broke')
  await assert.rejects(
    sealing.file({
      name: 'a',
      type: '',
      bytes: (async function* () {
        yield bytesOf(70_000)
        throw broken
      })(),
    }),
    broken,
  )
  const whole = await sealing.file({ name: 'b', type: '', bytes: streamed(bytesOf(10), 3) })
  assert.deepEqual([whole.part, whole.isCut], ['file-2', false])
  const manifest = await sealing.end(ANSWERS)
  assert.deepEqual(
    manifest.files.map(({ size, isCut }) => [size, isCut]),
    [
      [70_000, true],
      [10, false],
    ],
  )
  const read = await opened(await openKey(kept.get('key') ?? NONE, [one.identity], sealing.id), kept)
  assert.deepEqual(read.files[0], Buffer.from(bytesOf(70_000)))
})

test('where the sink fails the file is not in the envelope, and its source is let go', async () => {
  const one = await person()
  let isLetGo = false
  const failing: Parameters<typeof beginEnvelope>[2] = async (part, sealed) => {
    if (part !== 'file-1') return keeping(new Map())(part, sealed)
    await sealed.getReader().read()
    throw new Error('no room')
  }
  const sealing: Sealing = await beginEnvelope([one.recipient], 'files', failing)
  const source = async function* () {
    try {
      for (;;) yield bytesOf(CHUNK)
    } finally {
      isLetGo = true
    }
  }
  await assert.rejects(sealing.file({ name: '', type: '', bytes: source() }), /no room/)
  assert.deepEqual([isLetGo, sealing.files()], [true, []])
  assert.deepEqual((await sealing.end(ANSWERS)).files, [])
  await assert.rejects(sealing.end(ANSWERS), /takes nothing/)
})

test('as much is read as the sink takes', async () => {
  const one = await person()
  let given = 0
  let taken = 0
  let most = 0
  const source = async function* () {
    for (let i = 0; i < 64; i++) {
      given += CHUNK
      most = Math.max(most, given - taken)
      yield bytesOf(CHUNK)
    }
  }
  const sealing = await beginEnvelope([one.recipient], 'files', async (_part, sealed) => {
    for await (const piece of sealed) {
      await new Promise((resolve) => setImmediate(resolve))
      taken += piece.length
    }
  })
  await sealing.file({ name: '', type: '', bytes: source() })
  assert.ok(most < 12 * CHUNK, `${most} bytes were on their way`)
})

test('of a file without its end the whole chunks are saved; of a whole one everything', async () => {
  const one = await person()
  const { id, kept } = await sealedEnvelope([one.recipient], [bytesOf(3 * CHUNK + 100)])
  const envelope = await openKey(kept.get('key') ?? NONE, [one.identity], id)
  const sealed = Buffer.from(kept.get('file-1') ?? NONE)
  const all = await plainOf(kept, envelope, 'file-1')
  const head = sealed.length - all.length - 16 * Math.ceil(all.length / CHUNK)
  for (const size of [
    0,
    100,
    head,
    head + 1,
    head + CHUNK,
    head + CHUNK + 15,
    head + CHUNK + 16,
    head + CHUNK + 17,
    head + 2 * (CHUNK + 16),
    sealed.length - 1,
  ]) {
    const saved = await envelope.salvage(() => streamed(sealed.subarray(0, size), 10_000))
    const bytes = Buffer.from(await new Response(saved.bytes).arrayBuffer())
    const chunks = Math.max(0, Math.floor((size - head) / (CHUNK + 16)))
    assert.deepEqual([saved.isCut, bytes.length], [true, chunks * CHUNK], `${size}`)
    assert.ok(bytes.equals(all.subarray(0, bytes.length)))
  }
  const whole = await envelope.salvage(() => streamed(sealed, 10_000))
  assert.deepEqual([whole.isCut, Buffer.from(await new Response(whole.bytes).arrayBuffer())], [false, all])
})

test('what belongs to an envelope later, such as a note, is sealed to it', async () => {
  const one = await person()
  const [mine, other] = await Promise.all([sealedEnvelope([one.recipient], []), sealedEnvelope([one.recipient], [])])
  const envelope = await openKey(mine.kept.get('key') ?? NONE, [one.identity], mine.id)
  for (const size of [0, 1, 1019, 1020, 1021, 5000]) {
    const note = bytesOf(size)
    assert.deepEqual(await envelope.unseal(await envelope.seal(note)), note)
  }
  const elsewhere = await openKey(other.kept.get('key') ?? NONE, [one.identity], other.id)
  assert.equal(await faultOf(elsewhere.unseal(await envelope.seal(bytesOf(3)))), 'altered')
})

const plainOf = async (kept: Kept, envelope: Awaited<ReturnType<typeof openKey>>, part: PartName) => {
  const { bytes } = await envelope.salvage(() => streamed(kept.get(part) ?? NONE, 9_999))
  return Buffer.from(await new Response(bytes).arrayBuffer())
}

/** Opens everything there is, as a member would. */
async function openAll(kept: Kept, identity: string, id: EnvelopeId): Promise<SealedFile[]> {
  const envelope = await openKey(kept.get('key') ?? NONE, [identity], id)
  const { manifest } = await opened(envelope, kept)
  return manifest.files
}

test('ids are 128 random bits', () => {
  const ids = Array.from({ length: 100 }, newEnvelopeId)
  assert.equal(new Set(ids).size, 100)
  assert.ok(ids.every((id) => /^[0-9a-f]{32}$/.test(id)))
})

test('no two envelopes share a byte of key', async () => {
  const identity = await generateHybridIdentity()
  const recipient = await identityToRecipient(identity)
  const [a, b] = await Promise.all([sealedEnvelope([recipient], [bytesOf(9)]), sealedEnvelope([recipient], [bytesOf(9)])])
  assert.notDeepEqual(a.kept.get('file-1'), b.kept.get('file-1'))
})
