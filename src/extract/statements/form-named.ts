import type { Clause } from '../clauses/clause.ts'
import type { Hit, Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import { has, type Item, isMark, isOneOf, isVerbal } from '../text/item.ts'

/**
 * The legal form of a release by the words around it: “freed in the largest prisoner exchange since the war”, “under the decree of the king on pardon,
 * X …”: a noun of a form (classes `formof_…`) that a preposition of means leads to (class `means`), whatever describes it in between. A phrase that
 * is both (“conditionally”) needs none.
 */
export function formNamed({ items, clauses }: Parsed, { trigger, match, clause }: Hit, freed: readonly Unit[]): string | null {
  if (trigger.type !== 'release') return null
  const one = formOfOne(items, freed)
  if (one) return one
  const before = formOfOpener(items, clause)
  if (before) return codeOf(before)
  for (const [i, item] of items.entries()) {
    if (!namesForm(item) || (i >= match.spanFrom && i < match.spanTo) || isOfSomethingElse(items, i)) continue
    const lead = has(item, 'means') ? i : leadOf(items, i)
    if (lead < 0 || has(items[lead - 1], 'neg') || (lead > match.spanTo && isOtherwiseLed(items[lead - 1]))) continue
    if (i >= match.spanTo && has(items[lead], 'afterwards') && isAnothers(items, lead, i)) continue
    // “Under the amnesty or on parole”: nobody knows which.
    if (has(items[lead - 1], 'conjunction')) continue
    const told = i < match.spanFrom ? isFronted(items, lead, i, match.spanFrom) : goesOn(items.slice(match.spanTo, lead))
    if (told && (i < match.spanFrom || clauses.of[lead] === clause)) return codeOf(item)
  }
  return null
}

const FORMS: readonly (readonly [string, string])[] = [
  ['formof_pardon', 'pardon'],
  ['formof_amnesty', 'amnesty'],
  ['formof_exchange', 'exchange'],
  ['formof_conditional', 'conditional'],
]
const codeOf = (item: Item) => FORMS.find(([tag]) => has(item, tag))?.[1] ?? null
const namesForm = isOneOf(...FORMS.map(([tag]) => tag))

/** “X and Y, pardoned in May, walked free”, behind the last of those freed and a comma; classes `formone_…`. */
function formOfOne(items: readonly Item[], freed: readonly Unit[]): string | null {
  const last = freed.at(-1)
  if (!last || !isMark(items[last.at + 1], ',')) return null
  let at = last.at + 2
  while (has(items[at], 'adverb') && !isOfOne(items[at])) at++
  return isOfOne(items[at]) ? (OF_ONE.find(([tag]) => has(items[at], tag))?.[1] ?? null) : null
}

const OF_ONE: readonly (readonly [string, string])[] = [
  ['scope_pardoned', 'pardon'],
  ['formone_amnesty', 'amnesty'],
  ['formone_term', 'end_of_term'],
]
const isOfOne = isOneOf(...OF_ONE.map(([tag]) => tag))

/** “An amnesty, in the course of which 400 were freed”: what the clause is about. */
function formOfOpener(items: readonly Item[], { opener }: Clause): Item | null {
  if (!has(opener ?? undefined, 'relative')) return null
  const at = opener ? items.indexOf(opener) : -1
  const lead = items.findLastIndex((item, i) => i < at && i > at - COMPOUND && has(item, 'means'))
  const form = items[isMark(items[lead - 1], ',') ? lead - 2 : lead - 1]
  return lead > 0 && namesForm(form) ? (form ?? null) : null
}

/** “A pardon request”, “after the pardon of Y”, “Amnesty’s researcher”; class `formless`. */
const isOfSomethingElse = (items: readonly Item[], at: number) =>
  has(items[at + 1], 'formless') ||
  (has(items[at + 1], 'prep_of') && items[at + 2]?.kind === 'person') ||
  // “An exchange of fire”, “a swap of shifts”.
  (has(items[at], 'formof_exchange') && has(items[at + 1], 'prep_of') && has(items[at + 2], 'open') && !items[at + 2]?.mention) ||
  (at > 0 && items[at]?.cap === true && (has(items[at + 1], 'possessive') || has(items[at + 1], 'speech')))

/** “After a refusal of a pardon”, “in hope for an amnesty”: what stands before a preposition. */
const isOtherwiseLed = isOneOf('refuse', 'hope', 'demand', 'pleading', 'plan', 'formless')

/** “After the pardon of her husband”, “a year after the amnesty”: that came before, and of others. */
const isAnothers = (items: readonly Item[], lead: number, at: number) =>
  isOther(items[at + 1]) || has(items[lead - 1], 'unit') || (has(items[at], 'inflected') && isTime(items[lead - 1]))

const isWhen = isOneOf('unit', 'occasion', 'daytime')
const isTime = (item: Item | undefined) => item?.kind === 'term' || item?.kind === 'date'

const isOther = (item: Item | undefined) => item !== undefined && (isSomebody(item) || has(item, 'role') || has(item, 'theirs'))

/** Where what leads to the form at `at` stands: a preposition, or a paper in the case of a means (“by a decree on pardon”, class `bypaper`); -1: nothing. */
function leadOf(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0 && at - i < LEADING; i--) {
    const item = items[i]
    // “On the eve of an exchange”, “in the year of the amnesty”: when.
    if (has(item, 'prep_of') && isWhen(items[i - 1])) return -1
    if (has(item, 'means') || has(item, 'bypaper')) return i
    if (has(item, 'compound')) {
      const first = items.findLastIndex((one, n) => n < i && n > i - COMPOUND && has(one, 'means'))
      if (first >= 0) return first
    }
    if (has(item, 'preposition')) {
      // “By a ruling without an amnesty.”
      if (has(item, 'governs_gen')) return -1
      const paper = items.findLastIndex((one, n) => n < i && n > i - LEADING && isPaper(one))
      if (paper < 0 || !items.slice(paper + 1, i).every(describes)) return -1
      if (has(items[paper], 'means') || has(items[paper], 'bypaper')) return paper
      i = paper
    } else if (!item || !describes(item) || (has(items[at], 'inflected') && isHead(item))) return -1
  }
  return -1
}

