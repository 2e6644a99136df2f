import type { Permission } from '#members/permissions.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { ISLAND_FILE } from './islands.ts'
import { DESK_STYLE_FILE, INTAKE_STYLE_FILE, STYLE_FILE } from './styles.ts'

/**
 * Every address this program answers. A test compares the list with what the apps register, so none appears unseen, and the types let none
 * be without a word on each of these.
 * - door: which app answers. `read` is the page that reads a text, which needs nobody; it stands behind the desk too.
 * - permission: what the member behind the session must be allowed; `none` where nobody needs to be known.
 * - csrf: `form` where the token of the session must stand in what is sent; at the intake, where nobody has a session, the token of the form.
 * - takes: what may be sent: nothing, the fields of a form, fields and files (`held`: small ones that never touch the disk), JSON, or bytes as they are.
 * - cache: `page` is asked for again each time by its ETag (what is withdrawn must vanish); `forever` is named by its content; `never`
 *   leaves no copy.
 * - log: `route` writes the pattern and the status, nothing of what was asked; `nothing` writes nothing.
 */
export type Route = {
  door: 'public' | 'read' | 'desk' | 'intake' | 'carry'
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  pattern: string
  permission: Permission | 'none'
  csrf: 'form' | 'none'
  takes: 'nothing' | 'fields' | 'files' | 'held' | 'json' | 'bytes'
  cache: 'page' | 'forever' | 'never'
  log: 'route' | 'nothing'
}

const shown = (pattern: string): Route => ({
  door: 'public',
  method: 'GET',
  pattern,
  permission: 'none',
  csrf: 'none',
  takes: 'nothing',
  cache: 'page',
  log: 'route',
})
/** Without a session: the door itself, and what it needs to be looked at. */
const open = (door: 'read' | 'desk', method: 'GET' | 'POST', pattern: string, cache: 'forever' | 'never' = 'never'): Route => ({
  door,
  method,
  pattern,
  permission: 'none',
  csrf: 'none',
  takes: method === 'POST' ? 'fields' : 'nothing',
  cache,
  log: 'nothing',
})
/** A page of the desk. */
export const deskGet = (pattern: string, permission: Permission): Route => ({
  door: 'desk',
  method: 'GET',
  pattern,
  permission,
  csrf: 'none',
  takes: 'nothing',
  cache: 'never',
  log: 'nothing',
})
/** An act on the desk. */
export const deskPost = (pattern: string, permission: Permission, takes: 'fields' | 'files' | 'held' = 'fields'): Route => ({
  ...deskGet(pattern, permission),
  method: 'POST',
  csrf: 'form',
  takes,
})
const PARTS = ['events', 'people', 'findings', 'articles', 'help', 'board', 'sources', 'methods', 'downloads']

/**
 * The addresses a pattern stands for: `{language}` and `{part}` written out. Hono matches these with one expression; with parameters in
 * their place it would have to walk a tree for every request.
 */
export const addressesOf = (pattern: string): string[] =>
  SITE_LANGUAGES.flatMap((language) =>
    PARTS.map((part) => pattern.replace('{language}', language).replace('{part}', part)),
  ).filter((address, i, all) => all.indexOf(address) === i)

export const PUBLIC_ROUTES = {
  choice: { ...shown('/'), cache: 'never' },
  language: { ...shown('/{language}'), cache: 'never' },
  overview: shown('/{language}/'),
  list: shown('/{language}/{part}'),
  event: shown('/{language}/events/:id'),
  person: shown('/{language}/people/:id'),
  source: shown('/{language}/sources/:id'),
  article: shown('/{language}/articles/:id'),
  finding: shown('/{language}/findings/:kind'),
  board: shown('/{language}/board/:filter'),
  data: shown('/data/:path{.+}'),
  style: { ...shown(`/${STYLE_FILE}`), cache: 'forever' },
  icon: shown('/icon.svg'),
  robots: shown('/robots.txt'),
  sitemap: { ...shown('/sitemap.xml'), cache: 'never' },
} as const satisfies Record<string, Route>

/** The page that reads a text: alone, or behind the desk. */
export const READ_ROUTES = {
  readStart: open('read', 'GET', '/'),
  read: open('read', 'GET', '/{language}/read'),
  readText: open('read', 'POST', '/{language}/read'),
  readStyle: open('read', 'GET', `/${STYLE_FILE}`, 'forever'),
  readIcon: open('read', 'GET', '/icon.svg', 'forever'),
} as const satisfies Record<string, Route>

/** How one comes to the desk. */
export const DOOR_ROUTES = {
  start: open('desk', 'GET', '/'),
  enter: open('desk', 'GET', '/enter/:token'),
  entered: open('desk', 'POST', '/enter/:token'),
  style: open('desk', 'GET', `/${DESK_STYLE_FILE}`, 'forever'),
  icon: open('desk', 'GET', '/icon.svg', 'forever'),
} as const satisfies Record<string, Route>

