import { z } from 'zod'
import { MODALITIES, ROLES, STATEMENT_TYPES } from '#core/extraction.ts'
import { isValueCode } from '#vocabulary/codes.ts'

const item = z.object({
  type: z.enum(STATEMENT_TYPES),
  code: z.string().refine(isValueCode).nullish(),
  quote: z.string().min(1).max(2_000),
  polarity: z.enum(['positive', 'negative']),
  modality: z.enum(MODALITIES),
  arguments: z
    .array(z.object({ role: z.enum(ROLES), quote: z.string().min(1).max(400) }))
    .max(40)
    .default([]),
})
export type Item = z.infer<typeof item>

/** More than this many statements about 2,400 characters is noise. */
const MOST = 60

/** Reads what a model wrote: the items of the right form, and how many were not. Null when it is no such answer at all. */
export function readAnswer(content: string): { items: Item[]; malformed: number } | null {
  const from = content.indexOf('{')
  const to = content.lastIndexOf('}')
  if (from < 0 || to < from) return null
  let data: unknown
  try {
    data = JSON.parse(content.slice(from, to + 1))
  } catch {
    return null
  }
  const whole = z.object({ statements: z.array(z.unknown()) }).safeParse(data)
  if (!whole.success) return null
  const read = whole.data.statements.slice(0, MOST).map((one) => item.safeParse(one))
  const items = read.flatMap((one) => (one.success ? [one.data] : []))
  return { items, malformed: whole.data.statements.length - items.length }
}
