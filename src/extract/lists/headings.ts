import type { Modality, StatementType } from '#core/extraction.ts'
import type { Count } from '#core/mention.ts'
import type { Parsed } from '../clauses/parse.ts'
import { isPeople, type Unit } from '../clauses/unit.ts'
import { lessCertain } from '../clauses/verbs.ts'
import { claimOf, type DraftClaim } from '../statements/claim.ts'
import { FREEING, isGroup, namedLike } from '../statements/groups.ts'
import { type Reader, speakersOf } from '../statements/reader.ts'
import { has, type Item, isMark, isVerbal } from '../text/item.ts'
import { isOut, SHORT } from './came-out.ts'

/** What a heading says of every name under it: one statement or several, without the person. Empty: that they are held, or were named in error. */
export type Heading = readonly DraftClaim[]

/** What may be said of a whole list. */
export const LISTED: ReadonlySet<StatementType> = new Set([
  'release',
  'pardon',
  'displacement',
  'crossing',
  'detention',
  'charge',
  'sentence',
  'transfer',
  'recognition',
  'refusal',
  'return',
  'death',
])

/** Classes that say what the words of a heading say of the people under it, and a class of nouns that may say it, too. */
const NAMED: readonly (readonly [string, StatementType, string?])[] = [
  ['list_release', 'release', 'list_noun_release'],
  ['list_pardon', 'pardon', 'list_noun_pardon'],
  ['scope_released', 'release', 'list_noun_release'],
  ['scope_pardoned', 'pardon', 'list_noun_pardon'],
  ['scope_displaced', 'displacement'],
  ['scope_detained', 'detention'],
  ['scope_convicted', 'sentence'],
]

const MOODS: readonly (readonly [string, Modality])[] = [
  ['plan', 'planned'],
  ['future', 'planned'],
  ['ahead', 'planned'],
  ['promising', 'planned'],
  ['list_expected', 'planned'],
  ['hope', 'possible'],
  ['may', 'possible'],
  ['list_unsure', 'possible'],
  ['demand', 'demanded'],
  ['demanding', 'demanded'],
  ['would', 'hypothetical'],
  ['conditional', 'hypothetical'],
  ['imagine', 'hypothetical'],
]

/**
 * What the words from `from` to `to` say of the names that follow; null when they are no heading of such a list. “Known by name:” says what
 * was told before (`topic`).
 */
export function headingOf(
  reader: Reader,
  from: number,
  to: number,
  claims: readonly DraftClaim[],
  topic: Heading,
): Heading | null {
  const { parsed } = reader
  const { sentence, units, clauses } = parsed
  const words = parsed.items.slice(from, to)
  const on = (tag: string) => words.some((item) => has(item, tag))
  if (on('meeting')) return []
  if (on('list_mistaken')) return settled(topic, 'denied')
  const kinds = kindsOf(parsed, from, to, claims)
  // “Lawyers of the freed”.
  const [first, second] = sentence.items
  if (
    kinds.length > 0 &&
    from === 0 &&
    has(first, 'list_other') &&
    (has(second, 'preposition') || kinds.every(({ rule }) => rule === 'list'))
  )
    return []
  if (on('refuse') && !kinds.some(({ type }) => type === 'refusal')) return []
  const stays = staysHere(words)
  const asks = on('demand') || on('demanding') || kinds.some(({ asked }) => asked)
  const held = (on('scope_held') || on('list_held')) && !stays && !asks
  if (held && !kinds.some(({ type }) => type === 'death')) return []
  const known = kinds.length === 0 && !on('list_apart') && (KNOWN.some(on) || stays || isAmongThem(words)) ? topic : []
  // “No news of:”, “Soon:”, “Freedom for:”: no group of the list above.
  if (kinds.length === 0 && known.length === 0 && isAhead(words)) return settled(topic, 'planned')
  if (kinds.length === 0 && known.length === 0) return isApart(words) ? [] : null
  // “(we have not been able to check all)”: nothing is denied of those on the list.
  // “Died without having seen freedom”, in languages with converbs: that is not denied of the death.
  const denies = (item: Item, i: number) => has(item, 'neg') && !has(words[i + 1], 'converb') && !isOfNaming(words, i, 'neg')
  const negated = words.filter(denies).length % 2 === 1
  // “Not confirmed”: not “not freed”.
  const denied =
    on('retracting') ||
    on('denying') ||
    words.some((item, i) => has(item, 'neg') && words.slice(i + 1, i + 3).some((one) => has(one, 'list_confirmed')))
  let modality: Modality = denied ? 'denied' : 'asserted'
  // “Were to be freed in May, but were not”.
  const turn = words.findIndex((item, i) => turns(item) && has(words[i + 1], 'neg'))
  for (const [tag, effect] of MOODS)
    if (words.some((item, i) => i > turn && has(item, tag) && !isOfNaming(words, i, tag)))
      modality = lessCertain(modality, effect)
  // “To be freed in May”.
  if (words.some((item, i) => has(item, 'toinf') && has(words[i + 1], 'be'))) modality = lessCertain(modality, 'planned')
  for (const { asked, model } of kinds) modality = lessCertain(modality, asked ? 'demanded' : (model?.modality ?? 'asserted'))
  const inside = units.filter(({ at }) => at >= from && at < to)
  const date = inside.find(
    (unit) =>
      unit.draft.kind === 'date' &&
      !['since', 'beside'].some((tag) => has(unit.prep ?? undefined, tag)) &&
      !isDayOfNoun(parsed, unit),
  )
  // “Must be freed in May”: told of a day it is what will be.
  if (turn < 0 && on('must')) modality = lessCertain(modality, date ? 'planned' : 'demanded')
  const refused = (negated && !denied) || kinds.some(({ model }) => model?.polarity === 'negative')
  const polarity = refused ? ('negative' as const) : ('positive' as const)
  const evidence = [{ start: sentence.start, end: sentence.end }]
  // “Stayed: X. Not found among them: Y”: nobody knows what Y did.
  if (known.length > 0)
    return known
      .filter(({ polarity: own }) => !(negated && own === 'negative'))
      .map((one) =>
        claimOf({
          ...one,
          evidence: [...one.evidence, ...evidence],
          modality: lessCertain(one.modality, modality),
          // “Stayed at home”, under those who were driven out.
          polarity: negated !== (stays && AWAY.has(one.type)) && !denied ? 'negative' : one.polarity,
        }),
      )
  const whole = inside.find((unit) => unit.draft.kind === 'count' && isPeople(unit) && unit.draft.plural)
  const clause = clauses.of[from]
  return kinds.map(({ type, code, rule, model, flips }) =>
    claimOf({
      type,
      code,
      polarity: flips && !model ? (refused ? 'positive' : 'negative') : polarity,
      modality,
      speakers: model?.speakers ?? (clause ? speakersOf(reader, clause) : []),
      scare: model?.scare ?? false,
      date: date?.draft ?? model?.date ?? null,
      rule,
      within: polarity === 'positive' && modality === 'asserted' ? (whole?.draft ?? null) : null,
      evidence,
      arguments: [],
      at: evidence[0] ?? sentence,
    }),
  )
}

