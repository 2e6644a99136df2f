import type { Contradiction, CountLine, KindFinding, Span } from '#core/assessment.ts'
import type { EntityId, LayerId, StatementId } from '#core/ids.ts'
import { isStatementCode } from '#vocabulary/codes.ts'
import { organisationByCode, placeByCode } from '#vocabulary/index.ts'
import { type Desk, publisherOf, speakerOf } from './desk.ts'
import type { Open } from './statements.ts'
import type {
  PublicContradiction,
  PublicCountLine,
  PublicId,
  PublicKind,
  PublicQuote,
  PublicSpan,
  PublicStatement,
} from './types.ts'

/** The desk with the statements that may be shown, by the ids that the assessment uses. */
export type Press = {
  desk: Desk
  open: ReadonlyMap<StatementId, Open>
  /** Layer ids of the assessment to those of the record. */
  layerOf: ReadonlyMap<LayerId, LayerId>
}

/** Only of somebody who is shown: every statement that may be shown of a person is of one who is. */
export const personId = ({ desk }: Press, id: EntityId): PublicId => desk.id('person', id)
export const eventId = ({ desk }: Press, id: EntityId): PublicId => desk.id('event', id)

/** Published ids of statements, without those that may not be shown. */
export const ids = ({ open }: Press, statements: readonly StatementId[]): PublicId[] =>
  statements.flatMap((id) => open.get(id)?.statement.id ?? [])

/** Statements with their quotes and sources, each once: by date, then by what is said. */
export function told(
  { open }: Press,
  statements: Iterable<StatementId>,
): { statements: PublicStatement[]; quotes: PublicQuote[]; sources: PublicId[] } {
  const found = [...new Set(statements)].flatMap((id) => open.get(id) ?? []).sort(inPublicOrder)
  return {
    statements: found.map(({ statement }) => statement),
    quotes: found.map(({ quote }) => quote),
    sources: [...new Set(found.map(({ quote }) => quote.source))],
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** By public facts first, then the redacted words; the published id decides only between what looks the same. */
function inPublicOrder(a: Open, b: Open): number {
  return (
    compare(a.statement.date ?? '9999', b.statement.date ?? '9999') ||
    compare(a.statement.property, b.statement.property) ||
    compare(a.statement.code ?? '', b.statement.code ?? '') ||
    compare(a.quote.exact, b.quote.exact) ||
    compare(a.quote.before, b.quote.before) ||
    compare(a.quote.after, b.quote.after) ||
    compare(a.quote.address?.text ?? '', b.quote.address?.text ?? '') ||
    compare(
      JSON.stringify([a.statement.counts, a.statement.places, a.statement.polarity]),
      JSON.stringify([b.statement.counts, b.statement.places, b.statement.polarity]),
    ) ||
    compare(a.statement.id, b.statement.id)
  )
}

/** An end that was reckoned; null where nobody gives one: JSON has no infinity. */
export const endOf = (n: number): number | null => (Number.isFinite(n) ? n : null)
export const spanOf = ({ low, high }: Span): PublicSpan => ({ low: endOf(low), high: endOf(high) })

export function countLine(press: Press, line: CountLine): PublicCountLine[] {
  const cited = ids(press, line.statements)
  const open = press.open.get(line.statements[0])
  if (!open) return []
  const { min, max, approximate, scope, window, since, asOf, apart, superseded, of } = line
  return [
    {
      statements: [...new Set(cited)],
      scope,
      min,
      max,
      approximate,
      window,
      since,
      counter: counterOf(press, line, open),
      asOf,
      apart,
      superseded,
      part: line.partOf !== null,
      of,
    },
  ]
}

function counterOf({ desk, layerOf }: Press, { counter }: CountLine, { accepted, quote }: Open): PublicCountLine['counter'] {
  const [first] = accepted.statement.evidence
  const layer = layerOf.get(counter.layer) ?? accepted.statement.layer
  const found =
    counter.occurrence === null
      ? publisherOf(desk, layer, first?.kind === 'span' ? first : null)
      : speakerOf(desk, counter.occurrence, quote.language)
  const code = counter.code ?? found.code
  const label = code === null ? undefined : (organisationByCode(code) ?? placeByCode(code))?.labels.en
  return { code, person: code === null ? found.person : null, text: label ?? found.text }
}

export const kinds = (press: Press, found: readonly KindFinding[]): PublicKind[] =>
  found.map(({ kind, rule, count, statements }) => ({ kind, rule, count, statements: ids(press, statements) }))

export const contradictions = (press: Press, found: readonly Contradiction[]): PublicContradiction[] =>
  found.flatMap(({ property, sides, ruling }) => {
    const shown = sides
      .map(({ value, statements }) => ({ value: plain(press, value), statements: ids(press, statements) }))
      .filter(({ statements }) => statements.length > 0)
    if (shown.length === 0) return []
    const words = ruling?.reason ?? null
    return [
      {
        property,
        sides: shown,
        ruling: ruling && {
          preferred: ids(press, ruling.preferred),
          refuted: ids(press, ruling.refuted),
          reason: words === null ? null : press.desk.redaction.redactor.redactText(words).text,
        },
      },
    ]
  })

/** Polarities, codes, dates and numbers as they are; anything else through redaction. */
const plain = ({ desk }: Press, value: string) =>
  /^(?:positive|negative|[\d.X~?%/–-]+)$/.test(value) || isStatementCode(value)
    ? value
    : desk.redaction.redactor.redactText(value).text
