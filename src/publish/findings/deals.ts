import type { AnswerSet, Arrests, Deal, DealFindings, DealStipulation, GivenAnswer } from '#core/findings/deals.ts'
import { speakerOf } from '../desk.ts'
import { countLine, eventId, ids, type Press, told } from '../parts.ts'
import type { DealsDocument } from './types.ts'
import type { PublicAnswer, PublicAnswerSet, PublicArrests, PublicDeal, PublicStipulation } from './types-deals.ts'

/** What was traded, as it may be shown: codes, published ids, and notes of members in redacted words. */
export function dealsDocument(press: Press, { deals, detained, loose }: DealFindings): DealsDocument {
  const { statements, quotes } = told(press, [...deals.flatMap((one) => one.statements), ...loose])
  return { v: 1, deals: deals.map((one) => dealOf(press, one)), detained, loose: ids(press, loose), statements, quotes }
}

export const noDeals = (): DealsDocument => ({
  v: 1,
  deals: [],
  detained: { people: 0, dated: 0 },
  loose: [],
  statements: [],
  quotes: [],
})

function dealOf(press: Press, deal: Deal): PublicDeal {
  return {
    events: deal.events.map(({ event, date, released }) => ({
      event: eventId(press, event),
      date,
      released: released && {
        min: released.min,
        max: released.max,
        scope: released.scope,
        cited: ids(press, released.statements),
      },
    })),
    negotiators: negotiatorsOf(press, deal),
    negotiated: ids(press, deal.negotiated),
    terms: deal.terms.map(({ kind, standing, code, measures, statements }) => ({
      kind,
      standing,
      code,
      measures,
      statements: statements.flatMap(({ id, bodies }) => ids(press, [id]).map((shown) => ({ id: shown, bodies }))),
    })),
    exchange: { claimed: ids(press, deal.exchange.claimed), denied: ids(press, deal.exchange.denied) },
    disclosed: ids(press, deal.disclosed),
    undisclosed: ids(press, deal.undisclosed),
    measures: deal.measures.map(({ measure, lifted, answers, sets, notes }) => ({
      measure,
      lifted: ids(press, lifted),
      answers: answersOf(press, answers),
      sets: setsOf(press, sets),
      notes: redacted(press, notes),
    })),
    stipulations: deal.stipulations.filter(isSaid).map((one) => stipulationOf(press, one)),
    withoutText: deal.withoutText,
    arrests: deal.arrests && arrestsOf(press, deal.arrests),
  }
}

/** People who negotiate are named only when they are shown; bodies and States by code, else by their words. */
const negotiatorsOf = (press: Press, { negotiators }: Deal): PublicDeal['negotiators'] =>
  negotiators.flatMap(({ code, occurrence, statements }) => {
    const who = speakerOf(press.desk, occurrence, 'en')
    return /\p{L}/u.test(who.text) ? [{ ...who, code: who.code ?? code, cited: ids(press, statements) }] : []
  })

const isSaid = ({ disclosures, states, review, kept, broken, answers, notes }: DealStipulation): boolean =>
  [states, review, kept, broken, answers, notes].some((list) => list.length > 0) ||
  disclosures.some(({ value, coders }) => coders > 0 || (value !== 'undisclosed' && value !== 'not_known'))

const stipulationOf = (press: Press, one: DealStipulation): PublicStipulation => ({
  item: one.item,
  disclosures: one.disclosures.map(({ value, coders, statements }) => ({ value, coders, cited: ids(press, statements) })),
  states: answersOf(press, one.states),
  review: ids(press, one.review),
  kept: ids(press, one.kept),
  broken: ids(press, one.broken),
  answers: answersOf(press, one.answers),
  sets: setsOf(press, one.sets),
  notes: redacted(press, one.notes),
})

const answersOf = (press: Press, answers: readonly GivenAnswer[]): PublicAnswer[] =>
  answers.map(({ question, answer, asOf, coders, statements }) => ({
    question,
    answer,
    asOf,
    coders,
    cited: ids(press, statements),
  }))

const setsOf = (press: Press, sets: readonly AnswerSet[]): PublicAnswerSet[] =>
  sets.map(({ answers, asOf, coders, statements, notes }) => ({
    answers,
    asOf,
    coders,
    cited: ids(press, statements),
    notes: redacted(press, notes),
  }))

const redacted = ({ desk }: Press, notes: readonly string[]): string[] =>
  notes.map((note) => desk.redaction.redactor.redactText(note).text)

const arrestsOf = (press: Press, arrests: Arrests): PublicArrests => ({
  before: arrests.before,
  after: arrests.after,
  complete: arrests.complete,
  ratio: arrests.ratio,
  tallies: arrests.tallies.flatMap(({ side, line }) => countLine(press, line).map((shown) => ({ side, line: shown }))),
  neighbours: arrests.neighbours,
  cited: ids(press, arrests.statements),
})
