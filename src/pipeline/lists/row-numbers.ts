import type { Mapped } from './columns.ts'
import type { ListRead } from './read-rows.ts'

/**
 * Numbers of rows are no ids, whatever stands above them: when one row leaves, the number of everybody below it goes to somebody else. They are
 * known by being 1 to n in any order, or by counting the rows on from any number.
 */
export function withoutRowNumbers({ rows: all, columns }: Mapped, read: ListRead): ListRead {
  const column = columns.find(({ field }) => field === 'id')?.column
  if (column === undefined) return read
  const numbered = all.flatMap(({ number, cells }) => {
    const text = cells[column - 1]?.text ?? ''
    return text === '' ? [] : [{ at: number, id: numberIn(text) }]
  })
  const ids = numbered.map(({ id }) => id)
  const first = numbered[0]
  const isAllOf = ids.every((id) => id !== null && id >= 1 && id <= ids.length) && new Set(ids).size === ids.length
  const isOrder =
    first !== undefined &&
    ids.length > 1 &&
    (numbered.every(({ id }, at) => id !== null && id === (first.id ?? 0) + at) ||
      numbered.every(({ id, at }) => id !== null && id - at === (first.id ?? 0) - first.at))
  return isAllOf || isOrder ? { ...read, rows: read.rows.map((row) => ({ ...row, id: null })) } : read
}

/** The number that a cell is: `7`, `№ 7`, `7.`; null for anything else. */
function numberIn(text: string): number | null {
  const [, digits] = /^(?:№|#|N)?\s*0*(\d{1,7})[.)]?(?:[.,]0+)?$/u.exec(text) ?? []
  return digits === undefined ? null : Number(digits)
}
