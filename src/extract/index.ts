/**
 * The reading engine: the text of a layer in, typed mentions and proposed statements out. Pure. Everything that belongs to one language
 * is data under `rules/`; how it is written stands in README.md. What comes out is a proposal: a person decides.
 */
import type { Reading } from '#core/extraction.ts'
import { grammarFor } from './grammar/languages.ts'
import { languageOf, type ReadOptions, readIn } from './reading.ts'

export type { ReadOptions } from './reading.ts'

/** Reads a text. Every mention and piece of evidence keeps `text.slice(start, end) === exact`. Texts of other languages give nothing. */
export function readText(text: string, options: ReadOptions = {}): Reading {
  const language = languageOf(text, options)
  return readIn(language, text, grammarFor(language, options.lessons), options.published)
}
