import type { Child } from 'hono/jsx'
import type { OccurrenceId, StatementId } from '#core/ids.ts'
import { shownWords } from '#core/occurrence.ts'
import type { Range } from '#core/span.ts'
import { isArticle, isCount, isLength, type Statement } from '#core/statement.ts'
import { bestSpelling } from '#names/spelling.ts'
import type { RegisterView, StatementRow, Thing } from '#register/index.ts'
import { dateInWords } from '#texts/dates.ts'
import { review } from '#texts/desk/review.ts'
import { things as texts } from '#texts/desk/things.ts'
import { details as detailTexts } from '#texts/details.ts'
import { langAttribute, type SiteLanguage } from '#texts/language.ts'
import { countOf, termInWords } from '#texts/numbers.ts'
import { saying } from '#texts/statements.ts'
import { organisationOf, placeByCode, placeOf } from '#vocabulary/index.ts'
import { tellsOfViolence } from '#vocabulary/words/violence.ts'
import { articleTitle, bodyName, placeName } from '../../components/labels.ts'

/** What pages of the desk say things with: the register as it stands, in a language. */
export type Said = { view: RegisterView; language: SiteLanguage }

/** “Not pardoned”, “Planned, not done: release”; words the source put in doubt stay in quotation marks. */
export function saidOf(language: SiteLanguage, { property, value, polarity, modality, qualifiers }: Statement): string {
  const words = saying(language, { type: property, code: value, polarity, modality })
  return qualifiers?.scare_quotes ? detailTexts[language].quoted(words) : words
}

const wordsOf = (view: RegisterView, id: OccurrenceId) => shownWords(view.occurrences.get(id)?.anchors[0]?.exact ?? '')

/** A body or place by its label where the vocabulary knows it, a person by the name in this language, all else by its words. */
export function namedOf({ view, language }: Said, id: OccurrenceId): string {
  const thing = view.thing(id)
  const words = wordsOf(view, id)
  if (thing?.type === 'person') return nameOf({ view, language }, thing)
  return bodyName(language, organisationOf(words)?.code ?? placeOf(words)?.code ?? null) ?? words
}

/** The name a person is called by on the desk: as decided for the public, else as the texts of this language spell it most fully. */
export function nameOf({ view, language }: Said, thing: Thing): string {
  const decided = thing.entity === null ? undefined : view.exposureOf(thing.entity)?.shown?.[language]
  return decided ?? bestSpelling(spellingsOf(view, thing), language) ?? '…'
}

/** Every spelling of a thing with the language of its text. */
export const spellingsOf = (view: RegisterView, { occurrences }: Thing): { exact: string; language: string }[] =>
  occurrences.flatMap((id) => {
    const occurrence = view.occurrences.get(id)
    const language = occurrence ? (view.layers.get(occurrence.layer)?.layer.language ?? 'und') : 'und'
    return occurrence?.anchors.map(({ exact }) => ({ exact: shownWords(exact), language })) ?? []
  })

/** Who else, how many, where, how long, under which article, when: what a statement says besides its kind and its subject. */
export function detailsOf(said: Said, { subject, qualifiers = {}, date }: Statement): string[] {
  const { view, language } = said
  const t = detailTexts[language]
  const { scare_quotes: _, event: _event, within: _within, ...roles } = qualifiers
  const parts = Object.entries(roles).flatMap(([role, list]) =>
    list.flatMap(({ kind, occurrence, value }): string[] => {
      if (occurrence === subject && kind !== 'count') return []
      if (isCount(value)) return [countOf(language, 'person', value)]
      if (kind === 'date') return []
      if (isArticle(value)) {
        const title = articleTitle(language, value.code, value.article)
        return [t.article(value.article, value.part.join(', ')) + (title === null ? '' : ` (${title})`)]
      }
      if (isLength(value)) return [termInWords(language, value)]
      if (role === 'from' || role === 'to' || role === 'place') {
        const code = typeof value === 'string' ? placeByCode(value)?.code : undefined
        return [`${t.places[role]} ${code === undefined ? wordsOf(view, occurrence) : placeName(language, code)}`]
      }
      return [namedOf(said, occurrence)]
    }),
  )
  return [...new Set(parts), ...(date === undefined ? [] : [dateInWords(language, date)])]
}

/** Letters of a text shown on each side of a quote. */
const AROUND = 90

/** The exact words a statement rests on, with a little around them. */
export function passage({ view }: Said, { statement }: Pick<StatementRow, 'statement'>): Child {
  const layer = view.layers.get(statement.layer)?.layer
  const spans = statement.evidence.flatMap((one) => (one.kind === 'span' ? [one] : []))
  const [first] = spans
  if (!layer || !first) return null
  const start = spans.reduce((least, one) => Math.min(least, one.start), first.start)
  const end = spans.reduce((most, one) => Math.max(most, one.end), first.end)
  const { before, words, after } = excerpt(layer.text, { start, end })
  return (
    <q lang={langAttribute(layer.language)}>
      {before}
      <mark>{words}</mark>
      {after}
    </q>
  )
}

/** The same, folded where it tells of violence: who reads here for hours opens it when they want to. */
export function foldedPassage(said: Said, row: Pick<StatementRow, 'statement'>): Child {
  const spans = row.statement.evidence.flatMap((one) => (one.kind === 'span' ? [one] : []))
  const text = said.view.layers.get(row.statement.layer)?.layer.text ?? ''
  const quote = passage(said, row)
  if (!spans.some(({ start, end }) => tellsOfViolence(text.slice(Math.max(0, start - AROUND), end + AROUND)))) return quote
  return (
    <details class="harsh">
      <summary>{review[said.language].violenceQuote}</summary>
      {quote}
    </details>
  )
}

/** Words of a text with a little around them, cut between words. */
export function excerpt(text: string, { start, end }: Range): { before: string; words: string; after: string } {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  return {
    before: start > AROUND ? `… ${before.replace(/^\S*\s+/u, '')}` : before,
    words: text.slice(start, end),
    after: end + AROUND < text.length ? `${after.replace(/\s+\S*$/u, '')} …` : after,
  }
}

/** Who published it, when, who says so: with a link to the draft in its document. */
export function origin(said: Said, { id, statement }: Pick<StatementRow, 'id' | 'statement'>): Child {
  const { view, language } = said
  const t = texts[language]
  const source = view.layers.get(statement.layer)?.source
  if (!source) return null
  const speakers = (statement.attributedTo ?? []).map((one) => namedOf(said, one))
  const words = [
    source.publisherKind === 'own_summary' ? t.ownSummary : (source.publisher ?? t.noPublisher),
    source.published === null ? t.noDate : dateInWords(language, source.published),
    speakers.length === 0 ? t.noSpeaker : t.saidBy(speakers.join(', ')),
  ]
  return <a href={documentPath(said, source.hash, id)}>{words.join(', ')}</a>
}

export const documentPath = ({ language }: Pick<Said, 'language'>, source: string, draft?: StatementId): string =>
  `/${language}/documents/${source}${draft === undefined ? '' : `?draft=${draft}`}`

/** Where a statement stands, in words. */
export function standingOf(language: SiteLanguage, { latest }: Pick<StatementRow, 'latest'>): string {
  const t = texts[language]
  return latest === null ? t.draft : t.standing[latest.act]
}

/** A list of parts with a point between them. */
export const joined = (parts: readonly Child[], between: Child = ' · '): Child => parts.map((part, i) => [i > 0 && between, part])
