import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findAddresses, restsOn } from './addresses.ts'

const FOUND: [string, string[]][] = [
  ['No address here.', []],
  ['See <https://example.org/a>.', ['https://example.org/a']],
  ['See https://example.org/a.', ['https://example.org/a']],
  ['(see https://example.org/a_(b), page 2)', ['https://example.org/a_(b)']],
  ['(https://example.org/a)', ['https://example.org/a']],
  ['«https://example.org/навіны/1»', ['https://example.org/навіны/1']],
  ['<https://example.org/a.> and HTTP://EXAMPLE.ORG/B!', ['https://example.org/a.', 'HTTP://EXAMPLE.ORG/B']],
  ['[text](https://example.org/x) more', ['https://example.org/x']],
  ['https:// http://? ftp://example.org javascript://x', []],
  ['https://example.org/?a=1&b=2#c, https://example.com', ['https://example.org/?a=1&b=2#c', 'https://example.com']],
]
for (const [text, addresses] of FOUND)
  test(`addresses in ${JSON.stringify(text)}`, () => {
    const found = findAddresses(text)
    assert.deepEqual(
      found.map(({ address }) => address),
      addresses,
    )
    for (const { start, end, address } of found) assert.equal(text.slice(start, end), address)
  })

const SUMMARY = `# May

Three people came home in May. Two of them were teachers. <https://example.org/may>

A fourth came in June <https://example.org/june>, <https://example.org/june-2>. The fifth never did: https://example.com/fifth

- One was fined. <https://example.org/fine>
- Another was not.
- A third waits. <https://example.org/waits>

Nobody wrote about the sixth.

The seventh was met at the station.
<https://example.org/station>

The eighth came alone.

<https://example.org/eighth>
<https://example.com/eighth>

Read https://example.org/other for the rest.
`

const RESTS: [string, string[]][] = [
  ['Three people', ['https://example.org/may']],
  ['teachers', ['https://example.org/may']],
  ['fourth', ['https://example.org/june', 'https://example.org/june-2']],
  ['fifth never', ['https://example.com/fifth']],
  ['One was fined', ['https://example.org/fine']],
  ['Another was not', []],
  ['third waits', ['https://example.org/waits']],
  ['sixth', []],
  ['seventh', ['https://example.org/station']],
  ['eighth came', ['https://example.org/eighth', 'https://example.com/eighth']],
]
for (const [words, addresses] of RESTS)
  test(`"${words}" rests on ${addresses.length}`, () => {
    const start = SUMMARY.indexOf(words)
    assert.deepEqual(restsOn(SUMMARY, { start, end: start + words.length }), addresses)
  })

test('a passage over several groups rests on each that its words reach', () => {
  const text = 'One <https://example.org/1>. Two <https://example.org/2>. Three.'
  const upTo = (words: string, from = 0) => restsOn(text, { start: from, end: text.indexOf(words) + words.length })
  assert.deepEqual(upTo('1>.'), ['https://example.org/1'])
  assert.deepEqual(upTo('Two'), ['https://example.org/1', 'https://example.org/2'])
  assert.deepEqual(upTo('Three', text.indexOf('Two')), ['https://example.org/2'])
  assert.deepEqual(upTo('Three', text.indexOf('Three')), [])
})

test('any text: every address stands where it is said to stand, and any range may be asked for', () => {
  const piece = fc.constantFrom(
    'https://',
    'http://',
    'example.org',
    '/a',
    ')',
    '(',
    '.',
    ',',
    '<',
    '>',
    ' ',
    '\n',
    '\n\n',
    '- ',
    'ў',
    '🕊',
    '[',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(60), fc.nat(20), (pieces, from, length) => {
      const text = pieces.join('')
      for (const { start, end, address } of findAddresses(text)) assert.equal(text.slice(start, end), address)
      const start = Math.min(from, text.length)
      const known = new Set(findAddresses(text).map(({ address }) => address))
      for (const address of restsOn(text, { start, end: Math.min(text.length, start + length) }))
        assert.ok(known.has(address) || text.includes(address))
    }),
  )
})

test('hostile runs end', () => {
  for (const run of ['https://', 'https://a)', '(', 'https://a.....', '\n- ', '\n \n', '<https://a>']) {
    const text = run.repeat(Math.ceil(1_000_000 / run.length))
    assert.ok(findAddresses(text).length >= 0)
    assert.ok(restsOn(text, { start: 500_000, end: 500_001 }).length >= 0)
  }
})
