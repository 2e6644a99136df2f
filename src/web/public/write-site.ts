import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sha256 } from '#core/canonical.ts'
import type { Published } from '#publish/read.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { ICON, ICON_FILE } from '../components/layout.ts'
import { fileOf, linksFrom } from '../components/links.ts'
import { programHash } from '../program-hash.ts'
import { STYLE, STYLE_FILE } from '../styles.ts'
import { choicePage, notFoundPage } from './pages/plain.ts'
import { openSite, sitePages, sitePaths } from './pages.ts'
import { robots, sitemap } from './sitemap.ts'

/** What the folder was made from, so that the next time only what changed is made again. It is safe to publish: it holds hashes of public data. */
const STATE = 'site.json'
type State = { v: 2; program: string; files: Record<string, Made> }
/** `from`: a hash of what the file was made of. */
type Made = { from: string; sha256: string; size: number }

/** What this writes, by its name. Anything else that somebody has put into the folder (`.git`, `CNAME`) is not ours to delete. */
const OURS = new RegExp(
  `^(?:(?:${[...SITE_LANGUAGES, 'data'].join('|')})/|(?:index|404)\\.html$|style\\.[0-9a-f]+\\.css$|icon\\.svg$|robots\\.txt$|sitemap\\.xml$)`,
)

/** The signed list of all files of the folder but itself. */
const MANIFEST = 'manifest.json'

type Job = { file: string; from: string; body: () => string | Uint8Array }

export type SiteFile = { path: string; sha256: string; size: number }
export type WriteOptions = {
  /** The public address of the site, for the sitemap. */
  origin?: string | null
  /** Where the intake stands; see the public door. */
  intake?: string | null
  /** The signed list of the files, as text; a mirror checks it. Without it there is none. */
  sign?: (files: SiteFile[]) => string
}

export type Written = {
  /** Pages of the site. */
  pages: number
  /** Files written because they are new or other than before. */
  changed: number
  /** Files deleted because nothing published makes them any more. */
  withdrawn: number
}

/**
 * Writes the whole site as static files that work from a folder and from any address. What is no longer published is deleted first; what
 * did not change is left as it is, and so is what others have put beside it. Interrupted, it is no whole site (the signed list is written last), and the next time mends it. Throws
 * RangeError when the folder holds other things: it would not be ours to delete in.
 */
export async function writeSite(
  published: Published,
  folder: string,
  { origin = null, intake = null, sign }: WriteOptions = {},
): Promise<Written> {
  const before = readState(folder)
  const site = openSite(published, { intake })
  const after: State = { v: 2, program: programHash(), files: {} }
  const same = before.program === after.program
  const made = new Set<string>()
  let pages = 0
  const jobs: Job[] = []
  const fixed = (file: string, body: string) => jobs.push({ file, from: sha256(body), body: () => body })

  for (const page of sitePages(site)) {
    pages++
    jobs.push({ file: fileOf(page.path), from: page.from, body: () => page.render('files') })
  }
  for (const { path, sha256 } of published.manifest.files)
    jobs.push({ file: `data/${path}`, from: sha256, body: () => dataOf(published, path) })
  jobs.push({ file: 'data/manifest.json', from: published.manifest.root, body: () => dataOf(published, 'manifest.json') })
  fixed('index.html', choicePage(linksFrom('', 'files')))
  fixed('404.html', notFoundPage())
  fixed(STYLE_FILE, STYLE)
  fixed(ICON_FILE, ICON)
  fixed('robots.txt', robots(origin))
  if (origin !== null) fixed('sitemap.xml', sitemap(origin, [...sitePaths(site)].map(fileOf)))
  for (const { file } of jobs) made.add(file)

  mkdirSync(folder, { recursive: true })
  const there = filesIn(folder)
  const gone = [...there].filter((file) => OURS.test(file) && !made.has(file))
  const todo: Job[] = []
  for (const job of jobs) {
    const known = before.files[job.file]
    if (same && known?.from === job.from && there.has(job.file)) after.files[job.file] = known
    else todo.push(job)
  }
  // From here on it is no whole site, and the folder says so until it is one again.
  if (todo.length > 0 || gone.length > 0) {
    rmSync(join(folder, MANIFEST), { force: true })
    writeFileSync(join(folder, STATE), JSON.stringify(after))
  }
  for (const file of gone) rmSync(join(folder, file))
  for (const file of gone) clearAbove(folder, file)
  for (const parent of new Set(todo.map(({ file }) => dirname(join(folder, file))))) mkdirSync(parent, { recursive: true })
  await writeAll(folder, todo, (file, one) => {
    after.files[file] = one
  })
  after.files = Object.fromEntries(Object.entries(after.files).sort(([a], [b]) => (a < b ? -1 : 1)))
  const state = JSON.stringify(after)
  writeFileSync(join(folder, STATE), state)
  if (sign) writeFileSync(join(folder, MANIFEST), sign(listOf(after, state)))
  else rmSync(join(folder, MANIFEST), { force: true })
  return { pages, changed: todo.length, withdrawn: gone.length }
}

