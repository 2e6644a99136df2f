import { has, type Item, isMark, isVerbal } from '../text/item.ts'
import { isOffices } from './asides.ts'
import { goesOnWith, isIncluded, PLACED, sharesCase } from './joints.ts'
import { isPeopleDraft, type Unit } from './unit.ts'

/** “Four people, three of whom were jailed, left”: of the three is told what stands up to the comma. */
export const isOfWhom = (items: readonly Item[], at: number) =>
  items[at]?.mention?.tags.has('ofwhom') === true && isMark(items[at - 1], ',')

/** The number or portion that a list after “including” belongs to: the nearest one before it that is no part of the list. */
export function headOf(unit: Unit, units: readonly Unit[], items: readonly Item[], verbs: ReadonlySet<number>): Unit | null {
  // “The Union welcomes that 12 are free but wants all to be, including X”: X is none of the 12.
  const apart = (other: Unit) => items.slice(other.at, unit.at).some((item) => has(item, 'conjunction') && !has(item, 'and'))
  // “They freed the leaders of the protest, including X”: X is none of them.
  const acts = ({ at, draft }: Unit) =>
    draft.pronoun && draft.cases === null && [...verbs].some((verb) => verb > at && verb < unit.at)
  const isHead = (other: Unit) =>
    !other.listed &&
    !acts(other) &&
    !apart(other) &&
    (other.draft.kind === 'count' || (other.draft.kind === 'unnamed' && other.draft.plural))
  // “123 prisoners from among the citizens of X, including Y”: Y is one of the 123.
  const isWhole = (other: Unit, n: number) =>
    isHead(other) && other.draft.kind === 'count' && other.prep === null && has(units[n + 1]?.prep ?? undefined, 'among')
  // “123 citizens of X, convicted of spying, including Y”: Y is one of the 123.
  const described = (head: Unit) =>
    units.findLast((other) => other.at < head.at && isHead(other) && other.draft.kind === 'count') ?? head
  const last = units.findLast((other) => other.at < unit.at && isHead(other))
  // “Others in the group, including X”: X is one of the others.
  const led = last?.draft.kind === 'unnamed' && last.prep && has(last.prep, 'prep_in') ? items.indexOf(last.prep) - 1 : -1
  // “Four of the 47 were freed, including X”: X is one of the four.
  const of =
    last?.draft.kind === 'count' && has(last.prep ?? undefined, 'prep_of') && last.prep ? items.indexOf(last.prep) - 1 : -1
  const nearest =
    units.find(({ at, draft }) => at === of && draft.kind === 'count') ??
    units.find((other) => other.at === led && isHead(other)) ??
    last
  // “Among them 24 were freed, 54 taken away”: those counted before, in another sentence.
  const opener = items.findLastIndex((item, i) => i < unit.at && has(item, 'including'))
  const told = opener >= 0 && opener < 2 && items[opener]?.key.includes('_') === true
  // “They freed the leaders, including X, together with some others”: X is none of the others.
  const before = told || [...verbs].some((verb) => verb < opener)
  return (
    units.findLast((other, n) => other.at < unit.at && isWhole(other, n)) ??
    (nearest && nearest.draft.kind === 'unnamed' && isMark(items[nearest.at - 1], ',') ? described(nearest) : nearest) ??
    (before ? undefined : units.find((other) => other.at > unit.at && isHead(other))) ??
    null
  )
}

/** “Free are among others X and Y”, where nobody else is told of: does the word that lists X stand right behind a verb? */
export function followsVerb({ at }: Unit, items: readonly Item[], verbs: ReadonlySet<number>): boolean {
  const opener = items.findLastIndex((item, i) => i < at && has(item, 'including'))
  return verbs.has(isMark(items[opener - 1], ',') ? opener - 2 : opener - 1)
}

/** “Leaders of the protests, including X and Y, were freed”: whom the words before say nothing more of are the subject; a verb of several. */
export function isLedSubject({ at, draft }: Unit, items: readonly Item[], verbs: ReadonlySet<number>): boolean {
  const opener = items.findLastIndex((item, i) => i < at && has(item, 'including'))
  if (draft.kind !== 'person' || opener < 1) return false
  const noun = isMark(items[opener - 1], ',') ? opener - 2 : opener - 1
  let first = noun
  while (
    items[first]?.kind === 'word' &&
    !isVerbal(items[first]) &&
    !verbs.has(first) &&
    !LED.some((tag) => has(items[first], tag))
  )
    first--
  const begins = first < 0 || isMark(items[first], ',:—') || has(items[first], 'subordinator')
  if (!begins || first === noun || !has(items[noun], 'open')) return false
  let end = at
  while (items[end]?.mention || isMark(items[end], ',') || has(items[end], 'and')) end++
  return ['ofseveral', 'have', 'future', 'may'].some((tag) => has(items[end], tag)) && !has(items[end], 'ofone')
}

