/**
 * Makes the start-up snapshot of `habeas extract` (docs/adr/0019). Started by `later.ts` behind a command that had to read the sources, and in
 * nobody's way: whatever goes wrong, there is no snapshot, and the sources are read as before.
 */
import { execFileSync } from 'node:child_process'
import { closeSync, fsyncSync, globSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join, relative } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { rolldown } from 'rolldown'
import { HOOK, LOCK, MAIN, ROOT, SEAL, SNAPSHOT, WARM } from './places.ts'
import { sourcesOf } from './sources.ts'

/** As in bin/habeas, which starts the snapshot with the same. */
const FLAGS = ['--max-semi-space-size=8', '--initial-heap-size=96']
const SEALED = '%d %i %s %y %z'
/** Milliseconds in which nothing may have changed: commands in a row come first, and file systems tell times as coarsely as that. */
const REST = 2_000
/** What no import leads to, and what a snapshot is made of and by. */
const BESIDE = ['package.json', 'package-lock.json', 'src/cli/warm/make.ts']

async function make(own: string): Promise<void> {
  const code = join(own, 'code.cjs')
  const listed = join(own, 'sources.json')
  const snapshot = join(own, 'extract.blob')
  mkdirSync(own, { recursive: true })
  const begin = Date.now()
  const paths = [...BESIDE, ...(await bundle(code))]
  if (paths.some((path) => statSync(join(ROOT, path)).ctimeMs > begin - REST)) return
  writeFileSync(listed, JSON.stringify(sourcesOf(ROOT, paths)))
  node([...FLAGS, '--snapshot-blob', snapshot, '--build-snapshot', code, listed])
  for (const file of globSync('data/sample/chronicle/2021-09.*.md', { cwd: ROOT })) {
    const words = ['extract', '--json', file]
    const read = node([...FLAGS, '--snapshot-blob', snapshot, ROOT, ...words])
    if (!read.equals(node(['--import', HOOK, MAIN, ...words]))) throw new Error(`${file} is read otherwise`)
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
  const env = { ...process.env, TZ: 'UTC0' }
  const said = execFileSync('stat', ['-L', '-c', SEALED, process.execPath, SNAPSHOT], { env, encoding: 'utf8' })
  writeFileSync(`${SEAL}.new`, `${said.trim().replaceAll('\n', ' ')}\n`)
  renameSync(`${SEAL}.new`, SEAL)
}

const node = (args: readonly string[]) => execFileSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] })

setPriority(constants.priority.PRIORITY_LOW)
await setTimeout(REST)
const own = join(WARM, `own-${process.pid}`)
try {
  await make(own)
  rmSync(LOCK, { force: true })
} finally {
  rmSync(own, { recursive: true, force: true })
}
