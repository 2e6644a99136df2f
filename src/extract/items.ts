import type { WordGrammar } from './grammar.ts'
import { type Item, NO_TAGS } from './item.ts'
import type { Pack } from './pack.ts'
import { numeralOf, type Token } from './tokens.ts'

/** Function words: whatever else stands in a noun phrase is an open word. */
const CLOSED = [
  'be',
  'have',
  'do',
  'future',
  'may',
  'would',
  'must',
  'neg',
  'preposition',
  'conjunction',
  'subordinator',
  'relative',
  'pronoun',
  'determiner',
  'speech',
  'verb',
  'including',
  'toinf',
]

/** Turns tokens into items: classes looked up, phrases and numbers joined. */
export function itemsOf(tokens: readonly Token[], grammar: WordGrammar): Item[] {
  const items: Item[] = []
  for (const token of tokens) split(token, grammar, items)
  return joinNumbers(joinPhrases(items, grammar), grammar)
}

function wordItem(token: Token, grammar: WordGrammar): Item {
  const key = token.kind === 'word' || token.kind === 'number' ? grammar.lexicon.key(token.text) : token.text
  const { kind, text, start, end, cap, glued } = token
  return { kind, text, key, tags: token.kind === 'word' ? tagsOf(key, grammar) : NO_TAGS, start, end, cap, glued }
}

const open = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()
const OPEN: ReadonlySet<string> = new Set(['open'])

/** The classes of a word, with `open` for words of no closed class. */
export function tagsOf(key: string, grammar: WordGrammar): ReadonlySet<string> {
  const tags = grammar.lexicon.tagsOf(key)
  if (tags.size === 0) return grammar.shapeOf(key)
  const known = open.get(tags)
  if (known) return known
  const made = CLOSED.some((name) => tags.has(name)) ? tags : new Set([...tags, 'open', ...(shapedTags(key, grammar.pack) ?? [])])
  open.set(tags, made)
  return made
}

const shaped = new Map<string, ReadonlySet<string>>()

/** The class that the ending of an unknown word tells of, where a language says so. */
function shapedTags(key: string, pack: Pack): ReadonlySet<string> | null {
  for (const [name, endings] of Object.entries(pack.shapes ?? {})) {
    if (key.length < 5 || !endings.some((ending) => key.endsWith(ending))) continue
    const tags = shaped.get(name) ?? new Set(['open', name])
    shaped.set(name, tags)
    return tags
  }
  return null
}

/** The classes of a word that stands in none. */
export const shapeOf = (key: string, pack: Pack): ReadonlySet<string> => shapedTags(key, pack) ?? OPEN

/** “12-year” comes as 12, -, year from the tokens; “six-month” is cut here. */
function split(token: Token, grammar: WordGrammar, items: Item[]): void {
  const dash = token.kind === 'word' ? token.text.indexOf('-') : -1
  if (dash > 0) {
    const left = token.text.slice(0, dash)
    const right = token.text.slice(dash + 1)
    const unit = grammar.lexicon.key(right)
    if (grammar.numbers.has(grammar.lexicon.key(left)) && grammar.pack.dates.units[unit] !== undefined) {
      const middle = token.start + dash
      items.push(
        wordItem({ ...token, text: left, end: middle }, grammar),
        { kind: 'mark', text: '-', key: '-', tags: NO_TAGS, start: middle, end: middle + 1, cap: false, glued: true },
        wordItem({ ...token, text: right, start: middle + 1, cap: false, glued: true }, grammar),
      )
      return
    }
  }
  items.push(wordItem(token, grammar))
}

function joinPhrases(items: readonly Item[], grammar: WordGrammar): Item[] {
  const keys = items.map((item) => (item.kind === 'word' ? item.key : null))
  const joined: Item[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (!item) continue
    const length = item.kind === 'word' ? grammar.lexicon.phraseAt(keys, i) : 0
    const last = items[i + length - 1]
    if (length < 2 || !last) {
      joined.push(item)
      continue
    }
    const key = keys.slice(i, i + length).join('_')
    const text = items
      .slice(i, i + length)
      .map((one) => one.text)
      .join(' ')
    joined.push({ ...item, text, key, tags: tagsOf(key, grammar), end: last.end })
    i += length - 1
  }
  return joined
}

/** Numerals and number words as one item with its amount: “one hundred and twenty-three”, “2 тысячи”. */
function joinNumbers(items: readonly Item[], grammar: WordGrammar): Item[] {
  const joined: Item[] = []
  const { numbers, scale, joiner } = grammar
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (!item) continue
    const amount = amountOf(item, grammar)
    if (amount === null) {
      joined.push(item)
      continue
    }
    let total = 0
    let current = amount
    let last = i
    const numeral = item.kind === 'number'
    for (let next = i + 1; next < items.length; next++) {
      const one = items[next]
      if (one?.kind !== 'word') break
      const times = scale.get(one.key)
      if (times !== undefined) {
        if (times >= 1000) {
          total += current * times
          current = 0
        } else current *= times
        last = next
        continue
      }
      if (numeral) break
      const after = items[next + 1]
      const joins = joiner.has(one.key) && (current % 100 === 0 || current === 0) && after?.kind === 'word'
      const value = numbers.get(joins && after ? after.key : one.key)
      if (value === undefined || value >= lowest(current)) break
      current += value
      next += joins ? 1 : 0
      last = next
    }
    const end = items[last]?.end ?? item.end
    const text = items
      .slice(i, last + 1)
      .map((one) => one.text)
      .join(' ')
    joined.push({ ...item, kind: 'number', text, end, amount: total + current })
    i = last
  }
  return joined
}

/** A number word may follow another only in a lower place: twenty, two; not two, three. */
const lowest = (amount: number) =>
  amount === 0 ? Number.POSITIVE_INFINITY : amount % 100 === 0 ? 100 : amount % 10 === 0 && amount > 10 ? 10 : 0

function amountOf(item: Item, { lexicon, numbers }: WordGrammar): number | null {
  if (item.kind === 'number') return numeralOf(item.text)
  if (item.kind !== 'word') return null
  const whole = numbers.get(item.key)
  if (whole !== undefined) return whole
  if (!item.key.includes('-')) return null
  const [tens, ones, more] = item.key.split('-')
  if (tens === undefined || ones === undefined || more !== undefined) return null
  const high = numbers.get(lexicon.key(tens))
  const low = numbers.get(lexicon.key(ones))
  return high !== undefined && low !== undefined && high % 10 === 0 && high > 10 && low < 10 ? high + low : null
}
