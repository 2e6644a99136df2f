import type { Role, StatementType } from '#core/extraction.ts'
import type { Clause } from '../clauses/clause.ts'
import type { Hit, Parsed } from '../clauses/parse.ts'
import { isPeople, type Unit } from '../clauses/unit.ts'
import type { VerbGroup } from '../clauses/verbs.ts'
import type { Draft } from '../mentions/draft.ts'
import { has, isMark, isVerbal, itemBefore } from '../text/item.ts'

/** “On Friday the court announced the release of X”: the day stands before the verb of saying. */
export function announcedOn({ items, units, clauses }: Parsed, { clause }: Hit): Draft | null {
  const verb = items.findLastIndex((item, i) => has(item, 'announcing') && i < clauses.of.indexOf(clause))
  const saying = verb < 0 ? undefined : clauses.of[verb]
  if (!saying || !saysDirectly(clause, saying)) return null
  const [first] = units.filter((unit) => unit.at < verb && clauses.of[unit.at] === saying)
  return first?.draft.kind === 'date' && first.at < 4 ? first.draft : null
}

const saysDirectly = (clause: Clause, saying: Clause): boolean =>
  clause.parent === saying || (clause.parent?.parent === saying && clause.parent.opener !== null)

export function complements(
  parsed: Parsed,
  hit: Hit,
  group: VerbGroup,
  end: number,
  used: ReadonlySet<number>,
): { role: Role; draft: Draft }[] {
  const { match, clause } = hit
  const found: { role: Role; draft: Draft }[] = []
  const captured = new Map(
    [...match.captures].flatMap(([name, items]) =>
      items.flatMap((item) => (item.mention ? [[item.mention, name as Role] as const] : [])),
    ),
  )
  for (const [draft, role] of captured) found.push({ role, draft })
  const inside = parsed.units.filter((unit) => parsed.clauses.of[unit.at] === clause)
  // “In May she signed, on 4 June 30 were pardoned”: a day behind a verb of its own gives way to one nearer.
  const earlier = inside.filter(({ at }) => at < group.from)
  const opening = parsed.items.findLastIndex((item, i) => i < group.from && isMark(item, ','))
  const passed = earlier.filter(({ at, draft }) => draft.kind === 'date' && parsed.items.slice(at, opening).some(isVerbal))
  const fronted = [...earlier.filter((unit) => !passed.includes(unit)), ...passed]
  // “Was on Friday released”.
  const inGroup = ({ at, draft }: Unit) => draft.kind === 'date' && at > group.from && at < match.spanFrom
  const following = inside.filter((unit) => inGroup(unit) || (unit.at >= match.spanFrom && unit.at < end))
  // “… to Ukraine and nine to Lithuania”: what belongs to the next subject is not ours.
  const other = following.find(
    (unit) =>
      isPeople(unit) &&
      unit.at >= match.spanTo &&
      !unit.prep &&
      !unit.listed &&
      !used.has(unit.at) &&
      !captured.has(unit.draft) &&
      !hit.trigger.takes?.[unit.draft.kind],
  )
  const own = other ? following.filter(({ at }) => at < other.at) : following
  // “In May 40 were freed, in June 20”: a day behind a comma gives way to one before the verb.
  const comma = parsed.items.findIndex((item, at) => at >= match.spanTo && isMark(item, ','))
  const late = own.filter(({ at, draft }) => draft.kind === 'date' && comma >= 0 && at > comma)
  // “… for the holiday of 17 September”: the day of something else.
  const attribute = own.filter(({ draft, prep }) => draft.kind === 'date' && has(prep ?? undefined, 'prep_of'))
  const unknown = [...own, ...fronted].filter(({ draft }) => draft.kind === 'date' && draft.value === null)
  // “On 2 May they freed those of the rally held on 19 April”, “… on its 75th Independence Day”: a day of something else gives way to one in front.
  const further = own.filter(
    (unit) => unit.at >= match.spanTo && !late.includes(unit) && isOfSomethingHeld(unit, parsed.items, match.spanTo),
  )
  const last = [
    ...further,
    ...late,
    ...unknown.filter((one) => !late.includes(one) && !further.includes(one)),
    ...attribute.filter((one) => !late.includes(one) && !unknown.includes(one) && !further.includes(one)),
  ]
  const tail = isDatedTail(parsed.items, match.spanFrom)
  for (const unit of [...own.filter((one) => !last.includes(one)), ...fronted.filter((one) => !last.includes(one)), ...last]) {
    if (used.has(unit.at) || captured.has(unit.draft)) continue
    // “A U.S.-brokered deal”.
    if (unit.draft.kind === 'place' && isMark(parsed.items[unit.at + 1], '-') && parsed.items[unit.at + 2]?.glued === true)
      continue
    if (unit.draft.kind === 'date' && (isOfNoun(unit, parsed, hit) || isOfCase(unit, parsed.items, hit))) continue
    // “Detained since May”: since the day of the detention.
    const begun = hit.trigger.type === 'detention' && unit.at >= match.spanTo && has(unit.prep ?? undefined, 'since')
    // “From the morning of 3 May on they were let go”: on that day.
    const sameDay = has(itemBefore(parsed.items, unit.at), 'partofday')
    if (unit.draft.kind === 'date' && !begun && !sameDay && ['since', 'beside'].some((tag) => has(unit.prep ?? undefined, tag)))
      continue
    // “The swap of all of them by the end of the year”: when it is to be done by is not its day.
    const swapped = hit.trigger.type === 'release_event' && hit.trigger.form === 'plain'
    if (unit.draft.kind === 'date' && swapped && has(unit.prep ?? undefined, 'upto')) continue
    if (unit.draft.kind === 'date' && (isOfMain(parsed, hit, unit) || isBeforePutIn(parsed, hit, unit))) continue
    if (tail && unit.draft.kind === 'date' && unit.at < match.spanFrom - 1) continue
    if (unit.draft.kind === 'date' && hit.trigger.type === 'condition' && isOfSaying(parsed, unit, match.spanFrom)) continue
    if (unit.draft.kind === 'date' && isAside(parsed, unit, match.spanTo)) continue
    if (unit.draft.kind === 'date' && unit.possessive) continue
    // “The 2020 elections”: says which.
    if (unit.draft.kind === 'date' && has(itemBefore(parsed.items, unit.at), 'determiner') && unit.at + 1 !== match.from) continue
    if (
      unit.draft.kind === 'date' &&
      (isPutIn(parsed, group.from, unit) || isBehindVerb(parsed, hit, unit) || isBeyondOwn(parsed, hit, unit))
    )
      continue
    if (!tail && unit.draft.kind === 'date' && (isOfOther(parsed, hit, unit) || isOfVerb(parsed, hit, unit))) continue
    const before = unit.at < group.from
    const role = roleOf(parsed, hit, unit, before)
    if (!role || (role === 'date' && found.some((one) => one.role === 'date'))) continue
    // “Upon her release, X met Y”: X, whom the rule names itself.
    if (role === 'person' && [...captured.values()].includes('person')) continue
    if (role !== 'date' && before && found.some((one) => one.role === role)) continue
    if (['term', 'facility'].includes(role) && found.some((one) => one.role === role)) continue
    found.push({ role, draft: unit.draft })
  }
  const behind = found.some(({ role }) => role === 'date') ? undefined : dayBehindAside(parsed, hit)
  return behind ? [...found, { role: 'date', draft: behind }] : found
}

