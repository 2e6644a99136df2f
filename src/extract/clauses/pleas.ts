import { has, type Item } from '../text/item.ts'

/** “Denied the charges and was freed”: what is denied is the guilt, and nothing that is told behind; class `guilt`. */
export function isPlea(items: readonly Item[], at: number): boolean {
  const noun = items.findIndex((item, i) => i > at && !OF_PLEA.some((tag) => has(item, tag)))
  return has(items[at], 'denying') && has(items[noun], 'guilt') && !has(items[noun + 1], 'subordinator')
}

const OF_PLEA = ['determiner', 'adj', 'attributive', 'adverb']
