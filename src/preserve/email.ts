import type { Attachment, Email } from 'postal-mime'
import { guessCharset } from './charset-guess.ts'
import { readTimestamp } from './dates.ts'
import { LIMITS } from './limits.ts'
import type { Enclosed, Found, Reader } from './reader.ts'
import { refusal } from './refusal.ts'
import { notesOf } from './text.ts'

/**
 * An e-mail (RFC 5322, MIME). Its text is the plain part, unless that is poorer than the HTML one; attachments that there is a reader for
 * are parts. Mail is confidential unless a person says otherwise: it was written to somebody.
 */
export const emailReader: Reader = {
  name: 'email@1',
  mediaType: 'message/rfc822',
  alsoTypes: [],
  extensions: ['eml'],
  maxBytes: LIMITS.emailBytes,
  sniff: (head) => {
    const first = head.slice(0, head.search(/\r?\n\r?\n|$/))
    const names = first.match(/^(?:received|return-path|delivered-to|from|to|subject|date|message-id|mime-version)(?=:)/gim) ?? []
    return /^[A-Za-z-]{2,40}: ?\S/.test(first) && new Set(names.map((name) => name.toLowerCase())).size >= 3
  },
  async read(bytes) {
    const { email, guessed } = await decoded(bytes)
    const text = await wordsOf(email)
    const attached = email.attachments.filter(({ related }) => related !== true)
    const readable = attached.filter(isReadable)
    const found = factsOf(email)
    if (!/[\p{L}\p{N}]/u.test(text) && readable.length === 0) throw refusal('no_text')
    return {
      text: /[\p{L}\p{N}]/u.test(text) ? text : null,
      found,
      notes: [...notesOf(guessed), ...(attached.length > readable.length ? (['attachments_left'] as const) : [])],
      ...(readable.length > 0 && { parts: partsIn(readable, found) }),
    }
  },
}

/** Eight-bit words without a declared encoding are read as UTF-8; where they are none, the whole letter is read in the one it makes sense in. */
async function decoded(bytes: Uint8Array): Promise<{ email: Email; guessed: boolean }> {
  const email = await parsed(bytes)
  const lost = `${email.text}${email.html}`.includes('\ufffd') && !OTHER_CHARSET.test(Buffer.from(bytes).toString('latin1'))
  const charset = lost ? guessCharset(bytes) : null
  if (charset === null) return { email, guessed: false }
  return { email: await parsed(Buffer.from(new TextDecoder(charset).decode(bytes))), guessed: true }
}

/** A part that names another encoding was read in it, and would be spoilt. */
const OTHER_CHARSET = /charset\s{0,3}=\s{0,3}"?(?!utf-8|us-ascii)/i

async function parsed(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime')
  const email = await PostalMime.parse(bytes, {
    maxNestingDepth: LIMITS.emailDepth,
    maxHeadersSize: 1024 * 1024,
    forceRfc822Attachments: true,
  }).catch((thrown: unknown) => {
    const deep = thrown instanceof Error && /nesting/i.test(thrown.message)
    throw refusal(deep ? 'nested_too_deep' : 'unreadable_email')
  })
  if (email.headers.length === 0) throw refusal('unreadable_email')
  if (email.attachments.length > LIMITS.emailParts) throw refusal('too_complex')
  return email
}

/** The plain part may be a line that says to look at the other one. */
async function wordsOf({ text, html }: Email): Promise<string> {
  const plain = tidy(text ?? '')
  if (html === undefined || html.length > LIMITS.htmlBytes) return plain
  const { pageOfWords } = await import('./html-page.ts')
  const page = tidy(pageOfWords(html))
  return letters(plain) >= letters(page) * 0.6 ? plain : page
}

const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0
const tidy = (text: string) => text.replaceAll('\r\n', '\n').toWellFormed().replaceAll('\0', '\ufffd').replace(/\s+$/, '')

function factsOf({ subject, date: instant, from, headers }: Email): Found {
  // As it was written, with the sender's zone: the library gives it in UTC, where it may be another day.
  const written = headers.find(({ key }) => key === 'date')?.value.replace(/ \([^)]{0,40}\)$/, '')
  const date = written !== undefined && readTimestamp(written) !== null ? written : instant

  const title = line(subject)
  const publisher = line(from?.name) ?? line(from?.address)
  return {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(date !== undefined && { timestamps: [date] }),
    visibility: 'confidential',
  }
}

function line(text: string | undefined): string | undefined {
  const one = tidy(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LIMITS.titleUnits)
    .toWellFormed()
  return one === '' ? undefined : one
}

const READABLE = /\.(?:pdf|docx|html?|txt|text|md|eml)$/i
const READABLE_TYPES =
  /^(?:application\/pdf|application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document|text\/(?:plain|html|markdown)|message\/rfc822)$/

const isReadable = ({ filename, mimeType }: Attachment) => READABLE.test(filename ?? '') || READABLE_TYPES.test(mimeType)

/** An attachment without a date of its own has that of the letter. */
function* partsIn(attachments: readonly Attachment[], { publisher, timestamps }: Found): Generator<Enclosed> {
  for (const [at, { content, mimeType, filename }] of attachments.entries())
    yield {
      name: String(at + 1),
      ...(mimeType !== 'application/octet-stream' && { mediaType: mimeType }),
      ...(filename !== null && { fileName: filename }),
      bytes: () => (typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)),
      found: { ...(publisher !== undefined && { publisher }), ...(timestamps && { timestamps }), visibility: 'confidential' },
    }
}
