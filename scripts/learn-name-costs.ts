import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PARTS_OF_A_BIT } from '../src/names/learned/costs.ts'
import { isHeldOut, type NamePair, namePairs } from '../src/names/learned/learning/data.ts'
import { learnEdits } from '../src/names/learned/learning/edits.ts'
import { learnSurprise } from '../src/names/learned/learning/surprise.ts'
import { cyrillicLetters, latinLetters } from '../src/names/learned/letters.ts'

/**
 * Learns src/names/learned/table.json from pairs of English and Russian tokens: `node scripts/learn-name-costs.ts <file.tsv>`.
 * Rows of the file: English token, Russian letters separated by spaces, how often the pair was seen. A fifth of the English tokens
 * is held out and never learned from; `npm run bench -- names-tokens` measures on it. The same file gives the same table.
 */
const file = process.argv[2]
if (file === undefined) {
  process.stderr.write('Say which file of pairs to learn from: node scripts/learn-name-costs.ts <file.tsv>\n')
  process.exit(2)
}

type Table = { latin: string; cyrillic: string; edits: string[]; latinAfter: string[]; cyrillicAfter: string[] }

function tableOf(pairs: readonly NamePair[]): Table {
  const known = pairs.map(({ latin, cyrillic }) => ({ latin: latinLetters(latin), cyrillic: cyrillicLetters(cyrillic) }))
  const latin = known.map((pair) => pair.latin)
  const cyrillic = known.map((pair) => pair.cyrillic)
  return {
    latin: lettersOf(latin),
    cyrillic: lettersOf(cyrillic),
    edits: rowsOf(learnEdits(known).map(({ latin, cyrillic, share }) => [latin || '_', cyrillic || '_', share])),
    latinAfter: rowsOf(learnSurprise(latin)),
    cyrillicAfter: rowsOf(learnSurprise(cyrillic)),
  }
}

function lettersOf(words: readonly string[]): string {
  return [...new Set(words.join(''))].sort().join('')
}

/** Shares as costs, gathered by what stands before: "sh|ш75 щ140". */
function rowsOf(shares: readonly (readonly [string, string, number])[]): string[] {
  const rows = new Map<string, string[]>()
  for (const [before, after, share] of shares) {
    const row = rows.get(before) ?? []
    rows.set(before, row)
    row.push(`${after}${Math.round(-Math.log2(share) * PARTS_OF_A_BIT)}`)
  }
  return [...rows].map(([before, row]) => `${before}|${row.sort().join('')}`).sort()
}

const pairs = namePairs(await readFile(file, 'utf8')).filter((pair) => !isHeldOut(pair))
const table = tableOf(pairs)
const path = join(import.meta.dirname, '..', 'src', 'names', 'learned', 'table.json')
await writeFile(path, `${JSON.stringify(table, null, 2)}\n`)
process.stdout.write(`${pairs.length} pairs, ${table.edits.length} rows of edits, written to ${path}\n`)
