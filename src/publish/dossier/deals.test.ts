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
  const told = facts
    .map(({ words }) => words)
    .filter((words) => words.includes('told in public') || words.includes('of the team'))
  assert.ok(told.some((words) => words.includes('told in public') && words.includes('2 of the team answer')))
})
