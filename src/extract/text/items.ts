import { has, type Item, itemOf, NO_TAGS, withTags } from './item.ts'
import { joinNumbers } from './numerals.ts'
import { numeralOf, type Token } from './tokens.ts'
import type { WordGrammar } from './words.ts'

/** Turns tokens into items: classes looked up, phrases and numbers joined. */
export function itemsOf(tokens: readonly Token[], grammar: WordGrammar): Item[] {
  const items: Item[] = []
  for (const token of tokens) split(token, grammar, items)
  return withClipped(joinNumbers(joinPhrases(items, grammar), grammar))
}

/** “She’s been freed”, “they’d signed”: clipped forms of “be” and “have”, which elsewhere say whose something is or what would be. */
function withClipped(items: Item[]): Item[] {
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (item === undefined || !has(item, 'clipped')) continue
    let next = at + 1
    while (has(items[next], 'adverb') || has(items[next], 'neg')) next++
    const been = has(items[next], 'be') && NO_BEEN.every((tag) => !has(items[next], tag))
    const had = has(item, 'would') && (been || (has(items[next], 'past') && !has(items[next], 'unchanged')))
    if (had) items[at] = withTags(item, HAD)
    else if (has(item, 'possessive') && (been || has(items[at - 1], 'subjective'))) items[at] = withTags(item, been ? HAS : IS)
  }
  return items
}

/** What forms of “be” other than “been” are. */
const NO_BEEN = ['past', 'presently', 'subjunctive', 'ongoing']

const IS: ReadonlySet<string> = new Set(['be', 'presently'])
const HAS: ReadonlySet<string> = new Set(['have', 'presently'])
const HAD: ReadonlySet<string> = new Set(['have', 'past'])

function itemOfToken({ kind, text, start, end, cap, glued }: Token, grammar: WordGrammar): Item {
  const word = kind === 'word' ? grammar.wordOf(text) : kind === 'mark' ? grammar.markOf(text) : undefined
  const { key, tags } = word ?? { key: text, tags: NO_TAGS }
  const amount = (kind === 'number' ? numeralOf(text) : word?.amount) ?? undefined
  return itemOf({ kind, text, key, tags, start, end, cap, glued, amount, mention: undefined, word })
}

/** “12-year” comes as 12, -, year from the tokens; “six-month”, “three-four” and “two-and-a-half-year” are cut here. */
function split(token: Token, grammar: WordGrammar, items: Item[]): void {
  const dash = token.kind === 'word' ? token.text.indexOf('-') : -1
  if (dash < 1) {
    items.push(itemOfToken(token, grammar))
    return
  }
  const left = token.text.slice(0, dash)
  const right = token.text.slice(dash + 1)
  const [word = '', ...rest] = isHalved(left, right, grammar) ? token.text.split('-') : [left, right]
  if (rest.length === 0 || !(rest.length > 1 || isCut(left, right, grammar))) {
    items.push(itemOfToken(token, grammar))
    return
  }
  items.push(itemOfToken({ ...token, text: word, end: token.start + word.length }, grammar))
  let middle = token.start + word.length
  for (const text of rest) {
    const [start, end] = [middle + 1, middle + 1 + text.length]
    items.push(
      itemOfToken({ kind: 'mark', text: '-', start: middle, end: start, cap: false, glued: true }, grammar),
      itemOf({ ...itemOfToken({ ...token, text, start, end, cap: false, glued: true }, grammar), word: undefined }),
    )
    middle = end
  }
}

/** “Two-and-a-half-year”: a number, and what is joined to it. */
const isHalved = (left: string, right: string, { lexicon, numbers, joiner }: WordGrammar): boolean =>
  numbers.has(lexicon.key(left)) && right.includes('-') && joiner.has(lexicon.key(right.slice(0, right.indexOf('-'))))

/** A number and a unit, or a number and a larger one, each written as a word of its own. */
function isCut(left: string, right: string, { lexicon, numbers, pack }: WordGrammar): boolean {
  const least = numbers.get(lexicon.key(left))
  if (least === undefined) return false
  const unit = lexicon.key(right)
  const most = numbers.get(unit) ?? 0
  return pack.dates.units[unit] !== undefined || (least > 1 && least < most)
}

function joinPhrases(items: readonly Item[], grammar: WordGrammar): Item[] {
  const { lexicon } = grammar
  const keys = items.map((item) => (item.kind === 'word' ? item.key : null))
  const joined: Item[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (!item) continue
    // “Fifty-one of them”: in “fifty one of” the last word of the number begins no phrase.
    const goesOn = item.amount !== undefined && joined.at(-1)?.amount !== undefined
    const length = item.kind === 'word' && !goesOn ? lexicon.phraseAt(keys, i) : 0
    const last = length < 2 ? undefined : items[i + length - 1]
    if (!last) {
      joined.push(item)
      continue
    }
    const key = keys.slice(i, i + length).join('_')
    const text = items
      .slice(i, i + length)
      .map((one) => one.text)
      .join(' ')
    const { kind, start, cap, glued } = item
    const [tags, amount, unknown] = [lexicon.tagsOf(key), grammar.numbers.get(key), undefined]
    joined.push(itemOf({ kind, text, key, tags, start, end: last.end, cap, glued, amount, mention: unknown, word: unknown }))
    i += length - 1
  }
  return joined
}
