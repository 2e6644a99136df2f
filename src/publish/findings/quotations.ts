import { misquotations } from '#vocabulary/quotations/index.ts'
import type { Press } from '../parts.ts'
import { sourceId } from '../statements.ts'
import type { PublicMisquotation } from './types-elements.ts'

/**
 * Quotations of the law in sources that say it otherwise: read in the redacted text, and told only where a passage that is shown touches them.
 * Words of a source outside such a passage are not given. Each source and provision once.
 */
export function quotationsOf({ desk, open }: Press): PublicMisquotation[] {
  const shown = Map.groupBy(open.values(), ({ accepted }) => accepted.statement.layer)
  const found = [...shown].flatMap(([layer, of]) => {
    const text = desk.layers.get(layer)?.text
    if (text === undefined) return []
    const passages = of.flatMap(({ passage, quote }) => (passage ? [{ ...passage.around, quote: quote.id }] : []))
    return misquotations(text).flatMap(({ quotation, provision, language, differences }): PublicMisquotation[] => {
      const touching = passages.filter(({ start, end }) => start < quotation.end && quotation.start < end)
      const [first] = touching
      if (!first) return []
      return [
        {
          provision,
          language,
          source: sourceId(desk, layer),
          quote: first.quote,
          differences: differences.map(({ kind, span, quoted, law }) => ({
            kind,
            quoted: touching.some(({ start, end }) => start <= span.start && span.end <= end) ? quoted : null,
            law,
          })),
        },
      ]
    })
  })
  const first = new Map<string, PublicMisquotation>()
  for (const one of found) {
    const key = `${one.provision} ${JSON.stringify(one.differences)} ${one.source}`
    if (!first.has(key)) first.set(key, one)
  }
  return [...first].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}