/** A day right behind a participle that is not the verb itself, or with words between it and its preposition. */
function isOfSomethingHeld({ draft, at, prep }: Unit, items: Parsed['items'], verbEnd: number): boolean {
  if (draft.kind !== 'date' || !prep) return false
  const lead = items.indexOf(prep)
  return lead < at - 1 || (lead > verbEnd && (has(items[lead - 1], 'participle') || has(items[lead - 1], 'past')))
}

/** “Pardoned nine people, convicted of theft, on 3 May”: the day of the pardon stands behind what was only put in. */
function dayBehindAside({ items }: Parsed, { trigger, match }: Hit): Draft | undefined {
  if (trigger.form !== 'verb' || trigger.batch === undefined) return undefined
  const commas = items.flatMap((item, i) => (i >= match.spanTo && isMark(item, ',') ? [i] : []))
  const [first, last] = commas
  if (first === undefined || last === undefined || first - match.spanTo > ASIDE || !has(items[first + 1], 'participle'))
    return undefined
  const day = has(items[last + 1], 'preposition') ? items[last + 2] : undefined
  const told = items.slice(match.spanTo, last).some((item) => item.kind === 'date')
  return day?.kind === 'date' && !told && !items.slice(first + 2, last).some(isVerbal) ? day.mention : undefined
}

/** The participle put in does not take that day. */
const isOfMain = (parsed: Parsed, hit: Hit, { draft }: Unit) =>
  isMark(parsed.items[hit.match.spanFrom - 1], ',') &&
  parsed.hits.some((other) => other !== hit && dayBehindAside(parsed, other) === draft)

/** Words of an object before what is put in. */
const ASIDE = 5

