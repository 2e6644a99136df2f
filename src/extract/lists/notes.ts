import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import type { Pack } from '../grammar/pack.ts'
import type { Draft } from '../mentions/draft.ts'
import type { Found } from '../mentions/name-words.ts'
import { argument, claimOf, type DraftClaim } from '../statements/claim.ts'
import { has, type Item, isMark, isVerbal } from '../text/item.ts'
import type { Sentence } from '../text/sentences.ts'

/** Of rules tagged `note` what stays: lengths of time that stand by themselves in the line of a list, in brackets behind a name, beside an article. */
export function withoutOthers(
  found: readonly Found[],
  people: readonly Found[],
  { items, bullet }: Sentence,
  order: Pack['order'],
): Found[] {
  if (!found.some(({ draft }) => draft.tags.has('note'))) return [...found]
  const [first] = people
  const lists =
    bullet ||
    (first !== undefined && first.from < 4 && (found.some(({ draft }) => draft.kind === 'article') || isLine(items, first)))
  return found.filter((one) => {
    if (!one.draft.tags.has('note')) return !isAgeBesideTerm(items, one, found, people, order)
    if (!isBetween(items, one) || isAge(items, one, people, order)) return false
    const opening = items.findLastIndex((item, i) => i < one.from && isMark(item, '()'))
    const behind = isMark(items[opening], '(') && people.some(({ to }) => to === opening)
    return lists || behind
  })
}

/** “X, Y, 5 years”: a line that begins with a name and has no verb. */
const isLine = (items: readonly Item[], { to }: Found) =>
  isMark(items[to], ',(—-–:/') && !items.some(isVerbal) && !isMark(items[to + 1], '-')

/** Marks on both sides, or the ends of the line. */
const isBetween = (items: readonly Item[], { from, to }: Found) =>
  (from === 0 || isMark(items[from - 1], ',(—–-:;.|/')) && (to >= items.length || isMark(items[to], ',);:—–.|/'))

/** “X, 45 лет”: languages that give an age as a length of time give it behind the name. */
function isAge(items: readonly Item[], { draft, from }: Found, people: readonly Found[], order: Pack['order']): boolean {
  const { value } = draft
  // Nobody gives an age in years and months.
  const years =
    typeof value === 'object' && value !== null && 'max' in value ? Number(/^P(\d+)Y$/.exec(String(value.max))?.[1] ?? 0) : 0
  const behind = people.some(({ to }) => to === from - 1) && isMark(items[from - 1], ',(—–-')
  return years > LONGEST_SENTENCE || (order === 'ending' && behind && years >= YOUNGEST)
}

/** “X (23 года), приговор — 15 лет”: bare years right behind a name, where another length follows before the next name. */
function isAgeBesideTerm(
  items: readonly Item[],
  one: Found,
  found: readonly Found[],
  people: readonly Found[],
  order: Pack['order'],
): boolean {
  if (one.draft.kind !== 'term' || one.to - one.from !== 2 || !isBetween(items, one) || !isAge(items, one, people, order))
    return false
  const next = people.find(({ from }) => from > one.from)?.from ?? items.length
  return found.some(({ draft, from }) => draft.kind === 'term' && from > one.to && from < next)
}

/** Years: nobody is sentenced to more in Belarus, and nobody younger is. */
const LONGEST_SENTENCE = 25
const YOUNGEST = 14

/** “X, 5 years, Art. 342”: what the notes of a line say of whom it names. Nothing without a length or an article that is nobody else's. */
export function notesOf(sentences: readonly Parsed[], person: Draft, told: readonly DraftClaim[]): DraftClaim[] {
  const used = new Set(told.flatMap(({ arguments: args }) => args.map(({ draft }) => draft)))
  const noted = sentences.flatMap((one) =>
    one.units
      .filter((unit) => isNote(one, unit) && !used.has(unit.draft))
      .map(({ draft }) => ({ draft, sentence: one.sentence })),
  )
  const term = noted.find(({ draft }) => draft.kind === 'term')
  const articles = noted.filter(({ draft }) => draft.kind === 'article')
  if (!term && articles.length === 0) return []
  const evidence = [...new Set([...(term ? [term.sentence] : []), ...articles.map(({ sentence }) => sentence)])].map(
    ({ start, end }) => ({ start, end }),
  )
  return [
    noted_(
      person,
      term?.draft ?? null,
      articles.map(({ draft }) => draft),
      evidence,
    ),
  ]
}

