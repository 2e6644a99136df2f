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
