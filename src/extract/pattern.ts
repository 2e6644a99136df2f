import type { Item } from './item.ts'

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
  anchor: Anchor
  /** Elements up to this one are tried at one place only; those after it may be tried there again. */
  flexible: number
}

/** How many items an element takes at a place; 0: it does not match. */
type Test = (items: readonly Item[], at: number) => number
type Element = { test: Test; min: number; max: number; name: string | null }

/** What one element can begin with; null: anything. */
export type First = { keys: string[]; stems: string[]; classes: string[]; kinds: string[] } | null

/** The rarest element that must be there, and how many items may stand before it: where to look for the pattern at all. */
export type Anchor = { first: First; least: number; most: number }

/** Items `from` to `to` matched; `spanFrom` to `spanTo` are the span. */
export type Match = { from: number; to: number; spanFrom: number; spanTo: number; captures: Map<string, Item[]> }

const MAX_REPEAT = 8

/** Compiles a pattern once. Throws SyntaxError when it is not of the form above or may match nothing. */
export function compile(source: string, key: (word: string) => string): Pattern {
  const words = source.trim().split(/\s+/)
  const atStart = words[0] === '<'
  const atEnd = words.at(-1) === '>'
  const bracketed = words.slice(atStart ? 1 : 0, atEnd ? -1 : undefined)
  const parts = bracketed.filter((part) => part !== '[' && part !== ']')
  const opening = bracketed.indexOf('[')
  const closing = bracketed.indexOf(']')
  const span = { from: Math.max(opening, 0), to: closing < 0 ? parts.length : closing - (opening < 0 ? 0 : 1) }
  const elements = parts.map((part) => elementOf(part, key))
  if (elements.every(({ min }) => min === 0)) throw new SyntaxError(`a pattern that may match nothing: ${source}`)
  const first = elements.findIndex(({ min, max }) => min !== max)
  const flexible = first < 0 ? elements.length : first
  return { source, elements, atStart, atEnd, span, flexible, anchor: anchorOf(parts, elements, key) }
}

const QUANTIFIED = /^(?<body>.+?)(?<times>\?|\{(?<min>\d),(?<max>\d)\})?(?:=(?<name>[a-z]\w*))?$/u

function elementOf(part: string, key: (word: string) => string): Element {
  const groups = QUANTIFIED.exec(part)?.groups
  if (!groups?.body) throw new SyntaxError(`not an element of a pattern: ${part}`)
  const min = groups.times === '?' ? 0 : Number(groups.min ?? 1)
  const max = groups.times === '?' ? 1 : Number(groups.max ?? 1)
  if (max < min || max > MAX_REPEAT) throw new SyntaxError(`too many repetitions: ${part}`)
  return { test: testOf(groups.body, key), min, max, name: groups.name ?? null }
}

