import { type Edtf, isEdtf } from '#core/edtf.ts'
import { MODALITIES, type Role } from '#core/extraction.ts'
import type { OccurrenceId } from '#core/ids.ts'
import { type MentionValue, SCOPES } from '#core/mention.ts'
import type { EntityType } from '#core/occurrence.ts'
import type { Range } from '#core/span.ts'
import type { StatementRow } from '#register/index.ts'
import { findWords, type HandRead, type Named } from '#review/index.ts'
import { organisationOf, placeOf } from '#vocabulary/index.ts'
import { dayFirst } from '../day.ts'
import type { Desk } from './desk.ts'
import { rangesOf } from './desk.ts'
import { beginningOf, countIn, readKind, readNumber, type Values, type WordField, wordFields } from './fact-fields.ts'

/** What is wrong with a field, and the places between which a person must choose. */
export type Problem = {
  field: string
  code: 'words' | 'many' | 'noWords' | 'date' | 'number' | 'numberWords' | 'same' | 'kind'
  places: Range[]
}

/**
 * Reads the form of a fact: every part is found in the text, or said to be wrong. `row` is the statement that is corrected; what the form
 * leaves as it was keeps its place.
 */
export function readFact(desk: Desk, row: StatementRow | null, typed: Values): HandRead | Problem[] {
  const { said, layer } = desk
  const { view } = said
  const problems: Problem[] = []
  const wrong = (field: string, code: Problem['code'], places: Range[] = []) => problems.push({ field, code, places })
  const before = beginningOf(desk, row, null)
  const occurrences = view.occurrencesIn(layer.id)
  const fields = wordFields(view, row)

  const find = (field: string, words: string, near: Range | null, types: readonly EntityType[] = []): Range | null => {
    const chosen = Number(typed(`${field}-at`) || 'x')
    const anchors = occurrences.filter(({ type }) => types.length === 0 || types.includes(type)).flatMap((one) => one.anchors)
    const found = findWords(layer.text, words, near, anchors)
    if ('range' in found) return found.range
    const picked = found.places.find(({ start }) => start === chosen)
    if (picked) return picked
    wrong(field, found.places.length === 0 ? 'words' : 'many', found.places)
    return null
  }

  const kind = readKind(typed('kind'))
  if (!kind) wrong('kind', 'kind')
  const passage = typed('passage')
  const keepsPassage = row !== null && sameWords(passage, before('passage')) && typed('passage-at') === before('passage-at')
  const found = keepsPassage ? null : passage.trim() === '' ? null : find('passage', passage, null)
  if (!keepsPassage && passage.trim() === '') wrong('passage', 'noWords')
  const evidence = keepsPassage && row ? rangesOf(row) : found ? [found] : []
  const near = evidence[0] ?? null

  const when = dayFirst(typed('when').trim())
  const date = isEdtf(when) ? when : null
  if (when !== '' && date === null) wrong('when', 'date')

  const named = (field: WordField): (Named & { role: Role }) | null => {
    const words = typed(field.name)
    const number = typed(`${field.name}-number`).trim()
    if (field.role === 'count') return counted(field, words, number)
    if (words.trim() === '') return null
    const keeps = field.range !== null && sameWords(words, field.words)
    const range = keeps ? field.range : find(field.name, words, near, TYPES[field.role] ?? PARTIES)
    if (!range) return null
    const type = occurrences.find(({ anchors }) =>
      anchors.some((one) => one.start === range.start && one.end === range.end),
    )?.type
    return { role: field.role, range, means: meansOf(field, layer.text.slice(range.start, range.end), type, date, keeps) }
  }

  const counted = (field: WordField, words: string, number: string): (Named & { role: Role }) | null => {
    if (words.trim() === '' && number === '') return null
    const value = readNumber(number)
    const old = countIn(field.argument)
    if (number !== '' && !value) wrong(`${field.name}-number`, 'number')
    const text = words.trim() === '' ? number : words
    const keeps = field.range !== null && sameWords(text, field.words)
    const range = keeps ? field.range : find(field.name, text, near, ['tally'])
    if (!range) return null
    const scope = SCOPES.find((one) => one === typed(`${field.name}-scope`)) ?? old?.scope ?? 'other'
    const rest = { window: old?.window ?? 'point', since: old?.since ?? null, part_of: null } as const
    const means: MentionValue = {
      kind: 'count',
      value: { ...(value ?? { min: null, max: null, approximate: false }), scope, ...rest },
    }
    const whole = old?.part_of == null ? undefined : view.occurrences.get(old.part_of as OccurrenceId)?.anchors[0]
    return { role: 'count', range, means, ...(whole && { partOf: whole }) }
  }

  const read = fields.map((field) => ({ field, one: named(field) }))
  const names = read.flatMap(({ field, one }) => (one && !field.isSpeaker ? [one] : []))
  const speakers = read.flatMap(({ field, one }) => (one && field.isSpeaker ? [one] : []))
  if (row && problems.length === 0 && isSame(typed, before, fields)) wrong('kind', 'same')
  if (problems.length > 0 || !kind) return problems
  const anchor = (id: string | undefined): Range | null =>
    id ? (view.occurrences.get(id as OccurrenceId)?.anchors[0] ?? null) : null
  return {
    ...kind,
    polarity: typed('polarity') === 'negative' ? 'negative' : 'positive',
    modality: MODALITIES.find((one) => one === typed('modality')) ?? 'asserted',
    date,
    scareQuotes: row?.statement.qualifiers?.scare_quotes ?? false,
    evidence,
    arguments: names,
    attributedTo: speakers,
    event: kind.property === 'release_event' ? null : anchor(typed('event')),
    within: anchor(row?.statement.qualifiers?.within),
  }
}