const turns = (item: Item) => has(item, 'contrast') || (has(item, 'conjunction') && !has(item, 'and'))
const AWAY: ReadonlySet<StatementType> = new Set(['displacement', 'crossing'])

/** What a list tells of leaving custody, as sure as a heading below it makes it of its own names. */
const settled = (topic: Heading, modality: Modality): Heading =>
  topic
    .filter(({ type, polarity, modality: own }) => FREEING.has(type) && polarity === 'positive' && own === 'asserted')
    .map((one) => claimOf({ ...one, modality, date: null, within: null }))

/** “Expected in June”: only when; other words would say what is meant. */
const isAhead = (words: readonly Item[]) =>
  words.length < SHORT &&
  words.some((item) => has(item, 'list_expected')) &&
  words.every((item) => item.kind === 'date' || isMark(item, ':') || WHEN.some((tag) => has(item, tag)))

const WHEN = ['list_expected', 'adverb', 'preposition', 'determiner', 'be', 'unit']

/** What a heading may be made of that goes on with what was told before. */
const KNOWN = ['list_names', 'list_confirmed', 'list_update']

/** A few words that say of those under them that they are not, not yet or not surely what those above are. */
const isApart = (words: readonly Item[]) =>
  words.length < SHORT &&
  ['list_apart', 'list_moved', 'list_other', 'neg', 'refuse', ...MOODS.map(([tag]) => tag)].some((tag) =>
    words.some((item) => has(item, tag)),
  )

/** “Those who agreed to be named”, “as far as we could check”, “(the list will grow)”: said of the list, not of those on it. */
function isOfNaming(words: readonly Item[], at: number, tag: string): boolean {
  if (STATED.has(tag)) return false
  const isEnd = (item: Item) => isMark(item, ',()—;:')
  const behind = words.slice(at + 1)
  const end = behind.findIndex(isEnd)
  const rest = (end < 0 ? behind : behind.slice(0, end)).slice(0, NAMING)
  // “Not confirmed”, “not named” is said of them.
  const names = tag === 'neg' ? ['list_growing'] : ['list_growing', 'list_names', 'list_confirmed']
  return rest.some((item) => names.some((name) => has(item, name)))
}

/** So soon behind a word of mood it is said what it is of. */
const NAMING = 5

/** Moods that are of the people, whatever is said of their names. */
const STATED: ReadonlySet<string> = new Set(['list_expected', 'list_unsure', 'demand', 'demanding', 'conditional', 'imagine'])

/** “Freed were those who called for the march on Freedom Day:”: the day of the march. */
function isDayOfNoun({ items }: Parsed, { at, prep }: Unit): boolean {
  const noun = prep ? items[items.indexOf(prep, Math.max(0, at - 3)) - 1] : undefined
  return noun?.kind === 'word' && !noun.cap && has(noun, 'open') && !isVerbal(noun) && !has(noun, 'adverb')
}

