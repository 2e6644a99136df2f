import type { Child } from 'hono/jsx'
import type { Flag } from '#exchange/rules/index.ts'

/** Text as it was written, with every word marked that a flag rests on. */
export function marked(text: string, field: string, flags: readonly Flag[]): Child {
  const spans = flags
    .flatMap((flag) => (flag.field === field && flag.span ? [flag.span] : []))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const parts: Child[] = []
  let at = 0
  for (const { start, end } of spans) {
    if (end <= at) continue
    const from = Math.max(at, start)
    parts.push(text.slice(at, from), <mark>{text.slice(from, end)}</mark>)
    at = end
  }
  return [...parts, text.slice(at)]
}
