import type { Child } from 'hono/jsx'
import type { SiteLanguage } from '#texts/language.ts'
import { shell } from '#texts/shell.ts'

/** Redacted text: each ▮ gets a spoken label, so that a screen reader says that something is hidden. */
export function redacted(language: SiteLanguage, text: string): Child {
  const [first = '', ...rest] = text.split('▮')
  if (rest.length === 0) return text
  const mark = (
    <span class="x" role="img" aria-label={shell[language].hidden}>
      ▮
    </span>
  )
  return [first, ...rest.flatMap((part) => [mark, part])]
}
