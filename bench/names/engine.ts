import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bitsBetween, comparePrepared, prepare } from '#names/compare.ts'
import { compareNames, type Evaluation, evaluateNames, type Known, labelledIn, nameIndex, REVIEW_BITS } from '#names/index.ts'
import type { NamedPerson } from './data.ts'

/** The only file here that knows the faces of our own engine. A pair is taken for one person from so many bits on. */
export const THRESHOLD = REVIEW_BITS

export const knownOf = (name: string, born = ''): Known => (born === '' ? { name } : { name, birth: born })

export const compare = (left: Known, right: Known): { bits: number; band: 'same' | 'review' | 'different' } =>
  compareNames(left, right)

/** Every pair of names of a file of `data/names/`, by names alone or with birth dates. */
export const evaluate = (file: string, withBirthDates: boolean): Evaluation =>
  evaluateNames(labelledIn(readFileSync(join(import.meta.dirname, '../../data/names', file), 'utf8')), withBirthDates)

/** Who a name may mean, likeliest first. */
export type Finder = (name: string, most: number) => readonly { id: string; bits: number }[]

export function finderAmong(people: readonly NamedPerson[]): Finder {
  const index = nameIndex(people.map(({ id, names, born }) => ({ key: id, names, ...(born === '' ? {} : { birth: born }) })))
  return (name, most) => index.search(name, most).map(({ key, bits }) => ({ id: key, bits }))
}

/**
 * Scores every two people whose surnames sound alike, at most so many pairs, with births where they are known: what a linkage of a whole
 * register does after blocking. People are understood before, once. Gives how many pairs that were.
 */
export function blockScorer(people: readonly NamedPerson[], most: number): () => number {
  const prepared = people.map(({ names, born }) => prepare(knownOf(names[0] ?? '', born)))
  const blocks = Map.groupBy(prepared, ({ lines }) => lines[0]?.surnames[0]?.soundings[0]?.sounds ?? '')
  return () => {
    let pairs = 0
    for (const block of blocks.values())
      for (let i = 0; i < block.length && pairs < most; i++)
        for (let j = i + 1; j < block.length && pairs < most; j++) {
          const [left, right] = [block[i], block[j]]
          if (left && right) bitsBetween(left, right)
          pairs++
        }
    return pairs
  }
}

/**
 * Scores each name with the forty after it and gives how many pairs that were; names are understood before, once. `explained`: with the
 * list of what speaks for and against; without, the bits alone, as the index ranks by.
 */
export function scorer(names: readonly string[], explained: boolean): () => number {
  const prepared = names.map((name) => prepare(name))
  const score = explained ? comparePrepared : bitsBetween
  return () => {
    let pairs = 0
    prepared.forEach((left, at) => {
      for (const right of prepared.slice(at + 1, at + 41)) {
        score(left, right)
        pairs++
      }
    })
    return pairs
  }
}
