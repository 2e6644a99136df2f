import type { StatementType } from '#core/extraction.ts'
import { argument, type DraftClaim, dateOf, rootOf } from './claim.ts'

/** Types that speak of a release event when they have no person of their own. */
const ABOUT_EVENTS: ReadonlySet<StatementType> = new Set([
  'concession',
  'negotiation',
  'obligation',
  'annulment',
  'rehabilitation',
  'acknowledgement',
  'warning',
  'demand',
])

const acted = (claim: DraftClaim) => claim.arguments.find(({ role }) => role === 'person' || role === 'count')?.draft

/** “pardoned and released”, “served her term and was released”: one statement with the legal form named. */
export function mergeForms(claims: readonly DraftClaim[]): DraftClaim[] {
  const gone = new Set<DraftClaim>()
  const merged = claims.map((claim) => {
    const draft = acted(claim)
    if (!draft || (claim.type !== 'release' && claim.type !== 'release_event') || claim.code !== null) return claim
    const form = claims.find((other) => other !== claim && isForm(other, claim) && acted(other) === draft && agree(claim, other))
    if (!form) return claim
    gone.add(form)
    const extra = form.arguments.filter(({ draft: one }) => !claim.arguments.some((mine) => mine.draft === one))
    const code = isPardon(form) ? 'pardon' : form.code
    return {
      ...claim,
      code,
      scare: claim.scare || form.scare,
      date: claim.date ?? form.date,
      arguments: [...claim.arguments, ...extra],
    }
  })
  const isGone = (i: number) => {
    const original = claims[i]
    return original !== undefined && gone.has(original)
  }
  return merged.filter((claim, i) => {
    const said = merged.some((earlier, n) => n < i && !isGone(n) && isSame(earlier, claim))
    return !said && !isGone(i)
  })
}

/** “freed and let go home”: the same said twice of one person or number. */
const isSame = (a: DraftClaim, b: DraftClaim) =>
  a.type === b.type &&
  a.code === b.code &&
  a.date === b.date &&
  acted(a) !== undefined &&
  acted(a) === acted(b) &&
  (a.type === 'release' || a.type === 'release_event') &&
  agree(a, b)

const isForm = (form: DraftClaim, claim: DraftClaim) => isPardon(form) || (form.type === claim.type && form.code !== null)
const isPardon = ({ type, code }: DraftClaim) => type === 'pardon' || (type === 'release_event' && code === 'pardon')
const agree = (a: DraftClaim, b: DraftClaim) =>
  a.polarity === b.polarity &&
  a.modality === b.modality &&
  a.clause === b.clause &&
  (a.date === b.date || a.date === null || b.date === null)

/** Ties statements to the release event they belong to, were traded for or speak about. */
export function linkEvents(claims: DraftClaim[], order: ReadonlyMap<DraftClaim, number>): void {
  const events = claims.filter(({ type, polarity }) => type === 'release_event' && polarity === 'positive')
  const sentenceOf = (claim: DraftClaim) => order.get(claim) ?? 0
  const countOf = (claim: DraftClaim) => argument(claim, 'count')
  for (const claim of claims) {
    if (claim.type === 'release_event') continue
    const within = claim.within
    const draft = acted(claim)
    if (within) claim.event = events.find((event) => sharesCount(countOf(event), within)) ?? null
    else if (draft?.kind === 'count')
      claim.event =
        events.find((event) => sharesCount(countOf(event), draft) && countOf(event) !== undefined && claim.type !== 'tally') ??
        null
    else if (claim.type === 'release' || claim.type === 'pardon' || claim.type === 'displacement') {
      const day = dateOf(claim.date)
      const sameDay =
        day === null || day.length < 10
          ? []
          : events.filter((event) => dateOf(event.date) === day && event.modality === claim.modality)
      const [first, second] = [...new Map(sameDay.map((event) => [countOrSelf(event), event])).values()]
      if (first && !second) claim.event = first
    } else if (ABOUT_EVENTS.has(claim.type) && (draft === undefined || draft.kind === 'unnamed')) {
      const asserted = events.filter(({ modality }) => modality === 'asserted')
      const here = asserted.filter((event) => sentenceOf(event) === sentenceOf(claim))
      const near = asserted.findLast(
        (event) => sentenceOf(event) <= sentenceOf(claim) && sentenceOf(claim) - sentenceOf(event) <= 2,
      )
      claim.event = here[0] ?? (asserted.length === 1 ? asserted[0] : near) ?? null
    }
  }
}

const countOrSelf = (event: DraftClaim) => {
  const count = argument(event, 'count')
  return count ? rootOf(count) : event
}

function sharesCount(a: DraftClaim['within'] | undefined, b: NonNullable<DraftClaim['within']>): boolean {
  if (!a) return false
  if (rootOf(a) === rootOf(b)) return true
  return b.link !== null && rootOf(a) === rootOf(b.link)
}

/** A number told again as an event in the same text (“the release of these 123 people …”) is no second event. */
export function dropRepeats(claims: readonly DraftClaim[]): DraftClaim[] {
  return claims.filter((claim, i) => {
    const count = argument(claim, 'count')
    if (claim.type !== 'release_event' || !count || rootOf(count) === count) return true
    return !claims
      .slice(0, i)
      .some(
        (other) =>
          other.type === 'release_event' &&
          other.polarity === claim.polarity &&
          other.modality === claim.modality &&
          argument(other, 'count') === rootOf(count),
      )
  })
}
