import { type Edtf, edtf } from '#core/edtf.ts'
import type { StatementType } from '#core/extraction.ts'
import type { Scope } from '#core/mention.ts'
import type { PublicCountLine, PublicQuote, PublicStatement } from '#publish/types.ts'

/** Short ways to write documents of the published state by hand. Ids are words, so that a failing test can be read. */
export const quote = (id: string, exact: string, more: Partial<PublicQuote> = {}): PublicQuote => ({
  id,
  before: '',
  exact,
  after: '',
  language: 'en',
  speakers: [],
  source: 'source1',
  address: null,
  ...more,
})

export const statement = (id: string, property: StatementType, more: Partial<PublicStatement> = {}): PublicStatement => ({
  id,
  property,
  code: null,
  polarity: 'positive',
  modality: 'asserted',
  scareQuotes: false,
  date: null,
  standing: 'accepted',
  quote: `q-${id}`,
  person: null,
  event: null,
  places: [],
  counts: [],
  terms: [],
  articles: [],
  ...more,
})

/** A number somebody gave; `n` alone is an exact number. */
export const line = (
  statement: string,
  scope: Scope,
  n: number | [number, number],
  text: string,
  more: Partial<PublicCountLine> = {},
): PublicCountLine => ({
  statements: [statement],
  scope,
  min: typeof n === 'number' ? n : n[0],
  max: typeof n === 'number' ? n : n[1],
  approximate: false,
  window: 'point',
  since: null,
  counter: { code: null, person: null, text },
  asOf: null,
  apart: null,
  superseded: false,
  part: false,
  of: null,
  ...more,
})

export const on = (text: string): Edtf => edtf(text)
export const exactly = (n: number) => ({ min: n, max: n })
export const total = (scope: Scope, min: number, max = min) => ({ min, max, scope })
