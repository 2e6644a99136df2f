import { dateInFigures, dateInWords } from '#texts/dates.ts'
import { event as texts } from '#texts/event.ts'
import { gap } from '#texts/gap.ts'
import { kindName, lineName, scopeName, thingName } from '#texts/labels.ts'
import { countOf, number } from '#texts/numbers.ts'
import { upperFirst } from '#texts/statements.ts'
import { CARD } from '#vocabulary/card.ts'
import type { Published } from '../published.ts'
import type { EventDocument, PublicCountLine } from '../types.ts'
import { dealParts, exchangeDenied } from './deals.ts'
import { type Draft, fact, resting, wordsOf } from './draft.ts'
import { findingSections } from './findings.ts'
import { contradictions, found, others, remark, section, sentences, sided } from './shared-sections.ts'
import type { Fact, Part, Section } from './types.ts'
import { ended, said, speakerName } from './words.ts'

/** One release event, in the order in which it is asked about: what, how many, for what, on what terms, who, where sources differ. */
export function eventSections(draft: Draft, document: EventDocument, published: Published): Section[] {
  const t = texts[draft.language]
  return [
    ...section('known', wordsOf(draft).known, known(draft, document, published)),
    ...section('counts', t.counts, counts(draft, document)),
    ...section('traded', t.traded, traded(draft, document, published)),
    ...section('card', t.card, card(draft, document)),
    ...section('people', wordsOf(draft).people, people(draft, document)),
    ...contradictions(draft, document.contradictions, document.counts),
    ...findingSections(draft, published),
    ...others(draft),
  ]
}

export function eventTitle(draft: Draft, { date, isRelease }: Pick<EventDocument, 'date' | 'isRelease'>): string {
  const t = wordsOf(draft)
  if (date === null) return t.undated
  return (isRelease ? t.event : t.notReleaseEvent)(dateInWords(draft.language, date))
}

function known(draft: Draft, document: EventDocument, published: Published): Part[] {
  const { language } = draft
  const [t, own] = [texts[language], wordsOf(draft)]
  const all = document.statements.map(({ id }) => id)
  const where = (fits: (one: EventDocument['statements'][number]) => boolean) =>
    document.statements.filter(fits).map(({ id }) => id)
  const facts: Fact[] = []
  const say = (words: string, ...ground: (readonly string[])[]) =>
    facts.push(fact(draft, 'known', words, resting(draft, ...ground)))
  const { date, total } = document
  if (date !== null)
    say(
      own.date(dateInWords(language, date)),
      where(({ property, date: own }) => property === 'release_event' && own === date),
      where((one) => one.date === date),
      where((one) => one.date !== null),
      all,
    )
  if (!document.isRelease)
    say(
      t.notRelease,
      where(({ property }) => property === 'displacement' || property === 'crossing'),
      all,
    )
  if (document.announcedOnly)
    say(
      t.announcedOnly,
      where(({ modality }) => modality !== 'asserted'),
      all,
    )
  if (total !== null) say(own.total(scopeName(language, total.scope), countOf(language, 'person', total)), total.statements)
  for (const { kind, count, statements } of document.kinds) {
    const denied = kind === 'exchange' ? exchangeDenied(draft, published).filter((id) => draft.statements.has(id)) : []
    const words = denied.length > 0 ? own.kindDenied : own.kind
    say(words(kindName(language, kind), count === null ? null : countOf(language, 'person', count)), [...statements, ...denied])
  }
  for (const { statements, ...who } of document.negotiators) say(own.negotiator(speakerName(language, who)), statements)
  return [
    ...(facts.length === 0 ? [] : [{ kind: 'facts', lead: null, facts } as const]),
    ...(total === null ? [remark(t.ledeNone)] : []),
    ...(document.negotiators.length === 0 ? [remark(own.negotiatorsNone)] : []),
  ]
}

