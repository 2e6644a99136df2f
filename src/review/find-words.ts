import { contains, type Range } from '#core/span.ts'

/** Where typed words stand in a text: the one place, or all places between which nobody has chosen; none when they do not stand there. */
export type FoundWords = { range: Range } | { places: Range[] }

/** More places than this are not offered. */
const OFFERED = 12

/**
 * Finds words as a person copies them: spaces and line breaks count as equal. Where they stand more than once, the place that is known for
 * them (`anchors`) wins, then the only one within `near`.
 */
export function findWords(text: string, words: string, near: Range | null, anchors: readonly Range[] = []): FoundWords {
  const parts = words.trim().split(/\s+/)
  if (parts[0] === '') return { places: [] }
  const pattern = new RegExp(parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s+'), 'g')
  const places: Range[] = []
  for (const { index, 0: found } of text.matchAll(pattern)) {
    places.push({ start: index, end: index + found.length })
    if (places.length > 500) break
  }
  const only = (some: readonly Range[]) => (some.length === 1 ? some[0] : undefined)
  const isPlace = (one: Range) => anchors.some(({ start, end }) => start === one.start && end === one.end)
  const range = only(places) ?? only(places.filter(isPlace)) ?? only(near ? places.filter((one) => contains(near, one)) : [])
  return range ? { range } : { places: places.slice(0, OFFERED) }
}
