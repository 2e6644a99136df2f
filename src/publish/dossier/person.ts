import { dateInWords } from '#texts/dates.ts'
import { event as eventTexts } from '#texts/event.ts'
import { kindName } from '#texts/labels.ts'
import { person as texts } from '#texts/person.ts'
import type { Published } from '../published.ts'
import type { PersonDocument, PublicId, PublicStatement } from '../types.ts'
import { type Draft, fact, wordsOf } from './draft.ts'
import { eventTitle } from './event.ts'
import { findingSections } from './findings.ts'
import { contradictions, found, others, remark, section, sentences } from './shared-sections.ts'
import type { Part, Section } from './types.ts'
import { details, ended, said } from './words.ts'

const WHY = ['role', 'charge', 'sentence', 'violation', 'citizenship', 'recognition'] as const

/** One person: where they are known to be, why imprisoned, what happened day by day, where sources differ. */
export function personSections(draft: Draft, document: PersonDocument, published: Published): Section[] {
  const t = texts[draft.language]
  return [
    ...section('known', wordsOf(draft).known, known(draft, document)),
    ...section('why', t.why, why(draft, document)),
    ...section('line', t.line, line(draft, document)),
    ...contradictions(draft, document.contradictions),
    ...findingSections(draft, published),
    ...others(draft),
    ...section('shown', t.shownBecause, [remark(eventTexts[draft.language].neverShown), remark(t.correct)]),
  ]
}

function known(draft: Draft, { status, kinds, events, statements }: PersonDocument): Part[] {
  const { language, site } = draft
  const [t, own] = [texts[language], wordsOf(draft)]
  const asOf = status.asOf === null ? null : t.asOf(dateInWords(language, status.asOf))
  const facts = [
    ...(status.statements.length === 0
      ? []
      : [fact(draft, 'status', own.status(t.statuses[status.code], asOf), status.statements)]),
    ...kinds.map(({ kind, statements: ground }) => fact(draft, 'kinds', own.kind(kindName(language, kind), null), ground)),
    ...events.flatMap(({ event }) => {
      const row = site.events.get(event)
      const ground = statements.filter((one) => one.event === event).map(({ id }) => id)
      return row && ground.length > 0 ? [fact(draft, 'events', own.inEvent(eventTitle(draft, row)), ground)] : []
    }),
  ]
  return [
    ...(status.statements.length === 0 ? [remark(t.statuses.no_news)] : []),
    ...(facts.length === 0 ? [] : [{ kind: 'facts', lead: null, facts } as const]),
  ]
}

function why(draft: Draft, document: PersonDocument): Part[] {
  const t = texts[draft.language]
  const parts = WHY.flatMap((code) => sentences(draft, 'why', found(draft, document.why[code] ?? []), t.whys[code]))
  return parts.length === 0 ? [remark(t.whyNone)] : parts
}

/** Neighbours that say the same of the same day are one sentence. An unknown day is said. */
function line(draft: Draft, { timeline }: PersonDocument): Part[] {
  const t = texts[draft.language]
  const stations: { words: string; ids: PublicId[] }[] = []
  const inLine = new Set(timeline.map(({ statement }) => statement))
  for (const { statement: id, date } of timeline) {
    const statement = draft.statements.get(id)
    // A translation gives way to the station of the statement that it translates.
    if (!statement || (statement.id !== id && inLine.has(statement.id))) continue
    const words = `${date === null ? t.dayUnknown : dateInWords(draft.language, date)}: ${plain(draft, statement)}`
    const last = stations.at(-1)
    if (last?.words === words) last.ids.push(id)
    else stations.push({ words, ids: [id] })
  }
  const facts = stations.map(({ words, ids }) => fact(draft, 'line', ended(words), ids))
  return facts.length === 0 ? [remark(t.lineNone)] : [{ kind: 'facts', lead: null, facts }]
}

const plain = (draft: Draft, statement: PublicStatement): string =>
  [said(draft.language, statement), ...details(draft.language, new Map(), statement)].join(', ')
