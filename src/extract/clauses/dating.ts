import { type Edtf, edtf } from '#core/edtf.ts'
import type { StatementType } from '#core/extraction.ts'
import { dateValue, type Tense } from '../mentions/dates.ts'
import type { DateParts, Draft } from '../mentions/draft.ts'
import { has, type Item, isMark, isOneOf, itemBefore } from '../text/item.ts'
import type { Parsed } from './parse.ts'
import { tenseOf } from './tense.ts'
import type { Unit } from './unit.ts'
import { age, FRESH, following, isLaterThen, MONTH, NEWS, STORY } from './year-told.ts'

/** The day named last, the last date of any kind, the last one whose year is written or follows from one, and in which paragraph. */
export type Said = {
  day: Edtf | null
  date: Edtf | null
  dated: Edtf | null
  paragraph: number
  yearless?: Yearless
  told?: Told
}

/** When something happened in a year that was named, and where the sentence ends that tells it. */
type Told = { date: Edtf; end: number }

/** A day of the past whose year was not written, behind one whose year was. */
type Yearless = { draft: Draft; parts: DateParts; behind: Edtf; line: number }

/** On which day a quotation was said. */
const spoken = new WeakMap<Draft, Edtf>()

/** As long as a whole day is written. */
const DAY = 10

/**
 * Gives every date of a sentence its value, by the tense of its clause and, inside a quotation, without the day of publication.
 * “That day” is the day named last in the same paragraph.
 */
export function settleDates({ sentence, items, units, clauses, hits }: Parsed, published: Edtf | undefined, said: Said): Draft[] {
  const impossible: Draft[] = []
  shareYears(units, items)
  // “In 2020 the law was passed. In July …”: the year of the sentence before.
  const before =
    said.told && said.paragraph === sentence.paragraph && isRightBehind(sentence.start, said.told.end) ? said.told.date : null
  // A date of this sentence has a year.
  let here = false
  // Where the last of them stands that tells when something happened: not “since”.
  let happened = items.length
  for (const { draft, at, prep } of units) {
    if (draft.kind !== 'date' || !draft.parts) continue
    const clause = clauses.of[at]
    const tense = tenseOf(items, at, (i) => clauses.of[i] === clause, draft.tags.has('ahead'), isOfWeek(draft.parts))
    const parts = here ? fromThen(draft.parts, tense) : draft.parts
    const ofWeek = isOfWeek(parts)
    const relative = parts.offset !== undefined || ofWeek || parts.lean !== undefined
    const last = said.paragraph === sentence.paragraph ? said : NOTHING
    const recent = (tense === 'either' && soonBehind(parts, last.day)) || dateValue(parts, published, tense)
    const types = hits.filter((hit) => hit.clause === clause).map(({ trigger }) => trigger.type)
    const inOrder = tellsOfCase(types)
    // “Was arrested in October 2024 and let go in December”.
    const joined = tense === 'past' && isLaterThen(parts, last.dated) && items.slice(happened, at).some(JOINED)
    const ofCase =
      inOrder || joined ? following(parts, monthOf(last.dated), recent, published, here && inOrder ? FRESH : NEWS) : null
    // A release is what is new, however long ago its case began.
    const ofStory =
      tense === 'past' && !here && !types.some((type) => IS_NEWS.has(type))
        ? following(parts, before, recent, published, STORY)
        : null
    const followed = tense === 'ahead' ? null : (ofCase ?? ofStory)
    const told = parts.same
      ? last.day
      : parts.beside === undefined
        ? (followed ?? recent)
        : last.date === null
          ? null
          : dateValue({ ...parts, year: Number(last.date.slice(0, 4)) + parts.beside }, published, tense)
    // “Was freed in four years”: counted from another day than today.
    const elsewhere = (parts.offset?.n ?? 0) > 0 && parts.offset?.unit !== 'day' && parts.lean === undefined && tense !== 'ahead'
    const inside = sentence.quote === null || !relative ? told : spokenDay(parts, spoken.get(sentence.quote), tense)
    const value = elsewhere ? null : inside
    if (value === 'impossible') impossible.push(draft)
    const settled = value === 'impossible' ? null : value
    draft.value = settled
    if (settled?.length === DAY) said.day = settled
    else if (said.paragraph !== sentence.paragraph) said.day = null
    if (settled !== null && parts.offset === undefined) said.date = settled
    else if (said.paragraph !== sentence.paragraph) said.date = null
    if (sentence.quote === null && parts.day !== undefined) {
      if (parts.year !== undefined && settled !== null) betweenDays(said, sentence.line, settled)
      else if ((tense === 'past' || tense === 'open') && last.dated !== null && followed === null)
        said.yearless = { draft, parts, behind: last.dated, line: sentence.line }
    }
    if (settled !== null && (parts.year !== undefined || followed !== null)) {
      said.dated = settled
      here = true
      happened = has(prep ?? undefined, 'since') ? items.length : at
      if (clause?.parent === null && tense === 'past' && tellsWhen(prep, settled))
        said.told = { date: settled, end: sentence.end }
    } else if (said.paragraph !== sentence.paragraph) said.dated = null
    said.paragraph = sentence.paragraph
  }
  const day = sayingDay(units, published, said)
  if (day) for (const { mention } of items) if (mention?.kind === 'quote') spoken.set(mention, day)
  return impossible
}

const isOfWeek = ({ weekday, day }: DateParts) => weekday !== undefined && day === undefined

