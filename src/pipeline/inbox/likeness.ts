/** What envelopes are compared by. `text`: all that was typed in it; `files`: the hashes of its files. */
export type Comparable<Id> = { id: Id; text: string; files: readonly string[] }

/** Letters that look alike in Latin and Cyrillic, and ones that are written for one another. */
const LOOKS: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  ё: 'е',
  h: 'н',
  i: 'і',
  и: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  u: 'у',
  ў: 'у',
  x: 'х',
  y: 'у',
}

/** Words without what is changed from one copy to the next: case, marks, invisible signs, look-alike letters, numbers, addresses. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/(?:https?:\/\/|www\.)\S+/g, ' 0 ')
    .replace(/\p{N}+/gu, '0')
    .replace(/[a-zёиў]/g, (letter) => LOOKS[letter] ?? letter)
  return plain.match(/\p{L}+|0/gu) ?? []
}

/** Words that stand together in a comparison. */
const SHINGLE = 2
/** More words than these say nothing new about likeness. */
const MOST_WORDS = 3000
/** Share of shingles in common from which on two are alike. */
const ALIKE = 0.5
const ROWS = 2
const BANDS = 24
/** Groups that one band leads to: more have it by the mould of their words, and others of the bands tell them apart. */
const SHARED = 64
/** Groups that are looked at for one more: those that share most bands with it. */
const CANDIDATES = 12

type Print = { shingles: ReadonlySet<number>; bands: readonly number[] }

function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

function printOf({ text, files }: Pick<Comparable<unknown>, 'text' | 'files'>): Print {
  const words = wordsOf(text).slice(0, MOST_WORDS)
  const shingles = new Set<number>(files.map((hash) => hashOf(hash, 1)))
  if (words.length > 0)
    for (let at = 0; at <= Math.max(0, words.length - SHINGLE); at++)
      shingles.add(hashOf(words.slice(at, at + SHINGLE).join(' '), 2))
  const mins = new Uint32Array(ROWS * BANDS).fill(0xffffffff)
  for (const shingle of shingles)
    for (let at = 0; at < mins.length; at++) {
      const mixed = Math.imul(shingle ^ (at * 0x9e3779b1), 0x85ebca6b | (at << 1) | 1) >>> 0
      const value = (mixed ^ (mixed >>> 15)) >>> 0
      if (value < (mins[at] ?? 0)) mins[at] = value
    }
  const bands = Array.from({ length: BANDS }, (_, band) =>
    mins.slice(band * ROWS, (band + 1) * ROWS).reduce((hash, min) => Math.imul(hash ^ min, 0x01000193), band + 1),
  )
  return { shingles, bands }
}

function shareOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size === 0 && other.size === 0) return 1
  let both = 0
  for (const shingle of one) if (other.has(shingle)) both++
  return both / (one.size + other.size - both)
}

/**
 * Puts what is nearly the same together; each group in the order given, the groups in the order of their first. Everyone in a group is like
 * its first one, not only like a neighbour, so that a flood cannot lead step by step to something else. Linear but for the few groups
 * that are nearly alike (min-hash, Broder 1997).
 */
export function alike<Id>(given: readonly Comparable<Id>[]): Id[][] {
  const groups: { ids: Id[]; shingles: ReadonlySet<number> }[] = []
  const byBand = Array.from({ length: BANDS }, () => new Map<number, number[]>())
  for (const one of given) {
    const { shingles, bands } = printOf(one)
    const votes = new Map<number, number>()
    for (const [at, band] of bands.entries())
      for (const group of byBand[at]?.get(band) ?? []) votes.set(group, (votes.get(group) ?? 0) + 1)
    const nearest = [...votes].sort(([a, one], [b, other]) => other - one || a - b).slice(0, CANDIDATES)
    const found = nearest
      .map(([group]) => groups[group])
      .find((group) => group !== undefined && shareOf(group.shingles, shingles) >= ALIKE)
    if (found) {
      found.ids.push(one.id)
      continue
    }
    for (const [at, band] of bands.entries()) {
      const own = byBand[at]
      const known = own?.get(band)
      if (!known) own?.set(band, [groups.length])
      else if (known.length < SHARED) known.push(groups.length)
    }
    groups.push({ ids: [one.id], shingles })
  }
  return groups.map(({ ids }) => ids)
}
