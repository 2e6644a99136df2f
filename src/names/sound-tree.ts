import { AT_FIRST, CHANGED_PLACES, isMerged, LONGEST, merged, missed, replaced, SOUND_CODES } from './damage.ts'

/**
 * All soundings of one word in a tree, those that begin alike sharing what they share: a word has two or three, and the tree hardly more
 * nodes than one of them has sounds. Nodes stand level by level; the root, before any sound, is 0.
 */
export type SoundTree = {
  size: number
  /** Of each node its sound, the sound before it (0 when there is none), its parent, and whether the two may be written as one. */
  nodes: Int32Array
  /** What the sounding that ends here costs by itself; `NONE` where none ends. */
  ends: Uint8Array
  /** What it costs to leave out all up to here. */
  begin: Int32Array
  /** The last node that can be reached from this one or those before it by two sounds. */
  reach: Int32Array
}

const NONE = 255
const MOST_SOUNDINGS = 12
const MOST_NODES = MOST_SOUNDINGS * LONGEST + 1

const SOUND = 31
const BEFORE = 5
const IS_TWO = 1 << 10
const PARENT = 11

/** `cost` in tenths of a bit, below 255; at most 12 soundings, of which the first 40 sounds are compared. */
export function soundTree(soundings: readonly { codes: Uint8Array; cost: number }[]): SoundTree {
  const nodes = [0]
  const ends = [NONE]
  const begin = [0]
  let open = soundings.slice(0, MOST_SOUNDINGS).map(({ codes, cost }) => ({ codes, cost, node: 0 }))
  for (let depth = 0; open.length > 0; depth++) {
    const level = nodes.length
    const longer: typeof open = []
    for (const { codes, cost, node } of open) {
      const sound = codes[depth]
      if (sound === undefined || depth === LONGEST) ends[node] = Math.min(ends[node] ?? NONE, cost)
      else {
        const made = madeOf(sound, node, nodes[node] ?? 0)
        const known = nodes.indexOf(made, level)
        longer.push({ codes, cost, node: known === -1 ? nodes.length : known })
        if (known !== -1) continue
        nodes.push(made)
        ends.push(NONE)
        begin.push((begin[node] ?? 0) + (missed[sound] ?? 0) + (depth === 0 ? AT_FIRST : 0))
      }
    }
    open = longer
  }
  return {
    size: nodes.length,
    nodes: Int32Array.from(nodes),
    ends: Uint8Array.from(ends),
    begin: Int32Array.from(begin),
    reach: reachOf(nodes.map((node) => node >> PARENT)),
  }
}

/** A sound with the sound before it and the node above it in one number. */
export const madeOf = (sound: number, parent: number, above: number): number =>
  sound | ((above & SOUND) << BEFORE) | (isMerged((above & SOUND) * SOUND_CODES + sound) ? IS_TWO : 0) | (parent << PARENT)

function reachOf(parents: readonly number[]): Int32Array {
  const reach = Int32Array.from(parents, (_, node) => node)
  for (const [node, parent] of parents.entries()) {
    const grand = parents[parent] ?? 0
    reach[grand] = node
    if ((reach[parent] ?? 0) < node) reach[parent] = node
  }
  for (let node = 1; node < reach.length; node++) reach[node] = Math.max(reach[node] ?? 0, reach[node - 1] ?? 0)
  return reach
}

/** More than any limit. */
const FAR = 100_000
/** A row of costs at every node of the one tree for each node of the other; in each the first and the last within the limit. */
const table = new Int32Array(MOST_NODES * MOST_NODES)
const firsts = new Int32Array(MOST_NODES)
const lasts = new Int32Array(MOST_NODES)

/**
 * The least of `a.cost + b.cost + damage(a, b)` over all soundings of two words, if it is at most `limit`; else a number above it. The
 * table is that of `damage`, for all soundings at once and only as far as something stays within the limit: of two strangers a fourth of it.
 */
