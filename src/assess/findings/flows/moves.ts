import type { EventAssessment } from '#core/assessment.ts'
import type { StatementType } from '#core/extraction.ts'
import type { FlowCode } from '#core/findings/flows.ts'
import type { Scope } from '#core/mention.ts'
import type { Line } from '../../counts.ts'
import { alikeBy } from '../../overlaps.ts'
import { high, low, rangeOver } from '../../ranges.ts'
import { grouped, lastDay, order } from '../../view.ts'
import type { Ground } from '../ground.ts'
import { type Item, merged, timeOf, touch } from '../items.ts'
import { contested, NOT_LEFT } from '../kinds/known.ts'
import { personItems } from '../persons.ts'
import { timeCounted } from './totals.ts'

/** Who came in and who went out, of everybody on record. `unnumbered`: release events of which nobody gives a number that counts. */
export type Moves = Record<Exclude<FlowCode, 'corrected'> | 'unnumbered', Item[]>

/** Every release on record. */
export const leftIn = ({ released, unnumbered }: Pick<Moves, 'released' | 'unnumbered'>): Item[] => [...released, ...unnumbered]

/** What is said of one person, and what is counted of many, by what it does to the number of people held. */
const FORMS: Record<'arrested' | 'recognised' | 'died' | 'delisted', { types: readonly StatementType[]; scope: Scope | null }> = {
  arrested: { types: ['detention'], scope: 'detained' },
  recognised: { types: ['recognition'], scope: 'recognised' },
  died: { types: ['death'], scope: null },
  delisted: { types: ['annulment', 'rehabilitation'], scope: null },
}

/** `totals`: every published total, as lines. */
export function movesIn(ground: Ground, totals: readonly Line[]): Moves {
  const byScope = grouped(totals, ({ line }) => line.scope)
  const of = (code: keyof typeof FORMS): Item[] => {
    const { types, scope } = FORMS[code]
    const counted = scope === null ? [] : merged(itemsOfLines(byScope.get(scope) ?? []))
    const single = personItems(ground, types).map(({ item }) => item)
    // A person may be among those who are counted: then the number holds them, and they add nothing that is certain.
    return [...counted, ...single.map((one) => (counted.some((many) => touch(many, one)) ? { ...one, low: 0 } : one))]
  }
  return {
    arrested: of('arrested'),
    recognised: of('recognised'),
    died: of('died'),
    delisted: of('delisted'),
    ...releasesIn(ground),
  }
}

/** Releases with a day: events, and people who are named in none. Of an event without a number only who is named is certain, and named in no other. */
function releasesIn(ground: Ground): Pick<Moves, 'released' | 'unnumbered'> {
  const { assessment, overlaps } = ground
  const { events, people } = assessment
  const alike = alikeBy(overlaps)
  const unsure = contested(people)
  const eventsOf = new Map(people.map(({ person, events: of }) => [person, of.length]))
  const leastOf = ({ people: named, total }: EventAssessment): number =>
    total === null
      ? named.filter(
          ({ person, kinds }) =>
            !unsure.has(person) && eventsOf.get(person) === 1 && !kinds.some((kind) => NOT_LEFT.includes(kind)),
        ).length
      : low(total)
  const found = events.flatMap((one) => {
    const { event, date, isRelease, announcedOnly, total, kinds } = one
    if (!isRelease || announcedOnly || date === null) return []
    const item: Item = {
      ...timeOf(date),
      low: leastOf(one),
      high: total === null ? Number.POSITIVE_INFINITY : high(total),
      kind: kindOf(kinds.map(({ kind }) => kind)),
      event,
      alike: alike.get(event) ?? null,
      statements: total?.statements ?? [],
    }
    return [{ item, numbered: total !== null }]
  })
  const those = (which: boolean) => found.flatMap(({ item, numbered }) => (numbered === which ? [item] : []))
  const single = singlyReleased(ground, merged(found.map(({ item }) => item)))
  return { released: [...those(true), ...single], unnumbered: those(false) }
}

/** Of people who are named in no release event, each by themselves. Who left on a day of one may be among its people, and is certain of nothing. */
function singlyReleased(ground: Ground, events: readonly Item[]): Item[] {
  const alone = new Map(ground.assessment.people.flatMap((one) => (one.events.length === 0 ? [[one.person, one] as const] : [])))
  return personItems(ground, ['release', 'displacement']).flatMap(({ person, item }) => {
    const known = alone.get(person)
    if (known === undefined) return []
    const kinds = known.kinds.map(({ kind }) => kind)
    const isSure = !kinds.some((kind) => NOT_LEFT.includes(kind)) && !events.some((event) => touch(event, item))
    return [{ ...item, kind: kindOf(kinds), low: isSure ? item.low : 0 }]
  })
}

/** Of several kinds none is told apart. */
function kindOf(kinds: readonly string[]): string {
  const [first, ...more] = new Set(kinds)
  return first === undefined ? 'unknown' : more.length > 0 ? 'several' : first
}

/**
 * Numbers that somebody counted for a time. Those for just the same time are of the same people, from the lowest to the highest: of each
 * counter what was preferred, else published last, and of a whole and its part the whole.
 */
export function itemsOfLines(lines: readonly Line[]): Item[] {
  const timed = lines.flatMap((one) => {
    const time = timeOfLine(one)
    return time === null ? [] : [{ one, time }]
  })
  return [...grouped(timed, ({ time }) => `${time.first}|${time.last}`).values()].flatMap((same): Item[] => {
    const held = [...grouped(same, ({ one }) => one.key).values()].flatMap((own) => {
      const whole = own.filter(({ one }) => !one.part)
      const said = whole.length > 0 ? whole : own
      const preferred = said.filter(({ one }) => one.told.standing === 'preferred')
      const last = said.reduce((latest, { one }) => (order(publishedOn(one), latest) > 0 ? publishedOn(one) : latest), '')
      return preferred.length > 0 ? preferred : said.filter(({ one }) => publishedOn(one) === last)
    })
    const [first] = held
    const range = rangeOver(held.map(({ one }) => one.line))
    if (!first || !range) return []
    const statements = [...new Set(held.flatMap(({ one }) => one.line.statements))]
    return [{ ...first.time, low: low(range), high: high(range), kind: null, event: null, alike: null, statements }]
  })
}

const publishedOn = ({ told }: Line): string => lastDay(told.published)

/** One without a day of its own says nothing of when. */
const timeOfLine = ({ line, told }: Line) =>
  told.statement.date === undefined || line.apart !== null || line.of !== null ? null : timeCounted(line)
