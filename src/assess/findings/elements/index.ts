import type { Coding } from '#core/coding.ts'
import type { StatementType } from '#core/extraction.ts'
import type { ElementAnswer, ElementFindings, ElementLine, ElementStatus } from '#core/findings/elements.ts'
import type { EntityId, StatementId } from '#core/ids.ts'
import { ELEMENTS } from '#vocabulary/instruments/index.ts'
import { meaning, type Told, type View } from '../../view.ts'
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
      return cell || given.length > 0 ? [lineOf({ view, listed }, code, event, cell ?? emptyCell(), given)] : []
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

/** What touches one element in one event. */
type Cell = Record<Side, StatementId[]> & { questions: Set<string> }

const emptyCell = (): Cell => ({
  supporting: [],
  contradicting: [],
  beside: [],
  questions: new Set(),
})
const keyOf = (element: string, event: EntityId | null): string => `${element} ${event ?? ''}`

/** Of whom one of these is said, the record speaks as of somebody who was imprisoned. */
const CUSTODY: ReadonlySet<StatementType> = new Set([
  'detention',
  'charge',
  'sentence',
  'transfer',
  'release',
  'return',
  'recognition',
])

/** Cells by the event, null for the register, and by the element. */
type Cells = ReadonlyMap<EntityId | null, ReadonlyMap<string, Cell>>

function cellsOf(view: View, listed: ReadonlySet<EntityId>): Cells {
  const cells = new Map<EntityId | null, Map<string, Cell>>()
  const rowOf = (event: EntityId | null): Map<string, Cell> => madeIn(cells, event, () => new Map())
  const touches = touching()
  const whole = rowOf(null)
  const imprisoned = new Set(view.told.flatMap((told) => (CUSTODY.has(told.statement.property) ? [told.subject] : [])))
  for (const told of view.told) {
    // Whoever only speaks or negotiates has a role too: it says nothing of why somebody was imprisoned.
    if (told.statement.property === 'role' && !imprisoned.has(told.subject)) continue
    const found = touches(told)
    if (found.length === 0) continue
    const own = eventsOf(told, listed)
    const rows = own.length > 0 ? own.map(rowOf) : [whole]
    for (const { element, side, questions } of found) {
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

/** Releases that a statement is of. */
const eventsOf = ({ subject, event }: Told, listed: ReadonlySet<EntityId>): EntityId[] =>
  [...new Set([subject, event])].flatMap((one) => (one !== null && listed.has(one) ? [one] : []))

type Listed = { view: View; listed: ReadonlySet<EntityId> }

function lineOf(known: Listed, element: string, event: EntityId | null, cell: Cell, codings: readonly Coding[]): ElementLine {
  const answers = codings.map(answerOf).sort(byAnswer)
  return { element, event, status: statusOf(answers), ...withCited(known, event, cell, codings), answers }
}

const SIDES: Readonly<Record<string, Side>> = { supported: 'supporting', contradicted: 'contradicting' }

/**
 * What assessors link stands on the side of their answer, unless a rule has put it on a side already; on both where they differ about it.
 * What is said of another release stays there.
 */
function withCited(
  { view, listed }: Listed,
  event: EntityId | null,
  cell: Cell,
  codings: readonly Coding[],
): Record<Side, StatementId[]> {
  const { supporting, contradicting, beside } = cell
  const ruled = new Set([...supporting, ...contradicting])
  const sides = { supporting: new Set(supporting), contradicting: new Set(contradicting), beside: new Set(beside) }
  for (const { answers, statements } of codings)
    for (const id of statements) {
      const told = view.byId.get(id)
      if (!told || !mayFeed(told) || ruled.has(id)) continue
      const of = eventsOf(told, listed)
      if (of.length > 0 && (event === null || !of.includes(event))) continue
      sides[meaning(told) === null ? 'beside' : (SIDES[answers.status ?? ''] ?? 'beside')].add(id)
    }
  for (const id of [...sides.supporting, ...sides.contradicting]) sides.beside.delete(id)
  return { supporting: [...sides.supporting], contradicting: [...sides.contradicting], beside: [...sides.beside] }
}

/** What everybody answers; mixed where they differ, whatever the statements are. */
function statusOf([first, ...others]: readonly ElementAnswer[]): ElementStatus {
  if (!first) return 'not_assessed'
  return others.every(({ answer }) => answer === first.answer) ? first.answer : 'mixed'
}

const ANSWERS = ['supported', 'contradicted', 'mixed'] as const

const answerOf = ({ answers, standard, asOf, note, statements }: Coding): ElementAnswer => ({
  answer: ANSWERS.find((one) => one === answers.status) ?? 'no_information',
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
