import { type GivenForm, givenForms, givenOf } from './given/index.ts'
import { readingsOf } from './sounds/index.ts'

let bySound: Map<string, GivenForm[]> | undefined

/** Which given names a word may be: as the lexicon spells it, else as it sounds (Wadsim, Yauhienij). */
export function givenNamed(word: string): readonly GivenForm[] {
  const spelled = givenOf(word)
  if (spelled.length > 0) return spelled
  bySound ??= soundsOfLexicon()
  for (const { sounds } of readingsOf(word)) {
    const found = bySound.get(sounds)
    if (found) return found
  }
  return []
}

/** Full names only: what short forms sound like, too many words do. */
function soundsOfLexicon(): Map<string, GivenForm[]> {
  const all = new Map<string, GivenForm[]>()
  for (const { id, gender, form, language, kind } of givenForms()) {
    if (kind !== 'full') continue
    for (const { sounds } of readingsOf(form).slice(0, 2)) {
      const held = all.get(sounds) ?? []
      all.set(sounds, held)
      if (held.every((one) => one.id !== id)) held.push({ id, gender, kind, row: `given.${id}.${language}`, oblique: false })
    }
  }
  return all
}
