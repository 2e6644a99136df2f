import { has, type Item, isMark, isOneOf } from '../text/item.ts'

/** “Ordered X freed”, “want X freed”, “got X freed”: does a participle say what is to become of those right before it? Classes `ordering`, `wanting`, `causing`. */
export const isCaused = (items: readonly Item[], participle: number): boolean => {
  const lead = withoutPutIn(items.slice(Math.max(0, participle - SERIES), participle))
  const at = lead.findLastIndex((item) => !isBetween(item))
  const between = lead.slice(at + 1)
  const words = between.filter(({ kind }) => kind === 'word').length
  return at >= 0 && between.length > 0 && words < CAUSED && causes(lead[at]) && isOneObject(between)
}

/** Without what is put in between commas behind a name, right before the end: “X, 45,”, “X, the founder of a site,”. */
export function withoutPutIn(lead: readonly Item[]): readonly Item[] {
  if (!isMark(lead.at(-1), ',')) return lead
  const opening = lead.findLastIndex((item, i) => i < lead.length - 1 && isMark(item, ','))
  const put = lead.slice(opening + 1, -1)
  const light = put.every(
    (item) => item.kind === 'organisation' || item.kind === 'place' || has(item, 'prep_of') || isBetween(item),
  )
  return opening > 0 && lead[opening - 1]?.kind === 'person' && light ? lead.slice(0, opening) : lead
}

/** “Saw X, Y and Z freed”, “the 39-year-old X”: no mark but between names, or within a word. */
export const isOneObject = (between: readonly Item[]): boolean =>
  between.every(
    (item, i) =>
      item.kind !== 'mark' || (isMark(item, '-') && item.glued) || (isMark(item, ',') && between[i - 1]?.kind === 'person'),
  )

/** “Ordered the applicants to be released”: those before an infinitive at `to` are told by no mention, and behind a word that asks for it. */
export const isSomeOrdered = (items: readonly Item[], to: number): boolean => {
  let at = to - 1
  while (at > to - CAUSED && described(items[at]) && !asks(items[at]) && !expects(items[at])) at--
  // “Asked for the boys to be freed”, “she expected her client to be freed”.
  return (
    items.slice(at + 1, to).some((item) => !has(item, 'adverb')) &&
    (expects(items[at]) || asks(items[has(items[at], 'prep_for') ? at - 1 : at]))
  )
}

/** “Ordered X to be brought to court and released”: the infinitive before, which this participle at `at` is joined to, of somebody it is asked for; -1: none. */
export function orderedAlong(items: readonly Item[], at: number): number {
  let and = at - 1
  while (has(items[and], 'adverb')) and--
  if (!has(items[and], 'and')) return -1
  const to = items.findLastIndex((item, i) => i < and && has(item, 'toinf') && has(items[i + 1], 'be'))
  if (to < 0 || items.slice(to, and).some((item) => isMark(item, ';:'))) return -1
  let lead = to - 1
  while (lead > to - CAUSED && !asks(items[lead]) && (items[lead]?.mention !== undefined || described(items[lead]))) lead--
  return lead < to - 1 && asks(items[lead]) ? to : -1
}

const asks = isOneOf('ordering', 'wanting', 'demand')
const expects = isOneOf('plan', 'hope')
const causes = isOneOf('ordering', 'wanting', 'causing')

/** Words between such a verb and the participle, and before it. */
export const CAUSED = 6
/** The same with names that stand in a series. */
const SERIES = 20

const described = isOneOf('open', 'determiner', 'role', 'people', 'nationality', 'and', 'adverb', 'possessive', 'title')
/** May it stand between what is ordered and those it befalls? */
export const isBetween = (item: Item): boolean =>
  item.mention !== undefined || item.kind === 'mark' || item.kind === 'number' || (described(item) && !causes(item))
