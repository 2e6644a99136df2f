import { detectLanguage } from '#core/language.ts'
import { elementsOf, fieldsOf, valueAt } from './json-spans.ts'
import { LIMITS } from './limits.ts'
import type { Enclosed, Found, Reader } from './reader.ts'
import { refusal } from './refusal.ts'
import { type Chat, enclosedMessage, wordsIn } from './telegram-message.ts'

/**
 * `result.json` of Telegram Desktop, one chat or all of them: a container whose parts are the messages with words. It stays in memory once, as
 * bytes; each message is parsed when its turn comes.
 */
export const telegramReader: Reader = {
  name: 'telegram@1',
  mediaType: 'application/vnd.telegram.export+json',
  alsoTypes: [],
  extensions: [],
  maxBytes: LIMITS.exportBytes,
  sniff: (head) =>
    /^(?:\xef\xbb\xbf)?\s*\{/.test(head) &&
    (/"about"\s*:\s*"[^"]{0,400}Telegram/.test(head) ||
      (/"type"\s*:\s*"(?:[a-z_]+_(?:chat|group|supergroup|channel)|saved_messages)"/.test(head) &&
        /"messages"\s*:\s*\[/.test(head))),
  certain: true,
  read: (bytes, { address }) => {
    const chats = chatsIn(bytes)
    const [first] = chats
    const only = chats.length === 1 ? first : undefined
    return {
      text: null,
      found: foundIn(chats),
      notes: [],
      parts: messagesIn(bytes, chats, only === undefined ? undefined : (channelAddress(address) ?? addressOf(only))),
    }
  },
}

export type Held = Chat & { username: string | undefined; messages: number }

/** What an export says of itself. */
export function foundIn(chats: readonly Held[]): Found {
  const [first] = chats
  const name = chats.length === 1 ? first?.name : undefined
  return {
    ...(name !== undefined && { title: name, publisher: name }),
    publisherKind: 'social',
    visibility: chats.every(({ open }) => open) ? 'public' : 'confidential',
  }
}

/** The chats with the places of their messages. The whole file is walked here, so one that is cut off is refused before anything is taken. */
export function chatsIn(bytes: Uint8Array): Held[] {
  const top = fieldsOf(bytes, 0)
  const lists = ['chats', 'left_chats'].flatMap((name) => {
    const at = top.get(name)
    const list = at === undefined ? undefined : fieldsOf(bytes, at).get('list')
    return list === undefined ? [] : [...elementsOf(bytes, list)].map(({ start }) => chatAt(bytes, fieldsOf(bytes, start)))
  })
  const chats = (top.has('messages') ? [chatAt(bytes, top), ...lists] : lists).filter((chat) => chat !== null)
  if (chats.length === 0) throw refusal('unreadable_export')
  return chats
}

function chatAt(bytes: Uint8Array, fields: ReadonlyMap<string, number>): Held | null {
  const messages = fields.get('messages')
  const value = (name: string) => {
    const at = fields.get(name)
    return at === undefined ? undefined : valueAt(bytes, at)
  }
  const id = value('id')
  if (messages === undefined || typeof id !== 'number') return null
  const [name, type, username] = [value('name'), value('type'), value('username')]
  return {
    id,
    name: typeof name === 'string' && name !== '' ? name.toWellFormed().replaceAll('\0', '') : undefined,
    channel: typeof type === 'string' && type.endsWith('channel'),
    open: typeof type === 'string' && type.startsWith('public_'),
    username: typeof username === 'string' ? username : undefined,
    language: detectLanguage(someWords(bytes, messages)),
    messages,
  }
}

/** As many words of a chat as tell its language. */
const SOME = 5_000

function someWords(bytes: Uint8Array, messages: number): string {
  let words = ''
  for (const { start, end } of elementsOf(bytes, messages)) {
    words += `${wordsIn(bytes.subarray(start, end))}\n`
    if (words.length > SOME) break
  }
  return words
}

function* messagesIn(bytes: Uint8Array, chats: readonly Held[], base: string | undefined): Generator<Enclosed> {
  for (const chat of chats) {
    let place = 0
    for (const { start, end } of elementsOf(bytes, chat.messages)) {
      const one = enclosedMessage(bytes.subarray(start, end), chat, base ?? addressOf(chat), ++place)
      if (one !== null) yield chats.length === 1 ? one : { ...one, name: `${chat.id}/${one.name}` }
    }
  }
}

const USERNAME = /^[A-Za-z][A-Za-z0-9_]{3,31}$/
const addressOf = ({ username }: Held) =>
  username !== undefined && USERNAME.test(username) ? `https://t.me/${username}` : undefined

/** `https://t.me/name`, also as `https://t.me/s/name` and with a message behind it. */
function channelAddress(address: string | undefined): string | undefined {
  const [, name] = /^https?:\/\/(?:www\.)?(?:t|telegram)\.me\/(?:s\/)?([^/?#]+)/i.exec(address ?? '') ?? []
  return name !== undefined && USERNAME.test(name) ? `https://t.me/${name}` : undefined
}
