import type { KindFinding, PeopleRange } from '#core/assessment.ts'
import type { EntityId } from '#core/ids.ts'
import { isOnward } from './counted.ts'
import { high, type Line, low, rangeOver } from './counts.ts'
import { KIND_RULES, type KindRule, SIGNALS, type Signal, type SignalForm } from './kind-rules.ts'
import { aboutPerson, argumentsOf, grouped, idsOf, meaning, type Told } from './view.ts'

/**
 * Which kinds of release these statements show, by the declared rules, each with the statements that gave its signals. `lines` are the
 * numbers of the same statements; a kind gets the number that was said of just it.
 */
export function kindsOf(statements: readonly Told[], lines: readonly Line[]): KindFinding[] {
  const given = new Map<Signal, Told[]>()
  for (const signal of Object.keys(SIGNALS) as Signal[]) {
    const forms: readonly SignalForm[] = SIGNALS[signal]
    given.set(
      signal,
      statements.filter((told) => forms.some((form) => matches(told, form))),
    )
  }
  return KIND_RULES.flatMap((rule) => {
    const found = applied(rule, (signal) => given.get(signal) ?? [])
    return found.length === 0
      ? []
      : [{ kind: rule.kind, rule: rule.id, count: numberOf(rule, found, lines), statements: idsOf(found) }]
  })
}

function applied(rule: KindRule, given: (signal: Signal) => readonly Told[]): Told[] {
  if (rule.lacks.some((signal) => given(signal).length > 0)) return []
  const needed = rule.needs.map(given)
  const usable = rule.samePerson ? inOnePerson(needed) : needed
  if (usable.some((told) => told.length === 0)) return []
  const all = new Set(usable.flat())
  return given('left')
    .concat(needed.flat())
    .filter((told, at, list) => all.has(told) && list.indexOf(told) === at)
}

/** Keeps what is said of a person of whom every need is said; statements about no one person are kept together. */
function inOnePerson(needed: readonly (readonly Told[])[]): Told[][] {
  const who = (told: Told): EntityId | null => (aboutPerson(told) ? told.subject : null)
  const groups = needed.map((told) => grouped(told, who))
  return groups.map((group) => [...group].flatMap(([person, told]) => (groups.every((other) => other.has(person)) ? told : [])))
}

function matches(told: Told, { type, codes, scope, polarity = 'positive', onward }: SignalForm): boolean {
  const { property, value } = told.statement
  if (property !== type || meaning(told) !== polarity) return false
  if (codes && !codes.includes(value ?? '')) return false
  if (onward !== undefined && isOnward(told) !== onward) return false
  return scope === undefined || argumentsOf(told, 'count').some((argument) => hasScope(argument.value, scope))
}

export const hasScope = (value: unknown, scope: string): boolean =>
  typeof value === 'object' && value !== null && 'scope' in value && value.scope === scope

/** Each counter's number for the people of this kind; destinations are added up, unless somebody counts them together. */
function numberOf({ kind }: KindRule, found: readonly Told[], lines: readonly Line[]): PeopleRange | null {
  const ids = new Set(idsOf(found))
  const own = lines.filter(
    ({ line }) => line.statements.some((id) => ids.has(id)) && line.apart === null && !line.superseded && line.window === 'point',
  )
  if (kind === 'forced_displacement') return displacedNumber(own)
  const scope = kind === 'pardon_stay' || kind === 'release_stay' ? 'stayed' : null
  const chosen = own.filter(({ line, part }) =>
    scope === null ? !part && line.of === null : line.scope === scope && line.of === null,
  )
  return rangeOver(chosen.map(({ line }) => line))
}

/** People taken abroad: the sum over destinations of what is said of each, beside what is said of all of them. */
export function displacedNumber(lines: readonly Line[]): PeopleRange | null {
  const destinations = [
    ...grouped(
      lines.filter(({ line }) => line.of !== null && /^[A-Z]{2}$/.test(line.of)),
      ({ line }) => line.of,
    ).values(),
  ]
  const each = destinations.flatMap((group) => rangeOver(group.map(({ line }) => line)) ?? [])
  const sum = each.length === 0 ? [] : [{ min: total(each.map(low)), max: total(each.map(high)) }]
  const whole = lines.filter(
    ({ line, part }) => line.of === null && !part && (line.scope === 'displaced' || line.scope === 'crossed'),
  )
  return rangeOver([...sum, ...whole.map(({ line }) => line)])
}

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0)
