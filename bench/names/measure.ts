import type { NamedPerson } from './data.ts'
import type { Matcher } from './matchers.ts'

/** How well a number separates pairs of one person from pairs of two: at the threshold where F1 is best, or at a given one. */
export type PairFigure = { precision: number; recall: number; f1: number; threshold: number }

const STEPS = 400

/** Counts of pairs by their number, from which every threshold is read. */
export type Counts = { same: Float64Array; other: Float64Array }
export const emptyCounts = (): Counts => ({ same: new Float64Array(STEPS + 1), other: new Float64Array(STEPS + 1) })
export const stepOf = (score: number): number => Math.max(0, Math.min(STEPS, Math.floor(score * STEPS + 1e-9)))

export function bestOf({ same, other }: Counts): PairFigure {
  const all = same.reduce((sum, count) => sum + count, 0)
  let best: PairFigure = { precision: 0, recall: 0, f1: 0, threshold: 1 }
  let right = 0
  let wrong = 0
  for (let step = STEPS; step > 0; step--) {
    right += same[step] ?? 0
    wrong += other[step] ?? 0
    if (right === 0) continue
    const precision = right / (right + wrong)
    const recall = right / all
    const f1 = (2 * precision * recall) / (precision + recall)
    if (f1 > best.f1) best = { precision, recall, f1, threshold: step / STEPS }
  }
  return best
}

/** A name of a list of people, and whose it is. */
export type Form = { name: string; owner: number }
export const formsOf = (people: readonly NamedPerson[]): Form[] =>
  people.flatMap(({ names }, owner) => names.map((name) => ({ name, owner })))

/** Every pair of names of the people, each once. */
export function countPairs({ prepare, score }: Matcher, people: readonly NamedPerson[]): Counts {
  const forms = formsOf(people).map(({ name, owner }) => ({ owner, prepared: prepare(name) }))
  const counts = emptyCounts()
  forms.forEach((left, at) => {
    for (let to = at + 1; to < forms.length; to++) {
      const right = forms[to]
      if (right === undefined) break
      const into = left.owner === right.owner ? counts.same : counts.other
      const step = stepOf(score(left.prepared, right.prepared))
      into[step] = (into[step] ?? 0) + 1
    }
  })
  return counts
}

/** Share of questions whose right person comes first, and among the first five. Whoever is as good as the right one counts as before them. */
export type RankFigure = { at1: number; at5: number }
export const rankFigure = (ranks: readonly number[]): RankFigure => ({
  at1: ranks.filter((rank) => rank <= 1).length / ranks.length,
  at5: ranks.filter((rank) => rank <= 5).length / ranks.length,
})

/** For every question the place of the right person among all; a person is as near as the nearest of their names. */
export function ranks(
  { prepare, score }: Matcher,
  people: readonly NamedPerson[],
  questions: readonly { name: string; id: string }[],
): number[] {
  const prepared = people.map(({ id, names }) => ({ id, names: names.map(prepare) }))
  return questions.map(({ name, id }) => {
    const asked = prepare(name)
    const scores = prepared.map((person) => person.names.reduce<number>((most, other) => Math.max(most, score(asked, other)), 0))
    const right = scores[prepared.findIndex((person) => person.id === id)] ?? 0
    return scores.filter((other) => other >= right).length
  })
}
