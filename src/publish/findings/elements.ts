import type { ElementFindings, ElementLine } from '#core/findings/elements.ts'
import { eventId, ids, type Press, told } from '../parts.ts'
import { publicInstruments } from './instruments.ts'
import { quotationsOf } from './quotations.ts'
import type { ElementsDocument, PublicElementLine } from './types-elements.ts'

/** How the elements stand, as it may be shown. Notes of assessors are words of people and are redacted like any others. */
export function elementsDocument(press: Press, { events, lines, questions }: ElementFindings): ElementsDocument {
  const quotations = quotationsOf(press)
  const quoted = new Set(quotations.map(({ quote }) => quote))
  const { statements, quotes } = told(press, [
    ...lines.flatMap(({ supporting, contradicting, beside, answers }) => [
      ...supporting,
      ...contradicting,
      ...beside,
      ...answers.flatMap((one) => one.statements),
    ]),
    ...[...press.open].flatMap(([id, { quote }]) => (quoted.has(quote.id) ? [id] : [])),
  ])
  return {
    v: 1,
    events: events.map(({ event, date }) => ({ event: eventId(press, event), date })),
    lines: lines.map((one) => lineOf(press, one)),
    questions,
    quotations,
    instruments: publicInstruments(),
    statements,
    quotes,
  }
}

const lineOf = (press: Press, line: ElementLine): PublicElementLine => ({
  element: line.element,
  event: line.event === null ? null : eventId(press, line.event),
  status: line.status,
  supporting: ids(press, line.supporting),
  contradicting: ids(press, line.contradicting),
  beside: ids(press, line.beside),
  answers: line.answers.map(({ answer, standard, asOf, note, statements }) => ({
    answer,
    standard,
    asOf,
    note: press.desk.redaction.redactor.redactText(note).text,
    cited: ids(press, statements),
  })),
})

/** Elements of which nothing is said. */
export const noElements = (): ElementsDocument => ({
  v: 1,
  events: [],
  lines: [],
  questions: [],
  quotations: [],
  instruments: publicInstruments(),
  statements: [],
  quotes: [],
})
