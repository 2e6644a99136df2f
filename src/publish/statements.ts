import type { LayerId, StatementId } from '#core/ids.ts'
import type { Article } from '#core/mention.ts'
import { isOnePerson } from '#core/occurrence.ts'
import type { AcceptedStatement, RegisterRecord } from '#core/record.ts'
import { HIDDEN } from '#core/redact.ts'
import type { Range } from '#core/span.ts'
import { type Argument, isArticle, isCount, isLength } from '#core/statement.ts'
import { isLawCode, isStatementCode } from '#vocabulary/codes.ts'
import { placeByCode } from '#vocabulary/index.ts'
import { sensitivityOf } from '#vocabulary/properties.ts'
import { type Desk, quotedAddress, speakerOf } from './desk.ts'
import { type Passage, passagesOf } from './layers.ts'
import type { OpenLayer } from './memory.ts'
import type { Shown } from './shown.ts'
import { NOT_QUOTED, type PublicQuote, type PublicStatement } from './types.ts'

/** A statement that may be shown, with its quote and where that stands in the redacted layer. */
export type Open = { accepted: AcceptedStatement; statement: PublicStatement; quote: PublicQuote; passage: Passage }

/**
 * May the statement be shown at all? About one person: only somebody shown, and only what is public of one person. About anything else:
 * what is public of an event. What is sealed or came in confidence has no quote to open.
 */
export function isPublic(record: RegisterRecord, shown: ReadonlyMap<string, Shown>, { statement }: AcceptedStatement): boolean {
  const aboutPerson = isOnePerson(record.occurrences.get(statement.subject))
  if (sensitivityOf(statement.property, statement.value, aboutPerson) !== 'public') return false
  if (aboutPerson && !shown.has(record.entityOf.get(statement.subject) ?? '')) return false
  return record.sources.get(statement.layer)?.visibility === 'public' && spansOf(statement).length > 0
}

const spansOf = ({ evidence }: AcceptedStatement['statement']): Range[] =>
  evidence.flatMap((one) => (one.kind === 'span' ? [{ start: one.start, end: one.end }] : []))

/** Makes the statements of each layer ready to be shown. All of `statements` must have passed `isPublic`. */
export function openStatements(desk: Desk, statements: readonly AcceptedStatement[]): Map<StatementId, Open> {
  const open = new Map<StatementId, Open>()
  const byLayer = Map.groupBy(statements, ({ statement }) => statement.layer)
  for (const [id, here] of byLayer) {
    const layer = desk.layers.get(id)
    const source = desk.record.sources.get(id)
    if (!layer || !source) continue
    const told = here.filter((one) => !isAboutSomebodyHidden(desk, one, layer))
    const passages = passagesOf(
      layer,
      told.map(({ statement }) => spansOf(statement).map(layer.at)),
      source.publisherKind === 'own_summary',
    )
    for (const [at, accepted] of told.entries()) {
      const passage = passages[at] ?? null
      open.set(accepted.id, {
        accepted,
        passage,
        statement: statementOf(desk, accepted),
        quote: quoteOf(desk, accepted, layer.text, passage),
      })
    }
  }
  return open
}

/** A statement without a person, an event or a number may be about one person whose name nobody has read: then a ▮ stands in its sentence. */
const OF_SOMEBODY: ReadonlySet<string | undefined> = new Set(['case', 'condition', 'group'])

function isAboutSomebodyHidden({ record }: Desk, { statement }: AcceptedStatement, { text, sentences, at }: OpenLayer): boolean {
  if (!OF_SOMEBODY.has(record.occurrences.get(statement.subject)?.type)) return false
  return spansOf(statement).some((span) => {
    const { start, end } = at(span)
    return (
      text.slice(start, end).includes(HIDDEN) ||
      sentences.some((one) => one.start < end && start < one.end && text.slice(one.start, one.end).includes(HIDDEN))
    )
  })
}

