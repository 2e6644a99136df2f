import type { Assessment } from '#core/assessment.ts'
import type { Coding } from '#core/coding.ts'
import type { CrossingFindings, ModeAnswer, ModeLine } from '#core/findings/crossings.ts'
import type { EntityId, StatementId } from '#core/ids.ts'
import { DISPLACEMENT_MODES } from '#vocabulary/displacement-modes.ts'
import { grouped, order } from '../../view.ts'
import { answersTo, standing } from '../answers.ts'
import type { Belonging } from './belonging.ts'
import { newestFirst } from './legs.ts'
import { isTaking, type Went } from './ways.ts'

const { form, items, questions } = DISPLACEMENT_MODES

/**
 * The three ways in which people came to be abroad. That they were expelled follows from a taking out of custody, and only that: flight is
 * what members say by hand, and where they differ each answer stands.
 */
export function modesOf(
  went: readonly Went[],
  { events }: Belonging,
  { people }: Assessment,
  codings: readonly Coding[],
): CrossingFindings['modes'] {
  const held = heldBefore(people)
  const outOfCustody = went.filter(
    (one) => isTaking(one) && (one.event === null ? held.has(one.told.id) : events.get(one.event)?.isRelease === true),
  )
  const follows = grouped(outOfCustody, ({ event }) => event)
  const coded = grouped(
    standing(codings).filter((one) => one.form === form),
    ({ event }) => event,
  )
  const all = new Set<EntityId | null>([...follows.keys(), ...coded.keys()])
  return [...all]
    .map((event) => ({
      event,
      date: event === null ? null : (events.get(event)?.date ?? null),
      lines: items.flatMap(({ code }): ModeLine[] => {
        const rests = code === 'expelled' ? (follows.get(event) ?? []).map(({ told }) => told.id) : []
        const answers = answersOf(coded.get(event) ?? [], code, event)
        return rests.length === 0 && answers.length === 0 ? [] : [{ mode: code, follows: rests, answers }]
      }),
    }))
    .filter(({ lines }) => lines.length > 0)
    .sort(
      (a, b) =>
        Number(a.event === null) - Number(b.event === null) || newestFirst(a.date, b.date) || order(basisOf(a), basisOf(b)),
    )
}

const answersOf = (codings: readonly Coding[], item: string, event: EntityId | null): ModeAnswer[] =>
  questions.flatMap(({ code }) =>
    answersTo(codings, { form, item, event }, code).map(({ answer, codings: of }) => ({
      answer,
      coders: of.length,
      notes: of.flatMap(({ note }) => (note.trim() === '' ? [] : [note])).sort(order),
      statements: [...new Set(of.flatMap(({ statements }) => statements))].sort(order),
    })),
  )

/** Statements of a life before which the person was in custody. */
function heldBefore(people: Assessment['people']): Set<StatementId> {
  const found = new Set<StatementId>()
  for (const { timeline } of people)
    for (const [at, { statement }] of timeline.entries()) if (timeline[at - 1]?.inCustody === true) found.add(statement)
  return found
}

const basisOf = ({ lines }: { lines: readonly ModeLine[] }): string =>
  lines.flatMap(({ follows, answers }) => [...follows, ...answers.flatMap(({ statements }) => statements)])[0] ?? ''
