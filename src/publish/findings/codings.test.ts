import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { assessing } from '#assess/index.ts'
import { CODING_FORMS, type Coding } from '#core/coding.ts'
import { edtf } from '#core/edtf.ts'
import { mintedId } from '#core/ids.ts'
import { CODING } from '#vocabulary/coding.ts'
import { documentsOf } from '../documents.ts'
import { emptyMemory } from '../memory.ts'
import { filesOf } from '../snapshot.ts'
import { entityId, recordOf } from '../testing.ts'

const EVENT = { words: 'group of 9 people', key: 'e1' }
const record = recordOf([
  {
    published: '2025-12-20',
    text: 'A group of 9 people was released. The sanctions on potash were lifted. The terms were not disclosed.',
    says: [
      { property: 'release_event', evidence: 'A group of 9 people was released', event: EVENT, date: '2025-09-11' },
      { property: 'concession', evidence: 'The sanctions on potash were lifted', event: EVENT, code: 'sanctions_relief' },
      { property: 'obligation', evidence: 'The terms were not disclosed', event: EVENT, code: 'undisclosed' },
    ],
  },
])
const statements = record.statements.map(({ id }) => id)
const filesWith = (codings: readonly Coding[]) =>
  filesOf(
    documentsOf(record, assessing, Buffer.alloc(32, 3), emptyMemory(), {
      articles: [],
      cards: [],
      offers: [],
      codings: [...codings],
    }),
  )

/** Three members on the first items of every form, two versions each; each question answered by `answer`, else in its own codes. */
const codingsOf = (answer?: string): Coding[] =>
  CODING_FORMS.flatMap((form) =>
    CODING[form].items.slice(0, 3).flatMap(({ code: item }) =>
      [1, 2, 3].flatMap((who) =>
        [1, 2].map(
          (version): Coding => ({
            id: `${form} ${item} ${who}`,
            form,
            item,
            event: CODING[form].about === 'register' ? null : entityId('release_event', 'e1'),
            answers: Object.fromEntries(
              CODING[form].questions.map(({ code, answers }) => [
                code,
                answer ?? (answers === 'day' ? `2026-01-0${who}` : (answers[(who + version) % answers.length]?.code ?? '')),
              ]),
            ),
            standard: CODING[form].standard ? 'balance' : null,
            asOf: edtf(`2026-0${version}-0${who}`),
            note: who === version ? '' : 'In Minsk and Vilnius.',
            statements: statements.slice(who - 1),
            version,
            by: mintedId(`00000000-0000-4000-8000-00000000000${who}`),
            at: `2026-02-0${who}T00:00:00Z`,
            withdrawn: false,
          }),
        ),
      ),
    ),
  )

test('the order in which members answered, and which of them, is nowhere: the same bytes', () => {
  const all = codingsOf()
  const files = filesWith(all)
  const other = new Map([1, 2, 3].map((who) => [all[2 * (who - 1)]?.by, all[2 * (3 - who)]?.by]))
  assert.deepEqual(filesWith(all.map((one) => ({ ...one, by: other.get(one.by) ?? one.by }))), files)
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (turned) => assert.deepEqual(filesWith(turned), files)),
    { numRuns: 5 },
  )
})

test('answers that the form does not have are none: what it had once, words, names of what every object has', () => {
  const files = filesWith([])
  for (const answer of ['given_up', 'Words of a member', 'constructor', '__proto__', ''])
    assert.deepEqual(filesWith(codingsOf(answer)), files)
  const gone = codingsOf().map((one) => ({ ...one, item: 'given_up' }))
  assert.ok(![...filesWith(gone).values()].some((text) => text.includes('given_up')))
})

test('taken back under another number, an answer does not come back', () => {
  const [first] = codingsOf()
  assert.ok(first)
  assert.deepEqual(filesWith([first, { ...first, id: 'another', version: 2, withdrawn: true }]), filesWith([]))
})
