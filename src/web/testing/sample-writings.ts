import type { ArticleDocument, ArticleRow, HelpDocument } from '#publish/types.ts'
import { on, quote, statement } from './build.ts'

/** An article whose first figure has changed since it was signed, and cards of which one ends before the others. */
export const article: ArticleDocument = {
  v: 1,
  id: 'article1',
  by: 'Reader Two',
  signedOn: on('2025-12-20'),
  texts: {
    be: {
      title: 'Што стаіць за вызваленнем',
      blocks: [
        { kind: 'heading', words: [{ kind: 'text', text: 'Хто выйшаў', strong: false }] },
        {
          kind: 'paragraph',
          words: [
            { kind: 'text', text: 'Выйшлі ', strong: false },
            { kind: 'figure', figure: 0 },
            { kind: 'text', text: ' чалавекі. ', strong: false },
            { kind: 'text', text: '▮', strong: true },
            { kind: 'text', text: ' застаецца за кратамі: ', strong: false },
            { kind: 'link', text: 'спіс', to: 'https://spring96.org/be/news/1' },
            { kind: 'text', text: '.', strong: false },
          ],
        },
      ],
    },
    en: {
      title: 'What stands behind a release',
      blocks: [
        {
          kind: 'paragraph',
          words: [
            { kind: 'text', text: 'There were ', strong: false },
            { kind: 'figure', figure: 0 },
            { kind: 'text', text: '; ', strong: false },
            { kind: 'figure', figure: 1 },
            { kind: 'text', text: ' are in no event on record.', strong: false },
          ],
        },
        {
          kind: 'list',
          numbered: false,
          items: [[{ kind: 'text', text: 'one', strong: false }], [{ kind: 'link', text: 'two', to: null }]],
        },
        { kind: 'quote', words: [{ kind: 'text', text: 'A passage.', strong: false }] },
      ],
    },
  },
  figures: [
    { kind: 'event', target: 'december', now: '123', signed: '120-123', asOf: on('2025-12-14'), statements: ['a1'] },
    { kind: 'gap', target: null, now: '115-117', signed: '115-117', asOf: on('2025-07-02'), statements: ['a2'] },
  ],
  statements: [statement('a1', 'release_event'), statement('a2', 'tally')],
  quotes: [
    quote('q-a1', 'pardon of 123 people', { before: 'The authorities announced a ', after: '.' }),
    quote('q-a2', '330 people', { before: 'Since July 2024, ', after: ' have been through this.' }),
  ],
}

export const articleRow: ArticleRow = {
  id: article.id,
  by: article.by,
  signedOn: article.signedOn,
  titles: { be: 'Што стаіць за вызваленнем', en: 'What stands behind a release' },
}

const card = {
  where: 'abroad',
  country: 'LT',
  when: 'hours',
  texts: {
    be: { title: 'Начлег', text: 'Спытайце пра ложак на першую ноч.', how: 'Штодня, без папер' },
    ru: { title: 'Ночлег', text: 'Спросите о месте на первую ночь.', how: 'Каждый день, без документов' },
    en: { title: 'A bed for the night', text: 'Ask for a bed for the first night.', how: 'Every day, without papers' },
  },
  source: 'https://aid.example/lt',
  assuredOn: on('2025-12-01'),
  validUntil: on('2026-06-01'),
  assuredBy: 'Reader One',
} as const

export const help: HelpDocument = {
  v: 1,
  cards: [
    { ...card, id: 'card1' },
    {
      ...card,
      id: 'card2',
      country: 'PL',
      when: 'months',
      validUntil: on('2026-04-01'),
      texts: { en: { title: 'Papers', text: 'Ask which paper comes first.', how: '' } },
    },
    {
      ...card,
      id: 'card3',
      where: 'inside',
      country: null,
      when: 'days',
      texts: { be: { title: 'Тэлефон', text: 'Тэлефон, які вярнулі, лічыце чужым.', how: '' } },
    },
  ],
}
