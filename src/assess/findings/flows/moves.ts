import type { StatementType } from '#core/extraction.ts'
import type { FlowCode } from '#core/findings/flows.ts'
import type { Scope } from '#core/mention.ts'
import { high, type Line, low } from '../../counts.ts'
import { aboutPerson, grouped, happened, type Told } from '../../view.ts'
import type { Ground } from '../ground.ts'
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
    const counted = scope === null ? [] : merged((byScope.get(scope) ?? []).flatMap(itemOfLine))
    const single = [
      ...grouped(
        types.flatMap((type) => byType.get(type) ?? []),
        ({ subject }) => subject,
      ).values(),
    ].flatMap((told) => once(told.flatMap(itemOf)))
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

/** A number that somebody counted for a time; one without a day of its own says nothing of when. */
export function itemOfLine({ line, told }: Line): Item[] {
  const time = timeCounted(line)
  if (time === null || told.statement.date === undefined || line.apart !== null || line.of !== null) return []
  return [{ ...time, low: low(line), high: high(line), kind: null, event: null, statements: line.statements }]
}
