import { openMembers, openSessions } from '#members/index.ts'
import { bringIn } from '#pipeline/bring-in.ts'
import { testStores } from '#pipeline/testing.ts'
import { openWorkroom } from '#pipeline/workroom.ts'
import { newSecret } from '#platform/chance.ts'
import { deskApp } from './app.ts'

export const HOME = 'http://127.0.0.1:4711'

/** A browser at the desk: it keeps its cookie, and knows the token of its forms. */
export type Browser = {
  get: (path: string, headers?: Record<string, string>) => Promise<Response>
  /** Sends a form; without `formToken` among the fields, the right one is sent first. */
  post: (path: string, fields?: Fields, headers?: Record<string, string>) => Promise<Response>
  cookie: string
  formToken: string
}
export type Fields = Record<string, string | readonly (string | File)[]>

/** A whole desk over a register of its own, asked as Request -> Response. `time` moves its clock, in milliseconds. */
export async function openTestDesk() {
  let time = Date.parse('2026-05-01T08:00:00.000Z')
  const stores = await testStores(() => new Date(time).toISOString())
  const faults: unknown[] = []
  const work = await openWorkroom(stores, (thrown) => faults.push(thrown))
  const members = await openMembers(stores.database, stores.newId)
  const sessions = openSessions({ now: () => new Date(time).toISOString(), newSecret })
  const app = deskApp({ work, members, sessions })

  const ask = (path: string, init: RequestInit = {}) => Promise.resolve(app.request(HOME + path, init))
  const browserWith = (cookie: string, formToken: string): Browser => ({
    cookie,
    formToken,
    get: (path, headers = {}) => ask(path, { headers: { cookie, ...headers } }),
    post: (path, fields = {}, headers = {}) => {
      const all = Object.entries({ formToken, ...fields }).flatMap(([name, value]) =>
        (typeof value === 'string' ? [value] : value).map((one) => [name, one] as const),
      )
      const withFiles = all.some(([, value]) => typeof value !== 'string') || /\/add\/(?:files|list)$/.test(path)
      const body: FormData | URLSearchParams = withFiles ? new FormData() : new URLSearchParams()
      for (const [name, value] of all) body.append(name, value as string)
      return ask(path, { method: 'POST', body, headers: { cookie, ...headers } })
    },
  })
  return {
    app,
    ask,
    stores,
    work,
    members,
    sessions,
    faults,
    pass: (ms: number) => {
      time += ms
    },
    /** A browser that came in with the address that the program prints. */
    come: async (): Promise<Browser> => {
      const response = await ask(`/enter/${sessions.invite(stores.member)}`, { method: 'POST' })
      const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
      const session = sessions.find(cookie.split('=')[1] ?? '')
      return browserWith(cookie, session?.formToken ?? '')
    },
    /** A browser in which somebody works under a name of their own. */
    async sit(name = 'Reader One'): Promise<Browser> {
      const browser = await this.come()
      const known = members.all().find((one) => one.name === name)
      await browser.post('/en/who', known ? { member: known.id } : { name })
      return browser
    },
    [Symbol.asyncDispose]: async () => {
      await bringIn(work).close()
      await stores[Symbol.asyncDispose]()
    },
  }
}
export type TestDesk = Awaited<ReturnType<typeof openTestDesk>>

/** Where an answer leads. */
export const leadsTo = (response: Response): string | null => response.headers.get('location')

/** The words of a page. */
export const wordsOf = async (response: Response): Promise<string> =>
  (await response.text())
    .replace(/<head>[\s\S]*<\/head>/, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
