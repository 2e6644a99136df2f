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

/** Who came in and who went out, of everybody on record. `unnumbered`: releases of which nobody gives a number that counts. */
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

/** Releases with a day. Of one without a number only who is named is certain, and named in no other. */
function releasesIn({ assessment: { events, people }, overlaps }: Ground): Pick<Moves, 'released' | 'unnumbered'> {
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
    const [first, ...more] = new Set(kinds.map(({ kind }) => kind))
    const item: Item = {
      ...timeOf(date),
      low: leastOf(one),
      high: total === null ? Number.POSITIVE_INFINITY : high(total),
      kind: first === undefined ? 'unknown' : more.length > 0 ? 'several' : first,
      event,
      alike: alike.get(event) ?? null,
      statements: total?.statements ?? [],
    }
    return [{ item, numbered: total !== null }]
  })
  const those = (which: boolean) => found.flatMap(({ item, numbered }) => (numbered === which ? [item] : []))
  return { released: those(true), unnumbered: those(false) }
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
