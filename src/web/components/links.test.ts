import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fileOf, linksFrom } from './links.ts'

test('links between pages', () => {
  const links = linksFrom('be/events/x', 'addresses')
  assert.deepEqual(
    [
      links.page('be/events/y'),
      links.page('be/'),
      links.page('ru/events/x', 'n1'),
      links.page('be/events'),
      links.file('style.css'),
    ],
    ['y', '../', '../../ru/events/x#n1', '../events', '../../style.css'],
  )
  const home = linksFrom('be/', 'addresses')
  assert.deepEqual([home.page('be/'), home.page('be/events'), home.page('en/')], ['./', 'events', '../en/'])
  assert.deepEqual(
    [linksFrom('be/', 'files').page('be/'), linksFrom('be/events/x', 'files').page('be/people/y', 'a')],
    ['index.html', '../people/y.html#a'],
  )
})

const name = fc.stringMatching(/^[a-z0-9]{1,6}$/)
const path = fc
  .tuple(fc.constantFrom('be', 'ru', 'en'), fc.array(name, { maxLength: 3 }))
  .map(([language, rest]) => (rest.length === 0 ? `${language}/` : [language, ...rest].join('/')))

test('a relative link leads to its page from any page, under any address', () => {
  fc.assert(
    fc.property(path, path, fc.constantFrom('https://example.org/', 'file:///some/where/'), (from, to, root) => {
      assert.equal(new URL(linksFrom(from, 'addresses').page(to), root + from).href, root + to)
      assert.equal(new URL(linksFrom(from, 'files').page(to), root + fileOf(from)).href, root + fileOf(to))
    }),
  )
})
