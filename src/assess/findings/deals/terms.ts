import type { DealStanding, DealTerm } from '#core/findings/deals.ts'
import type { OccurrenceId } from '#core/ids.ts'
import { organisationOf, placeOf } from '#vocabulary/index.ts'
import { MEASURES } from '#vocabulary/measures.ts'
import { bodyOf } from '../../counter.ts'
import { grouped, type Told, type View } from '../../view.ts'

const KINDS: readonly string[] = ['concession', 'obligation', 'demand'] satisfies DealTerm['kind'][]
const isTerm = (property: string): property is DealTerm['kind'] => KINDS.includes(property)

/** Whether the terms are public; what was agreed is said by other codes. */
export const ABOUT_TERMS = ['disclosed', 'undisclosed']

/** What is said to be given, promised, mentioned, demanded and denied: statements of one standing about the same measures are one line. */
export function termsOf(view: View, told: readonly Told[]): DealTerm[] {
  const own = told.flatMap((one) => {
    const { property, value } = one.statement
    if (!isTerm(property) || (property === 'obligation' && ABOUT_TERMS.includes(value ?? ''))) return []
    const bodies = bodiesOf(view, one)
    // “Other” says no more than no code.
    const code = value === 'other' ? null : value
    return [{ id: one.id, kind: property, standing: standingOf(one), code, bodies, measures: measuresOf(one, bodies) }]
  })
  const lines = grouped(own, ({ kind, standing, code, measures }) => [kind, standing, code, ...measures].join('|'))
  return [...lines.values()].flatMap(([first, ...rest]) => {
    if (!first) return []
    const { kind, standing, code, measures } = first
    return [{ kind, standing, code, measures, statements: [first, ...rest].map(({ id, bodies }) => ({ id, bodies })) }]
  })
}

const MODALITIES = {
  planned: 'promised',
  possible: 'mentioned',
  hypothetical: 'mentioned',
  demanded: 'demanded',
  denied: 'denied',
} as const

export function standingOf({ standing, statement: { property, modality, polarity } }: Told): DealStanding {
  if (standing === 'refuted') return 'refuted'
  if (modality !== 'asserted') return MODALITIES[modality]
  if (property === 'demand') return polarity === 'positive' ? 'demanded' : 'denied'
  if (polarity === 'negative') return 'not_given'
  return property === 'obligation' ? 'owed' : 'given'
}

/** Codes of the bodies that it benefits or is about. */
function bodiesOf(view: View, { statement: { qualifiers = {} } }: Told): string[] {
  const named: OccurrenceId[] = [...(qualifiers.beneficiary ?? []), ...(qualifiers.organisation ?? [])].map(
    ({ occurrence }) => occurrence,
  )
  return [...new Set(named.flatMap((occurrence) => bodyOf(view, occurrence) ?? bodyOfCountry(view, occurrence) ?? []))]
}

/** “The ministry of finance of Belarus”: a body of the country, whose name a text may begin with a small letter. */
function bodyOfCountry(view: View, occurrence: OccurrenceId): string | null {
  const [, words = '', country = ''] =
    /^(.+?)(?: of)? (\S+)$/u.exec(view.record.occurrences.get(occurrence)?.anchors[0]?.exact ?? '') ?? []
  if (placeOf(country)?.code !== 'BY') return null
  return organisationOf(words.charAt(0).toLocaleUpperCase('be') + words.slice(1))?.code ?? null
}

const BY_BODY = new Map(MEASURES.flatMap(({ code, bodies }) => bodies.map((body) => [body, code] as const)))
const BY_WORD = MEASURES.flatMap(({ code, words }) =>
  words.length === 0 ? [] : [{ code, at: new RegExp(`(?:^|[^\\p{L}])(?:${words.join('|')})`, 'iu') }],
)

/** Measures that a statement speaks of: those of the bodies it names, else those of its words; in the order of the vocabulary. */
function measuresOf({ statement }: Told, bodies: readonly string[]): string[] {
  const named = new Set(bodies.flatMap((body) => BY_BODY.get(body) ?? []))
  if (named.size > 0) return MEASURES.flatMap(({ code }) => (named.has(code) ? [code] : []))
  const words = statement.evidence.map((one) => (one.kind === 'span' ? one.exact : '')).join(' ')
  return BY_WORD.filter(({ at }) => at.test(words)).map(({ code }) => code)
}