const alternativesOf = (body: string) => (body.startsWith('(') && body.endsWith(')') ? body.slice(1, -1).split('|') : [body])
const isClass = (option: string) => option.length > 1 && option.startsWith('@')
const isPlain = (option: string) => /^[^_@#^!'*]+$/u.test(option)

function testOf(body: string, key: (word: string) => string): Test {
  if (body.startsWith('!') && body.length > 1) {
    const inner = testOf(body.slice(1), key)
    return (items, at) => (inner(items, at) > 0 ? 0 : 1)
  }
  if (body.startsWith('^') && body.length > 1) {
    const inner = testOf(body.slice(1), key)
    return (items, at) => (items[at]?.cap ? inner(items, at) : 0)
  }
  const options = alternativesOf(body)
  const plain = new Set(options.filter(isPlain).map(key))
  const classes = options.filter(isClass).map((option) => option.slice(1))
  const others = options.filter((option) => !isPlain(option) && !isClass(option)).map((option) => oneTest(option, key))
  return (items, at) => {
    const item = items[at]
    if (!item) return 0
    let most = plain.size > 0 && plain.has(item.key) ? 1 : 0
    if (most === 0 && item.tags.size > 0)
      for (const name of classes)
        if (item.tags.has(name)) {
          most = 1
          break
        }
    for (const test of others) {
      const taken = test(items, at)
      if (taken > most) most = taken
    }
    return most
  }
}

function oneTest(option: string, key: (word: string) => string): Test {
  if (/^[!^]./u.test(option)) return testOf(option, key)
  if (option.includes('_') && option !== '_' && !/^[@#]/.test(option)) return phraseTest(option.split('_').map(key))
  const test = singleTest(option, key)
  return (items, at) => {
    const item = items[at]
    return item && test(item) ? 1 : 0
  }
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
function phraseTest(parts: readonly string[]): Test {
  const [first = ''] = parts
  return (items, at) => {
    if (!items[at]?.key.startsWith(first)) return 0
    let done = 0
    for (let next = at; done < parts.length; next++) {
      const item = items[next]
      if (item?.kind !== 'word') return 0
      const length = item.key.split('_').length
      if (parts.slice(done, done + length).join('_') !== item.key) return 0
      done += length
      if (done === parts.length) return next - at + 1
    }
    return 0
  }
}

function anchorOf(parts: readonly string[], elements: readonly Element[], key: (word: string) => string): Anchor {
  let best: Anchor = { first: null, least: 0, most: 0 }
  let price = Number.POSITIVE_INFINITY
  let least = 0
  let most = 0
  for (const [i, part] of parts.entries()) {
    const element = elements[i]
    const body = QUANTIFIED.exec(part)?.groups?.body ?? ''
    const first = firstOf(body, key)
    const cost = costOf(first)
    if (element && element.min > 0 && cost < price) {
      best = { first, least, most }
      price = cost
    }
    least += element?.min ?? 0
    most += (element?.max ?? 0) * longestOf(body)
  }
  return best
}

const longestOf = (body: string) => Math.max(...alternativesOf(body).map((option) => option.split('_').length))

function costOf(first: First): number {
  if (!first) return Number.POSITIVE_INFINITY
  if (first.classes.includes('open')) return 100
  const short = first.keys.filter((word) => word.length < 4).length
  return first.keys.length / 10 + short * 8 + first.classes.length * 10 + first.kinds.length * 5 + first.stems.length / 10 + 1
}

function firstOf(body: string, key: (word: string) => string): First {
  const first: NonNullable<First> = { keys: [], stems: [], classes: [], kinds: [] }
  for (const option of alternativesOf(body.startsWith('^') ? body.slice(1) : body)) {
    const bare = option.startsWith('^') ? option.slice(1) : option
    if (bare === '' || bare === '_' || bare.startsWith('!')) return null
    if (bare.startsWith("'")) first.keys.push(bare.slice(1))
    else if (bare.startsWith('#')) first.kinds.push(bare === '#num' ? 'number' : bare.slice(1))
    else if (bare.startsWith('@')) first.classes.push(bare.slice(1))
    else if (bare.endsWith('*')) first.stems.push(key(bare.slice(0, -1)))
    else {
      const words = bare.split('_').map(key)
      for (let n = 1; n <= words.length; n++) first.keys.push(words.slice(0, n).join('_'))
    }
  }
  return first
}

/** What one attempt knows: where elements began, and what failed at a place and is not tried again. */
type Attempt = {
  pattern: Pattern
  items: readonly Item[]
  at: number
  limit: number
  bounds: number[]
  failed: Set<number> | null
}

/**
 * The longest-first match of a pattern at an item, not beyond `limit`. Linear in elements times items looked at: what failed once at a
 * place is not tried again.
 */
export function matchAt(pattern: Pattern, items: readonly Item[], at: number, limit: number): Match | null {
  if (pattern.atStart && at !== 0) return null
  const { elements, span } = pattern
  const lead = elements[0]
  if (lead === undefined || (lead.min > 0 && lead.test(items, at) === 0)) return null
  // Most attempts end at the second element: seen before anything is made for them.
  const second = elements[1]
  if (second !== undefined && second.min > 0 && lead.min === 1 && lead.max === 1) {
    const next = at + lead.test(items, at)
    if (next >= limit || second.test(items, next) === 0) return null
  }
  const bounds: number[] = []
  const to = run({ pattern, items, at, limit, bounds, failed: null }, 0, at)
  if (to < 0 || to === at) return null
  bounds[elements.length] = to
  const captures = new Map<string, Item[]>()
  for (let i = 0; i < elements.length; i++) {
    const name = elements[i]?.name ?? null
    const from = bounds[i] ?? at
    const end = bounds[i + 1] ?? at
    if (name === null || end === from) continue
    const taken = items.slice(from, end)
    const known = captures.get(name)
    captures.set(name, known ? [...known, ...taken] : taken)
  }
  return { from: at, to, spanFrom: bounds[span.from] ?? at, spanTo: bounds[span.to] ?? to, captures }
}

/** Where the elements from `element` on end when they begin at `from`; -1 when they do not match. */
function run(attempt: Attempt, element: number, from: number): number {
  const { pattern, items, limit, bounds } = attempt
  bounds[element] = from
  const current = pattern.elements[element]
  if (current === undefined) return !pattern.atEnd || from >= limit || items[from]?.kind === 'mark' ? from : -1
  const { test, min, max } = current
  const first = from < limit ? test(items, from) : 0
  const once = first > 0 && from + first <= limit ? from + first : -1
  if (min === 1 && max === 1) {
    const end = once < 0 ? -1 : run(attempt, element + 1, once)
    if (end >= 0) bounds[element] = from
    return end
  }
  const again = element > pattern.flexible
  const mark = element * 4096 + (from - attempt.at)
  if (again && attempt.failed?.has(mark)) return -1
  if (once < 0 && min > 0) return -1
  if (once < 0 || max === 0) {
    const end = run(attempt, element + 1, from)
    if (end >= 0) bounds[element] = from
    else if (again) fails(attempt, mark)
    return end
  }
  const ends = [from, once]
  for (let end = once; ends.length <= max && end < limit; ) {
    const taken = test(items, end)
    if (taken === 0 || end + taken > limit) break
    end += taken
    ends.push(end)
  }
  for (let n = ends.length - 1; n >= min; n--) {
    const end = run(attempt, element + 1, ends[n] ?? from)
    if (end >= 0) {
      bounds[element] = from
      return end
    }
  }
  if (again) fails(attempt, mark)
  return -1
}

function fails(attempt: Attempt, mark: number): void {
  attempt.failed ??= new Set()
  attempt.failed.add(mark)
}
