import { sha256 } from '#core/canonical.ts'
import { edtf } from '#core/edtf.ts'
import { identify } from '#core/identify.ts'
import { hashId, type SourceHash } from '#core/ids.ts'
import { type Language, layerOf } from '#core/layer.ts'
import type { Source } from '#core/source.ts'
import { readText } from '#extract/index.ts'
import { type Members, openMembers, openSessions, type Session, type Sessions } from '#members/index.ts'
import type { Stores } from '#pipeline/stores.ts'
import { testStores } from '#pipeline/testing.ts'
import { openWorkroom, type Workroom } from '#pipeline/workroom.ts'
import { newSecret } from '#platform/chance.ts'
import { keepLayer, keepReading, keepSource, type StatementRow, type Thing } from '#register/index.ts'
import { RULES } from '#register/testing.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { htmlOf } from '../../components/html.ts'
import type { Answer, Ask } from '../ask.ts'
import { NO_FORM } from '../form.ts'

/** A text of a test with its publisher; the language is that of its letters. */
export type Told = { text: string; publisher: string; language: Language; published?: string }

/** A desk over texts that were really read, without a server around it. */
export type TestDesk = AsyncDisposable & {
  work: Workroom
  stores: Stores
  /** Faults of the program that were told. */
  faults: unknown[]
  members: Members
  sessions: Sessions
  /** Asks as one of the members, each of whom has a session of their own. */
  ask: (asked: {
    params?: Record<string, string>
    query?: string
    form?: Record<string, string>
    language?: SiteLanguage
    as?: string
  }) => Promise<Ask>
  /** The person or event whose name or words begin so. */
  thing: (words: string) => Thing
  rows: (words: string, property?: string) => readonly StatementRow[]
  accept: (rows: readonly StatementRow[]) => Promise<void>
}

export async function testDesk(texts: readonly Told[]): Promise<TestDesk> {
  const stores = await testStores()
  for (const told of texts) await keep(stores, told)
  const faults: unknown[] = []
  const work = await openWorkroom(stores, (thrown) => faults.push(thrown))
  const members = await openMembers(stores.database, stores.newId)
  const sessions = openSessions({ now: stores.now, newSecret })
  const open = new Map<string, Session>()
  const sessionOf = async (name: string): Promise<Session> => {
    const member = members.all().find((one) => one.name === name) ?? (await members.add(name))
    if (typeof member === 'string') throw new Error(`no member of that name: ${member}`)
    const session = open.get(name) ?? sessions.enter(sessions.invite(member))?.session
    if (!session) throw new Error('nobody came in')
    open.set(name, session)
    return session
  }
  const thing: TestDesk['thing'] = (words) => {
    for (const { id, type, anchors } of work.view().occurrences.values())
      if ((type === 'person' || type === 'release_event') && anchors[0]?.exact.startsWith(words)) {
        const found = work.view().thing(id)
        if (found) return found
      }
    throw new Error(`nobody and nothing is named ${words}`)
  }
  return {
    work,
    faults,
    stores,
    members,
    sessions,
    thing,
    rows: (words, property) =>
      thing(words)
        .occurrences.flatMap((id) => work.view().about(id))
        .filter(({ statement }) => property === undefined || statement.property === property),
    accept: async (rows) => {
      await work.decide(
        (await sessionOf('Reader One')).member,
        rows.map(({ id }) => ({ target: 'statement', statement: id, act: 'accept' })),
      )
    },
    ask: async ({ params = {}, query = '', form = {}, language = 'en', as = 'Reader One' }) => ({
      language,
      session: await sessionOf(as),
      params,
      query: new URLSearchParams(query),
      form: { ...NO_FORM, get: (name) => form[name] ?? '' },
      work,
      now: stores.now(),
      members,
      sessions,
      origin: 'http://127.0.0.1:8161',
      intake: null,
    }),
    [Symbol.asyncDispose]: () => stores[Symbol.asyncDispose](),
  }
}

async function keep({ database }: Stores, { text, publisher, language, published = '2026-05-14' }: Told): Promise<void> {
  const hash = hashId<SourceHash>(sha256(publisher + text))
  const source: Source = {
    hash,
    mediaType: 'text/plain',
    size: Buffer.byteLength(text),
    addresses: [`https://${hash.slice(0, 8)}.example/`],
    title: null,
    publisher,
    publisherKind: 'media',
    published: edtf(published),
    timeZone: 'Europe/Minsk',
    language,
    visibility: 'public',
    fileName: null,
  }
  const layer = layerOf(hash, text, language, 'text@1')
  const identified = identify(layer, readText(text, { published: edtf(published), language }))
  await database.transaction(async (db) => {
    await keepSource(db, source)
    await keepLayer(db, layer)
    await keepReading(db, layer.id, identified, RULES)
  })
}

/** What a page says, without its marks; an answer that leads elsewhere says where. */
export function said(answer: Answer): string {
  if ('path' in answer) return `to ${answer.path}`
  if ('response' in answer) return `response ${answer.response.status}`
  return htmlOf(answer.main)
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
}

/** The value of a hidden field of a page. */
export function fieldIn(answer: Answer, name: string): string {
  const html = 'main' in answer ? htmlOf(answer.main) : ''
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
}
