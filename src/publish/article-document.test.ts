import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assessing } from '#assess/index.ts'
import { type Article, type Card, figureKey, type Inline, type LiveFigure } from '#core/writing.ts'
import { documentsOf } from './documents.ts'
import { figuresOf } from './index.ts'
import { emptyMemory } from './memory.ts'
import { entityId, recordOf } from './testing.ts'
import type { PublicBlock } from './types.ts'

const KEY = new Uint8Array(32).fill(7)
const TEXT =
  'On 3 May 2024 the authorities of Belarus released a group of 14 people. Mira Talvik was released. Jan Korel was released too.'
const event = { words: 'a group of 14 people', key: 'may' }
const record = recordOf(
  [
    {
      text: TEXT,
      published: '2024-05-04',
      addresses: ['https://spring96.org/en/news/1'],
      says: [
        {
          property: 'release_event',
          evidence: 'released a group of 14 people',
          event,
          count: { words: '14 people', n: 14 },
          date: '2024-05-03',
        },
        {
          property: 'release',
          evidence: 'Mira Talvik was released',
          person: { words: 'Mira Talvik', key: 'mira' },
          event,
          date: '2024-05-03',
        },
        {
          property: 'release',
          evidence: 'Jan Korel was released too',
          person: { words: 'Jan Korel', key: 'jan' },
          event,
          date: '2024-05-03',
        },
      ],
    },
  ],
  { mira: { level: 'public', shown: { be: 'Міра Талвік', ru: 'Мира Талвик', en: 'Mira Talvik' } } },
)
const total: LiveFigure = { kind: 'event', event: entityId('release_event', 'may') }
const mira: LiveFigure = { kind: 'person', person: entityId('person', 'mira') }
const jan: LiveFigure = { kind: 'person', person: entityId('person', 'jan') }
const say = (text: string): Inline => ({ kind: 'text', text, strong: false })
const article = (words: Inline[], signed: Record<string, string> = {}): Article => ({
  id: '00000000-0000-4000-8000-000000000001',
  by: 'Ada Renn',
  texts: { en: { title: 'What became of Jan Korel', blocks: [{ kind: 'paragraph', words }] } },
  signedOn: '2024-06-01',
  signed,
})
const published = (articles: Article[], cards: Card[] = []) =>
  documentsOf(record, assessing, KEY, emptyMemory(), { articles, cards, offers: [], codings: [] })
const wordsOf = (blocks: readonly PublicBlock[] = []) =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.words))
const textOf = (one: Article) =>
  wordsOf(published([one]).articles[0]?.texts.en?.blocks)
    .map((word) => (word.kind === 'figure' ? `{${word.figure}}` : word.text))
    .join('')

test('an article is redacted like any source: who is shown stays, who is not becomes ▮, in the title too', () => {
  const [document] = published([article([say('Then Mira Talvik left, and Jan Korel stayed.')])]).articles
  assert.equal(document?.texts.en?.title, 'What became of ▮')
  assert.equal(textOf(article([say('Then Mira Talvik left, and Jan Korel stayed.')])), 'Then Mira Talvik left, and ▮ stayed.')
})

test('a name cut by bold or by a link is closed as one name', () => {
  const cut: Inline[] = [say('Then '), { kind: 'text', text: 'Jan', strong: true }, say(' Korel stayed with '), say('them.')]
  assert.doesNotMatch(textOf(article(cut)), /Jan|Korel/)
  const linked: Inline[] = [
    say('Then Jan '),
    { kind: 'link', text: 'Korel', to: 'https://spring96.org/en/news/jan-korel' },
    say(' stayed.'),
  ]
  const [document] = published([article(linked)]).articles
  assert.doesNotMatch(JSON.stringify(document), /Korel|korel/)
})

test('a figure is what the register says now, cites its statements, and says what it was when it was signed', () => {
  const { articles, events } = published([
    article([say('There were '), { kind: 'figure', figure: total }, say('.')], { [figureKey(total)]: '12' }),
  ])
  const [figure] = articles[0]?.figures ?? []
  assert.deepEqual([figure?.now, figure?.signed, figure?.target], ['14', '12', events[0]?.id])
  assert.deepEqual(
    articles[0]?.statements.map(({ id }) => id),
    figure?.statements,
  )
  assert.equal(articles[0]?.quotes.length, 1)
})

test('the state of somebody hidden is no figure, and nothing of their id leaves', () => {
  const { articles, people } = published([
    article([{ kind: 'figure', figure: mira }, say(' and '), { kind: 'figure', figure: jan }]),
  ])
  const [shown, hidden] = articles[0]?.figures ?? []
  assert.deepEqual([shown?.now, shown?.target], ['released', people[0]?.id])
  assert.deepEqual(hidden, { kind: 'person', target: null, now: null, signed: null, asOf: null, statements: [] })
  assert.ok(!JSON.stringify(articles).includes(entityId('person', 'jan')))
})

test('of somebody who was shown when it was signed and is hidden now, an article says nothing at all', () => {
  const signed = { [figureKey(jan)]: 'released', [figureKey(mira)]: 'not_released' }
  const [document] = published([
    article(
      [
        { kind: 'figure', figure: mira },
        { kind: 'figure', figure: jan },
      ],
      signed,
    ),
  ]).articles
  assert.deepEqual(
    document?.figures.map(({ target, signed: before }) => [target !== null, before]),
    [
      [true, 'not_released'],
      [false, null],
    ],
  )
})

test('what is noted at signing is what the page then shows', () => {
  const documents = published([])
  assert.deepEqual(
    figuresOf(documents, KEY, [total, mira, jan]).map(({ now }) => now),
    ['14', 'released', null],
  )
})

test('the name of the author is shown as it was given, unless it is that of somebody hidden', () => {
  assert.equal(published([article([])]).articles[0]?.by, 'Ada Renn')
  assert.equal(published([{ ...article([]), by: 'Korel, Jan' }]).articles[0]?.by, '▮')
})

test('a card is redacted too', () => {
  const card: Card = {
    id: '00000000-0000-4000-8000-000000000002',
    where: 'abroad',
    country: 'LT',
    when: 'hours',
    texts: { en: { title: 'A bed', text: 'At the door people ask for Jan Korel.', how: 'Every day' } },
    source: 'our own call',
    assuredOn: '2024-05-01',
    validUntil: '2024-07-01',
    assuredBy: 'Ada Renn',
  }
  const { help, overview } = published([], [card])
  assert.equal(help.cards[0]?.texts.en?.text, 'At the door people ask for ▮.')
  assert.equal(overview.help, true)
})
