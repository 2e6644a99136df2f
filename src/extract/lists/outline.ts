import type { Parsed } from '../clauses/parse.ts'
import { isPeople, type Unit } from '../clauses/unit.ts'
import type { Draft } from '../mentions/draft.ts'
import { claimOf, type DraftClaim } from '../statements/claim.ts'
import type { Reader } from '../statements/reader.ts'
import { has, isMark, isVerbal } from '../text/item.ts'
import { type Card, cardOf, dateEarlier, fieldSays, isCaption, isField, isToldIn } from './cards.ts'
import { type Entry, entryOf, isLed } from './entries.ts'
import { ofEntry } from './entry-claims.ts'
import { type Heading, headingOf, LISTED, staysHere, topicOf } from './headings.ts'
import { noteSentence } from './notes.ts'
import { type Column, columnOf, rowSays } from './rows.ts'
import { headingsIn, seriesOf } from './series.ts'
import { alsoListed, announces, freeing, takeListBack, withTitle } from './titles.ts'

/**
 * What headings say of the lines under them, sentence by sentence. `topic` says whom a line of a list speaks of, before its sentence is read;
 * `after` gives the statements that the place of a sentence adds to those of its words; `last`: no other sentence of its line follows.
 */
export type Outline = {
  topic(parsed: Parsed): Unit | null
  after(reader: Reader, claims: readonly DraftClaim[], last: boolean): DraftClaim[]
}

/** What follows the last heading, and what is known of the line at hand. */
type State = {
  /** What was last told of a group: what “known by name:” goes on with. */
  topic: Heading
  heading: Heading | null
  /** What the sentence before told of a group, or the one that its groups are parted from. */
  near: Heading
  line: number
  first: Parsed | null
  entry: Entry | null
  day: Draft | null
  /** Whose card the lines may be that follow. */
  card: Card | null
  /** The column of a table that gives the days of release. */
  column: Column | null
  /** The line is one of a card. */
  field: boolean
  /** A line under this heading was marked as one of a list: those that are not marked are not of it. */
  marked: boolean
  /** The line before was the heading itself. */
  fresh: boolean
  /** The heading announces lines of names: its line ends with a colon, or speaks of those who follow. */
  opens: boolean
  /** A heading “freed” with other headings right below it: it is said of theirs, too. */
  title: Heading
  /** The line begins with a day. */
  led: boolean
  sentences: Parsed[]
  /** What was said of the lines right above that are of one list. */
  listed: DraftClaim[]
  told: DraftClaim[]
}

