import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assessing } from '#assess/index.ts'
import { closedWords } from './closed.ts'
import { documentsOf } from './documents.ts'
import { emptyMemory } from './memory.ts'
import { recordOf } from './testing.ts'

const DOC = {
  text: 'A group of 52 people came out of the Zarechny yard. Maria Kolesnikova greeted them near the Zarechny gate. Nobody quotes the Vykhad choir.',
  seen: ['Maria Kolesnikova'],
  says: [
    {
      property: 'release_event' as const,
      evidence: 'A group of 52 people came out of the Zarechny yard',
      event: { words: 'group of 52 people', key: 'e1' },
      date: '2025-09-11',
    },
    {
      property: 'release_event' as const,
      evidence: 'greeted them near the Zarechny gate',
      event: { words: 'group of 52 people', key: 'e1' },
      date: '2025-09-11',
    },
  ],
}

const closedIn = (freed: string[]) => {
  const record = recordOf([DOC], {}, freed)
  const memory = emptyMemory()
  documentsOf(record, assessing, new Uint8Array(32), memory)
  return closedWords(record, memory.layers)
}

test('words closed in what is quoted are told with their places; names of people and what nobody quotes are not', () => {
  const found = closedIn([])
  assert.deepEqual(
    found.map(({ exact, times }) => [exact, times]),
    [['Zarechny', 2]],
  )
  assert.deepEqual(
    found[0]?.places.map(({ start, end }) => DOC.text.slice(start, end)),
    ['Zarechny', 'Zarechny'],
  )
})

test('a freed word is not closed any more', () => {
  assert.deepEqual(closedIn(['zarechny']), [])
})
