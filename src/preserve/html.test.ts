import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Source } from '#core/source.ts'
import { preserve } from './index.ts'
import { NEWS_BE, NEWS_EN, NEWS_RU } from './pages.fixture.ts'

const windows1251 = (text: string) => {
  const letters = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from(text, (letter) => Math.max(0, letters.indexOf(letter)))
}
const read = (html: string) => preserve(Buffer.from(html), { mediaType: 'text/html' })

const PAGES: [string, Uint8Array, string, Partial<Source>, string[]][] = [
  [
    'JSON-LD',
    Buffer.from(NEWS_EN.html),
    NEWS_EN.text,
    {
      title: 'Three leave Sosnovka jail',
      publisher: 'The Sosnovka Courier',
      published: '2024-05-11' as Source['published'],
      timeZone: 'Etc/GMT-3',
      language: 'en',
      addresses: ['https://courier.example/2024/05/three-leave', 'https://amp.courier.example/2024/05/three-leave'],
    },
    ['dates_differ'],
  ],
  [
    'meta and windows-1251',
    windows1251(NEWS_RU.html),
    NEWS_RU.text,
    {
      title: 'Трое на свободе',
      publisher: 'vesti.example',
      published: '2024-05-10' as Source['published'],
      timeZone: null,
      language: 'ru',
      addresses: ['http://vesti.example/news/17?id=5'],
    },
    [],
  ],
  [
    'a time element',
    Buffer.from(NEWS_BE.html),
    NEWS_BE.text,
    {
      title: 'Трое на волі',
      publisher: 'Сасноўскі веснік',
      published: '2024-05-10' as Source['published'],
      timeZone: 'Etc/GMT-3',
      language: 'be',
      addresses: [],
    },
    [],
  ],
]
for (const [name, bytes, text, expected, notes] of PAGES)
  test(`a news page with ${name}`, async () => {
    const { source, layer, notes: said } = await preserve(bytes, { fileName: 'page.html' })
    assert.equal(layer.text, text)
    assert.equal(layer.reader, 'html@2')
    assert.equal(layer.language, expected.language)
    for (const [key, value] of Object.entries(expected)) assert.deepEqual(source[key as keyof Source], value, key)
    assert.deepEqual(said, notes)
  })

const TEXTS: [string, string, string][] = [
  ['a short page without an article', '<p>He is home.', 'He is home.'],
  [
    'a page without a head, with words around the body',
    'before it<html><title>t</title>first of all<body><p>second one</p></body><p>third of all</html>',
    'first of all\n\nsecond one\n\nthird of all',
  ],
  ['a head that is not closed', '<head><title>t</title><p>one word</p><body>two words', 'one word\n\ntwo words'],
  ['a page in a form', '<body><form><h1>News</h1><div><p>She came back.</p></div></form>', 'She came back.'],
  [
    'white space, entities and no-break spaces',
    '<p>a  b\n c&nbsp;&nbsp;d <b> e</b>&amp;&#8212;<i>f</i> words here</p>',
    'a b c\u00a0\u00a0d e&—f words here',
  ],
  ['line ends, and no more than one blank line', '<p>one word<br>two<br><br><br>three words</p>', 'one word\ntwo\n\nthree words'],
  ['preformatted text', '<pre>  one  two\n   three</pre><p>four five</p>', 'one  two\n   three\n\nfour five'],
  [
    'nested lists',
    '<ul><li>first of all<ul><li>inner one</li></ul></li><li><p>second one</p></li></ul>',
    '• first of all\n\n• inner one\n\n• second one',
  ],
  [
    'layout tables as blocks',
    '<table><tr><td><p>left side</p></td><td><p>right side</p></td></tr></table>',
    'left side\n\nright side',
  ],
  ['combining marks and soft hyphens', '<p>\u0438\u0306 сло&shy;во есть</p>', '\u0438\u0306 сло\u00adво есть'],
  ['a lone surrogate and NUL by number', '<p>a &#xD800; word &#0; here</p>', 'a \ufffd word \ufffd here'],
]
for (const [name, html, text] of TEXTS)
  test(`the text of ${name}`, async () => {
    assert.equal((await read(html)).layer.text, text)
  })

test('hostile metadata says nothing', async () => {
  const { source } = await read(
    `<html lang="xx"><head><title> </title><link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://user:secret@site.example/"><script type="application/ld+json">{"@type":"NewsArticle","headline":"bad \\ud800","datePublished":"2024-13-45",</script><script type="application/ld+json">[[[{"@type":"NewsArticle"}]]]</script></head><body><h1></h1><p>One plain sentence stands here.</p></body></html>`,
  )
  assert.deepEqual([source.title, source.addresses, source.published, source.publisher], [null, [], null, null])
})
