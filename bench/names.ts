import type { Figure } from './main.ts'
import { type NamedPerson, peopleOf } from './names/data.ts'
import { distractors, underOneName } from './names/distractors.ts'
import { MATCHERS } from './names/matchers.ts'
import { bestOf, countPairs, type PairFigure, rankFigure, ranks } from './names/measure.ts'
import { HALF, knownByAllNames, knownByOneName, questions, thousandsMore } from './names/questions.ts'
import { percentile, timed } from './names/times.ts'
import { type Trigrams, trigrams } from './names/trigrams.ts'

const three = (share: number): string => share.toFixed(3)
const pairFigure = (name: string, of: string, { f1, precision, recall, threshold }: PairFigure): Figure => ({
  name: `${of}, pair F1: ${name}`,
  figure: three(f1),
  note: `precision ${three(precision)}, recall ${three(recall)}, at its best threshold ${threshold}`,
})
const rankLine = (name: string, of: string, all: readonly number[]): Figure => {
  const { at1, at5 } = rankFigure(all)
  return {
    name: `${of}: ${name}`,
    figure: `${three(at1)} / ${three(at5)}`,
    note: `right person at 1 / 5, ${all.length} names (${HALF})`,
  }
}

/** Pair F1 of other people's matchers, each at the threshold that is best for this very file. */
async function pairs(sql: Trigrams): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [of, file] of [
    ['deputies', 'belarus-deputies.dev.tsv'],
    ['prisoners', 'prisoners.tsv'],
  ] as const) {
    const people = peopleOf(file)
    for (const matcher of MATCHERS) figures.push(pairFigure(matcher.name, of, bestOf(countPairs(matcher, people))))
    figures.push(pairFigure('pg_trgm', of, bestOf(await sql.countPairs(people))))
  }
  return figures
}

async function retrieval(sql: Trigrams): Promise<Figure[]> {
  const figures: Figure[] = []
  const registers: [string, NamedPerson[]][] = [
    ['prisoners, known by one name', knownByOneName()],
    ['prisoners, known by all', knownByAllNames()],
    ['prisoners by one name, and 4,000 more', [...knownByOneName(), ...thousandsMore()]],
  ]
  for (const [of, people] of registers) {
    // A long register takes long to compare with letter by letter: every fourth name will do.
    const asked = questions(people).filter((_, at) => people.length < 1000 || at % 4 === 0)
    for (const matcher of MATCHERS) figures.push(rankLine(matcher.name, of, ranks(matcher, people, asked)))
    await sql.load(people)
    figures.push(rankLine('pg_trgm', of, await sql.ranks(asked)))
  }
  return figures
}

/** One name against 100,000 people: every one compared, or by the index of the database. */
async function speed(sql: Trigrams): Promise<Figure[]> {
  const people = [...knownByOneName(), ...underOneName(distractors(100_000))]
  const asked = questions(knownByOneName()).filter((_, at) => at % 80 === 0)
  const figures: Figure[] = []
  for (const { name, prepare, score } of MATCHERS) {
    const prepared = people.flatMap(({ names }) => names.map(prepare))
    const times = asked.map(
      (question) =>
        timed(() => {
          const one = prepare(question.name)
          return prepared.reduce<number>((most, other) => Math.max(most, score(one, other)), 0)
        }).ms,
    )
    figures.push({
      name: `one name among 100,000: ${name}`,
      figure: `${percentile(times, 0.5).toFixed(1)} / ${percentile(times, 0.95).toFixed(1)} ms`,
      note: `p50 / p95 of ${times.length}; every name compared, ${(prepared.length / percentile(times, 0.5) / 1000).toFixed(1)} M pairs/s`,
    })
  }
  await sql.load(people)
  const times: number[] = []
  for (const question of asked) {
    const began = performance.now()
    await sql.nearest(question.name)
    times.push(performance.now() - began)
  }
  figures.push({
    name: 'one name among 100,000: pg_trgm',
    figure: `${percentile(times, 0.5).toFixed(1)} / ${percentile(times, 0.95).toFixed(1)} ms`,
    note: `p50 / p95 of ${times.length}; the nearest by a GiST index, embedded PostgreSQL`,
  })
  return figures
}

async function others(): Promise<Figure[]> {
  const sql = await trigrams()
  try {
    return [...(await pairs(sql)), ...(await retrieval(sql)), ...(await speed(sql))]
  } finally {
    await sql.close()
  }
}

/**
 * Other people's matchers and our own engine, on the same data in the same run. `NAMES_ONLY=ours` or `NAMES_ONLY=others` runs one side,
 * `NAMES_HALF=test` asks with the other half.
 */
export async function run(): Promise<Figure[]> {
  const only = process.env.NAMES_ONLY
  const theirs = only === 'ours' ? [] : await others()
  if (only === 'others') return theirs
  const { ours } = await import('./names/ours.ts')
  return [...theirs, ...ours()]
}
