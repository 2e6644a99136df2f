import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type RedactionPolicy, redactor } from './redact.ts'

const set = (text: string) => new Set(text.split(' '))
const POLICY: RedactionPolicy = {
  exposed: [
    {
      id: 'kol',
      names: ['Maria Kolesnikova', 'Мария Колесникова', 'Марыя Калеснікава'],
      spellings: ['Kolesnikova Maria', 'Kalesnikava'],
    },
    { id: 'vol', names: ['Sergei Volkov', 'Сергей Волков', 'Сяргей Волкаў'], spellings: [] },
  ],
  hidden: ['Пётр Волков', 'Зинаида Тихомирова', 'Hleb Drazdou'],
  words: {
    known: set('minsk минск минске мінск belarus brest may мая слуцкий u.s december'),
    acronyms: set('ilo'),
    namelike: set('may брест brest'),
    common: set('the yesterday released he вчера освободили она и в на news article was prisoners сказала political'),
    lower: set('вера мир will'),
    phrases: [['freedom', 'house']],
    freed: set('pozirk волковыск https://lis.org/sidarau-case https://lis.org/tikhomirova'),
  },
  guard: ['illness', 'болезн', 'ill.', 'signed paper'],
  hosts: set('outlet.org news.example'),
}
const redact = redactor(POLICY)
const out = (text: string) => redact.redactText(text).text

const TEXTS: [string, string][] = [
  // Known, common at the start, everything else hidden.
  ['Yesterday Ivan Petrov was released in Minsk.', 'Yesterday ▮ was released in Minsk.'],
  ['Yesterday the Released was there.', 'Yesterday the ▮ was there.'],
  ['Released: Ivan, Oleg and Anna Maria Lis.', 'Released: ▮, ▮ and ▮.'],
  // Exposed: surname alone, whole name, case forms, initials; a given name alone is anybody's.
  ['He met Kolesnikova and Maria Kolesnikova.', 'He met Kolesnikova and Maria Kolesnikova.'],
  ['Вчера освободили Марию Колесникову.', 'Вчера освободили Марию Колесникову.'],
  ['He met M. Kolesnikova and I. Kolesnikova.', 'He met M. Kolesnikova and ▮.'],
  ['He met Maria there.', 'He met ▮ there.'],
  ['He met Maria Drazdova there.', 'He met ▮ there.'],
  ['He met Anna Kolesnikova there.', 'He met ▮ there.'],
  ['He met Kolesnikov there.', 'He met ▮ there.'],
  // Two Volkovs, one of them hidden.
  ['He met Sergei Volkov there.', 'He met ▮ there.'],
  ['Вчера Волкову сказали.', 'Вчера ▮ сказали.'],
  // One ▮ for each name, whatever its length.
  ['Yesterday Juan de la Cruz Garcia was there.', 'Yesterday ▮ was there.'],
  ['Yesterday A. B. Lis and M.K. Lisitsyna-Dron was there.', 'Yesterday ▮ and ▮ was there.'],
  ['Yesterday Lis A. B. was there.', 'Yesterday ▮ was there.'],
  ['Yesterday Anna Lisitsyna–Dron was there.', 'Yesterday ▮ was there.'],
  ['Yesterday Anna Lis – Dron Zvon was there.', 'Yesterday ▮ – ▮ was there.'],
  // Hidden names in lower case, transliterated, inflected; ordinary words stay.
  ['the story of tikhomirova and of drazdoŭ', 'the story of ▮ and of ▮'],
  ['вчера тихомировой и драздову сказали, вера в мир', 'вчера ▮ и ▮ сказали, вера в мир'],
  ['the antidrazdou club', 'the ▮ club'],
  // A known word beside a hidden one may be a part of the name.
  ['He met Ivan Brest in Brest.', 'He met ▮ in Brest.'],
  ['In May the Павел Слуцкий case', '▮ the ▮ case'],
  // Tricks.
  [
    'the T\u200Bikh\u00ADomirova, Тихо́мирова, Тиxoмирова, Ｔｉｋｈ, 𝐓𝐢𝐤𝐡, თიხ, iVan, anti-Lis, Lis’s, O’Lis',
    'the ▮, ▮, ▮, ▮, ▮, ▮, ▮, ▮, ▮, ▮',
  ],
  ['the I v a n o v and т и х о', 'the ▮ and ▮'],
  ['вчера peter сказали', 'вчера ▮ сказали'],
  ['the Drazd-\nou was and the Lisi\ntsyn was', 'the ▮ was and the ▮ was'],
  ['Lis/tut и Lis(tut)', '▮/▮ и ▮(▮)'],
  // Handles, addresses, numbers.
  ['the @ivan, ivan@mail.org, #ivan, #news, ivan_lis.jpg and ivan.org', 'the ▮, ▮, ▮, #news, ▮ and ▮'],
  ['the +375 29 123-45-67 or 80291234567 or MP1234567', 'the ▮ or ▮ or ▮'],
  [
    'the 1 200 000 in 2024-07-03, 13.12.2025, 2020-2025 and 361-1, 15th',
    'the 1 200 000 in 2024-07-03, 13.12.2025, 2020-2025 and 361-1, 15th',
  ],
  ['the https://outlet.org/news/2024/ivan-lis?x=lis#lis was', 'the https://outlet.org/news/2024/▮ was'],
  // A sentence about health goes as a whole.
  ['Yesterday in Minsk. He has an illness there. The news.', 'Yesterday in Minsk. ▮. The news.'],
  ['He signed the same paper in Minsk. The news.', '▮. The news.'],
  ['Yesterday the ILO and Ilo was there.', 'Yesterday the ILO and ▮ was there.'],
  // Phrases and freed words.
  ['Yesterday Freedom House and Pozirk and Freedom.', 'Yesterday Freedom House and Pozirk and ▮.'],
  ['the Волковыск', 'the ▮'],
]

