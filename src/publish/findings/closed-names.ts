import { HIDDEN } from '#core/redact.ts'

/**
 * Things named alike, those of which nothing but ▮ is shown as one: that two hidden names are one, or are two, is told by nothing. `nameOf`: the
 * words that are shown, null where it has another name. Those joined stand where the first of them stood.
 */
export function joinClosed<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string | null,
  alike: (thing: Thing) => string,
  join: (one: Thing, other: Thing) => Thing,
): Thing[] {
  const places = new Map<string, number>()
  const joined: Thing[] = []
  for (const thing of things) {
    const key = alike(thing)
    const at = nameOf(thing) === HIDDEN ? places.get(key) : undefined
    const first = at === undefined ? undefined : joined[at]
    if (at !== undefined && first !== undefined) joined[at] = join(first, thing)
    else {
      if (nameOf(thing) === HIDDEN) places.set(key, joined.length)
      joined.push(thing)
    }
  }
  return joined
}
