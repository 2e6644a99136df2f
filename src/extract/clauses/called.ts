import { asksOf, has, type Item, isMark, isOneOf } from '../text/item.ts'

const LEADING = ['title', 'role', 'people', 'nationality', 'determiner', 'adj', 'former']
/** Words that may stand before a name and say what its bearer is. */
export const isLeading = asksOf(
  (tags) =>
    (LEADING.some((tag) => tags.has(tag)) || tags.has('open')) &&
    ![
      'verb',
      'speech',
      'and',
      'preposition',
      'theirs',
      'pronoun',
      'relative',
      'subordinator',
      'list_release',
      'list_pardon',
      'list_noun_release',
      'list_noun_pardon',
      'infinitive',
    ].some((tag) => tags.has(tag)) &&
    (!tags.has('past') || ['attributive', 'orghead', 'called'].some((tag) => tags.has(tag))),
)
const isParticiple = isOneOf('attributive', 'epithet', 'condemned', 'seizedone')
const TAKEN: ReadonlySet<Item['kind']> = new Set(['term', 'date', 'place', 'article'])
/** What people belong to. */
export const HOUSES: ReadonlySet<Item['kind']> = new Set(['place', 'organisation', 'facility'])

/** “A journalist”, who is described and not named. */
export const isSomebody = ({ mention }: Item) =>
  mention?.kind === 'unnamed' && !mention.plural && !mention.pronoun && !mention.tags.has('relation')

/** Where the words begin that say who stands at `at`: “the deputy chair of the Union X”, “28-year-old X”. */
export function calledFrom(items: readonly Item[], at: number): number {
  let from = at
  for (let i = at - 1; i > 0; i--) {
    const item = items[i] as Item
    const word = item.kind === 'word' && isLeading(item)
    // “The journalist of “The Day” X”.
    const house = HOUSES.has(item.kind) || (from < at && isSomebody(item)) || has(item, 'possessive') || has(item, 'scare')
    // “The sentenced to six years X”, in languages where all that a participle takes may stand before a name.
    const taken = TAKEN.has(item.kind) && has(items[i - 1], 'preposition') && isParticiple(items[i - 2])
    if (taken) {
      from = i -= 2
      continue
    }
    const hyphen = isMark(item, "-'") || (isMark(item, '.') && has(items[i - 1], 'title')) || item.kind === 'number'
    const of = has(item, 'prep_of') || has(item, 'prep_in') || has(item, 'aside')
    // “A friend of X” is not what X is called.
    const led = of && i < at - 1 && items[i - 1]?.kind === 'word' && isLeading(items[i - 1] as Item)
    const offices = has(item, 'and') && has(items[i - 1], 'role') && has(items[i + 1], 'role')
    if (!(word || house || hyphen || led || offices)) break
    if (word || house) from = i
  }
  return from
}

/** Where “the deputy chair of the Union of Teachers” begins before a name; the place of the name: no such office stands there. */
export function officeFrom(items: readonly Item[], at: number): number {
  const named = (item: Item | undefined) =>
    HOUSES.has(item?.kind ?? 'mark') ||
    has(item, 'determiner') ||
    (item?.kind === 'word' && isLeading(item) && !has(item, 'role'))
  let of = at - 1
  while (of > 0 && named(items[of])) of--
  const office = items[of - 1]
  const isOffice = has(office, 'role') || has(office, 'people') || (office?.mention?.kind === 'unnamed' && !office.mention.plural)
  if (of === at - 1 || !has(items[of], 'prep_of') || !isOffice || office?.mention?.pronoun) return at
  let from = of - 1
  while (from > 0 && OFFICES.some((tag) => has(items[from - 1], tag))) from--
  return from
}
const OFFICES = ['determiner', 'role', 'title', 'former', 'nationality']

/** “X, who was tried by Y, a judge, and Z”, “a critic of the president, Y, and Z”: whoever follows may go with Y. */
export function endsInName(items: readonly Item[], from: number, to: number): boolean {
  if (!isMark(items[from], ',')) return false
  const at = items.findLastIndex((item, i) => i > from && i < to && item.kind === 'person')
  return at > 0 && (isMark(items[at - 1], ',') || (isMark(items[at + 1], ',(') && at + 1 < to))
}

/** Does a verb stand before the name at `at`, with nothing but what its bearer is called between? */
export function isObject(items: readonly Item[], at: number): boolean {
  const before = items[calledFrom(items, at) - 1]
  return before !== undefined && has(before, 'past') && !has(before, 'be')
}