/** Every file of the folder, in order of its path; what the folder was made from is one of them. */
const listOf = ({ files }: State, state: string): SiteFile[] =>
  [...Object.entries(files), [STATE, { sha256: sha256(state), size: Buffer.byteLength(state) }] as const]
    .map(([path, { sha256: hash, size }]) => ({ path, sha256: hash, size }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))

const CHUNK = 64

/** While one chunk is being written, the next is made. */
async function writeAll(folder: string, jobs: readonly Job[], done: (file: string, made: Made) => void): Promise<void> {
  let writing: Promise<PromiseSettledResult<void>[]> = Promise.resolve([])
  const settle = async () => {
    const failed = (await writing).find((result) => result.status === 'rejected')
    if (failed) throw failed.reason
  }
  for (let at = 0; at < jobs.length; at += CHUNK) {
    const next = Promise.allSettled(
      jobs.slice(at, at + CHUNK).map(({ file, from, body }) => {
        const bytes = Buffer.from(body())
        done(file, { from, sha256: sha256(bytes), size: bytes.length })
        return writeFile(join(folder, file), bytes)
      }),
    )
    await settle()
    writing = next
  }
  await settle()
}

function dataOf(published: Published, path: string): Uint8Array {
  const bytes = published.file(path)
  if (!bytes) throw new RangeError(`the published folder lacks ${path}, which its manifest lists`)
  return bytes
}

function readState(folder: string): State {
  const nothing: State = { v: 2, program: '', files: {} }
  if (!existsSync(folder)) return nothing
  const file = join(folder, STATE)
  if (!existsSync(file)) {
    if (readdirSync(folder).length > 0)
      throw new RangeError('the folder for the site holds other files; nothing was written. Choose an empty or a new folder.')
    return nothing
  }
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isState(found) ? found : nothing
  } catch {
    return nothing // written half: everything is made again
  }
}

const isState = (found: unknown): found is State =>
  typeof found === 'object' &&
  found !== null &&
  'v' in found &&
  found.v === 2 &&
  'program' in found &&
  'files' in found &&
  typeof found.files === 'object'

/** Deletes the folders above a deleted file that hold nothing any more: an empty one would tell that something was there. */
function clearAbove(folder: string, file: string): void {
  for (let above = dirname(file); above !== '.'; above = dirname(above)) {
    const own = join(folder, above)
    if (existsSync(own) && readdirSync(own).length > 0) return
    rmSync(own, { recursive: true, force: true })
  }
}

const filesIn = (folder: string): ReadonlySet<string> =>
  existsSync(folder)
    ? new Set(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) =>
            join(entry.parentPath, entry.name)
              .slice(join(folder, '.').length + 1)
              .replaceAll('\\', '/'),
          ),
      )
    : new Set()
