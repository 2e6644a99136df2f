import { has, type Item, isMark } from './item.ts'

/** A number at `at`; `from` is what stands before it and its qualifiers. `beside`: the sentence has counted people before it; `told`: the text has. */
export type Place = {
  items: readonly Item[]
  acts: ReadonlySet<number>
  at: number
  from: number
  beside: boolean
  told: boolean
}

/** Nothing more of its clause stands there. */
export const isEnd = (item: Item | undefined) => item === undefined || isMark(item, ',.;:()!?"') || item.kind === 'break'
export const isDash = (item: Item | undefined) => isMark(item, '—-') && item?.glued === false

/** Words before a colon or a dash that say whom the number behind it counts. */
export function isLabelled({ items, acts, at, from: left, beside, told }: Place): boolean {
  // “In Brest and Gomel — 6 each”.
  const from = has(items[left], 'distributive') ? left - 1 : left
  // “In Minsk — 13 and in Brest 40 people.”
  const goesOn = beside && has(items[at + 1], 'and') && has(items[at + 2], 'preposition')
  if (!(isEnd(items[at + 1]) || goesOn) || !(isMark(items[from], ':') || isDash(items[from]))) return false
  let begin = from - 1
  while (begin >= 0 && !isMark(items[begin], ',;:.()') && !isDash(items[begin])) begin--
  const label = items.slice(begin + 1, from)
  if (label.length === 0 || label.some((item) => has(item, 'unit') || item.kind === 'term' || item.kind === 'person'))
    return false
  return label.some(
    (item, i) =>
      acts.has(begin + 1 + i) ||
      PEOPLE.some((name) => has(item, name)) ||
      [...item.tags].some((name) => name.startsWith('scope_')) ||
      item.kind === 'unnamed' ||
      (beside && NOUNS.some((name) => has(item, name))) ||
      (told && begin < 0 && label.length === 1 && item.kind === 'place') ||
      ((beside || isTable(items, begin)) &&
        (item.cap || item.kind === 'date' || item.kind === 'place' || item.kind === 'organisation')),
  )
}

/** “Detained by town: Minsk — 14, Brest — 3”: before the colon it is said who is counted; `at` is the mark before a label. */
function isTable(items: readonly Item[], at: number): boolean {
  const colon = items.findIndex((item) => isMark(item, ':'))
  return colon > 0 && colon <= at && items.slice(0, colon).some((item) => isOfPeople(item))
}

const isOfPeople = (item: Item) =>
  (item.kind === 'unnamed' && item.mention?.plural === true) ||
  PEOPLE.some((name) => has(item, name)) ||
  [...item.tags].some((name) => name.startsWith('scope_'))

const NOUNS = ['list_noun_release', 'list_noun_pardon']
const PEOPLE = ['people', 'political', 'nationality', 'natnoun', 'announcing', 'counting', 'moved', 'public']
