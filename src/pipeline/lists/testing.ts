import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hints } from '#preserve/index.ts'
import type { Stores } from '../stores.ts'
import type { Workroom } from '../workroom.ts'
import { keepList, type OpenedList, openList } from './bring-list.ts'
import type { Field } from './fields.ts'

/** A list of invented people as a team keeps it, in Belarusian. */
export const HEADINGS =
  'ID;Прозвішча, імя;Дата нараджэння;Дата затрымання;Артыкул;Тэрмін;Дата прысуду;Месца ўтрымання;Статус;Дата вызвалення;Падстава вызвалення'
export const ROWS = {
  mira: 'p1;Талвік Міра;13.12.1985;09.08.2020;ч. 1 арт. 342;2 гады 6 месяцаў;12.03.2021;ПК № 4;у зняволенні;;',
  jan: 'p2;Корэль Ян;1990;10.11.2021;361-1, 130;5 гадоў;01.06.2022;ПК № 15;у зняволенні;;',
  one: 'p3;Волкаў Міхаіл;02.05.1979;;368;1 год;;;на свабодзе;03.05.2023;канец тэрміну',
  other: 'p4;Волкаў Міхаіл;11.11.1991;;342;3 гады;;ПК № 1;у зняволенні;;',
} as const

export const listOf = (...rows: readonly string[]): string => `${[HEADINGS, ...rows].join('\n')}\n`

/** Puts a text into a file of its own below the data folder of a test, and gives its path. */
export function fileWith(stores: Stores, name: string, text: string | Uint8Array): string {
  const folder = join(stores.folder.path, '..', 'given', stores.newId())
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

export type Said = { list?: string; columns?: ReadonlyMap<number, Field>; hints?: Hints }

/** Opens a text as a list. */
export const opened = (
  work: Workroom,
  text: string,
  { list = 'people', columns = new Map(), hints = {} }: Said = {},
): Promise<OpenedList> => openList(work, { path: fileWith(work.stores, 'people.csv', text), hints, list, columns })

/** Brings a text in as a list and answers with what was opened. */
export async function brought(work: Workroom, text: string, said: Said = {}): Promise<OpenedList> {
  const list = await opened(work, text, said)
  await Array.fromAsync(keepList(work, work.stores.member, list))
  return list
}
