import type { Coding, CodingForm } from '#core/coding.ts'
import type { EntityId } from '#core/ids.ts'

/** One thing that members answer about. */
export type Asked = { form: CodingForm; item: string; event: EntityId | null }

/** What members answer to one question: each answer with the codings that give it. More than one answer: the coders differ, and both are shown. */
export type Answers = { answer: string; codings: Coding[] }[]

/** What holds: of each member the newest version of each coding, those taken back left out. */
export const standing = (codings: readonly Coding[]): Coding[] => lasting(codings).flatMap((own) => own.slice(0, 1))

/**
 * Of each member every version behind what holds, the newest first: how an answer came to be what it is. What was taken back is not there,
 * nor what came before it. Of earlier versions the answers stay and the words go: a note that was written anew is not shown again.
 */
export function lasting(codings: readonly Coding[]): Coding[][] {
  const own = Map.groupBy(codings, ({ form, item, event, by }) => JSON.stringify([form, item, event, by]))
  return [...own.values()].flatMap((versions) => {
    const newest = versions.toSorted((a, b) => b.version - a.version)
    const back = newest.findIndex(({ withdrawn }) => withdrawn)
    const held = back < 0 ? newest : newest.slice(0, back)
    return held.length === 0 ? [] : [held.map((one, at) => (at === 0 ? one : { ...one, note: '' }))]
  })
}

/** Answers to one question, the commonest first, then by their codes. `codings` must be `standing`. */
export function answersTo(codings: readonly Coding[], { form, item, event }: Asked, question: string): Answers {
  const own = codings.filter((one) => one.form === form && one.item === item && one.event === event)
  const given = Map.groupBy(own, ({ answers }) => answers[question])
  return [...given]
    .flatMap(([answer, of]) => (answer === undefined ? [] : [{ answer, codings: of }]))
    .sort((a, b) => b.codings.length - a.codings.length || (a.answer < b.answer ? -1 : 1))
}