/** The desk itself: every page and every act behind a session. */
export const DESK_ROUTES = {
  // door, members, add
  undo: deskPost('/{language}/undo', 'read'),
  pause: deskPost('/{language}/pause', 'read'),
  leave: deskPost('/{language}/leave', 'read'),
  who: deskGet('/{language}/who', 'read'),
  whoIs: deskPost('/{language}/who', 'read'),
  add: deskGet('/{language}/add', 'read'),
  addText: deskPost('/{language}/add/text', 'review'),
  addFiles: deskPost('/{language}/add/files', 'review', 'files'),
  addedBatch: deskGet('/{language}/add/:batch', 'read'),
  addStop: deskPost('/{language}/add/:batch/stop', 'review'),
  addList: deskPost('/{language}/add/list', 'review', 'files'),
  list: deskGet('/{language}/lists/:list', 'read'),
  listAgain: deskPost('/{language}/lists/:list/again', 'review'),
  listBring: deskPost('/{language}/lists/:list/bring', 'review'),
  listLeave: deskPost('/{language}/lists/:list/leave', 'review'),
  listAccept: deskPost('/{language}/lists/:list/accept', 'review'),
  listJoin: deskPost('/{language}/lists/:list/join', 'judge'),
  members: deskGet('/{language}/members', 'read'),
  memberAdd: deskPost('/{language}/members', 'members'),
  memberRename: deskPost('/{language}/members/:member/name', 'members'),
  memberInvite: deskPost('/{language}/members/:member/address', 'members'),
  memberLeave: deskPost('/{language}/members/:member/left', 'members'),
  memberReminder: deskPost('/{language}/members/reminder', 'read'),

  // review
  queue: deskGet('/{language}/queue', 'read'),
  document: deskGet('/{language}/documents/:source', 'read'),
  documentDecide: deskPost('/{language}/documents/:source/decide', 'review'),
  documentCorrect: deskPost('/{language}/documents/:source/correct', 'review'),
  documentAdd: deskPost('/{language}/documents/:source/add', 'review'),
  documentPassage: deskPost('/{language}/documents/:source/passage', 'review'),
  island: { ...deskGet(`/${ISLAND_FILE}`, 'read'), cache: 'forever' },
  // articles, where to turn
  articles: deskGet('/{language}/articles', 'read'),
  article: deskGet('/{language}/articles/:id', 'write'),
  articleAct: deskPost('/{language}/articles/:id', 'write'),
  cards: deskGet('/{language}/cards', 'read'),
  card: deskGet('/{language}/cards/:id', 'write'),
  cardAct: deskPost('/{language}/cards/:id', 'write'),
  // what members answer by hand; about: an event, or the register
  codings: deskGet('/{language}/codings', 'read'),
  codingDifferences: deskGet('/{language}/codings/differences', 'read'),
  codingsAbout: deskGet('/{language}/codings/:about', 'read'),
  coding: deskGet('/{language}/codings/:about/:form/:item{.+}', 'review'),
  codingAct: deskPost('/{language}/codings/:about/:form/:item{.+}', 'review'),
  // publish
  publish: deskGet('/{language}/publish', 'read'),
  publishNow: deskPost('/{language}/publish', 'publish'),
  publishBack: deskGet('/{language}/publish/back/:number', 'read'),
  publishBackNow: deskPost('/{language}/publish/back/:number', 'publish'),
  publishFolder: deskPost('/{language}/publish/folder', 'publish'),
  preview: deskGet('/preview/:which/:path{.+}', 'read'),
  // people, events
  people: deskGet('/{language}/people', 'read'),
  person: deskGet('/{language}/people/:key', 'read'),
  exposure: deskPost('/{language}/people/:key/exposure', 'expose'),
  events: deskGet('/{language}/events', 'read'),
  event: deskGet('/{language}/events/:key', 'read'),
  dossier: deskGet('/{language}/things/:key/dossier/:format', 'read'),
  same: deskGet('/{language}/things/:key/same', 'read'),
  judge: deskPost('/{language}/things/:key/judge', 'judge'),
  takeApart: deskPost('/{language}/things/:key/apart', 'judge'),
  contradictions: deskGet('/{language}/contradictions', 'read'),
  contradiction: deskGet('/{language}/contradictions/:key/:property', 'read'),
  rule: deskPost('/{language}/contradictions/:key/:property', 'review'),
  closedWords: deskGet('/{language}/words', 'read'),
  decideWord: deskPost('/{language}/words', 'expose'),
  // what came in confidence
  inbox: deskGet('/{language}/inbox', 'inbox'),
  inboxUnlock: deskPost('/{language}/inbox/unlock', 'inbox', 'held'),
  inboxLock: deskPost('/{language}/inbox/lock', 'inbox'),
  inboxMany: deskPost('/{language}/inbox/many', 'inbox'),
  envelope: deskGet('/{language}/inbox/:id', 'inbox'),
  envelopeAlike: deskGet('/{language}/inbox/:id/alike', 'inbox'),
  envelopeAct: deskPost('/{language}/inbox/:id/act', 'inbox'),
  envelopeNote: deskPost('/{language}/inbox/:id/note', 'inbox'),
  envelopeReply: deskPost('/{language}/inbox/:id/reply', 'inbox'),
  envelopeFile: deskGet('/{language}/inbox/:id/files/:part', 'inbox'),
  envelopePixels: deskGet('/inbox/:id/pixels/:part', 'inbox'),
  envelopeSave: deskGet('/inbox/:id/save/:part', 'inbox'),
  envelopeFact: deskGet('/{language}/inbox/:id/fact', 'inbox'),
  envelopeSummary: deskPost('/{language}/inbox/:id/fact', 'inbox'),
  envelopeRead: deskGet('/{language}/inbox/:id/fact/:source', 'inbox'),
  envelopeKeep: deskPost('/{language}/inbox/:id/fact/:source', 'inbox'),
  envelopeEnd: deskGet('/{language}/inbox/:id/shred', 'inbox'),
  envelopeShred: deskPost('/{language}/inbox/:id/shred', 'inbox'),
  envelopeConsent: deskGet('/{language}/inbox/:id/withdraw', 'inbox'),
  envelopeWithdraw: deskPost('/{language}/inbox/:id/withdraw', 'inbox'),
  exchange: deskGet('/{language}/exchange', 'moderate'),
  letters: deskGet('/{language}/exchange/letters/:thread', 'moderate'),
  letterPass: deskPost('/{language}/exchange/letters/:thread/pass', 'moderate'),
  letterShare: deskPost('/{language}/exchange/letters/:thread/share', 'moderate'),
  offer: deskGet('/{language}/exchange/:offer', 'moderate'),
  offerDecide: deskPost('/{language}/exchange/:offer/decide', 'moderate'),
} as const satisfies Record<string, Route>

