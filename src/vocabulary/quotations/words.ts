import type { Range } from '#core/span.ts'

/**
 * A word as it is compared, and where it stands. `gap`: an ellipsis or words in square brackets, by which the person who quotes says that they
 * changed something, and what redaction has hidden.
 */
export type Word = Range & { key: string; gap: boolean }

const WORD = /\[[^\]\n]{0,200}\]\p{L}*|\.{3,}|[…▮]|[\p{L}\p{N}]+(?:['’ʼ-]\p{L}+)*/gu
const ENUMERATOR = /^\s*(?:\d{1,2}\.\s*)?(?:\(\s*[\p{L}\d]{1,3}\s*\)|\p{L}\))\s*/u

/** The words of a text in order; numbers of paragraphs before the first are no words of it. Offsets are those of `text` plus `from`. */
export function wordsOf(text: string, from = 0): Word[] {
  const skip = ENUMERATOR.exec(text)?.[0].length ?? 0
  return [...text.slice(skip).matchAll(WORD)].map((match) => {
    const [found] = match
    const start = from + skip + match.index
    const changed = /^\[(\p{L}?)\](\p{L}+)$/u.exec(found)
    const gap = !changed && /^[[.…▮]/u.test(found)
    return { start, end: start + found.length, key: gap ? '' : keyOf(changed ? `${changed[1]}${changed[2]}` : found), gap }
  })
}

/** Case, kind of apostrophe, ё or е, and British or American spelling make no other word. */
const keyOf = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replaceAll('ё', 'е')
    .replace(/(?<=\p{L}{3})is(?=(?:e[ds]?|ing|ations?|ational)$)/u, 'iz')
    .replace(/judgement/, 'judgment')
