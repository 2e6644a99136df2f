import { once } from '#core/once.ts'
import type { Item } from '../text/item.ts'

/**
 * A pattern is a sequence of elements separated by spaces; each is tested against one item:
 *   word         the word with this key; `stem*` a word that begins so; `a_b` a phrase of several words
 *   @class       a word of this class of the lexicon
 *   #kind        a number (`#num`), or a mention of this kind (`#date`, `#person`, ...)
 *   ^            a word with a capital letter; `^@class` both
 *   _            anything but a sentence mark
 *   'x           the mark x
 *   (a|b|@c)     one of them;  !x  not x
 * and may end with `?` (or none), `{0,3}` (so many) and `=name` (keep what it matched). `<` and `>` at the ends: sentence start and end.
 * `[` before and `]` after some elements: what they match is the span.
 */
export type Pattern = {
  source: string
  elements: readonly Element[]
  atStart: boolean
  atEnd: boolean
  span: { from: number; to: number }
  /** Is any of the elements named? */
  captures: boolean
  anchor: Anchor
  /** What has to stand somewhere in a sentence for the pattern to match there at all. */
  needs: readonly NonNullable<First>[]
  /** Elements up to this one are tried at one place only; those after it may be tried there again. */
  flexible: number
  /** Elements from this one on only say what must not follow, or that the sentence ends: nothing has to be there. */
  tail: number
}

/** What one element asks of the items from a place on. */
type Question = {
  /** How many items it takes there; 0: it does not match. */
  takes(items: readonly Item[], at: number): number
  /** Does the answer hang on the items that follow this one, too (a phrase)? Then `takes` may be more than 1. */
  looksOn(item: Item): boolean
}
/** `no`: a small number of its own, the same for all elements that ask the same. */
export type Test = Question & { no: number }
export type Element = { test: Test; min: number; max: number; name: string | null }

/** One element as compiled, with what it can begin with, how rare that is, and how many words it may take at once. */
type Part = { element: Element; first: First; cost: number; longest: number; ends: boolean }

/** What an item of one element can be (of a phrase its longest word); null: anything. `body` is how it is written. */
export type First = { body: string; keys: string[]; stems: string[]; classes: string[]; kinds: string[] } | null

/** The rarest element that must be there, and how many items may stand before it: where to look for the pattern at all. */
export type Anchor = { first: First; least: number; most: number }

/** Items `from` to `to` matched; `spanFrom` to `spanTo` are the span. */
export type Match = { from: number; to: number; spanFrom: number; spanTo: number; captures: ReadonlyMap<string, readonly Item[]> }

const MAX_REPEAT = 8

/**
 * A compiler for the patterns of one index, whose tests it numbers. Throws SyntaxError for a pattern that is not of the form above or
 * may match nothing.
 */
export function compilerOf(key: (word: string) => string): (source: string) => Pattern {
  const tests = new Map<string, Test>()
  const testOf = (body: string) => {
    const test = tests.get(body) ?? { ...questionLater(body, key), no: tests.size }
    tests.set(body, test)
    return test
  }
  // Rules share most of their elements.
  const parts = new Map<string, Part>()
  const partOf = (written: string) => {
    const part = parts.get(written) ?? compilePart(written, key, testOf)
    parts.set(written, part)
    return part
  }
  return (source) => compile(source, partOf)
}

function compile(source: string, partOf: (part: string) => Part): Pattern {
  const words = source.trim().split(/\s+/)
  const atStart = words[0] === '<'
  const atEnd = words.at(-1) === '>'
  const bracketed = words.slice(atStart ? 1 : 0, atEnd ? -1 : undefined)
  const parts = bracketed.filter((part) => part !== '[' && part !== ']').map(partOf)
  const opening = bracketed.indexOf('[')
  const closing = bracketed.indexOf(']')
  const span = { from: Math.max(opening, 0), to: closing < 0 ? parts.length : closing - (opening < 0 ? 0 : 1) }
  const elements = parts.map(({ element }) => element)
  if (elements.every(({ min }) => min === 0)) throw new SyntaxError(`a pattern that may match nothing: ${source}`)
  const first = elements.findIndex(({ min, max }) => min !== max)
  const flexible = first < 0 ? elements.length : first
  const tail = parts.findLastIndex(({ element, ends }) => element.min > 0 && !ends) + 1
  const captures = elements.some(({ name }) => name !== null)
  return { source, elements, atStart, atEnd, span, captures, flexible, tail, ...anchorOf(parts, tail) }
}

