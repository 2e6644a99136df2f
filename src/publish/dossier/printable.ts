/** Letters and signs that the fonts of the typesetter have, and that are seen where they stand; a test prints each of them. */
const SHOWN =
  /[\u0020-\u007e\u00a0-\u00ac\u00ae-\u036f\u0384-\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u0477\u048c-\u04c4\u04cf-\u04f9\u1e00-\u1eff\u2010-\u2027\u2030-\u2037\u2039-\u203f\u20a0-\u20b5\u20bd\u2116\u2122\u2190-\u2195\u2212\u2248\u2260\u2264\u2265\u25a0-\u25ff]/

/** Nothing is seen of these: soft hyphen, zero-width marks, byte order mark, variation selectors. */
const UNSEEN = /\u00ad|[\u200b-\u200d\u2060\ufeff]|\ufe0e|\ufe0f/g

/**
 * Text as every format can show it, one line: white space is one blank, what nobody would see is gone, and a sign without a glyph is
 * written by its number: `[U+1F64F]`. Both formats get the same words.
 */
export function printable(text: string): string {
  const line = text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/[\s\u0085]+/g, ' ')
  return [...line].map((sign) => (SHOWN.test(sign) ? sign : numbered(sign))).join('')
}

const numbered = (sign: string): string => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
