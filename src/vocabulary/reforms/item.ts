import type { StatementType } from '#core/extraction.ts'
import { type Entry, say } from '../entry.ts'

/** Parts of the table, in the order in which they are read. */
export type ReformGroup = 'articles' | 'laws' | 'lists' | 'courts' | 'redress' | 'scrutiny'

/**
 * One law, list, court or mechanism of which change is demanded. `articles`: codes as `UK-361-1`; `types`: statements that speak of it by
 * what they are; `words`: what names it, each as beginnings of words that must all come (“list extremis”); `=` after one: the whole word.
 */
export type ReformItem = Entry & {
  group: ReformGroup
  articles: readonly string[]
  types: readonly StatementType[]
  words: readonly string[]
}

type Where = Partial<Pick<ReformItem, 'articles' | 'types' | 'words'>>

export const item = (
  group: ReformGroup,
  code: string,
  definition: string,
  source: string,
  [be, ru, en]: readonly [string, string, string],
  { articles = [], types = [], words = [] }: Where = {},
): ReformItem => ({ code, definition, source, labels: say(be, ru, en), group, articles, types, words })
