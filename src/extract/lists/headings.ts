import type { Modality, StatementType } from '#core/extraction.ts'
import type { Parsed } from '../clauses/parse.ts'
import { isPeople, type Unit } from '../clauses/unit.ts'
import { lessCertain } from '../clauses/verbs.ts'
import { claimOf, type DraftClaim } from '../statements/claim.ts'
import { isGroup, namedLike } from '../statements/groups.ts'
import { type Reader, speakersOf } from '../statements/reader.ts'
import { has, type Item, isVerbal } from '../text/item.ts'

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
  if (on('list_mistaken')) return []
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
  const known =
    kinds.length === 0 && (on('list_names') || on('list_confirmed') || on('list_update') || stays || isAmongThem(words))
      ? topic
      : []
  if (kinds.length === 0 && known.length === 0) return null
  const negated = words.filter((item) => has(item, 'neg')).length % 2 === 1
  // “Not confirmed”: not “not freed”.
  const denied =
    on('retracting') ||
    on('denying') ||
    words.some((item, i) => has(item, 'neg') && words.slice(i + 1, i + 3).some((one) => has(one, 'list_confirmed')))
  let modality: Modality = denied ? 'denied' : 'asserted'
  // “Those who agreed to be named”: what was agreed is the naming.
  const naming = (i: number) => words.slice(i + 1, i + 5).some((item) => has(item, 'list_names'))
  const moody = (tag: string) => words.some((item, i) => has(item, tag) && !(['promising', 'plan'].includes(tag) && naming(i)))
  for (const [tag, effect] of MOODS) if (moody(tag)) modality = lessCertain(modality, effect)
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
  if (on('must')) modality = lessCertain(modality, date ? 'planned' : 'demanded')
  const refused = (negated && !denied) || kinds.some(({ model }) => model?.polarity === 'negative')
  const polarity = refused ? ('negative' as const) : ('positive' as const)
  const evidence = [{ start: sentence.start, end: sentence.end }]
  if (known.length > 0)
    return known.map((one) =>
      claimOf({
        ...one,
        evidence: [...one.evidence, ...evidence],
        modality: lessCertain(one.modality, modality),
        polarity: negated && !denied ? (one.polarity === 'negative' ? 'positive' : 'negative') : one.polarity,
      }),
    )
  const whole = inside.find((unit) => unit.draft.kind === 'count' && isPeople(unit) && unit.draft.plural)
  const clause = clauses.of[from]
  return kinds.map(({ type, code, rule, model }) =>
    claimOf({
      type,
      code,
      polarity,
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

/** “Freed were those who called for the march on Freedom Day:”: the day of the march. */
function isDayOfNoun({ items }: Parsed, { at, prep }: Unit): boolean {
  const noun = prep ? items[items.indexOf(prep, Math.max(0, at - 3)) - 1] : undefined
  return noun?.kind === 'word' && !noun.cap && has(noun, 'open') && !isVerbal(noun) && !has(noun, 'adverb')
}

/** What a heading says: `model` says it of a group; `asked`: only that it be so (“Release the journalists:”). */
type Kind = { type: StatementType; code: string | null; rule: string; model: DraftClaim | null; asked: boolean }

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
    return [{ type: trigger.type, code: trigger.code ?? null, rule: `${trigger.id}+list`, model: own[0] ?? null, asked }]
  })
  // “Due for release”, “Pardons in May”: a noun at the start, or with a word that says how sure it is; “conditions of release” says nothing.
  // “Release the journalists:” asks.
  const heads = (item: Item, i: number) => i === 0 && (!has(item, 'ambiguous') || has(words[1], 'preposition'))
  const says = (item: Item, i: number, tag: string, noun?: string) =>
    isSaid(item, tag) ||
    (noun !== undefined &&
      has(item, noun) &&
      (heads(item, i) || !sure || words.some((one) => has(one, 'neg') || has(one, 'list_confirmed'))))
  const named = () => {
    const type = isOut(words) ? 'release' : NAMED.find(([tag, , noun]) => words.some((item, i) => says(item, i, tag, noun)))?.[1]
    return type ? [{ type, code: null, rule: 'list', model: null, asked: false }] : []
  }
  // “They pardoned and freed two people: …”: the pardon is the form of the release.
  const freed = told.some(({ type }) => type === 'release')
  const all = told.length > 0 ? told.filter(({ type }) => !(freed && type === 'pardon')) : named()
  return all.filter(({ type }, i) => all.findIndex((other) => other.type === type) === i)
}

/** Longer than this is no heading of few words. */
const SHORT = 8

/** “Three came out:”: who comes out to no place is free. */
const isOut = (words: readonly Item[]) =>
  words.length < SHORT &&
  words.some((item) => has(item, 'list_out')) &&
  !words.some((item) => has(item, 'preposition') || ['place', 'person', 'organisation'].includes(item.kind))

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
