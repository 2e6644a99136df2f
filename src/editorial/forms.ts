import { z } from 'zod'
import type { Lack } from '#core/writing.ts'
import { placeByCode } from '#vocabulary/index.ts'
import { blocksOf, wordsIn } from './markup.ts'

/** Characters of one text of an article: far more than anybody reads. */
export const LONGEST = 100_000

const line = z.string().trim().max(300)
const day = z.iso.date()
const inEach = <Form extends z.ZodType>(form: Form) => z.partialRecord(z.enum(['be', 'ru', 'en']), form)

/** An article as it is kept: the words as they were typed. `signed` is filled when it is signed. */
export const ARTICLE_FORM = z.strictObject({
  by: line,
  texts: inEach(z.strictObject({ title: line, body: z.string().max(LONGEST) })),
  signed: z.record(z.string(), z.string()),
})

/** A card as it is kept. */
export const CARD_FORM = z.strictObject({
  where: z.enum(['inside', 'abroad']),
  country: z
    .string()
    .refine((code) => placeByCode(code)?.kind === 'country', 'not a country of the vocabulary')
    .nullable(),
  when: z.enum(['hours', 'days', 'months']),
  texts: inEach(z.strictObject({ title: line, text: z.string().max(5_000), how: z.string().max(1_000) })),
  source: line,
  assuredOn: day,
  validUntil: day,
  assuredBy: line,
})

export type ArticleBody = z.infer<typeof ARTICLE_FORM>
export type CardBody = z.infer<typeof CARD_FORM>

export function lacksOfArticle({ by, texts }: ArticleBody): Lack[] {
  const written = Object.values(texts)
  return [
    ...(by === '' ? ['no_author' as const] : []),
    ...(written.every(({ body }) => body.trim() === '') ? ['no_text' as const] : []),
    ...(written.some(({ title, body }) => body.trim() !== '' && title === '') ? ['no_title' as const] : []),
    // A sign that names no figure would stand in public as it was typed.
    ...(written.some(({ body }) => wordsIn(blocksOf(body)).includes('[[')) ? ['no_figure' as const] : []),
  ]
}

export function lacksOfCard({ texts, source, assuredBy, assuredOn, validUntil }: CardBody): Lack[] {
  const written = Object.values(texts).filter(({ text, how }) => text.trim() + how.trim() !== '')
  return [
    ...(written.length === 0 ? ['no_text' as const] : []),
    ...(written.some(({ title }) => title === '') ? ['no_title' as const] : []),
    ...(source === '' ? ['no_source' as const] : []),
    ...(assuredBy === '' ? ['no_assurer' as const] : []),
    ...(validUntil <= assuredOn ? ['ends_before' as const] : []),
  ]
}
