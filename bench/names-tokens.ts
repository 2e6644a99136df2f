import { readFile } from 'node:fs/promises'
import { bitsOf, prepareCyrillic, prepareLatin } from '../src/names/learned/index.ts'
import { isHeldOut, type NamePair, namePairs, spread } from '../src/names/learned/learning/data.ts'
import type { Figure } from './main.ts'

/**
 * Right token among 12,000, English to Russian and back, on held-out English tokens of the file the costs were learned from:
 * `NAME_PAIRS=<file.tsv> npm run bench -- names-tokens`. The file is not part of the project.
 */
const QUERIES = 500
const CANDIDATES = 12_000

export async function run(): Promise<Figure[]> {
  const file = process.env.NAME_PAIRS
  if (file === undefined)
    return [
      { name: 'name tokens', figure: 'not measured', note: 'say NAME_PAIRS=<file.tsv>: English token, Russian letters, count' },
    ]
  const pairs = namePairs(await readFile(file, 'utf8'))
  const held = shuffled(pairs.filter(isHeldOut), 'queries').slice(0, QUERIES)
  const seenTwice = shuffled(
    pairs.filter((pair) => isHeldOut(pair) && pair.seen > 1),
    'queries',
  ).slice(0, QUERIES)
  return [
    direction('English to Russian', held, pairs, 'latin', 'cyrillic'),
    direction('English to Russian, pairs seen twice', seenTwice, pairs, 'latin', 'cyrillic'),
    direction('Russian to English', held, pairs, 'cyrillic', 'latin'),
  ]
}

type Side = 'latin' | 'cyrillic'
const prepare = { latin: prepareLatin, cyrillic: prepareCyrillic }

function direction(name: string, queries: readonly NamePair[], pairs: readonly NamePair[], from: Side, to: Side): Figure {
  const words = new Set([...queries, ...shuffled(pairs, 'candidates')].map((pair) => pair[to]))
  const candidates = [...words].slice(0, CANDIDATES)
  const places = new Map(candidates.map((word, at) => [word, at]))
  const ready = candidates.map(prepare[to])
  const bits = new Float64Array(ready.length)
  let first = 0
  let tenth = 0
  const began = process.cpuUsage()
  for (const query of queries) {
    const asked = prepare[from](query[from])
    for (const [at, candidate] of ready.entries())
      bits[at] = from === 'latin' ? bitsOf(asked, candidate) : bitsOf(candidate, asked)
    const right = bits[places.get(query[to]) ?? -1] ?? Number.NEGATIVE_INFINITY
    const better = bits.reduce((count, other) => count + (other > right ? 1 : 0), 0)
    if (better < 1) first++
    if (better < 10) tenth++
  }
  const { user, system } = process.cpuUsage(began)
  const share = (count: number) => (count / queries.length).toFixed(3)
  return {
    name: `names, token ${name}`,
    figure: `${share(first)} / ${share(tenth)}`,
    note: `right at 1 / 10 of ${candidates.length}, ${queries.length} held-out queries; ${((user + system) / queries.length / ready.length).toFixed(2)} µs a pair`,
  }
}

function shuffled(pairs: readonly NamePair[], by: string): NamePair[] {
  return pairs
    .map((pair) => ({ pair, place: spread(`${by} ${pair.latin} ${pair.cyrillic}`) }))
    .sort((a, b) => a.place - b.place)
    .map(({ pair }) => pair)
}