function quoteOf(desk: Desk, { id, statement }: AcceptedStatement, text: string, passage: Passage): PublicQuote {
  const source = desk.record.sources.get(statement.layer)
  const language = source?.layer.language ?? 'und'
  const [first] = spansOf(statement)
  return {
    id: desk.id('quote', id),
    before: passage ? text.slice(passage.around.start, passage.exact.start) : '',
    exact: passage ? text.slice(passage.exact.start, passage.exact.end) : NOT_QUOTED,
    after: passage ? text.slice(passage.exact.end, passage.around.end) : '',
    language,
    speakers: (statement.attributedTo ?? []).map((speaker) => speakerOf(desk, speaker, language)),
    source: sourceId(desk, statement.layer),
    address: first ? quotedAddress(desk, statement.layer, first) : null,
  }
}

export const sourceId = (desk: Desk, layer: LayerId): string => desk.id('source', desk.record.sources.get(layer)?.hash ?? layer)

function statementOf(desk: Desk, { id, statement, standing }: AcceptedStatement): PublicStatement {
  const { record } = desk
  const { qualifiers = {} } = statement
  const all = (['person', 'count', 'term', 'article', 'from', 'to', 'place'] as const).flatMap((role) => qualifiers[role] ?? [])
  const subject = record.entityOf.get(statement.subject) ?? null
  const eventEntity = qualifiers.event === undefined ? subject : (record.entityOf.get(qualifiers.event) ?? null)
  const isEvent = eventEntity !== null && record.entities.get(eventEntity)?.type === 'release_event'
  const isShown = subject !== null && desk.shown.has(subject)
  return {
    id: desk.id('statement', id),
    property: statement.property,
    code: plainCode(statement.value),
    polarity: statement.polarity,
    modality: statement.modality,
    scareQuotes: qualifiers.scare_quotes === true,
    date: statement.date ?? null,
    standing,
    quote: desk.id('quote', id),
    person: isShown ? desk.id('person', subject) : null,
    event: isEvent ? desk.id('event', eventEntity) : null,
    places: (['from', 'to', 'place'] as const).flatMap((role) =>
      (qualifiers[role] ?? []).map((argument) => ({ role, ...placeOf(desk, argument) })),
    ),
    counts: all.flatMap(({ value }) =>
      isCount(value) ? [{ min: value.min, max: value.max, approximate: value.approximate }] : [],
    ),
    terms: (qualifiers.term ?? []).flatMap(({ value }) => termOf(value)),
    articles: all.flatMap(({ value }) =>
      isArticle(value) && isPlainArticle(value) ? [{ code: value.code, article: value.article, part: [...value.part] }] : [],
    ),
  }
}

function placeOf({ record, redaction }: Desk, { occurrence, value }: Argument): { code: string | null; text: string } {
  const code = typeof value === 'string' ? (placeByCode(value)?.code ?? null) : null
  return { code, text: redaction.redactor.redactSpeaker(record.occurrences.get(occurrence)?.anchors[0]?.exact ?? '') }
}

/** Codes are those of the tables, articles and terms of a fixed form; what is not is left out, since somebody could have put words there. */
const plainCode = (code: string | null) => (code !== null && isStatementCode(code) ? code : null)
const isPlainArticle = ({ code, article, part }: Article) =>
  isLawCode(code) && /^\d{1,3}(?:-\d{1,2})?$/.test(article) && part.every((one) => /^(?:\d{1,3}|\p{L})$/u.test(one))
const isDuration = (text: string) => /^P[\d.]+[YMWD](?:[\d.]+[YMWD])*$/.test(text)

const termOf = (value: Argument['value']): { min: string; max: string }[] =>
  isLength(value) && isDuration(value.min) && isDuration(value.max)
    ? [{ min: value.min, max: value.max }]
    : value === 'life' || value === 'death'
      ? [{ min: value, max: value }]
      : []
