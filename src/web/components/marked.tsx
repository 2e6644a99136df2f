import type { Child } from 'hono/jsx'
import type { SourceDocument } from '#publish/types.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { redacted } from './redacted.tsx'

type Passage = SourceDocument['passages'][number]

/**
 * A passage with its quotes underlined. Quotes may overlap: the text is cut at every edge, a piece is marked when any quote covers it,
 * and each quote has its anchor where it begins.
 */
export function marked(language: SiteLanguage, { text, marks }: Passage): Child {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? text.length
    const anchors = marks.filter((mark) => mark.start === start).map(({ quote }) => <span id={`q-${quote}`} />)
    const words = redacted(language, text.slice(start, end))
    return [anchors, marks.some((mark) => mark.start <= start && mark.end >= end) ? <mark>{words}</mark> : words]
  })
}
