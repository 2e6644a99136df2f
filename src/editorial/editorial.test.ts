import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type MemberId, mintedId } from '#core/ids.ts'
import {
  ARTICLE_FORM,
  blocksOf,
  CARD_FORM,
  figuresIn,
  type KeptWriting,
  lacksOfArticle,
  lacksOfCard,
  writingsOn,
} from './index.ts'

const EVENT = '00000000-0000-4000-8000-000000000001'
const by = mintedId<MemberId>('00000000-0000-4000-8000-00000000000a')

test('the Markdown that people know, and live figures', () => {
  const blocks = blocksOf(
    `## Who was freed\n\nOf **them all** [[event:${EVENT}]] left; see [the list](https://news.example/a).\n\n1. one\n2. two\n\n> A passage.`,
  )
  assert.deepEqual(blocks, [
    { kind: 'heading', words: [{ kind: 'text', text: 'Who was freed', strong: false }] },
    {
      kind: 'paragraph',
      words: [
        { kind: 'text', text: 'Of ', strong: false },
        { kind: 'text', text: 'them all', strong: true },
        { kind: 'text', text: ' ', strong: false },
        { kind: 'figure', figure: { kind: 'event', event: EVENT } },
        { kind: 'text', text: ' left; see ', strong: false },
        { kind: 'link', to: 'https://news.example/a', text: 'the list' },
        { kind: 'text', text: '.', strong: false },
      ],
    },
    {
      kind: 'list',
      numbered: true,
      items: [[{ kind: 'text', text: 'one', strong: false }], [{ kind: 'text', text: 'two', strong: false }]],
    },
    { kind: 'quote', words: [{ kind: 'text', text: 'A passage.', strong: false }] },
  ])
  assert.deepEqual(figuresIn(blocks), [{ kind: 'event', event: EVENT }])
})

test('only addresses of the web become links, and markup of pages stays words', () => {
  for (const text of [
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '<b onclick="x">y</b>',
    '![x](https://a.example/p.png)',
    '[x](/y)',
  ])
    assert.ok(JSON.stringify(blocksOf(text)).indexOf('"link"') < 0, text)
  assert.deepEqual(blocksOf('<script>1</script>')[0]?.kind, 'paragraph')
})

test('no text makes it fail, and nothing but text, links to the web and figures comes out', () => {
  const part = fc.constantFrom(
    '# ',
    '**',
    '[[',
    ']]',
    'gap',
    '[a](',
    'https://a.example',
    ')',
    '> ',
    '- ',
    '`',
    '<',
    '\n\n',
    'слова',
    '&amp;',
    '\\',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      for (const block of blocksOf(parts.join('')))
        for (const one of block.kind === 'list' ? block.items.flat() : block.words)
          assert.ok(one.kind === 'text' || one.kind === 'figure' || /^https?:/.test(one.to))
    }),
  )
})

const article = {
  by: 'Reader Two',
  texts: { be: { title: 'Назва', body: 'Тэкст [[gap]]' }, en: { title: '', body: '' } },
  signed: { gap: '52' },
}
const card = {
  where: 'abroad',
  country: 'LT',
  when: 'hours',
  texts: { en: { title: 'A bed for the night', text: 'Ask at the desk.', how: 'Every day' } },
  source: 'https://aid.example/lt',
  assuredOn: '2026-05-01',
  validUntil: '2026-06-01',
  assuredBy: 'Reader One',
}
const version = (
  id: string,
  n: number,
  act: KeptWriting['act'],
  body: unknown,
  kind: KeptWriting['kind'] = 'article',
): KeptWriting => ({
  id,
  version: n,
  kind,
  act,
  body,
  by,
  at: `2026-05-0${n}T00:00:00.000Z`,
})

test('what is signed is published as it was signed, until it is signed anew or withdrawn', () => {
  const other = { ...article, by: 'Reader One' }
  const said = (...versions: KeptWriting[]) =>
    writingsOn(versions, '2026-05-20').articles.map(({ by: who, signedOn }) => [who, signedOn])
  assert.deepEqual(said(version('a', 1, 'draft', article)), [])
  assert.deepEqual(said(version('a', 1, 'draft', article), version('a', 2, 'sign', article)), [['Reader Two', '2026-05-02']])
  assert.deepEqual(said(version('a', 2, 'sign', article), version('a', 3, 'draft', other)), [['Reader Two', '2026-05-02']])
  assert.deepEqual(said(version('a', 2, 'sign', article), version('a', 3, 'sign', other)), [['Reader One', '2026-05-03']])
  assert.deepEqual(said(version('a', 2, 'sign', article), version('a', 3, 'withdraw', article)), [])
})

test('languages that nobody wrote are not there', () => {
  const [found] = writingsOn([version('a', 1, 'sign', article)], '2026-05-20').articles
  assert.deepEqual([Object.keys(found?.texts ?? {}), found?.signed], [['be'], { gap: '52' }])
})

test('nobody is sent to a card on the day it ends or later', () => {
  const on = (day: string) => writingsOn([version('c', 1, 'sign', card, 'card')], day).cards.length
  assert.deepEqual([on('2026-05-31'), on('2026-06-01'), on('2027-01-01')], [1, 0, 0])
})

test('what keeps something from being signed is said', () => {
  assert.deepEqual(lacksOfArticle(ARTICLE_FORM.parse(article)), [])
  assert.deepEqual(lacksOfArticle({ by: '', texts: { en: { title: '', body: 'Words.' } }, signed: {} }), [
    'no_author',
    'no_title',
  ])
  assert.deepEqual(lacksOfArticle({ by: 'A', texts: {}, signed: {} }), ['no_text'])
  const saying = (body: string) => lacksOfArticle({ by: 'A', texts: { en: { title: 'T', body } }, signed: {} })
  assert.deepEqual(saying('The gap is [[gap]].'), [])
  assert.deepEqual(saying('Of [[event:mistyped]] one left.'), ['no_figure'])
  const whole = CARD_FORM.parse(card)
  assert.deepEqual(lacksOfCard(whole), [])
  assert.deepEqual(lacksOfCard({ ...whole, source: '', assuredBy: '', validUntil: '2026-05-01' }), [
    'no_source',
    'no_assurer',
    'ends_before',
  ])
  assert.equal(CARD_FORM.safeParse({ ...card, country: 'Minsk' }).success, false)
})
