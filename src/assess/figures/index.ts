/**
 * Tables about people that may not be shown one by one: what binds them after release, and whether the register knew of them before. Made of
 * the whole record. Nothing of it is public before `publish/figures` has made it safe.
 */
import type { Figures } from '#core/figures.ts'
import type { RegisterRecord } from '#core/record.ts'
import { viewOf } from '../view.ts'
import { coverageIn } from './coverage.ts'
import { harmsIn } from './harms.ts'

export function figuresIn(record: RegisterRecord): Figures {
  const view = viewOf(record)
  const { table, withoutDate } = coverageIn(view)
  return { tables: [...harmsIn(view), table], withoutDate }
}