const QUANTIFIED = /^(?<body>.+?)(?<times>\?|\{(?<min>\d),(?<max>\d)\})?(?:=(?<name>[a-z]\w*))?$/u

function compilePart(part: string, key: (word: string) => string, testOf: (body: string) => Test): Part {
  const { body, times, min: least, max: most, name = null } = QUANTIFIED.exec(part)?.groups ?? {}
  if (!body) throw new SyntaxError(`not an element of a pattern: ${part}`)
  const min = times === '?' ? 0 : Number(least ?? 1)
  const max = times === '?' ? 1 : Number(most ?? 1)
  if (max < min || max > MAX_REPEAT) throw new SyntaxError(`too many repetitions: ${part}`)
  const options = alternativesOf(body)
  const first = firstOf(body, options, key)
  const ends = (body.startsWith('!') && body.length > 1) || options.includes("'.")
  return { element: { test: testOf(body), min, max, name }, first, cost: costOf(first), longest: longestOf(options), ends }
}

const alternativesOf = (body: string) => (body.startsWith('(') && body.endsWith(')') ? body.slice(1, -1).split('|') : [body])
const isClass = (option: string) => option.length > 1 && option.startsWith('@')
const isPlain = (option: string) => /^[^_@#^!'*]+$/u.test(option)

const alone = (fits: (item: Item) => boolean): Question => ({
  takes: (items, at) => {
    const item = items[at]
    return item && fits(item) ? 1 : 0
  },
  looksOn: () => false,
})

/** A question worked out when it is first asked: most rules are never tried in a short text. */
function questionLater(body: string, key: (word: string) => string): Question {
  const question = once(() => questionOf(body, key))
  return { takes: (items, at) => question().takes(items, at), looksOn: (item) => question().looksOn(item) }
}

function questionOf(body: string, key: (word: string) => string): Question {
  if (body.startsWith('!') && body.length > 1) {
    const inner = questionOf(body.slice(1), key)
    return { takes: (items, at) => (inner.takes(items, at) > 0 ? 0 : 1), looksOn: inner.looksOn }
  }
  if (body.startsWith('^') && body.length > 1) {
    const inner = questionOf(body.slice(1), key)
    return { takes: (items, at) => (items[at]?.cap ? inner.takes(items, at) : 0), looksOn: inner.looksOn }
  }
  const options = alternativesOf(body)
  const plain = new Set(options.filter(isPlain).map(key))
  const classes = options.filter(isClass).map((option) => option.slice(1))
  const words = alone((item) => plain.has(item.key) || classes.some((name) => item.tags.has(name)))
  const others = options.filter((option) => !isPlain(option) && !isClass(option)).map((option) => oneQuestion(option, key))
  if (others.length === 0) return words
  return {
    takes(items, at) {
      let longest = words.takes(items, at)
      for (const one of others) longest = Math.max(longest, one.takes(items, at))
      return longest
    },
    looksOn(item) {
      for (const one of others) if (one.looksOn(item)) return true
      return false
    },
  }
}

function oneQuestion(option: string, key: (word: string) => string): Question {
  if (/^[!^]./u.test(option)) return questionOf(option, key)
  if (option.includes('_') && option !== '_' && !/^[@#]/.test(option)) return phrase(option.split('_').map(key))
  return alone(singleTest(option, key))
}

function singleTest(one: string, key: (word: string) => string): (item: Item) => boolean {
  if (one === '_') return (item) => !(item.kind === 'mark' && '.!?;'.includes(item.text))
  if (one === '^') return (item) => item.kind === 'word' && item.cap
  if (one === '#num') return (item) => item.kind === 'number' && item.amount !== undefined
  const name = one.slice(1)
  if (one.startsWith('#')) return (item) => item.kind === name
  if (one.startsWith('@')) return (item) => item.tags.has(name)
  if (one.startsWith("'")) return (item) => item.kind === 'mark' && item.text === name
  const stem = key(one.slice(0, -1))
  return (item) => item.kind === 'word' && item.key.startsWith(stem)
}

/** Words one after the other, whether or not the lexicon has joined some of them. */
function phrase(parts: readonly string[]): Question {
  const [first = ''] = parts
  const looksOn = ({ key }: Item) => key.startsWith(first) && (key.length === first.length || key.charAt(first.length) === '_')
  const takes = (items: readonly Item[], at: number) => {
    const begins = items[at]
    if (!begins || !looksOn(begins)) return 0
    let done = 0
    for (let next = at; done < parts.length; next++) {
      const item = items[next]
      if (item?.kind !== 'word') return 0
      if (item.key === parts[done]) done++
      else {
        if (!item.key.includes('_')) return 0
        const words = item.key.split('_')
        if (words.some((word, i) => word !== parts[done + i])) return 0
        done += words.length
      }
      if (done === parts.length) return next - at + 1
    }
    return 0
  }
  return { takes, looksOn }
}

function anchorOf(parts: readonly Part[], tail: number): Pick<Pattern, 'anchor' | 'needs'> {
  const needs: NonNullable<First>[] = []
  let best: Anchor = { first: null, least: 0, most: 0 }
  let price = Number.POSITIVE_INFINITY
  let least = 0
  let most = 0
  for (const [i, { element, first, cost, longest }] of parts.entries()) {
    if (element.min > 0 && i < tail) {
      if (first && cost < COMMON) needs.push(first)
      if (cost < price) {
        best = { first, least, most: most + longest - 1 }
        price = cost
      }
    }
    least += element.min
    most += element.max * longest
  }
  return { anchor: best, needs }
}

const longestOf = (options: readonly string[]) =>
  Math.max(...options.map((option) => (option.includes('_') ? option.split('_').length : 1)))

/** The cost of what every sentence holds. */
const COMMON = 100

function costOf(first: First): number {
  if (!first) return Number.POSITIVE_INFINITY
  if (first.classes.includes('open')) return COMMON
  const short = first.keys.filter((word) => word.length < 4).length
  return first.keys.length / 10 + short * 8 + first.classes.length * 10 + first.kinds.length * 5 + first.stems.length / 10 + 1
}

/** Of a phrase the longest word, the rarest most often; a phrase that the lexicon has joined is found by each of its words. */
const longestWordOf = (words: readonly string[]) => words.reduce((a, b) => (b.length > a.length ? b : a))

function firstOf(body: string, options: readonly string[], key: (word: string) => string): First {
  const first: NonNullable<First> = { body, keys: [], stems: [], classes: [], kinds: [] }
  for (const option of body.startsWith('^') ? alternativesOf(body.slice(1)) : options) {
    const bare = option.startsWith('^') ? option.slice(1) : option
    if (bare === '' || bare === '_' || bare.startsWith('!')) return null
    if (bare.startsWith("'")) first.keys.push(bare.slice(1))
    else if (bare.startsWith('#')) first.kinds.push(bare === '#num' ? 'number' : bare.slice(1))
    else if (bare.startsWith('@')) first.classes.push(bare.slice(1))
    else if (bare.endsWith('*')) first.stems.push(key(bare.slice(0, -1)))
    else if (!bare.includes('_')) first.keys.push(key(bare))
    else first.keys.push(longestWordOf(bare.split('_').map(key)))
  }
  return first
}
