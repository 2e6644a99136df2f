import { type Role, STATEMENT_TYPES, type StatementType } from '#core/extraction.ts'
import type { Count } from '#core/mention.ts'
import type { Range } from '#core/span.ts'
import type { Argument } from '#core/statement.ts'
import type { RegisterView, StatementRow } from '#register/index.ts'
import { isPhraseCode, PHRASE_CODES } from '#texts/phrase.ts'
import { type Desk, wordsOf } from './desk.ts'

/** A field for words of the text that a fact names. `argument`: what the statement that is corrected says there. */
export type WordField = {
  name: string
  role: Role
  /** Who says the whole of it, rather than somebody it tells of. */
  isSpeaker: boolean
  argument: Argument | null
  range: Range | null
  words: string
}

/** Roles that a form always offers; the others only where something stands there. */
const OFFERED = ['person', 'count', 'place', 'from', 'to', 'agent', 'authority'] as const satisfies readonly Role[]
/** Those that are seen at once. */
export const isFirst = ({ role, argument, isSpeaker }: WordField): boolean =>
  argument !== null || isSpeaker || role === 'person' || role === 'count' || role === 'place'

/** The fields for words, of a statement that is corrected or of a new one, in the order in which they are asked. */
export function wordFields(view: RegisterView, row: StatementRow | null): WordField[] {
  const rangeOf = (id: Argument['occurrence']): Range | null => view.occurrences.get(id)?.anchors[0] ?? null
  const qualifiers = row?.statement.qualifiers ?? {}
  const roles = [...new Set<Role>([...OFFERED, ...(Object.keys(qualifiers) as Role[])])]
  const { scare_quotes: _, event: _event, within: _within, ...named } = qualifiers
  const fields = roles.flatMap((role): WordField[] => {
    const list: readonly (Argument | null)[] = named[role] ?? (OFFERED.some((one) => one === role) ? [null] : [])
    return list.map((argument, i) => ({
      name: `${role}-${i}`,
      role,
      isSpeaker: false,
      argument,
      range: argument && rangeOf(argument.occurrence),
      words: argument ? wordsOf(view, argument.occurrence) : '',
    }))
  })
  const speakers = row?.statement.attributedTo ?? []
  const said = (speakers.length === 0 ? [null] : speakers).map((id, i): WordField => {
    const type = id === null ? undefined : view.occurrences.get(id)?.type
    const kind = type === 'person' || type === 'organisation' ? type : 'unnamed'
    return {
      name: `says-${i}`,
      role: 'speaker',
      isSpeaker: true,
      argument: id === null ? null : { kind, occurrence: id },
      range: id === null ? null : rangeOf(id),
      words: id === null ? '' : wordsOf(view, id),
    }
  })
  return [...fields, ...said]
}

export const countIn = (argument: Argument | null): Count | null =>
  typeof argument?.value === 'object' && 'scope' in argument.value ? argument.value : null

/** A number of people as it is typed: 17, 16-18, 18+, ~40; empty when nothing is known. */
export function typedNumber(count: Pick<Count, 'min' | 'max' | 'approximate'> | null): string {
  if (count === null || (count.min === null && count.max === null)) return ''
  const about = count.approximate ? '~' : ''
  if (count.max === null) return `${about}${count.min}+`
  if (count.min === null) return `${about}0-${count.max}`
  return count.min === count.max ? `${about}${count.min}` : `${about}${count.min}-${count.max}`
}

/** Reads a typed number of people; null when it is none. */
export function readNumber(typed: string): Pick<Count, 'min' | 'max' | 'approximate'> | null {
  const [whole, about, from = '', more] = /^(~?)\s*(\d{1,6})\s*(\+|[-–]\s*\d{1,6})?$/.exec(typed.trim()) ?? []
  if (whole === undefined) return null
  const min = Number(from)
  const max = more === undefined ? min : more === '+' ? null : Number(more.replace(/^[-–]\s*/, ''))
  return max !== null && max < min ? null : { min, max, approximate: about === '~' }
}

/** What can be said, as the value of one choice: a property, or a property and its code. */
export const KINDS: readonly string[] = STATEMENT_TYPES.flatMap((type) => [
  type,
  ...PHRASE_CODES.filter((code) => code.startsWith(`${type}.`)),
])
export const USUAL: readonly string[] = [
  'release',
  'release.pardon',
  'pardon',
  'displacement',
  'release_event',
  'detention',
  'sentence',
  'refusal',
  'condition.papers_taken',
  'tally',
  'death',
]

export const kindOfRow = ({ statement }: StatementRow): string =>
  statement.value === null ? statement.property : `${statement.property}.${statement.value}`

export function readKind(typed: string): { property: StatementType; value: string | null } | null {
  const [type = '', code] = typed.split('.')
  const property = STATEMENT_TYPES.find((one) => one === type)
  return property === undefined ? null : { property, value: code ?? null }
}
export const isOffered = (kind: string): boolean => KINDS.includes(kind) || isPhraseCode(kind)

/** Release events of the layer, by the occurrence a fact can belong to. */
export const eventsIn = ({ rows }: Pick<Desk, 'rows'>): StatementRow[] => {
  const seen = new Set<string>()
  return rows.filter(({ statement }) => {
    const isNew = statement.property === 'release_event' && !seen.has(statement.subject)
    if (isNew) seen.add(statement.subject)
    return isNew
  })
}

/** What a form holds, by the names of its fields. */
export type Values = (name: string) => string

/** The values a form begins with: what the statement says, or the words somebody has selected. */
export function beginningOf(
  { said, layer }: Pick<Desk, 'said' | 'layer'>,
  row: StatementRow | null,
  selected: Range | null,
): Values {
  const values = new Map<string, string>()
  for (const { name, words, argument } of wordFields(said.view, row)) {
    values.set(name, words)
    const count = countIn(argument)
    values.set(`${name}-number`, typedNumber(count))
    values.set(`${name}-scope`, count?.scope ?? 'other')
  }
  const evidence = row?.statement.evidence.find((one) => one.kind === 'span')
  const place = selected ?? evidence
  values.set('passage', place ? layer.text.slice(place.start, place.end) : '')
  values.set('passage-at', place ? String(place.start) : '')
  values.set('kind', row ? kindOfRow(row) : '')
  values.set('polarity', row?.statement.polarity ?? 'positive')
  values.set('modality', row?.statement.modality ?? 'asserted')
  values.set('when', row?.statement.date ?? '')
  values.set('event', row?.statement.qualifiers?.event ?? '')
  return (name) => values.get(name) ?? ''
}
