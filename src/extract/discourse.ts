import type { Count } from '#core/mention.ts'
import { rootOf } from './claim.ts'
import type { Draft } from './draft.ts'
import type { Grammar } from './grammar.ts'
import { has, type Item, isMark } from './item.ts'
import type { Sentence } from './sentences.ts'

/** A sentence with its mentions in order. */
export type Read = { sentence: Sentence; items: Item[]; drafts: Draft[] }

/** Pairs of names that may be one person, and surnames that fit several. */
export type Doubts = { same: [Draft, Draft][]; ambiguous: Draft[][] }

/**
 * Links names of one text: the same full name, or a surname that only one full name before it has. Short and full forms of a given name
 * with one surname are a suggestion only.
 */
export function linkPeople(reads: readonly Read[], grammar: Grammar): Doubts {
  const firsts = new Map<string, Draft[]>()
  const doubts: Doubts = { same: [], ambiguous: [] }
  for (const draft of reads.flatMap(({ drafts }) => drafts).filter(({ kind }) => kind === 'person')) {
    const { name } = draft
    if (!name || name.surname === '') continue
    const known = firsts.get(name.surname) ?? []
    if (name.given === null && !isInitialled(draft)) {
      const [only, other] = known
      if (only && !other) draft.sameAs = rootOf(only)
      else if (other) doubts.ambiguous.push([draft, ...known])
      else firsts.set(name.surname, [draft])
      continue
    }
    const same = known.find((one) => one.value === draft.value && one.name?.given === name.given)
    if (same) draft.sameAs = rootOf(same)
    else {
      for (const other of known) {
        const family = other.name?.given ? grammar.families.get(other.name.given) : undefined
        if (name.given !== null && family?.has(name.given)) doubts.same.push([other, draft])
      }
      const full = known.filter((one) => one.name?.given !== null || isInitialled(one))
      if (full.length < MOST) firsts.set(name.surname, [...full, draft])
    }
  }
  return doubts
}

/** As many people of one surname as are told apart in one text. */
const MOST = 100

const isInitialled = (draft: Draft) => draft.rule === 'person.initials'

/** Says whom “he” and “I” mean, where only one person can be meant: the speaker of the quotation, or the one person named just before. */
export function linkPronouns(reads: readonly Read[]): void {
  for (const [n, { sentence, drafts }] of reads.entries()) {
    for (const draft of drafts) {
      if (draft.kind !== 'unnamed' || !draft.pronoun) continue
      if (draft.tags.has('first')) {
        if (sentence.quote?.link && !draft.plural) draft.link = sentence.quote.link
        continue
      }
      if (draft.plural || draft.tags.has('second')) continue
      const here = peopleOf(drafts.filter((other) => other.start < draft.start))
      const before = reads[n - 1]
      const people = here.length > 0 ? here : before && before.sentence.quote === sentence.quote ? peopleOf(before.drafts) : []
      const [only, other] = people
      if (only && !other) draft.link = only
    }
  }
}

/** The people named in these mentions, or meant by a pronoun among them. */
const peopleOf = (drafts: readonly Draft[]) => [
  ...new Set(
    drafts.flatMap((draft) => {
      const one = draft.pronoun && !draft.plural ? draft.link : draft
      return one?.kind === 'person' ? [rootOf(one)] : []
    }),
  ),
]

/**
 * Makes the tree of numbers: “nine of them” is part of the number before; numbers after “including”, a dash or a colon are parts of the
 * number that heads the list. “The 123” is the 123 named before. Sets `link` (part of) and `sameAs`.
 */
