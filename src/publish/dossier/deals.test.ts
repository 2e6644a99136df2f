import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import { mintedId } from '#core/ids.ts'
import { entityId, type Thing } from '../testing.ts'
import { dossierOf } from './index.ts'
import { publishedWorld } from './testing.ts'

const EVENT: Thing = { words: 'group of 9 people', key: 'deal' }

test('what members answer is told as their answer, public text or not', async () => {
  using world = await publishedWorld(
    [
      {
        published: '2025-12-20',
        text: 'A group of 9 people was released. The sanctions on potash were lifted.',
        says: [
          { property: 'release_event', evidence: 'A group of 9 people was released', event: EVENT, date: '2025-09-11' },
          { property: 'concession', evidence: 'The sanctions on potash were lifted', event: EVENT, code: 'sanctions_relief' },
        ],
      },
    ],
    ({ statements }) =>
      [1, 2].map((who) => ({
        id: `c${who}`,
        form: 'stipulation',
        item: 'monitors',
        event: entityId('release_event', 'deal'),
        answers: { disclosure: 'disclosed', state: 'minimal' },
        standard: null,
        asOf: edtf('2026-01-01'),
        note: '',
        statements: statements.map(({ id }) => id),
        version: 1,
        by: mintedId(`00000000-0000-4000-8000-00000000000${who}`),
        at: '2026-01-02T00:00:00Z',
        withdrawn: false,
      })),
  )
  const [event] = world.published.overview.events
  assert.ok(event)
  const { sections } = dossierOf(world.published, { kind: 'event', id: event.id }, 'en')
  const facts = sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'facts' ? part.facts : [])))
  const told = facts.map(({ words }) => words).filter((words) => words.includes('2 of the team answer'))
  assert.equal(told.length, 1)
  assert.ok(told[0]?.includes('told by a party') && told[0].includes('as of 1 January 2026'))
})

test('an answer pushes out no sentence; an exchange that is denied is told with who says so on either side', async () => {
  using world = await publishedWorld(
    [
      {
        published: '2025-12-20',
        publisher: 'Viasna',
        text: 'A group of 9 people was released. They were exchanged for captives. The sanctions on potash were lifted.',
        says: [
          { property: 'release_event', evidence: 'A group of 9 people was released', event: EVENT, date: '2025-09-11' },
          { property: 'release_event', evidence: 'They were exchanged for captives', event: EVENT, code: 'exchange' },
          { property: 'concession', evidence: 'The sanctions on potash were lifted', event: EVENT, code: 'sanctions_relief' },
        ],
      },
      {
        published: '2025-12-21',
        publisher: 'Another paper',
        text: 'Nobody got anything for the group of 9 people. There was no exchange at all.',
        says: [
          {
            property: 'release_event',
            evidence: 'There was no exchange at all',
            event: EVENT,
            code: 'exchange',
            polarity: 'negative',
          },
        ],
      },
    ],
    () => [
      {
        id: 'c1',
        form: 'stipulation',
        item: 'monitors',
        event: entityId('release_event', 'deal'),
        answers: { disclosure: 'undisclosed', state: 'not_initiated' },
        standard: null,
        asOf: edtf('2026-01-01'),
        note: 'No list was seen.',
        statements: [],
        version: 1,
        by: mintedId('00000000-0000-4000-8000-000000000001'),
        at: '2026-01-02T00:00:00Z',
        withdrawn: false,
      },
    ],
  )
  const [event] = world.published.overview.events
  assert.ok(event)
  const dossier = dossierOf(world.published, { kind: 'event', id: event.id }, 'en')
  const facts = dossier.sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'facts' ? part.facts : [])))
  const words = facts.map((one) => one.words)
  assert.ok(words.some((one) => one.startsWith('Said to be: exchange') && one.endsWith('denied.')))
  assert.equal(facts.find((one) => one.words.startsWith('Said to be: exchange'))?.notes.length, 2)
  assert.ok(words.some((one) => one.includes('xchange') && one.includes('(said by: Viasna')))
  assert.ok(words.some((one) => one.includes('(said by: Another paper')))
  assert.ok(words.some((one) => one.includes('(sanctions on potash)')))
  const told = facts.filter((one) => one.words.includes('1 of the team answers'))
  assert.equal(told.length, 1)
  assert.ok(told[0]?.words.includes('No list was seen.'))
  assert.deepEqual(told[0]?.statements, [])
})