/** Every number that anybody gave, by what it is a number of; then what does not add up. */
function counts(draft: Draft, document: EventDocument): Part[] {
  const { language } = draft
  const t = texts[language]
  if (document.counts.length === 0) return [remark(t.countsNone)]
  const groups = Map.groupBy(document.counts, (line) => thingOf(draft, line))
  const lines = [...groups].map(
    ([lead, group]): Part => ({
      kind: 'facts',
      lead,
      facts: [...group].sort(byNumber).map((line) => fact(draft, 'counts', countWords(draft, line), line.statements)),
    }),
  )
  const words = {
    counters_differ: t.differs,
    parts_exceed_total: t.partsExceed,
    parts_below_total: t.partsBelow,
    names_exceed_count: t.namesExceed,
  }
  const isCode = (code: string): code is keyof typeof words => code in words
  const differing = document.differences.flatMap(({ code, low, high, statements, ...thing }) =>
    isCode(code)
      ? [
          fact(
            draft,
            'differences',
            words[code](thingName(language, thing), number(language, low), number(language, high)),
            statements,
          ),
        ]
      : [],
  )
  return [...lines, ...(differing.length === 0 ? [] : [{ kind: 'facts', lead: null, facts: differing } as const])]
}

const byNumber = (a: PublicCountLine, b: PublicCountLine): number =>
  Number(a.superseded) - Number(b.superseded) || (a.min ?? a.max ?? 0) - (b.min ?? b.max ?? 0)

function thingOf(draft: Draft, line: PublicCountLine): string {
  const [statement] = found(draft, line.statements)
  const isOther = line.scope === 'other' && line.of === null
  return isOther && statement && statement.property !== 'tally'
    ? said(draft.language, statement)
    : thingName(draft.language, line)
}

/** “52 people. Counted by: Viasna, 13 Dec 2025, a later number by the same counter exists.” */
function countWords(draft: Draft, line: PublicCountLine): string {
  const { language } = draft
  const t = texts[language]
  const remarks = [
    ...(line.asOf === null ? [] : [dateInFigures(language, line.asOf)]),
    ...(line.window === 'cumulative' ? [t.since(dateInWords(language, line.since))] : []),
    ...(line.apart === null ? [] : [gap[language].apart[line.apart]]),
    ...(line.superseded ? [t.later] : []),
  ]
  return ended(
    wordsOf(draft).count(countOf(language, 'person', line), [speakerName(language, line.counter), ...remarks].join(', ')),
  )
}

function traded(draft: Draft, { concessions, obligations }: EventDocument, published: Published): Part[] {
  const told = dealParts(draft, published)
  const ids = [...concessions, ...obligations].flatMap(({ statements }) => statements)
  const rest = found(draft, ids).filter(({ id }) => !draft.cited.has(id))
  const parts = [...told, ...sentences(draft, 'traded', rest)]
  return parts.length === 0 ? [remark(texts[draft.language].tradedNone)] : parts
}

/** Lines of the card that somebody speaks to: the state with all that speaks for and against it, then what they say. */
function card(draft: Draft, document: EventDocument): Part[] {
  const { language } = draft
  const [t, own] = [texts[language], wordsOf(draft)]
  const answered = document.card.filter(({ state }) => state !== 'none')
  const open = new Set(document.card.flatMap(({ code, state }) => (state === 'none' ? [code] : [])))
  const unanswered = CARD.filter(({ code }) => open.has(code)).map(({ code }) => upperFirst(lineName(language, code)))
  return [
    ...answered.flatMap(({ code, state, supporting, contradicting }): Part[] => [
      {
        kind: 'facts',
        lead: null,
        facts: [
          fact(draft, 'card', own.line(upperFirst(lineName(language, code)), t.states[state]), [...supporting, ...contradicting]),
          ...sided(draft, 'card', own.forIt, supporting),
          ...sided(draft, 'card', own.againstIt, contradicting),
        ],
      },
    ]),
    ...(unanswered.length === 0 ? [] : [{ kind: 'unanswered', lead: t.cardNone, items: unanswered } as const]),
    remark(t.neverShown),
  ]
}

/** How many are not shown follows from public counts, never from the register. */
function people(draft: Draft, { people: shown, isRelease }: EventDocument): Part[] {
  const { language } = draft
  const t = texts[language]
  if (!isRelease) return []
  if (shown.length === 0) return [remark(t.peopleNone)]
  const inOrder = [...shown].sort((a, b) => a.name[language].localeCompare(b.name[language], language))
  const facts = inOrder.map(({ name, kinds, statements }) => {
    const said = kinds.filter((kind) => kind !== 'unknown').map((kind) => kindName(language, kind))
    return fact(draft, 'people', wordsOf(draft).who(name[language], said.join(', ')), statements)
  })
  return [remark(t.peopleText), { kind: 'facts', lead: null, facts }]
}
