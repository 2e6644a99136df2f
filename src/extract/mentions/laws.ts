import type { Article } from '#core/mention.ts'
import { organisationByCode, placeByCode } from '#vocabulary/index.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { Match } from '../grammar/pattern.ts'
import { has, type Item, isMark } from '../text/item.ts'
import type { Draft } from './draft.ts'

/** Words of the name of a country before its law: “of the Kyrgyz Republic's criminal code”. */
const NAME = 3

/** «П. «а» ч. 3 ст. 158»: where an article begins that has a lettered point before its part; class `lawpoints`. */
export function fromPoint(items: readonly Item[], from: number): number {
  // “Criminal Code article 216”, «административной статье 19.11».
  if (isCode(items[from - 1]) || has(items[from - 1], 'lawkind')) return from - 1
  let at = from - 1
  if (isMark(items[at], ',')) at--
  const letter = items[at]
  if (letter?.kind !== 'word' || letter.text.length !== 1) return from
  at--
  while (isMark(items[at], '.')) at--
  return has(items[at], 'lawpoints') ? at : from
}

/**
 * Whose law an article is of, where another country is named behind it (“article 220 of Turkey’s criminal code”, «ст. 158 УК РСФСР»): its code,
 * and where the span ends; and whether nothing says whose it is.
 */
export function ofLaw(draft: Draft, items: readonly Item[], { spanTo, captures }: Match, grammar: Grammar): number {
  const value = draft.value as Article
  const code = captures.get('code')?.[0]
  const end = code ? endOfLand(items, spanTo) : endOfCode(items, spanTo, grammar)
  // Ours has no sections.
  if (value.code === 'UK' && captures.has('section')) draft.value = { ...value, code: 'other' }
  const bare = value.code === 'UK' && !captures.has('section') && end === spanTo && (code === undefined || has(code, 'anylaw'))
  const dotted = /^\d{3}[.]/.test(captures.get('article')?.[0]?.text ?? '')
  draft.tags = TAGS[bare ? (dotted ? 2 : 1) : 0] ?? draft.tags
  if (end === spanTo) return end
  draft.value = { ...value, code: 'other' }
  draft.end = items[end - 1]?.end ?? draft.end
  return end
}

const TAGS: readonly ReadonlySet<string>[] = [new Set(), new Set(['anylaw']), new Set(['anylaw', 'dotted'])]

/** «УК РСФСР», «УК Республики Казахстан»: class `landof`. */
function endOfLand(items: readonly Item[], from: number): number {
  if (!items[from]?.cap) return from
  if (has(items[from], 'landof')) return from + 1
  return items[from + 1]?.cap && has(items[from + 1], 'landof') ? from + 2 : from
}

/** “Of Turkey’s criminal code”, “of the Turkish Penal Code”. */
function endOfCode(items: readonly Item[], from: number, { gazetteer }: Grammar): number {
  if (!has(items[from], 'prep_of')) return from
  const first = has(items[from + 1], 'determiner') ? from + 2 : from + 1
  let at = first
  while (at < first + NAME && items[at]?.cap && !isCode(items[at])) {
    if (has(items[at], 'ownnation') || gazetteer.at(items, at).some(({ code }) => code === HOME)) return from
    at++
  }
  if (at === first) return from
  if (has(items[at], 'possessive')) at++
  return isCode(items[at]) ? at + 1 : from
}

const HOME = 'BY'
const isCode = (item: Item | undefined) => has(item, 'code_UK') || has(item, 'code_KoAP') || has(item, 'code_other')

/** Crimes begin here, whatever the country: lower numbers are of constitutions and treaties. */
const CRIMES = 100

/**
 * «Ст. 282.2 УК», «ст. 278 УК» in a text that names another country's criminal law or its courts, or writes its articles with a dot as none of
 * ours is, and nothing of Belarus: not ours.
 */
export function settleLaws(reads: readonly Read[]): void {
  const drafts = reads.flatMap((read) => read.drafts)
  const bare = drafts.filter(({ kind, tags }) => kind === 'article' && tags.has('anylaw'))
  if (bare.length === 0) return
  const another = ({ kind, value }: Draft) =>
    kind === 'article' && (value as Article).code === 'other' && Number.parseInt((value as Article).article, 10) >= CRIMES
  if (!bare.some(({ tags }) => tags.has('dotted')) && !drafts.some(another) && !reads.some(hasCourtAbroad)) return
  if (drafts.some(isOfHome) || reads.some(({ sentence }) => sentence.items.some(isOurs))) return
  for (const draft of bare) draft.value = { ...(draft.value as Article), code: 'other' }
}

type Read = { drafts: readonly Draft[]; items: readonly Item[]; sentence: { items: readonly Item[] } }

const isOurs = (item: Item) => has(item, 'ownnation')

/** “A court in Moscow”, «районный суд города Алматы», «российский суд»: classes `courts` and `abroad`. */
const hasCourtAbroad = ({ items }: Read) =>
  items.some(
    (item, at) => has(item, 'courts') && items.slice(Math.max(0, at - COURT), at + COURT + 1).some((one) => isAbroad(one)),
  )

/** Words between a court and where it is. */
const COURT = 3

function isAbroad(item: Item): boolean {
  if (has(item, 'abroad')) return true
  const { mention } = item
  return mention?.kind === 'place' && typeof mention.value === 'string' && placeByCode(mention.value)?.country !== HOME
}

/** Names of state bodies (“Investigative Committee”) are those of other countries', too. */
const isNoneOfStates = (body: ReturnType<typeof organisationByCode>) => body?.country === HOME && body.kind !== 'state'

/** A place, a prison, a body of Belarus, an article of its law. */
function isOfHome({ kind, value, tags }: Draft): boolean {
  if (kind === 'facility') return value !== null
  if (kind === 'article') return (value as Article).code === 'UK' && !tags.has('anylaw')
  if (typeof value !== 'string') return false
  return kind === 'place'
    ? placeByCode(value)?.country === HOME
    : kind === 'organisation' && isNoneOfStates(organisationByCode(value))
}
