import type { Range } from '#core/span.ts'
import type { Concept, Reading } from './reading.ts'
import { type Examples, type OfferKind, type ReasonCode, RULE_LANGUAGES, type Severity } from './types.ts'

/**
 * A rule: words that stand together. `all`: of each group one concept, in one sentence, no more than `within` words apart. `unless`: not
 * where one of these stands there too. A rule is silent where its words are denied ("no deposit"), unless it says `evenDenied`.
 */
export type WordRule = {
  id: string
  code: ReasonCode
  severity: Severity
  kinds?: readonly OfferKind[]
  /** Offers of any kind, too, that speak of one of these. */
  orAbout?: readonly Concept[]
  all: readonly (readonly Concept[])[]
  within?: number
  unless?: readonly Concept[]
  /** The words of the first two groups stand in one clause. */
  oneClause?: boolean
  /** The words may stand in different sentences. */
  across?: boolean
  evenDenied?: boolean
  /** A weak clue: a note by itself; weights of different rules that reach `ENOUGH` in one offer make each of them an `ask`. */
  weight?: number
  yes: Examples
  no: Examples
}

/** A rule that finds its words by itself: numbers, links, streets, sums. */
export type FindRule = {
  id: string
  code: ReasonCode
  severity: Severity
  kinds?: readonly OfferKind[]
  find: (reading: Reading) => Range[]
  yes: Examples
  no: Examples
}

/** Weights that together are worth a question. */
export const ENOUGH = 2

/** One example in each language. */
export const five = (be: string, ru: string, en: string, pl: string, lt: string): Examples => ({
  be: [be],
  ru: [ru],
  en: [en],
  pl: [pl],
  lt: [lt],
})

/** Rules that may be used. Throws TypeError on one without an example in each language of what it finds and of what it leaves. */
export function loaded<Rule extends WordRule | FindRule>(rules: readonly Rule[]): readonly Rule[] {
  const seen = new Set<string>()
  for (const rule of rules) {
    if (seen.has(rule.id)) throw new TypeError(`two rules are called ${rule.id}`)
    seen.add(rule.id)
    for (const language of RULE_LANGUAGES)
      if (rule.yes[language].length === 0 || rule.no[language].length === 0)
        throw new TypeError(`the rule ${rule.id} has no example in ${language}`)
  }
  return rules
}
