import { type GivenForm, type GivenId, givenForms, givenOf } from './given/index.ts'
import { readingsOf } from './sounds/index.ts'

type Heard = {
  bySound: Map<string, GivenForm[]>
  firsts: Map<GivenId, Set<string>>
}
let lexicon: Heard | undefined

/**
 * Which given names a word may be: as the lexicon spells it, else as it sounds (Wadsim, Yauhienij). What the lexicon knows only as another
 * case (Walerija is a genitive of Walerij) may be a nominative by its sound too.
 */
export function givenNamed(word: string): readonly GivenForm[] {
  const spelled = givenOf(word)
  if (spelled.some(({ oblique }) => !oblique)) return spelled
  const heard = heardAs(word)
  if (heard.length === 0) return spelled.length > 0 ? spelled : heardAs(word.replace(LATVIAN, ''))
  return [...heard, ...spelled.filter(({ id }) => heard.every((one) => one.id !== id))]
}

/** Latvian papers put an s behind every name of a man: Igors, Vadims, Aleksejs. */
const LATVIAN = /(?<=[bcdfgjklmnprtvzšžč])s$/iu

function heardAs(word: string): readonly GivenForm[] {
  const { bySound } = heardLexicon()
  for (const { sounds } of readingsOf(word)) {
    const found = bySound.get(sounds)
    if (found) return found
  }
  return []
}

/** First sounds of a name in all its languages: Мікалай and Николай have `m` and `n`. */
export const firstSoundsOf = (id: GivenId): ReadonlySet<string> => heardLexicon().firsts.get(id) ?? NONE
const NONE: ReadonlySet<string> = new Set()

/** Full names only: what short forms sound like, too many words do. */
function heardLexicon(): Heard {
  if (lexicon) return lexicon
  const bySound = new Map<string, GivenForm[]>()
  const firsts = new Map<GivenId, Set<string>>()
  for (const { id, gender, form, language, kind } of givenForms()) {
    if (kind !== 'full') continue
    const own = firsts.get(id) ?? new Set()
    firsts.set(id, own)
    for (const { sounds } of readingsOf(form).slice(0, 2)) {
      own.add(sounds.charAt(0))
      const held = bySound.get(sounds) ?? []
      bySound.set(sounds, held)
      if (held.every((one) => one.id !== id)) held.push({ id, gender, kind, row: `given.${id}.${language}`, oblique: false })
    }
  }
  lexicon = { bySound, firsts }
  return lexicon
}
