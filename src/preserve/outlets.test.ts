import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { preserve, printOf, shareOf } from './index.ts'
import { OUTLETS, wordF1 } from './outlets.fixture.ts'
import { AROUND, WORDS } from './outlets-words.fixture.ts'

for (const { name, html, text, title, published } of OUTLETS)
  test(`the article of a page of a ${name} site, with headline and date`, async () => {
    const { layer, source } = await preserve(Buffer.from(html), { fileName: 'page.html' })
    const { f1, precision, recall } = wordF1(layer.text, text)
    assert.ok(f1 >= 0.947, `F1 ${f1}, precision ${precision}, recall ${recall}\n${layer.text}`)
    assert.ok(recall > 0.98)
    assert.deepEqual([source.title, source.published], [title, published])
  })

const KEPT: [string, string][] = [
  [
    'words about support',
    '<p>Support us, she told the crowd on the square, or nobody will come home this year, and they did.</p>',
  ],
  ['speech that asks to follow', '<p>«Подписывайтесь на мой канал в Telegram», — сказал он следователю и улыбнулся.</p>'],
  [
    'a list of people with pages of their own',
    '<ul><li><a href="/p/1">Anton Brezhko</a></li><li><a href="/p/2">Vera Lisowska</a></li></ul>',
  ],
  [
    'a list of links with words of its own',
    '<ul><li><a href="/p/1">Brezhko</a>, a carpenter, five years</li><li><a href="/p/2">Lisowska</a>, a lawyer, three</li></ul>',
  ],
  ['a sentence with a date alone in it', '<p>She came home on <time datetime="2024-05-10">10 May</time> by bus.</p>'],
]
const PROSE = WORDS.en
  .slice(0, 4)
  .map((one) => `<p>${one}</p>`)
  .join('')
for (const [name, html] of KEPT)
  test(`keeps ${name}`, async () => {
    const { layer } = await preserve(
      Buffer.from(`<html><body><article><h1>x</h1>${PROSE}${html}${PROSE}</article></body></html>`),
      { mediaType: 'text/html' },
    )
    const words = html.replace(/<[^>]+>/g, ' ').match(/\p{L}+/gu) ?? []
    for (const word of words) assert.ok(layer.text.includes(word), `${word} is gone`)
  })

test('the same article with other menus, share bars, links, quotation marks and addresses has the same print', async () => {
  const sites = fc.record({
    address: fc.webUrl({ withQueryParameters: false }),
    menu: fc.array(fc.constantFrom('Home', 'Навіны', 'Спорт', 'About us'), { minLength: 1, maxLength: 30 }),
    share: fc.constantFrom('<div class="share"><a href="#">f</a></div>', '<div class="social-links">f x t</div>', ''),
    teasers: fc.subarray([...AROUND.ru.teasers], { minLength: 2 }),
    source: fc.constantFrom('', 'Источник: ', 'Original: '),
    quotes: fc.constantFrom(['«', '»'], ['“', '”'], ['"', '"']),
    space: fc.constantFrom(' ', '&nbsp;', '\n  '),
    tag: fc.constantFrom('article', 'div', 'section'),
  })
  const page = ({
    address,
    menu,
    share,
    teasers,
    source,
    quotes,
    space,
    tag,
  }: typeof sites extends fc.Arbitrary<infer Site> ? Site : never) => {
    const paragraphs = WORDS.ru.map(
      (one) =>
        `<p>${one
          .replace('«', quotes[0] ?? '')
          .replace('»', quotes[1] ?? '')
          .replaceAll(' ', space)}</p>`,
    )
    return `<html><head><title>Семеро — сайт</title><meta property="og:title" content="Семеро вышли"><link rel="canonical" href="${address}"></head><body><nav>${menu.map((one) => `<a href="/${one.length}">${one}</a>`).join(' ')}</nav>
<${tag}><h1>Семеро вышли</h1>${share}${paragraphs.join('\n')}${source && `<p>${source}<a href="${address}">${address}</a></p>`}</${tag}><p>Читайте также:</p><ul>${teasers.map((one) => `<li><a href="/t">${one}</a></li>`).join('')}</ul></body></html>`
  }
  const printed = async (html: string) => printOf((await preserve(Buffer.from(html), { mediaType: 'text/html' })).layer.text)
  const expected = printOf(WORDS.ru.join('\n\n'))?.content
  await fc.assert(
    fc.asyncProperty(sites, async (site) => {
      assert.equal((await printed(page(site)))?.content, expected)
    }),
    { numRuns: 40 },
  )
})

const TEXT = WORDS.en.join('\n\n')
const SHARES: [string, string, (share: number) => boolean, boolean][] = [
  ['itself in other lines', TEXT.replaceAll('\n\n', '\n'), (share) => share === 1, true],
  ['another dateline', `MINSK, 10 May. ${TEXT}`, (share) => share > 0.9 && share < 1, true],
  ['one more sentence', `${TEXT} A fifth was taken back on Friday.`, (share) => share > 0.9 && share < 1, true],
  ['half of it', WORDS.en.slice(0, 3).join('\n\n'), (share) => share < 0.7, false],
  ['another article', WORDS.ru.join('\n\n'), (share) => share === 0, false],
]
for (const [name, other, right, met] of SHARES)
  test(`compared with ${name}`, () => {
    const share = shareOf(TEXT, other)
    assert.ok(right(share), String(share))
    const [one, two] = [printOf(TEXT), printOf(other)]
    assert.ok(one && two)
    if (met) assert.ok(one.bands.some((band) => two.bands.includes(band)))
    assert.equal(one.content === two.content, share === 1)
  })

test('a short text has no print, and a lone word more makes another', () => {
  assert.equal(printOf('Twelve people were released today.'), null)
  assert.notEqual(printOf(TEXT)?.content, printOf(`${TEXT} Not.`)?.content)
})