const sameWords = (a: string, b: string) => a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim()

const isSame = (typed: Values, before: Values, fields: readonly WordField[]): boolean =>
  [
    ...['kind', 'polarity', 'modality', 'when', 'event', 'passage', 'passage-at'],
    ...fields.flatMap(({ name, role }) => (role === 'count' ? [name, `${name}-number`, `${name}-scope`] : [name])),
  ].every((name) => sameWords(typed(name), before(name)))

const PARTIES: readonly EntityType[] = ['person', 'organisation', 'group']
/** Where words of a role are known to stand. */
const TYPES: Partial<Record<Role, readonly EntityType[]>> = {
  person: ['person', 'group'],
  place: ['place', 'facility'],
  from: ['place', 'facility'],
  to: ['place', 'facility'],
  date: ['date'],
  article: ['article'],
  term: ['term'],
  facility: ['facility'],
}

/** What named words are: as the engine read them where they stand as before, else by their role and what else is known of the place. */
function meansOf(
  { argument, role }: WordField,
  words: string,
  type: EntityType | undefined,
  date: Edtf | null,
  keeps: boolean,
): MentionValue {
  if (role === 'date') return { kind: 'date', value: date }
  if (argument && (keeps || argument.kind === 'term' || argument.kind === 'article')) return asBefore(argument, type)
  if (role === 'place' || role === 'from' || role === 'to')
    return type === 'facility' ? { kind: 'facility', value: null } : { kind: 'place', value: placeOf(words)?.code ?? null }
  if (role === 'facility' || role === 'document' || role === 'measure') return { kind: role, value: null }
  if (type === 'person' || type === 'organisation') return { kind: type, value: type === 'organisation' ? codeOf(words) : null }
  if (type === 'group') return { kind: 'unnamed', value: null }
  if (role !== 'person' && codeOf(words) !== null) return { kind: 'organisation', value: codeOf(words) }
  return { kind: /^\p{Lu}/u.test(words) ? 'person' : 'unnamed', value: null }
}

const codeOf = (words: string) => organisationOf(words)?.code ?? null

/** “He” that is known to be Jan Korel stands where the name stands: a person, not an unnamed one. */
function asBefore({ kind, value }: NonNullable<WordField['argument']>, type: EntityType | undefined): MentionValue {
  if (type === 'person') return { kind: 'person', value: null }
  if (kind === 'quote') return { kind, value: { speaker: null } }
  return { kind, value: value ?? null } as MentionValue
}
