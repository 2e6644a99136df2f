import type { DraftClaim } from './claim.ts'
import { type Heading, headingOf } from './headings.ts'
import { isMark, isVerbal } from './item.ts'
import { bracketed } from './notes.ts'
import type { Parsed } from './parse.ts'
import type { Reader } from './reader.ts'
import type { Unit } from './units.ts'

/** “Confirmed: X, Y (5 years) and Z; still in prison: V”: what stands before each colon is said of the names behind it. */
export function seriesOf(reader: Reader, claims: readonly DraftClaim[], topic: Heading): DraftClaim[] {
  const { parsed } = reader
  if (parsed.sentence.quote !== null) return []
  const made = partsOf(parsed).flatMap(({ from, colon, to }): DraftClaim[] => {
    const people = namesIn(parsed, colon, to)
    if (people.length === 0) return []
    const said = headingOf(reader, from, colon, claims, topic) ?? []
    return said.flatMap((one) =>
      people
        .filter(
          ({ draft }) => !claims.some((claim) => claim.type === one.type && claim.arguments.some((mine) => mine.draft === draft)),
        )
        .map(({ draft }) => ({
          ...one,
          arguments: [{ role: 'person' as const, draft }, ...(one.date ? [{ role: 'date' as const, draft: one.date }] : [])],
        })),
    )
  })
  return [...made, ...bracketed(parsed, claims)]
}

/** The parts of a sentence between semicolons that have a colon with something behind it. */
function partsOf({ items }: Parsed): { from: number; colon: number; to: number }[] {
  const parts: { from: number; colon: number; to: number }[] = []
  let from = 0
  for (let at = 0; at <= items.length; at++) {
    if (at < items.length && !isMark(items[at], ';')) continue
    const colon = items.findIndex((item, i) => i > from && i < at - 1 && isMark(item, ':'))
    if (colon > 0) parts.push({ from, colon, to: at })
    from = at + 1
  }
  return parts
}

/** The names of a series: none when a verb outside brackets tells something of them. */
function namesIn({ items, units, hits }: Parsed, colon: number, to: number): Unit[] {
  let depth = 0
  const outside = new Set<number>()
  for (let at = colon + 1; at < to; at++) {
    if (isMark(items[at], '(')) depth++
    if (depth === 0) outside.add(at)
    if (isMark(items[at], ')')) depth = Math.max(0, depth - 1)
  }
  const verbs = new Set(
    hits.filter(({ trigger }) => trigger.form !== 'noun' && trigger.form !== 'plain').map(({ match }) => match.spanFrom),
  )
  if ([...outside].some((at) => isVerbal(items[at]) || verbs.has(at))) return []
  const names = units.filter((unit) => outside.has(unit.at) && unit.draft.kind === 'person' && !unit.prep && !unit.possessive)
  const first = names[0]?.draft.cases
  return names.filter(({ draft: { cases } }) => !first || !cases || [...cases].some((one) => first.has(one)))
}
