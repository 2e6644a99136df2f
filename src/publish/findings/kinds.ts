import { bounds, type Edtf } from '#core/edtf.ts'
import { REST } from '#core/figures.ts'
import type { KindFindings } from '#core/findings/kinds.ts'
import { mintedId, type StatementId } from '#core/ids.ts'
import type { SafeTable } from '../figures/index.ts'
import { eventId, ids, type Press, personId, told } from '../parts.ts'
import type { PublicId } from '../types.ts'
import type { Cited, KindsDocument } from './types-kinds.ts'

/** So many statements are cited for one thing; how many there are is said. */
const FIRST = 6
/** So many quotes a number opens on a page. */
const OPENED = 4
/** Of those that feed no figure, the newest; they have no other place on the page. */
const FIRST_BESIDE = 45

export function kindsDocument(press: Press, findings: KindFindings, figures: readonly SafeTable[]): KindsDocument {
  /** Statements that are cited, in the order in which they first are. */
  const used = new Map<StatementId, number>()
  const use = (id: StatementId) => used.set(id, used.get(id) ?? used.size)
  const citedIn = (statements: readonly StatementId[], first: number = FIRST): Cited => {
    const some = inShownOrder(press, statements, used).slice(0, first)
    for (const id of some) use(id)
    return { cited: ids(press, some), statements: statements.length }
  }
  /** Something of each of these first, in every language in which it is said: a page shows the words of its own language. */
  const citedByEnds = (ends: readonly (readonly StatementId[])[]): PublicId[] => {
    const lists = ends.map((statements) => inShownOrder(press, statements, used))
    const all = [...new Set([...lists.flatMap((list) => firstOfEach(press, list, 1)), ...lists.flat()])]
    const some = firstOfEach(press, all, OPENED)
    for (const id of some) use(id)
    return ids(press, some)
  }
  const apart = (events: KindFindings['movements']) =>
    listed(press, events).map(({ event, date, statements }) => ({ event: eventId(press, event), date, ...citedIn(statements) }))
  const { kinds, all, said, cards, reversed, heldAgain, movements, announced, beside } = findings
  const document = {
    v: 1 as const,
    kinds: kinds
      .filter(({ events, alone }) => events.length + alone.length > 0)
      .map(({ kind, events, known, free, alone }) => ({
        kind,
        events: listed(press, events, ({ people, numbered }) => [numbered, people]).map(
          ({ event, date, people, numbered, lower, upper, statements }) => ({
            event: eventId(press, event),
            date,
            people,
            numbered,
            cited: citedByEnds([lower, upper]),
            statements: statements.length,
          }),
        ),
        known,
        free,
        alone: { people: alone.length, ...citedIn(alone.flatMap(({ statements }) => statements)) },
      })),
    all: { ...all, without: all.without.map((event) => eventId(press, event)) },
    said,
    cards: cards
      .filter(({ events }) => events > 0)
      .map(({ kind, events, lines }) => ({
        kind,
        events,
        lines: lines
          .filter((line) => line.events.none < events)
          .map(({ code, events: states, supporting, contradicting }) => ({
            code,
            events: states,
            supporting: citedIn(supporting),
            contradicting: citedIn(contradicting),
          })),
        unsaid: lines.filter((line) => line.events.none === events).map(({ code }) => code),
      })),
    reversed: listed(
      press,
      reversed.map((one) => ({ ...one, date: null, statements: [...one.released, ...one.imprisoned] })),
    ).map(({ event, person, released, imprisoned, freeAgain }) => {
      for (const id of [...released, ...imprisoned]) use(id)
      return {
        event: event === null ? null : eventId(press, event),
        person: personId(press, person),
        released: ids(press, released),
        imprisoned: ids(press, imprisoned),
        freeAgain,
      }
    }),
    heldAgain: apart(heldAgain),
    movements: apart(movements),
    announced: apart(announced),
    beside: beside
      .filter(({ statements }) => statements.length > 0)
      .map(({ why, statements }) => ({ why, ...citedIn(statements, FIRST_BESIDE) })),
    figures: figures.map((table) => (table.by === 'event' ? withEvents(press, table) : table)),
  }
  const { statements, quotes } = told(press, used.keys())
  return { ...document, statements, quotes }
}

/** What a reader sees of a statement; of two that look the same it does not matter which is cited. */
function seenOf({ desk, open }: Press, id: StatementId): string {
  const one = open.get(id)
  if (!one) return ''
  const { statement, quote, accepted } = one
  const { property, code, polarity, counts, terms, places } = statement
  const { published, publisherKind } = desk.record.sources.get(accepted.statement.layer) ?? {}
  const speakers = quote.speakers.map(({ code: body, text }) => [body, text])
  const words = [quote.before, quote.exact, quote.after, quote.language, quote.address, speakers]
  return JSON.stringify([published, publisherKind, property, code, polarity, counts, terms, places, words])
}

/** The newest first, then by what can be seen of them, then those that were cited before: which of many are cited hangs on no id. */
function inShownOrder(
  press: Press,
  statements: readonly StatementId[],
  used: ReadonlyMap<StatementId, number> = new Map(),
): StatementId[] {
  const rank = (id: StatementId) => used.get(id) ?? used.size

  return [...new Set(statements)]
    .map((id) => ({ id, date: lastOf(press.open.get(id)?.statement.date ?? null), seen: seenOf(press, id) }))
    .sort((a, b) => compare(b.date, a.date) || compare(a.seen, b.seen) || rank(a.id) - rank(b.id) || compare(a.id, b.id))
    .map(({ id }) => id)
}

/** So many in each language, in their order. */
function firstOfEach({ open }: Press, statements: readonly StatementId[], first: number): StatementId[] {
  const languageOf = (id: StatementId) => open.get(id)?.quote.language ?? ''
  const chosen = new Set([...Map.groupBy(statements, languageOf).values()].flatMap((list) => list.slice(0, first)))
  return statements.filter((id) => chosen.has(id))
}

/** Things with a date, the newest first; those of one day by their numbers and by what is said of them. */
function listed<Item extends { date: Edtf | null; statements: readonly StatementId[] }>(
  press: Press,
  items: readonly Item[],
  numbers: (item: Item) => unknown = () => null,
): Item[] {
  return items
    .map((item) => {
      const words = inShownOrder(press, item.statements).map((id) => seenOf(press, id))
      return { item, day: lastOf(item.date), seen: JSON.stringify([numbers(item), words]) }
    })
    .sort((a, b) => compare(b.day, a.day) || compare(a.seen, b.seen))
    .map(({ item }) => item)
}

const lastOf = (date: Edtf | null): string => (date === null ? '' : (bounds(date).last ?? bounds(date).first ?? ''))
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Only events that are shown have a row of their own. */
const withEvents = (press: Press, table: SafeTable): SafeTable => ({
  ...table,
  groups: table.groups.map((line) => (line.group === REST ? line : { ...line, group: eventId(press, mintedId(line.group)) })),
})

/** Where nothing has been published. */
export const noKinds = (): KindsDocument => ({
  v: 1,
  kinds: [],
  all: { events: 0, people: [], without: [] },
  said: { events: 0, people: [] },
  cards: [],
  reversed: [],
  heldAgain: [],
  movements: [],
  announced: [],
  beside: [],
  figures: [],
  statements: [],
  quotes: [],
})
