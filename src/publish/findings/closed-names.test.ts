import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinClosed } from './closed-names.ts'

type Line = { name: string | null; of: string; numbers: number[] }
const join = (lines: Line[]) =>
  joinClosed(
    lines,
    ({ name }) => name,
    ({ of }) => of,
    (one, other) => ({ ...one, numbers: [...one.numbers, ...other.numbers] }),
  )

test('closed names of one kind are one; others, and names that are shown, stay apart', () => {
  const rows: [Line[], Line[]][] = [
    [[], []],
    [
      [
        { name: '▮', of: 'held', numbers: [1] },
        { name: 'Viasna', of: 'held', numbers: [2] },
        { name: '▮', of: 'held', numbers: [3] },
        { name: '▮', of: 'released', numbers: [4] },
        { name: 'Viasna', of: 'held', numbers: [5] },
        { name: null, of: 'held', numbers: [6] },
        { name: null, of: 'held', numbers: [7] },
      ],
      [
        { name: '▮', of: 'held', numbers: [1, 3] },
        { name: 'Viasna', of: 'held', numbers: [2] },
        { name: '▮', of: 'released', numbers: [4] },
        { name: 'Viasna', of: 'held', numbers: [5] },
        { name: null, of: 'held', numbers: [6] },
        { name: null, of: 'held', numbers: [7] },
      ],
    ],
  ]
  for (const [lines, expected] of rows) assert.deepEqual(join(lines), expected)
})
