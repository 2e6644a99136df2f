import type { Coding, CodingForm } from '#core/coding.ts'
import type { MemberId } from '#core/ids.ts'

/**
 * How far two coders agree on what both answered. `share`: of `n`, how many alike. `kappa`: Cohen (1960), how much of the agreement beyond
 * that of chance is reached, at most 1. Null where nothing was answered by both; `kappa` also where both gave one and the same answer
 * throughout, since chance alone would then agree as well.
 */
export type Agreement = { n: number; same: number; share: number | null; kappa: number | null }

/** One question that two members answered about the same thing, each in their own way or alike. */
export type Twice = { item: Coding['item']; event: Coding['event']; question: string; first: Coding; second: Coding }

/** Two members with all that both answered of one form. */
export type Coders = { members: readonly [MemberId, MemberId]; twice: Twice[] }

export function agreementOf(pairs: readonly (readonly [string, string])[]): Agreement {
  const n = pairs.length
  const same = pairs.filter(([a, b]) => a === b).length
  const [first, second] = [0, 1].map((side) => Map.groupBy(pairs, (pair) => pair[side as 0 | 1]))
  // In whole numbers, so that what is exactly two fifths is said to be that.
  const byChance = [...(first ?? [])].reduce((sum, [answer, own]) => sum + own.length * (second?.get(answer)?.length ?? 0), 0)
  const room = n * n - byChance
  return {
    n,
    same,
    share: n === 0 ? null : same / n,
    kappa: room === 0 ? null : (n * same - byChance) / room,
  }
}

/** Every two members who answered a question of a form about the same thing; members and items in their order. `codings` must be `standing`. */
export function codersOf(codings: readonly Coding[], form: CodingForm): Coders[] {
  const found = new Map<string, Coders>()
  const about = Map.groupBy(
    codings.filter((one) => one.form === form),
    ({ item, event }) => JSON.stringify([item, event]),
  )
  for (const [, own] of [...about].sort(([a], [b]) => compare(a, b))) {
    const inOrder = own.toSorted((a, b) => compare(a.by, b.by))
    for (const [at, first] of inOrder.entries())
      for (const second of inOrder.slice(at + 1)) {
        const questions = Object.keys(first.answers).filter((question) => second.answers[question] !== undefined)
        if (questions.length === 0) continue
        const key = `${first.by} ${second.by}`
        const coders = found.get(key) ?? { members: [first.by, second.by], twice: [] }
        found.set(key, coders)
        const { item, event } = first
        coders.twice.push(...questions.sort().map((question) => ({ item, event, question, first, second })))
      }
  }
  return [...found.values()].sort((a, b) => compare(a.members.join(' '), b.members.join(' ')))
}

/** Their agreement on each question: answers to different questions are never of one kind. */
export function agreementBy({ twice }: Coders): Map<string, Agreement> {
  const byQuestion = Map.groupBy(twice, ({ question }) => question)
  return new Map([...byQuestion].map(([question, own]) => [question, agreementOf(own.map((one) => answersOf(one)))] as const))
}

/** What each of the two answered. */
export const answersOf = ({ question, first, second }: Twice): [string, string] => [
  first.answers[question] ?? '',
  second.answers[question] ?? '',
]

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
