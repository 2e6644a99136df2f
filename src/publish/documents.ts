import type { Assessment } from '#core/assessment.ts'
import type { Coding } from '#core/coding.ts'
import { bounds } from '#core/edtf.ts'
import type { Figures } from '#core/figures.ts'
import type { Assessed } from '#core/findings/index.ts'
import type { RegisterRecord } from '#core/record.ts'
import type { Writings } from '#core/writing.ts'
import { articleDocument, articleRow, publicCard } from './article-document.ts'
import { publicOffers } from './board-document.ts'
import { deskOf } from './desk.ts'
import { eventDocument, eventRow } from './event-document.ts'
import { groupsOf } from './figures/groups.ts'
import { safeFigures } from './figures/index.ts'
import { shownCodings } from './findings/codings.ts'
import { type FindingDocuments, findingDocuments } from './findings/index.ts'
import { gapDocument } from './gap-document.ts'
import { emptyMemory, type LayerMemory } from './memory.ts'
import { countLine, type Press, told } from './parts.ts'
import { personDocument, personRow } from './person-document.ts'
import { publicRecord } from './public-record.ts'
import { shownPeople } from './shown.ts'
import { sourceDocument, sourceRow, sourcesInOrder } from './source-document.ts'
import { isPublic, openStatements } from './statements.ts'
import { type Limit, limitsOf } from './through.ts'
import type {
  ArticleDocument,
  BoardDocument,
  EventDocument,
  HelpDocument,
  OverviewDocument,
  PersonDocument,
  PublicId,
  SourceDocument,
} from './types.ts'

/** Everything that is published, as values. */
export type Documents = {
  register: PublicId
  overview: OverviewDocument
  events: EventDocument[]
  people: PersonDocument[]
  sources: SourceDocument[]
  articles: ArticleDocument[]
  help: HelpDocument
  board: BoardDocument
  findings: FindingDocuments
  /** What of it ends by itself. */
  limits: Limit[]
}

const NOTHING_WRITTEN: Writings = { articles: [], cards: [], offers: [], codings: [] }

/** What documents are made with. `assess` sees the part of the record that may be shown, `figures` the whole. */
export type Assessing = {
  assess: (record: RegisterRecord, codings: readonly Coding[]) => Assessed
  figures: (record: RegisterRecord) => Figures
}

/**
 * The documents of a record. `assess` is applied to the part of the record that may be shown and to nothing else, so that no figure, no
 * card line and no contradiction rests on a statement about somebody hidden; what `figures` counts leaves through disclosure control alone.
 * `writings` is what the team has signed. `memory` keeps redacted
 * layers for the next time.
 */
export function documentsOf(
  record: RegisterRecord,
  { assess, figures }: Assessing,
  key: Uint8Array,
  memory: LayerMemory = emptyMemory(),
  writings: Writings = NOTHING_WRITTEN,
): Documents {
  const shown = shownPeople(record)
  const statements = record.statements.filter((one) => isPublic(record, shown, one))
  const desk = deskOf(
    record,
    key,
    statements.map(({ statement }) => statement.layer),
    memory,
  )
  const open = openStatements(desk, statements)
  const seen = publicRecord(desk, open)
  const press: Press = {
    desk,
    layerOf: seen.layerOf,
    open: new Map(
      [...seen.original].flatMap(([made, real]) => {
        const one = open.get(real)
        return one ? [[made, one] as const] : []
      }),
    ),
  }
  const assessment = assess(seen.record, shownCodings(seen, writings.codings))
  const safe = safeFigures(figures(record), groupsOf(assessment.events), key)

  const events = assessment.events.map((event) => eventDocument(press, event))
  const dates = new Map(assessment.events.map(({ event, date }) => [event, date]))
  const about = Map.groupBy(seen.record.statements, ({ statement }) => record.entityOf.get(statement.subject))
  const people = assessment.people
    .flatMap(
      (person) =>
        personDocument(
          press,
          person,
          (about.get(person.person) ?? []).map(({ id }) => id),
          dates,
        ) ?? [],
    )
    .sort((a, b) => compare(a.name.be, b.name.be) || compare(a.name.en, b.name.en) || compare(a.id, b.id))
  const byLayer = Map.groupBy(open.values(), ({ accepted }) => accepted.statement.layer)
  const sources = [...byLayer].flatMap(([layer, of]) => sourceDocument(press, layer, of) ?? []).sort(sourcesInOrder)
  const gaps = assessment.gaps.flatMap((gap) => gapDocument(press, gap) ?? [])
  const held = assessment.held.flatMap((line) => countLine(press, line))
  const articles = writings.articles.map((article) => articleDocument(press, { events, people, gaps }, article))
  const help: HelpDocument = { v: 1, cards: writings.cards.map((card) => publicCard(press, card)) }
  const board: BoardDocument = { v: 1, offers: publicOffers(press, writings.offers) }
  return {
    register: desk.id('register', record.register.id),
    events,
    people,
    sources,
    articles,
    help,
    board,
    findings: findingDocuments(press, assessment.findings, safe),
    limits: limitsOf(desk, record.exposures, help, board),
    overview: {
      v: 1,
      kind: record.register.kind,
      readUntil: assessment.readUntil,
      latestEvent: latest(events),
      events: events.map(eventRow),
      people: people.map(personRow),
      sources: sources.map(sourceRow),
      held,
      gaps,
      articles: articles.map(articleRow),
      help: help.cards.length > 0,
      board: board.offers.length > 0,
      ...citedIn(press, assessment),
    },
  }
}

function citedIn(press: Press, assessment: Assessment): Pick<OverviewDocument, 'statements' | 'quotes'> {
  const { statements, quotes } = told(press, [
    ...assessment.held.flatMap(({ statements: same }) => same),
    ...assessment.events.flatMap(({ total }) => total?.statements ?? []),
  ])
  return { statements, quotes }
}

/** The date of the latest event that is reported as having happened. */
function latest(events: readonly EventDocument[]): OverviewDocument['latestEvent'] {
  const dated = events.flatMap(({ date, isRelease, announcedOnly }) =>
    date !== null && isRelease && !announcedOnly ? [date] : [],
  )
  return dated.sort((a, b) => compare(bounds(b).last ?? '', bounds(a).last ?? ''))[0] ?? null
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
