import type { Coding } from '#core/coding.ts'
import type { ElementAnswer, ElementFindings, ElementLine, ElementStatus } from '#core/findings/elements.ts'
import type { EntityId, StatementId } from '#core/ids.ts'
import { ELEMENTS } from '#vocabulary/instruments/index.ts'
import { meaning, type Told, type View } from '../../view.ts'
import { standing } from '../answers.ts'
import type { Ground } from '../index.ts'
import { mayFeed, type Side, type Touch, touches } from './touching.ts'

/** How each element stands, for each release and for the register as a whole, and which questions of fact are answered. */
export function elementsIn({ view, assessment, codings }: Ground): ElementFindings {
  const events = assessment.events
    .filter(({ isRelease, announcedOnly }) => isRelease && !announcedOnly)
    .map(({ event, date }) => ({ event, date }))
  const listed = new Set(events.map(({ event }) => event))
  const cells = cellsOf(view, listed)
  const answers = Map.groupBy(
    standing(codings).filter(({ form, event }) => form === 'element' && (event === null || listed.has(event))),
    ({ item, event }) => keyOf(item, event),
  )
  const lines = ELEMENTS.flatMap(({ code }) =>
    [null, ...events.map(({ event }) => event)].flatMap((event) => {
      const key = keyOf(code, event)
      const [cell, given] = [cells.get(key), answers.get(key) ?? []]
      return cell || given.length > 0 ? [lineOf(view, code, event, cell ?? emptyCell(), given)] : []
    }),
  )
  const questions = ELEMENTS.flatMap(({ code, questions: asked }) =>
    asked.map((one) => ({
      element: code,
      question: one.code,
      answered: events.filter(({ event }) => cells.get(keyOf(code, event))?.questions.has(one.code)).length,
    })),
  )
  return { events, lines: lines.filter(isSaid), questions }
}

/** What touches one element in one event. `everywhere`: which sides have anything in the whole register; of the register's own cell only. */
type Cell = Record<Side, Set<StatementId>> & { questions: Set<string>; everywhere: Set<Side> }

const emptyCell = (): Cell => ({
  supporting: new Set(),
  contradicting: new Set(),
  beside: new Set(),
  questions: new Set(),
  everywhere: new Set(),
})
const keyOf = (element: string, event: EntityId | null): string => `${element} ${event ?? ''}`

function cellsOf(view: View, listed: ReadonlySet<EntityId>): Map<string, Cell> {
  const cells = new Map<string, Cell>()
  const cellAt = (element: string, event: EntityId | null): Cell => {
    const key = keyOf(element, event)
    const cell = cells.get(key) ?? emptyCell()
    cells.set(key, cell)
    return cell
  }
  const put = (told: Told, event: EntityId | null, { element, side, questions }: Touch) => {
    const cell = cellAt(element, event)
    cell[side].add(told.id)
    for (const question of questions) cell.questions.add(question)
  }
  for (const told of view.told)
    for (const touch of touches(told)) {
      const own = [told.subject, told.event].flatMap((event) => (event !== null && listed.has(event) ? [event] : []))
      for (const event of own.length > 0 ? new Set(own) : [null]) put(told, event, touch)
      cellAt(touch.element, null).everywhere.add(touch.side)
    }
  return cells
}

function lineOf(view: View, element: string, event: EntityId | null, cell: Cell, codings: readonly Coding[]): ElementLine {
  const [supporting, contradicting, beside] = [new Set(cell.supporting), new Set(cell.contradicting), new Set(cell.beside)]
  for (const { answers, statements } of codings)
    for (const id of statements) {
      const told = view.byId.get(id)
      if (!told || !mayFeed(told) || supporting.has(id) || contradicting.has(id)) continue
      const side =
        meaning(told) === null ? beside : ({ supported: supporting, contradicted: contradicting }[answers.status ?? ''] ?? beside)
      side.add(id)
    }
  for (const id of [...supporting, ...contradicting]) beside.delete(id)
  const has = (side: 'supporting' | 'contradicting', own: ReadonlySet<StatementId>) => own.size > 0 || cell.everywhere.has(side)
  return {
    element,
    event,
    status: codings.length === 0 ? 'not_assessed' : statusOf(has('supporting', supporting), has('contradicting', contradicting)),
    supporting: [...supporting],
    contradicting: [...contradicting],
    beside: [...beside],
    answers: codings.map(answerOf).sort(byAnswer),
  }
}

const statusOf = (isFor: boolean, isAgainst: boolean): ElementStatus =>
  isFor && isAgainst ? 'mixed' : isFor ? 'supported' : isAgainst ? 'contradicted' : 'no_information'

const answerOf = ({ answers, standard, asOf, note, statements }: Coding): ElementAnswer => ({
  answer: answers.status ?? 'no_information',
  standard,
  asOf,
  note,
  statements: [...statements],
})

/** By what is said, so that the order does not tell who said it. */
const byAnswer = (a: ElementAnswer, b: ElementAnswer): number =>
  a.answer < b.answer ? -1 : a.answer > b.answer ? 1 : a.note < b.note ? -1 : a.note > b.note ? 1 : 0

const isSaid = ({ supporting, contradicting, beside, answers }: ElementLine): boolean =>
  supporting.length + contradicting.length + beside.length + answers.length > 0
