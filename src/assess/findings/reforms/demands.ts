import type { StatementType } from '#core/extraction.ts'
import type { Demand, Demanding, ReleaseDemand } from '#core/findings/reforms.ts'
import type { EntityId } from '#core/ids.ts'
import { bodyOf } from '../../counter.ts'
import { grouped, idsOf, lastDay, meaning, order, type Told, type View } from '../../view.ts'
import { OTHER, sentenceOf } from './placing.ts'

const RELEASING: readonly StatementType[] = ['release', 'release_event', 'pardon']
const WITHOUT_TERMS = /unconditional|безумоўн|безагавор|безусловн|безоговор/iu

/** One sentence in which something is demanded: the items it is about, and whether release is among it. */
type Asking = { told: Told[]; items: string[]; release: boolean }

/** What can be demanded here; that a prosecutor demands years, or somebody money, is another thing. */
export const CHANGES: readonly StatementType[] = ['reform', 'annulment', 'rehabilitation', 'acknowledgement', 'recognition']
const DEMANDED: ReadonlySet<StatementType> = new Set([...RELEASING, ...CHANGES])

/** Is it said that somebody demands it? A demand that is denied, planned or refuted is none, nor is one that it should not be. */
const demands = (told: Told): boolean => {
  const { property, modality, polarity } = told.statement
  if (property === 'demand') return meaning(told) === 'positive'
  return told.standing !== 'refuted' && modality === 'demanded' && polarity === 'positive' && DEMANDED.has(property)
}

/**
 * What is demanded, by item, and demands for release apart. Statements of one sentence are one demand: “they demand the release of all and
 * the repeal of article 342” demands both.
 */
export function demandsIn(
  view: View,
  statements: readonly Told[],
  itemsOf: (told: Told, bySentence: boolean) => string[],
): { byItem: ReadonlyMap<string, Demand[]>; release: ReleaseDemand[] } {
  const askings = [...grouped(statements.filter(demands), sentenceKey).values()].map((told) => askingOf(told, itemsOf))
  const items = new Set(askings.flatMap(({ items: own }) => own))
  return {
    byItem: new Map(
      [...items].map((item) => [
        item,
        joined(
          view,
          askings.filter(({ items: own }) => own.includes(item)),
        ).map(({ by, date, told }) => ({ by, date, statements: idsOf(told) })),
      ]),
    ),
    release: joined(
      view,
      askings.filter(({ release }) => release),
    ).map(({ by, date, told }) => ({
      by,
      date,
      statements: idsOf(told),
      events: eventsOf(told),
      withoutTerms: told.some((one) => WITHOUT_TERMS.test(sentenceOf(one))),
    })),
  }
}

const sentenceKey = ({ id, statement, start, end }: Told) => (end === 0 ? id : `${statement.layer}|${start}`)

function askingOf(told: Told[], itemsOf: (told: Told, bySentence: boolean) => string[]): Asking {
  const releasing = told.filter(({ statement }) => RELEASING.includes(statement.property))
  const rest = told.filter((one) => !releasing.includes(one))
  const known = rest.flatMap((one) => itemsOf(one, one.statement.property !== 'demand'))
  const release = releasing.length > 0 || (known.length === 0 && rest.some(isAboutPeople))
  // Only a sentence that asks for nothing else is placed by its words: “release N., tried under article 342” does not ask for a change of it.
  const found = known.length > 0 || release ? known : rest.flatMap((one) => itemsOf(one, true))
  return { told, release, items: [...new Set(found.length > 0 || release ? found : [OTHER])] }
}

const isAboutPeople = ({ statement, subjectType, event }: Told): boolean =>
  subjectType === 'person' || subjectType === 'release_event' || event !== null || statement.qualifiers?.person !== undefined

/** What one and the same demands, in whatever sentence: the newest first, what nobody named demands last. */
function joined(view: View, askings: readonly Asking[]): (Pick<Demand, 'by' | 'date'> & { told: Told[] })[] {
  const all = askings.map(({ told }) => ({ told, by: demandingIn(view, told) }))
  const same = grouped(all, ({ by }) =>
    by
      .map((one) => keyOf(view, one))
      .sort(order)
      .join('|'),
  )
  return [...same.values()]
    .map((group) => {
      const told = group.flatMap((one) => one.told)
      const dates = told.flatMap(({ statement, published }) => statement.date ?? published ?? [])
      return {
        by: group[0]?.by ?? [],
        date: dates.sort((a, b) => order(lastDay(b), lastDay(a)))[0] ?? null,
        told,
      }
    })
    .sort((a, b) => Number(a.by.length === 0) - Number(b.by.length === 0) || order(lastDay(b.date), lastDay(a.date)))
}

const keyOf = (view: View, { code, occurrence }: Demanding) => code ?? view.record.entityOf.get(occurrence) ?? occurrence

/** Who demands: the agents of the demand, else the innermost speaker of what is demanded, else of who tells of the demand. */
function demandingIn(view: View, told: readonly Told[]): Demanding[] {
  const isDemand = ({ statement }: Told) => statement.property === 'demand'
  const agents = told
    .filter(isDemand)
    .flatMap(({ statement }) => (statement.qualifiers?.agent ?? []).map(({ occurrence }) => occurrence))
  const speakers = (of: readonly Told[]) => of.flatMap(({ statement }) => statement.attributedTo?.at(-1) ?? [])
  const found = [agents, speakers(told.filter((one) => !isDemand(one))), speakers(told.filter(isDemand))].find(
    (some) => some.length > 0,
  )
  const all = (found ?? []).map((occurrence): Demanding => ({ code: bodyOf(view, occurrence), occurrence }))
  return [...new Map(all.map((one) => [keyOf(view, one), one])).values()]
}

function eventsOf(told: readonly Told[]): EntityId[] {
  return [
    ...new Set(
      told.flatMap(({ subject, subjectType, event }) => event ?? (subjectType === 'release_event' ? (subject ?? []) : [])),
    ),
  ]
}
