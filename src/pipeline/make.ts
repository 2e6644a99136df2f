import { assessing } from '#assess/index.ts'
import type { Decision } from '#core/decision.ts'
import type { RegisterRecord } from '#core/record.ts'
import type { Writings } from '#core/writing.ts'
import { type Documents, documentsOf, type LayerMemory, type Published, publishSnapshot } from '#publish/index.ts'
import { type HeldAsOf, type Publication, type RegisterRows, rowsAsOf } from '#register/index.ts'
import { mostCarefulSince } from './careful.ts'
import { codingsOn } from './codings/held.ts'
import { editionOf } from './edition.ts'
import { keepIntent } from './intent.ts'
import { recordOf } from './record.ts'

/** What documents are made of. `held`: what had been decided at a time; null for the state of now. `instance`: published ids are made under it. */
export type Making = {
  rows: RegisterRows
  held: HeldAsOf | null
  /** Decisions on what is shown since the last publication that somebody had looked at; null when this is one itself. */
  since: readonly Decision[] | null
  writings: Writings
  register: RegisterRecord['register']
  /** UTC day. */
  today: string
  instance: Uint8Array
}

/** The record of now, or that of a time under today's exposure. */
export const recordFor = ({ rows, held, since, register, today }: Making): RegisterRecord =>
  held === null
    ? recordOf(rows, register, today)
    : editionOf(rowsAsOf(rows, held), rows, register, today, since && mostCarefulSince(rows, since, today))

/** assess > redact: the documents of a making. */
export const make = (making: Making, memory?: LayerMemory, record: RegisterRecord = recordFor(making)): Documents =>
  documentsOf(record, assessing, making.instance, memory, {
    ...making.writings,
    codings: codingsFor(making, record),
  })

/** Answers about events that were found to be one since are answers about that one. */
function codingsFor({ rows, writings }: Making, { entityOf }: RegisterRecord) {
  const now = new Map(rows.minted.map(({ occurrence, entity }) => [entity, entityOf.get(occurrence) ?? entity]))
  return codingsOn(writings.codings, (event) => now.get(event) ?? event)
}

/** Where documents become a snapshot, and what is noted of it. */
export type Putting = {
  folder: string
  signing: Parameters<typeof publishSnapshot>[0]['signing']
  today: string
  after: number
  expected: string | undefined
  /** Beside the published folder: what the note of this publication will be, in case the process ends before it is written. */
  intent: { path: string; publication: Omit<Publication, 'number' | 'root'> }
}

/** Makes documents the published state. */
export const put = (documents: Documents, { folder, signing, today, after, expected, intent }: Putting): Promise<Published> =>
  publishSnapshot({
    folder,
    documents,
    signing,
    today,
    after,
    ...(expected !== undefined && { expected }),
    ready: (made) => keepIntent(intent.path, { ...intent.publication, ...made }),
  })
