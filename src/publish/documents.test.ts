import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assessing } from '#assess/index.ts'
import { documentsOf } from './documents.ts'
import { type Doc, recordOf } from './testing.ts'

const KEY = Buffer.alloc(32, 7)
const SHOWN = {
  kol: { level: 'public' as const, shown: { be: 'Марыя Калеснікава', ru: 'Мария Колесникова', en: 'Maria Kolesnikova' } },
  ini: { level: 'initials' as const, shown: { be: 'Пятро Зяброў', ru: 'Пётр Зебров', en: 'Piotr Ziabrou' } },
}
const EVENT = { words: 'a group of 123 people', key: 'december' }

const REPORT: Doc = {
  text:
    'On 13 December 2025 the authorities released a group of 123 people in Minsk. ' +
    'Maria Kolesnikova was released and taken to Ukraine. ' +
    'Piotr Ziabrou was released too. ' +
    'Zinaida Tsikhamirava was released after five years. ' +
    'Maria Kolesnikova signed a paper on cooperation with the service. ' +
    'The sentences were not annulled, said Uladzislau Krupka of Viasna. ' +
    'Most of the people were taken away from the country in the same night and left without any papers at the border. '.repeat(
      14,
    ),
  title: 'Zinaida Tsikhamirava and 122 others released in Belarus',
  publisher: 'Blog of Zinaida',
  published: '2025-12-14',
  addresses: ['https://spring96.org/en/news/117890', 'https://spring96.org/en/news/tsikhamirava'],
  seen: ['Uladzislau Krupka'],
  says: [
    {
      property: 'release_event',
      evidence: 'released a group of 123 people',
      event: EVENT,
      count: { words: '123 people', n: 123 },
      date: '2025-12-13',
    },
    {
      property: 'release',
      evidence: 'Maria Kolesnikova was released',
      person: { words: 'Maria Kolesnikova', key: 'kol' },
      event: EVENT,
      date: '2025-12-13',
    },
    {
      property: 'displacement',
      evidence: 'taken to Ukraine',
      person: { words: 'Maria Kolesnikova', key: 'kol' },
      event: EVENT,
      to: { words: 'Ukraine', key: 'UA' },
      date: '2025-12-13',
    },
    {
      property: 'release',
      evidence: 'Piotr Ziabrou was released',
      person: { words: 'Piotr Ziabrou', key: 'ini' },
      event: EVENT,
      date: '2025-12-13',
    },
    {
      property: 'release',
      evidence: 'Zinaida Tsikhamirava was released',
      person: { words: 'Zinaida Tsikhamirava', key: 'zin' },
      event: EVENT,
      date: '2025-12-13',
    },
    {
      property: 'condition',
      code: 'cooperation_paper',
      evidence: 'signed a paper on cooperation',
      person: { words: 'Maria Kolesnikova', key: 'kol' },
    },
    {
      property: 'annulment',
      evidence: 'The sentences were not annulled',
      event: EVENT,
      by: { words: 'Uladzislau Krupka', key: 'kru', type: 'person' },
    },
  ],
}
const documents = documentsOf(recordOf([REPORT], SHOWN), assessing, KEY)
const [event] = documents.events
const person = (name: string) => documents.people.find(({ name: { en } }) => en === name)

test('people shown have a page; a person shown by initials has a page without a name; nobody else has one', () => {
  assert.deepEqual(
    documents.people.map(({ name, level }) => [name.en, level]),
    [
      ['Maria Kolesnikova', 'public'],
      ['P. Z.', 'initials'],
    ],
  )
  assert.deepEqual(
    event?.people.map(({ name }) => name.be),
    ['Марыя Калеснікава', 'П. З.'],
  )
})

test('statements about somebody hidden are left out; those about the event stay', () => {
  assert.deepEqual(event?.statements.map(({ property, person: of }) => [property, of !== null]).sort(), [
    ['annulment', false],
    ['displacement', true],
    ['release', true],
    ['release', true],
    ['release_event', false],
  ])
})

test('a secret statement about somebody shown is nowhere, and its sentence is hidden', () => {
  const all = JSON.stringify(documents)
  assert.ok(!all.includes('cooperation'))
  assert.ok(!all.includes('condition'))
  assert.deepEqual(
    person('Maria Kolesnikova')?.statements.map(({ property }) => property),
    ['displacement', 'release'],
  )
})

test('quotes stand in their sentence; who says it is hidden with the rest', () => {
  const exacts = event?.quotes.map(({ before, exact, after }) => `${before}[${exact}]${after}`)
  assert.ok(exacts?.includes('[Maria Kolesnikova was released] and taken to Ukraine.'))
  assert.ok(exacts?.includes('[▮ was released] too.'))
  assert.ok(exacts?.includes('[The sentences were not annulled], said ▮ of Viasna.'))
  const said = event?.quotes.find(({ exact }) => exact.startsWith('The sentences'))
  assert.deepEqual(said?.speakers, [{ code: null, person: null, text: '▮' }])
  assert.deepEqual(said?.address, { text: 'https://spring96.org/en/news/117890', partial: false })
})

