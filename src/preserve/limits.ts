/** Every bound on what a reader takes on, in one place. Bytes, elements and milliseconds. */
export const LIMITS = {
  /** More than a year of a chronicle, and still read in seconds. */
  textBytes: 20 * 1024 * 1024,
  htmlBytes: 10 * 1024 * 1024,
  /** Browsers stop at 512 too. */
  htmlDepth: 512,
  /** Opening and closing tags together; the longest real pages have some 30,000. */
  htmlTags: 400_000,
  htmlMs: 20_000,
  titleUnits: 500,
  addressUnits: 2_000,
} as const

/** The largest file any reader takes: do not load more. */
export const MAX_BYTES = Math.max(LIMITS.textBytes, LIMITS.htmlBytes)
