import type { StatementType } from '#core/extraction.ts'
import type { Scope } from '#core/mention.ts'
import type { Hit, Parsed } from '../clauses/parse.ts'
import { has, type Item, isMark, isOneOf, itemBefore } from '../text/item.ts'

/** What a statement about a number says that it counts. */
export const SCOPE_OF: Partial<Record<StatementType, Scope>> = {
  release_event: 'released',
  release: 'released',
  pardon: 'pardoned',
  displacement: 'displaced',
  crossing: 'crossed',
  detention: 'detained',
  sentence: 'convicted',
  charge: 'other',
  recognition: 'recognised',
  death: 'other',
  rehabilitation: 'other',
}

/** “12 people who had been sentenced were freed”: freed. */
export const OUT: ReadonlySet<Scope> = new Set(['released', 'pardoned', 'displaced', 'crossed'])

/** Classes of words, and tags of mentions, that say what is counted. */
export const SCOPED: readonly (readonly [string, Scope])[] = [
  ['scope_released', 'released'],
  ['scope_pardoned', 'pardoned'],
  ['scope_displaced', 'displaced'],
  ['scope_stayed', 'stayed'],
  ['scope_crossed', 'crossed'],
  ['scope_held', 'held'],
  ['scope_detained', 'detained'],
  ['scope_convicted', 'convicted'],
  ['scope_foreign', 'foreign'],
  ['scope_political', 'political'],
  ['political', 'political'],
]

/** A word or a mention that says what numbers near it may count. `end`: the place behind it. */
export type Cue = { at: number; end: number; scope: Scope; kind: CueKind; hit: Hit | null }
/** Triggers by their form, mentions of people (“the freed”), single words, words that only hint at it, “in prison”, terms. */
export type CueKind = 'verb' | 'noun' | 'plain' | 'people' | 'word' | 'hint' | 'custody' | 'term'

/** All that a sentence holds which says what is counted, in order. Looked for once, however many numbers ask. */
export function cuesOf(parsed: Parsed): readonly Cue[] {
  const known = kept.get(parsed)
  if (known) return known
  const cues = cuesIn(parsed)
  kept.set(parsed, cues)
  return cues
}
const kept = new WeakMap<Parsed, readonly Cue[]>()

function cuesIn({ items, hits }: Parsed): Cue[] {
  const cues: Cue[] = []
  const taken = new Set<number>()
  for (const hit of hits) {
    const { spanFrom, spanTo } = hit.match
    for (let at = spanFrom; at < spanTo; at++) taken.add(at)
    const scope = scopeOfHit(hit, items)
    const { form } = hit.trigger
    const kind = form === 'noun' || form === 'plain' ? form : 'verb'
    if (scope !== null) cues.push({ at: spanFrom, end: spanTo, scope, kind, hit })
  }
  for (const [at, item] of items.entries()) {
    const said = item.kind === 'count' || taken.has(at) ? null : saidBy(items, at)
    if (said) cues.push({ at, end: at + 1, scope: said[0], kind: said[1], hit: null })
  }
  return cues.sort((a, b) => a.at - b.at)
}

