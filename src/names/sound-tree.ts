import { AT_FIRST, CHANGED_PLACES, isMerged, LONGEST, merged, missed, replaced, SOUND_CODES } from './damage.ts'

/**
 * All soundings of one word in a tree, those that begin alike sharing what they share: a word has two or three, and the tree hardly more
 * nodes than one of them has sounds. Nodes stand in the order of a walk; the root, before any sound, is 0.
 */
export type SoundTree = {
  size: number
  sound: Uint8Array
  parent: Uint16Array
  depth: Uint8Array
  /** The node behind all that begin so. */
  end: Uint16Array
  /** 1 where this sound and the one before it may be written as one. */
  two: Uint8Array
  /** What the sounding that ends here costs by itself; `NONE` where none ends. */
  cost: Uint8Array
}

const NONE = 255
const MOST_SOUNDINGS = 12
const MOST_NODES = MOST_SOUNDINGS * LONGEST + 1

/** `cost` in tenths of a bit, below 255; at most 12 soundings, of which the first 40 sounds are compared. */
export function soundTree(soundings: readonly { codes: Uint8Array; cost: number }[]): SoundTree {
  const [sound, parent, depth, end, cost] = [[0], [0], [0], [0], [NONE]]
  const grow = (node: number, from: readonly { codes: Uint8Array; cost: number }[], deep: number): void => {
    for (const { codes, cost: own } of from)
      if (Math.min(codes.length, LONGEST) === deep) cost[node] = Math.min(cost[node] ?? NONE, own)
    const longer = from.filter(({ codes }) => Math.min(codes.length, LONGEST) > deep)
    for (const code of new Set(longer.map(({ codes }) => codes[deep] ?? 0))) {
      const child = sound.length
      sound.push(code)
      parent.push(node)
      depth.push(deep + 1)
      end.push(0)
      cost.push(NONE)
      grow(
        child,
        longer.filter(({ codes }) => codes[deep] === code),
        deep + 1,
      )
    }
    end[node] = sound.length
  }
  grow(0, soundings.slice(0, MOST_SOUNDINGS), 0)
  return {
    size: sound.length,
    sound: Uint8Array.from(sound),
    parent: Uint16Array.from(parent),
    depth: Uint8Array.from(depth),
    end: Uint16Array.from(end),
    two: Uint8Array.from(sound, (code, node) => isMerged((sound[parent[node] ?? 0] ?? 0) * SOUND_CODES + code)),
    cost: Uint8Array.from(cost),
  }
}

/** For a depth in one tree the costs at every node of another. */
export type TreeRow = Int32Array
export const newTreeRow = (): TreeRow => new Int32Array(MOST_NODES)

/** The row before anything is read. */
export function beginTreeRow(row: TreeRow, { size, sound, parent }: SoundTree): void {
  row[0] = 0
  for (let j = 1; j < size; j++) {
    const p = parent[j] as number
    row[j] = (row[p] as number) + (missed[sound[j] as number] as number) + (p === 0 ? AT_FIRST : 0)
  }
}

/**
 * `nextRow` of damage.ts along a tree: `row` for one more sound `x`, from the row `above` (without x) and the row `before` that (without x
 * and the sound `w` in front of it; 0 when there is none). Returns the least cost in the row. The inner loop of everything: the smaller of
 * two is taken without a branch, which no processor could foretell, and the rare cases are asked for by one bit.
 */
export function nextTreeRow(row: TreeRow, above: TreeRow, before: TreeRow, w: number, x: number, tree: SoundTree): number {
  const { size, sound, parent, two } = tree
  const [replace, miss, merge] = [replaced, missed, merged]
  const gone = miss[x] as number
  const from = x * SOUND_CODES
  const pair = w * SOUND_CODES + x
  const merges = w !== 0 && isMerged(pair) !== 0
  let least = (above[0] as number) + gone + (w === 0 ? AT_FIRST : 0)
  row[0] = least
  for (let j = 1; j < size; j++) {
    const p = parent[j] as number
    const y = sound[j] as number
    let cost = (above[j] as number) + gone
    let gain = (row[p] as number) + (miss[y] as number) - cost
    cost += gain & (gain >> 31)
    gain = (above[p] as number) + (replace[from + y] as number) - cost
    if (w === 0 && p === 0 && x !== y) gain += AT_FIRST
    cost += gain & (gain >> 31)
    if (merges) {
      gain = (before[p] as number) + (merge[pair * SOUND_CODES + y] as number) - cost
      cost += gain & (gain >> 31)
    }
    if (two[j] === 1) {
      gain =
        (above[parent[p] as number] as number) +
        (merge[((sound[p] as number) * SOUND_CODES + y) * SOUND_CODES + x] as number) -
        cost
      cost += gain & (gain >> 31)
    }
    if (w === y && sound[p] === x) {
      gain = (before[parent[p] as number] as number) + CHANGED_PLACES - cost
      cost += gain & (gain >> 31)
    }
    row[j] = cost
    gain = cost - least
    least += gain & (gain >> 31)
  }
  return least
}

const rows = Array.from({ length: LONGEST + 1 }, newTreeRow)
const leasts = new Int32Array(LONGEST + 1)

/**
 * The least of `a.cost + b.cost + damage(a, b)` over all soundings of two words, if it is at most `limit`; else a number above it. The
 * same table as that of `damage`, for all soundings at once.
 */
export function leastDamage(a: SoundTree, b: SoundTree, limit: number): number {
  const { size, sound, parent, depth, end, cost } = a
  let best = limit + 1
  beginTreeRow(rows[0] as TreeRow, b)
  leasts[0] = 0
  if (cost[0] !== NONE) best = Math.min(best, (cost[0] as number) + leastEnd(rows[0] as TreeRow, b))
  for (let i = 1; i < size; ) {
    const d = depth[i] as number
    const w = sound[parent[i] as number] as number
    const row = rows[d] as TreeRow
    const least = nextTreeRow(row, rows[d - 1] as TreeRow, rows[d > 1 ? d - 2 : 0] as TreeRow, w, sound[i] as number, b)
    leasts[d] = least
    // Two sounds that are one reach back a row further, so two rows must have passed the limit.
    if (least >= best && (leasts[d - 1] as number) >= best) {
      i = end[i] as number
      continue
    }
    if (cost[i] !== NONE && least < best) best = Math.min(best, (cost[i] as number) + leastEnd(row, b))
    i++
  }
  return best
}

/** The least cost of a whole sounding of the tree. */
export function leastEnd(row: TreeRow, { size, cost }: SoundTree): number {
  let least = FAR
  for (let j = 0; j < size; j++) {
    if (cost[j] === NONE) continue
    const whole = (row[j] as number) + (cost[j] as number)
    if (whole < least) least = whole
  }
  return least
}

/** More than any limit. */
const FAR = 100_000
