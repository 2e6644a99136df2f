import type { Span } from '#core/assessment.ts'
import { type Edtf, edtf } from '#core/edtf.ts'
import type { Between, DoorIndex } from '#core/findings/flows.ts'
import type { StatementId } from '#core/ids.ts'
import type { Line } from '../../counts.ts'
import { order } from '../../view.ts'
import { countIn, type Item, type Time, timeOf, within } from '../items.ts'
import { itemsOfLines, leftIn, type Moves } from './moves.ts'

/**
 * How many came in for each one who went out (the term "revolving door" is Alfredo Romero's, Foro Penal): from the fewest in over the
 * most out to the most in over the fewest out. Null where nobody is certain to have left.
 */
export function indexOf(came: Between, left: Between): Span | null {
  if (left.certain === 0) return null
  return { low: came.certain / left.possible, high: came.possible / left.certain }
}

/**
 * The index for every month or year for which somebody has counted who came in, by the day of arrest and of recognition, and by each
 * number of who went out: the releases on record, the pardons somebody counted for the same time, and these with the terms served.
 */
export function doorOf(totals: readonly Line[], moves: Moves): DoorIndex[] {
  const counted = (found: (one: Line) => boolean) => itemsOfLines(totals.filter(found))
  const pardoned = counted(({ line, told }) => line.scope === 'pardoned' && told.statement.value !== 'end_of_term')
  const served = counted(({ told }) => told.statement.value === 'end_of_term')
  return BY.flatMap(({ by, scope }) => {
    const numbers = counted(({ line }) => line.scope === scope)
    const periods = [...new Set(numbers.flatMap((item) => periodOf(item) ?? []))].sort(order)
    return periods.flatMap((period): DoorIndex[] => {
      const time = timeOf(period)
      const into = justOf(time, numbers) ?? placed(time, moves[by])
      const [pardons, terms, record] = [justOf(time, pardoned), justOf(time, served), placed(time, leftIn(moves))]
      const line = (per: DoorIndex['per'], out: Told): DoorIndex => ({
        period,
        by,
        per,
        came: into.number,
        left: out.number,
        index: indexOf(into.number, out.number),
        statements: [...new Set([...into.statements, ...out.statements])],
      })
      return [
        line('on_record', record),
        ...(pardons ? [line('pardoned', pardons)] : []),
        ...(pardons && terms ? [line('pardoned_and_served', plus(pardons, terms))] : []),
      ]
    })
  })
}

const BY = [
  { by: 'arrested', scope: 'detained' },
  { by: 'recognised', scope: 'recognised' },
] as const

type Told = { number: Between; statements: readonly StatementId[] }

/** What is on record in the time. */
function placed(time: Time, items: readonly Item[]): Told {
  const { certain, possible, items: found } = countIn(items, (item) => within(time, item))
  return { number: { certain, possible }, statements: found.flatMap(({ statements }) => statements) }
}

/** What was counted for just this time. */
function justOf(time: Time, items: readonly Item[]): Told | null {
  const just = items.find(({ first, last }) => first === time.first && last === time.last)
  return just === undefined ? null : { number: { certain: just.low, possible: just.high }, statements: just.statements }
}

const plus = (a: Told, b: Told): Told => ({
  number: { certain: a.number.certain + b.number.certain, possible: a.number.possible + b.number.possible },
  statements: [...a.statements, ...b.statements],
})

/** The month or the year that holds it; null when it is longer than a year. */
function periodOf({ first, last }: Time): Edtf | null {
  if (first.slice(0, 7) === last.slice(0, 7)) return edtf(first.slice(0, 7))
  return first.slice(0, 4) === last.slice(0, 4) && first !== '0000-01-01' ? edtf(first.slice(0, 4)) : null
}
