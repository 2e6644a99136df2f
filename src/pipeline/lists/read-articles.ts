import type { Article } from '#core/mention.ts'
import type { Range } from '#core/span.ts'
import { articleOf } from '#vocabulary/index.ts'
import type { Read } from './faults.ts'

const SUPERSCRIPT = '¹²³⁴⁵⁶⁷⁸⁹'
/** Highest number of an article of the Criminal Code of Belarus (of 1999, with what was added). */
const LAST = 470

const PART = String.raw`(?:ч{1,2}\.?\s?ч?|част\p{L}*|parts?|pt?|п{1,2}|пункт\p{L}*)\.?\s*`
const PARTS = String.raw`(\d{1,2}(?:\s*(?:,|и|і|and|&|-|–)\s*\d{1,2}(?!\d|\s*[-–.]?\s*\d))*)`
const WORD = String.raw`(?:ст(?:ать\p{L}*|\.ст)?|арт(?:ык\p{L}*)?|art(?:icles?)?|§)\.?\s*`
const CODE = String.raw`(?:\s*(у\.?к\.?|к\.?к\.?|коап|каап|criminal code|koap)(?![\p{L}])(?:\s+(?:рб|рэспублік\p{L}*\s+беларусь|республик\p{L}*\s+беларусь|of belarus|belarus))?)?`
const NUMBER = String.raw`(\d{1,4})(?!\d)(?:\s?[-–‑]\s?(\d{1,2})(?!\d)|\.(\d{1,2})(?!\d)|([${SUPERSCRIPT}]))?`

/** One article: parts before or behind, the word for article, the number, the code. Anchored where the reading stands. */
const ONE = new RegExp(
  String.raw`(?:${PART}${PARTS}\s*,?\s*)?(?:${WORD})?${NUMBER}(?:\s*,?\s*\(?\s*${PART}${PARTS}\s*\)?)?${CODE}`,
  'iuy',
)
/** Between two of them. */
const BETWEEN = /[\s,;/+&|]*(?:\b(?:and)\b|(?<![\p{L}])(?:и|і|да|ды)(?![\p{L}]))?[\s,;/+&|]*/iuy

/** Articles of one cell, each with its place in it: `342`, `ч. 1 ст. 342`, `361-1`, `361¹`, `3611`, `342 ч. 1, 2; 293`. All of the cell, or a fault. */
export function readArticles(text: string): Read<readonly (Range & { article: Article })[]> {
  const found: (Range & { article: Article })[] = []
  const end = text.trimEnd().replace(/[.,;]+$/u, '').length
  for (let at = 0; at < end; ) {
    ONE.lastIndex = at
    const match = ONE.exec(text)
    const article = match && articleIn(match)
    if (!match || !article) return { fault: 'bad_articles' }
    found.push({ start: at, end: at + match[0].trimEnd().length, article })
    at += match[0].length
    BETWEEN.lastIndex = at
    at += BETWEEN.exec(text)?.[0].length ?? 0
  }
  return found.length === 0 ? { fault: 'bad_articles' } : { value: found }
}

function articleIn([, before, number = '', dashed, dotted, raised, behind, law]: RegExpExecArray): Article | null {
  const administrative = law !== undefined && /^(?:коап|каап|koap)/i.test(law)
  const part = [...new Set((before ?? behind ?? '').match(/\d+/g) ?? [])]
  if (administrative || (dotted !== undefined && Number(number) < 30))
    return dotted === undefined ? null : { code: 'KoAP', article: `${number}.${dotted}`, part }
  const sup = dashed ?? dotted ?? (raised === undefined ? undefined : String(SUPERSCRIPT.indexOf(raised) + 1))
  if (sup !== undefined) return isUk(number) ? { code: 'UK', article: `${number}-${sup}`, part } : null
  if (isUk(number)) return { code: 'UK', article: number, part }
  // A raised number that lost its raising: 3611 is 361-1, where there is such an article.
  const lost = `${number.slice(0, 3)}-${number.slice(3)}`
  return number.length === 4 && articleOf('UK', lost) ? { code: 'UK', article: lost, part } : null
}

const isUk = (number: string) => Number(number) >= 1 && Number(number) <= LAST && !number.startsWith('0')
