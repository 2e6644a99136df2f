import type { Parsed } from '../clauses/parse.ts'
import { groupOf, isPeople, type Unit } from '../clauses/unit.ts'
import type { Draft } from '../mentions/draft.ts'
import { argument, claimOf, type DraftClaim, dateOf } from '../statements/claim.ts'
import type { Reader } from '../statements/reader.ts'
import { has, type Item, isMark, isVerbal } from '../text/item.ts'
import { type Heading, headingOf, LISTED, staysHere, topicOf } from './headings.ts'
import { completeSentence, noteSentence, notesOf } from './notes.ts'
import { headingsIn, saidOf, seriesOf } from './series.ts'
import { announces, freeing, takeListBack, withTitle } from './titles.ts'

/** A line of a list: whom it is about, the day it begins with. */
type Entry = { people: Unit[]; date: Draft | null }

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
        const entry = entryOf(parsed, state.marked && !sentence.bullet ? null : state.heading, state.opens)
        Object.assign(state, { line: sentence.line, first: parsed, day, entry, led: isLed(parsed), sentences: [], told: [] })
      }
      state.sentences.push(parsed)
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
      if (!last) return series
      if (state.entry) {
        const made = ofEntry(state, state.entry)
        state.marked ||= sentence.bullet
        state.fresh = false
        state.listed.push(...made)
        return [...series, ...made]
      }
      state.listed = []
      const known = state.title.length > 0 && staysHere(parsed.items) ? state.title : state.topic
      const own = isHeading(state, parsed) ? headingOf(reader, 0, parsed.items.length, claims, known) : null
      const title = state.fresh ? freeing(state.heading ?? []) : state.title
      const heading = own && withTitle(own, title)
      if (heading !== null && heading.length > 0) state.topic = heading
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
  !items.some((item) => isVerbal(item) || has(item, 'neg') || has(item, 'list_other')) &&
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

/** “16 August 2024: …”. */
const isLed = ({ items, units }: Parsed) => units[0]?.at === 0 && units[0].draft.kind === 'date' && isMark(items[1], '—-:.,–')

/** A line that ends with a colon, or one without the end of a sentence. */
function isHeading({ sentences }: State, { items, sentence, units }: Parsed): boolean {
  if (isMark(items.at(-1), ':')) return true
  if (sentence.items.some((item) => has(item, 'list_follows')) && !units.some(({ draft }) => draft.kind === 'person')) return true
  if (sentence.bullet) return items.length < 5 && !isMark(items.at(-1), '.;,!?')
  // A headline that names somebody tells of that one, not of the names in the next lines.
  const open = !isMark(items.at(-1), '.;,!') && !units.some(({ draft }) => draft.kind === 'person')
  return (open || sentence.question) && sentences.length < 3 && items.length < 30
}

/** Whom a line is about: the first one it names, with nothing but a day and what he or she is before the name. */
function entryOf(parsed: Parsed, heading: Heading | null, opens: boolean): Entry | null {
  const { items, units, sentence, hits } = parsed
  if (isMark(items.at(-1), ':') || sentence.question) return null
  let from = 0
  let date: Draft | null = null
  const [first] = units
  if (first && isLed(parsed)) {
    date = first.draft
    from = 2
  }
  const row = isRow(items)
  if (!sentence.bullet && heading === null && !row) return null
  // “- a member of the council, lawyer X;”: under a heading what somebody is may be long.
  const long = sentence.bullet && heading !== null
  const head = units.find(
    ({ at, draft }) =>
      at >= from &&
      !(long && draft.kind === 'person' && draft.cases?.has('nom') === false) &&
      isPeople({ draft } as Unit) &&
      !draft.pronoun &&
      isNamedOrCounted(draft, date !== null || long),
  )
  if (!head || head.possessive) return null
  const lead = items.slice(from, head.at)
  // Where its ending shows the name to be no genitive, prepositions may stand before it.
  const shown = long && head.draft.cases?.has('nom') === true && !has(lead[0], 'preposition')
  if (lead.length > (long ? LONG : SHORT) || !lead.every((item) => mayLead(item) || (shown && mayDescribe(item)))) return null
  // “The husband of X”, told by its case.
  if (lead.length > 0 && head.draft.kind === 'person' && head.draft.cases?.has('nom') === false) return null
  const next = items[head.at + 1]
  // “X: We are glad”: what X says.
  if (!sentence.bullet && isMark(next, ':')) return null
  // “— Nina! …”, “— Nina went …”: talk, or a line that tells of others, too.
  if (sentence.bullet && heading === null && next && !isMark(next, ',(—–-:;.|/')) return null
  // “X — back at home”, “X — refused to leave”: a line of a list that is told of in notes.
  const noted = opens && lead.length === 0 && isMark(next, '—–-(') && next?.glued !== true && items.length < NOTE
  if (!sentence.bullet && next && next.kind !== 'mark' && !(hits[0] && hits[0].match.spanFrom === head.at + 1)) return null
  if (!sentence.bullet && !noted && !row && items.some(isVerbal)) return null
  const people = groupOf(head, units).filter((unit) => unit.draft.kind === head.draft.kind && !unit.possessive && !unit.apposed)
  // “- five civilians, arrested in X: A, B and C”: they are the five.
  const colon = items.findIndex((item, i) => i > head.at && isMark(item, ':'))
  const named = colon < 0 ? [] : units.filter(({ at, draft, prep }) => at > colon && draft.kind === 'person' && !prep)
  return { people: head.draft.kind === 'count' ? [head, ...named] : people, date: date ?? dayBehind(parsed, head) }
}

