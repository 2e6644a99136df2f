import { has, type Item, itemOf, NO_TAGS } from './item.ts'
import { numeralOf, type Token } from './tokens.ts'
import type { WordGrammar } from './words.ts'

/** Turns tokens into items: classes looked up, phrases and numbers joined. */
export function itemsOf(tokens: readonly Token[], grammar: WordGrammar): Item[] {
  const items: Item[] = []
  for (const token of tokens) split(token, grammar, items)
  return joinNumbers(joinPhrases(items, grammar), grammar)
}

function itemOfToken({ kind, text, start, end, cap, glued }: Token, grammar: WordGrammar): Item {
  const word = kind === 'word' ? grammar.wordOf(text) : kind === 'mark' ? grammar.markOf(text) : undefined
  const { key, tags } = word ?? { key: text, tags: NO_TAGS }
  const amount = (kind === 'number' ? numeralOf(text) : word?.amount) ?? undefined
  return itemOf({ kind, text, key, tags, start, end, cap, glued, amount, mention: undefined, word })
}

/** “12-year” comes as 12, -, year from the tokens; “six-month” and “two-and-a-half-year” are cut here. */
function split(token: Token, grammar: WordGrammar, items: Item[]): void {
  const dash = token.kind === 'word' ? token.text.indexOf('-') : -1
  const left = token.text.slice(0, dash)
  const right = token.text.slice(dash + 1)
  const [word = '', ...rest] = dash < 1 ? [] : isHalved(left, right, grammar) ? token.text.split('-') : [left, right]
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

/** A number and a unit, each written as a word of its own. */
const isCut = (left: string, right: string, { lexicon, numbers, pack }: WordGrammar): boolean =>
  numbers.has(lexicon.key(left)) && pack.dates.units[lexicon.key(right)] !== undefined

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
    const [tags, unknown] = [lexicon.tagsOf(key), undefined]
    joined.push(
      itemOf({ kind, text, key, tags, start, end: last.end, cap, glued, amount: unknown, mention: unknown, word: unknown }),
    )
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
    const { amount } = item
    if (amount === undefined) {
      joined.push(item)
      continue
    }
    let total = 0
    let current = amount
    let last = i
    const numeral = item.kind === 'number'
    // “To 5-ти годам”: the end of the word that the numeral stands for.
    if (numeral && items[i + 1]?.text === '-' && items[i + 2]?.glued && has(items[i + 2], 'numeralend')) last = i + 2
    for (let next = last + 1; next < items.length; next++) {
      const one = items[next]
      if (one?.kind !== 'word') break
      const times = scale.get(one.key)
      if (times !== undefined) {
        if (times >= 1000) {
          total += current * times
          current = 0
        } else current *= times
        last = next
        // “1.3 thous. people”: the stop of an abbreviation.
        const stop = items[next + 1]
        const goesOn = items[next + 2]
        if (stop?.kind === 'mark' && stop.text === '.' && stop.glued && goesOn?.kind === 'word' && !goesOn.cap) {
          next++
          last = next
        }
        continue
      }
      if (numeral) break
      const after = items[next + 1]
      const joins = joiner.has(one.key) && (current % 100 === 0 || current === 0) && after?.kind === 'word'
      const named = joins && after ? after : one
      const value = numbers.get(named.key) ?? named.amount
      if (value === undefined || value >= lowest(current)) break
      current += value
      next += joins ? 1 : 0
      last = next
    }
    const end = items[last]?.end ?? item.end
    const text = items
      .slice(i, last + 1)
      .map((one, n) => (one.glued || n === 0 ? one.text : ` ${one.text}`))
      .join('')
    joined.push(itemOf({ ...item, kind: 'number', text, end, amount: total + current, word: undefined }))
    i = last
  }
  return joined
}

/** A number word may follow another only in a lower place: twenty, two; not two, three. */
const lowest = (amount: number) =>
  amount === 0 ? Number.POSITIVE_INFINITY : amount % 100 === 0 ? 100 : amount % 10 === 0 && amount > 10 ? 10 : 0
