import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyDecisions } from '#pipeline/apply.ts'
import { ingest } from '#pipeline/ingest.ts'
import { publish, publishedFolder } from '#pipeline/publish.ts'
import { openStores, type Stores } from '#pipeline/stores.ts'
import { openPublished } from '#publish/read.ts'
import { readRegister } from '#register/index.ts'
import { draftEntries } from '#review/index.ts'
import { writeSite } from '#web/public/write-site.ts'
import type { Paper } from './attack-documents.ts'

export type Draft = ReturnType<typeof draftEntries>[number]

const SHOWN = [
  { exact: 'Maria Kolesnikova', be: 'Марыя Калеснікава', ru: 'Мария Колесникова', en: 'Maria Kolesnikova' },
  { exact: 'Ales Bialiatski', be: 'Алесь Бяляцкі', ru: 'Алесь Беляцкий', en: 'Ales Bialiatski' },
]
const inOpen = (exact: string, suffix: string) => ({ source: 'open.txt', quote: { exact, suffix } })

/** Everything accepted, two people shown, a contradiction about one of them decided; names stand in reasons and freed words. */
export function decisionsOn(drafts: readonly Draft[], words: readonly string[], name: string): string {
  const reason = `The office spoke with ${name}, ${name.toLowerCase()} and @${name.replaceAll(' ', '')}.`
  const event = (exact: string) => ({ ...inOpen(exact, '.'), type: 'release_event' })
  const accepted = drafts.map(({ entry, rule }) => {
    const { exact } = entry.quote
    const act = exact.includes('was not released')
      ? 'refute'
      : exact.startsWith('Maria Kolesnikova was released')
        ? 'prefer'
        : 'accept'
    return { ...entry, act, reason: `${reason} ${rule}` }
  })
  return JSON.stringify({
    v: 1,
    decisions: [
      ...accepted,
      { target: 'judgement', left: event('123 people'), right: event('120 people'), act: 'same', reason },
      ...SHOWN.map(({ exact, ...shown }) => ({
        target: 'exposure',
        person: inOpen(exact, ' was released'),
        act: 'public',
        basis: 'public_figure',
        shown,
        reason,
      })),
      ...words.map((word) => ({ target: 'word', word, act: 'free', reason })),
    ],
  })
}

/** Writes documents into a folder. */
export function write(folder: string, papers: readonly Paper[]): void {
  mkdirSync(folder, { recursive: true })
  for (const { name, text } of papers) writeFileSync(join(folder, name), text)
}

/** A data folder with the keys and the register id of another one, and nothing else. */
export function twinFolder(of: string, folder: string): string {
  mkdirSync(folder, { mode: 0o700 })
  for (const name of ['habeas.json', 'instance.key', 'signing.key']) copyFileSync(join(of, name), join(folder, name))
  return folder
}

export const opened = (data: string): Promise<Stores> => openStores({ data, databaseUrl: null }, { begin: 'own' })

const draftsIn = async ({ database }: Stores): Promise<Draft[]> => draftEntries(await readRegister(database))

/** The same road inside this process: documents, decisions, snapshot, site. */
export async function walk(stores: Stores, folders: readonly string[], words: readonly string[], name: string): Promise<void> {
  for await (const { error } of ingest(stores, folders)) if (error) throw new Error(error.code)
  await applyDecisions(stores, decisionsOn(await draftsIn(stores), words, name), stores.member.id)
  await publish(stores)
}

export const siteOf = (data: string, out: string, origin: string) =>
  writeSite(openPublished(publishedFolder(data)).current(), out, { origin })
