/** Control signs that no reader sees and databases refuse; tabs and line breaks stay. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu

/** Words as they can be kept: line breaks as one sign, no control signs, well-formed Unicode, no spaces around. Idempotent. */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').toWellFormed().trim()

/** The same without line breaks and runs of spaces. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ')

/** Length in Unicode code points, without a copy of the text. */
export function codePoints(text: string): number {
  let n = text.length
  for (let i = 0; i < text.length - 1; i++) if (isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1))) n--
  return n
}
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
