import type { Count } from '#core/mention.ts'
import { type Item, isOneOf, isVerbal } from '../text/item.ts'
import { isDash, isEnd } from '../text/labelled.ts'
import { draftOf } from './draft.ts'
import type { Found } from './name-words.ts'
import { countOf } from './values.ts'

/**
 * “Three of the eight inmates”, “12 of Poland’s nearly 40 prisoners”, “eight freed out of nine”: a number and the whole it is of are one mention,
 * which counts the part; its link is the whole as named there. In “one of the three” three are counted. `items` are those of a sentence with
 * its mentions as items; `told`: the sentences just before speak of a number of people. Class `sharing`.
 */
export function sharesIn(items: readonly Item[], told: boolean): Found[] {
  const found: Found[] = []
  for (let at = 1; at < items.length - 1; at++) {
    if (!isSharing(items[at])) continue
    const end = wholeBehind(items, at)
    const [part, last] = [items[at - 1], items[end]]
    const [own, whole] = [numberAt(items, at - 1), numberAt(items, end)]
    if (!(part && last && own && whole) || !isPartOf(own, whole)) continue
    // “Ten out of 14 were”: a whole without a noun ends where its clause goes on.
    if (last.kind === 'number' && !goesOn(items[end + 1])) continue
    if (part.kind !== 'count' && last.kind !== 'count' && !told && !items.some(isOfPeople)) continue
    const draft = draftOf(
      'count',
      part.start,
      last.end,
      'count.share',
      part.kind === 'count' ? own : { ...own, scope: whole.scope },
    )
    draft.plural = true
    draft.tags = new Set([...(last.mention?.tags ?? []), ...(part.mention?.tags ?? []), ...SHARE])
    draft.cases = part.mention?.cases ?? null
    draft.link = last.mention ?? draftOf('count', last.start, last.end, 'count.share', whole)
    found.push({ draft, from: at - 1, to: end + 1 })
    at = end
  }
  return found
}

const SHARE: readonly string[] = ['partitive', 'share']
const isSharing = isOneOf('sharing')

/** A number of people, or one that may be. */
function numberAt(items: readonly Item[], at: number): Count | null {
  const item = items[at]
  if (item?.kind === 'count') return item.mention && !item.mention.tags.has('partitive') ? (item.mention.value as Count) : null
  // “28 of those convicted over the 2017 coup”.
  if (item?.kind !== 'number' || item.amount === undefined || /^(?:19|20)\d\d$/.test(item.text)) return null
  let from = at
  while (from > 0 && qualifies(items[from - 1])) from--
  return countOf(
    new Map([
      ['n', [item]],
      ['of', []],
      ['qual', items.slice(from, at)],
    ]),
  )
}

const isPartOf = (part: Count, whole: Count) => {
  const [least, most] = [part.min ?? part.max ?? 0, whole.max ?? whole.min ?? 0]
  return least > 1 && least < most
}

/** Where the number of the whole stands behind the word for “of”; that word itself where none does. */
function wholeBehind(items: readonly Item[], of: number): number {
  let at = of + 1
  while (at < of + LIGHT && isLight(items[at])) at++
  const item = items[at]
  return item?.kind === 'count' || item?.kind === 'number' ? at : of
}
const qualifies = isOneOf('atleast', 'atmost', 'about', 'less')
const parts = isOneOf('preposition', 'and', 'conjunction', 'relative', 'subordinator', 'be', 'have', 'pronoun', 'neg', 'unit')
const isLight = (item: Item | undefined) => qualifies(item) || item?.kind === 'place' || (item?.kind === 'word' && !parts(item))
/** Items between “of” and the number: “Poland’s more than 40”. */
const LIGHT = 5

const saysOn = isOneOf('relative', 'conjunction', 'moved', 'be', 'have', 'adverb')
const goesOn = (item: Item | undefined) => isEnd(item) || isDash(item) || isVerbal(item) || saysOn(item)

const tellsOfPeople = isOneOf(
  'people',
  'political',
  'custodial',
  'list_release',
  'list_pardon',
  'scope_released',
  'scope_pardoned',
  'scope_detained',
  'scope_convicted',
  'scope_held',
)
const isOfPeople = (item: Item) => ['count', 'person', 'unnamed'].includes(item.kind) || tellsOfPeople(item)
