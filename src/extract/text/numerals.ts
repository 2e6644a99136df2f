import { has, type Item, isOneOf, itemOf } from './item.ts'
import type { WordGrammar } from './words.ts'

/** Numerals and number words as one item with its amount: “one hundred and twenty-three”, “2 тысячи”. */
export function joinNumbers(items: readonly Item[], grammar: WordGrammar): Item[] {
  const joined: Item[] = []
  const { numbers, governed, scale, joiner } = grammar
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (!item) continue
    const amount = item.amount ?? (GOVERNING(joined.at(-1)) ? governed.get(item.key) : undefined)
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
      // “3 thous. 380”.
      const rest =
        one?.kind === 'number' && one.glued === false && total > 0 && current === 0 && HUNDREDS.test(one.text)
          ? one.amount
          : undefined
      if (rest !== undefined) {
        current = rest
        last = next
        break
      }
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
        const lower = goesOn?.kind === 'word' ? !goesOn.cap : goesOn?.kind === 'number' && HUNDREDS.test(goesOn.text)
        if (stop?.kind === 'mark' && stop.text === '.' && stop.glued && lower) {
          next++
          last = next
        }
        continue
      }
      if (numeral) break
      const after = items[next + 1]
      const joins = joiner.has(one.key) && (current % 100 === 0 || current === 0) && after?.kind === 'word'
      const named = joins && after ? after : one
      const value = numbers.get(named.key) ?? governed.get(named.key) ?? named.amount
      if (value === undefined || value >= lowest(current)) break
      current += value
      next += joins ? 1 : 0
      last = next
    }
    // “70+ people”: so many at least.
    const sign = items[last + 1]
    const open =
      numeral && sign?.text === '+' && sign.glued && items[last + 2]?.kind === 'word' && items[last + 2]?.glued === false
    if (open) last++
    const end = items[last]?.end ?? item.end
    const text = items
      .slice(i, last + 1)
      .map((one, n) => (one.glued || n === 0 ? one.text : ` ${one.text}`))
      .join('')
    const tags = open ? AT_LEAST : item.tags
    joined.push(itemOf({ ...item, kind: 'number', text, tags, end, amount: total + current, word: undefined }))
    i = last
  }
  return joined
}

/** A number word may follow another only in a lower place: twenty, two; not two, three. */
const lowest = (amount: number) =>
  amount === 0 ? Number.POSITIVE_INFINITY : (PLACES.find((place) => amount % place === 0 && amount > 10) ?? 0)

const PLACES = [1000, 100, 10]
/** What stands behind written thousands. */
const HUNDREDS = /^\d{3}$/
const AT_LEAST: ReadonlySet<string> = new Set(['atleast'])
/** What a number word may stand behind in another case than the nominative. */
const GOVERNING = isOneOf('atleast', 'atmost', 'about', 'less', 'preposition', 'governs_gen')
