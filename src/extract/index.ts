/**
 * The reading engine: the text of a layer in, typed mentions and proposed statements out. Pure. Everything that belongs to one language
 * is data under `rules/`; how it is written stands in README.md. What comes out is a proposal: a person decides.
 */
import type { Edtf } from '#core/edtf.ts'
import type { Reading } from '#core/extraction.ts'
import { fold } from '#core/fold.ts'
import { detectLanguage, isLatin } from '#core/language.ts'
import type { Language } from '#core/layer.ts'
import type { Lesson } from '#core/lesson.ts'
import { finish } from './finish.ts'
import { grammarFor } from './grammar/languages.ts'
import { read } from './read.ts'

export type ReadOptions = {
  /** Told by the text when missing. */
  language?: Language
  /** The day of publication, in the publisher's time zone: what “today” means. */
  published?: Edtf
  /** IANA name of the publisher's zone; the day of publication is already a day there, so that nothing is shifted. */
  timeZone?: string
  /** What the register has learned: the same list for every text, so that the rules are compiled once. */
  lessons?: readonly Lesson[]
}

/** Reads a text. Every mention and piece of evidence keeps `text.slice(start, end) === exact`. Texts of other languages give nothing. */
export function readText(text: string, options: ReadOptions = {}): Reading {
  const language = inScript(text, options.language ?? detectLanguage(text))
  const grammar = grammarFor(language, options.lessons)
  if (!grammar) return { language, mentions: [], claims: [], flags: [], uncovered: [] }
  const folded = fold(text, { latin: language === 'be-Latn' })
  return finish(text, folded, language, read(text, folded, grammar, options.published))
}

/** Belarusian by what is told of it may be written in Latin script. */
const inScript = (text: string, language: Language): Language =>
  language === 'be' && isLatin(text) && detectLanguage(text) !== 'en' ? 'be-Latn' : language
