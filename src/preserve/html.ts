import { Readability } from '@mozilla/readability'
import { HabeasError } from '#core/errors.ts'
import { dropSurroundings, dropTeasers, dropTitle } from './boilerplate.ts'
import { decode } from './charset.ts'
import { type DomElement, type Page, parsePage } from './dom.ts'
import { metaOf } from './html-meta.ts'
import { textOf } from './html-text.ts'
import { LIMITS } from './limits.ts'
import type { Note, Reader, Reading } from './reader.ts'
import { refusal } from './refusal.ts'
import { notesOf } from './text.ts'
import { within } from './time-limit.ts'

/** HTML: the article that Readability finds, in our own walk over it; the whole body of short pages where it finds none. */
export const htmlReader: Reader = {
  name: 'html@1',
  mediaType: 'text/html',
  alsoTypes: ['application/xhtml+xml'],
  extensions: ['html', 'htm', 'xhtml'],
  maxBytes: LIMITS.htmlBytes,
  sniff: (head) =>
    /^(?:\xef\xbb\xbf)?\s*(?:<!--[^>]*-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype html|html|head|body|article|div|p|h1|table|meta|title)[\s>]/i.test(
      head,
    ),
  read: (bytes, charset) => {
    const { text: html, guessed } = decode(bytes, charset ?? declared(bytes))
    const { text, found, notes } = guarded(() => within(LIMITS.htmlMs, () => readPage(html)))
    return { text, found, notes: [...notesOf(guessed), ...notes] }
  },
}

/** As HTML 13.2.3.2 does it: a `meta` in the first 1,024 bytes, here a few more; or the XML declaration. */
function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return (/<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(head) ??
    /^\s*<\?xml[^>]{0,100}?encoding=["']([\w-]{2,30})/i.exec(head))?.[1]
}

/** What a library throws on a page may quote it: only the kind of the error goes on. */
function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (thrown) {
    if (thrown instanceof HabeasError) throw thrown
    throw refusal(thrown instanceof RangeError ? 'too_complex' : 'unreadable_html')
  }
}

/** An article is at least this long; what is shorter is compared with the whole body. */
const ARTICLE_UNITS = 200

function readPage(html: string): Reading {
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