/** Words that say of whom more is told than who they are. */
const LED = [
  'prep_to',
  'prep_by',
  'subordinator',
  'relative',
  'neg',
  'list_noun_release',
  'list_noun_pardon',
  'list_other',
  'demand',
]

/** “Including X, a writer; Y, …”: Y behind a semicolon is listed as X is. */
export const goesOnList = (unit: Unit, units: readonly Unit[], items: readonly Item[], verbs: ReadonlySet<number>): boolean =>
  goesOnWith(unit, items, verbs) && units.findLast(({ draft }) => draft.kind === 'person')?.listed === true

/** “…, including the leader of the Front, X.”, “…, the head of the Centre, Nobel laureate X”: X is who was called by an office before it. */
export function isIncludedOffice({ at, draft }: Unit, items: readonly Item[]): boolean {
  if (draft.kind !== 'person') return false
  let comma = at - 1
  while (
    comma > 0 &&
    (items[comma]?.kind === 'organisation' || has(items[comma], 'role') || (items[comma]?.kind === 'word' && items[comma]?.cap))
  )
    comma--
  if (comma < 1 || !isMark(items[comma], ',')) return false
  if (items[at + 1] !== undefined && !isMark(items[at + 1], ',.;')) return false
  let i = comma - 1
  while (i > comma - OFFICE && (items[i]?.kind === 'organisation' || items[i]?.kind === 'word') && !has(items[i], 'prep_of')) i--
  return has(items[i], 'prep_of') && has(items[i - 1], 'role') && isIncluded(items, i)
}

/** Words of what somebody is the head of. */
const OFFICE = 7

/** “X, a leading figure in the protests that followed, and Y”: the name before, where only what says who it is stands between, in the same case. */
export function describedHead(
  unit: Unit,
  units: readonly Unit[],
  items: readonly Item[],
  verbs: ReadonlySet<number>,
): Unit | undefined {
  const { at, draft } = unit
  if (draft.kind !== 'person' && !(draft.kind === 'count' && draft.cases === null)) return undefined
  let i = at - 1
  while (
    i > 0 &&
    (items[i]?.kind === 'organisation' ||
      (items[i]?.kind === 'word' && (!has(items[i], 'and') || isOffices(items, i)) && !isVerbal(items[i])))
  )
    i--
  if (i < 1) return undefined
  const shown = draft.cases !== null && isMark(items[i], ',')
  const listed = shown
    ? !isMark(items[at + 1], '—') && goesOnWith(unit, items, verbs)
    : isMark(items[i], ',') && listGoesOn(items, at)
  // “X, head of the Union (ZU) and Y”.
  const bracket = draft.cases === null && isMark(items[i - 1], ')')
  if (!(listed || (has(items[i], 'and') && (bracket || isMark(items[i - 1], ','))))) return undefined
  const end = listed || bracket ? i : i - 1
  for (let n = units.length - 1; n >= 0; n--) {
    const head = units[n]
    if (!head || i - head.at > DESCRIBING) return undefined
    // “X, an aide to Y and of V’s staff, and Z”: X and Z.
    const ends = isMark(items[head.at + 1], ',') || (shown && has(items[head.at + 1], 'and'))
    if (head.draft.kind !== 'person' || head.possessive || !ends) continue
    if (draft.cases !== null && (head.prep !== null || !sharesCase(head.draft, draft))) continue
    if (shown && isSubjectForm(head.draft) !== isSubjectForm(draft)) continue
    if (isDescription(items, head.at + 2, end)) return !shown && beginsOwn(items, head.at, at) ? undefined : head
  }
  return undefined
}

/** A form that can be nothing but the nominative. */
const isSubjectForm = ({ cases }: Unit['draft']) => cases?.size === 1 && cases.has('nom')

/** “X, a poet, Y, a cook, and Z”: more names follow behind what is said of this one, before any verb. */
function listGoesOn(items: readonly Item[], at: number): boolean {
  if (!isMark(items[at + 1], ',')) return false
  const last = items.findIndex((item, i) => i > at + 2 && i < at + DESCRIBING && has(item, 'and') && isMark(items[i - 1], ','))
  return last > 0 && !items.slice(at, last).some(isVerbal)
}

