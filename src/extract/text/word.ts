/** Words share their sets of classes, a few hundred: each has a number. */
const numbers = new WeakMap<ReadonlySet<string>, number>()
let given = 0

export function numberOf(classes: ReadonlySet<string>): number {
  const known = numbers.get(classes)
  if (known !== undefined) return known
  numbers.set(classes, given)
  return given++
}

/** What a language says of a word, or a mark, by itself. */
export type Word = {
  /** What is remembered of it is found by this number, which no other word has. */
  no: number
  key: string
  tags: ReadonlySet<string>
  /** The number of its set of classes (`numberOf`), by which what was asked of the set is found. */
  classes: number
  /** The number it is (“twenty”, “twenty-two”), if it is one. */
  amount: number | null
}
