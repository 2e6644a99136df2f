import type { EntityId } from '#core/ids.ts'
import { shownWords } from '#core/occurrence.ts'
import type { Exposure, RegisterRecord } from '#core/record.ts'
import type { Trilingual } from './types.ts'

/** A person who appears in public, as the exposure decision says. */
export type Shown = {
  person: EntityId
  level: 'initials' | 'public'
  basis: Exposure['basis']
  name: Trilingual
  fullNames: string[]
}

/** The person's names in the texts of the record, longest first, so that the order of the record cannot be seen. */
export function spellingsOf(record: RegisterRecord, person: EntityId): string[] {
  const found = (record.entities.get(person)?.occurrences ?? []).flatMap(
    (id) => record.occurrences.get(id)?.anchors.map(({ exact }) => exact) ?? [],
  )
  return [...new Set(found)].sort((a, b) => words(b) - words(a) || b.length - a.length || (a < b ? -1 : 1))
}

const words = (name: string) => shownWords(name).split(' ').length

/** Everybody with an exposure in force above hidden. Without names in the decision, the fullest name of the texts stands in each language. */
export function shownPeople(record: RegisterRecord): Map<EntityId, Shown> {
  const shown = new Map<EntityId, Shown>()
  for (const [person, { level, basis, shown: decided }] of record.exposures) {
    if (level === 'hidden' || record.entities.get(person)?.type !== 'person') continue
    const fullest = spellingsOf(record, person).map(shownWords)[0]
    const name = decided ?? (fullest === undefined ? null : { be: fullest, ru: fullest, en: fullest })
    if (!name) continue
    const fullNames = [...new Set([name.be, name.ru, name.en])]
    shown.set(person, { person, level, basis, name: level === 'public' ? name : initialsOf(name), fullNames })
  }
  return shown
}

const initialsOf = ({ be, ru, en }: Trilingual): Trilingual => ({ be: initials(be), ru: initials(ru), en: initials(en) })
const initials = (name: string) =>
  name
    .split(/\s+/u)
    .map((word) => [...word].find((letter) => /\p{L}/u.test(letter)))
    .flatMap((letter) => (letter === undefined ? [] : [`${letter.toUpperCase()}.`]))
    .join(' ')