export function outline(): Outline {
  const state: State = {
    topic: [],
    heading: null,
    near: [],
    line: -1,
    first: null,
    entry: null,
    day: null,
    card: null,
    column: null,
    field: false,
    marked: false,
    fresh: false,
    opens: false,
    title: [],
    led: false,
    sentences: [],
    listed: [],
    told: [],
  }
  return {
    topic(parsed) {
      const { sentence } = parsed
      if (sentence.line !== state.line) {
        const day = dayOf(parsed)
        const field = isField(parsed, state.card)
        const entry = field ? null : entryOf(parsed, state.marked && !sentence.bullet ? null : state.heading, state.opens)
        const led = isLed(parsed)
        Object.assign(state, { line: sentence.line, first: parsed, day, entry, field, led, sentences: [], told: [] })
      }
      state.sentences.push(parsed)
      if (state.field && state.card) return isToldIn(parsed) ? { ...state.card.whose, at: -1 } : null
      const [only, other] = state.entry?.people ?? []
      if (!only || other || only.draft.kind === 'count') return null
      return state.first === parsed ? only : { ...only, at: -1 }
    },
    after(reader, claims, last) {
      const { parsed } = reader
      const { sentence } = parsed
      // “Eight walked free. Women: X and Y. Men: Z.”
      const above = state.heading ?? state.near
      const said = headingsIn(reader, claims, state.topic, above)
      const series = state.entry ? [] : seriesOf(reader, said, claims)
      noteSentence(parsed, claims)
      for (const claim of [...claims, ...series])
        if (state.day && claim.date === null && DATED.has(claim.type)) claim.date = state.day
      state.told.push(...claims, ...series)
      if (!state.entry) takeListBack(parsed, claims, state.listed)
      const asked = sentence.question && !sentence.bullet ? headingOf(reader, 0, parsed.items.length, claims, []) : null
      const [topic] = [topicOf(claims), said.at(-1)?.heading ?? [], asked ?? []].filter((one) => one.length > 0)
      const near = topicOf(claims).map((one) => claimOf({ ...one, within: null }))
      if (!said.some((one) => one.heading === state.near)) state.near = near
      if (topic) state.topic = topic
      else if (tellsOfHeld(parsed)) state.topic = []
      if (state.field && state.card) {
        const made = dateEarlier(fieldSays(reader, state.card, claims), state.card, state.listed)
        state.listed.push(...made)
        return made
      }
      if (!last) return series
      state.card = state.sentences.length > 1 ? null : (cardOf(parsed) ?? (isCaption(parsed) ? state.card : null))
      if (state.entry) {
        const cells = rowSays(reader, state.entry.people, state.column, state.told)
        state.told.push(...cells)
        const made = ofEntry(state.heading ?? [], state.entry, state.sentences, state.told)
        state.marked ||= sentence.bullet
        state.fresh = false
        state.listed.push(...cells, ...made)
        return [...series, ...cells, ...made]
      }
      // The head of a table says nothing of what stands below the table.
      state.column = columnOf(reader)
      if (state.column) return series
      const also = state.listed.length > 0 ? alsoListed(parsed, state.heading ?? []) : []
      if (also.length > 0) return [...series, ...also]
      state.listed = []
      const known = state.title.length > 0 && staysHere(parsed.items) ? state.title : state.topic
      const own = isHeading(state, parsed) ? headingOf(reader, 0, parsed.items.length, claims, known) : null
      const title = state.fresh ? freeing(state.heading ?? []) : state.title
      const heading = own && withTitle(own, title)
      // What was named in error is no topic.
      if (heading?.some(({ modality }) => modality !== 'denied')) state.topic = heading
      // “Released in May” … “Minsk:”: a heading that says nothing itself goes on with the one above it.
      // “To be freed in May” … “Their terms end:”: so does what ends with a colon right below it.
      const below = state.fresh && isMark(parsed.items.at(-1), ':') && !parsed.items.some((item) => has(item, 'list_other'))
      // “Women: X and Y.”: a group of the list.
      const grouped = said.some((one) => one.heading === state.heading)
      if (heading !== null || !(sentence.bullet || state.led || below || grouped || isSubheading(parsed)))
        Object.assign(state, { heading, marked: false, opens: announces(parsed), title: heading ? title : [] })
      state.fresh = heading !== null
      return series
    },
  }
}

/** “Hundreds of people are still held”: “among them” are they, whoever was spoken of before. */
const tellsOfHeld = ({ items, units }: Parsed) =>
  items.some((item) => has(item, 'list_held') || has(item, 'scope_held')) &&
  units.some((unit) => isPeople(unit) && unit.draft.plural && !unit.draft.pronoun)

/** “Minsk region:”, “Women”: a few words that tell nothing. */
const isSubheading = ({ items, sentence, units }: Parsed) =>
  items.length < 6 &&
  !sentence.question &&
  !isMark(items.at(-1), '.;,!') &&
  !items.some((item) => isVerbal(item) || has(item, 'neg')) &&
  !sentence.items.some((item) => has(item, 'list_other')) &&
  !units.some(({ draft }) => draft.kind === 'person')

/** What a day at the head of a line dates. */
const DATED: ReadonlySet<DraftClaim['type']> = new Set([...LISTED, 'release_event'])

/** “7 July.”: a day that stands before the sentences of its line. */
const dayOf = ({ items, units }: Parsed): Draft | null => {
  const [first] = units
  return first?.at === 0 && first.draft.kind === 'date' && items.slice(1).every((item) => isMark(item, '.:—-'))
    ? first.draft
    : null
}

/** A line that ends with a colon, or one without the end of a sentence. */
function isHeading({ sentences }: State, { items, sentence, units }: Parsed): boolean {
  if (isMark(items.at(-1), ':')) return true
  if (sentence.items.some((item) => has(item, 'list_follows')) && !units.some(({ draft }) => draft.kind === 'person')) return true
  // A headline that names somebody tells of that one, not of the names in the next lines.
  const names = units.some(({ draft }) => draft.kind === 'person')
  if (sentence.bullet) return items.length < 5 && !names && !isMark(items.at(-1), '.;,!?')
  const open = !isMark(items.at(-1), '.;,!') && !names
  return (open || sentence.question) && sentences.length < 3 && items.length < 30
}
