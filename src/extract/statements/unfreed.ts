import type { Modality, StatementType } from '#core/extraction.ts'
import type { Parsed } from '../clauses/parse.ts'
import { isInCustody } from '../numbers/cues.ts'
import { has, type Item, isMark, isOneOf } from '../text/item.ts'
import { argument, type DraftClaim } from './claim.ts'
import { saysWhom } from './duties.ts'

/**
 * Conditions that are told, but of nobody who was let out: what was taken at an arrest, what held before it, what is a part of a sentence to prison, and what
 * somebody only asked for or thinks possible.
 */
export function withoutUnfreed(claims: readonly DraftClaim[], { items, units }: Parsed): readonly DraftClaim[] {
  if (!claims.some(({ type }) => type === 'condition')) return claims
  const freed = claims.some(letsGo) || items.some(isLetOut)
  const seized = !freed && items.some(isSeizure) && !items.some(isNegation)
  const before = items.findIndex((item, i) => has(item, 'aforetime') && items.slice(i + 1, i + NEAR).some(isSeizure))
  const sentences = freed ? [] : claims.filter((claim) => isJailed(claim, items))
  // “Prosecutors asked for house arrest”, “may be freed under a pledge”: nobody is bound yet.
  const accuses = items.some(isAccuser)
  const asks = accuses ? askedFor(items) : -1
  // “The lawyer of X was forbidden to speak”, in languages with a dative; class `toothers`.
  const others = items.some(isOther) && !units.some(({ draft }) => draft.cases?.has('dat') && !draft.cases.has('gen'))
  const maybe = claims.some(({ type, modality }) => LETS_GO.has(type) && modality === 'possible')
  // “If she is freed, she will have to report to the police”, “could be told to report if she is freed”.
  const unsure = claims.some(({ type, modality }) => LETS_GO.has(type) && modality !== 'asserted' && modality !== 'denied')
  const from = unsure ? items.find(isSupposing)?.start : undefined
  const supposes = from !== undefined && (from === items[0]?.start || items.some((item) => item.start < from && isMay(item)))
  // “They call on the state to free X and to pay for what it did”.
  const called = claims.some(({ type, modality }) => LETS_GO.has(type) && modality === 'demanded')
  return claims
    .map((claim) => asUnsure(claim, claims, items))
    .filter((claim) => {
      if (claim.type !== 'condition') return true
      if (isTermless(items, claim))
        return claims.some((one) => letsGo(one) && one.clause === claim.clause && !isApart(items, one.at, claim.at))
      if (claim.polarity === 'negative') return true
      if (accuses && (claim.modality === 'demanded' || claim.modality === 'possible')) return false
      if (supposes || isInsideNow(items, claim)) return false
      // “Does not rule out that the pressure on her son has to do with it”.
      const weighed = claim.code === 'family_threat' && items.some((item) => item.start < claim.at.start && has(item, 'hope'))
      if ((called || weighed) && !saysWhom(claim)) return false
      if (asks >= 0 && isAsked(items, asks, claim)) return false
      if (claim.modality === 'possible' && maybe) return false
      if (others && claim.code !== 'family_threat') return false
      if (claim.code !== 'family_threat' && isOfKin(claim, items)) return false
      return !(
        (seized && claim.code === 'papers_taken') ||
        before >= 0 ||
        sentences.some(({ clause }) => clause === claim.clause)
      )
    })
}

/** “May be allowed to go home under house arrest”: no surer than what it is a condition of; what was granted has its conditions already. */
function asUnsure(claim: DraftClaim, claims: readonly DraftClaim[], items: readonly Item[]): DraftClaim {
  if (claim.type !== 'condition' || claim.modality !== 'asserted' || claims.some(letsGo)) return claim
  if (!items.some((item) => item.start < claim.at.start && isAhead(item))) return claim
  const sure = claims.find(
    ({ type, modality, clause, at }) =>
      clause === claim.clause && LETS_GO.has(type) && UNSURE.has(modality) && at.start <= claim.at.start,
  )
  return sure ? { ...claim, modality: sure.modality } : claim
}

