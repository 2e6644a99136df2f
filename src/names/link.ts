import { nameIndex } from './lookup.ts'
import { fieldsIn } from './tsv.ts'

export type Linking = {
  v: 1
  queries: number
  /** Shares of the queries whose right id stands first, among the first five, among the first ten; null where no query says which is right. */
  at1: number | null
  at5: number | null
  at10: number | null
  results: { query: string; candidates: { id: string; name: string; bits: number }[] }[]
}

const MOST = 10

/** Looks up each query (`name TAB right id`, the id may be missing) in a lexicon (`id TAB name`, an id may have several lines). */
export function linkNames(lexicon: string, queries: string): Linking {
  const names = new Map<string, string[]>()
  for (const [id = '', name = ''] of fieldsIn(lexicon)) names.set(id, [...(names.get(id) ?? []), name])
  const index = nameIndex([...names].map(([key, spellings]) => ({ key, names: spellings })))
  const asked = fieldsIn(queries)
  const results = asked.map(([query = '']) => ({
    query,
    candidates: index.search(query, MOST).map(({ key, name, bits }) => ({ id: key, name, bits })),
  }))
  const labelled = asked.flatMap(([, right], i) => (right ? [{ right, candidates: results[i]?.candidates ?? [] }] : []))
  const at = (most: number) =>
    labelled.length === 0
      ? null
      : Math.round(
          (labelled.filter(({ right, candidates }) => candidates.slice(0, most).some(({ id }) => id === right)).length /
            labelled.length) *
            1e4,
        ) / 1e4
  return { v: 1, queries: asked.length, at1: at(1), at5: at(5), at10: at(10), results }
}
