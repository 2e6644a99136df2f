import { elementsOf, fieldsOf, valueAt } from '../json-spans.ts'
import { LIMITS } from '../limits.ts'
import type { Reader } from '../reader.ts'
import { refusal } from '../refusal.ts'
import { chatsIn, foundIn, type Held, telegramReader } from '../telegram.ts'
import { wordsIn } from '../telegram-message.ts'
import { type Drawn, gridOf } from './grid.ts'
import { itemsOf } from './list.ts'

/**
 * An export as one list: a table for each chat, a row for each message (its number, its day, its lines), and a table for each list that a
 * message holds. As an ordinary source its messages are sources of their own (telegram.ts).
 */
export const telegramListReader: Reader = {
  ...telegramReader,
  name: 'telegram-list@1',
  maxBytes: LIMITS.exportBytes,
  read: (bytes) => {
    const chats = chatsIn(bytes)
    return { text: gridOf(chats.flatMap((chat) => [...tablesIn(bytes, chat)])), found: foundIn(chats), notes: [] }
  },
}

function* tablesIn(bytes: Uint8Array, chat: Held): Generator<Drawn> {
  const single: string[][] = []
  let units = 0
  for (const { start, end } of elementsOf(bytes, chat.messages)) {
    const message = bytes.subarray(start, end)
    const words = wordsIn(message).trim()
    if (!/[\p{L}\p{N}]/u.test(words)) continue
    units += words.length
    if (units > LIMITS.textBytes) throw refusal('too_large')
    const { id, day } = headOf(message)
    const items = itemsOf(words)
    if (items.length > 1) yield { title: [chat.name, id, day].filter(Boolean).join(' · '), rows: items }
    else single.push([id, day, ...words.split('\n').filter((line) => line.trim() !== '')])
  }
  if (single.length > 0) yield { title: chat.name ?? null, rows: single }
}

/** The number of a message and its day, as its export tells them; empty where it does not. */
function headOf(message: Uint8Array): { id: string; day: string } {
  const fields = fieldsOf(message, 0)
  const value = (name: string) => {
    const at = fields.get(name)
    return at === undefined ? undefined : valueAt(message, at)
  }
  const [id, date] = [value('id'), value('date')]
  return {
    id: typeof id === 'number' ? String(id) : '',
    day: typeof date === 'string' ? (/^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? '') : '',
  }
}
