import type { EventAssessment } from '#core/assessment.ts'
import { CARD } from '#vocabulary/card.ts'
import { organisationOf } from '#vocabulary/index.ts'
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
    differences: event.differences.map(({ code, low, high, statements }) => ({
      code,
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

/** People who negotiate are named only when they are shown; bodies and countries by their words. */
function negotiators({ desk, ...press }: Press, { negotiators: found }: EventAssessment): EventDocument['negotiators'] {
  return found.flatMap(({ occurrence, statements }) => {
    const one = desk.record.occurrences.get(occurrence)
    const words = one?.anchors[0]?.exact
    if (!one || words === undefined) return []
    const cited = ids({ desk, ...press }, statements)
    if (one.type !== 'person') {
      const text = desk.redaction.redactor.redactSpeaker(words)
      return /\p{L}/u.test(text) ? [{ text, code: organisationOf(words)?.code ?? null, statements: cited }] : []
    }
    const entity = desk.record.entityOf.get(occurrence)
    const shown = entity === undefined ? undefined : desk.shown.get(entity)
    return shown ? [{ text: shown.name.en, code: null, statements: cited }] : []
  })
}

export function eventRow({ id, date, isRelease, announcedOnly, total, kinds: found, counts }: EventDocument): EventRow {
  const places = Map.groupBy(
    counts.filter(({ of, superseded }) => of !== null && /^[A-Z]{2}$/.test(of) && !superseded),
    ({ of }) => of ?? '',
  )
  return {
    id,
    date,
    isRelease,
    announcedOnly,
    total: total && { min: total.min, max: total.max, scope: total.scope },
    kinds: [...new Set(found.map(({ kind }) => kind))],
    destinations: [...places].map(([code, lines]) => ({
      code,
      min: least(lines.map(({ min, max }) => min ?? max)),
      max: most(lines.map(({ min, max }) => max ?? min)),
    })),
  }
}

const least = (numbers: (number | null)[]) => numbers.reduce((a, b) => (a === null ? b : b === null ? a : Math.min(a, b)), null)
const most = (numbers: (number | null)[]) => numbers.reduce((a, b) => (a === null ? b : b === null ? a : Math.max(a, b)), null)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
