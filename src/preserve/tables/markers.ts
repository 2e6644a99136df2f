import { cellAt } from './cells.ts'

/** A line of a text, without the white space around it. */
export type Line = { text: string; start: number; end: number }

/** What begins at a marker: where its words begin, the number in front, or null after a bullet. */
export type Marked = { from: number; number: number | null }

export function linesOf(text: string): Line[] {
  let at = 0
  return text.split('\n').map((line) => {
    const { text: words, start, end } = cellAt(text, at, at + line.length)
    at += line.length + 1
    return { text: words, start, end }
  })
}

/** "1." "1)" "(1)" "№ 1." and the digits on keys that messengers have, before a word; within a line only before a capital. */
const NUMBER = /(?:^|(?<=[\s;,:]))(?:(?:№\s?)?\(?(\d{1,5})[.)]\s*(?=[\p{L}«"“*_])|((?:\d\ufe0f?\u20e3)+)\s*)/gu

/** The items that begin in a line: one at its front, and those whose numbers go on from it, or from a 1 within the line. */
export function numbersIn(line: Line): Marked[] {
  const found: Marked[] = []
  for (const { 0: all, 1: digits, 2: keys, index } of line.text.matchAll(NUMBER)) {
    const number = Number(digits ?? keys?.replace(/\D/g, ''))
    const before = found.at(-1)?.number
    const goesOn = before === undefined || before === null ? index === 0 || number === 1 : number === before + 1
    if (goesOn) found.push({ from: line.start + index + all.length, number })
  }
  return found.length === 1 && !NUMBERED.test(line.text) ? [] : found
}
const NUMBERED = /^(?:№\s?)?\(?\d/u

const BULLET = /^(?:[•●▪◦‣·*–—-]|\p{Extended_Pictographic}\ufe0f?)\s+(?=[\p{L}«"“*_])/u

/** The item that begins in a line with a bullet, a dash or a little picture, if one does. */
export function bulletIn(line: Line): Marked[] {
  const [all] = BULLET.exec(line.text) ?? []
  return all === undefined ? [] : [{ from: line.start + all.length, number: null }]
}
