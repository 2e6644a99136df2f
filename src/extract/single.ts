/** For a program that reads one text and ends: `readText` of which only the rules of the text's language are loaded. */
import type { Reading } from '#core/extraction.ts'
import type { Language } from '#core/layer.ts'
import { grammarOf } from './grammar/grammar.ts'
import type { Pack } from './grammar/pack.ts'
import { languageOf, type ReadOptions, readIn } from './reading.ts'

const belarusian = async () => (await import('./rules/be/index.ts')).BELARUSIAN

const PACKS: Partial<Record<Language, () => Promise<Pack>>> = {
  en: async () => (await import('./rules/en/index.ts')).ENGLISH,
  ru: async () => (await import('./rules/ru/index.ts')).RUSSIAN,
  be: belarusian,
  'be-Latn': belarusian,
}

/** Reads a text as `readText` does. Nothing is kept for the next one. */
export async function readSingle(text: string, options: Omit<ReadOptions, 'lessons'> = {}): Promise<Reading> {
  const language = languageOf(text, options)
  const pack = await PACKS[language]?.()
  return readIn(language, text, pack ? grammarOf(pack) : null, options.published)
}
