import { bounds } from '#core/edtf.ts'
import type { RegisterRecord } from '#core/record.ts'
import { foldWord } from '#core/redact-letters.ts'
import { type ExposedPerson, nameIndex } from '#core/redact-names.ts'
import type { Desk } from './desk.ts'
import type { BoardDocument, HelpDocument, PublicId } from './types.ts'

/** What is shown until a day and no longer: an offer, a card, or somebody whose permission ends. `through`: the last day (UTC). */
export type Limit = { through: string; id: PublicId; person: Pick<ExposedPerson, 'names' | 'spellings'> | null }

/** Everything in documents that ends by itself. */
export function limitsOf(desk: Desk, exposures: RegisterRecord['exposures'], help: HelpDocument, board: BoardDocument): Limit[] {
  const people = [...desk.shown.values()].flatMap(({ person, fullNames }): Limit[] => {
    const until = exposures.get(person)?.until
    const through = until ? bounds(until).last : null
    if (!through) return []
    const spellings = desk.redaction.policy.exposed.find(({ id }) => id === person)?.spellings ?? []
    return [{ through, id: desk.id('person', person), person: { names: fullNames, spellings } }]
  })
  const ending = [
    ...help.cards.map(({ id, validUntil }) => ({ id, until: validUntil })),
    ...board.offers.map(({ id, until }) => ({ id, until })),
  ]
  return [...people, ...ending.map(({ id, until }): Limit => ({ through: dayBefore(until), id, person: null }))]
}

const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** Published ids as they stand in any file (see public-id.ts). */
const ID = /\b[a-z2-7]{16}\b/g
const WORD = /\p{L}[\p{L}\p{M}'’ʼ-]*/gu

/**
 * The last day on which a file may be shown, by its text: it names somebody or something that ends then. A name is found in every case form
 * that redaction would leave open for that person, so a text is rather held back than left.
 */
export function throughOf(limits: readonly Limit[]): (text: string) => string | undefined {
  const people = limits.flatMap(({ person, id }) => (person ? [{ id, ...person }] : []))
  const index = nameIndex(people, [])
  const days = new Map(limits.map(({ id, through }) => [id, through]))
  return (text) => {
    if (days.size === 0) return undefined
    const named = new Set<PublicId>()
    for (const [id] of text.matchAll(ID)) named.add(id)
    if (people.length > 0)
      for (const [word] of text.matchAll(WORD))
        for (const { person, surname } of index.free(foldWord(word))) if (surname) named.add(person)
    return [...named].flatMap((id) => days.get(id) ?? []).sort()[0]
  }
}
