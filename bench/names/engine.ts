import { compareNames, type Known, nameIndex, REVIEW_BITS } from '#names/index.ts'
import type { NamedPerson } from './data.ts'

/** The only place here that knows the faces of our own engine. `score` is in bits; a pair is one person from `THRESHOLD` on. */
export const THRESHOLD = REVIEW_BITS

export const knownOf = (name: string, born = ''): Known => (born === '' ? { name } : { name, birth: born })

export const compare = (left: Known, right: Known): { bits: number; band: 'same' | 'review' | 'different' } =>
  compareNames(left, right)

/** Who a name may mean, likeliest first. */
export type Finder = (name: string, most: number) => readonly { id: string; bits: number }[]

export function finderAmong(people: readonly NamedPerson[]): Finder {
  const index = nameIndex(people.map(({ id, names, born }) => ({ key: id, names, ...(born === '' ? {} : { birth: born }) })))
  return (name, most) => index.search(name, most).map(({ key, bits }) => ({ id: key, bits }))
}
