import { z } from 'zod'
import { HabeasError } from '#core/errors.ts'
import type { FindingKind } from '#core/findings/index.ts'
import type { FindingDocuments } from './findings/types.ts'
import { isSnapshotPath } from './folder.ts'
import type {
  ArticleDocument,
  BoardDocument,
  EventDocument,
  HelpDocument,
  Manifest,
  OverviewDocument,
  PersonDocument,
  SourceDocument,
} from './types.ts'

const MANIFEST_FORM = z.strictObject({
  v: z.literal(1),
  register: z.string(),
  number: z.int().positive(),
  publishedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  files: z.array(
    z.strictObject({
      path: z.string().refine(isSnapshotPath),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      size: z.int().nonnegative(),
      through: z.iso.date().optional(),
    }),
  ),
  root: z.string().regex(/^[0-9a-f]{64}$/),
  publicKey: z.string(),
  signature: z.string(),
})

/** Reads a manifest. Throws HabeasError `snapshot` when it is none. */
export function parseManifest(text: string): Manifest {
  try {
    return MANIFEST_FORM.parse(JSON.parse(text))
  } catch (cause) {
    throw new HabeasError('snapshot', 'The manifest of the published folder cannot be read. Publish again.', { cause })
  }
}

/** The documents by the folder they lie in. Their bytes are checked against the signed manifest; here it is made sure which kind they are. */
export type Kinds = {
  overview: OverviewDocument
  events: EventDocument
  people: PersonDocument
  sources: SourceDocument
  articles: ArticleDocument
  help: HelpDocument
  board: BoardDocument
}

const HEAD = z.looseObject({ v: z.literal(1) })
const FORMS = {
  overview: HEAD.extend({
    events: z.array(z.unknown()),
    people: z.array(z.unknown()),
    gaps: z.array(z.unknown()),
    articles: z.array(z.unknown()),
  }),
  events: HEAD.extend({ id: z.string(), card: z.array(z.unknown()), counts: z.array(z.unknown()) }),
  people: HEAD.extend({ id: z.string(), timeline: z.array(z.unknown()), level: z.enum(['initials', 'public']) }),
  sources: HEAD.extend({ id: z.string(), passages: z.array(z.unknown()) }),
  articles: HEAD.extend({ id: z.string(), figures: z.array(z.unknown()) }),
  help: HEAD.extend({ cards: z.array(z.unknown()) }),
  board: HEAD.extend({ offers: z.array(z.unknown()) }),
} satisfies Record<keyof Kinds, z.ZodType>

/** Reads a document of one kind. Throws HabeasError `snapshot`. */
export function parseDocument<Kind extends keyof Kinds>(kind: Kind, text: string): Kinds[Kind] {
  const value: unknown = JSON.parse(text)
  if (!isKind(kind, value))
    throw new HabeasError('snapshot', `A published file is no document of the kind ${kind}. Publish again.`)
  return value
}

const isKind = <Kind extends keyof Kinds>(kind: Kind, value: unknown): value is Kinds[Kind] =>
  FORMS[kind].safeParse(value).success

const FINDING = HEAD.extend({ statements: z.array(z.unknown()), quotes: z.array(z.unknown()) })

/** Reads the document of a finding. Throws HabeasError `snapshot`. */
export function parseFinding<Kind extends FindingKind>(kind: Kind, text: string): FindingDocuments[Kind] {
  const value: unknown = JSON.parse(text)
  if (!isFinding(kind, value)) throw new HabeasError('snapshot', `A published file is no document of ${kind}. Publish again.`)
  return value
}

/** Its bytes are signed, and its path names the kind. */
const isFinding = <Kind extends FindingKind>(_kind: Kind, value: unknown): value is FindingDocuments[Kind] =>
  FINDING.safeParse(value).success
