import { fold } from '#core/fold.ts'
import type { Range } from '#core/span.ts'

/**
 * Where a quote stands in a chunk: word for word, or word for word after folding (kinds of quotation marks, dashes, spaces), the place
 * then being that of the original words. Where it stands several times, the place nearest to `near`; without one nothing is guessed.
 * Nothing like “75 % alike” is taken: “was pardoned” is most of “was not pardoned”. Null where it does not stand.
 */
export function ground(text: string, quote: string, near: Range | null): Range | null {
  if (quote.trim() === '') return null
  const places = placesOf(text, quote)
  const found = places.length > 0 ? places : foldedPlaces(text, quote)
  const [only] = found
  if (found.length <= 1) return only ?? null
  if (!near) return null
  const distance = ({ start, end }: Range) =>
    start >= near.start && end <= near.end ? 0 : Math.min(Math.abs(start - near.end), Math.abs(near.start - end)) + 1
  const ranked = [...found].sort((a, b) => distance(a) - distance(b))
  const [first, second] = ranked
  return first && second && distance(first) < distance(second) ? first : null
}

function placesOf(text: string, quote: string): Range[] {
  const places: Range[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (isWhole(text, at, at + quote.length)) places.push({ start: at, end: at + quote.length })
  }
  return places
}

function foldedPlaces(text: string, quote: string): Range[] {
  const folded = fold(text)
  const words = fold(quote).text.trim()
  if (words === '') return []
  return placesOf(folded.text, words).map(({ start, end }) => folded.toOriginal(start, end))
}

/** A quote begins and ends with whole words: “released” does not stand in “unreleased”. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !(isWord(text.charAt(start - 1)) && isWord(text.charAt(start))) && !(isWord(text.charAt(end - 1)) && isWord(text.charAt(end)))

const isWord = (character: string) => /[\p{L}\p{N}\p{M}]/u.test(character)
