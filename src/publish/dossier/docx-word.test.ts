import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { dossierOf, renderDossier } from './index.ts'
import { publishedWorld } from './testing.ts'
import { type Parts, unzip } from './zip.ts'

/** The order in which Word demands the children of an element (ECMA-376, part 1, annex A), as far as a dossier has them. */
const ORDER: Record<string, string> = {
  'w:body': 'w:p w:tbl | w:sectPr',
  'w:pPr': 'w:pStyle | w:keepNext | w:keepLines | w:numPr | w:tabs | w:spacing | w:ind | w:contextualSpacing | w:jc | w:rPr',
  'w:rPr':
    'w:rStyle | w:rFonts | w:b | w:bCs | w:i | w:iCs | w:color | w:sz | w:szCs | w:highlight | w:u | w:vertAlign | w:rtl | w:lang',
  'w:sectPr': 'w:headerReference w:footerReference | w:footnotePr | w:pgSz | w:pgMar | w:pgNumType | w:cols | w:docGrid',
  'w:settings':
    'w:displayBackgroundShape | w:defaultTabStop | w:evenAndOddHeaders | w:footnotePr | w:endnotePr | w:compat | w:themeFontLang',
  'w:styles': 'w:docDefaults | w:latentStyles | w:style',
  'w:docDefaults': 'w:rPrDefault | w:pPrDefault',
  'w:style':
    'w:name | w:basedOn | w:next | w:link | w:uiPriority | w:semiHidden | w:unhideWhenUsed | w:qFormat | w:pPr | w:rPr | w:tblPr',
  'w:tbl': 'w:tblPr | w:tblGrid | w:tr',
  'w:tblPr': 'w:tblStyle | w:tblW | w:jc | w:tblInd | w:tblBorders | w:tblLayout | w:tblCellMar',
  'w:tr': 'w:trPr | w:tc',
  'w:tc': 'w:tcPr | w:p',
  'w:p': 'w:pPr | w:r w:hyperlink w:bookmarkStart w:bookmarkEnd',
}
const PLACES = new Map(
  Object.entries(ORDER).map(([name, order]) => [
    name,
    new Map(order.split(' | ').flatMap((group, at) => group.split(' ').map((child) => [child, at] as const))),
  ]),
)

/** Every element with the names of its children in order. The markup is that of a library: no comments, no sections of raw text. */
function elements(xml: string): { name: string; children: string[] }[] {
  const all: { name: string; children: string[] }[] = []
  const open: { name: string; children: string[] }[] = []
  for (const [, close, name = '', single] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^>]*?)?(\/?)>/g)) {
    if (close) {
      assert.equal(open.pop()?.name, name)
      continue
    }
    const one = { name, children: [] }
    open.at(-1)?.children.push(name)
    all.push(one)
    if (!single) open.push(one)
  }
  assert.equal(open.length, 0)
  return all
}

let files: { language: string; parts: Parts }[] = []
before(async () => {
  using world = await publishedWorld()
  const { published } = world
  const [event] = published.overview.events
  assert.ok(event)
  const made = async (language: (typeof SITE_LANGUAGES)[number]) => ({
    language,
    parts: unzip(await renderDossier(dossierOf(published, { kind: 'event', id: event.id }, language), 'docx')),
  })
  files = await Promise.all(SITE_LANGUAGES.map(made))
})
after(() => {
  files = []
})
const textOf = (parts: Parts, name: string) => Buffer.from(parts.get(name) ?? []).toString('utf8')
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found)

test('children stand in the order that Word demands, and no others', () => {
  for (const { parts } of files)
    for (const name of ['document', 'footnotes', 'endnotes', 'styles', 'settings', 'footer1'])
      for (const one of elements(textOf(parts, `word/${name}.xml`))) {
        const places = PLACES.get(one.name)
        if (!places) continue
        const order = one.children.map((child) => places.get(child) ?? Number.NaN)
        assert.ok(!order.some(Number.isNaN), `${name}: ${one.name} has ${one.children}`)
        assert.deepEqual(
          order,
          order.toSorted((a, b) => a - b),
          `${name}: ${one.name} has ${one.children}`,
        )
      }
})

test('every part has its type and every relation its part; the list of parts comes first', () => {
  for (const { parts } of files) {
    assert.equal([...parts.keys()][0], '[Content_Types].xml')
    const types = textOf(parts, '[Content_Types].xml')
    const overrides = all(types, /PartName="\/([^"]*)"/g)
    const extensions = all(types, /Extension="([^"]*)"/g)
    for (const part of parts.keys())
      if (part !== '[Content_Types].xml')
        assert.ok(overrides.includes(part) || extensions.includes(part.split('.').at(-1) ?? ''), part)
    for (const part of overrides) assert.ok(parts.has(part), part)
    for (const target of all(textOf(parts, 'word/_rels/document.xml.rels'), /Target="([^"]*)"/g))
      assert.ok(parts.has(`word/${target}`), target)
  }
})

test('notes: separators named in the settings and without a number, each reference with one note, ids once', () => {
  for (const { parts } of files) {
    const notes = textOf(parts, 'word/footnotes.xml')
    const ids = all(notes, /<w:footnote (?:w:type="\w+" )?w:id="(-?\d+)"/g)
    assert.deepEqual(ids.slice(0, 2), ['-1', '0'])
    assert.match(notes, /w:id="-1"><w:p><w:pPr>[^|]*?<\/w:pPr><w:r><w:separator\/><\/w:r><\/w:p><\/w:footnote>/)
    assert.match(
      textOf(parts, 'word/settings.xml'),
      /<w:footnotePr><w:footnote w:id="-1"\/><w:footnote w:id="0"\/><\/w:footnotePr>/,
    )
    const document = textOf(parts, 'word/document.xml')
    assert.deepEqual(all(document, /<w:footnoteReference w:id="(\d+)"/g), ids.slice(2))
    const bookmarks = all(document, /<w:bookmarkStart [^>]*w:name="([^"]*)"/g)
    assert.equal(new Set(bookmarks).size, bookmarks.length)
    for (const name of bookmarks) assert.match(name, /^[a-z]\w{0,39}$/)
    for (const anchor of all(document, /w:anchor="([^"]*)"/g)) assert.ok(bookmarks.includes(anchor), anchor)
    const links = all(textOf(parts, 'word/_rels/footnotes.xml.rels'), /\bId="([^"]*)"/g)
    for (const link of all(notes, /r:id="([^"]*)"/g)) assert.ok(links.includes(link), link)
  }
})

test('every style that is used or built upon is there; the language of the file, of its text and of quotes is named', () => {
  for (const { language, parts } of files) {
    const styles = textOf(parts, 'word/styles.xml')
    const there = all(styles, /w:styleId="([^"]*)"/g)
    assert.equal(new Set(there).size, there.length)
    const used = ['document', 'footnotes', 'footer1'].map((name) => textOf(parts, `word/${name}.xml`)).join('')
    const wanted = [
      ...all(used, /<w:[prt]\w*Style w:val="([^"]*)"/g),
      ...all(styles, /<w:(?:basedOn|next|link) w:val="([^"]*)"/g),
    ]
    for (const style of wanted) assert.ok(there.includes(style), style)
    const tag = { be: 'be-BY', ru: 'ru-RU', en: 'en-GB' }[language]
    assert.ok(styles.includes(`<w:lang w:val="${tag}"/>`))
    assert.ok(textOf(parts, 'docProps/core.xml').includes(`<dc:language>${tag}</dc:language>`))
    assert.match(textOf(parts, 'word/footnotes.xml'), /<w:lang w:val="en"\/>/)
  }
})
