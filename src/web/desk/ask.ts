import type { Child } from 'hono/jsx'
import type { Members, Session, Sessions } from '#members/index.ts'
import type { Workroom } from '#pipeline/workroom.ts'
import type { SiteLanguage } from '#texts/language.ts'

/** A file that was sent: it rests on the disk for as long as it is asked about. `name` as the browser gave it, which may be anything. */
export type SentFile = { name: string; path: string; size: number }

/** A small file that was sent and is in memory only. */
export type HeldFile = { name: string; bytes: Uint8Array }

/** A form as it was sent: typed values (an unknown name is empty), and files in the order they were chosen. */
export type DeskForm = {
  get: (name: string) => string
  all: (name: string) => string[]
  files: readonly SentFile[]
  held: readonly HeldFile[]
}

/** What a page of the desk is asked, once the door has let it in: this computer, own origin, a session that may, a form token that fits. */
export type Ask = {
  language: SiteLanguage
  /** Who acts. */
  session: Session
  /** The `:name` parts of the address. */
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /** Empty for GET. */
  form: DeskForm
  work: Workroom
  /** UTC, ISO 8601; from the clock of the stores. */
  now: string
  /** Who works here: the names behind decisions. */
  members: Members
  /** Where the desk is: http://127.0.0.1:8161 */
  origin: string
  sessions: Sessions
  /** Where the intake stands, for the pages of the folder that is written; null: nothing leads there. */
  intake: string | null
}

/** Parts of the desk in the order of the work, as its head lists them. */
export const DESK_PARTS = [
  'add',
  'queue',
  'people',
  'events',
  'codings',
  'articles',
  'cards',
  'publish',
  'inbox',
  'exchange',
] as const

/** Who works here is behind the name of who acts, not in the list. */
export type DeskPart = (typeof DESK_PARTS)[number] | 'members'

/**
 * What a handler answers. A page gets the frame of the desk around it; after an act comes a redirect (303), so that going back or reloading
 * never acts twice. `path` is the address after the language: `documents/abc`, with query and fragment; `done=code` in the query says what
 * was done (texts/desk/done.ts). A page with `script` may run that file of the program, and nothing else. With `again` it is asked for
 * again after so many seconds, unless the reader has stopped that.
 */
export type Answer =
  | {
      title: string
      part: DeskPart | null
      main: Child
      status?: 200 | 404 | 409 | 413 | 422
      wide?: boolean
      script?: string
      again?: number
    }
  | { path: string }
  | { response: Response }

export type Handler = (ask: Ask) => Answer | Promise<Answer>
