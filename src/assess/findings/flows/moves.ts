import type { StatementType } from '#core/extraction.ts'
import type { FlowCode } from '#core/findings/flows.ts'
import type { Scope } from '#core/mention.ts'
import { high, type Line, low } from '../../counts.ts'
import { aboutPerson, grouped, happened, lastDay, order, type Told } from '../../view.ts'
import type { Ground } from '../ground.ts'
import { undecidedIn } from '../undecided.ts'
import { type Item, merged, once, timeOf, touch } from './items.ts'
import { timeCounted } from './totals.ts'

/** Who came in and who went out, of everybody on record. */
export type Moves = Record<Exclude<FlowCode, 'corrected'>, Item[]>

/** What is said of one person, and what is counted of many, by what it does to the number of people held. */
const FORMS: Record<'arrested' | 'recognised' | 'died' | 'delisted', { types: readonly StatementType[]; scope: Scope | null }> = {
  arrested: { types: ['detention'], scope: 'detained' },
  recognised: { types: ['recognition'], scope: 'recognised' },
  died: { types: ['death'], scope: null },
  delisted: { types: ['annulment', 'rehabilitation'], scope: null },
}

/** `totals`: every published total, as lines. */
export function movesIn({ view, assessment }: Ground, totals: readonly Line[]): Moves {
  const people = view.told.filter((told) => happened(told) && aboutPerson(told) && told.statement.date !== undefined)
  const byType = grouped(people, ({ statement }) => statement.property)
  const byScope = grouped(totals, ({ line }) => line.scope)
  const of = (code: keyof typeof FORMS): Item[] => {
    const { types, scope } = FORMS[code]
    const undecided = undecidedIn(assessment.people, types)
    const counted = scope === null ? [] : merged(itemsOfLines(byScope.get(scope) ?? []))
    const single = [
      ...grouped(
        types.flatMap((type) => byType.get(type) ?? []),
        ({ subject }) => subject,
      ).values(),
    ].flatMap((told) =>
      once(told.flatMap(itemOf)).map((one) => (one.statements.some((id) => undecided.has(id)) ? { ...one, low: 0 } : one)),
    )
    // A person may be among those who are counted: then the number holds them, and they add nothing that is certain.
    return [...counted, ...single.map((one) => (counted.some((many) => touch(many, one)) ? { ...one, low: 0 } : one))]
  }
  return {
    arrested: of('arrested'),
    recognised: of('recognised'),
    died: of('died'),
    delisted: of('delisted'),
    released: assessment.events.flatMap(({ event, date, isRelease, announcedOnly, total, kinds }): Item[] => {
      if (!isRelease || announcedOnly || date === null || total === null) return []
      const [first, ...more] = new Set(kinds.map(({ kind }) => kind))
      const kind = first === undefined ? 'unknown' : more.length > 0 ? 'several' : first
      return [{ ...timeOf(date), low: low(total), high: high(total), kind, event, statements: total.statements }]
    }),
  }
}

const itemOf = ({ id, statement: { date } }: Told): Item[] =>
  date === undefined ? [] : [{ ...timeOf(date), low: 1, high: 1, kind: null, event: null, statements: [id] }]

/**
 * Numbers that somebody counted for a time. Those for just the same time are of the same people, from the lowest to the highest: of each
 * counter what was preferred, else published last, and of a whole and its part the whole.
 */
export function itemsOfLines(lines: readonly Line[]): Item[] {
  const timed = lines.flatMap((one) => itemOfLine(one).map((item) => ({ one, item })))
  return [...grouped(timed, ({ item }) => `${item.first}|${item.last}`).values()].flatMap((same): Item[] => {
    const held = [...grouped(same, ({ one }) => one.key).values()].flatMap((own) => {
      const whole = own.filter(({ one }) => !one.part)
      const said = whole.length > 0 ? whole : own
      const preferred = said.filter(({ one }) => one.told.standing === 'preferred')
      const last = said.reduce((latest, { one }) => (order(publishedOn(one), latest) > 0 ? publishedOn(one) : latest), '')
      return preferred.length > 0 ? preferred : said.filter(({ one }) => publishedOn(one) === last)
    })
    const items = held.map(({ item }) => item)
    const [first] = items
    if (!first) return []
    return [
      {
        ...first,
        low: Math.min(...items.map((item) => item.low)),
        high: Math.max(...items.map((item) => item.high)),
        statements: [...new Set(items.flatMap(({ statements }) => statements))],
      },
    ]
  })
}

const publishedOn = ({ told }: Line): string => lastDay(told.published)

/** One without a day of its own says nothing of when. */
function itemOfLine({ line, told }: Line): Item[] {
  const time = timeCounted(line)
  if (time === null || told.statement.date === undefined || line.apart !== null || line.of !== null) return []
  return [{ ...time, low: low(line), high: high(line), kind: null, event: null, statements: line.statements }]
}
