import { z } from 'zod'
import { sha256 } from '#core/canonical.ts'
import { type Edtf, isEdtf } from '#core/edtf.ts'
import { UsageError } from '#core/errors.ts'
import { FLAG_CODES, MODALITIES, ROLES, STATEMENT_TYPES } from '#core/extraction.ts'
import { SCOPES } from '#core/mention.ts'

const date = z.custom<Edtf>((value) => typeof value === 'string' && isEdtf(value), 'not a date (EDTF)')
const exact = z.string().min(1)
const place = { exact, nth: z.int().min(1).optional() }

/** A mention that stands in the text. Of a count only the fields given are compared; `part_of` and `speaker` are the words of the mention meant. */
const label = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), ...place, value: z.string().nullable().optional() }),
  z.strictObject({ kind: z.literal('date'), ...place, value: date.nullable().optional() }),
  z.strictObject({
    kind: z.literal('count'),
    ...place,
    value: z
      .strictObject({
        min: z.int().nullable(),
        max: z.int().nullable(),
        approximate: z.boolean(),
        scope: z.enum(SCOPES),
        window: z.enum(['point', 'cumulative']),
        since: date.nullable(),
        part_of: exact.nullable(),
      })
      .partial()
      .optional(),
  }),
  z.strictObject({
    kind: z.literal('term'),
    ...place,
    value: z.union([z.strictObject({ min: z.string(), max: z.string() }), z.enum(['life', 'death'])]).optional(),
  }),
  z.strictObject({
    kind: z.literal('article'),
    ...place,
    value: z
      .strictObject({ code: z.string(), article: z.string(), part: z.array(z.string()) })
      .partial()
      .optional(),
  }),
  z.strictObject({ kind: z.literal('quote'), ...place, value: z.strictObject({ speaker: exact.nullable() }).optional() }),
])

/** A statement by what is said of it; what is not given is not compared. Mentions by their words; speakers outermost first. */
const wanted = z.strictObject({
  type: z.enum(STATEMENT_TYPES).optional(),
  code: z.string().nullable().optional(),
  polarity: z.enum(['positive', 'negative']).optional(),
  modality: z.enum(MODALITIES).optional(),
  date: date.nullable().optional(),
  scare_quotes: z.boolean().optional(),
  within: exact.nullable().optional(),
  arguments: z.array(z.strictObject({ role: z.enum(ROLES), exact })).optional(),
  attributed_to: z.array(exact).optional(),
})

const labelled = z.strictObject({
  id: z.string().min(1),
  language: z.enum(['en', 'ru', 'be', 'be-Latn']),
  published: date,
  text: z.string().min(1),
  mentions: z.array(label),
  /** Statements that have to come out. */
  must: z.array(wanted),
  /** Statements that may come out: rightly said, and rightly left. */
  may: z.array(wanted).default([]),
  /** Statements that must not come out. */
  must_not: z.array(wanted).default([]),
  flags: z.array(z.enum(FLAG_CODES)).optional(),
  note: z.string().optional(),
})

export type Label = z.infer<typeof label>
export type Wanted = z.infer<typeof wanted>
export type Labelled = z.infer<typeof labelled>

/** Reads a file of labelled cases (docs/methods/reading.md). Throws UsageError that says where a label is wrong or does not stand in its text. */
export function readLabels(json: string, name: string): Labelled[] {
  const read = z.strictObject({ v: z.literal(1), cases: z.array(labelled) }).safeParse(parsed(json, name))
  if (!read.success) {
    const [first] = read.error.issues
    throw new UsageError(`${name}: ${first?.path.join('.')}: ${first?.message}`)
  }
  const faults = read.data.cases.flatMap((one) => faultsOf(one).map((fault) => `${name}: ${one.id}: ${fault}`))
  if (faults.length > 0) throw new UsageError(faults.join('\n'))
  return read.data.cases
}

function parsed(json: string, name: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new UsageError(`${name} is not JSON.`, { cause })
  }
}

/** What is wrong with a case's own labels. */
function faultsOf({ text, mentions, must, may, must_not }: Labelled): string[] {
  const missing = mentions
    .filter(({ exact: words, nth }) => placeOf(text, words, nth) < 0)
    .map(({ kind, exact: words, nth }) => `${kind} “${words}” does not stand there${nth ? ` ${nth} times` : ''}`)
  const unclear = mentions
    .filter(({ exact: words, nth }) => nth === undefined && placeOf(text, words, 2) >= 0)
    .map(({ kind, exact: words }) => `${kind} “${words}” stands there more than once and has no nth`)
  const named = [...must, ...may, ...must_not].flatMap(({ arguments: args = [], attributed_to = [], within }) => [
    ...args.map((one) => one.exact),
    ...attributed_to,
    ...(within ? [within] : []),
  ])
  const unnamed = named.filter((words) => !text.includes(words)).map((words) => `“${words}” does not stand there`)
  return [...missing, ...unclear, ...unnamed]
}

/** Where words stand in a text the nth time (from 1); -1 when they do not. */
export function placeOf(text: string, words: string, nth = 1): number {
  let at = -1
  for (let seen = 0; seen < nth; seen++) {
    at = text.indexOf(words, at + 1)
    if (at < 0) return -1
  }
  return at
}

export type Split = 'development' | 'test'

/** Which half a case belongs to, by the hash of its id: nobody chooses what is held back. */
export const splitOf = ({ id }: Pick<Labelled, 'id'>): Split =>
  Number.parseInt(sha256(id).slice(0, 2), 16) < 128 ? 'development' : 'test'
