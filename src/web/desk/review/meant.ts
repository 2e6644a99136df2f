import { type Argument, isArticle, isCount, isLength } from '#core/statement.ts'
import { review } from '#texts/desk/review.ts'
import { details } from '#texts/details.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { countOf, termInWords } from '#texts/numbers.ts'
import { articleTitle, bodyName, scopeName } from '../../components/labels.ts'

/**
 * What the reading makes of named words, where that is part of what is said: the number and of whom, the length, the article, the place.
 * Words may be right and the reading of them wrong, so a person must see both. Null where the words are all there is.
 */
export function meantBy(language: SiteLanguage, { kind, value }: Argument): string | null {
  const t = review[language]
  if (isCount(value)) {
    const scope = value.scope === 'other' ? '' : `, ${scopeName(language, value.scope)}`
    return `${countOf(language, 'person', value)}${scope}${value.window === 'cumulative' ? `, ${t.cumulative}` : ''}`
  }
  if (isLength(value)) return termInWords(language, value)
  if (kind === 'term' && (value === 'life' || value === 'death')) return t.terms[value]
  if (isArticle(value)) {
    const title = articleTitle(language, value.code, value.article)
    return details[language].article(value.article, value.part.join(', ')) + (title === null ? '' : ` (${title})`)
  }
  return typeof value === 'string' && kind !== 'date' ? bodyName(language, value) : null
}
