import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OccurrenceId } from '#core/ids.ts'
import type { Count } from '#core/mention.ts'
import type { Argument } from '#core/statement.ts'
import { meantBy } from './meant.ts'

const count: Count = { min: 52, max: 52, approximate: false, scope: 'released', window: 'point', since: null, part_of: null }
const named = (argument: Omit<Argument, 'occurrence'>): Argument => ({ ...argument, occurrence: '0'.repeat(64) as OccurrenceId })

test('what the reading makes of words is said in words of the reader', () => {
  const rows: [Omit<Argument, 'occurrence'>, string | null][] = [
    [{ kind: 'count', value: count }, '52 people, Released'],
    [{ kind: 'count', value: { ...count, scope: 'other', max: null } }, 'at least 52 people'],
    [{ kind: 'count', value: { ...count, scope: 'other', window: 'cumulative' } }, '52 people, running total'],
    [{ kind: 'term', value: { min: 'P6Y', max: 'P6Y' } }, '6 years'],
    [{ kind: 'term', value: 'life' }, 'life'],
    [{ kind: 'place', value: 'LT' }, 'Lithuania'],
    [{ kind: 'date', value: '2025-09-11' }, null],
    [{ kind: 'person' }, null],
    [{ kind: 'place' }, null],
  ]
  for (const [argument, words] of rows) assert.equal(meantBy('en', named(argument)), words)
  assert.match(
    meantBy('en', named({ kind: 'article', value: { code: 'UK', article: '130', part: ['3'] } })) ?? '',
    /^Article 130, part 3/,
  )
  assert.equal(meantBy('be', named({ kind: 'count', value: { ...count, scope: 'other' } })), '52 чалавекі')
})
