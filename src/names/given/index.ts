/**
 * Given names as they live in Belarus, Lithuania, Poland, Russia and Ukraine: which name a word may be, in six languages, full and short, in
 * any case; patronymics from fathers' names and back; which names are at times put for one another; how common each is.
 */

import type { Gender, Language } from '../forms/paradigm.ts'
import { casesOf } from '../forms.ts'
import { lexicalKey } from './key.ts'
import { GIVEN_ROWS, type GivenId, type GivenKind, type GivenLanguage } from './rows.ts'

export { isKin } from './kin.ts'
export { type Patronymic, patronymicOf, patronymicsOf } from './patronymics.ts'
export type { GivenId, GivenKind, GivenLanguage } from './rows.ts'

/** `row` is what an explanation names: `given.aliaksandr.ru`; `oblique`: the word is another case than the nominative. */
export type GivenForm = { id: GivenId; gender: Gender; kind: GivenKind; row: string; oblique: boolean }

type Named = { id: GivenId; gender: Gender; form: string; language: GivenLanguage; kind: GivenKind }

/** Names by their first letter, and their forms in all cases, made when a word that begins so is asked for: no case changes the first letter. */
let byLetter: Map<string, Named[]> | undefined
const known = new Map<string, Map<string, GivenForm[]>>()

/**
 * Which given names a word may be: full and short forms, six languages, oblique cases; nominatives and full forms first, none when none.
 * One form for an id, unless it may be a full and a short one. Accents and marks on letters, ё and е, apostrophes do not matter.
 */
export function givenOf(word: string): readonly GivenForm[] {
  const key = lexicalKey(word)
  const letter = key.charAt(0)
  let forms = known.get(letter)
  if (forms === undefined) {
    byLetter ??= Map.groupBy(givenForms(), ({ form }) => lexicalKey(form).charAt(0))
    forms = everyForm(byLetter.get(letter) ?? [])
    known.set(letter, forms)
  }
  return forms.get(key) ?? []
}

/** How common, as bits of surprise among people of its gender: 3 (Аляксандр) to 14; 14 for an id that is not in the tables. */
export const rarityOf = (id: GivenId): number => rarity.get(id) ?? RAREST
const RAREST = 14
const rarity = new Map(GIVEN_ROWS.map((row) => [row.id, row.rarity]))

/** Every form of every name in the nominative, as the tables spell it. */
export function* givenForms(): Generator<Named> {
  for (const { id, gender, forms } of GIVEN_ROWS) for (const form of forms) yield { id, gender, ...form }
}

/** Cases of names in Latin letters follow Polish and Lithuanian tables only in rows of these languages. */
const DECLINED: Record<GivenLanguage, Language | null> = { be: 'be', ru: 'ru', uk: 'uk', pl: 'pl', lt: 'lt', en: null }

function everyForm(names: readonly Named[]): Map<string, GivenForm[]> {
  const all = new Map<string, GivenForm[]>()
  for (const { id, gender, form, language, kind } of names) {
    const declined = DECLINED[language]
    const cases = declined === null ? [form] : casesOf(form, declined, gender, 'given')
    for (const [i, word] of cases.entries()) {
      const key = lexicalKey(word)
      const held = all.get(key) ?? []
      const made = { id, gender, kind, row: `given.${id}.${language}`, oblique: i > 0 }
      const same = held.findIndex((other) => other.id === id && other.kind === kind)
      if (same === -1) held.push(made)
      else if (held[same]?.oblique && !made.oblique) held[same] = made
      all.set(key, held)
    }
  }
  for (const held of all.values()) held.sort((a, b) => Number(a.oblique) - Number(b.oblique) || a.kind.localeCompare(b.kind))
  return all
}