const intake = (method: Route['method'], pattern: string, takes: Route['takes'] = 'nothing'): Route => ({
  door: 'intake',
  method,
  pattern,
  permission: 'none',
  csrf: takes === 'files' ? 'form' : 'none',
  takes,
  // No copy of any of it stays on a device, its style and script included.
  cache: 'never',
  log: 'route',
})

/** The door for what comes in confidence. All steps of its forms have one address; what has an id needs that secret. */
export const INTAKE_ROUTES = {
  choice: intake('GET', '/'),
  language: intake('GET', '/{language}'),
  first: intake('GET', '/{language}/'),
  turn: intake('POST', '/{language}/', 'files'),
  wholeForm: intake('GET', '/{language}/form'),
  leave: intake('GET', '/{language}/x'),
  // the browser path
  recipients: intake('GET', '/recipients.json'),
  challenge: intake('GET', '/w'),
  begin: intake('POST', '/e', 'json'),
  partSize: intake('GET', '/e/:id/:part'),
  part: intake('PUT', '/e/:id/:part', 'bytes'),
  end: intake('POST', '/e/:id/end', 'json'),
  slots: intake('GET', '/m/:id'),
  style: intake('GET', `/${INTAKE_STYLE_FILE}`),
  script: intake('GET', '/form.js'),
  words: intake('GET', '/{language}/words'),
  icon: intake('GET', '/icon.svg'),
} as const satisfies Record<string, Route>

const carry = (method: Route['method'], pattern: string, takes: Route['takes'] = 'nothing'): Route => ({
  ...intake(method, pattern, takes),
  door: 'carry',
  log: 'nothing',
})

/** For the team alone: a socket in the folder of the door, which only its owner can open. */
export const CARRY_ROUTES = {
  waiting: carry('GET', '/envelopes'),
  part: carry('GET', '/envelopes/:id/:part'),
  drop: carry('DELETE', '/envelopes/:id'),
  putReply: carry('PUT', '/mailboxes/:mailbox/replies/:reply', 'bytes'),
  dropReply: carry('DELETE', '/replies/:reply'),
  recipients: carry('GET', '/recipients'),
  putRecipients: carry('PUT', '/recipients', 'json'),
} as const satisfies Record<string, Route>

export type IntakeRoute = keyof typeof INTAKE_ROUTES
export type CarryRoute = keyof typeof CARRY_ROUTES
export type PublicRoute = keyof typeof PUBLIC_ROUTES
export type ReadRoute = keyof typeof READ_ROUTES
export type DoorRoute = keyof typeof DOOR_ROUTES
export type DeskRoute = keyof typeof DESK_ROUTES

/** Paths of pages from the root of the site, without a leading slash: what links and static files are made of. */
export const pathOf = {
  overview: (language: string) => `${language}/`,
  list: (language: string, part: string) => `${language}/${part}`,
  event: (language: string, id: string) => `${language}/events/${id}`,
  person: (language: string, id: string) => `${language}/people/${id}`,
  source: (language: string, id: string) => `${language}/sources/${id}`,
  article: (language: string, id: string) => `${language}/articles/${id}`,
  finding: (language: string, kind: string) => `${language}/findings/${kind}`,
  board: (language: string, filter: string) => `${language}/board/${filter}`,
}
