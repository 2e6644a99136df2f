import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { boundaryOf, MultipartError, type PartHead, readMultipart } from './multipart.ts'

type Part = PartHead & { bytes: Buffer }

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0
  for (let n = 0; at < bytes.length; n++) {
    const size = sizes[n % sizes.length] ?? 1
    yield bytes.subarray(at, at + size)
    at += size
  }
}

async function partsOf(bytes: Uint8Array, boundary: string, sizes: readonly number[] = [1024]): Promise<Part[]> {
  const parts: Part[] = []
  await readMultipart(inPieces(bytes, sizes), boundary, (head) => {
    const chunks: Uint8Array[] = []
    return {
      write: (chunk) => void chunks.push(Buffer.from(chunk)),
      end: () => void parts.push({ ...head, bytes: Buffer.concat(chunks) }),
    }
  })
  return parts
}

const BOUNDARY = '----boundary'
const bodyOf = (parts: readonly Part[]) =>
  Buffer.concat([
    ...parts.flatMap(({ name, file, type, bytes }) => [
      Buffer.from(
        `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file === null ? '' : `; filename="${file}"`}${type === '' ? '' : `\r\nContent-Type: ${type}`}\r\n\r\n`,
      ),
      bytes,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ])

test('what a browser would send comes out, however it is cut; also where the words look like the edge of a part', async () => {
  const piece = fc.constantFrom(
    '\r\n',
    '--',
    `\r\n--${BOUNDARY.slice(0, 6)}`,
    BOUNDARY,
    '\r',
    '\n',
    'слова',
    '\0',
    'x',
    '\r\n\r\n',
  )
  const fields = {
    name: fc.constantFrom('text', 'files', 'імя'),
    file: fc.constantFrom(null, '', 'a.txt', 'пагляд; name=x.pdf'),
    type: fc.constantFrom('', 'text/plain', 'x/y; charset="ў"'),
    bytes: fc.array(piece, { maxLength: 12 }).map((pieces) => Buffer.from(pieces.join(''))),
  }
  const part = fc.record(fields, { noNullPrototype: true })
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { maxLength: 5 }),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
      async (parts, sizes) => {
        fc.pre(parts.every(({ bytes }) => !`\r\n${bytes}`.includes(`\r\n--${BOUNDARY}`)))
        assert.deepEqual(await partsOf(bodyOf(parts), BOUNDARY, sizes), parts)
      },
    ),
    { numRuns: 300 },
  )
})

test('it reads what the platform writes', async () => {
  const form = new FormData()
  form.set('say "it"', 'two\r\nlines')
  form.set('files', new File(['abc'], 'a "b".txt'))
  const request = new Request('http://127.0.0.1/', { method: 'POST', body: form })
  const boundary = boundaryOf(request.headers.get('content-type') ?? '')
  assert.ok(boundary)
  const parts = await partsOf(new Uint8Array(await request.arrayBuffer()), boundary)
  assert.deepEqual(
    parts.map(({ name, file, bytes }) => [name, file, bytes.toString()]),
    [
      ['say "it"', null, 'two\r\nlines'],
      ['files', 'a "b".txt', 'abc'],
    ],
  )
})

test('what is in no such form is refused', async () => {
  const head = 'Content-Disposition: form-data; name="a"\r\n\r\n'
  for (const text of [
    '',
    'nothing',
    `--${BOUNDARY}`,
    `--${BOUNDARY}\r\n${head}words`,
    `--${BOUNDARY}\r\n${head}words\r\n--${BOUNDARY}`,
    `--${BOUNDARY}\r\n${head}words\r\n--${BOUNDARY}xx`,
    `--${BOUNDARY}\r\nContent-Type: text/plain\r\n\r\nwords\r\n--${BOUNDARY}--`,
    `--${BOUNDARY}\r\n\r\nwords\r\n--${BOUNDARY}--`,
    `--${BOUNDARY}\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`,
  ])
    await assert.rejects(partsOf(Buffer.from(text), BOUNDARY, [7]), MultipartError, text.slice(0, 80))
})

test('a boundary is read from its header', () => {
  for (const [type, boundary] of [
    ['multipart/form-data; boundary=abc', 'abc'],
    ['Multipart/Form-Data;boundary="a b"', 'a b'],
    ['multipart/form-data', null],
    ['multipart/mixed; boundary=abc', null],
    [`multipart/form-data; boundary=${'x'.repeat(71)}`, null],
    ['application/x-www-form-urlencoded', null],
    ['', null],
  ] as const)
    assert.equal(boundaryOf(type), boundary, type)
})
