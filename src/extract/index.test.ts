import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { edtf } from '#core/edtf.ts'
import { identify } from '#core/identify.ts'
import { hashId, type LayerId } from '#core/ids.ts'
import type { Language } from '#core/layer.ts'
import { readText } from './index.ts'
import { say } from './testing/cases.ts'

const LAYER = hashId<LayerId>('0'.repeat(64))
const published = edtf('2025-12-14')
const read = (text: string, language: Language = 'en') => readText(text, { language, published })
const statements = (text: string) => say(read(text)).filter((line) => line.startsWith('> '))

const BATCH = `On December 6, 2025, the government announced a pardon of 40 people convicted in political cases. The release followed talks with Norway and was tied to the lifting of sanctions on Northpotash.

Among the 40 released were three well-known people, including:

  • Alena Zarechnaya, a singer;

  • Anton Harbuzou, founder of a small library;

  • Maryna Sinitsa, former editor of a weekly.

Most of them were immediately expelled, mainly to Latvia and Poland. The release of these 40 people did not bring any annulment of their sentences or rehabilitation. It is unclear what obligations Minsk took on.

By Pavel Author for Harbour Weekly`

test('an article on one batch: its event, the people in it, what was traded and what was not given', () => {
  const lines = statements(BATCH)
  for (const wanted of [
    '> release_event:pardon | 2025-12-06 | count=40 people | by=the government',
    '> release | person=Alena Zarechnaya | within=40 released',
    '> release | person=Anton Harbuzou | within=40 released',
    '> release | person=Maryna Sinitsa | within=40 released',
    '> concession:sanctions_relief | measure=sanctions',
    '> not annulment',
    '> not rehabilitation',
    '> obligation:undisclosed',
  ])
    assert.ok(lines.includes(wanted), `${wanted}\n${lines.join('\n')}`)
  assert.ok(!lines.some((line) => line.includes('Pavel Author')), 'who writes is nobody released')
  const { claims, mentions } = read(BATCH)
  const event = claims.find(({ type }) => type === 'release_event')
  assert.equal(
    claims.filter(({ type }) => type === 'release_event').length,
    1,
    'the 40 are one event, however often they are named',
  )
  assert.ok(claims.filter(({ type }) => type === 'release').every((claim) => claim.event === event?.key))
  const counts = mentions.filter(({ kind, exact }) => kind === 'count' && exact.startsWith('40'))
  assert.deepEqual(
    counts.map(({ same_as }) => same_as),
    [null, counts[0]?.id, counts[0]?.id],
  )
})

const TALE = `Today 12 political prisoners were "pardoned". Since July 2024, 200 people have gone through this. On May 6, 2025, Alena Zarechnaya and Anton Harbuzou were released and taken out of the country. On May 20, 2025, after a visit to Minsk, another 9 people, including Maryna Sinitsa.

Former prisoner Nina Kalina, who was pardoned in November 2025, spoke about life after prison:

"You can't open a bank account. They demand that you get a job. On the "extremist" list you have no rights."

Volha Lebed, one of those released on May 20, said in an interview:

They drove us to the border with bags over our heads. I had four months left to serve. I did not admit guilt and did not write a petition for pardon.

People there are recruited. The prisoners were told nothing.`

test('a tale of several releases: point and running total, ellipsis, quotations with and without marks', () => {
  const lines = say(read(TALE))
  for (const wanted of [
    'count 12 political prisoners: 12 pardoned',
    'count 200 people: 200 other since 2024-07',
    '> release_event:pardon | 2025-12-14 | scare | count=12 political prisoners',
    '> tally | count=200 people',
    '> release | 2025-05-06 | person=Anton Harbuzou',
    '> displacement | 2025-05-06 | person=Alena Zarechnaya',
    '> release_event | 2025-05-20 | count=9 people',
    '> release | 2025-05-20 | person=Maryna Sinitsa | within=9 people',
    '> pardon | 2025-11 | person=Nina Kalina',
    '> condition:bank | by=Nina Kalina',
    '> condition:work | by=Nina Kalina',
    '> release | 2025-05-20 | person=Volha Lebed',
    '> remaining_term | person=I | term=four months | by=Volha Lebed',
    '> not admission | person=I | by=Volha Lebed',
    '> not petition | person=I | document=petition for pardon | by=Volha Lebed',
    '> condition:recruitment | person=People',
  ])
    assert.ok(lines.includes(wanted), `${wanted}\n${lines.join('\n')}`)
  const { mentions } = read(TALE)
  const quotes = mentions.filter(({ kind }) => kind === 'quote')
  assert.equal(quotes.length, 2)
  assert.ok(quotes[1]?.exact.startsWith('They drove us'))
})