const noted_ = (person: Draft, term: Draft | null, articles: readonly Draft[], evidence: DraftClaim['evidence']): DraftClaim =>
  claimOf({
    type: 'sentence',
    rule: 'list.note',
    evidence,
    arguments: [
      { role: 'person', draft: person },
      ...(term ? [{ role: 'term' as const, draft: term }] : []),
      ...articles.map((draft) => ({ role: 'article' as const, draft })),
    ],
    at: evidence[0] ?? { start: person.start, end: person.end },
  })

/** A length or an article that no verb of its own clause speaks of. */
const isNote = ({ clauses, hits, items }: Parsed, { draft, at }: Unit) =>
  (draft.kind === 'term' || draft.kind === 'article') &&
  !hits.some(
    ({ clause, trigger, match }) =>
      clause === clauses.of[at] &&
      UNLIKE.has(trigger.type) &&
      match.spanFrom > at - 8 &&
      match.spanFrom < at + 4 &&
      !items.slice(Math.min(at, match.spanFrom), Math.max(at, match.spanFrom)).some((item) => isMark(item, ',;:()—.')),
  ) &&
  !items.slice(Math.max(0, at - 3), at).some((item) => has(item, 'list_left'))

/** Statements that have a length or an article of another kind than the sentence. */
const UNLIKE = new Set(['remaining_term', 'charge', 'transfer', 'detention'])

/** Adds the article or the length that a line notes elsewhere to what it says of the sentence. */
export function completeSentence(claim: DraftClaim, parsed: Parsed, told: readonly DraftClaim[]): void {
  const used = new Set(told.flatMap(({ arguments: args }) => args.map(({ draft }) => draft)))
  for (const unit of parsed.units) {
    const { draft } = unit
    if (!isNote(parsed, unit) || used.has(draft) || (draft.kind === 'term' && argument(claim, 'term'))) continue
    claim.arguments.push({ role: draft.kind === 'term' ? 'term' : 'article', draft })
  }
}

/** “X sentenced: 3 years, Art. 368”: what stands behind a colon belongs to the one sentence told before it. */
export function noteSentence(parsed: Parsed, claims: readonly DraftClaim[]): void {
  const { items } = parsed
  const [only, other] = claims.filter(({ type, code }) => type === 'sentence' && code === null)
  const colon = items.findIndex((item) => isMark(item, ':'))
  if (!only || other || colon < 0 || colon === items.length - 1 || items.slice(colon).some(isVerbal)) return
  completeSentence(only, parsed, claims)
}

/** “X (journalist, 8 years) and Y (Art. 342)”: what brackets right behind a name note. */
export function bracketed(parsed: Parsed, told: readonly DraftClaim[]): DraftClaim[] {
  const { items, units, sentence } = parsed
  const used = new Set(told.flatMap(({ arguments: args }) => args.map(({ draft }) => draft)))
  return units.flatMap((unit, n) => {
    if (unit.draft.kind !== 'person' || !isMark(items[unit.at + 1], '(')) return []
    const close = items.findIndex((item, i) => i > unit.at && isMark(item, ')'))
    const inside = units.filter((one) => one.at > unit.at && one.at < close && isNote(parsed, one) && !used.has(one.draft))
    const term = inside.find(({ draft }) => draft.kind === 'term')?.draft ?? null
    const articles = inside.filter(({ draft }) => draft.kind === 'article').map(({ draft }) => draft)
    if (!term && articles.length === 0) return []
    const whose = ownerOf(unit, units.slice(0, n), parsed)
    if (told.some((claim) => claim.type === 'sentence' && argument(claim, 'person') === whose.draft)) return []
    return [noted_(whose.draft, term, articles, [{ start: sentence.start, end: sentence.end }])]
  })
}

/** “X, the brother of Y (Art. 342)”: X. */
function ownerOf(unit: Unit, before: readonly Unit[], { items }: Parsed): Unit {
  const head = before.findLast(({ draft }) => draft.kind === 'person')
  if (!head || !isMark(items[head.at + 1], ',') || unit.at - head.at > 8 || items.slice(head.at, unit.at).some(isVerbal))
    return unit
  const oblique = unit.draft.cases?.has('nom') === false && head.draft.cases?.has('nom') === true
  return unit.prep || unit.possessive || before.at(-1)?.apposed || oblique ? head : unit
}
