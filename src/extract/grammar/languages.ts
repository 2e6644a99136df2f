import type { Language } from '#core/layer.ts'
import type { Lesson } from '#core/lesson.ts'
import { BELARUSIAN } from '../rules/be/index.ts'
import { ENGLISH } from '../rules/en/index.ts'
import { RUSSIAN } from '../rules/ru/index.ts'
import { type Grammar, grammarOf } from './grammar.ts'
import { packWith } from './lessons.ts'
import type { Pack } from './pack.ts'

/** The languages that are read. Belarusian in Latin script is read by the Belarusian rules, through `fold`. */
export const PACKS: Partial<Record<Language, Pack>> = { en: ENGLISH, ru: RUSSIAN, be: BELARUSIAN, 'be-Latn': BELARUSIAN }

const NONE: readonly Lesson[] = []
const compiled = new WeakMap<readonly Lesson[], Map<Pack, Grammar>>()

/**
 * The compiled rules of a language with what a register has learned; null for a language without rules. Made once for each list of
 * lessons: hand over the same list, not a copy.
 */
export function grammarFor(language: Language, lessons: readonly Lesson[] = NONE): Grammar | null {
  const pack = PACKS[language]
  if (!pack) return null
  const packs = compiled.get(lessons) ?? new Map<Pack, Grammar>()
  compiled.set(lessons, packs)
  const grammar = packs.get(pack) ?? grammarOf(packWith(pack, lessons))
  packs.set(pack, grammar)
  return grammar
}
