import type { Range } from './span.ts'

/** An http(s) address as it stands in a text; the range is that of the address alone, without angle brackets. */
export type AddressInText = Range & { address: string }

const ADDRESS = /https?:\/\/[^\s<>"«»“”„`]+/giu
const CLOSING: Record<string, string> = { ')': '(', ']': '[', '}': '{' }

/** The addresses of a text, in order: those in angle brackets whole, bare ones without the punctuation of the sentence around them. */
export function findAddresses(text: string): AddressInText[] {
  const found: AddressInText[] = []
  for (const { index, 0: run } of text.matchAll(ADDRESS)) {
    const bracketed = text.charAt(index - 1) === '<' && text.charAt(index + run.length) === '>'
    const address = bracketed ? run : withoutTail(run)
    if (URL.canParse(address)) found.push({ start: index, end: index + address.length, address })
  }
  return found
}

/** Leaves out closing punctuation, and a bracket that was opened before the address. */
function withoutTail(run: string): string {
  const open = new Map<string, number>()
  for (const letter of run) if ('()[]{}'.includes(letter)) open.set(letter, (open.get(letter) ?? 0) + 1)
  let end = run.length
  for (; end > 0; end -= 1) {
    const last = run.charAt(end - 1)
    const opener = CLOSING[last]
    if (opener !== undefined) {
      const closed = open.get(last) ?? 0
      if (closed <= (open.get(opener) ?? 0)) break
      open.set(last, closed - 1)
    } else if (!/[.,;:!?…'’*_~|]/.test(last)) break
  }
  return run.slice(0, end)
}

/** A blank line, or a line end before a list item or a heading. */
const BREAK = /\n(?=[ \t]*\n|[ \t]*(?:[-*•+]|\d{1,3}[.)])[ \t]|#{1,6}[ \t])/g

/**
 * The addresses that a passage of a summary rests on: the first group of addresses after its words in the paragraph or list item. One
 * group is whatever stands together with nothing between but brackets, commas and spaces; everything back to the group before rests on it.
 * A paragraph that ends without one rests on the next, when that is nothing but addresses. None when the text names none.
 */
export function restsOn(text: string, range: Range): string[] {
  const start = paragraphStart(text, range.start)
  const end = paragraphEnd(text, range.end)
  const groups = groupsOf(text.slice(start, end))
  const held = groups.filter((group, at) => {
    const from = Math.max(range.start - start, groups[at - 1]?.end ?? 0)
    return /[\p{L}\p{N}]/u.test(text.slice(start + from, Math.min(range.end, start + group.end)))
  })
  if (held.length > 0) return [...new Set(held.flatMap(({ addresses }) => addresses))]
  if (range.start - start < (groups.at(-1)?.end ?? 0)) return []
  const next = paragraphAfter(text, end)
  const [group, more] = groupsOf(next)
  const alone = group !== undefined && more === undefined && bare(next.slice(0, group.start)) && bare(next.slice(group.end))
  return alone ? [...new Set(group.addresses)] : []
}

function paragraphStart(text: string, at: number): number {
  let start = 0
  for (const { index } of text.slice(0, at + 2).matchAll(BREAK)) if (index < at) start = index + 1
  return start
}

function paragraphEnd(text: string, from: number): number {
  BREAK.lastIndex = from
  const found = BREAK.exec(text)
  BREAK.lastIndex = 0
  return found?.index ?? text.length
}

function paragraphAfter(text: string, end: number): string {
  const blank = /[^\s]/g
  blank.lastIndex = end
  const start = blank.exec(text)?.index ?? text.length
  return text.slice(start, paragraphEnd(text, start))
}

/** Nothing but what stands between the addresses of one group. */
const bare = (between: string) => /^[\s<>()[\],;.]*$/.test(between)

function groupsOf(paragraph: string): (Range & { addresses: string[] })[] {
  const groups: (Range & { addresses: string[] })[] = []
  for (const { start, end, address } of findAddresses(paragraph)) {
    const last = groups.at(-1)
    if (last && bare(paragraph.slice(last.end, start))) {
      last.addresses.push(address)
      last.end = end
    } else groups.push({ start, end, addresses: [address] })
  }
  return groups
}
