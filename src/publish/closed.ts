import type { LayerId, StatementId } from '#core/ids.ts'
import type { RegisterRecord } from '#core/record.ts'
import { foldWord, HIDDEN, hasLetter } from '#core/redact-letters.ts'
import { sentencesOf } from '#core/redact-sentences.ts'
import { overlaps, type Range } from '#core/span.ts'
import type { LayerMemory, OpenLayer } from './memory.ts'
import { shownPeople } from './shown.ts'
import { isPublic } from './statements.ts'

/** A word that stands as ▮ in what is published and is no part of anybody's name: how often, and some of its places in the original text. */
export type ClosedWord = {
  word: string
  exact: string
  times: number
  places: ({ layer: LayerId; statement: StatementId } & Range)[]
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ\u2010\u2011-][\p{L}\p{M}\p{N}]+)*/gu
/** Words told of, and places of each. */
const MOST = 2000
const PLACES = 3

/**
 * Words that redaction closed in the sentences that are quoted, the most frequent first (DESIGN rule 5: freeing one is a recorded act). What
 * freeing would not open is not among them: names of people, whether shown or not, what is guarded, and sentences closed as a whole.
 * `layers`: redacted in the making of the documents.
 */
export function closedWords(record: RegisterRecord, layers: LayerMemory['layers']): ClosedWord[] {
  const shown = shownPeople(record)
  const names = new Set(
    record.personOccurrences.flatMap(({ anchors }) => anchors.flatMap(({ exact }) => (exact.match(WORD) ?? []).map(foldWord))),
  )
  const mentions = Map.groupBy(record.personOccurrences, ({ layer }) => layer)
  const found = new Map<string, ClosedWord>()
  const statements = record.statements.filter((one) => isPublic(record, shown, one))
  for (const [id, here] of Map.groupBy(statements, ({ statement }) => statement.layer)) {
    const open = layers.get(id)?.open
    const text = record.sources.get(id)?.layer.text
    if (!open || text === undefined) continue
    const away = [...(record.guarded.get(id) ?? []), ...(mentions.get(id) ?? []).flatMap(({ anchors }) => anchors)]
    for (const sentence of sentencesOf(text)) {
      const quoting = here.find(({ statement }) =>
        statement.evidence.some((one) => one.kind === 'span' && overlaps(one, sentence)),
      )
      if (!quoting || isWhole(open, sentence)) continue
      for (const { 0: exact, index } of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
        const place = { start: sentence.start + index, end: sentence.start + index + exact.length }
        const word = foldWord(exact)
        if (!hasLetter(word) || names.has(word) || !isClosed(open, place) || away.some((one) => overlaps(one, place))) continue
        const known = found.get(word) ?? { word, exact, times: 0, places: [] }
        found.set(word, known)
        known.times++
        if (known.places.length < PLACES) known.places.push({ layer: id, statement: quoting.id, ...place })
      }
    }
  }
  return [...found.values()].sort((a, b) => b.times - a.times || (a.word < b.word ? -1 : 1)).slice(0, MOST)
}

const shownAt = ({ text, at }: OpenLayer, range: Range) => {
  const { start, end } = at(range)
  return text.slice(start, end)
}
const isClosed = (open: OpenLayer, range: Range) => shownAt(open, range) === HIDDEN
/** Nothing but ▮ is left of a sentence that speaks of what is never shown. */
const isWhole = (open: OpenLayer, sentence: Range) => !hasLetter(shownAt(open, sentence))
