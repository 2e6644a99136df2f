import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { HabeasError } from '#core/errors.ts'
import { LIMITS, preserve } from './index.ts'
import { within } from './time-limit.ts'

const PROSE = 'Nobody at the station knew when the train would come, or whether it would stop, and they waited. '
const SECRET = 'Zyxwvu'

const REFUSED: [string, string, string][] = [
  ['100,000 nested divs', '<div>'.repeat(100_000) + SECRET, 'nested_too_deep'],
  ['600 nested spans', `<p>${'<span>'.repeat(600)}${SECRET}`, 'nested_too_deep'],
  ['half a million tags', '<br>'.repeat(500_000) + SECRET, 'too_complex'],
  ['a million opening brackets', '<'.repeat(1_000_000), 'too_complex'],
  [
    'a page without words',
    '<html><body><script>var a = "Zyxwvu words"</script><img alt="Zyxwvu words"></body></html>',
    'no_text',
  ],
  ['a page too large', `<p>${'a'.repeat(LIMITS.htmlBytes)}`, 'too_large'],
]
for (const [name, html, code] of REFUSED)
  test(`refuses ${name}`, async () => {
    await assert.rejects(preserve(Buffer.from(html), { fileName: `${SECRET}.html` }), (thrown) => {
      assert.ok(thrown instanceof HabeasError)
      assert.equal(thrown.code, code)
      assert.ok(!thrown.message.includes(SECRET))
      return true
    })
  })

const READ: [string, string][] = [
  ['an attribute of 5 MB', `<p title="${'a'.repeat(5_000_000)}">${PROSE}</p>`],
  ['10,000 attributes', `<p ${Array.from({ length: 10_000 }, (_, at) => `a${at}=1`).join(' ')}>${PROSE}</p>`],
  [
    'entities that would expand in XML',
    `<!DOCTYPE html [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><p>${'&b;'.repeat(10_000)}</p><p>${PROSE}</p>`,
  ],
  ['closing tags without opening ones', `${'</div></p></table>'.repeat(5_000)}<p>${PROSE}</p>`],
  ['an unclosed comment', `<p>${PROSE}</p><!-- ${'-- <!'.repeat(50_000)}`],
  ['unclosed bold text', `${'<b><i>'.repeat(100)}<p>${PROSE}</p>`],
  ['a class of 100,000 words', `<div class="${'share-x '.repeat(12_500)}"><h1>x</h1><p>${PROSE}</p></div>`],
]
for (const [name, html] of READ)
  test(`reads a page with ${name}`, async () => {
    assert.ok((await preserve(Buffer.from(html), { mediaType: 'text/html' })).layer.text.includes(PROSE.trim()))
  })

test('a page of 5 MB is read whole', async () => {
  const paragraph = `<p>${PROSE.repeat(10)}</p>\n`
  const count = Math.ceil(5_000_000 / paragraph.length)
  const { layer } = await preserve(Buffer.from(`<html><body><article>${paragraph.repeat(count)}</article></body></html>`), {
    fileName: 'a.htm',
  })
  assert.equal(layer.text, Array.from({ length: count }, () => PROSE.repeat(10).trim()).join('\n\n'))
})

test('work without end is stopped, and the next is done', () => {
  assert.throws(
    () =>
      within(50, () => {
        for (;;);
      }),
    (thrown) => thrown instanceof HabeasError && thrown.code === 'took_too_long',
  )
  assert.equal(
    within(1_000, () => 7),
    7,
  )
  assert.throws(() => within(1_000, () => assert.fail('as it was thrown')), /as it was thrown/)
})

test('any page gives a layer or a refusal, never another error', async () => {
  const pieces = [
    '<p>',
    '</p>',
    '<div class="share">',
    '</div>',
    '<html>',
    '<body>',
    '</body>',
    '<head>',
    '<h1>',
    '</h1>',
    '<table>',
    '<tr><td>',
    '<ul><li>',
    '<svg>',
    '<br>',
    '<pre>',
    '<a href="/x">',
    '</a>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<title>',
    '<template>',
    '<![CDATA[',
    ']]>',
    '<p',
    '&#55296;',
    '&nbsp;',
    ' word',
    PROSE,
    '\u0306',
    '🕊',
  ]
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), async (some) => {
      try {
        const { layer } = await preserve(Buffer.from(some.join('')), { mediaType: 'text/html' })
        assert.ok(layer.text.isWellFormed() && !layer.text.includes('\0'))
      } catch (thrown) {
        assert.ok(thrown instanceof HabeasError && ['empty', 'no_text'].includes(thrown.code), String(thrown))
      }
    }),
    { numRuns: 200 },
  )
})
