import type { Cell } from '#core/sheet.ts'

/** The cell between two places of a text, without the white space around it; an empty one stands at the first. */
export function cellAt(text: string, from: number, to: number): Cell {
  const all = text.slice(from, to)
  const words = all.trim()
  const start = words === '' ? from : from + all.indexOf(words)
  return { text: words, start, end: start + words.length }
}
