import type { StatementType } from '#core/extraction.ts'
import type { Count, Scope } from '#core/mention.ts'
import type { Draft } from '../mentions/draft.ts'
import { argument, claimOf, type DraftClaim, dateOf, rootOf } from '../statements/claim.ts'
import { FREEING } from '../statements/groups.ts'
import { eventsTold } from './events-told.ts'

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
    return claimOf({
      ...claim,
      code,
      scare: claim.scare || form.scare,
      date: claim.date ?? form.date,
      arguments: [...claim.arguments, ...extra],
    })
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
  acted(a) === acted(b) &&
  (acted(a) !== undefined || (a.again === true && b.again === true)) &&
  (a.type === 'release' || a.type === 'release_event') &&
  agree(a, b)

const isForm = (form: DraftClaim, claim: DraftClaim) => isPardon(form) || (form.type === claim.type && form.code !== null)
const isPardon = ({ type, code }: DraftClaim) => type === 'pardon' || (type === 'release_event' && code === 'pardon')
/** A pardon, or a term served to its end. */
const isFormAlone = (claim: DraftClaim) => isPardon(claim) || claim.code === 'end_of_term'
const agree = (a: DraftClaim, b: DraftClaim) =>
  a.polarity === b.polarity &&
  a.modality === b.modality &&
  // “Were freed after being pardoned.”
  (a.clause === b.clause || (isFormAlone(a) !== isFormAlone(b) && (isFormAlone(a) ? a : b).date === null)) &&
  (a.date === b.date || a.date === null || b.date === null)

/** As long as a day is written, with month and year. */
const WHOLE_DAY = 10

/**
 * Ties statements to the release event they belong to, were traded for or speak about. `order`: the sentence of each; `numbered`: does a
 * sentence tell of a number of people?
 */
export function linkEvents(
  claims: readonly DraftClaim[],
  order: ReadonlyMap<DraftClaim, number>,
  numbered: (sentence: number) => boolean,
): DraftClaim[] {
  const events = claims.filter(({ type, polarity, again }) => type === 'release_event' && polarity === 'positive' && !again)
  const sentenceOf = (claim: DraftClaim) => order.get(claim) ?? 0
  const told = eventsTold(events, sentenceOf)
  const { only } = told
  for (const claim of claims) {
    if (claim.type === 'release_event') {
      const day = dateOf(claim.date)
      const tells =
        claim === only || argument(claim, 'count') || (!claim.again && (day !== null || claim.modality !== 'asserted'))
      if (!tells && only && (day === null || day === dateOf(only.date))) claim.event = only
      continue
    }
    const within = claim.within
    const draft = acted(claim)
    if (within) claim.event = told.ofCount(within)
    else if (draft?.kind === 'count')
      claim.event =
        told.ofCount(claim.type === 'tally' ? draft.link : draft) ?? (only && mayBelong(claim, draft, only) ? only : null)
    else if (claim.type === 'release' || claim.type === 'pardon' || claim.type === 'displacement') {
      const day = dateOf(claim.date)
      const sameDay = day === null || day.length < WHOLE_DAY ? null : told.ofDay(day, claim.modality)
      if (sameDay) claim.event = sameDay
      else if (only && draft?.kind === 'unnamed' && mayBelong(claim, draft, only)) claim.event = only
    } else if (only && draft?.kind === 'unnamed' && mayBelong(claim, draft, only)) claim.event = only
    else if (ABOUT_EVENTS.has(claim.type) && (draft === undefined || draft.kind === 'unnamed'))
      claim.event = told.near(sentenceOf(claim))
  }
  // “They freed political prisoners”: of no number and no day, yet said. “They were let go”: where no event is told that it could be.
  const happened = events.some(({ modality }) => modality === 'asserted')
  // “They freed all the detained but X” tells of X that he was not.
  const ofSomeone = new Set(
    claims.flatMap((claim) =>
      FREEING.has(claim.type) && claim.polarity === 'positive' && acted(claim) && !claim.again ? [sentenceOf(claim)] : [],
    ),
  )
  const alone = (claim: DraftClaim) => (claim.lone === 'group' ? !ofSomeone.has(sentenceOf(claim)) : claim.lone && !happened)
  return claims.filter((claim) => alone(claim) || isTold(claim)).map((claim) => ofThem(claim, numbered(sentenceOf(claim) - 1)))
}

/** Was it told by a rule about pardons, not by “freed by a pardon”? Ids of rules name the language and the type. */
const isPardonRule = ({ rule }: DraftClaim) => rule.split('.')[1] === 'pardon'

/** “They were freed”: of those it names where no event is known that it speaks of; of an event where the sentence before told of a number. */
function ofThem(claim: DraftClaim, numbered: boolean): DraftClaim {
  if (claim.type !== 'release_event' || !argument(claim, 'person')) return claim
  if (claim.event === null && claim.lone === 'them' && !numbered)
    return claimOf({ ...claim, ...(isPardonRule(claim) ? { type: 'pardon', code: null } : { type: 'release' }) })
  return claimOf({ ...claim, arguments: claim.arguments.filter(({ role }) => role !== 'person') })
}

/** What only speaks of an event says something where it is known which, and others say it or deny it. */
const isTold = ({ again, event, speakers, polarity }: DraftClaim) =>
  !again || (event !== null && (speakers.length > 0 || polarity === 'negative'))

/** What happens to people who are released. */
const AFTER_RELEASE: ReadonlySet<StatementType> = new Set([
  'displacement',
  'crossing',
  'refusal',
  'return',
  'condition',
  'remaining_term',
  'tally',
])
const OF_RELEASED: ReadonlySet<Scope> = new Set(['released', 'pardoned', 'displaced', 'stayed', 'crossed'])

/** Can a statement about a number or a group be about the people of this event: not on another day, not more people? */
function mayBelong(claim: DraftClaim, draft: Draft, event: DraftClaim): boolean {
  const day = dateOf(claim.date)
  if (!AFTER_RELEASE.has(claim.type) || claim.modality !== 'asserted' || (day !== null && day !== dateOf(event.date)))
    return false
  if (draft.kind !== 'count') return draft.plural
  const { max, scope, window } = draft.value as Count
  const whole = argument(event, 'count')
  const most = (whole?.value as Count | undefined)?.max ?? null
  return (
    window === 'point' && (claim.type !== 'tally' || OF_RELEASED.has(scope)) && (most === null || (max !== null && max <= most))
  )
}

/** A number told again as an event in the same text (“the release of these 123 people …”) is no second event. */
export function dropRepeats(claims: readonly DraftClaim[]): DraftClaim[] {
  const told = new Map<Draft, Map<string, DraftClaim>>()
  return claims.filter((claim) => {
    const count = argument(claim, 'count')
    if (claim.type !== 'release_event' || !count) return true
    const mood = `${claim.polarity} ${claim.modality}`
    const first = rootOf(count) === count ? undefined : told.get(rootOf(count))?.get(mood)
    // “The 12 were freed on 3 May”: more than was told.
    const repeats = first !== undefined && !(claim.date && !first.date)
    told.set(count, (told.get(count) ?? new Map<string, DraftClaim>()).set(mood, claim))
    return !repeats
  })
}