/** “Prosecutors urged the judge to”: where the verb stands. */
const askedFor = (items: readonly Item[]) =>
  items.findIndex((item, i) => isWish(item) && items.slice(Math.max(0, i - NEAR), i).some(isAccuser))

/** “… to put X under house arrest”: behind it, in one breath; not “and the judge barred her”. */
function isAsked(items: readonly Item[], asks: number, { at }: DraftClaim): boolean {
  const told = items.findIndex(({ start }) => start >= at.start)
  return told > asks && !has(items[told], 'past') && !items.slice(asks, told).some(({ kind }) => kind === 'mark')
}

/** “Lived under house arrest, now she is in prison”; class `nowadays`. */
const isInsideNow = (items: readonly Item[], { at }: DraftClaim): boolean =>
  items.some(
    (item, i) => item.start > at.end && has(item, 'nowadays') && items.slice(i).some((_, n) => isInCustody(items, i + n)),
  )

/** “They question her relatives and forbid them to leave”; class `kinfolk`. */
function isOfKin({ arguments: args, at }: DraftClaim, items: readonly Item[]): boolean {
  const whom = args.find(({ role }) => role === 'person')?.draft
  // “The parents of those who are held gave a pledge”, “the family of X”.
  const beside = items.findIndex((item) => item.mention === whom)
  const lead = items.slice(Math.max(0, beside - 2), Math.max(0, beside)).filter((item) => !has(item, 'determiner'))
  if (whom?.kind === 'unnamed' && !whom.pronoun && lead.some((item) => has(item, 'kinfolk'))) return true
  const theirs = whom === undefined || (whom.pronoun && !whom.tags.has('singular') && !whom.tags.has('first'))
  return theirs && items.some((item) => item.start < at.start && has(item, 'kinfolk'))
}

/** “A deal was struck without conditions, and X was freed”: a mark stands between them. */
const isApart = (items: readonly Item[], { end }: DraftClaim['at'], { start }: DraftClaim['at']): boolean =>
  items.some((item) => isMark(item, ',;:—') && item.start >= Math.min(end, start) && item.start < Math.max(end, start))

/** “Without conditions”, “unconditionally”: says something only of a release that happened, in its own clause; classes `without`, `termless`. */
const isTermless = (items: readonly Item[], { polarity, code, at }: DraftClaim): boolean =>
  code === null &&
  items.some((item) => item.start === at.start && (has(item, 'termless') || (polarity === 'negative' && has(item, 'without'))))

const isWish = isOneOf('demand', 'wanting')
const isSupposing = isOneOf('supposing', 'ifwhen')
const isMay = isOneOf('may', 'would')
const isAhead = isOneOf('future', 'may', 'would', 'plan', 'slated')
const isSeizure = isOneOf('arresting')
const isAccuser = isOneOf('accusing')
const isOther = isOneOf('toothers')
const isNegation = isOneOf('neg')
const isLetOut = isOneOf('letout')

const letsGo = ({ type, polarity, modality }: DraftClaim) =>
  LETS_GO.has(type) && polarity === 'positive' && modality === 'asserted'
const UNSURE: ReadonlySet<Modality> = new Set(['planned', 'possible', 'hypothetical'])
const LETS_GO: ReadonlySet<StatementType> = new Set(['release', 'release_event', 'displacement', 'crossing', 'pardon'])

/** Sentenced to a length of time, “with a ban on running websites”; not “still serves three years of probation”, class `stillserves`. */
const isJailed = (claim: DraftClaim, items: readonly Item[]) => {
  const term = claim.type === 'sentence' && claim.code === null ? argument(claim, 'term') : undefined
  if (!term || claim.modality !== 'asserted') return false
  return !(term.tags.has('probation') && items.some((item) => item.start === claim.at.start && has(item, 'stillserves')))
}

/** “Before his second arrest”. */
const NEAR = 4
