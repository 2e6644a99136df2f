import type { Leg } from '#core/findings/crossings.ts'
import type { Scope } from '#core/mention.ts'
import { type Argument, isCount } from '#core/statement.ts'
import { placeByCode } from '#vocabulary/index.ts'
import { destinationOf, stateOf } from '../../counted.ts'
import { linesOf } from '../../counts.ts'
import { rangeOver } from '../../ranges.ts'
import { argumentsOf, firstDay, grouped, idsOf, order, type Told, type View } from '../../view.ts'
import { dateOf, summed } from '../../whole.ts'
import { personOf } from './ways.ts'

/** What a number of people who came to a State can be a number of; others count a part of them. */
const WHOLE: readonly Scope[] = ['displaced', 'crossed', 'released', 'pardoned', 'announced', 'political']

/** By State, the most statements first; what names no State last. */
export function legsOf(view: View, told: readonly Told[]): Leg[] {
  const groups = grouped(told, destinationOf)
  return [...groups]
    .sort(([a, x], [b, y]) => Number(a === null) - Number(b === null) || y.length - x.length || order(a ?? '', b ?? ''))
    .map(([to, group]) => legOf(view, to, group))
}

export function legOf(view: View, to: string | null, told: readonly Told[]): Leg {
  const lines = linesOf(view, told)
  const whole = summed(lines).filter(
    ({ line: { of, scope, window } }) => of === to && WHOLE.includes(scope) && window === 'point',
  )
  const from = new Set(told.flatMap((one) => argumentsOf(one, 'from').flatMap((argument) => foreignState(argument) ?? [])))
  const [only, more] = [...from]
  const people = grouped(
    told.flatMap((one) => {
      const person = personOf(one)
      return person === null ? [] : [{ person, one }]
    }),
    ({ person }) => person,
  )
  return {
    from: only !== undefined && more === undefined ? only : null,
    to,
    date: dateOf(told),
    posts: postsIn(view, told),
    counts: lines.map(({ line }) => line),
    range: rangeOver(whole.map(({ line }) => line)),
    people: [...people].map(([person, of]) => ({ person, statements: of.map(({ one }) => one.id) })),
    statements: idsOf(told),
  }
}

const foreignState = (argument: Argument): string | null => {
  const state = stateOf(argument)
  return state === 'BY' ? null : state
}

/** Places where people crossed: border posts of the vocabulary, and what it does not know. */
function postsIn(view: View, told: readonly Told[]): Leg['posts'] {
  const named = told.flatMap((one) =>
    (['from', 'to', 'place'] as const).flatMap((role) =>
      (one.statement.qualifiers?.[role] ?? []).flatMap((argument) => (isPost(argument) ? [{ one, argument }] : [])),
    ),
  )
  const words = ({ occurrence }: Argument) => view.record.occurrences.get(occurrence)?.anchors[0]?.exact.toLowerCase()
  const groups = grouped(named, ({ argument }) => codeOf(argument) ?? words(argument) ?? argument.occurrence)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    return [
      {
        code: codeOf(first.argument),
        occurrence: first.argument.occurrence,
        statements: [...new Set(group.map(({ one }) => one.id))],
      },
    ]
  })
}

const codeOf = ({ value }: Argument): string | null => (typeof value === 'string' ? (placeByCode(value)?.code ?? null) : null)

function isPost(argument: Argument): boolean {
  const code = codeOf(argument)
  return code === null ? !isCount(argument.value) : placeByCode(code)?.kind === 'border_post'
}

/** Newest first, undated last; equals by where they lead, then by what they rest on. */
export const newestLegFirst = (a: Leg, b: Leg): number =>
  newestFirst(a.date, b.date) || order(a.to ?? '~', b.to ?? '~') || order(a.statements[0] ?? '', b.statements[0] ?? '')

export function newestFirst(a: Leg['date'], b: Leg['date']): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return order(firstDay(b), firstDay(a))
}
