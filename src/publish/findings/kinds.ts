import { REST } from '#core/figures.ts'
import type { KindFindings } from '#core/findings/kinds.ts'
import { mintedId, type StatementId } from '#core/ids.ts'
import type { SafeTable } from '../figures/index.ts'
import { eventId, ids, type Press, personId, told } from '../parts.ts'
import type { Cited, KindsDocument } from './types-kinds.ts'

/** So many statements are cited for one thing; how many there are is said. */
const FIRST = 6
/** Of those that feed no figure, the newest; they have no other place on the page. */
const FIRST_BESIDE = 45

export function kindsDocument(press: Press, findings: KindFindings, figures: readonly SafeTable[]): KindsDocument {
  const used: StatementId[] = []
  const citedIn = (statements: readonly StatementId[], first: number = FIRST): Cited => {
    const some = statements.slice(0, first)
    used.push(...some)
    return { cited: ids(press, some), statements: statements.length }
  }
  const apart = (events: KindFindings['movements']) =>
    events.map(({ event, date, statements }) => ({ event: eventId(press, event), date, ...citedIn(statements) }))
  const { kinds, all, said, cards, reversed, heldAgain, movements, announced, beside } = findings
  const document = {
    v: 1 as const,
    kinds: kinds
      .filter(({ events, alone }) => events.length + alone.length > 0)
      .map(({ kind, events, known, free, alone }) => ({
        kind,
        events: events.map(({ event, date, people, numbered, statements }) => ({
          event: eventId(press, event),
          date,
          people,
          numbered,
          ...citedIn(statements),
        })),
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
    reversed: reversed.map(({ event, person, released, imprisoned, freeAgain }) => {
      used.push(...released, ...imprisoned)
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
      .map(({ why, statements }) => ({ why, ...citedIn(statements.toReversed(), FIRST_BESIDE) })),
    figures: figures.map((table) => (table.by === 'event' ? withEvents(press, table) : table)),
  }
  const { statements, quotes } = told(press, used)
  return { ...document, statements, quotes }
}

/** Only events that are shown have a row of their own. */
const withEvents = (press: Press, table: SafeTable): SafeTable => ({
  ...table,
  groups: table.groups.map((line) => (line.group === REST ? line : { ...line, group: eventId(press, mintedId(line.group)) })),
})

/** Where nothing has been published. */
export const noKinds = (): KindsDocument => {
  const nobody = { min: 0, max: 0, open: 0 }
  return {
    v: 1,
    kinds: [],
    all: { events: 0, people: nobody, without: [] },
    said: { events: 0, people: nobody },
    cards: [],
    reversed: [],
    heldAgain: [],
    movements: [],
    announced: [],
    beside: [],
    figures: [],
    statements: [],
    quotes: [],
  }
}