function saidBy(items: readonly Item[], at: number): readonly [Scope, CueKind] | null {
  const item = items[at]
  // “Gave the four 7 years”, but not “after a year in a cell”.
  // “Had their detention extended by 15 days”: held.
  if (item?.kind === 'term')
    return items.some((one) => gives(one) && !asksFor(one)) ? [isDetentionLonger(items) ? 'held' : 'convicted', 'term'] : null
  // “The minister of foreign affairs”: what is foreign is nobody.
  const ofThings = has(item, 'scope_foreign') && !item?.mention && !isPeople(item) && !isPeople(items[at + 1])
  const named = isScoped(item) && !ofThings ? SCOPED.find(([tag]) => has(item, tag)) : undefined
  // “Will stay in jail”: in custody, where those words say it; “are left without a roof”.
  if (named?.[1] === 'stayed' && staysInState(items, at)) return null
  if (named?.[1] === 'stayed' && items.some((_, i) => i > at && i < at + CELL && isInCustody(items, i))) return null
  // “Prosecuted for political views”: said of nobody.
  if (named && !(named[0] === 'political' && !item?.mention && !isMark(items[at + 1], ':—-') && !isPeople(items[at + 1])))
    return [named[1], item?.mention ? 'people' : 'word']
  // “The sentences of 40 were reduced”: for that they are told of; “given prison terms”.
  const ofTerms = has(item, 'sentence')
  if (ofTerms && items.some(reduces)) return null
  const before = itemBefore(items, at)
  if (ofTerms && (has(before, 'custodial') || has(before, 'adj')) && items.some(gives)) return ['convicted', 'hint']
  if (ofTerms && has(before, 'serving') && has(before, 'doing') && !has(before, 'rest')) return ['held', 'hint']
  const hinted = isHint(item) ? HINTS.find(([tag]) => has(item, tag)) : undefined
  // «Признал 11 человек виновными»: found guilty, not recognised as anything.
  const guilty = hinted?.[1] === 'recognised' && items.slice(at + 1, at + GUILTY).some(isFoundGuilty)
  if (hinted && !guilty) return [hinted[1], 'hint']
  if (elsewise(item)) return ['other', 'word']
  if (isKeptThere(items, at)) return ['held', 'word']
  const led = inCustody(items, at)
  // “Six were sent to jail”.
  if (has(led, 'prep_to') && isJailed(items, at))
    return [isUntried(items[at]) || isUntried(items[at - 1]) ? 'detained' : 'convicted', 'custody']
  // “Back from captivity” came those freed.
  return has(led, 'prep_from') ? ['released', 'hint'] : has(led, 'prep_in') ? ['held', 'custody'] : null
}

/** “Remain under investigation”, “without a roof 700 were left”: how people are, not where; in languages with endings a place stands in its own case. */
export function staysInState(items: readonly Item[], at: number): boolean {
  let led = at - 1
  while (led > at - CELL && isWord(items[led])) led--
  const before = led < at - 1 && isLeading(items[led]) && !items.slice(led, at).some(isWhere)
  const behind = isLeading(items[at + 1]) && !items.slice(at + 2, at + CELL).some(isWhere)
  return before || behind
}
const isLeading = isOneOf('preposition', 'without')
const isWord = (item: Item | undefined) => item?.kind === 'word' && has(item, 'open') && !has(item, 'verb')
const isWhere = (item: Item) => item.kind === 'place' || item.kind === 'facility' || isHome(item)
const isHome = isOneOf('homeland', 'custodial', 'scope_held')

/** Items from “stay” to “jail”. */
const CELL = 6

/** Classes of words that hint at what is counted: `cue_` and the scope. */
const HINTS: readonly (readonly [string, Scope])[] = (
  ['released', 'pardoned', 'displaced', 'held', 'detained', 'convicted', 'recognised'] as const
).map((scope) => [`cue_${scope}`, scope])
const isHint = isOneOf(...HINTS.map(([tag]) => tag))

const isPeople = isOneOf('people', 'persons', 'natnoun', 'nationality')
/** “They have been held with four others”: said of people. */
function isKeptThere(items: readonly Item[], at: number): boolean {
  if (!keepsThem(items[at]) || !isBe(items[at - 1])) return false
  let subject = at - 1
  while (subject > at - CELL && leadsTo(items[subject])) subject--
  return isSubject.has(items[subject]?.kind ?? '')
}
const keepsThem = isOneOf('keeping')
const leadsTo = isOneOf('be', 'have', 'adverb')
const isSubject: ReadonlySet<string> = new Set(['person', 'unnamed', 'count'])

