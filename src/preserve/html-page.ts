import { Readability } from '@mozilla/readability'
import { HabeasError } from '#core/errors.ts'
import { dropSurroundings, dropTeasers, dropTitle } from './boilerplate.ts'
import { type DomElement, type Page, parsePage } from './dom.ts'
import { metaOf } from './html-meta.ts'
import { textOf } from './html-text.ts'
import { LIMITS } from './limits.ts'
import type { Note, Reading } from './reader.ts'
import { refusal } from './refusal.ts'
import { within } from './time-limit.ts'

/** An article is at least this long; what is shorter is compared with the whole body. */
const ARTICLE_UNITS = 200

/** The article of a page. Throws RefusalCodes. */
export const readPage = (html: string): Reading => guarded(() => pageOf(html))

/** All words of HTML that is no page of a site: what a document was turned into, the body of a letter. */
export const pageOfWords = (html: string): string => guarded(() => textOf(parsePage(html).body))

/** Work on a page, within its time. What a library throws on a page may quote it: only the kind of the error goes on. */
export function guarded<T>(work: () => T): T {
  try {
    return within(LIMITS.htmlMs, work)
  } catch (thrown) {
    if (thrown instanceof HabeasError) throw thrown
    throw refusal(thrown instanceof RangeError ? 'too_complex' : 'unreadable_html')
  }
}

function pageOf(html: string): Reading {
  const page = parsePage(html)
  const found = metaOf(page)
  dropSurroundings(page)
  dropTitle(page, found.title)
  const article = articleOf(page)
  if (article.length >= ARTICLE_UNITS) return { text: article, found, notes: [] }
  const cleaned = parsePage(html)
  dropSurroundings(cleaned)
  const body = [bodyOf(cleaned), bodyOf(parsePage(html))].find((text) => text.length >= ARTICLE_UNITS || isSentence(text)) ?? ''
  if (article.length * 2 > body.length) return { text: article, found, notes: [] }
  return { text: body, found, notes: ['whole_body_taken'] satisfies Note[] }
}

function articleOf(page: Page): string {
  const content = contentOf(page)
  if (!content) return ''
  dropTeasers(content)
  return textOf(content)
}

/** Readability stumbles over pages whose best part is the body itself or stands outside it: then nothing is found. */
function contentOf(page: Page): DomElement | null {
  try {
    return (
      new Readability<DomElement>(page as never, { serializer: (node) => node as unknown as DomElement }).parse()?.content ?? null
    )
  } catch (thrown) {
    if (thrown instanceof TypeError) return null
    throw thrown
  }
}

function bodyOf(page: Page): string {
  dropTeasers(page.body)
  return textOf(page.body)
}

const isSentence = (text: string) => /\p{L}{2,}.*\s.*\p{L}{2,}/u.test(text.slice(0, 2_000))