test('a source shows its redacted title, publisher and addresses, and never more than a quarter of its text', () => {
  const [source] = documents.sources
  assert.equal(source?.title, '▮ and 122 others released in Belarus')
  assert.equal(source?.publisher, 'Blog of ▮')
  assert.deepEqual(source?.addresses, [
    { text: 'https://spring96.org/en/news/117890', partial: false },
    { text: 'https://spring96.org/en/news/▮', partial: true },
  ])
  const shown = source?.passages.reduce((sum, { text }) => sum + text.length, 0) ?? 0
  assert.ok(shown > 0 && shown <= REPORT.text.length / 4)
  for (const { text, marks } of source?.passages ?? [])
    for (const { quote, start, end } of marks)
      assert.ok([...(event?.quotes ?? [])].some((one) => one.id === quote && one.exact === text.slice(start, end)))
})

test('a short text is quoted by its exact words alone, or not at all', () => {
  const text = `Yesterday a group of 12 people was released in Minsk, and nothing else is known. ${'They left. '.repeat(14)}`
  const doc: Doc = {
    text,
    says: [
      {
        property: 'release_event',
        evidence: 'a group of 12 people',
        event: { words: 'a group of 12 people', key: 'x' },
        count: { words: '12 people', n: 12 },
      },
    ],
  }
  const [only] = documentsOf(recordOf([doc]), assessing, KEY).events
  assert.deepEqual(
    only?.quotes.map(({ before, exact, after }) => [before, exact, after]),
    [['', 'a group of 12 people', '']],
  )
  const tiny = { ...doc, text: 'Yesterday a group of 12 people left.' }
  const [other] = documentsOf(recordOf([tiny]), assessing, KEY).events
  assert.deepEqual(
    other?.quotes.map(({ exact }) => exact),
    ['…'],
  )
})

test('our own summary is shown whole; a passage rests on the page named beside it', () => {
  const text =
    'A group of 12 people was released in Minsk. <https://belta.by/en/news/12>\n\nNothing else is known. <https://spring96.org/en/news/5>'
  const doc: Doc = {
    text,
    kind: 'own_summary',
    says: [
      {
        property: 'release_event',
        evidence: 'A group of 12 people was released',
        event: { words: 'A group of 12 people', key: 'x' },
        count: { words: '12 people', n: 12 },
      },
    ],
  }
  const { sources, events } = documentsOf(recordOf([doc]), assessing, KEY)
  assert.equal(sources[0]?.summary, true)
  assert.equal(sources[0]?.passages.map((one) => one.text).join(''), text)
  assert.deepEqual(events[0]?.quotes[0]?.address, { text: 'https://belta.by/en/news/12', partial: false })
  assert.deepEqual(events[0]?.counts[0]?.counter, { code: 'belta', person: null, text: 'Belta' })
})

test('a number of names is no published figure: differences rest on what is shown', () => {
  const hidden = Array.from({ length: 5 }, (_, at) => `Hidden${'abcde'.charAt(at)} Person${'abcde'.charAt(at)}`)
  const event = { words: 'a group of 2 people', key: 'x' }
  const doc: Doc = {
    text: `Yesterday a group of 2 people was released: ${hidden.join(', ')}. ${'They left. '.repeat(60)}`,
    says: [
      { property: 'release_event', evidence: 'a group of 2 people was released', event, count: { words: '2 people', n: 2 } },
      ...hidden.map((name) => ({ property: 'release' as const, evidence: name, person: { words: name, key: name }, event })),
    ],
  }
  const [only] = documentsOf(recordOf([doc]), assessing, KEY).events
  assert.deepEqual(only?.differences, [])
  assert.deepEqual(only?.people, [])
})

test('what may be about somebody whose name nobody has read is not shown: a hidden word stands in the sentence', () => {
  const text = `Qzwxvich Kplmrt cannot open a bank account. Qzwxvich was pardoned. People cannot get parcels. ${'They left. '.repeat(40)}`
  const says: Doc['says'] = [
    { property: 'condition', code: 'bank', evidence: 'cannot open a bank account' },
    { property: 'pardon', evidence: 'was pardoned' },
    { property: 'condition', code: 'parcels', evidence: 'People cannot get parcels' },
  ]
  const [source] = documentsOf(recordOf([{ text, says }]), assessing, KEY).sources
  assert.equal(source?.statements.length, 1)
  assert.deepEqual(
    source?.passages.map(({ text: shown }) => shown),
    ['People cannot get parcels.'],
  )
})

test('a code that no table has may be a name: it is left out', () => {
  const event = { words: 'a group of 12 people', key: 'x' }
  const doc: Doc = {
    text: `Yesterday a group of 12 people was released. ${'They left. '.repeat(60)}`,
    says: [
      { property: 'release_event', code: 'qzwxvich', evidence: 'a group of 12 people was', event, count: { words: '12', n: 12 } },
      { property: 'concession', code: 'kplmrt_drut', evidence: 'was released', event },
    ],
  }
  const { events } = documentsOf(recordOf([doc]), assessing, KEY)
  assert.equal(events.length, 1)
  assert.doesNotMatch(JSON.stringify(events), /qzwxvich|kplmrt/)
})
