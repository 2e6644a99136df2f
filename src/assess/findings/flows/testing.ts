import { edtf } from '#core/edtf.ts'
import type { Scope } from '#core/mention.ts'
import { type Document, recordOf, type Say } from '../../testing.ts'
import { groundOf } from '../ground.ts'
import { type Item, timeOf } from '../items.ts'
import { flowsIn } from './index.ts'

export const page = 'https://example.org/page'

/** The flows of these documents, with the ids by which tests speak of them. */
export const flowsOf = (documents: readonly Document[]) => {
  const { record, id, entity } = recordOf(documents)
  return { id, entity, ...flowsIn(groundOf(record, [])) }
}

/** What somebody published of a day, or of a time. */
export const tally = (scope: Scope, date: string, people: number, more: Partial<Say> = {}): Say => ({
  property: 'tally',
  date,
  count: { min: people, max: people, scope },
  by: ['Viasna'],
  address: page,
  ...more,
})
export const held = (by: string, date: string, people: number, more: Partial<Say> = {}): Say =>
  tally('held', date, people, { by: [by], ...more })
export const running = (by: string, from: string, to: string, people: number, more: Partial<Say> = {}): Say => ({
  property: 'tally',
  date: `${from}/${to}`,
  count: { min: people, max: people, scope: 'pardoned', window: 'cumulative', since: edtf(from) },
  by: [by],
  address: page,
  ...more,
})
export const event = (name: string, date: string, people: number, more: Partial<Say> = {}): Say => ({
  property: 'release_event',
  event: name,
  date,
  count: people,
  address: page,
  ...more,
})

/** People at some time, of nobody else's key. */
export const item = (date: string, low: number, high = low): Item => ({
  ...timeOf(edtf(date)),
  low,
  high,
  kind: null,
  event: null,
  alike: null,
  statements: [],
})
