import type { Contradiction } from '#core/assessment.ts'
import { mayBeOneDay } from '#core/edtf.ts'
import type { StatementType } from '#core/extraction.ts'
import { isNamed, type Line } from './counts.ts'
import { disagree } from './ranges.ts'
import { argumentsOf, grouped, idsOf, order, type Told, type View } from './view.ts'

/** Of these one date is the right one, for one person or one event. */
const ONCE: readonly StatementType[] = ['release', 'release_event', 'pardon', 'displacement', 'crossing', 'birth', 'death']
/** Never two sides of one question: what somebody said, and numbers, which have their own lines. */
const NO_SIDES: readonly StatementType[] = ['quotation', 'tally', 'demand', 'role']

type Side = { value: string; told: readonly Told[] }

/**
 * What accepted statements about one person or one event say against each other: whether, when, how many. Refuted statements stand here
 * and nowhere else. `told` must be about one subject; `lines` are its numbers.
 */
export function contradictionsIn(view: View, told: readonly Told[], lines: readonly Line[] = []): Contradiction[] {
  const days = dates(told)
  const inDays = new Set(days.flatMap(({ sides: both }) => both.flatMap(({ told: side }) => idsOf(side))))
  const sides = [...polarity(told).filter((one) => !isSettled(one, inDays)), ...days, ...numbers(lines)]
  const shown = new Set(sides.flatMap((one) => one.sides.flatMap(({ told: side }) => idsOf(side))))
  const alone = told.filter(({ id, standing }) => standing === 'refuted' && !shown.has(id))
  const refuted = [...grouped(alone, (one) => `${one.statement.property}|${sideText(one)}`).values()].flatMap((group) =>
    ruledOut(view, group),
  )
  return [...sides, ...refuted].map(({ property, sides: both }) => ({
    property,
    sides: both.map(({ value, told: side }) => ({ value, statements: idsOf(side) })),
    ruling: rulingOf(both.map(({ told: side }) => side)),
  }))
}

type Sides = { property: StatementType; sides: Side[] }

/** A side that is refuted as a whole and stands among the dates already: the same disagreement is told once. */
const isSettled = ({ sides }: Sides, inDays: ReadonlySet<string>) =>
  sides.some(({ told }) => told.every(({ id, standing }) => standing === 'refuted' && inDays.has(id)))

/** Asserted or denied, refuted or not: what takes part in a disagreement. */
const takesPart = ({ statement }: Told) => statement.modality === 'asserted' || statement.modality === 'denied'
const sign = ({ statement }: Told) => (statement.modality === 'denied' ? 'negative' : statement.polarity)

function polarity(told: readonly Told[]): Sides[] {
  const questions = grouped(
    told.filter((one) => takesPart(one) && !NO_SIDES.includes(one.statement.property)),
    ({ statement }) => `${statement.property}|${statement.value ?? ''}`,
  )
  return [...questions.values()].flatMap((group) => {
    const both = group.filter((one) => group.some((other) => sign(other) !== sign(one) && mayBeOne(one, other)))
    const positive = both.filter((one) => sign(one) === 'positive')
    const negative = both.filter((one) => sign(one) === 'negative')
    const property = group[0]?.statement.property
    if (!property || positive.length === 0 || negative.length === 0) return []
    return [
      {
        property,
        sides: [
          { value: 'positive', told: positive },
          { value: 'negative', told: negative },
        ],
      },
    ]
  })
}

/** “Not freed on that day” does not deny a release on another day. */
const mayBeOne = ({ statement: { date: a } }: Told, { statement: { date: b } }: Told) =>
  a === undefined || b === undefined || mayBeOneDay(a, b)

function dates(told: readonly Told[]): Sides[] {
  return ONCE.flatMap((property) => {
    const dated = told.filter(
      ({ statement }) =>
        statement.property === property && statement.polarity === 'positive' && statement.modality === 'asserted',
    )
    const groups = grouped(
      dated.filter(({ statement }) => statement.date !== undefined),
      ({ statement }) => statement.date,
    )
    const sides = [...groups].flatMap(([date, side]) => (date === undefined ? [] : [{ date, value: date as string, told: side }]))
    if (!sides.some((one) => sides.some((other) => !mayBeOneDay(one.date, other.date)))) return []
    return [
      { property, sides: sides.sort((a, b) => order(a.value, b.value)).map(({ value, told: side }) => ({ value, told: side })) },
    ]
  })
}

/** Latest numbers for the same thing that leave no common number. */
function numbers(lines: readonly Line[]): Sides[] {
  const things = grouped(
    lines.filter((one) => isHeld(one) && !one.onward && one.line.window === 'point'),
    ({ line, part }) => `${line.scope}|${line.of ?? ''}|${part}`,
  )
  return [...things.values()].flatMap((group) => {
    const sides = grouped(group, ({ line }) => numberText(line))
    const property = group[0]?.told.statement.property
    if (!property || !disagree(group.map(({ line }) => line))) return []
    return [{ property, sides: [...sides].map(([value, side]) => ({ value, told: side.map(({ told }) => told) })) }]
  })
}

/** Stands for itself: no number apart from the sums, and a number of something that is said. */
const isHeld = (one: Line) => !one.line.superseded && one.line.apart === null && isNamed(one)

const numberText = ({ min, max }: { min: number | null; max: number | null }) =>
  min === max ? String(min) : `${min ?? ''}–${max ?? ''}`

/** Refuted statements that no rule found: they stand beside what refutes them, if that was said. */
function ruledOut(view: View, group: readonly Told[]): Sides[] {
  const [first] = group
  if (!first) return []
  const against = new Set(group.flatMap((one) => (one.against === null ? [] : (view.byId.get(one.against) ?? []))))
  const others = [...grouped([...against], sideText)].map(([value, side]) => ({ value, told: side }))
  return [{ property: first.statement.property, sides: [{ value: sideText(first), told: group }, ...others] }]
}

/** What a statement says, in short: a number, a day, a code, or whether. */
function sideText(told: Told): string {
  const { statement } = told
  const [count] = argumentsOf(told, 'count')
  if (typeof count?.value === 'object' && 'window' in count.value) return numberText(count.value)
  return statement.date ?? statement.value ?? statement.polarity
}

/** A ruling on another question may have preferred a statement of every side: then it does not rule on this one. */
function rulingOf(sides: readonly (readonly Told[])[]): Contradiction['ruling'] {
  if (sides.every((side) => side.some(({ standing }) => standing === 'preferred'))) return null
  const told = sides.flat()
  const preferred = told.filter(({ standing }) => standing === 'preferred')
  const refuted = told.filter(({ standing }) => standing === 'refuted')
  if (preferred.length === 0 && refuted.length === 0) return null
  const reasons = [...preferred, ...refuted].flatMap(({ reason }) => reason ?? []).sort(order)
  return { preferred: [...new Set(idsOf(preferred))], refuted: [...new Set(idsOf(refuted))], reason: reasons[0] ?? null }
}