/** “X | 1984 | Art. 342 | freed”: a line of a table. */
const isRow = (items: readonly Item[]) => items.filter((item) => isMark(item, '|')).length > 1

/** No longer is the line of a list whose name is followed by what became of its bearer. */
const NOTE = 40

/** “X, 5 May”, “X — on 5 May”: a day that stands by itself behind the name, when it is none of birth. */
function dayBehind({ items, units }: Parsed, head: Unit): Draft | null {
  const next = units.find(({ at }) => at > head.at)
  if (next?.draft.kind !== 'date' || !isMark(items[head.at + 1], ',(—–-')) return null
  const alone = next.at === head.at + 2 && (items[next.at + 1] === undefined || isMark(items[next.at + 1], ',;).'))
  const day = dateOf(next.draft)
  return alone && day !== null && day.length > 4 && day.slice(0, 4) >= FIRST_YEAR ? next.draft : null
}

/** Days before this year are days of birth. */
const FIRST_YEAR = '2016'

const isNamedOrCounted = (draft: Draft, counts: boolean) => draft.kind === 'person' || (draft.kind === 'count' && counts)

/** Words before the name in a line of a list. */
const SHORT = 6
const LONG = 14

/** What else a long description is made of. */
const mayDescribe = (item: Item) =>
  isMark(item, ',') || item.kind === 'person' || (item.kind === 'word' && has(item, 'preposition'))

/** Words that say what somebody is. */
const mayLead = (item: Item) =>
  (item.kind === 'word' &&
    !['verb', 'be', 'have', 'speech', 'preposition', 'neg', 'subordinator'].some((tag) => has(item, tag))) ||
  ['unnamed', 'place', 'organisation'].includes(item.kind) ||
  isMark(item, '"')

/** What a line says itself of leaving custody: what its heading says gives way. */
const OWN: ReadonlySet<DraftClaim['type']> = new Set(['release', 'release_event', 'pardon', 'return', 'refusal', 'death'])

const STAYS = ['staying', 'scope_stayed']

function ofEntry({ heading, told, sentences }: State, { people, date }: Entry): DraftClaim[] {
  const items = sentences.flatMap((one) => one.items)
  const lines = sentences.map(({ sentence }) => ({ start: sentence.start, end: sentence.end }))
  const drafts = new Set(people.map(({ draft }) => draft))
  const own = told.filter((claim) => claim.arguments.some(({ draft }) => drafts.has(draft)))
  // “Spent two years behind bars”: no more.
  const over = (at: number) =>
    items.slice(Math.max(0, at - 3), at).some((item) => has(item, 'past') && !STAYS.some((tag) => has(item, tag)))
  const held = !staysHere(items) && items.some((item, at) => (has(item, 'list_held') || has(item, 'scope_held')) && !over(at))
  const unsure = ['may', 'doubt', 'list_unsure', 'list_mistaken'].some((tag) => items.some((item) => has(item, tag)))
  // “X — taken to a prison in Y”, “X — moved to another colony”: not free.
  const away = own.some(({ type }) => type === 'displacement' || type === 'crossing')
  const moved = !away && (items.some((item) => has(item, 'list_moved')) || own.some(({ type }) => type === 'transfer'))
  const from = (heading ?? []).filter(
    ({ type, polarity, modality }) =>
      !own.some((claim) => claim.type === type || (OWN.has(type) && OWN.has(claim.type))) &&
      !((held || unsure || moved) && polarity === 'positive' && modality === 'asserted'),
  )
  const made = from.flatMap((one) =>
    people.map(({ draft }) =>
      claimOf({
        ...saidOf(one, draft, date ?? one.date),
        evidence: [...one.evidence, ...lines],
        at: lines[0] ?? one.at,
      }),
    ),
  )
  const [only, other] = people
  if (!only || other || only.draft.kind !== 'person') return made
  const sentence = told.find(
    (claim) => claim.type === 'sentence' && argument(claim, 'person') === only.draft && claim.code === null,
  )
  if (sentence) {
    for (const one of sentences) completeSentence(sentence, one, told)
    return made
  }
  return [...made, ...notesOf(sentences, only.draft, told)]
}
