import type { Demand, ReformFindings } from '#core/findings/reforms.ts'
import { speakerOf } from '../desk.ts'
import { eventId, ids, type Press, told } from '../parts.ts'
import type { PublicDemand, ReformsDocument } from './types-reforms.ts'

export const noReforms = (): ReformsDocument => ({
  v: 1,
  reforms: [],
  releaseDemands: [],
  releases: { events: [], lines: [], withoutNumber: [] },
  statements: [],
  quotes: [],
})

export function reformsDocument(press: Press, { reforms, releaseDemands, releases }: ReformFindings): ReformsDocument {
  const { redactor } = press.desk.redaction
  const { statements, quotes } = told(press, [
    ...reforms.flatMap(({ changed, unchanged, announced, demanded, undecided, notes }) => [
      ...[...changed, ...unchanged, ...announced, ...undecided],
      ...[...demanded, ...notes].flatMap((one) => one.statements),
    ]),
    ...[...releaseDemands, ...releases.lines].flatMap((one) => one.statements),
  ])
  return {
    v: 1,
    reforms: reforms.map(({ item, state, changed, unchanged, announced, demanded, undecided, answers, notes }) => ({
      item,
      state,
      changed: ids(press, changed),
      unchanged: ids(press, unchanged),
      announced: ids(press, announced),
      demanded: alike(demanded.map((one) => demandOf(press, one))).map(([first, ...more]) => joined(first, more)),
      undecided: ids(press, undecided),
      answers,
      notes: notes.map(({ words, asOf, statements: cited }) => ({
        words: redactor.redactText(words).text,
        asOf,
        cited: ids(press, cited),
      })),
    })),
    releaseDemands: alike(
      releaseDemands.map((one) => ({
        ...demandOf(press, one),
        events: one.events.map((event) => eventId(press, event)),
        withoutTerms: one.withoutTerms,
      })),
    ).map(([first, ...more]) => ({
      ...joined(first, more),
      events: [...new Set([first, ...more].flatMap(({ events }) => events))],
      withoutTerms: [first, ...more].some(({ withoutTerms }) => withoutTerms),
    })),
    releases: {
      events: releases.events.map(({ event, date }) => ({ event: eventId(press, event), date })),
      lines: releases.lines.map(({ min, max, scope, events, statements: cited }) => ({
        scope,
        min,
        max,
        events: events.map((event) => eventId(press, event)),
        statements: ids(press, cited),
      })),
      withoutNumber: releases.withoutNumber.map((event) => eventId(press, event)),
    },
    statements,
    quotes,
  }
}

const demandOf = (press: Press, { by, date, statements }: Demand): PublicDemand => ({
  by: by.map(({ code, occurrence }) => {
    const who = speakerOf(press.desk, occurrence, 'en')
    return { ...who, code: who.code ?? code }
  }),
  date,
  statements: ids(press, statements),
})

/** Demands by what can be seen of who makes them: that two hidden names are one person is not shown. */
const alike = <One extends PublicDemand>(demands: readonly One[]): (readonly [One, ...One[]])[] =>
  [...Map.groupBy(demands, ({ by }) => JSON.stringify(by)).values()].flatMap(([first, ...more]) =>
    first ? [[first, ...more]] : [],
  )

/** The first of them is the newest. */
const joined = ({ by, date, statements }: PublicDemand, more: readonly PublicDemand[]): PublicDemand => ({
  by,
  date,
  statements: [...new Set([...statements, ...more.flatMap((one) => one.statements)])],
})
