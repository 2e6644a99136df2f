import type { Tense } from '../mentions/dates.ts'
import { has, type Item, isMark, isOneOf, itemBefore } from '../text/item.ts'

/** Words that tell of what is to come. */
const isAhead = isOneOf('future', 'must', 'plan', 'ahead', 'promising', 'prolonging', 'list_expected')

/** Words of a clause so near tell the tense of a date. */
const NEAR = 12

/** The tense of the clause around `at`; `leads` when the word before the date says that it is still to come (“by Christmas”). */
export function tenseOf(
  items: readonly Item[],
  at: number,
  inside: (i: number) => boolean,
  leads: boolean,
  ofWeek: boolean,
): Tense {
  let ahead = FAR
  let past = false
  let happened = FAR
  // “Was adjourned to 9 September”, “ahead of the 14 January vote”: the nearest one is spoken of.
  const deferred = LEADS_TO(itemBefore(items, at)) && has(itemBefore(items, at - 1), 'deferring')
  // “Was adjourned until Wednesday”: the one to come.
  if (deferred && ofWeek) return 'ahead'
  const recalled = items.slice(Math.max(0, at - 2), at).some((item) => has(item, 'fromthen'))
  let meant = leads || deferred || (has(items[at + 1], 'occasion') && !recalled)
  let slated = false
  const comma = items.slice(0, at).findLastIndex((item) => isMark(item, ','))
  // “That they may be freed, he heard in the summer”: the verb behind the comma tells when.
  const own = comma >= 0 && items.slice(comma, at).some((item) => has(item, 'past')) ? comma : 0
  for (let i = Math.max(own, at - NEAR + 1); i < Math.min(items.length, at + NEAR); i++) {
    if (!inside(i)) continue
    const item = items[i]
    // “He asked on 4 November, they will look at it in January”: what stands behind the comma is of another day.
    if (i > at && past && isMark(item, ',')) break
    // “Over a rally planned for 21 May”: said of what stands before it, seen from the day told of.
    if (has(item, 'plannedfor') && !isPredicate(items, i)) {
      if (i < at) meant = true
      // “The hearing is fixed for Friday”, in languages that leave “is” out: nothing of the past stands before it.
      slated ||= i < at && !past && at - i < SLATED
      continue
    }
    // “Should have been freed” looks back.
    const back = has(items[i + 1], 'have') && has(item, 'must')
    // “Could be freed on Friday”, “said he would be freed in March”; not “could not be reached on Friday”.
    const modal = (has(item, 'may') || has(item, 'would')) && !has(item, 'past') && BARE(items[i + 1]) && i < at
    const reach = Math.min(farFrom(at, i), farFrom(at, endOfGoverned(items, i)))
    if (modal && !past) ahead = Math.min(ahead, reach)
    // “I plan, I guess, …”: only put in.
    // “Was damning on Sunday of the decision to detain her”.
    const named = i > at && past && (has(items[i - 1], 'possessive') || has(items[i - 1], 'determiner'))
    const coming =
      !back &&
      !named &&
      !isMark(items[i + 1], ',') &&
      (isAhead(item) || (has(item, 'toinf') && (has(items[i + 1], 'be') || has(items[i - 1], 'be') || has(items[i - 1], 'have'))))
    // “Was to”, “had promised to”, “had been due to”: seen from another day.
    const last = itemBefore(items, i)
    const before = has(last, 'be') && !has(last, 'past') ? itemBefore(items, i - 1) : last
    if (coming && (has(item, 'past') || has(before, 'past') || has(items[i + 1], 'past'))) meant = true
    else if (coming) ahead = Math.min(ahead, reach)
    if (has(item, 'past')) past = true
    if (has(item, 'past') && hasHappened(items, i)) happened = Math.min(happened, farFrom(at, i))
    if (has(item, 'infinitive')) meant = true
  }
  // “Closed the border until 30 November”: an end may be soon to come. “From October to November” has both ends behind it.
  const end = itemBefore(items, at)
  const ends = has(end, 'upto') && !has(end, 'and') && itemBefore(items, at - 1)?.kind !== 'date'
  // “The amnesty began on 24 April and has to last half a year”, “arrested on 25 April are held pending trial”: the nearest verb tells when.
  if (ahead < FAR && !ends && (happened < ahead || isOfParticiple(items, at))) return 'past'
  return ahead < FAR || (slated && !past) ? 'ahead' : meant ? 'either' : past && !ends ? 'past' : 'open'
}

/** No such word. */
const FAR = Number.POSITIVE_INFINITY

/** How far a verb stands from a date, which is rather that of the verb before it. */
const farFrom = (date: number, verb: number) => (verb < date ? date - verb : verb - date + BEHIND)
const BEHIND = 2

/** Where the verb ends that a word for what is to come governs: “will not be freed”. */
function endOfGoverned(items: readonly Item[], at: number): number {
  let end = at + 1
  while (IN_VERB(items[end])) end++
  return end < items.length && items[end]?.kind === 'word' ? end : end - 1
}

/** A form of the past; no participle of what is to come (“will be freed”, “was set for”), and none that says nothing of when (“the arrested journalist”). */
function hasHappened(items: readonly Item[], at: number): boolean {
  let first = at
  while (IN_VERB(itemBefore(items, first))) first--
  const verb = items[endOfGoverned(items, at)]
  const coming = isAhead(items[at] as Item) || (IN_VERB(items[at]) && verb !== undefined && isAhead(verb))
  return !coming && !items.slice(Math.max(0, first - 1), at).some(governs) && !isDescribing(itemBefore(items, at))
}
const governs = isOneOf('future', 'must', 'plan', 'ahead', 'promising', 'toinf', 'may', 'would')
const isDescribing = (before: Item | undefined) => DESCRIBED(before) || before?.amount !== undefined
const DESCRIBED = isOneOf('definite', 'determiner', 'possessive')

/** «Арестованные 25 сентября активисты», «арыштаванага 25 верасня, будуць судзіць»: the day of a participle, whatever the clause goes on to tell. */
function isOfParticiple(items: readonly Item[], at: number): boolean {
  const before = itemBefore(items, at)
  // “Those arrested on 25 February will be tried”.
  if (has(before, 'preposition')) return DONE(itemBefore(items, at - 1)) && itemBefore(items, at - 1)?.kind === 'unnamed'
  if (!DONE(before) || !(before?.kind === 'unnamed' || has(before, 'adj'))) return false
  const next = items[at + 1]
  return isMark(next, ',') || next?.kind === 'unnamed' || next?.kind === 'person' || has(next, 'people') || has(next, 'persons')
}
const DONE = isOneOf(
  'undergone',
  'seizedone',
  'condemned',
  'scope_detained',
  'scope_convicted',
  'scope_pardoned',
  'scope_released',
)

/** What may stand between such a word and its verb. */
const IN_VERB = isOneOf('be', 'have', 'adverb', 'neg', 'toinf')

const LEADS_TO = isOneOf('lengthto', 'upto')

/** What stands right behind a modal verb: “be freed”, “выйти”. */
const BARE = isOneOf('be', 'infinitive')

/** Words from what is planned to its day, with that day. */
const SLATED = 4

/** “Is now planned”, “has planned”. */
function isPredicate(items: readonly Item[], at: number): boolean {
  const before = has(itemBefore(items, at), 'adverb') ? itemBefore(items, at - 1) : itemBefore(items, at)
  return has(before, 'be') || has(before, 'have')
}