export function leastDamage(one: SoundTree, other: SoundTree, limit: number): number {
  // The wider stands outside: its later branches are seldom come to.
  const [a, b] = one.size < other.size ? [other, one] : [one, other]
  const { nodes, ends, size } = a
  let best = limit + 1
  beginRows(b, limit)
  for (let i = 0; i < size; i++) {
    const node = nodes[i] as number
    const up = node >> PARENT
    if (i > 0 && !fillRow(i, up, (nodes[up] as number) >> PARENT, node, b, limit)) continue
    const own = ends[i] as number
    if (own !== NONE) best = Math.min(best, own + leastInRow(i, b))
  }
  return best
}

/** Fills row 0, before any sound, of a table whose columns are the nodes of `b`. */
export function beginRows({ begin, size }: SoundTree, limit: number): void {
  lasts[0] = 0
  for (let j = 0; j < size; j++) {
    const cost = begin[j] as number
    table[j] = cost
    if (cost <= limit) lasts[0] = j
  }
}

/**
 * Fills row `i` for one more sound, as `madeOf` packs it, from the row `up` without it and the row `upper` without the sound before it too.
 * False when nothing in it is within the limit; when nothing in `up` was either, nothing that goes on from here will be. The innermost loop of
 * everything: the smaller of two is taken without a branch, which no processor could foretell.
 */
export function fillRow(i: number, up: number, upper: number, node: number, b: SoundTree, limit: number): boolean {
  const { nodes, reach, size } = b
  const [costs, miss, replace, merge] = [table, missed, replaced, merged]
  const [x, w] = [node & SOUND, (node >> BEFORE) & SOUND]
  const high = Math.max(lasts[up] as number, lasts[upper] as number)
  if (high < 0) {
    lasts[i] = -1
    return false
  }
  const low = Math.min(firsts[up] as number, firsts[upper] as number)
  const [row, above, before] = [i * size, up * size, upper * size]
  const gone = miss[x] as number
  const from = x * SOUND_CODES
  const pair = (w * SOUND_CODES + x) * SOUND_CODES
  const merges = (node & IS_TWO) !== 0
  let [first, last, until, j] = [size, -1, reach[high] as number, low]
  for (let k = 0; k < low; k++) costs[row + k] = FAR
  if (j === 0) {
    const cost = (costs[above] as number) + gone + (w === 0 ? AT_FIRST : 0)
    costs[row] = cost
    if (cost <= limit) {
      first = 0
      last = 0
    }
    j = 1
  }
  for (; j <= until; j++) {
    const here = nodes[j] as number
    const p = here >> PARENT
    const y = here & SOUND
    let cost = (costs[above + j] as number) + gone
    let gain = (costs[above + p] as number) + (replace[from + y] as number) - cost
    if (w === 0 && p === 0 && x !== y) gain += AT_FIRST
    cost += gain & (gain >> 31)
    if (merges) {
      gain = (costs[before + p] as number) + (merge[pair + y] as number) - cost
      cost += gain & (gain >> 31)
    }
    const z = (here >> BEFORE) & SOUND
    if ((here & IS_TWO) !== 0) {
      gain =
        (costs[above + ((nodes[p] as number) >> PARENT)] as number) +
        (merge[(z * SOUND_CODES + y) * SOUND_CODES + x] as number) -
        cost
      cost += gain & (gain >> 31)
    }
    if (z === x && w === y) {
      gain = (costs[before + ((nodes[p] as number) >> PARENT)] as number) + CHANGED_PLACES - cost
      cost += gain & (gain >> 31)
    }
    gain = (costs[row + p] as number) + (miss[y] as number) - cost
    cost += gain & (gain >> 31)
    costs[row + j] = cost
    if (cost > limit) continue
    if (last < 0) first = j
    last = j
    until = Math.max(until, reach[j] as number)
  }
  for (; j < size; j++) costs[row + j] = FAR
  firsts[i] = first
  lasts[i] = last
  return last >= 0
}

/** Whether anything in a row is within the limit. */
export const hasWithin = (i: number): boolean => (lasts[i] as number) >= 0

/** The least cost in a row at which a sounding of `b` ends, its own cost added. */
export function leastInRow(i: number, { ends, size }: SoundTree): number {
  let best = FAR
  for (let j = 0; j < size; j++)
    if (ends[j] !== NONE) best = Math.min(best, (table[i * size + j] as number) + (ends[j] as number))
  return best
}
