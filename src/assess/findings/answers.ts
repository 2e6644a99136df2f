import type { Coding, CodingForm } from '#core/coding.ts'
import type { EntityId } from '#core/ids.ts'

/** One thing that members answer about. */
export type Asked = { form: CodingForm; item: string; event: EntityId | null }

/** What members answer to one question: each answer with the codings that give it. More than one answer: the coders differ, and both are shown. */
export type Answers = { answer: string; codings: Coding[] }[]

/** What holds: of each member the newest version of each coding, those taken back left out. */
export function standing(codings: readonly Coding[]): Coding[] {
  const newest = new Map<string, Coding>()
  for (const one of codings) {
    const key = JSON.stringify([one.form, one.item, one.event, one.by])
    const held = newest.get(key)
    if (!held || held.version < one.version) newest.set(key, one)
  }
  return [...newest.values()].filter(({ withdrawn }) => !withdrawn)
}

/** Answers to one question, the commonest first, then by their codes. `codings` must be `standing`. */
export function answersTo(codings: readonly Coding[], { form, item, event }: Asked, question: string): Answers {
  const own = codings.filter((one) => one.form === form && one.item === item && one.event === event)
  const given = Map.groupBy(own, ({ answers }) => answers[question])
  return [...given]
    .flatMap(([answer, of]) => (answer === undefined ? [] : [{ answer, codings: of }]))
    .sort((a, b) => b.codings.length - a.codings.length || (a.answer < b.answer ? -1 : 1))
}
