import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { preferredLanguage } from './language.ts'

test('the language a browser asks for', () => {
  const asked: [string | undefined, string | null][] = [
    ['be,ru;q=0.9', 'be'],
    ['ru-BY, be;q=0.9', 'ru'],
    ['pl, en;q=0.5, be;q=0.7', 'be'],
    ['de', null],
    ['be;q=0', null],
    ['*', null],
    ['', null],
    [undefined, null],
  ]
  for (const [header, language] of asked) assert.equal(preferredLanguage(header), language, String(header))
})

test('no header makes it fail', () => {
  fc.assert(
    fc.property(fc.string(), (header) => {
      preferredLanguage(header)
    }),
  )
})