/** “In the year of the amnesty”, “in expectation of an exchange”: in languages with cases a noun before the form has it for its own. */
const isHead = (item: Item) => item.kind === 'word' && !item.cap && !isPaper(item) && !isAttribute(item)
const isAttribute = isOneOf(
  'adj',
  'attributive',
  'past',
  'theirs',
  'pronoun',
  'nationality',
  'adverb',
  'formstep',
  'compound',
  'means',
)

const LEADING = 12
/** “As a result of”, “thanks to”; class `compound`: the last words of such prepositions. */
const COMPOUND = 4

const isOfPaper = isOneOf('decree', 'ruling', 'formpaper', 'bypaper')
const isPaper = (item: Item | undefined) => isOfPaper(item) || item?.kind === 'document'

const isBarred = isOneOf(
  'preposition',
  'subordinator',
  'relative',
  'neg',
  'without',
  'demand',
  'pleading',
  'plan',
  'hope',
  'refuse',
  'denying',
  'may',
  'would',
  'and',
)
const describes = (item: Item) => (item.kind === 'mark' ? isMark(item, '-$€£') : item.kind !== 'quote' && !isBarred(item))

/** From the verb to what leads to the form: no other verb, and no comma but one right before it. */
const goesOn = (between: readonly Item[]) =>
  between.every(
    (item, i) => !isVerbal(item) && !turns(item) && !(isMark(item, ',;:—') && (i < between.length - 1 || !isMark(item, ','))),
  )

const turns = isOneOf('subordinator', 'relative', 'contrast', 'speech')

const isSomebody = ({ kind }: Item) => kind === 'person' || kind === 'count' || kind === 'unnamed'

/** “Under an amnesty for the feast, X was freed”, “by the amnesty, declared in May, came out X”, “under a pardon X was freed”. */
function isFronted(items: readonly Item[], lead: number, at: number, verb: number): boolean {
  const between = items.slice(at + 1, verb)
  if (between.some((item) => turns(item) || isMark(item, ';:—'))) return false
  const commas = between.flatMap((item, i) => (isMark(item, ',') ? [i] : []))
  const [first = -1] = commas
  const described = first === 0 && has(between[1], 'past') && commas.length === 2
  const opens = items.slice(0, lead).every((item) => !isVerbal(item) && !isSomebody(item))
  return commas.length === 0
    ? !between.some((item) => has(item, 'verb') || has(item, 'and'))
    : opens && (commas.length === 1 || described)
}
