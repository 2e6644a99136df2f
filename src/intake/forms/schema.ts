import { z } from 'zod'
import type { EnvelopeKind } from '#core/envelope.ts'
import { readTelegram } from '../contact/index.ts'
import { FORMS, fieldsOf } from './forms.ts'
import { missing } from './read.ts'
import { cleanText, codePoints } from './text.ts'
import type { Field, Form, FormCode } from './types.ts'

/** The schema of one answer. Answers come sealed from anybody, so nothing is mended here: it is right or it is refused. */
function schemaOfField(field: Field) {
  const text = z.string().min(1)
  if (field.is === 'one') return z.enum(field.choices)
  if (field.is === 'many')
    return text.refine((value) => {
      const codes = value.split(' ')
      return codes.every((code) => field.choices.includes(code)) && new Set(codes).size === codes.length
    })
  if (field.is === 'handle') return text.refine((value) => readTelegram(value) === value)
  return text.refine((value) => cleanText(value) === value && codePoints(value) <= field.most)
}

const OFFER_ID = z.string().regex(/^[a-z2-7]{16}$/)
const ENVELOPE_ID = z.string().regex(/^[0-9a-f]{32}$/)
/** What is added to what was typed: the words that recognise the team, what it is about, and which of several of one day came last. */
const AT = z.iso.datetime().optional()
const ADDED: Partial<Record<FormCode, z.ZodRawShape>> = {
  contact: { recognition: z.string().min(1).max(80).optional(), thread: ENVELOPE_ID.optional(), at: AT },
  letter: { answer: OFFER_ID.optional(), thread: ENVELOPE_ID.optional(), at: AT },
  change: { at: AT },
  report: { report: OFFER_ID },
}
const EDITED = { change: z.literal('edit').optional(), at: AT }

function schemaOf(form: Form) {
  const asked = Object.fromEntries(fieldsOf(form).map((field) => [field.code, schemaOfField(field).optional()]))
  const fixed = Object.fromEntries(Object.entries(form.fixed).map(([code, value]) => [code, z.literal(value)]))
  return z.strictObject({ ...asked, ...fixed, ...ADDED[form.code], ...('kind' in form.fixed ? EDITED : {}) })
}

/** One schema for each form: the sealed `fields` of its envelopes. */
export const SCHEMAS: ReadonlyMap<FormCode, ReturnType<typeof schemaOf>> = new Map(
  [...FORMS].map(([code, form]) => [code, schemaOf(form)]),
)

/** The form and the answers of an opened envelope. Null: they are those of no form we have. `hasFiles`: files belong to it. */
export function readSealedFields(
  kind: EnvelopeKind,
  fields: unknown,
  hasFiles: boolean,
): { form: FormCode; fields: Record<string, string> } | null {
  for (const form of FORMS.values()) {
    if (form.kind !== kind) continue
    const read = SCHEMAS.get(form.code)?.safeParse(fields)
    if (!read?.success) continue
    const kept = Object.fromEntries(
      Object.entries(read.data).flatMap(([code, value]) => (typeof value === 'string' ? [[code, value]] : [])),
    )
    if (missing(form, kept, hasFiles).length === 0) return { form: form.code, fields: kept }
  }
  return null
}
