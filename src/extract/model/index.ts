/**
 * The second engine: a language model that the operator names, off by default. Pure: this room makes the questions and reads the answers;
 * who asks stands in `pipeline`. A model only points at words. What does not stand in the text word for word is dropped and counted.
 */
import { fold } from '#core/fold.ts'
import type { Layer } from '#core/layer.ts'
import type { Range } from '#core/span.ts'
import { grammarFor } from '../grammar/languages.ts'
import { cut } from '../read.ts'

export { readAnswer } from './answer.ts'
export { type Chunk, chunksOf } from './chunks.ts'
export { claimsFrom, type Dropped, type ModelClaims, type Tally } from './claims.ts'
export { type Message, QUESTION_VERSION, question } from './prompt.ts'

/** The sentences of a layer's text, those of a quotation within the sentence around it left out. */
export function sentenceRanges({ text, language }: Pick<Layer, 'text' | 'language'>): Range[] {
  const grammar = grammarFor(language)
  if (!grammar) return []
  const folded = fold(text, { latin: language === 'be-Latn' })
  return cut(text, folded, grammar)
    .filter(({ quote }) => quote === null)
    .map(({ start, end }) => folded.toOriginal(start, end))
}
