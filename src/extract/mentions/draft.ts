import type { MentionValue } from '#core/mention.ts'

/** Grammatical case, where a language shows it by endings. */
export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'loc'

/** A date as written, before the year is settled by tense and publication. `offset` counts `unit`s from the anchor day. */
export type DateParts = {
  year?: number
  month?: number
  day?: number
  weekday?: number
  season?: number
  seasonTo?: number
  offset?: { unit: 'day' | 'week' | 'month' | 'year'; n: number }
  /** What is said of the year: `last`, `this`, `next`. */
  lean?: -1 | 0 | 1
  vague?: boolean
  /** “On that day”: the day named last. */
  same?: boolean
  /** The last day, or the last year, of a range that is written as one. */
  until?: number
  /** Where a span of time begins that has the other parts as its end. */
  onset?: DateParts
  /** “Of that year” (0), “of the following year” (1): counted from the date named last. */
  beside?: 0 | 1
  /** A feast that other countries have on other days. */
  ours?: true
}

/** A mention while it is being read: folded offsets; references are objects and become ids at the end. */
export type Draft = {
  kind: MentionValue['kind']
  start: number
  end: number
  value: MentionValue['value']
  rule: string
  /** The mention that names the same one first and most fully. */
  sameAs: Draft | null
  /** Count: the count it is part of. Quote: its speaker. Unnamed: the one it means or is contained in. */
  link: Draft | null
  plural: boolean
  /** Pronouns, which stand for somebody just named. */
  pronoun: boolean
  /** Cases its form can be; null where word order decides. */
  cases: ReadonlySet<Case> | null
  /** Word classes of what it names. */
  tags: ReadonlySet<string>
  parts: DateParts | undefined
  name: { given: string | null; surname: string } | undefined
}

const NONE: ReadonlySet<string> = new Set()

/** A new draft with what is not said left open. All are made here, with one layout, as items are (`itemOf`); what else is known is set. */
export const draftOf = (kind: Draft['kind'], start: number, end: number, rule: string, value: Draft['value'] = null): Draft => ({
  kind,
  start,
  end,
  value,
  rule,
  sameAs: null,
  link: null,
  plural: false,
  pronoun: false,
  cases: null,
  tags: NONE,
  parts: undefined,
  name: undefined,
})
