import type { Article } from '#core/mention.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { Match } from '../grammar/pattern.ts'
import { has, type Item, isMark, isVerbal } from '../text/item.ts'
import type { Draft } from './draft.ts'
import { HOME, isPlaceAbroad, type Read, tellsOfHome } from './home.ts'

/** Words of a law before its noun: “of the Kyrgyz Republic's criminal code”, “of the Prevention of Terrorism Act”. */
const NAME = 8

/** «П. «а» ч. 3 ст. 158»: where an article begins that has a lettered point before its part; class `lawpoints`. */
export function fromPoint(items: readonly Item[], from: number): number {
  // “Criminal Code article 216”, «административной статье 19.11».
  if (isCode(items[from - 1]) || has(items[from - 1], 'lawkind')) return from - 1
  // «Ст.ст. 58 и 70».
  if (isMark(items[from - 1], '.') && items[from]?.kind === 'word' && items[from - 2]?.key === items[from]?.key) return from - 2
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
 * and where the span ends; and whether nothing says whose it is. -1: it is no law's.
 */
export function ofLaw(draft: Draft, items: readonly Item[], { spanTo, captures }: Match, grammar: Grammar): number {
  const value = { ...(draft.value as Article) }
  draft.value = value
  const code = captures.get('code')?.[0]
  const numbered = code ? spanTo : endOfNumber(draft, items, spanTo)
  // “Section 505 (a) of the Penal Code”: a word for a law, behind what the rule did not take.
  const named = code ? undefined : lawOf(items[numbered])
  const end = code || named ? endOfLand(items, named ? numbered + 1 : spanTo, grammar) : endOfCode(items, numbered, grammar)
  // “Section 4 of the prison”.
  if (captures.has('section') && !code && !named && end === numbered && has(items[end], 'prep_of')) return -1
  if (named) value.code = numbered > spanTo ? 'other' : named
  // Ours has no sections.
  if (value.code === 'UK' && captures.has('section')) value.code = 'other'
  // “Article 342 of the code”: of what was told of before, whosever it is.
  const same = numbered === spanTo && end === numbered + 3 && has(items[numbered + 1], 'definite') && !isCode(items[end - 1])
  const bare =
    value.code === 'UK' && !captures.has('section') && (end === spanTo || same) && (code === undefined || has(code, 'anylaw'))
  const dotted = /^\d{3}[.]/.test(captures.get('article')?.[0]?.text ?? '')
  draft.tags = TAGS[bare ? (dotted ? 2 : 1) : 0] ?? draft.tags
  if (end === spanTo) return end
  if (end > (named ? numbered + 1 : numbered) && !same) value.code = 'other'
  draft.end = items[end - 1]?.end ?? draft.end
  return end
}

/** “Section 124A”, “article 98 bis”, “section 66(d)”, “22(2)(a)(iii)”: where a number ends that has a letter, and points in brackets. Ours has no letters. */
function endOfNumber(draft: Draft, items: readonly Item[], from: number): number {
  const value = draft.value as Article
  let at = from
  const letter = items[isMark(items[at], '-') ? at + 1 : at]
  if (letter?.glued && /^[a-z]$/iu.test(letter.text) && (items[at] === letter || letter.cap)) {
    value.article += letter.text
    value.code = 'other'
    at = items.indexOf(letter) + 1
  } else if (has(items[at], 'articletail')) {
    value.article += ` ${items[at]?.text}`
    value.code = 'other'
    at++
  }
  // “Section 401 sub-section (1)”.
  if (has(items[at], 'subarticle') && isMark(items[at + 1], '(')) at++
  while (isMark(items[at], '(') && isMark(items[at + 2], ')') && isPoint(items[at + 1])) {
    value.part = [...value.part, items[at + 1]?.text ?? '']
    at += 3
  }
  return at
}

const isPoint = (item: Item | undefined) => item !== undefined && /^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/iu.test(item.text)

const TAGS: readonly ReadonlySet<string>[] = [new Set(), new Set(['anylaw']), new Set(['anylaw', 'dotted'])]

/** «УК РСФСР», «УК Республики Казахстан», “Criminal Code of Uzbekistan”: class `landof`. */
function endOfLand(items: readonly Item[], from: number, { gazetteer }: Grammar): number {
  if (has(items[from], 'prep_of') && items[from + 1]?.cap) {
    const land = gazetteer.at(items, from + 1).find(({ code }) => code !== HOME)
    return land ? from + 1 + land.length : from
  }
  if (!items[from]?.cap) return from
  if (has(items[from], 'landof')) return from + 1
  return items[from + 1]?.cap && has(items[from + 1], 'landof') ? from + 2 : from
}

/** “Of Turkey’s criminal code”, “of the Turkish Penal Code”, “of the Protected Areas Act”, “of the anti-terrorism law”: class `lawpaper`. */
function endOfCode(items: readonly Item[], from: number, grammar: Grammar): number {
  if (!has(items[from], 'prep_of')) return from
  for (let at = from + 1; at < from + NAME; at++) {
    const item = items[at]
    if (!item || has(item, 'ownnation') || grammar.gazetteer.at(items, at).some(({ code }) => code === HOME)) return from
    if (isCode(item) || has(item, 'lawpaper')) return endOfLand(items, at + 1, grammar)
    if (!isOfLawName(item)) return from
  }
  return from
}

const isOfLawName = (item: Item) =>
  item.kind === 'word'
    ? item.cap ||
      (has(item, 'open') && !isVerbal(item) && !has(item, 'doing')) ||
      ['determiner', 'possessive', 'prep_of', 'and', 'adj'].some((tag) => has(item, tag))
    : item.mention?.kind === 'place' || (isMark(item, '-') && item.glued)

const LAWS = ['UK', 'KoAP', 'other']
const lawOf = (item: Item | undefined) => LAWS.find((law) => has(item, `code_${law}`))
const isCode = (item: Item | undefined) => lawOf(item) !== undefined

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
  if (tellsOfHome(reads)) return
  for (const draft of bare) draft.value = { ...(draft.value as Article), code: 'other' }
}

/** “A court in Moscow”, «районный суд города Алматы», «российский суд»: classes `courts` and `abroad`. */
const hasCourtAbroad = ({ items }: Read) =>
  items.some(
    (item, at) => has(item, 'courts') && items.slice(Math.max(0, at - COURT), at + COURT + 1).some((one) => isAbroad(one)),
  )

/** Words between a court and where it is. */
const COURT = 3

const isAbroad = (item: Item) => has(item, 'abroad') || (item.mention !== undefined && isPlaceAbroad(item.mention))
