import type { KindFinding, PeopleRange } from '#core/assessment.ts'
import type { EntityId } from '#core/ids.ts'
import { isOnward } from './counted.ts'
import type { Line } from './counts.ts'
import { KIND_RULES, type KindRule, SIGNALS, type Signal, type SignalForm } from './kind-rules.ts'
import { added, low, rangeOf, rangeOver, total } from './ranges.ts'
import { speaks } from './signs.ts'
import { aboutPerson, grouped, idsOf, type Told } from './view.ts'

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
  const needed = rule.needs.map(given)
  const lacking = rule.lacks.flatMap(given)
  if (!rule.samePerson && lacking.length > 0) return []
  const usable = rule.samePerson ? inOnePerson(needed, lacking) : needed
  if (usable.some((told) => told.length === 0)) return []
  const all = new Set(usable.flat())
  return given('left')
    .concat(needed.flat())
    .filter((told, at, list) => all.has(told) && list.indexOf(told) === at)
}

/** Keeps what is said of a person of whom every need is said and nothing that must lack; statements about no one person are kept together. */
function inOnePerson(needed: readonly (readonly Told[])[], lacking: readonly Told[]): Told[][] {
  const who = (told: Told): EntityId | null => (aboutPerson(told) ? told.subject : null)
  const groups = needed.map((told) => grouped(told, who))
  const out = new Set(lacking.map(who))
  return groups.map((group) =>
    [...group].flatMap(([person, told]) => (!out.has(person) && groups.every((other) => other.has(person)) ? told : [])),
  )
}

const matches = (told: Told, form: SignalForm): boolean =>
  told.statement.property === form.type &&
  speaks(told, { ...form, polarity: form.polarity ?? 'positive' }) &&
  (form.onward === undefined || isOnward(told) === form.onward)

/** Each counter's number for the people of this kind; destinations are added up, unless somebody counts them together. */
function numberOf({ kind }: KindRule, found: readonly Told[], lines: readonly Line[]): PeopleRange | null {
  const ids = new Set(idsOf(found))
  const own = lines.filter(
    ({ line }) => line.statements.some((id) => ids.has(id)) && line.apart === null && !line.superseded && line.window === 'point',
  )
  if (kind === 'forced_displacement') return displacedNumber(own)
  if (kind === 'pardon_stay' || kind === 'release_stay')
    return rangeOver(own.filter(({ line }) => line.scope === 'stayed' && line.of === null).map(({ line }) => line))
  const plain = own.filter(({ line }) => line.of === null)
  const whole = plain.filter(({ part }) => !part)
  return whole.length > 0 ? rangeOver(whole.map(({ line }) => line)) : partsNumber(plain)
}

/** Parts of a batch that were all of this kind: at least the greatest that a counter gives, at most all of them together. */
function partsNumber(parts: readonly Line[]): PeopleRange | null {
  const counters = [...grouped(parts, ({ key }) => key).values()]
  return rangeOver(
    counters.map((own) => {
      const highs = own.map(({ line }) => line.max)
      return {
        min: Math.max(...own.map(({ line }) => low(line))),
        max: highs.includes(null) ? null : total(highs.map((max) => max ?? 0)),
      }
    }),
  )
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
  const sum = each.length === 0 ? [] : [rangeOf(added(each))]
  const whole = lines.filter(
    ({ line, part }) => line.of === null && !part && (line.scope === 'displaced' || line.scope === 'crossed'),
  )
  return rangeOver([...sum, ...whole.map(({ line }) => line)])
}