test('a surname alone is the person named in full before it, when there is only one', () => {
  const one = read('Nina Petrova was freed. Petrova left.').mentions.filter(({ kind }) => kind === 'person')
  assert.deepEqual(
    one.map(({ same_as }) => same_as),
    [null, one[0]?.id],
  )
  const two = read('Nina Petrova and Alena Petrova were freed. Petrova said so.')
  assert.deepEqual(
    two.mentions.filter(({ kind }) => kind === 'person').map(({ same_as }) => same_as),
    [null, null, null],
  )
  assert.deepEqual(
    two.flags.map(({ code }) => code),
    ['ambiguous_person'],
  )
  assert.deepEqual(
    read('Vlad Kazak and Vladimir Kazak were named.').flags.map(({ code }) => code),
    ['possible_same'],
  )
})

test('numbers that do not fit are flagged', () => {
  const codes = (text: string) => read(text).flags.map(({ code }) => code)
  assert.deepEqual(codes('Five of them were freed — four Lithuanians and three Latvians.'), ['parts_exceed_total'])
  assert.deepEqual(codes('Two people, including Nina Petrova, Alena Zhuk and Anton Kazak, were released.'), [
    'names_exceed_count',
  ])
  assert.deepEqual(codes('He was freed on June 31, 2025.'), ['impossible_date'])
})

test('a text of no language of ours gives nothing, and says so', () => {
  assert.deepEqual(readText('Zufällige Wörter ohne Bedeutung stehen hier.', { language: 'und' }), {
    language: 'und',
    mentions: [],
    claims: [],
    flags: [],
    uncovered: [],
  })
})

test('the same words with other spaces, quotes and composed letters say the same', () => {
  const plain = (line: string) =>
    line
      .replaceAll('\u00A0', ' ')
      .replaceAll('\u00AD', '')
      .replace(/^person (.+): \1$/, 'person $1')
  const lines = say(read(TALE))
  const spaced = say(read(TALE.replaceAll(/(?<=\w) (?=\w)/g, '\u00A0'))).map(plain)
  assert.deepEqual(spaced, lines)
  const soft = say(read(TALE.replaceAll('prisoners', 'pri\u00ADsoners'))).map(plain)
  assert.deepEqual(soft, lines)
})

const SENTENCES = [
  BATCH,
  TALE,
  'Nina Petrova was released on Friday.',
  '"I said no," she told Reuters.',
  '“Bo\u0301rys Kaza\u0301k” 🇧🇾 was freed.',
  'Zoë Müller, שלום, was pardoned.',
]
const NOISE = [
  '\u00A0',
  '\u200B',
  '🇧🇾',
  '👩🏽‍⚖️',
  'e\u0301',
  'מאי',
  '"',
  '«',
  '”',
  '\n\n',
  '\n• ',
  '—',
  '12',
  'May',
  '. ',
  'not ',
  '(',
  ';',
  'Á',
  '\uFEFF',
]

test('property: whatever the text, every mention and piece of evidence is in it word for word, and every statement gets its id', () => {
  const part = fc.oneof(
    fc.constantFrom(...SENTENCES),
    fc
      .tuple(fc.constantFrom(...SENTENCES), fc.nat(200), fc.nat(200))
      .map(([text, from, length]) => text.slice(from, from + length)),
    fc.constantFrom(...NOISE),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), fc.constantFrom<'NFC' | 'NFD'>('NFC', 'NFD'), (parts, form) => {
      const text = parts.join(' ').normalize(form).toWellFormed()
      const reading = read(text)
      for (const { start, end, exact } of [...reading.mentions, ...reading.claims.flatMap(({ evidence }) => evidence)])
        assert.equal(text.slice(start, end), exact)
      const { extraction } = identify({ id: LAYER, text }, reading)
      assert.ok(extraction.statements.every(({ evidence }) => evidence.length > 0))
    }),
    { numRuns: 300 },
  )
})
