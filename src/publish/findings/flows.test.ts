import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assessing } from '#assess/index.ts'
import { edtf } from '#core/edtf.ts'
import { documentsOf } from '../documents.ts'
import { type Doc, recordOf } from '../testing.ts'

const july = { words: 'a group in July', key: 'july' }
const REPORT: Doc = {
  text:
    'Viasna counted 1,183 people held on 3 June 2025. On 2 July 2025 the authorities released a group in July, at least 16 people. ' +
    'Viasna counted 1,168 people held on 17 September 2025. Since July 2024 the authorities pardoned 330 people. ' +
    'It rained in Minsk on most of the days of that month, and the trains ran late between the towns. '.repeat(20),
  publisher: 'Viasna',
  published: '2025-09-18',
  says: [
    {
      property: 'tally',
      evidence: '1,183 people held',
      count: { words: '1,183 people', n: 1183, scope: 'held' },
      date: '2025-06-03',
    },
    {
      property: 'release_event',
      evidence: 'released a group in July, at least 16 people',
      event: july,
      count: { words: 'at least 16 people', n: 16, max: null },
      date: '2025-07-02',
    },
    {
      property: 'tally',
      evidence: '1,168 people held',
      count: { words: '1,168 people', n: 1168, scope: 'held' },
      date: '2025-09-17',
    },
    {
      property: 'tally',
      evidence: 'pardoned 330 people',
      count: { words: '330 people', n: 330, scope: 'pardoned', window: 'cumulative', since: edtf('2024-07') },
      date: '2025-09-17',
    },
  ],
}

test('where nobody gives an end there is null, and nothing that JSON does not have', () => {
  const documents = documentsOf(recordOf([REPORT]), assessing, Buffer.alloc(32, 7))
  const { flows } = documents.findings
  assert.deepEqual(JSON.parse(JSON.stringify(documents)), documents)
  assert.deepEqual(
    flows.months.map(({ month, left }) => [month, left.certain, left.possible]),
    [['2025-07', 16, null]],
  )
  const [balance] = flows.balances
  assert.deepEqual(balance?.terms.find(({ code }) => code === 'released')?.possible, null)
  assert.deepEqual(balance?.residual, { low: null, high: -1 })
  const [gap] = documents.overview.gaps
  assert.deepEqual(
    [gap?.sum, gap?.missing],
    [
      { low: 16, high: null },
      { low: null, high: 314 },
    ],
  )
})
