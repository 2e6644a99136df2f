import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { type Dossier, dossierOf, renderDossier } from './index.ts'
import { printable } from './printable.ts'
import { dossierStrings } from './scan/index.ts'
import { publishedWorld } from './testing.ts'

const world = await publishedWorld()
after(() => world[Symbol.dispose]())
const [event] = world.published.overview.events
assert.ok(event)
const dossier = dossierOf(world.published, { kind: 'event', id: event.id }, 'en')
const saying = (words: string): Dossier => ({ ...dossier, about: [words] })

test('signs without a glyph are written by their number, unseen ones are gone, lines are joined', () => {
  const table: [string, string][] = [
    ['Ён сказаў: «ў, і, ʼ, ’» № 5 — ▮', 'Ён сказаў: «ў, і, ʼ, ’» № 5 — ▮'],
    ['a\u00adb\u200bc\ufeff', 'abc'],
    ['a\r\n\t b', 'a b'],
    ['🙏', '[U+1F64F]'],
    ['漢', '[U+6F22]'],
    ['a\u202eb', 'a[U+202E]b'],
    ['a\u0007b', 'a[U+0007]b'],
    ['\ud800', '[U+D800]'],
  ]
  for (const [text, expected] of table) assert.equal(printable(text), expected)
})

test('every sign that is let through has a glyph, and comes back out of it', async () => {
  const signs = Array.from({ length: 0x3000 }, (_, at) => String.fromCodePoint(at)).filter(
    (sign) => sign.trim() !== '' && !/\p{M}/u.test(sign) && printable(sign) === sign,
  )
  assert.ok(signs.length > 1000)
  const bytes = await renderDossier(saying(signs.join(' ')), 'pdf')
  const shown = new Set(dossierStrings(bytes).flatMap(({ kind, text }) => (kind === 'shown' ? [...text] : [])))
  assert.deepEqual(
    signs.filter((sign) => !shown.has(sign)),
    [],
  )
})

test('whatever a source says can be set, and is never read as markup', async () => {
  const words = fc.string({ unit: 'binary', maxLength: 60 }).map(printable)
  const fixed = ['#eval("1")', '*a* _b_ = c', '<w:t>&amp;</w:t>', '$x$ @note-1 \\u{41}', '// a /* b */', ']#[', '"}\\']
  for (const text of [...fixed, ...fc.sample(words, 12)]) {
    const shown = dossierStrings(await renderDossier(saying(text), 'pdf')).flatMap((one) =>
      one.kind === 'shown' ? [one.text] : [],
    )
    const bare = (some: string) => some.normalize('NFC').replace(/\s/g, '')
    assert.ok(bare(shown.join('')).includes(bare(text)), JSON.stringify(text))
  }
})
