import type { MentionKind } from '#core/mention.ts'
import type { Draft } from '../mentions/draft.ts'
import type { Word } from './word.ts'

/**
 * What rules see: a word, a number (numerals and number words joined), a mark, or, once found, a whole mention. Offsets are of the
 * folded text. `key` is the word as the language's lexicon compares it; `tags` are the word classes it belongs to.
 */
export type Item = {
  kind: 'word' | 'number' | 'mark' | 'break' | MentionKind
  text: string
  key: string
  tags: ReadonlySet<string>
  start: number
  end: number
  cap: boolean
  glued: boolean
  /** What a number item amounts to. */
  amount: number | undefined
  mention: Draft | undefined
  /** The word it is as it was written, of which more is known; not of words joined or changed. */
  word: Word | undefined
}

/**
 * A new item. All are made here, of all their fields in the order above: one layout is read faster than several, and code that was
 * compiled for it stays valid.
 */
export const itemOf = (of: Item): Item => ({
  kind: of.kind,
  text: of.text,
  key: of.key,
  tags: of.tags,
  start: of.start,
  end: of.end,
  cap: of.cap,
  glued: of.glued,
  amount: of.amount,
  mention: of.mention,
  word: of.word,
})

/** A mention as one item that stands where its first word, `first`, stood. */
export const mentionItem = (
  mention: Draft,
  text: string,
  key: string,
  tags: ReadonlySet<string>,
  { cap, glued }: Pick<Item, 'cap' | 'glued'>,
): Item => {
  const { kind, start, end } = mention
  return itemOf({ kind, text, key, tags, start, end, cap, glued, amount: undefined, mention, word: undefined })
}

/** The same item with other classes. */
export const withTags = (item: Item, tags: ReadonlySet<string>): Item => itemOf({ ...item, tags, word: undefined })

export const NO_TAGS: ReadonlySet<string> = new Set()
/** What stands before a place. A list asked for place -1 looks for a field of that name, as long as ten words take to be read. */
export const itemBefore = (items: readonly Item[], at: number): Item | undefined => (at > 0 ? items[at - 1] : undefined)
export const has = (item: Item | undefined, tag: string): boolean => item?.tags.has(tag) ?? false
export const isMark = (item: Item | undefined, marks: string): boolean => item?.kind === 'mark' && marks.includes(item.text)

/** Sets of classes with a lower number have a place in a flat list of answers. */
const PLACES = 4_096
const [UNASKED, NO, YES] = [0, 1, 2]

/** A question about classes. Words share their sets of classes: each set is looked at once. */
export function asksOf(of: (tags: ReadonlySet<string>) => boolean): (item: Item | undefined) => boolean {
  const answers = new Uint8Array(PLACES)
  const known = new WeakMap<ReadonlySet<string>, boolean>()
  return (item) => {
    if (item === undefined) return false
    const place = item.word === undefined ? PLACES : item.word.classes
    if (place < PLACES) {
      if (answers[place] === UNASKED) answers[place] = of(item.tags) ? YES : NO
      return answers[place] === YES
    }
    const before = known.get(item.tags)
    if (before !== undefined) return before
    const answer = of(item.tags)
    known.set(item.tags, answer)
    return answer
  }
}

/** Is an item of one of these classes? */
export const isOneOf = (...names: readonly string[]) => asksOf((tags) => names.some((name) => tags.has(name)))

const hasVerbal = isOneOf('be', 'have', 'do', 'future', 'may', 'would', 'must', 'speech', 'verb')
export const isVerbal = (item: Item | undefined): boolean => item?.kind === 'word' && hasVerbal(item)