/** Not “sent to the prison to pray”, nor “to prison hospitals”. */
const isJailed = (items: readonly Item[], at: number) =>
  !has(items[at - 1], 'definite') &&
  !has(items[at + 1], 'toinf') &&
  !has(items[at + 1], 'open') &&
  items.slice(Math.max(0, at - CELL), at).some(jails)

/** “Sent to pre-trial detention”: nobody was convicted. */
const isUntried = isOneOf('untried')
const isFoundGuilty = isOneOf('cue_convicted')
/** Items from “found” to “guilty”. */
const GUILTY = 8
const elsewise = isOneOf('elsewise')
export const jails = isOneOf('jailing')
const gives = isOneOf('giving')
/** “The prosecutor asked for eight years”. */
const asksFor = isOneOf('demand')
const reduces = isOneOf('reducing')
const prolongs = isOneOf('prolonging')
const isDetentionLonger = (items: readonly Item[]) =>
  items.some(
    (item, i) => prolongs(item) && [items[i - 1], items[i - 2], items[i + 1], items[i + 2]].some((one) => has(one, 'custodial')),
  )
const isScoped = isOneOf(...SCOPED.map(([tag]) => tag))

/** Staying is told as not being taken away. */
export function scopeOfHit(hit: Hit, items: readonly Item[]): Scope | null {
  const { type, polarity, code } = hit.trigger
  if (polarity === 'flip') return type === 'displacement' ? 'stayed' : null
  // “Those who had their terms cut” were convicted long before.
  if (type === 'sentence' && (code === 'reduced' || isReduced(hit, items))) return null
  return keeps(hit, items) ? 'held' : (SCOPE_OF[type] ?? null)
}

/** “16 whose sentences were remitted”: a noun, and no verb. */
const isReduced = ({ match }: Hit, items: readonly Item[]) =>
  has(items[match.spanFrom], 'sentence') && has(items[match.spanFrom], 'ambiguous') && items.some(reduces)

/** Who is kept in custody is held, not only detained. */
export const keeps = ({ trigger, match }: Hit, items: readonly Item[]): boolean =>
  trigger.type === 'detention'
    ? items.slice(match.spanFrom, match.spanTo).some((item) => has(item, 'keeping')) ||
      isStill(items, match.spanFrom) ||
      // “Extended the detention of 12 people”.
      (trigger.form === 'noun' && items.slice(Math.max(0, match.spanFrom - CELL), match.spanFrom).some(prolongs))
    : // “Remain jailed”.
      trigger.type === 'sentence' && has(items[match.spanFrom], 'scope_held') && isStill(items, match.spanFrom)

/** “Are still detained”, “remain under arrest”; not “the police still detained 40”. */
function isStill(items: readonly Item[], from: number): boolean {
  let at = from - 1
  while (at > from - 4 && !has(items[at], 'staying') && isBetween(items[at])) at--
  return has(items[at], 'staying') && (!has(items[at], 'adverb') || items.slice(Math.max(0, at - 1), from).some(isBe))
}
const isBetween = isOneOf('be', 'adverb')
const isBe = isOneOf('be')

/** “1,100 people are in prison”, “in the colonies of Minsk”. */
export const isInCustody = (items: readonly Item[], at: number): boolean => has(inCustody(items, at), 'prep_in')

/** What stands before a place of custody and the words that describe it. */
function inCustody(items: readonly Item[], at: number): Item | undefined {
  if (!has(items[at], 'custodial') && items[at]?.kind !== 'facility') return undefined
  let before = at - 1
  while (
    before > at - 5 &&
    !isStreet(items[before]) &&
    (isLight(items[before]) || (has(items[before], 'and') && isLight(items[before - 1])))
  )
    before--
  return items[before]
}

const describes = isOneOf('nationality', 'open', 'determiner', 'definite', 'possessive')
/** “In Prison Street”. */
const isStreet = isOneOf('streethead')
const isLight = (item: Item | undefined) => item?.kind === 'place' || item?.kind === 'number' || describes(item)
