/** Where something stands in a layer. Offsets are UTF-16 code units; `text.slice(start, end) === exact`, always. */
export type Range = { start: number; end: number }

/** A range with its words and up to 32 units on either side, so that it can be found again in another layer (W3C TextQuoteSelector). */
export type Span = Range & { exact: string; prefix: string; suffix: string }

/** How a person names a place in a text: by its words, and as much around them as makes it unique. */
export type Quote = { exact: string; prefix?: string | undefined; suffix?: string | undefined }

const CONTEXT = 32

const isLow = (text: string, at: number) =>
  at > 0 && at < text.length && /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1))

/** The span from `start` to `end`. Throws RangeError when it is empty, outside the text, or would cut a surrogate pair. */
export function spanOf(text: string, start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end)
    throw new RangeError(`no span ${start}-${end} in a text of ${text.length} units`)
  if (isLow(text, start) || isLow(text, end)) throw new RangeError(`the span ${start}-${end} would cut a character in two`)
  const from = Math.max(0, start - CONTEXT)
  const to = Math.min(text.length, end + CONTEXT)
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(isLow(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isLow(text, to) ? to - 1 : to),
  }
}

/** Finds a quoted place. More context narrows; what is still not unique is said to be so, never guessed. */
export function findQuote(text: string, quote: Quote): Span | 'missing' | 'ambiguous' {
  const { exact, prefix = '', suffix = '' } = quote
  if (exact === '') return 'missing'
  const whole = prefix + exact + suffix
  const first = text.indexOf(whole)
  if (first < 0) return 'missing'
  if (text.indexOf(whole, first + 1) >= 0) return 'ambiguous'
  const start = first + prefix.length
  return spanOf(text, start, start + exact.length)
}

/** The same range in Unicode code points, as the W3C Web Annotation model and Python count. */
export function inCodePoints(text: string, { start, end }: Range): Range {
  const before = [...text.slice(0, start)].length
  return { start: before, end: before + [...text.slice(start, end)].length }
}

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end
export const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end