/** “On 3 May X, convicted of theft, was freed”: nor does it take a day before its comma. */
const isBeforePutIn = ({ items }: Parsed, { trigger, match }: Hit, { at }: Unit) =>
  TRIED.has(trigger.type) &&
  at < match.spanFrom &&
  isMark(items[match.spanFrom - 1], ',') &&
  has(items[match.spanFrom], 'participle')

/** “…, on 3 June released”: a participle behind a day that begins what goes on behind a comma. */
export function isDatedTail(items: Parsed['items'], at: number): boolean {
  const day = at - 1
  if (day < 1 || items[day]?.kind !== 'date') return false
  const lead = has(items[day - 1], 'preposition') ? day - 2 : day - 1
  const next = items[at + 1]
  return (
    has(items[at], 'participle') &&
    isMark(items[has(items[lead], 'and') ? lead - 1 : lead], ',') &&
    (!next || next.kind === 'mark' || has(next, 'preposition'))
  )
}

/** “X said on Monday she may not leave”, “on Monday X said …”: the day of the saying. */
function isOfSaying({ items }: Parsed, { at, prep }: Unit, verb: number): boolean {
  const lead = prep ? items.indexOf(prep) : at
  return has(itemBefore(items, lead), 'speech') || items.slice(at, Math.max(at, verb)).some((item) => has(item, 'speech'))
}

/** “The protests of 2020” in languages that need no preposition for it: the year of something else. */
function isOfNoun({ at, draft: { parts } }: Unit, { items }: Parsed, { match }: Hit): boolean {
  const before = itemBefore(items, at)
  const year = parts?.year !== undefined && parts.month === undefined && parts.season === undefined
  // “At the elections held on 19 December X …”, where the participle stands before the day and the noun behind it.
  const after = items[at + 1]
  const attribute =
    has(before, 'adj') && before?.kind === 'word' && after?.kind === 'word' && has(after, 'open') && !has(after, 'verb')
  if (attribute && !has(after, 'adj') && !(at > match.spanFrom && at <= match.spanTo)) return true
  return year && before?.kind === 'word' && has(before, 'open') && !has(before, 'adverb') && !has(before, 'preposition')
}

/** “X, convicted in 2011”: the day of the conviction. */
const isOfCase = ({ at, prep }: Unit, items: Parsed['items'], { trigger }: Hit): boolean => {
  const before = items[(prep ? items.indexOf(prep) : at) - 1]
  const told = (tag: string) => has(before, tag) || before?.mention?.tags.has(tag) === true
  return (
    trigger.form === 'noun' &&
    isMark(items[(prep ? items.indexOf(prep) : at) - 2], ',') &&
    (told('scope_convicted') || told('scope_detained'))
  )
}

/** “A visit by X”: X did not do what the verb says. */
function isByNoun(items: Parsed['items'], { prep }: Unit): boolean {
  const noun = prep ? items[items.indexOf(prep) - 1] : undefined
  return noun?.kind === 'word' && has(noun, 'open') && !has(noun, 'participle') && !has(noun, 'adverb')
}

/** “On Monday they welcomed the release of X”: the day of the welcome, unless it stands right before the noun. A decree makes it happen (class `decree`). */
const isOfVerb = ({ items }: Parsed, { trigger, match }: Hit, unit: Unit) =>
  trigger.form === 'noun' &&
  unit.at < match.from &&
  unit.at + 1 !== match.from &&
  !items.slice(unit.at, match.from).some((item) => has(item, 'decree'))

/** “Was arrested in May and sentenced to five years”, “X, jailed in May, was freed”: the day of what happened before. */
const isOfOther = ({ items, hits }: Parsed, hit: Hit, unit: Unit) =>
  hits.some(
    ({ trigger: { type, form }, match, clause }) =>
      clause === hit.clause &&
      type !== hit.trigger.type &&
      match.spanFrom < unit.at &&
      ((form === 'attribute' && TRIED.has(type) && unit.at < match.to) || unit.at < hit.match.spanFrom) &&
      (form === 'attribute' ||
        (type === 'detention' && form === 'verb') ||
        (TRIED.has(type) && form !== 'noun' && items.slice(unit.at, hit.match.spanFrom).some((item) => isMark(item, ','))) ||
        (TRIED.has(type) && form === 'verb' && isReducedAt(items, match.spanFrom, unit.at, hit.match.spanFrom))),
  )

/** “A man convicted in May has been freed”: a participle right behind a noun, before the verb. */
const isReducedAt = (items: Parsed['items'], participle: number, day: number, verb: number) =>
  has(items[participle], 'participle') &&
  !isVerbal(items[participle - 1]) &&
  items.slice(day, verb).some((item) => has(item, 'be') || has(item, 'have'))

