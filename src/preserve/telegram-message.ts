import { canonicalJson, type Json } from '#core/canonical.ts'
import type { Language } from '#core/layer.ts'
import { LIMITS } from './limits.ts'
import type { Enclosed, Found, Reader } from './reader.ts'
import { refusal } from './refusal.ts'

/**
 * A chat as its export describes it. `open`: anybody may read it. `channel`: it speaks with one voice, that of its name. `language`: that of
 * its messages together; some are too short to tell.
 */
export type Chat = { id: number; name: string | undefined; channel: boolean; open: boolean; language: Language }

/**
 * One message as a source of its own. Its bytes are the canonical JSON (RFC 8785) of what does not change by itself: where it stands, when, by
 * whose account, its words and links. Names, reactions, views and the paths of files are left out, so that the same message in two exports is
 * one source.
 */
export const messageReader: Reader = {
  name: 'telegram-message@1',
  mediaType: 'application/vnd.telegram.message+json',
  alsoTypes: [],
  extensions: [],
  maxBytes: LIMITS.messageBytes,
  sniff: (head) => head.startsWith('{"channel":') && head.includes('"kind":"telegram_message"'),
  certain: true,
  read: (bytes) => {
    const message = parsed(bytes)
    const text = isRecord(message) && typeof message.text === 'string' ? message.text : null
    const date = isRecord(message) ? instant(message.date) : undefined
    if (text === null || date === undefined) throw refusal('unreadable_message')
    // Alone it does not say whether its chat is open to anybody.
    return { text, found: { timestamps: [date], publisherKind: 'social', visibility: 'confidential' }, notes: [] }
  },
}

/**
 * A message of an export as a part; null for a service message and for one without words. One that has no number is called by its place and
 * refused when opened.
 */
export function enclosedMessage(bytes: Uint8Array, chat: Chat, address: string | undefined, place: number): Enclosed | null {
  const message = parsedOrNull(bytes)
  if (!isRecord(message) || typeof message.id !== 'number')
    return {
      name: `#${place}`,
      found: {},
      bytes: () => {
        throw refusal('unreadable_message')
      },
    }
  const words = wordsOf(message.text)
  if (message.type === 'service' || !/[\p{L}\p{N}]/u.test(words.text)) return null
  return {
    name: String(message.id),
    mediaType: messageReader.mediaType,
    bytes: () => Buffer.from(canonicalJson(kept(message, chat, words))),
    found: foundIn(message, chat, address),
  }
}

/** The words of a message of an export; empty for one that is not in order. */
export function wordsIn(bytes: Uint8Array): string {
  const message = parsedOrNull(bytes)
  return isRecord(message) && message.type !== 'service' ? wordsOf(message.text).text : ''
}

type Message = Record<string, unknown>
type Words = { text: string; links: string[] }

function kept(message: Message, chat: Chat, { text, links }: Words): Json {
  const date = seconds(message)
  if (date === undefined) throw refusal('unreadable_message')
  const reply = message.reply_to_message_id
  return {
    v: 1,
    kind: 'telegram_message',
    channel: chat.id,
    id: Number(message.id),
    date,
    // A channel's own account is its name under another number: only in groups it says who of many.
    from: chat.channel ? undefined : line(message.from_id),
    forwarded_from: line(message.forwarded_from_id) ?? line(message.forwarded_from),
    reply_to: typeof reply === 'number' ? reply : undefined,
    media: line(message.media_type) ?? (message.photo === undefined ? undefined : 'photo'),
    text,
    links: links.length > 0 ? links : undefined,
  }
}

/**
 * Who says it: the words of a forwarded message are its author's, and counting the channel that passes them on as a second voice would make
 * two sources of one. The channel stays in the address and the bytes.
 */
function foundIn(message: Message, chat: Chat, address: string | undefined): Found {
  const publisher = line(message.forwarded_from) ?? (chat.channel ? chat.name : line(message.from)) ?? chat.name
  return {
    ...(address !== undefined && { addresses: [`${address}/${message.id}`] }),
    ...(publisher !== undefined && { publisher }),
    visibility: chat.open ? 'public' : 'confidential',
    languageHint: chat.language,
  }
}

/** The words of a message: text, or a list of texts and marked pieces. The address behind a link is kept beside them. */
function wordsOf(value: unknown): Words {
  const pieces = Array.isArray(value) ? value : [value]
  const links: string[] = []
  let text = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece
    if (!isRecord(piece) || typeof piece.text !== 'string') continue
    text += piece.text
    const href = line(piece.href)
    if (href !== undefined) links.push(href)
  }
  return { text: text.toWellFormed().replaceAll('\0', '\ufffd').replaceAll('\r\n', '\n'), links }
}

/** Seconds since 1970: `date_unixtime`. Exports before 2021 have only a local time without its zone, which says less. */
function seconds({ date_unixtime: unix, date }: Message): number | undefined {
  const number = typeof unix === 'string' && /^\d{1,11}$/.test(unix) ? Number(unix) : undefined
  if (number !== undefined) return number
  const local =
    typeof date === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(date) ? Date.parse(`${date}Z`) : Number.NaN
  return Number.isNaN(local) ? undefined : local / 1000
}

const instant = (value: unknown): string | undefined =>
  typeof value === 'number' && value >= 0 && value < 1e11 ? new Date(value * 1000).toISOString() : undefined

const isRecord = (value: unknown): value is Message => typeof value === 'object' && value !== null && !Array.isArray(value)
const line = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== ''
    ? value.slice(0, LIMITS.addressUnits).toWellFormed().replaceAll('\0', '\ufffd').replace(/\s+/g, ' ')
    : undefined

function parsed(bytes: Uint8Array): unknown {
  const value = parsedOrNull(bytes)
  if (value === null) throw refusal('unreadable_message')
  return value
}

function parsedOrNull(bytes: Uint8Array): unknown {
  if (bytes.length > LIMITS.messageBytes) return null
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}
