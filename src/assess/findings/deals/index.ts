import type { EventAssessment } from '#core/assessment.ts'
import type { Arrests, Deal, DealFindings, DealMeasure, DealTerm } from '#core/findings/deals.ts'
import type { StatementId } from '#core/ids.ts'
import { MEASURES } from '#vocabulary/measures.ts'
import { happened, idsOf, meaning, type Told, type View } from '../../view.ts'
import type { Ground } from '../ground.ts'
import { type Around, dealsAround, isExchange } from './about.ts'
import { againIn } from './again.ts'
import { type Answered, answersByEvent, given, notesOf, ofItem, setsOf } from './answered.ts'
import { arrestsAround, detainedIn } from './arrests.ts'
import { daysAround } from './days.ts'
import { stipulationsOf, withoutTextOf } from './stipulations.ts'
import { ABOUT_TERMS, termsOf } from './terms.ts'

/** Every event around which something is said to have been negotiated, given or promised, and what is said of it. Never what a person cost. */
export function dealsIn(ground: Ground): DealFindings {
  const { view, assessment, codings } = ground
  const events = new Map(assessment.events.map((one) => [one.event, one]))
  const answersOf = answersByEvent(codings)
  const detained = detainedIn(ground)
  const made = dealsAround(view, [...events.keys()]).map((around) => {
    const own = around.events.flatMap((event) => events.get(event) ?? [])
    return { around, own, days: daysAround(own.map(({ date }) => date)) }
  })
  const days = made.flatMap((one) => one.days ?? [])
  return {
    deals: made.map(({ around, own, days: near }) => {
      const arrests = near && arrestsAround(detained, near, withoutOne(days, near))
      const deal = dealOf(view, around, own, answersOf(around.events))
      return { ...deal, arrests, statements: unique([...deal.statements, ...(arrests?.statements ?? []), ...tallied(arrests)]) }
    }),
    detained: { people: detained.people, dated: detained.dated },
    loose: idsOf(
      view.told.filter(
        ({ statement, subjectType, event }) =>
          ['concession', 'obligation', 'negotiation'].includes(statement.property) &&
          subjectType !== 'release_event' &&
          event === null,
      ),
    ),
  }
}

const withoutOne = <Item>(all: readonly Item[], own: Item): Item[] => all.filter((one) => one !== own)
const tallied = (arrests: Arrests | null): StatementId[] => arrests?.tallies.flatMap(({ line }) => line.statements) ?? []

function dealOf(view: View, { told }: Around, events: readonly EventAssessment[], answered: Answered): Omit<Deal, 'arrests'> {
  const terms = termsOf(view, told)
  const exchange = told.filter(isExchange)
  const aboutTerms = (value: string) => told.filter((one) => saysOfTerms(one) === value)
  const undisclosed = idsOf(aboutTerms('undisclosed'))
  const again = againIn(view, events, told)
  const stipulations = stipulationsOf({ told, undisclosed, again, answered })
  const deal = {
    events: events.map(({ event, date, total }) => ({ event, date, released: total })),
    negotiators: negotiatorsOf(view, events),
    negotiated: idsOf(told.filter((one) => happened(one) && one.statement.property === 'negotiation')),
    terms,
    exchange: {
      claimed: idsOf(exchange.filter((one) => meaning(one) === 'positive')),
      denied: idsOf(exchange.filter((one) => meaning(one) === 'negative')),
    },
    disclosed: idsOf(aboutTerms('disclosed')),
    undisclosed,
    measures: measuresOf(terms, answered),
    stipulations,
    withoutText: withoutTextOf(stipulations),
  }
  return { ...deal, statements: cited(deal) }
}

/** “The terms are disclosed” that is denied, and “undisclosed” that is not, say the same. */
function saysOfTerms(told: Told): string | null {
  const { property, value } = told.statement
  const sign = meaning(told)
  if (property !== 'obligation' || value === null || !ABOUT_TERMS.includes(value) || sign === null) return null
  return (value === 'disclosed') === (sign === 'positive') ? 'disclosed' : 'undisclosed'
}

function negotiatorsOf(view: View, events: readonly EventAssessment[]): Deal['negotiators'] {
  const all = events.flatMap(({ negotiators }) => negotiators)
  const groups = Map.groupBy(all, ({ code, occurrence }) => code ?? view.record.entityOf.get(occurrence) ?? occurrence)
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first ? [{ ...first, statements: unique([first, ...rest].flatMap(({ statements }) => statements)) }] : [],
  )
}

/** Measures that are said to have been lifted, and those that members answer about. */
function measuresOf(terms: readonly DealTerm[], { now }: Answered): DealMeasure[] {
  return MEASURES.flatMap(({ code }) => {
    const lifted = terms
      .filter(({ kind, standing, measures }) => kind === 'concession' && standing === 'given' && measures.includes(code))
      .flatMap(({ statements }) => statements.map(({ id }) => id))
    const own = ofItem(now, 'measure', code)
    if (lifted.length + own.length === 0) return []
    const answers = ['imposed_for', 'imposed_also_for', 'imposed_on', 'lifted'].flatMap((question) => given(own, question))
    return [{ measure: code, lifted, answers, sets: setsOf(own), notes: notesOf(own) }]
  })
}

function cited(deal: Omit<Deal, 'arrests' | 'statements'>): StatementId[] {
  const answers = [...deal.measures, ...deal.stipulations].flatMap((one) => one.answers)
  return unique([
    ...deal.events.flatMap(({ released }) => released?.statements ?? []),
    ...deal.negotiators.flatMap(({ statements }) => statements),
    ...deal.negotiated,
    ...deal.terms.flatMap(({ statements }) => statements.map(({ id }) => id)),
    ...deal.exchange.claimed,
    ...deal.exchange.denied,
    ...deal.disclosed,
    ...deal.undisclosed,
    ...deal.stipulations.flatMap(({ disclosures, states, review, kept, broken }) => [
      ...[...disclosures, ...states].flatMap(({ statements }) => statements),
      ...review,
      ...kept,
      ...broken,
    ]),
    ...answers.flatMap(({ statements }) => statements),
  ])
}

const unique = (ids: readonly StatementId[]): StatementId[] => [...new Set(ids)]
