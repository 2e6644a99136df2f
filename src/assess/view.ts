import type { Edtf } from '#core/edtf.ts'
import { bounds } from '#core/edtf.ts'
import type { EntityId, StatementId } from '#core/ids.ts'
import type { EntityType } from '#core/occurrence.ts'
import type { AcceptedStatement, RegisterRecord } from '#core/record.ts'
import type { Argument } from '#core/statement.ts'

/** A statement of the record with what it is about, looked up once. */
export type Told = AcceptedStatement & {
  subject: EntityId | null
  subjectType: EntityType | null
  /** The event of its qualifiers, when that is not its subject. */
  event: EntityId | null
  /** Where its evidence begins and ends in its layer; 0 when sealed. */
  start: number
  end: number
  published: Edtf | null
}

/** The record made ready to be added up: every list in an order that does not depend on the order of the record. */
export type View = {
  record: RegisterRecord
  /** By date of publication, layer and place in the text. */
  told: readonly Told[]
  byId: ReadonlyMap<StatementId, Told>
  /** Statements whose subject or event it is, in the order of `told`. */
  about: ReadonlyMap<EntityId, readonly Told[]>
  /** By the occurrence of a number the first statement that gives it. */
  givenBy: ReadonlyMap<string, StatementId>
}

export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** First day of a date as text that sorts; undated last. */
export const firstDay = (date: Edtf | null | undefined): string =>
  date === null || date === undefined ? '9999-99' : (bounds(date).first ?? bounds(date).last ?? '9999-99')
/** Last day of a date as text that sorts; an open end counts from its beginning, no date as the earliest. */
export const lastDay = (date: Edtf | null | undefined): string =>
  date === null || date === undefined ? '' : (bounds(date).last ?? bounds(date).first ?? '')

export function viewOf(record: RegisterRecord): View {
  const days = new Map([...record.sources].map(([layer, { published }]) => [layer, firstDay(published)]))
  const told = record.statements
    .map((accepted): Told => {
      const { statement } = accepted
      const evidence = statement.evidence[0]
      const subject = record.entityOf.get(statement.subject) ?? null
      const event = statement.qualifiers?.event === undefined ? null : (record.entityOf.get(statement.qualifiers.event) ?? null)
      return {
        ...accepted,
        subject,
        subjectType: record.occurrences.get(statement.subject)?.type ?? null,
        event: event === subject ? null : event,
        start: evidence?.kind === 'span' ? evidence.start : 0,
        end: evidence?.kind === 'span' ? evidence.end : 0,
        published: record.sources.get(statement.layer)?.published ?? null,
      }
    })
    .sort((a, b) => order(days.get(a.statement.layer) ?? '', days.get(b.statement.layer) ?? '') || inTextOrder(a, b))
  const about = new Map<EntityId, Told[]>()
  const givenBy = new Map<string, StatementId>()
  for (const one of told) {
    for (const entity of [one.subject, one.event]) {
      if (entity === null) continue
      const list = about.get(entity)
      if (list) list.push(one)
      else about.set(entity, [one])
    }
    for (const { occurrence } of argumentsOf(one, 'count')) if (!givenBy.has(occurrence)) givenBy.set(occurrence, one.id)
  }
  return { record, told, byId: new Map(told.map((one) => [one.id, one])), about, givenBy }
}

/** The day of the source. The day on which our own summary was written is not the day of anything told in it. */
export const saidOn = ({ record }: Pick<View, 'record'>, { statement, published }: Told): Edtf | null =>
  record.sources.get(statement.layer)?.publisherKind === 'own_summary' ? null : published

const inTextOrder = (a: Told, b: Told) => order(a.statement.layer, b.statement.layer) || a.start - b.start || order(a.id, b.id)

export const argumentsOf = ({ statement }: Told, role: 'count' | 'to' | 'from' | 'negotiator'): readonly Argument[] =>
  statement.qualifiers?.[role] ?? []

/** Whether it is said to have happened: positive, asserted and not refuted. Nothing else ever feeds a figure. */
export const happened = ({ standing, statement }: Told): boolean =>
  standing !== 'refuted' && statement.polarity === 'positive' && statement.modality === 'asserted'

/** What is meant in the end: a denial of something positive is negative. Null for plans, guesses, demands and what is refuted. */
export function meaning({ standing, statement }: Told): 'positive' | 'negative' | null {
  if (standing === 'refuted') return null
  if (statement.modality === 'asserted') return statement.polarity
  return statement.modality === 'denied' && statement.polarity === 'positive' ? 'negative' : null
}

export const aboutPerson = ({ subjectType }: Told): boolean => subjectType === 'person'
export const idsOf = (told: readonly Told[]): StatementId[] => told.map(({ id }) => id)

/** Items under a key, keys in the order in which they first come. */
export function grouped<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