/** What a heading says: `model` says it of a group; `asked`: only that it be so (“Release the journalists:”). */
type Kind = {
  type: StatementType
  code: string | null
  rule: string
  model: DraftClaim | null
  asked: boolean
  /** The words mean the opposite: “refused a pardon”. */
  flips: boolean
}

/** What the triggers of a heading say of nobody in particular, else what its nouns name. */
function kindsOf({ hits, items }: Parsed, from: number, to: number, claims: readonly DraftClaim[]): Kind[] {
  const end = items[to - 1]?.end ?? 0
  const words = items.slice(from, to)
  const sure = !words.some(
    (item) => has(item, 'must') || has(item, 'retracting') || has(item, 'denying') || MOODS.some(([tag]) => has(item, tag)),
  )
  const told = hits.flatMap(({ trigger, match }): Kind[] => {
    const item = items[match.spanFrom]
    if (match.spanFrom < from || match.spanFrom >= to || !LISTED.has(trigger.type) || NOUNS.has(trigger.form)) return []
    const own = claims.filter(({ at, arguments: args }) => at.start === item?.start && args.some(({ draft }) => draft.end <= end))
    if (own.some(({ arguments: args }) => args.some((one) => one.role === 'person' && one.draft.end <= end && !isGroup(one))))
      return []
    const asked = (has(item, 'infinitive') && sure) || (has(item, 'ambiguous') && match.spanFrom === from)
    return [
      {
        type: trigger.type,
        code: trigger.code ?? null,
        rule: `${trigger.id}+list`,
        model: own[0] ?? null,
        asked,
        flips: trigger.polarity === 'flip',
      },
    ]
  })
  // “Due for release”, “Pardons in May”: a noun at the start, or with a word that says how sure it is; “conditions of release” says nothing.
  // “Release the journalists:” asks.
  const heads = (item: Item, i: number) => i === 0 && (!has(item, 'ambiguous') || has(words[1], 'preposition'))
  const says = (item: Item, i: number, tag: string, noun?: string) =>
    isSaid(item, tag) ||
    (noun !== undefined &&
      has(item, noun) &&
      (heads(item, i) || !sure || words.some((one) => has(one, 'neg') || has(one, 'list_confirmed') || has(one, 'list_known'))))
  const named = () => {
    const type = isOut(words)
      ? 'release'
      : (countedIn(words) ?? NAMED.find(([tag, , noun]) => words.some((item, i) => says(item, i, tag, noun)))?.[1])
    return type ? [{ type, code: null, rule: 'list', model: null, asked: false, flips: false }] : []
  }
  // “They pardoned and freed two people: …”: the pardon is the form of the release.
  const freed = told.some(({ type }) => type === 'release')
  const all = told.length > 0 ? told.filter(({ type }) => !(freed && type === 'pardon')) : named()
  return all.filter(({ type }, i) => all.findIndex((other) => other.type === type) === i)
}

/** “The names of 14 of those freed”: what the number is of. */
function countedIn(words: readonly Item[]): StatementType | undefined {
  if (!words.some((item) => has(item, 'list_names'))) return undefined
  const count = words.find(({ kind }) => kind === 'count')?.mention
  const scope = count && (count.value as Count).scope
  return NAMED.find(([tag]) => tag === `scope_${scope}`)?.[1]
}

const NOUNS: ReadonlySet<string> = new Set(['noun', 'plain'])

const isSaid = (item: Item, tag: string) => has(item, tag) || (item.mention?.tags.has(tag) ?? false)

/** “Stayed in Belarus”, “remain at home”: not that they are held. */
export const staysHere = (words: readonly Item[]): boolean =>
  words.some(
    (item, i) =>
      has(item, 'list_held') &&
      words.slice(i + 1, i + 4).some((one) => has(one, 'list_home') || (one.kind === 'place' && one.mention?.value === 'BY')),
  ) && !words.some((item) => has(item, 'scope_held') || has(item, 'custodial'))

/** “Not among them: …”. */
const isAmongThem = (words: readonly Item[]) =>
  words.some((item, i) => has(item, 'among') && words[i + 1]?.mention?.pronoun === true) ||
  words.some((item) => has(item, 'including') && item.key.includes('_'))

/** What a sentence tells of a number or a group, for the names that follow it. */
export function topicOf(claims: readonly DraftClaim[]): Heading {
  const groups = claims.filter(
    ({ type, polarity, modality, arguments: args }) =>
      polarity === 'positive' && modality === 'asserted' && (type === 'release_event' || LISTED.has(type)) && args.some(isGroup),
  )
  const first = groups.find(({ type }) => type === 'release_event') ?? groups[0]
  if (!first) return []
  const count = first.arguments.find(({ role }) => role === 'count')?.draft ?? null
  return [{ ...namedLike(first), within: count, arguments: [], rule: 'list' }]
}