/** “X, sentenced to five years, was freed on Friday”: the day before or behind what a participle says of the name. */
const isBeyondOwn = ({ items }: Parsed, { trigger, match }: Hit, { at }: Unit) =>
  trigger.form === 'attribute' &&
  TRIED.has(trigger.type) &&
  items
    .slice(...(at < match.spanFrom ? [at, match.spanFrom] : [match.to, at]))
    .some((item) => isMark(item, ',') || item.kind === 'person' || isVerbal(item))

const TRIED: ReadonlySet<StatementType> = new Set(['detention', 'charge', 'sentence'])

/** “X, known since May for a protest, was freed”, with an adjective behind the comma: the day of what is put in. */
function isPutIn({ items }: Parsed, verb: number, { at }: Unit): boolean {
  const comma = items.findLastIndex((item, i) => i < at && isMark(item, ','))
  const next = items[comma + 1]
  const tried = next?.mention?.tags.has('scope_convicted') || next?.mention?.tags.has('scope_detained')
  if (comma < 0 || !(tried || (has(next, 'adj') && !next?.mention))) return false
  return comma > verb || items.slice(at, verb).some((item) => isMark(item, ','))
}

/** “After the release X meets Y on Monday”: the day of the meeting. */
const isBehindVerb = ({ items }: Parsed, { trigger, match }: Hit, { at }: Unit) =>
  trigger.form === 'noun' &&
  has(items[match.spanFrom - 1], 'afterwards') &&
  items.slice(match.spanTo, Math.max(at, match.spanTo)).some(isVerbal)

/** “Tried for a protest in May”, “after a protest in May, she was tried”: the day of something else; class `aside`. */
function isAside({ items, clauses }: Parsed, unit: Unit, verbEnd: number): boolean {
  const comma = items.findLastIndex((item, i) => i < unit.at && isMark(item, ','))
  const from = unit.at >= verbEnd ? verbEnd : Math.max(comma + 1, clauses.of.indexOf(clauses.of[unit.at] as Clause))
  return items
    .slice(from, Math.max(from, has(itemBefore(items, unit.at), 'preposition') ? unit.at - 1 : unit.at))
    .some((item, i) => has(item, 'aside') && items[from + i + 1]?.kind !== 'term')
}

function roleOf({ items }: Parsed, { trigger, match }: Hit, unit: Unit, before: boolean): Role | null {
  const { draft, prep } = unit
  const asked = prep
    ? (Object.entries(trigger.prepositions ?? {}).find(([name]) => prep.key === name || prep.tags.has(name))?.[1] ?? null)
    : null
  const moved = asked === 'to' || asked === 'from'
  const counted = asked === 'negotiator' && draft.kind === 'count'
  if (asked && !(moved && isPeople(unit)) && !counted && (asked !== 'person' || isPeople(unit))) return asked
  const taken = trigger.takes?.[draft.kind]
  // “The EU lifted its sanctions on X”: who lifts them gains nothing.
  // “In the leadership of the EU they decided to lift sanctions”: nor does what stands before all of it.
  if (taken === 'beneficiary' && trigger.takes?.measure && ((before && prep === null) || unit.at < match.from)) return null
  const aside =
    draft.kind === 'organisation' && (has(prep ?? undefined, 'prep_by') || (before && (unit.listed || unit.possessive)))
  if (taken && !aside && !(taken === 'negotiator' && isWhose(items, unit))) return taken
  if (draft.kind === 'date') return 'date'
  if (draft.kind === 'term' || draft.kind === 'article' || draft.kind === 'document' || draft.kind === 'measure')
    return before && draft.kind !== 'article' ? null : draft.kind
  if (draft.kind === 'facility') return 'facility'
  if (draft.kind === 'place') {
    if (has(prep ?? undefined, 'prep_to') && !before) return 'to'
    if (has(prep ?? undefined, 'prep_from')) return 'from'
    return has(prep ?? undefined, 'prep_in') ? 'place' : null
  }
  return has(prep ?? undefined, 'prep_by') && !before && !isByNoun(items, unit) ? 'agent' : null
}

/** “The embassy in Vilnius”, “the envoy of Poland”: a place or body that only says where and whose. */
function isWhose(items: Parsed['items'], { at, draft, prep, possessive }: Unit): boolean {
  if (draft.kind === 'person') return false
  const before = items[at - 1]
  const noun =
    before?.kind === 'word' &&
    has(before, 'open') &&
    !before.cap &&
    !['verb', 'adverb', 'preposition'].some((tag) => has(before, tag))
  return (
    possessive || noun || before?.kind === 'organisation' || ['prep_in', 'prep_from'].some((tag) => has(prep ?? undefined, tag))
  )
}
