import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MODALITIES, STATEMENT_TYPES } from '#core/extraction.ts'
import { SITE_LANGUAGES } from './language.ts'
import { manner, type Said, saying } from './statements.ts'

const say = (type: Said['type'], more: Partial<Said> = {}): Said => ({
  type,
  code: null,
  polarity: 'positive',
  modality: 'asserted',
  ...more,
})

const SAYINGS: [said: Said, be: string, ru: string, en: string][] = [
  [say('pardon'), 'Памілавалі', 'Помиловали', 'Pardoned'],
  [say('pardon', { polarity: 'negative' }), 'Не памілавалі', 'Не помиловали', 'Not pardoned'],
  [
    say('release', { modality: 'planned' }),
    'Толькі плануецца: вызваленне',
    'Только планируется: освобождение',
    'Planned, not done: release',
  ],
  [say('release_event', { code: 'exchange', modality: 'denied' }), 'Адмаўляюць: абмен', 'Отрицают: обмен', 'Denied: exchange'],
  [say('annulment', { polarity: 'negative' }), 'Прысуд не скасавалі', 'Приговор не отменили', 'Sentence not annulled'],
  [
    say('pardon', { polarity: 'negative', modality: 'denied' }),
    'Адмаўляюць: не памілавалі',
    'Отрицают: не помиловали',
    'Denied: not pardoned',
  ],
  [say('tally', { cumulative: true }), 'Агульны лік', 'Общее число', 'Running total'],
  [say('condition', { code: 'papers_taken' }), 'Адабралі дакументы', 'Отобрали документы', 'Papers taken'],
  [
    say('condition', { code: 'something_new' }),
    'Умова пасля вызвалення',
    'Условие после освобождения',
    'Condition after release',
  ],
]

test('what is said cannot be taken for the opposite', () => {
  for (const [said, be, ru, en] of SAYINGS)
    assert.deepEqual([saying('be', said), saying('ru', said), saying('en', said)], [be, ru, en])
})

test('polarity and modality change the words of every type', () => {
  for (const language of SITE_LANGUAGES)
    for (const type of STATEMENT_TYPES) {
      const words = MODALITIES.flatMap((modality) =>
        (['positive', 'negative'] as const).map((polarity) => saying(language, say(type, { modality, polarity }))),
      )
      assert.equal(new Set(words).size, words.length, `${language} ${type}`)
    }
})

test('manner', () => {
  assert.equal(manner('en', { polarity: 'negative', modality: 'asserted' }), 'negative · asserted')
  assert.equal(manner('be', { polarity: 'positive', modality: 'planned' }), 'плануецца')
})
