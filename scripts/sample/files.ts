import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { APART, EXPOSURE_BASES } from '#core/decision.ts'
import { type Edtf, isEdtf } from '#core/edtf.ts'
import { MODALITIES, ROLES, STATEMENT_TYPES } from '#core/extraction.ts'
import { MENTION_KINDS, SCOPES } from '#core/mention.ts'

export const SAMPLE = join(import.meta.dirname, '..', '..', 'data', 'sample')
export const LANGUAGES = ['en', 'ru', 'be'] as const
export type Language = (typeof LANGUAGES)[number]

const inEach = <Value extends z.ZodType>(value: Value) => z.object({ be: value, ru: value, en: value })
const date = z.custom<Edtf>((value) => typeof value === 'string' && isEdtf(value), 'not a date (EDTF)')
const anchor = z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() })

const people = z.object({
  people: z.array(
    z.object({
      key: z.string(),
      shown: inEach(z.string()),
      basis: z.enum(EXPOSURE_BASES),
      reason: z.string(),
      spellings: inEach(z.array(z.string())),
      also_seen: z.array(z.string()),
    }),
  ),
})
const events = z.object({
  events: z.array(
    z.object({
      key: z.string(),
      date: z.string().nullable(),
      kind: z.enum(['release_event', 'movement', 'running_totals', 'laws', 'detentions']),
      files: inEach(z.string()),
      counts: z.array(z.object({ id: z.string(), value: z.int(), anchors: inEach(anchor) })),
    }),
  ),
})

/** A sentence: a part of its English words in the file of an event. The other languages have it at the same place. */
const sentence = z.object({ event: z.string(), words: z.string(), languages: z.array(z.enum(LANGUAGES)).default([...LANGUAGES]) })

/** Words that a fact names: a number of events.json, a person of people.json, or a mention that the engine reads (or `words`) in the sentence. */
const named = z.union([
  z.strictObject({
    count: z.string(),
    scope: z.enum(SCOPES),
    min: z.int().nullable().optional(),
    max: z.int().nullable().optional(),
    approximate: z.boolean().default(false),
    window: z.enum(['point', 'cumulative']).default('point'),
    since: date.nullable().default(null),
  }),
  z.strictObject({ person: z.string() }),
  z.strictObject({
    kind: z.enum(MENTION_KINDS),
    value: z.union([z.string(), z.strictObject({ min: z.string(), max: z.string() })]).nullable(),
    words: inEach(z.string()).optional(),
  }),
])
export type Named = z.infer<typeof named>

const review = z.strictObject({
  v: z.literal(1),
  /**
   * Drafts that are not simply accepted, by their sentence; `property`, `value`, `person` and `count` (the one spoken of) narrow.
   * `leave` lets one stay a draft; `against` is a part of the English words of the sentence that says otherwise about the same one.
   */
  drafts: z.array(
    sentence
      .extend({
        property: z.enum(STATEMENT_TYPES).optional(),
        value: z.string().optional(),
        polarity: z.enum(['positive', 'negative']).optional(),
        person: z.string().optional(),
        count: z.string().optional(),
        modality: z.enum(MODALITIES).optional(),
        act: z.enum(['reject', 'accept', 'prefer', 'refute', 'leave']),
        apart: z.enum(APART).optional(),
        reason: z.string(),
      })
      .strict(),
  ),
  /** What the sentences say and the engine does not read. Left out where it does. */
  facts: z.array(
    sentence
      .extend({
        property: z.enum(STATEMENT_TYPES),
        value: z.string().nullable().default(null),
        polarity: z.enum(['positive', 'negative']).default('positive'),
        modality: z.enum(MODALITIES).default('asserted'),
        date: date.nullable().default(null),
        with: z.array(z.tuple([z.enum(ROLES), named])).default([]),
        by: z.array(named).default([]),
        /** The number of events.json, or the words, that stand for the release event it belongs to. */
        of: z.union([z.string(), inEach(z.string())]).optional(),
        within: z.string().optional(),
        act: z.enum(['accept', 'prefer', 'refute']).default('accept'),
        apart: z.enum(APART).optional(),
        reason: z.string().optional(),
      })
      .strict(),
  ),
  /** Events of occurrences (`is`: anchored in these words) where neither date nor file tells: key of an event, or null for none. */
  belongs: z.array(sentence.extend({ is: inEach(z.string()).optional(), to: z.string().nullable() }).strict()),
  /** Words and whole addresses that may be shown though the program does not know them. */
  free: z.array(z.string()),
})

export type Event = z.infer<typeof events>['events'][number]
export type Person = z.infer<typeof people>['people'][number]
export type Review = z.infer<typeof review>
export type Fact = Review['facts'][number]
export type Sentence = z.infer<typeof sentence>

async function json<Schema extends z.ZodType>(name: string, schema: Schema): Promise<z.infer<Schema>> {
  return schema.parse(JSON.parse(await readFile(join(SAMPLE, name), 'utf8')))
}

/** The hand-written files of the sample. Throws ZodError when one is not of its form. */
export async function readFiles(): Promise<{ people: Person[]; events: Event[]; review: Review }> {
  const [who, what, byHand] = await Promise.all([
    json('people.json', people),
    json('events.json', events),
    json('review.json', review),
  ])
  return { people: who.people, events: what.events, review: byHand }
}
