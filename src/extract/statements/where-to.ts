import type { Role } from '#core/extraction.ts'
import { placeByCode } from '#vocabulary/index.ts'
import type { Hit, Parsed } from '../clauses/parse.ts'
import type { Draft } from '../mentions/draft.ts'
import { has, type Item, isMark, isVerbal } from '../text/item.ts'
import type { DraftClaim } from './claim.ts'

/** Is it said of those who stay, or may not? */
export const stays = ({ type, polarity, takes: roles }: Hit['trigger']) =>
  type === 'displacement' && polarity === 'flip' && roles?.place === 'place'

/** Somebody moved to a place in the same country was transferred, not displaced. */
export const atHome = (type: DraftClaim['type'], others: readonly { role: Role; draft: Draft }[], at: Role = 'to') => {
  const goals = others.filter(({ role }) => role === at)
  return (
    type === 'displacement' &&
    goals.length > 0 &&
    goals.every(({ draft }) => typeof draft.value === 'string' && placeByCode(draft.value)?.country === HOME)
  )
}

/** From a place that is not the country of the prisons, to nowhere that is told. */
export const fromTown = (others: readonly { role: Role; draft: Draft }[]) =>
  !others.some(({ role }) => role === 'to') &&
  others.some(({ role, draft }) => role === 'from' && typeof draft.value === 'string' && draft.value !== HOME)

/** “Forbidden to leave Norton”: a place nobody has told us of is a town, for countries are known; so is a known one of another country. */
export function leavesTown({ items }: Parsed, { trigger, match }: Hit): boolean {
  if (trigger.type !== 'condition' || trigger.code !== 'exit_ban') return false
  const from = items.findIndex((item, i) => i >= match.spanTo && i <= match.to && has(item, 'prep_from'))
  const where = items[from + 1]
  if (items.slice(match.from, match.to + 1).some(({ kind, mention }) => kind === 'place' && isTown(mention?.value))) return true
  return from > 0 && where?.kind === 'word' && where.cap && where.text !== where.text.toUpperCase() && has(where, 'open')
}

/** “Suddenly 20 people were taken out of the colony”, and nowhere is told where to: to another one, perhaps. */
export function fromPrison({ items }: Parsed, { match }: Hit, others: readonly { role: Role; draft: Draft }[]): boolean {
  if (others.some(({ role }) => role === 'to')) return false
  const before = items.slice(Math.max(0, match.spanFrom - WHERE), match.spanFrom)
  const behind = items.slice(match.spanTo, match.spanTo + WHERE)
  const end = behind.findIndex(parts)
  return [before.slice(before.findLastIndex(parts) + 1), end < 0 ? behind : behind.slice(0, end)].some((words) =>
    words.some((item, at) => has(item, 'prep_from') && words.slice(at + 1, at + PRISON).some(isPrison)),
  )
}

const parts = (item: Item) => item.kind === 'mark' || has(item, 'and') || isVerbal(item)
const leadsOff = (item: Item) => parts(item) || has(item, 'preposition')
/** Words between a verb and its subject. */
const SUBJECT = 3
const isPrison = (item: Item) => item.kind === 'facility' || has(item, 'premises')
/** Words between “from” and the prison, and one more. */
const PRISON = 3

/** “Out of Belarus they did not let X”, in languages that say it so: right before the verb stands the country that somebody may not leave. */
export function isLetOutOf({ items }: Parsed, { spanFrom }: Hit['match']): boolean {
  const at = items.findLastIndex((item, i) => i < spanFrom && !has(item, 'adverb') && !has(item, 'neg'))
  const code = items[at]?.kind === 'place' && has(items[at - 1], 'prep_from') ? items[at]?.mention?.value : null
  return typeof code === 'string' && placeByCode(code)?.kind === 'country'
}

/** “Was released from the rehabilitation centre of the hospital”, “freed 12 people from the wreckage”: nobody held them there; classes `unconfined`, `trapped`, `gripping`. */
export function isUnconfined({ items }: Parsed, { trigger, match }: Hit): boolean {
  if (trigger.batch === undefined) return false
  // “Fear let go of X only years later”.
  const lead = items.slice(Math.max(0, match.spanFrom - SUBJECT), match.spanFrom)
  const beside = [...lead.slice(lead.findLastIndex(leadsOff) + 1), ...items.slice(match.spanTo, match.spanTo + SUBJECT)]
  if (has(items[match.spanFrom], 'singular') && beside.some((item) => has(item, 'gripping'))) return true
  // “Was freed of his handcuffs”, “released into the general population”: not let out.
  const behindVerb = items[match.spanTo]
  // “Granted bail of $500”: how much.
  const amount = has(items[match.spanTo - 1], 'granted')
  if (trigger.form !== 'noun' && !amount && has(behindVerb, 'prep_of') && has(behindVerb, 'sharing')) return true
  if (has(behindVerb, 'prep_to') && items.slice(match.spanTo, match.spanTo + WITHIN).some((item) => has(item, 'withinprison')))
    return true
  const start = has(items[match.spanTo - 1], 'prep_from') ? match.spanTo - 1 : match.spanTo
  const end = items.findIndex((item, i) => i > start && (isMark(item, ',;:—') || isVerbal(item) || has(item, 'relative')))
  const behind = items.slice(start, Math.min(end < 0 ? items.length : end, start + WHERE))
  const from = behind.findIndex((item) => has(item, 'prep_from') || has(item, 'trapped'))
  // “From a colony near a mine”: the colony.
  const next = behind.findIndex((item, i) => i > from && has(item, 'preposition') && !has(item, 'prep_of'))
  // “From the wreckage were freed 12 people”, where the order of words is free.
  if (from < 0 && isLedOut(items.slice(Math.max(0, match.from - WHERE), match.from))) return true
  const where = from < 0 ? [] : behind.slice(from, next < 0 || has(behind[from], 'trapped') ? behind.length : next)
  // “Was released by his club”, class `hirer`.
  const hired = has(behind[0], 'prep_by') && has(behind[1], 'ownedby') && behind.slice(2, 4).some((item) => has(item, 'hirer'))
  if (hired) return true
  return where.some((item) => has(item, 'unconfined') || has(item, 'trapped')) && !behind.some((item) => has(item, 'custodial'))
}

function isLedOut(lead: readonly Item[]): boolean {
  const way = lead.slice(lead.findLastIndex(parts) + 1)
  const from = way.findLastIndex((item) => has(item, 'prep_from'))
  const where = way.slice(Math.max(0, from))
  return (
    where.some((item) => has(item, 'trapped') || (from >= 0 && has(item, 'unconfined'))) &&
    !way.some((item) => has(item, 'custodial') || item.mention?.kind === 'person')
  )
}

/** Words behind “into”, and itself. */
const WITHIN = 4
/** Words that say from where. */
const WHERE = 8

const isTown = (code: unknown): boolean => {
  const place = typeof code === 'string' ? placeByCode(code) : null
  return place?.kind === 'town' && place.country !== HOME
}

/** The country whose prisoners the register is about. */
const HOME = 'BY'
