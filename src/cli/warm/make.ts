/**
 * Makes the start-up snapshot of `habeas extract` (docs/adr/0019). Started by `later.ts` behind a command that had to read the sources, and in
 * nobody's way: whatever goes wrong, there is no snapshot, and the sources are read as before.
 */
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  globSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join, relative } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { rolldown } from 'rolldown'
import { AGAIN, HOOK, LOCK, MAIN, ROOT, SEAL, SNAPSHOT, WARM } from './places.ts'
import { sourcesOf } from './sources.ts'

/** As in bin/habeas, which starts the snapshot with the same. */
const FLAGS = ['--max-semi-space-size=8', '--initial-heap-size=96', '--verify-snapshot-checksum']
const SEALED = '%i %s %y'
/** Milliseconds in which no source may have changed: commands in a row come first, and file systems tell times as coarsely as that. */
const REST = 2_000
/** What no import leads to, and yet makes a snapshot what it is, or would be done otherwise by the sources. */
const BESIDE = ['package.json', 'package-lock.json', 'src/cli/main.ts', 'src/cli/warm/make.ts']

/** `off`: what the snapshot cannot read itself is not handed to the sources. */
const ENV = { ...process.env, HABEAS_WARM: 'off', NODE_OPTIONS: '', TZ: 'UTC0' }

async function make(own: string): Promise<void> {
  const code = join(own, 'code.cjs')
  const listed = join(own, 'sources.json')
  const snapshot = join(own, 'extract.blob')
  mkdirSync(own)
  const begin = Date.now()
  const sources = sourcesOf(ROOT, [...BESIDE, ...(await bundle(code))])
  // Where there was a snapshot and something changed since, somebody is at work, and the next change would undo this one.
  const rested = begin - (existsSync(SNAPSHOT) ? AGAIN : REST)
  if (Object.keys(sources).some((path) => statSync(join(ROOT, path)).ctimeMs > rested)) throw new Error('somebody is at work')
  writeFileSync(listed, JSON.stringify(sources))
  node([...FLAGS, '--snapshot-blob', snapshot, '--build-snapshot', code, listed])
  for (const language of ['be', 'en', 'ru']) {
    const words = ['extract', '--json', `data/sample/chronicle/2021-09.${language}.md`]
    const read = node([...FLAGS, '--snapshot-blob', snapshot, ROOT, ...words])
    if (!read.equals(node(['--import', HOOK, MAIN, ...words])))
      throw new Error(`${language} is read otherwise than by the sources`)
  }
  publish(snapshot)
}

/** Writes one script that imports no file, and tells which files it was made of, from the root. */
async function bundle(file: string): Promise<string[]> {
  const build = await rolldown({
    cwd: ROOT,
    input: join(import.meta.dirname, 'entry.ts'),
    platform: 'node',
    tsconfig: false,
    // What is imported only when it is needed is left to the sources: a snapshot can load nothing.
    plugins: [{ name: 'left-to-the-sources', resolveDynamicImport: (id) => ({ id: String(id), external: true }) }],
  })
  const { output } = await build.write({ file, format: 'cjs', codeSplitting: false })
  if (output[0].imports.some((name) => !name.startsWith('node:'))) throw new Error('something is imported from outside')
  return (await build.watchFiles).map((path) => relative(ROOT, path))
}

/** It is whole on the disk before it gets its name, and has its name before it gets its seal. */
function publish(snapshot: string): void {
  const file = openSync(snapshot, 'r+')
  fsyncSync(file)
  closeSync(file)
  renameSync(snapshot, SNAPSHOT)
  const said = execFileSync('stat', ['-L', '-c', SEALED, process.execPath, SNAPSHOT], { env: ENV, encoding: 'utf8' })
  writeFileSync(`${SEAL}.new`, `${said.trim().replaceAll('\n', ' ')}\n`)
  renameSync(`${SEAL}.new`, SEAL)
}

const node = (args: readonly string[]) =>
  execFileSync(process.execPath, args, { cwd: ROOT, env: ENV, stdio: ['ignore', 'pipe', 'ignore'] })

setPriority(constants.priority.PRIORITY_LOW)
await setTimeout(REST)
// What makers before this one left that were killed.
for (const left of globSync('own-*', { cwd: WARM })) rmSync(join(WARM, left), { recursive: true, force: true })
const own = join(WARM, `own-${randomUUID()}`)
try {
  await make(own)
  rmSync(LOCK, { force: true })
} finally {
  rmSync(own, { recursive: true, force: true })
}
