import type { Range } from '#core/span.ts'
import { inLatinShape } from '../text/words.ts'

/** Accounts, cards, wallets, and other codes too long to be a word. Ranges of the plain text. */
const ACCOUNTS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])[a-z]{2} ?\d{2}(?:[ -]?[a-z0-9]{4}){2,7}(?:[ -]?[a-z0-9]{1,3})?(?![\p{L}\p{N}])/gu,
  /(?<!\d)\d{4}(?:[ .-]?\d{4}){2,3}(?!\d)/gu,
  /(?<![\p{L}\p{N}])(?:bc1|ltc1|addr1|0x|t[a-z0-9]|uq|eq)[a-z0-9]{18,110}/gu,
]
/** A code: letters and digits in turns. */
const CODE = /[a-z0-9+/=_-]{12,256}/gu
const CHUNKS = /(?<![\p{L}\p{N}])(?=[a-z0-9]{0,7}\d)[a-z0-9]{2,8}(?:[ .·-](?=[a-z0-9]{0,7}[a-z])[a-z0-9]{2,8}){3,20}/gu

export function accountsIn(text: string): Range[] {
  const shape = inLatinShape(text)
  const found = ACCOUNTS.flatMap((pattern) => [...shape.matchAll(pattern)])
  const codes = [...shape.matchAll(CODE)].filter(({ 0: code }) => isCode(code))
  const chunked = [...shape.matchAll(CHUNKS)].filter(
    ({ 0: run }) => run.split(/[ .·-]/).filter((one) => /\d/.test(one) && /[a-z]/.test(one)).length >= 3,
  )
  return [...found, ...codes, ...chunked].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
}

/** Digits and letters change places at least three times, and no hyphen makes words of it. */
function isCode(code: string): boolean {
  return code
    .split(/[-_/]/)
    .some(
      (part) =>
        part.length >= 10 && (part.match(/\d/g)?.length ?? 0) >= 3 && (part.match(/[a-z](?=\d)|\d(?=[a-z])/g)?.length ?? 0) >= 3,
    )
}
