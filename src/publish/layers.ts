import type { LayerId } from '#core/ids.ts'
import type { RegisterRecord } from '#core/record.ts'
import type { Redaction as RedactedText } from '#core/redact.ts'
import { sentencesOf } from '#core/redact-sentences.ts'
import type { Range } from '#core/span.ts'
import type { LayerMemory, OpenLayer } from './memory.ts'
import type { Redaction } from './policy.ts'

export function openLayers(
  record: RegisterRecord,
  wanted: Iterable<LayerId>,
  redaction: Redaction,
  { layers }: LayerMemory,
): Map<LayerId, OpenLayer> {
  const open = new Map<LayerId, OpenLayer>()
  for (const id of new Set(wanted)) {
    const source = record.sources.get(id)
    if (!source) continue
    const places = redaction.places(id)
    const key = JSON.stringify(places)
    const known = layers.get(id)
    if (known?.places === key) open.set(id, known.open)
    else {
      const made = opened(redaction.redactor.redactText(source.layer.text, places))
      layers.set(id, { places: key, open: made })
      open.set(id, made)
    }
  }
  return open
}

const opened = ({ text, at }: RedactedText): OpenLayer => ({ text, at, sentences: sentencesOf(text) })

/** Longest passage that is quoted as the exact words, in UTF-16 units; longer evidence is quoted by its first span. */
const LONGEST = 600

/** A quoted place: the exact words, and the sentences around them as far as there is room. */
export type Passage = { exact: Range; around: Range } | null

/**
 * What is quoted of one layer for each of its evidences (ranges of the redacted text, in the order given): together never more than a
 * quarter of the text, exact words first, then sentences around them in text order. Null where there was no room. Our own summaries are
 * quoted whole.
 */
export function passagesOf(layer: OpenLayer, evidences: readonly (readonly Range[])[], whole: boolean): Passage[] {
  const budget = whole ? Number.POSITIVE_INFINITY : Math.floor(layer.text.length / 4)
  const covered: Range[] = []
  const room = (range: Range) => {
    const joined = union([...covered, range])
    if (sizeOf(joined) > budget) return false
    covered.splice(0, covered.length, ...joined)
    return true
  }
  const exacts = evidences.map(exactOf)
  const order = exacts
    .map((_, at) => at)
    .sort((a, b) => (exacts[a]?.start ?? 0) - (exacts[b]?.start ?? 0) || (exacts[a]?.end ?? 0) - (exacts[b]?.end ?? 0) || a - b)
  const passages: Passage[] = exacts.map(() => null)
  for (const at of order) {
    const exact = exacts[at]
    if (exact && room(exact)) passages[at] = { exact, around: exact }
  }
  for (const at of order) {
    const passage = passages[at]
    if (!passage) continue
    const around = sentencesAround(layer, passage.exact)
    if (room(around)) passages[at] = { ...passage, around }
  }
  return passages
}

function exactOf(evidence: readonly Range[]): Range | null {
  const [first] = evidence
  if (!first) return null
  const start = Math.min(...evidence.map((one) => one.start))
  const end = Math.max(...evidence.map((one) => one.end))
  return end - start <= LONGEST ? { start, end } : { start: first.start, end: Math.min(first.end, first.start + LONGEST) }
}

function sentencesAround({ sentences }: OpenLayer, exact: Range): Range {
  const touched = sentences.filter(({ start, end }) => start < exact.end && exact.start < end)
  return {
    start: Math.min(exact.start, ...touched.map(({ start }) => start)),
    end: Math.max(exact.end, ...touched.map(({ end }) => end)),
  }
}

/** Ranges in text order, those that touch or overlap as one. */
export function union(ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    if (last && range.start <= last.end + 1) last.end = Math.max(last.end, range.end)
    else joined.push({ ...range })
  }
  return joined
}
const sizeOf = (ranges: readonly Range[]) => ranges.reduce((sum, { start, end }) => sum + end - start, 0)
