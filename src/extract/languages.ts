import type { Language } from '#core/layer.ts'
import { type Grammar, grammarOf } from './grammar.ts'
import type { Pack } from './pack.ts'
import { BELARUSIAN } from './rules/be/index.ts'
import { ENGLISH } from './rules/en/index.ts'
import { RUSSIAN } from './rules/ru/index.ts'

/** The languages that are read. Belarusian in Latin script is read by the Belarusian rules, through `fold`. */
export const PACKS: Partial<Record<Language, Pack>> = { en: ENGLISH, ru: RUSSIAN, be: BELARUSIAN, 'be-Latn': BELARUSIAN }

const compiled = new Map<Pack, Grammar>()

/** The compiled rules of a language, made once; null for a language without rules. */
export function grammarFor(language: Language): Grammar | null {
  const pack = PACKS[language]
  if (!pack) return null
  const known = compiled.get(pack)
  if (known) return known
  const grammar = grammarOf(pack)
  compiled.set(pack, grammar)
  return grammar
}
