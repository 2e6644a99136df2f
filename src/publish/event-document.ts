import type { EventAssessment } from '#core/assessment.ts'
import { CARD } from '#vocabulary/card.ts'
import { speakerOf } from './desk.ts'
import { contradictions, countLine, eventId, ids, kinds, type Press, told } from './parts.ts'
import type { EventDocument, EventRow } from './types.ts'

/** Lines that may be shown of an event; a protected one is not in the document at all. */
const OPEN_LINES = new Set(CARD.filter(({ guard }) => guard.event === 'public').map(({ code }) => code))

export function eventDocument(press: Press, event: EventAssessment): EventDocument {
  const { desk } = press
  const people = event.people
    .flatMap(({ person, kinds: of, statements }) => {
      const shown = desk.shown.get(person)
      return shown ? [{ person: desk.id('person', person), name: shown.name, kinds: of, statements: ids(press, statements) }] : []
    })
    .sort((a, b) => compare(a.name.be, b.name.be) || compare(a.name.en, b.name.en) || compare(a.person, b.person))
  return {
    v: 1,
    id: eventId(press, event.event),
    date: event.date,
    isRelease: event.isRelease,
    announcedOnly: event.announcedOnly,
    kinds: kinds(press, event.kinds),
    total: event.total && {
      min: event.total.min,
      max: event.total.max,
      scope: event.total.scope,
      statements: ids(press, event.total.statements),
    },
    counts: event.counts.flatMap((line) => countLine(press, line)),
    differences: event.differences.map(({ code, scope, of, low, high, statements }) => ({
      code,
      scope,
      of,
      low,
      high,
      statements: ids(press, statements),
    })),
    negotiators: negotiators(press, event),
    concessions: event.concessions.map(({ code, statements }) => ({ code, statements: ids(press, statements) })),
    obligations: event.obligations.map(({ code, statements }) => ({ code, statements: ids(press, statements) })),
    card: event.card
      .filter(({ code }) => OPEN_LINES.has(code))
      .map(({ code, state, supporting, contradicting }) => ({
        code,
        state,
        supporting: ids(press, supporting),
        contradicting: ids(press, contradicting),
      })),
    people,
    contradictions: contradictions(press, event.contradictions),
    ...told(press, event.statements),
  }
}

/** People who negotiate are named only when they are shown; bodies and countries by code, else by their words. */
const negotiators = (press: Press, { negotiators: found }: EventAssessment): EventDocument['negotiators'] =>
  found.flatMap(({ code, occurrence, statements }) => {
    const who = speakerOf(press.desk, occurrence, 'en')
    return /\p{L}/u.test(who.text) ? [{ ...who, code: who.code ?? code, statements: ids(press, statements) }] : []
  })

export function eventRow({ id, date, isRelease, announcedOnly, total, kinds: found, counts }: EventDocument): EventRow {
  const current = counts.filter(({ superseded, apart, window }) => !superseded && apart === null && window === 'point')
  const places = Map.groupBy(
    current.filter(({ of }) => of !== null && /^[A-Z]{2}$/.test(of)),
    ({ of }) => of ?? '',
  )
  const stayed = current.filter(({ scope, of }) => scope === 'stayed' && of === null)
  return {
    id,
    date,
    isRelease,
    announcedOnly,
    total: total && { min: total.min, max: total.max, scope: total.scope },
    kinds: [...new Set(found.map(({ kind }) => kind))],
    destinations: [...places].map(([code, lines]) => ({
      code,
      ...rangeOf(lines),
    })),
    stayed: stayed.length === 0 ? null : rangeOf(stayed),
  }
}

const rangeOf = (lines: EventDocument['counts']) => ({
  min: least(lines.map(({ min, max }) => min ?? max)),
  max: most(lines.map(({ min, max }) => max ?? min)),
})

const least = (numbers: (number | null)[]) => numbers.reduce((a, b) => (a === null ? b : b === null ? a : Math.min(a, b)), null)
const most = (numbers: (number | null)[]) => numbers.reduce((a, b) => (a === null ? b : b === null ? a : Math.max(a, b)), null)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
