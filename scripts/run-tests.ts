import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'

export const root = join(import.meta.dirname, '..')

/** Every test file, journeys in the browser first: they take longest. Paths from the root. */
export const testFiles = (): string[] => [
  ...globSync('e2e/**/*.test.ts', { cwd: root }).sort(),
  ...globSync('src/**/*.test.{ts,tsx}', { cwd: root }).sort(),
]

/** Rooms that only reckon: their tests hold nothing open, so all of them run in one process. */
const PURE = /^src\/(?:core|vocabulary|names|texts|extract|assess)\//
/** Journeys, and what is about processes, locks and the disk: a process for each file. */
const APART = /^(?:e2e|src\/(?:platform|cli))\//
/** What starts processes, or threads whose memory is bounded: the same. */
const STARTS = /node:child_process|openReader\(|\bingest\(/
/** How many other files share a process. To start one and to compile the database in it takes as long as the tests of a file; but all that they hold open, they hold at once. */
const TOGETHER = 8

/** The files of each process, those that take longest first: a long one begun last would be waited for alone. */
function processesOf(files: readonly string[]): string[][] {
  const pure = files.filter((path) => PURE.test(path))
  const others = files.filter((path) => !PURE.test(path))
  const isApart = (path: string) => APART.test(path) || STARTS.test(readFileSync(resolve(root, path), 'utf8'))
  const apart = others.filter(isApart)
  const shared = others.filter((path) => !isApart(path))
  const groups = Array.from({ length: Math.ceil(shared.length / TOGETHER) }, (_, at) =>
    shared.slice(at * TOGETHER, (at + 1) * TOGETHER),
  )
  return [pure, ...apart.map((path) => [path]), ...groups].filter((some) => some.length > 0)
}

/**
 * Runs test files, one process more at once than there are cores: some of them wait for a browser or for time to pass. What each says is
 * printed when it has ended; the counts, and all that failed, at the end. Sets the exit status.
 */
export async function runTests(files: readonly string[], env: Record<string, string> = {}): Promise<void> {
  // Ctrl-C reaches the tests through the terminal; this process stays until they have ended, and begins no more.
  let isStopped = false
  process.on('SIGINT', () => {
    isStopped = true
  })
  const waiting = processesOf(files)
  const ended: Ended[] = []
  const begin = performance.now()
  const work = async () => {
    for (let next = waiting.shift(); next && !isStopped; next = waiting.shift()) {
      const one = await runProcess(next, env)
      process.stdout.write(one.told)
      ended.push(one)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work))

  for (const { failures } of ended) process.stdout.write(failures)
  for (const name of ['tests', 'pass', 'fail', 'cancelled', 'skipped', 'todo'])
    process.stdout.write(`ℹ ${name} ${ended.reduce((sum, { counts }) => sum + (counts.get(name) ?? 0), 0)}\n`)
  process.stdout.write(`ℹ seconds ${((performance.now() - begin) / 1000).toFixed()}\n`)
  if (isStopped || ended.some(({ status }) => status !== 0)) process.exitCode = 1
}

type Ended = { status: number | null; told: string; counts: ReadonlyMap<string, number>; failures: string }

const COUNT = /^ℹ (\w+) ([\d.]+)\n/gm
const FAILURES = '\n✖ failing tests:\n'

async function runProcess(files: readonly string[], env: Record<string, string>): Promise<Ended> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      './src/platform/tsx-hook.mjs',
      '--test',
      '--test-isolation=none',
      '--test-reporter=spec',
      '--test-timeout=1200000',
      ...files,
    ],
    { cwd: root, stdio: ['inherit', 'pipe', 'inherit'], env: { ...process.env, ...env } },
  )
  const said: Buffer[] = []
  child.stdout.on('data', (some: Buffer) => said.push(some))
  const [status] = (await once(child, 'close')) as [number | null]
  const text = Buffer.concat(said).toString()
  const counts = new Map(Array.from(text.matchAll(COUNT), ([, name = '', count]) => [name, Number(count)]))
  const [told = '', failing] = text.replace(COUNT, '').split(FAILURES)
  const isSaid = status === 0 || failing !== undefined
  const failures = isSaid ? (failing ?? '') : `✖ ${files.join(' ')}: the process ended with ${status}\n`
  return { status, told, counts, failures }
}