test('a table of texts and what is left of them', () => {
  for (const [text, expected] of TEXTS) assert.equal(out(text), expected, text)
})

test('redacting twice changes nothing', () => {
  for (const [text] of TEXTS) assert.equal(out(out(text)), out(text))
})

test('a mention resolved to somebody exposed stays where a namesake is hidden; a mention of anybody else goes whole', () => {
  const text = 'Yesterday Volkov met Volkov and the blogger in Minsk.'
  const { text: left } = redact.redactText(text, {
    mentions: [
      { start: 10, end: 16, person: 'vol' },
      { start: text.indexOf('the blogger'), end: text.indexOf(' in Minsk'), person: null },
    ],
  })
  assert.equal(left, 'Yesterday Volkov met ▮ and ▮ in Minsk.')
})

test('a guarded passage takes its sentence with it', () => {
  const text = 'Yesterday. He was there, in Minsk! The news.'
  assert.equal(redact.redactText(text, { guarded: [{ start: 14, end: 17 }] }).text, 'Yesterday. ▮! The news.')
})

test('places are found again in the redacted text, and a ▮ is never cut', () => {
  const text = 'The news: Ivan Petrov was released in Minsk.'
  const redacted = redact.redactText(text)
  const part = (start: number, end: number) => {
    const at = redacted.at({ start, end })
    return redacted.text.slice(at.start, at.end)
  }
  assert.equal(part(text.indexOf('Petrov'), text.indexOf(' in ')), '▮ was released')
  assert.equal(part(0, text.length), redacted.text)
  assert.equal(part(text.indexOf('released'), text.length), 'released in Minsk.')
})

test('addresses', () => {
  const table: [string, string, boolean][] = [
    [
      'https://outlet.org/news/2024/07/article-prisoners-was-released/117',
      'https://outlet.org/news/2024/07/article-prisoners-was-released/117',
      false,
    ],
    ['https://www.outlet.org/?p=216405&utm_source=lis', 'https://www.outlet.org/?p=216405', false],
    ['https://outlet.org/news/kolesnikova-released#lis', 'https://outlet.org/news/kolesnikova-released', false],
    ['https://outlet.org/news/kolesnikova-lis', 'https://outlet.org/news/▮', true],
    ['https://outlet.org/news/article-lis-was/7', 'https://outlet.org/news/▮/7', true],
    ['https://outlet.org/%D0%9B%D0%B8%D1%81/1', 'https://outlet.org/▮/1', true],
    ['https://outlet.org/%254c%2569%2573', 'https://outlet.org/▮', true],
    ['https://outlet.org/news?name=lis', 'https://outlet.org/news', true],
    ['https://lis.outlet.org/news', '▮', true],
    ['https://en.outlet.org/news', 'https://en.outlet.org/news', false],
    ['https://lis.org/news', '▮', true],
    ['https://lis.org/Sidarau-case', 'https://lis.org/Sidarau-case', false],
    ['https://lis.org/tikhomirova', '▮', true],
    ['https://xn--80aab.org/', '▮', true],
    ['https://lis:x@outlet.org/', '▮', true],
    ['javascript:alert(1)', '▮', true],
    ['lis', '▮', true],
  ]
  for (const [address, text, partial] of table) assert.deepEqual(redact.redactAddress(address), { text, partial }, address)
})

test('words that are nothing but a name: how many parts it had is not told', () => {
  const names: [string, string][] = [
    ['Lis', '▮'],
    ['Zvon «Buda» Nova', '▮'],
    ['Zvon – Zvonki (Buda)', '▮'],
    ['Minsk – Zvonki', 'Minsk – ▮'],
    ['12 Zvon', '12 ▮'],
    ['', ''],
    ['…', '…'],
  ]
  for (const [words, shown] of names) assert.equal(redact.redactSpeaker(words), shown)
})