/** “X, who served three years, and Y”: does one joined to whom a relative clause speaks of begin at a comma? */
export const joinsWhom = (items: readonly Item[], units: readonly Unit[], at: number, whom: Unit | null): boolean =>
  whom !== null &&
  isMark(items[at], ',') &&
  has(items[at + 1], 'and') &&
  units.some((unit) => unit.at > at && unit.at < at + NEXT && unit.joined === whom)

/** Words before a name that say who it is. */
const NEXT = 8

/** Does all between two places only say who somebody is: “convicted in May, who served time there”? */
function isDescription(items: readonly Item[], from: number, to: number): boolean {
  if (from >= to) return false
  let [opens, relative] = [true, false]
  for (let i = from; i < to; i++) {
    const item = items[i]
    if (isMark(item, ';:—')) return false
    if (opens) {
      relative = has(item, 'relative')
      const told = item?.kind === 'number' || item?.mention?.kind === 'unnamed'
      const called = DESCRIBES.some((tag) => has(item, tag)) && !has(item, 'pronoun')
      if (!(relative || told || called || isCalling(items, i, to))) return false
    }
    relative ||= has(item, 'relative')
    if (!relative && isVerbal(item) && !has(item, 'participle') && !has(item, 'keeping')) return false
    opens = isMark(item, ',')
  }
  return true
}

/** “Young activist”, “alternative presidential candidate”. */
function isCalling(items: readonly Item[], from: number, to: number): boolean {
  let i = from
  while (i < to && has(items[i], 'open') && !has(items[i], 'past') && !isCalled(items[i])) i++
  return i < to && isCalled(items[i])
}

const isCalled = (item: Item | undefined) => ['role', 'someone_nom', 'someone_acc'].some((tag) => has(item, tag))

/** “They met X, a poet, and Y was freed”, “… and Y, his wife, was freed”: Y begins what follows. */
function beginsOwn(items: readonly Item[], head: number, at: number): boolean {
  if (!items.slice(0, head).some((item) => isVerbal(item) || has(item, 'past'))) return false
  const next = items[at + 1]
  // “Told us that X, a poet, and Y were freed.”
  if (!next || isMark(next, '.;(') || has(next, 'ofseveral')) return false
  // “Freed X, a poet, and Y from prison.”
  if (has(next, 'preposition') && !items.slice(at + 1).some((item) => isVerbal(item) || has(item, 'past'))) return false
  if (!isMark(next, ',')) return true
  const closing = items.findIndex((item, i) => i > at + 1 && i < at + DESCRIBING && isMark(item, ','))
  const behind = items[closing + 1]
  return closing > 0 && behind?.kind === 'word' && !GOES_ON.some((tag) => has(behind, tag))
}

const GOES_ON = ['participle', 'attributive', 'preposition', 'and', 'relative', 'determiner', 'role', 'subordinator']

const DESCRIBES = ['determiner', 'role', 'oneof', 'participle', 'attributive', 'serving', 'keeping', 'adverb', 'nationality']

/** A description is not longer than this. */
const DESCRIBING = 32

/** “One person refused: X”, “two people: X and Y”: the names after the colon are those counted before it. */
export const isCounted = ({ at, draft }: Unit, units: readonly Unit[], items: readonly Item[], mark: number) => {
  const head = draft.kind === 'person' ? units.findLast((unit) => !PLACED.has(unit.draft.kind)) : units.at(-1)
  if (!head || head.listed || items.slice(head.at, mark).some((item) => has(item, 'speech'))) return false
  // “Several journalists – X and Y – were freed.”
  const enclosed = isMark(items[mark], '—-') && items.slice(at).some((item) => isMark(item, '—-') && !item.glued)
  return head.draft.kind === 'count' || (enclosed && head.draft.kind === 'unnamed' && head.draft.plural && !head.draft.pronoun)
}

/** “…, and other prisoners were”: one more subject and the verb of both. */
export function joinsSubject(items: readonly Item[], at: number): boolean {
  if (!isMark(items[at], ',') || !has(items[at + 1], 'and')) return false
  const subject = items.findIndex(
    (item, i) => i > at + 1 && i < at + 6 && item.mention !== undefined && isPeopleDraft(item.mention),
  )
  return (
    subject > 0 &&
    items.slice(at + 2, subject).every((item) => item.kind === 'word') &&
    ['be', 'have'].some((tag) => has(items[subject + 1], tag))
  )
}
