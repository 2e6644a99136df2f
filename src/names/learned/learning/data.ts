/** One row of the training file. */
export type NamePair = { latin: string; cyrillic: string; seen: number }

export function namePairs(file: string): NamePair[] {
  return file
    .split('\n')
    .map((row) => row.split('\t'))
    .filter((row) => row.length >= 2)
    .map(([latin = '', cyrillic = '', seen]) => ({ latin, cyrillic: cyrillic.replaceAll(' ', ''), seen: Number(seen ?? 1) }))
}

/** A fifth of the English tokens, by their letters alone: the same token never stands on both sides. */
export function isHeldOut({ latin }: NamePair): boolean {
  return spread(latin.normalize('NFD').replace(/[^a-z]/g, '')) % 5 === 0
}

/** FNV-1a over UTF-16 code units, mixed once more: a number from 0 to 2^32 - 1 that depends on every letter. */
export function spread(text: string): number {
  let hash = 2166136261
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) >>> 0
}
