import { isShortName } from '../clauses/descriptions.ts'
import type { Hit, Parsed } from '../clauses/parse.ts'
import { has, isMark, isOneOf } from '../text/item.ts'

/** “Over 100 people”: no preposition here. */
const QUALIFYING = ['atleast', 'atmost', 'about', 'less']

const isSomeone = isOneOf('role', 'title', 'people', 'trade')

/** An object stands after its verb with nothing but its own words between. */
export function reaches({ items }: Parsed, { trigger, match }: Hit, to: number): boolean {
  const lists = trigger.type === 'tally'
  return items.slice(match.spanTo, to).every(
    (item, i, between) =>
      item.mention !== undefined ||
      // “Published a list of 12 people”, but nobody is free when they “released a list of 12 people”.
      (has(item, 'prep_of') && has(between[i - 1], 'quantity') && (lists || !has(between[i - 1], 'onlist'))) ||
      (item.kind === 'word' &&
        (QUALIFYING.some((tag) => has(item, tag)) ||
          !['preposition', 'be', 'have', 'speech', 'verb', 'subordinator', 'relative'].some((tag) => has(item, tag)))) ||
      item.kind === 'number' ||
      isMark(item, '"') ||
      // “Freed the Congress Party (CP) leader X”.
      isShortName(between, i) ||
      isShortName(between, i + 2) ||
      // “Freed the 39-year-old X”.
      (isMark(item, '-') && item.glued) ||
      // “Will release by Monday all prisoners”, “freed on Saturday seven prisoners”.
      (has(item, 'prep_by') && between[i + 1]?.kind === 'date') ||
      // “Freed on Friday night the independent reporter X”, “released in May a report”: whom, where it tells who somebody is.
      (has(item, 'preposition') &&
        between[i + 1]?.kind === 'date' &&
        (between.slice(i + 2).some(isSomeone) || !between.slice(i + 2).some((one) => has(one, 'open')))) ||
      // “Freed from prison X and Y”, “freed from police custody two men”.
      (has(item, 'prep_from') && between.slice(i + 1, i + 4).some((one) => has(one, 'custodial'))) ||
      // “Released on bail 36 prisoners”, “freed under an amnesty 12 people”.
      (has(item, 'preposition') && between.slice(i + 1, i + 3).some((one) => has(one, 'granted') || has(one, 'pardoning'))) ||
      // “To release the journalist, X, from jail”.
      (isMark(item, ',') && has(between[i - 1], 'role') && i === between.length - 1) ||
      // “Freed, among others, X”.
      (isMark(item, ',') && (has(between[i - 1], 'putin') || has(between[i + 1], 'putin'))),
  )
}
