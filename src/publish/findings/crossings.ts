import type { CrossingFindings, Indicator, Leg, ModeLine, Territory } from '#core/findings/crossings.ts'
import type { EntityId, StatementId } from '#core/ids.ts'
import { statuteStateOf } from '#vocabulary/states-parties.ts'
import { countLine, eventId, ids, type Press, personId, spanOf, told } from '../parts.ts'
import { joinClosed } from './closed-names.ts'
import type { CrossingsDocument, PublicIndicator, PublicLeg, PublicModes, PublicTerritory } from './types-crossings.ts'

export function crossingsDocument(press: Press, findings: CrossingFindings): CrossingsDocument {
  const { takings, others, territories, modes, releases, beside } = findings
  return {
    v: 1,
    takings: takings.map(({ event, person, date, dated, legs, indicators, named }) => ({
      ...whose(press, event, person),
      date,
      dated,
      legs: legs.map((leg) => publicLeg(press, leg)),
      indicators: indicators.map((one) => indicator(press, one)),
      named,
    })),
    others: others.map(({ way, ...leg }) => ({ ...publicLeg(press, leg), way })),
    territories: territories.map((one) => territory(press, one)),
    modes: modes.map(({ event, date, lines }) => ({
      event: event === null ? null : eventId(press, event),
      date,
      lines: lines.map((line) => mode(press, line)),
    })),
    releases: {
      taken: events(press, releases.taken),
      stayed: events(press, releases.stayed),
      notSaid: events(press, releases.notSaid),
    },
    beside: ids(press, beside),
    ...cited(press, findings),
  }
}

/** Findings of nothing. */
export const noCrossings = (): CrossingsDocument => ({
  v: 1,
  takings: [],
  others: [],
  territories: [],
  modes: [],
  releases: { taken: [], stayed: [], notSaid: [] },
  beside: [],
  statements: [],
  quotes: [],
})

const events = (press: Press, found: readonly EntityId[]) => found.map((event) => eventId(press, event))

const whose = (press: Press, event: EntityId | null, person: EntityId | null) => ({
  event: event === null ? null : eventId(press, event),
  person: person === null ? null : personId(press, person),
})

const publicLeg = (press: Press, { from, to, date, posts, counts, range, people, statements }: Leg): PublicLeg => ({
  from,
  to,
  date,
  posts: joinClosed(
    posts.map(({ code, occurrence, statements: of }) => ({
      code,
      text: code ?? wordsOf(press, occurrence),
      cited: ids(press, of),
    })),
    ({ text }) => text,
    () => '',
    (one, other) => ({ ...one, cited: [...new Set([...one.cited, ...other.cited])] }),
  ),
  counts: counts.flatMap((line) => countLine(press, line)),
  range,
  people: people.map(({ person, statements: of }) => ({ person: personId(press, person), cited: ids(press, of) })),
  cited: ids(press, statements),
})

/** A place that the vocabulary does not know may be anything: it is redacted like any words. */
const wordsOf = ({ desk }: Press, occurrence: Leg['posts'][number]['occurrence']): string =>
  desk.redaction.redactor.redactSpeaker(desk.record.occurrences.get(occurrence)?.anchors[0]?.exact ?? '')

const indicator = (press: Press, { code, state, supporting, contradicting, claimed, people }: Indicator): PublicIndicator => ({
  code,
  state,
  supporting: ids(press, supporting),
  contradicting: ids(press, contradicting),
  claimed: ids(press, claimed),
  people,
})

function territory(press: Press, { to, sum, withoutNumber, takings }: Territory): PublicTerritory {
  const state = statuteStateOf(to)
  return {
    to,
    party: state && state.since !== null,
    since: state?.since ?? null,
    confirmed: state?.confirmed ?? false,
    source: state?.source ?? null,
    sum: spanOf(sum),
    withoutNumber,
    takings: takings.map(({ event, person, date, leg, inForce }) => ({
      ...whose(press, event, person),
      date,
      range: leg.range,
      counts: leg.counts.flatMap((line) => countLine(press, line)),
      inForce,
      cited: ids(press, leg.statements),
    })),
  }
}

const mode = (press: Press, { mode: code, follows, answers }: ModeLine): PublicModes['lines'][number] => ({
  mode: code,
  follows: ids(press, follows),
  answers: answers.map(({ answer, coders, notes, statements }) => ({
    answer,
    coders,
    notes: notes.map((note) => press.desk.redaction.redactor.redactText(note).text),
    cited: ids(press, statements),
  })),
})

/** Every statement that something in the findings rests on. */
function cited(press: Press, { takings, others, modes, beside }: CrossingFindings) {
  const { statements, quotes } = told(press, [
    ...[...takings.flatMap(({ legs }) => legs), ...others].flatMap((leg) => leg.statements),
    ...takings.flatMap(({ indicators }) =>
      indicators.flatMap(({ supporting, contradicting, claimed }): StatementId[] => [
        ...supporting,
        ...contradicting,
        ...claimed,
      ]),
    ),
    ...modes.flatMap(({ lines }) =>
      lines.flatMap(({ follows, answers }) => [...follows, ...answers.flatMap(({ statements: of }) => of)]),
    ),
    ...beside,
  ])
  return { statements, quotes }
}
