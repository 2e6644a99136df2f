import { decode } from './charset.ts'
import { frontMatter } from './front-matter.ts'
import { LIMITS } from './limits.ts'
import type { Reader } from './reader.ts'
import { notesOf } from './text.ts'

/** Markdown. The layer is the text as written, marks included, after the front matter. */
export const markdownReader: Reader = {
  name: 'markdown@1',
  mediaType: 'text/markdown',
  alsoTypes: ['text/x-markdown'],
  extensions: ['md', 'markdown'],
  maxBytes: LIMITS.textBytes,
  sniff: () => false,
  read: (bytes, { charset }) => {
    const { text, guessed } = decode(bytes, charset)
    const { found, body, unknown } = frontMatter(text)
    const heading = /^#[ \t]+(\S[^\n]{0,499})/m.exec(body)?.[1]?.trim()
    return {
      text: body,
      found: heading === undefined || found.title !== undefined ? found : { ...found, title: heading },
      notes: [...notesOf(guessed), ...(unknown ? (['front_matter_unknown'] as const) : [])],
    }
  },
}
