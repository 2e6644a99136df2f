import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { isLesson, lessonKey, lessonOf } from '#core/lesson.ts'
import { beginTestFolder } from '#platform/testing.ts'
import { readRegister } from '#register/index.ts'
import { openPassages, ruleRecords } from '#review/index.ts'
import { applyDecisions } from './apply.ts'
import { ingest } from './ingest.ts'
import { teach } from './learn.ts'
import { taughtEngine } from './lessons.ts'
import { reread } from './reread.ts'
import { openStores, type Stores } from './stores.ts'
import { suggestions } from './suggest.ts'

let folder: string
let stores: Stores
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'habeas-learn-'))
  stores = await openStores({ data: await beginTestFolder(join(folder, 'data')), databaseUrl: null }, { begin: 'own' })
})
after(async () => {
  await stores[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
})

const TEXTS = {
  'one.txt': 'Oortzel has two children. Mira Talvik was released on 3 May 2024. The pardon list was long.',
  'two.txt': 'Oortzel had no lawyer. Pavel Korel was released on 4 May 2024.',
}
const keep = async () => {
  for (const [name, text] of Object.entries(TEXTS)) await writeFile(join(folder, name), text)
  const lines = await Array.fromAsync(
    ingest(
      stores,
      Object.keys(TEXTS).map((name) => join(folder, name)),
      { language: 'en' },
    ),
  )
  assert.deepEqual(
    lines.map(({ status }) => status),
    ['new', 'new'],
  )
}
const apply = async (...decisions: object[]) => {
  const applied = await applyDecisions(stores, JSON.stringify({ v: 1, decisions }), stores.member.id)
  assert.deepEqual(applied.failed, [])
}
const named = (source: string, sentence: string) => ({
  target: 'add',
  source,
  quote: { exact: sentence },
  property: 'role',
  value: null,
  arguments: [{ role: 'person', quote: { exact: 'Oortzel' }, means: { kind: 'person', value: 'Oortzel' } }],
})
const release = { target: 'statement', property: 'release', value: null }

test('the loop: decide, see what each rule is worth, learn, read again, take it back', async () => {
  await keep()
  const rows = await readRegister(stores.database)
  assert.deepEqual(
    openPassages(rows).map(({ entry }) => entry.quote.exact),
    ['The pardon list was long.'],
  )

  // Decisions are data: one accepted, one corrected, two names added that nobody had seen.
  await apply(
    { ...release, source: 'one.txt', quote: { exact: 'Mira Talvik was released on 3 May 2024.' }, act: 'accept' },
    {
      target: 'add',
      source: 'two.txt',
      quote: { exact: 'Pavel Korel was released on 4 May 2024.' },
      property: 'release',
      value: 'pardon',
      date: '2024-05-04',
      arguments: [{ role: 'person', quote: { exact: 'Pavel Korel' }, means: { kind: 'person', value: 'Pavel Korel' } }],
      corrects: {
        source: 'two.txt',
        quote: { exact: 'Pavel Korel was released on 4 May 2024.' },
        property: 'release',
        value: null,
      },
    },
    named('one.txt', 'Oortzel has two children.'),
    named('two.txt', 'Oortzel had no lawyer.'),
    { target: 'passage', source: 'one.txt', quote: { exact: 'The pardon list was long.' }, act: 'empty' },
  )
  const decided = await readRegister(stores.database)
  assert.deepEqual(openPassages(decided), [])
  const [rule, ...others] = ruleRecords(decided)
  assert.deepEqual(others, [])
  assert.deepEqual([rule?.right, rule?.wrong, rule?.corrected, rule?.precision], [1, 1, 1, 0.5])

  // What two documents show is suggested; nothing is learned by itself.
  const offered = suggestions(decided, [])
  assert.deepEqual(
    offered.map(({ lesson, evidence }) => [lessonKey(lesson), evidence.map(({ source }) => source).sort()]),
    [['en surname Oortzel', ['one.txt', 'two.txt']]],
  )
  const [lesson] = offered
  assert.ok(lesson)
  const before = await taughtEngine(stores.database)
  const learned = await teach(stores, lesson.lesson, 'learn', stores.member.id)
  assert.ok(learned.status === 'applied' && learned.decision.target === 'lesson')
  assert.ok(learned.decision.score && learned.decision.score.before.persons !== null)
  const taught = await taughtEngine(stores.database)
  assert.notEqual(taught.engine.version, before.engine.version)
  assert.deepEqual(taught.lessons, [lesson.lesson])

  // What was read is read again: now the engine sees the name itself, so there is nothing left to suggest.
  const again = await Array.fromAsync(reread(stores))
  assert.deepEqual(
    again.map(({ status }) => status),
    ['new', 'new'],
  )
  const after = await readRegister(stores.database)
  assert.deepEqual(suggestions(after, taught.lessons), [])
  assert.deepEqual(
    after.statements.filter(({ latest }) => latest !== null).map(({ id }) => id),
    decided.statements.filter(({ latest }) => latest !== null).map(({ id }) => id),
    'decisions stay',
  )
  assert.deepEqual(
    (await Array.fromAsync(reread(stores))).map(({ status }) => status),
    ['known', 'known'],
  )

  // Only what is there can be learned, once, and only what was learned taken back: nothing else makes another engine.
  const { member } = stores
  const none = { kind: 'rule_off', language: 'en', word: 'en.no.such' } as const
  assert.equal((await teach(stores, none, 'learn', member.id)).status, 'failed')
  assert.equal((await teach(stores, { ...lesson.lesson, word: 'Never' }, 'unlearn', member.id)).status, 'failed')
  assert.equal((await teach(stores, lesson.lesson, 'learn', member.id)).status, 'already')
  for (const wrong of ['xx surname Foo', 'be-Latn surname Foo', 'en badkind Foo', 'en surname .*', 'en surname a b'])
    assert.equal(isLesson(lessonOf(wrong)), false, wrong)
  assert.deepEqual(await taughtEngine(stores.database), taught)

  await teach(stores, lesson.lesson, 'unlearn', member.id)
  const undone = await taughtEngine(stores.database)
  assert.deepEqual(undone.lessons, [])
  assert.deepEqual(
    suggestions(await readRegister(stores.database), undone.lessons).map((one) => lessonKey(one.lesson)),
    ['en surname Oortzel'],
  )
})
