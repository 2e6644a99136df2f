import type { Modality } from '#core/extraction.ts'
import { CAUSED, isBetween, isOneObject, withoutPutIn } from '../clauses/caused.ts'
import type { Hit, Parsed } from '../clauses/parse.ts'
import { has, type Item, isMark, isOneOf, isVerbal } from '../text/item.ts'

/**
 * “The court ordered the release of X”, “ordered X freed”, “granted X bail”: decided, and not told as done; classes `ordering`, and `granted` among the
 * words of the trigger itself. An order of pardon or amnesty pardons. “They want X freed”, “hope to see X freed”: classes `wanting`, `causing`.
 */
export function orderedMood(parsed: Parsed, { trigger, match, clause }: Hit): Modality {
  const { items, clauses } = parsed
  if (trigger.type !== 'release' && trigger.type !== 'pardon') return 'asserted'
  const decides = trigger.type === 'release' && (trigger.code === undefined || trigger.code === 'conditional')
  const grants = (item: Item, i: number) => has(item, 'granted') && !has(items[match.from + i - 1], 'preposition')
  const own = items.slice(match.from, match.to)
  if (decides && (own.some(grants) || (isGranting(own[0]) && own.some(isGrantable)))) return 'planned'
  // “Free X!”: class `cried`.
  const first = items[match.spanFrom - 1]
  if (has(items[match.spanFrom], 'cried') && (!first || first.kind === 'mark') && trigger.form === 'verb') return 'demanded'
  // “Want X and Y freed”: those before a participle may begin a clause of their own.
  const near = (i: number) => clauses.of[i] === clause || (trigger.form !== 'noun' && clauses.of[i]?.part === clause.part)
  const lead = withoutPutIn(items.filter((_, i) => near(i) && i >= match.spanFrom - REACH && i < match.spanFrom))
  if (trigger.form === 'noun' && decides && isOrderedBehind(items, match.spanTo)) return 'planned'
  if (trigger.form === 'noun') return decides && has(lead.findLast(governs), 'ordering') ? 'planned' : 'asserted'
  const at = lead.findLastIndex((item) => !isBetween(item))
  const between = lead.slice(at + 1)
  if (has(lead[at], 'ordering'))
    // “By order of the court X was freed”, “read out the order and freed X”, in languages with endings “the order, X they freed”: was.
    return decides &&
      !has(lead[at - 1], 'preposition') &&
      !has(between.at(-1), 'and') &&
      !between.some(({ mention }) => mention?.cases?.size)
      ? 'planned'
      : 'asserted'
  return isOneObject(between) ? askedFor(lead, at) : 'asserted'
}

/** “Granted early release”; classes `granting`, `grantable`. */
const isGranting = isOneOf('granting')
const isGrantable = isOneOf('grantable')

/** “The release of X was ordered by the court”: what is said of the noun right behind whose it is. */
export function isOrderedBehind(items: readonly Item[], from: number): boolean {
  const verb = items.findIndex(
    (item, i) => i >= from && i < from + REACH && (isAuxiliary(item) || isVerbal(item) || isMark(item, ',;:.')),
  )
  if (!isAuxiliary(items[verb])) return false
  const said = items.findIndex((item, i) => i > verb && !isAuxiliary(item) && !has(item, 'adverb'))
  return has(items[said], 'ordering') && has(items[said], 'past')
}
const isAuxiliary = isOneOf('be', 'have')

/** “Want X freed”, “would like to see X freed”, “managed to get X freed”: what the verb before those who are freed makes of it. */
function askedFor(lead: readonly Item[], at: number): Modality {
  if (has(lead[at], 'wanting')) return 'demanded'
  if (!has(lead[at], 'causing')) return 'asserted'
  const before = lead.slice(Math.max(0, at - CAUSED), at)
  // “Nothing got X freed”, “never got”, “almost got”, “died before seeing”.
  // “Nearly 90 had their charges dropped and walked free”: how many.
  const undone = (item: Item, i: number) => isUndone(item) && !(has(item, 'about') && before[i + 1]?.kind === 'count')
  if (before.some((item, i) => undone(item, i) || item.mention?.tags.has('noone')) || isLed(lead[at - 1])) return 'possible'
  const found = MOODS.find(([tag]) => before.some((item) => has(item, tag)))
  return found?.[1] ?? (has(lead[at - 1], 'toinf') || has(lead[at], 'gerund') ? 'possible' : 'asserted')
}

const isUndone = isOneOf('neg', 'noone', 'naught', 'refuse', 'doubt', 'about', 'untrue', 'rumoured', 'hedge')
/** “Died before seeing X freed”, but not “an amnesty that saw X freed”. */
const isLed = (item: Item | undefined) => has(item, 'preposition') || (has(item, 'subordinator') && !has(item, 'relative'))

const MOODS: readonly (readonly [string, Modality])[] = [
  ['manage', 'asserted'],
  ['wanting', 'demanded'],
  ['demand', 'demanded'],
  ['hope', 'possible'],
  ['future', 'planned'],
  ['plan', 'planned'],
  ['may', 'possible'],
  ['would', 'possible'],
]

/** So far from the order stands what it orders, with those it is about in between. */
const REACH = 16

const governs = isOneOf('ordering', 'factual', 'demand', 'plan', 'hope', 'refuse', 'speech', 'thanks', 'verb')
