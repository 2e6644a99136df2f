import type { Coding } from '#core/coding.ts'
import type { ElementAnswer, ElementFindings, ElementLine, ElementStatus } from '#core/findings/elements.ts'
import type { EntityId, StatementId } from '#core/ids.ts'
import { ELEMENTS } from '#vocabulary/instruments/index.ts'
import { meaning, type View } from '../../view.ts'
import { standing } from '../answers.ts'
import type { Ground } from '../ground.ts'
import { mayFeed, type Side, touching } from './touching.ts'

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
      const [cell, given] = [cells.get(event)?.get(code), answers.get(keyOf(code, event)) ?? []]
      return cell || given.length > 0 ? [lineOf(view, code, event, cell ?? emptyCell(), given)] : []
    }),
  )
  const questions = ELEMENTS.flatMap(({ code, questions: asked }) =>
    asked.map((one) => ({
      element: code,
      question: one.code,
      answered: events.filter(({ event }) => cells.get(event)?.get(code)?.questions.has(one.code)).length,
    })),
  )
  return { events, lines: lines.filter(isSaid), questions }
}

/** What touches one element in one event. `everywhere`: which sides have anything in the whole register; of the register's own cell only. */
type Cell = Record<Side, StatementId[]> & { questions: Set<string>; everywhere: Set<Side> }

const emptyCell = (): Cell => ({
  supporting: [],
  contradicting: [],
  beside: [],
  questions: new Set(),
  everywhere: new Set(),
})
const keyOf = (element: string, event: EntityId | null): string => `${element} ${event ?? ''}`

/** Cells by the event, null for the register, and by the element. */
type Cells = ReadonlyMap<EntityId | null, ReadonlyMap<string, Cell>>

function cellsOf(view: View, listed: ReadonlySet<EntityId>): Cells {
  const cells = new Map<EntityId | null, Map<string, Cell>>()
  const rowOf = (event: EntityId | null): Map<string, Cell> => madeIn(cells, event, () => new Map())
  const touches = touching()
  const whole = rowOf(null)
  for (const told of view.told) {
    const found = touches(told)
    if (found.length === 0) continue
    const own = [...new Set([told.subject, told.event])].filter((event) => event !== null && listed.has(event))
    const rows = own.length > 0 ? own.map(rowOf) : [whole]
    for (const { element, side, questions } of found) {
      madeIn(whole, element, emptyCell).everywhere.add(side)
      for (const row of rows) {
        const cell = madeIn(row, element, emptyCell)
        cell[side].push(told.id)
        for (const question of questions) cell.questions.add(question)
      }
    }
  }
  return cells
}

function madeIn<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function lineOf(view: View, element: string, event: EntityId | null, cell: Cell, codings: readonly Coding[]): ElementLine {
  const { supporting, contradicting, beside } = withCited(view, cell, codings)
  const has = (side: 'supporting' | 'contradicting', own: readonly StatementId[]) => own.length > 0 || cell.everywhere.has(side)
  return {
    element,
    event,
    status: codings.length === 0 ? 'not_assessed' : statusOf(has('supporting', supporting), has('contradicting', contradicting)),
    supporting,
    contradicting,
    beside,
    answers: codings.map(answerOf).sort(byAnswer),
  }
}

const SIDES: Readonly<Record<string, Side>> = { supported: 'supporting', contradicted: 'contradicting' }

/** What assessors link stands on the side of their answer, unless a rule has put it on a side already; on both where they differ about it. */
function withCited(view: View, cell: Cell, codings: readonly Coding[]): Record<Side, StatementId[]> {
  const { supporting, contradicting, beside } = cell
  if (codings.length === 0) return { supporting, contradicting, beside }
  const ruled = new Set([...supporting, ...contradicting])
  const sides = { supporting: new Set(supporting), contradicting: new Set(contradicting), beside: new Set(beside) }
  for (const { answers, statements } of codings)
    for (const id of statements) {
      const told = view.byId.get(id)
      if (!told || !mayFeed(told) || ruled.has(id)) continue
      sides[meaning(told) === null ? 'beside' : (SIDES[answers.status ?? ''] ?? 'beside')].add(id)
    }
  for (const id of [...sides.supporting, ...sides.contradicting]) sides.beside.delete(id)
  return { supporting: [...sides.supporting], contradicting: [...sides.contradicting], beside: [...sides.beside] }
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
