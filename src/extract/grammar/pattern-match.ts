import type { Item } from '../text/item.ts'
import type { Match, Pattern, Test } from './pattern.ts'

/**
 * The items of a sentence, and what is known of items like each: `rows` says where its answers begin, one for every test, filled in as they
 * are asked for.
 */
export type Line = { items: readonly Item[]; rows: readonly number[]; answers: Uint8Array }

/** What a test says of an item. Most ask of one item alone, and what was said once of its like is looked up. */
const NOT_ASKED = 0
export const NO = 1
const YES = 2
const LOOKS_ON = 3

/** How many items a test takes at a place; 0: it does not match. */
function taken(test: Test, { items, rows, answers }: Line, at: number): number {
  const row = rows[at]
  const item = items[at]
  if (row === undefined || item === undefined) return 0
  let answer = answers[row + test.no] ?? NOT_ASKED
  if (answer === NOT_ASKED) {
    answer = test.looksOn(item) ? LOOKS_ON : test.takes(items, at) > 0 ? YES : NO
    answers[row + test.no] = answer
  }
  return answer === LOOKS_ON ? test.takes(items, at) : answer - NO
}

/** What one attempt knows: where elements began, and what failed at a place and is not tried again. */
type Attempt = {
  pattern: Pattern
  line: Line
  at: number
  limit: number
  bounds: number[]
  failed: Set<number> | null
}

/**
 * The longest-first match of a pattern at an item, not beyond `limit`. Linear in elements times items looked at: what failed once at a
 * place is not tried again.
 */
export function matchAt(pattern: Pattern, line: Line, at: number, limit: number): Match | null {
  if (pattern.atStart && at !== 0) return null
  const { elements, span } = pattern
  const lead = elements[0]
  if (lead === undefined) return null
  // Most attempts end at the first two elements: seen before anything is made for them.
  if (lead.min > 0) {
    const first = taken(lead.test, line, at)
    if (first === 0) return null
    const second = elements[1]
    if (second !== undefined && second.min > 0 && lead.min === 1 && lead.max === 1) {
      const next = at + first
      if (next >= limit ? !isAtEnd(pattern, line, 1, next) : taken(second.test, line, next) === 0) return null
    }
  }
  const bounds: number[] = []
  const to = run({ pattern, line, at, limit, bounds, failed: null }, 0, at)
  if (to < 0 || to === at) return null
  bounds[elements.length] = to
  const captures = pattern.captures ? capturesOf(elements, bounds, line.items) : NOTHING
  return { from: at, to, spanFrom: bounds[span.from] ?? at, spanTo: bounds[span.to] ?? to, captures }
}

const NOTHING: Match['captures'] = new Map()

/** What the named elements matched; `bounds`: where each element began, and where the last one ended. */
function capturesOf(elements: Pattern['elements'], bounds: readonly number[], items: readonly Item[]): Match['captures'] {
  const captures = new Map<string, readonly Item[]>()
  for (let i = 0; i < elements.length; i++) {
    const name = elements[i]?.name ?? null
    const from = bounds[i] ?? 0
    const to = bounds[i + 1] ?? 0
    if (name === null || to === from) continue
    const matched = items.slice(from, to)
    const known = captures.get(name)
    captures.set(name, known ? [...known, ...matched] : matched)
  }
  return captures
}

/** The sentence is over, and nothing more has to follow. */
const isAtEnd = ({ tail, elements }: Pattern, { items }: Line, element: number, from: number) =>
  from >= items.length && element >= tail && element < elements.length

/** Where the elements from `element` on end when they begin at `from`; -1 when they do not match. */
function run(attempt: Attempt, element: number, from: number): number {
  const { pattern, line, limit, bounds } = attempt
  bounds[element] = from
  const current = pattern.elements[element]
  if (isAtEnd(pattern, line, element, from)) {
    for (let i = element; i < pattern.elements.length; i++) bounds[i] = from
    return from
  }
  if (current === undefined) return !pattern.atEnd || from >= limit || line.items[from]?.kind === 'mark' ? from : -1
  const { test, min, max } = current
  const first = from < limit ? taken(test, line, from) : 0
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
    const more = taken(test, line, end)
    if (more === 0 || end + more > limit) break
    end += more
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