export function linkCounts(reads: readonly Read[]): void {
  const seen = new Map<string, Draft>()
  const wholes: Draft[] = []
  const freed = new Set<Draft>()
  for (const { items, drafts } of reads) {
    const counts = drafts.filter(({ kind }) => kind === 'count')
    let head: Draft | null = null
    let parted: Draft | null = null
    let predicate: Draft | null = null
    for (const count of counts) {
      const at = items.findIndex(({ mention }) => mention === count)
      const previous = () => wholes.findLast((other) => fits(count, other)) ?? null
      const earlier = seen.get(numberOf(count))
      const leads = items.slice(Math.max(0, at - 2), at)
      const next = items[at + 1]
      const whole = items[at + (has(items[at + 2], 'determiner') ? 3 : 2)]
      const told = isAmongTold(items, at)
      if (count.tags.has('sibling')) count.link = head?.link ?? null
      else if (count.tags.has('member')) count.link = (head?.tags.has('partitive') ? head.link : head) ?? previous()
      else if (isOf(next, items[at + 2]) && whole?.kind === 'count') {
        count.link = whole.mention ?? null
        parted = count
      } else if (count.tags.has('partitive')) count.link = head ?? previous()
      else if (head && isPart(items, head, at)) count.link = head
      else if (isPredicate(items, at)) {
        count.link = previous()
        predicate = count.link
      } else if (predicate && (has(items[at - 1], 'and') || isMark(items[at - 1], ','))) count.link = predicate
      else if (wholeAfter(items, at)) count.link = wholeAfter(items, at)
      else if (told) {
        count.link = wholeTold(wholes, freed, count) ?? previous()
        predicate = count.link
      } else if (earlier && leads.some((item) => has(item, 'definite'))) count.sameAs = rootOf(earlier)
      if (count.link === null && !count.tags.has('another')) head = count
      else if (count.tags.has('partitive') || told) head = count
      if (parted?.link === count) head = parted
      if ((count.value as Count).min !== null) seen.set(numberOf(count), count)
    }
    const last = counts.findLast((count) => count.link === null)
    if (last) {
      wholes.push(last)
      const tells = (tags: readonly string[]) => items.some((item) => tags.some((tag) => has(item, tag)))
      if (tells(['scope_released', 'scope_pardoned']) && !tells(['since', 'cumulative'])) freed.add(last)
    }
    if (wholes.length > FAR) wholes.shift()
  }
}

/** Of whom those “among the freed” are part: the most of the last ones told of as freed. */
const wholeTold = (wholes: readonly Draft[], freed: ReadonlySet<Draft>, part: Draft): Draft | null =>
  wholes
    .filter((whole) => freed.has(whole) && fits(part, whole))
    .slice(-4)
    .toSorted((a, b) => ((b.value as Count).min ?? 0) - ((a.value as Count).min ?? 0))[0] ?? null

/** “15 of the 18”. */
const isOf = (next: Item | undefined, after: Item | undefined) =>
  has(next, 'outof') || (has(next, 'prep_of') && has(after, 'definite'))

/** “They were 14 women and 16 men”: the parts of those just told of. */
function isPredicate(items: readonly Item[], at: number): boolean {
  const subject = items[at - 2]?.mention
  return has(items[at - 1], 'be') && subject?.pronoun === true && subject.plural
}

/** “Among those freed were six Latvians”, “six Latvians were among them”: part of those told of before. */
function isAmongTold(items: readonly Item[], at: number): boolean {
  const among = items.findIndex((item, i) => Math.abs(i - at) < 8 && has(item, 'among'))
  const told = items[among + 1]?.mention
  if (among < 0 || told?.kind !== 'unnamed' || !told.plural) return false
  const between = among < at ? items.slice(among + 2, at) : items.slice(at + 1, among)
  return between.some((item) => has(item, 'be') || isMark(item, '—')) && between.every((item) => !item.mention)
}

/** “104 Belarusians among the 114 people”. */
function wholeAfter(items: readonly Item[], at: number): Draft | null {
  const whole = items.findIndex((item, i) => i > at && item.kind === 'count' && has(items[i - 1], 'definite'))
  return whole > 0 && has(items[whole - 2], 'among') ? (items[whole]?.mention ?? null) : null
}

const fits = (part: Draft, whole: Draft) =>
  ((part.value as Count).min ?? 0) <= ((whole.value as Count).max ?? Number.POSITIVE_INFINITY)

const numberOf = ({ value }: Draft) => `${(value as Count).min} ${(value as Count).max}`

/** A number is no part of one that stands so many numbers back. */
const FAR = 500

/** Does the number at `at` stand in a list that the head opens: after “including”, a dash or a colon, joined by commas? */
function isPart(items: readonly Item[], head: Draft, at: number): boolean {
  const from = items.findIndex(({ mention }) => mention === head)
  if (from < 0) return false
  const between = items.slice(from + 1, at)
  const opener = between.findIndex((item) => has(item, 'including') || isMark(item, ':—') || (isMark(item, '-') && !item.glued))
  const fronted =
    from < 4 && items.slice(0, from).some((item) => has(item, 'prep_of') || has(item, 'among')) && isMark(between[0], ',')
  if (fronted || has(items[from - 1], 'outof')) return true
  const list = between.slice(opener + 1)
  // “10 in one place, in another — about 12”: what a preposition governs after the dash is said of something else.
  if (isMark(between[opener], '—') && has(list[0], 'preposition') && list.length === 1) return false
  // “30 on 4 May, on 5 May — 32 more”: told of another day.
  if (isMark(between[opener], '—-') && between[opener - 1]?.kind === 'date') return false
  return opener >= 0 && !list.some((item) => isMark(item, ';') || has(item, 'subordinator') || has(item, 'be'))
}
