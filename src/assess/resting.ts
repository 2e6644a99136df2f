const ADDRESS = /https?:\/\/[^\s<>"«»“”]+/gi

/**
 * The address of the page that a passage of a summary rests on: the first one named after it in its paragraph, else the last before it
 * there; null when the paragraph names none. Closing punctuation is not part of an address. `at` counts UTF-16 units.
 */
export function restsOn(text: string, at: number): string | null {
  const before = text.lastIndexOf('\n\n', Math.max(0, at - 1))
  const from = before < 0 ? 0 : before + 2
  const after = text.indexOf('\n\n', at)
  const paragraph = text.slice(from, after < 0 ? text.length : after)
  const found = [...paragraph.matchAll(ADDRESS)].map((match) => ({
    start: from + match.index,
    address: match[0].replace(/[).,;:!?\]]+$/, ''),
  }))
  return (found.find(({ start }) => start >= at) ?? found.at(-1))?.address ?? null
}
