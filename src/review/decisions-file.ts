import { z } from 'zod'
import { APART, EXPOSURE_BASES, EXPOSURES, REJECTIONS } from '#core/decision.ts'
import { type Edtf, isEdtf } from '#core/edtf.ts'
import { UsageError } from '#core/errors.ts'
import { MODALITIES, ROLES, STATEMENT_TYPES } from '#core/extraction.ts'
import { SCOPES } from '#core/mention.ts'
import { ENTITY_TYPES } from '#core/occurrence.ts'
import { isValueCode } from '#vocabulary/codes.ts'

/** A source by one of its addresses, its SHA-256, or the name of its file. */
const source = z.string().min(1)
/** A place by its words, and as much around them as makes it unique. */
const quote = z.strictObject({ exact: z.string().min(1), prefix: z.string().optional(), suffix: z.string().optional() })
const date = z.custom<Edtf>((value) => typeof value === 'string' && isEdtf(value), 'not a date (EDTF, such as 2025-12-13)')
const reason = z.string().min(1).optional()

/**
 * A statement by source, words, property and value; where several share these, `about` (the words its subject is anchored in), and at last
 * `names` (the words of everything it names, arguments by role and then speakers) with its `date`.
 */
const statement = z.strictObject({
  source,
  quote,
  property: z.enum(STATEMENT_TYPES),
  value: z.string().nullable().default(null),
  about: z.string().min(1).optional(),
  polarity: z.enum(['positive', 'negative']).optional(),
  modality: z.enum(MODALITIES).optional(),
  names: z.array(z.string()).optional(),
  date: date.nullable().optional(),
  /** Its id, where words cannot tell: it holds for this reading of the source only. */
  id: z.string().optional(),
})
const place = z.strictObject({ source, quote, type: z.enum(ENTITY_TYPES) })

const decideStatement = statement.extend({
  target: z.literal('statement'),
  act: z.enum(['accept', 'reject', 'retract', 'refute', 'prefer']),
  apart: z.enum(APART).optional(),
  against: statement.optional(),
  /** Of a rejection: what is wrong with the reading. */
  why: z.enum(REJECTIONS).optional(),
  reason,
})

const duration = z.string().regex(/^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/, 'not a length (ISO 8601, such as P5Y6M)')
const count = z.strictObject({
  min: z.int().nonnegative().nullable(),
  max: z.int().nonnegative().nullable(),
  approximate: z.boolean().default(false),
  scope: z.enum(SCOPES).default('other'),
  window: z.enum(['point', 'cumulative']).default('point'),
  since: date.nullable().default(null),
  part_of: z.null().default(null),
})
/** What a named word is, with its value where that is part of what is said. */
const meaning = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['person', 'organisation', 'place', 'unnamed', 'facility', 'document', 'measure']),
    value: z.string().nullable().default(null),
  }),
  z.object({ kind: z.literal('date'), value: date.nullable() }),
  z.object({ kind: z.literal('count'), value: count }),
  z.object({
    kind: z.literal('term'),
    value: z.union([z.strictObject({ min: duration, max: duration }), z.enum(['life', 'death'])]),
  }),
  z.object({
    kind: z.literal('article'),
    value: z.strictObject({ code: z.string(), article: z.string(), part: z.array(z.string()) }),
  }),
])
const mention = z.strictObject({ quote, means: meaning })
const addStatement = statement.omit({ about: true, names: true }).extend({
  target: z.literal('add'),
  value: z.string().refine(isValueCode, 'not a code of docs/contracts.md').nullable().default(null),
  date: date.nullable().default(null),
  scare_quotes: z.boolean().default(false),
  arguments: z.array(mention.extend({ role: z.enum(ROLES) })).default([]),
  attributed_to: z.array(mention).default([]),
  /** The count that anchors the release event it belongs to. */
  event: quote.optional(),
  within: quote.optional(),
  act: z.enum(['accept', 'prefer', 'refute']).default('accept'),
  /** The draft that says the same wrongly: it is rejected in the same act. */
  corrects: statement.optional(),
  apart: z.enum(APART).optional(),
  reason,
})

const entry = z.discriminatedUnion('target', [
  decideStatement,
  addStatement,
  z.strictObject({
    target: z.literal('judgement'),
    left: place,
    right: place,
    act: z.enum(['same', 'different', 'undecided']),
    reason,
  }),
  z.strictObject({
    target: z.literal('exposure'),
    person: place.omit({ type: true }),
    act: z.enum(EXPOSURES),
    basis: z.enum(EXPOSURE_BASES),
    until: date.optional(),
    shown: z.strictObject({ be: z.string().min(1), ru: z.string().min(1), en: z.string().min(1) }).optional(),
    reason,
  }),
  z.strictObject({ target: z.literal('passage'), source, quote, act: z.enum(['empty', 'open']), reason }),
  z.strictObject({ target: z.literal('word'), word: z.string().min(1), act: z.enum(['free', 'unfree']), reason }),
])

/** `why` says what is wrong with a reading: it belongs to a rejection. */
const sound = entry.refine((one) => one.target !== 'statement' || one.why === undefined || one.act === 'reject', {
  path: ['why'],
  message: 'only a rejection has it',
})

const file = z.strictObject({ v: z.literal(1), decisions: z.array(z.unknown()) })

export type StatementAddress = z.infer<typeof statement>
export type PlaceAddress = Pick<z.infer<typeof place>, 'source' | 'quote'>
export type DecisionEntry = z.infer<typeof entry>

/** One line of the file: the decision, or why it cannot be read. */
export type ReadEntry = { index: number; entry: DecisionEntry } | { index: number; problem: string }

/**
 * Reads a file of prepared decisions. One wrong entry does not spoil the others; a file that is no such file at all throws UsageError.
 * The format is described in docs/contracts.md.
 */
export function readDecisions(text: string): ReadEntry[] {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (cause) {
    throw new UsageError('The file of decisions is not JSON. Nothing was applied. See docs/contracts.md for its form.', { cause })
  }
  const whole = file.safeParse(data)
  if (!whole.success)
    throw new UsageError('The file needs {"v": 1, "decisions": [...]}. Nothing was applied. See docs/contracts.md for its form.')
  return whole.data.decisions.map((one, index) => {
    if (!isText(one)) return { index, problem: 'the entry: holds characters that no text has (U+0000, half of a pair)' }
    const read = sound.safeParse(one)
    return read.success ? { index, entry: read.data } : { index, problem: problemOf(read.error) }
  })
}

/** Can the database keep all strings of a value? It takes no U+0000, and half of a pair would not come back. */
const isText = (value: unknown, depth = 0): boolean =>
  typeof value === 'string'
    ? value.isWellFormed() && !value.includes('\0')
    : typeof value !== 'object' || value === null || (depth < 20 && Object.values(value).every((one) => isText(one, depth + 1)))

/** Says where and what is wrong in our own words: the names of fields that no entry has are the file's. */
const problemOf = (error: z.ZodError) =>
  error.issues
    .slice(0, 3)
    .map((issue) => {
      const message = issue.code === 'unrecognized_keys' ? `has ${issue.keys.length} unknown fields` : issue.message
      return `${issue.path.join('.') || 'the entry'}: ${message}`
    })
    .join('; ')
