import type { Edtf } from '#core/edtf.ts'
import type { Reading } from '#core/extraction.ts'
import { fold } from '#core/fold.ts'
import { detectLanguage, isLatin } from '#core/language.ts'
import type { Language } from '#core/layer.ts'
import type { Lesson } from '#core/lesson.ts'
import { finish } from './finish.ts'
import type { Grammar } from './grammar/grammar.ts'
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

/** The language a text is read in. Belarusian by what is told of it may be written in Latin script. */
export function languageOf(text: string, { language = detectLanguage(text) }: ReadOptions): Language {
  return language === 'be' && isLatin(text) && detectLanguage(text) !== 'en' ? 'be-Latn' : language
}

/** Reads a text of a language by its grammar; without one it says nothing. */
export function readIn(language: Language, text: string, grammar: Grammar | null, published: Edtf | undefined): Reading {
  if (!grammar) return { language, mentions: [], claims: [], flags: [], uncovered: [] }
  const folded = fold(text, { latin: language === 'be-Latn' })
  return finish(text, folded, language, read(text, folded, grammar, published))
}
