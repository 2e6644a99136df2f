/** So many are put in order one by one. */
const FEW = 16

/**
 * Sorts in place; what is equal stays as it stood. The general sort makes tables of its own each time, of more than a kilobyte: for a few it
 * takes longer to make them than to sort.
 */
export function inOrder<One>(list: One[], compare: (a: One, b: One) => number): One[] {
  if (list.length > FEW) return list.sort(compare)
  for (let n = 1; n < list.length; n++) {
    const one = list[n] as One
    let at = n
    for (; at > 0 && compare(list[at - 1] as One, one) > 0; at--) list[at] = list[at - 1] as One
    list[at] = one
  }
  return list
}
