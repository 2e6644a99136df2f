import type { EnvelopeId, Manifest } from '#core/envelope.ts'
import { openGate } from '#intake/gate/index.ts'
import { type OpenEnvelope, openKey } from '#intake/sealing/index.ts'
import { openTestIntake } from '#intake/store/testing.ts'
import { intakeApp } from './app.ts'
import { pages } from './pages/index.ts'
import type { Pages } from './types.ts'

export const DOOR_HOME = 'http://127.0.0.1:4712'

/** An envelope as a member of the team sees it. */
export type Opened = { id: EnvelopeId; manifest: Manifest; files: Record<string, string>; state: string; open: OpenEnvelope }

/** A whole door over a store of its own, asked as Request -> Response. Whoever waits for the gate moves its clock. */
export async function openTestDoor({ isClosed = false, pages: shown = pages }: { isClosed?: boolean; pages?: Pages } = {}) {
  const intake = await openTestIntake({ isClosed })
  const { store } = intake
  const faults: unknown[] = []
  const logged: string[] = []
  const gate = openGate({
    key: store.key,
    now: store.now,
    isUsed: store.isUsed,
    use: store.use,
    wait: async (ms) => intake.pass(ms),
  })
  const app = intakeApp({
    store,
    gate,
    pages: shown,
    script: 'void 0',
    leave: (language) => `https://${language}.example.org/`,
    fault: (thrown) => faults.push(thrown),
    log: ({ route, status, day }) => logged.push(`${route} ${status} ${day}`),
  })
  const ask = (path: string, init: RequestInit = {}) => Promise.resolve(app.request(DOOR_HOME + path, init))

  const bytesOf = async (id: EnvelopeId, part: Parameters<typeof store.carrier.part>[1]) => {
    const pieces: Uint8Array[] = []
    for await (const piece of await store.carrier.part(id, part)) pieces.push(piece)
    return new Uint8Array(Buffer.concat(pieces))
  }
  /** Everything that waits, opened with the key of the member. */
  const opened = async (): Promise<Opened[]> => {
    const all: Opened[] = []
    for (const { id, state } of await store.carrier.waiting()) {
      const open = await openKey(await bytesOf(id, 'key'), [intake.identity], id)
      const manifest = await open.manifest(await bytesOf(id, 'manifest'))
      const files: Record<string, string> = {}
      for (const entry of manifest.files) {
        const sealed = new Blob([await bytesOf(id, entry.part)]).stream()
        files[entry.name] = await new Response(open.file(entry, sealed) as ReadableStream<Uint8Array<ArrayBuffer>>).text()
      }
      all.push({ id, manifest, files, state, open })
    }
    return all
  }
  return {
    ...intake,
    app,
    gate,
    ask,
    faults,
    logged,
    opened,
    /** Sends a form without files. */
    send: (fields: Record<string, string>, headers: Record<string, string> = {}, language = 'en') =>
      ask(`/${language}/`, { method: 'POST', body: new URLSearchParams(fields), headers }),
    /** Sends a form with files. */
    sendFiles: (fields: Record<string, string>, files: readonly File[], language = 'en') => {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.append(name, value)
      for (const file of files) form.append('files', file)
      return ask(`/${language}/`, { method: 'POST', body: form })
    },
  }
}
export type TestDoor = Awaited<ReturnType<typeof openTestDoor>>

/** What stands in the hidden fields of a page. */
export function hiddenIn(html: string): Record<string, string> {
  const unescaped = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
  return Object.fromEntries(
    [...html.matchAll(/<input\b[^>]*\btype="hidden"[^>]*>/g)].map(([input]) => [
      unescaped(/\bname="([^"]*)"/.exec(input)?.[1] ?? ''),
      unescaped(/\bvalue="([^"]*)"/.exec(input)?.[1] ?? ''),
    ]),
  )
}
