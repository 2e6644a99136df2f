import { type Decoded, decode } from './charset.ts'
import { LIMITS } from './limits.ts'
import type { Reader } from './reader.ts'
import { notesOf } from './text.ts'

/** HTML: the article that Readability finds, in our own walk over it; the whole body of short pages where it finds none. */
export const htmlReader: Reader = {
  name: 'html@2',
  mediaType: 'text/html',
  alsoTypes: ['application/xhtml+xml'],
  extensions: ['html', 'htm', 'xhtml'],
  maxBytes: LIMITS.htmlBytes,
  sniff: (head) =>
    /^(?:\xef\xbb\xbf)?\s*(?:<!--[^>]*-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype html|html|head|body|article|div|p|h1|table|meta|title)[\s>]/i.test(
      head,
    ),
  async read(bytes, { charset }) {
    const { text: html, guessed } = pageIn(bytes, charset)
    const { readPage } = await import('./html-page.ts')
    const { text, found, notes } = readPage(html)
    return { text, found, notes: [...notesOf(guessed), ...notes] }
  },
}

/** The page as it is written. */
export const pageIn = (bytes: Uint8Array, charset: string | undefined): Decoded => decode(bytes, charset ?? declared(bytes))

/** As HTML 13.2.3.2 does it: a `meta` in the first 1,024 bytes, here a few more; or the XML declaration. */
function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return (/<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(head) ??
    /^\s*<\?xml[^>]{0,100}?encoding=["']([\w-]{2,30})/i.exec(head))?.[1]
}