/** “Was arrested on 17 May because of a march planned for 21 May”: the first such day behind the one told of. */
function soonBehind(parts: DateParts, day: Edtf | null): Edtf | null {
  if (
    day === null ||
    parts.year !== undefined ||
    parts.month === undefined ||
    parts.day === undefined ||
    parts.lean !== undefined
  )
    return null
  const year = Number(day.slice(0, 4))
  for (const one of [year, year + 1]) {
    const value = dateValue({ ...parts, year: one }, undefined, 'past')
    if (value !== null && value !== 'impossible' && value >= day) return age(day, value) <= PLANNED ? value : null
  }
  return null
}

/** “Was tried on 15 December 2017. On 4 April he fell ill. On 5 April 2018 …”: the year of a day told between two. */
function betweenDays({ yearless }: Said, line: number, next: Edtf): void {
  if (!yearless || yearless.line !== line || next.length !== DAY) return
  const value = dateValue({ ...yearless.parts, year: Number(next.slice(0, 4)) }, undefined, 'past')
  if (value === null || value === 'impossible' || value > next || value < yearless.behind || age(value, next) > BESIDE) return
  yearless.draft.value = value
}

/** “Was arrested in 2009 and sentenced next year”: counted from the year named last in the sentence. */
const fromThen = (parts: DateParts, tense: Tense): DateParts =>
  tense === 'past' && parts.lean === 1 && parts.offset?.unit === 'year' && parts.month === undefined && parts.season === undefined
    ? { beside: 1 }
    : parts

/** “Today”, “on Thursday” in a quotation: seen from the day on which it was said; weeks and months are too vague. */
function spokenDay(parts: DateParts, day: Edtf | undefined, tense: Tense): Edtf | 'impossible' | null {
  const ofDay = parts.offset?.unit === 'day' && Math.abs(parts.offset.n) <= NEARBY
  const near = ofDay || (parts.weekday !== undefined && parts.month === undefined && (tense === 'past' || tense === 'ahead'))
  return near && day ? dateValue(parts, day, tense) : null
}

/** Days. */
const NEARBY = 2

/**
 * The day on which the quotations of a sentence were said: the one day that it names; that of publication where it names no date, and what
 * stands before it in the paragraph tells of no other day.
 */
function sayingDay(units: readonly Unit[], published: Edtf | undefined, said: Said): Edtf | null {
  const [one, other] = units.filter(({ draft }) => draft.kind === 'date')
  if (other) return null
  if (!one) return published === undefined || (said.day !== null && age(said.day, published) > NEWEST) ? null : published
  const { value } = one.draft
  return typeof value === 'string' && value.length === DAY ? edtf(value) : null
}

/** Milliseconds: what was said so lately is said of on the day of publication. */
const NEWEST = 2 * 86_400_000

const IS_NEWS: ReadonlySet<StatementType> = new Set(['release', 'release_event', 'pardon', 'displacement', 'crossing', 'return'])

/** “After the 2020 protests”: a year alone may be that of anything. */
const monthOf = (date: Edtf | null) => (date !== null && date.length >= MONTH ? date : null)

const isRightBehind = (start: number, end: number) => start >= end && start - end <= SPACE
const SPACE = 2

/** “In 2020”, “on 30 June 2020”; not “since 2020”, “after the march of 2020”. */
const tellsWhen = (prep: Item | null, date: Edtf) =>
  date.length < MONTH ? has(prep ?? undefined, 'prep_in') : !apart(prep ?? undefined)
const apart = isOneOf('since', 'fromthen', 'upto', 'between')

const JOINED = isOneOf('and', 'conjunction')

const NOTHING: Omit<Said, 'paragraph'> = { day: null, date: null, dated: null }

/** The course of a case, which is told in order. */
const OF_CASE: ReadonlySet<StatementType> = new Set(['detention', 'charge', 'sentence', 'transfer'])
const tellsOfCase = (types: readonly StatementType[]) => types.length > 0 && types.every((type) => OF_CASE.has(type))

/** So far ahead something is planned. */
const PLANNED = 100 * 86_400_000
/** So near a day with a year stands to the one told before it. */
const BESIDE = 31 * 86_400_000

/** “In July, August and September 2024”, “from 30 May to 2 June 2024”: the year is that of all of them. */
function shareYears(units: readonly Unit[], items: readonly Item[]): void {
  for (let n = units.length - 1; n > 0; n--) {
    const [own, next] = [units[n - 1], units[n]]
    if (own && next) ofYear(own, next, items)
    const year = next?.draft.parts?.month === undefined ? undefined : next.draft.parts.year
    if (!next || year === undefined || own?.draft.parts?.month === undefined || own.draft.parts.year !== undefined) continue
    const between = items.slice(own.at + 1, next.at)
    const series =
      between.length > 0 &&
      (between.every((item) => isMark(item, ',') || has(item, 'and')) ||
        (between.length === 1 && between.every((item) => has(item, 'upto') || isMark(item, '—-'))) ||
        // “From late July to early August 2023”.
        (between.length === 2 && has(between[0], 'upto') && !has(between[0], 'and') && between[1]?.kind === 'word'))
    if (series) own.draft.parts = { ...own.draft.parts, year }
  }
}

/** “In 2015, on 21 August”, «в 2022 году в августе»: the day of a year named right before it; not “held since 2015, on 21 August he …”. */
function ofYear(own: Unit, next: Unit, items: readonly Item[]): void {
  const [{ parts: year }, { parts: day }] = [own.draft, next.draft]
  if (year?.year === undefined || year.month !== undefined || year.season !== undefined || year.until !== undefined) return
  if (day?.month === undefined || day.year !== undefined || day.lean !== undefined || day.beside !== undefined) return
  const before = itemBefore(items, own.at)
  const between = items.slice(own.at + 1, next.at)
  if (!has(before, 'prep_in') || between.length > 2 || !between.every((item) => isMark(item, ',') || has(item, 'preposition')))
    return
  next.draft.parts = { ...day, year: year.year }
}
