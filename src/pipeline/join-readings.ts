import type { Reading } from '#core/extraction.ts'
import type { Mention } from '#core/mention.ts'
import type { Range } from '#core/span.ts'

/**
 * The readings of texts that were put one after the other, as the reading of the whole: places moved to where each text begins, and ids and
 * keys made different. Each text keeps what was read with its own date; nothing of one refers to another.
 */
export function joinReadings(language: Reading['language'], parts: readonly { reading: Reading; start: number }[]): Reading {
  const whole: Reading = { language, mentions: [], claims: [], flags: [], uncovered: [] }
  for (const [at, { reading, start }] of parts.entries()) {
    const id = (one: string) => `${at + 1}.${one}`
    const idOrNull = (one: string | null) => (one === null ? null : id(one))
    const moved = <Place extends Range>(place: Place): Place => ({ ...place, start: place.start + start, end: place.end + start })
    for (const mention of reading.mentions) whole.mentions.push(renamed(moved(mention), id))
    for (const claim of reading.claims)
      whole.claims.push({
        ...claim,
        key: id(claim.key),
        event: idOrNull(claim.event),
        within: idOrNull(claim.within),
        attributed_to: claim.attributed_to.map(id),
        evidence: claim.evidence.map(moved),
        arguments: claim.arguments.map(({ role, mention }) => ({ role, mention: id(mention) })),
      })
    for (const flag of reading.flags)
      whole.flags.push({ ...flag, statements: flag.statements.map(id), mentions: flag.mentions.map(id) })
    for (const range of reading.uncovered) whole.uncovered.push(moved(range))
  }
  return whole
}

/** A mention under its new id, with the mentions it refers to. */
function renamed(mention: Mention, id: (one: string) => string): Mention {
  const same_as = mention.same_as === null ? null : id(mention.same_as)
  const own = { ...mention, id: id(mention.id), same_as }
  if (own.kind === 'count') {
    const { part_of } = own.value
    return { ...own, value: { ...own.value, part_of: part_of === null ? null : id(part_of) } }
  }
  if (own.kind === 'quote') return { ...own, value: { speaker: own.value.speaker === null ? null : id(own.value.speaker) } }
  if (own.kind === 'unnamed' && own.value !== null) return { ...own, value: id(own.value) }
  return own
}
