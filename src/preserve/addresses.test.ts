import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalAddress } from './addresses.ts'
import { publisherOf } from './publishers.ts'

const SAME: [string, string | null][] = [
  ['HTTPS://News.Example.ORG:443/A?utm_source=x&id=5&fbclid=1#part', 'https://news.example.org/A?id=5'],
  ['https://news.example.org/a?utm_source=x', 'https://news.example.org/a'],
  ['https://news.example.org/a/amp/', 'https://news.example.org/a/'],
  ['https://news.example.org/a/amp', 'https://news.example.org/a/'],
  ['https://news.example.org/a.amp.html?amp=1', 'https://news.example.org/a.html'],
  ['https://news.example.org/a.amp', 'https://news.example.org/a'],
  ['https://news.example.org/amp/a/1.html', 'https://news.example.org/amp/a/1.html'],
  ['https://www.google.com/amp/s/news.example.org/a/amp/', 'https://news.example.org/a/'],
  ['https://news-example-org.cdn.ampproject.org/c/s/news.example.org/a?utm_medium=y', 'https://news.example.org/a'],
  ['https://user:word@news.example.org', 'https://news.example.org/'],
  [
    ' https://news.example.org/навіны?стар=2 ',
    'https://news.example.org/%D0%BD%D0%B0%D0%B2%D1%96%D0%BD%D1%8B?%D1%81%D1%82%D0%B0%D1%80=2',
  ],
  ['https://пошта.бел/', 'https://xn--80a1acn3a.xn--90ais/'],
  ['news.example.org', null],
  ['ftp://news.example.org/', null],
  ['javascript:alert(1)', null],
  ['file:///home/a', null],
  ['', null],
  [`https://news.example.org/${'a'.repeat(3_000)}`, null],
]
for (const [text, address] of SAME)
  test(`the address of ${text.slice(0, 70)}`, () => assert.equal(canonicalAddress(text), address))

test('a canonical address is its own', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const once = canonicalAddress(url)
      assert.ok(once !== null)
      assert.equal(canonicalAddress(once), once)
    }),
  )
})

const KINDS: [string, string | null, string | null][] = [
  ['https://www.svaboda.org/a/1.html', 'media', 'Radio Free Europe/Radio Liberty'],
  ['https://prisoners.spring96.org/en', 'human_rights', 'Viasna'],
  ['https://court.gov.by/', 'court', null],
  ['https://president.gov.by/', 'state', null],
  ['https://notbelta.by/', null, null],
  ['https://t.me/s/channel', 'social', null],
  ['no address', null, null],
]
for (const [address, kind, name] of KINDS)
  test(`the publisher of ${address}`, () => {
    const publisher = publisherOf(address)
    assert.deepEqual([publisher?.kind ?? null, publisher?.name ?? null], [kind, name])
  })
