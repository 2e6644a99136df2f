import type { Lesson, LessonKind } from '#core/lesson.ts'
import { grammarFor } from './languages.ts'

type Words = Pick<Lesson, 'language' | 'word'>

/** The nominatives a word of a name can have, the likeliest first; the word itself in languages without cases. */
export function nominativesOf({ language, word }: Words, part: 'given' | 'surname'): string[] {
  const forms = grammarFor(language)?.pack.names.forms(word, part) ?? []
  return forms.length > 0 ? [...new Set(forms.map(({ nominative }) => nominative))] : [word]
}

/** Is this the id of a rule that can be switched off? */
export function knowsRule({ language, word }: Words): boolean {
  const { mentions = [], triggers = [], duties } = grammarFor(language)?.pack ?? {}
  return [...mentions, ...triggers, ...(duties?.bindings ?? []), ...(duties?.acts ?? [])].some(({ id }) => id === word)
}

/** Does the engine know a word as a given name, a surname that stands alone, a role, or no name, without being taught? */
export function knowsWord({ language, word }: Words, kind: Exclude<LessonKind, 'rule_off'>): boolean {
  const grammar = grammarFor(language)
  if (!grammar) return false
  const key = grammar.pack.key(word)
  if (kind === 'role' || kind === 'not_a_name') return grammar.lexicon.tagsOf(key).has(kind === 'role' ? 'role' : 'notname')
  const known = kind === 'given' ? grammar.given : grammar.known
  return known.has(key) || nominativesOf({ language, word }, kind).some((one) => known.has(grammar.pack.key(one)))
}
