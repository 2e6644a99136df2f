import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

/** Every test file, journeys in the browser first: they take longest. Paths from the root. */
export const testFiles = (): string[] => [
  ...globSync('e2e/**/*.test.ts', { cwd: root }).sort(),
  ...globSync('src/**/*.test.{ts,tsx}', { cwd: root }).sort(),
]

/** Rooms that only reckon: their tests cannot be in each other's way, and to start a process for each took longer than to run them. */
const PURE = /^src\/(?:core|vocabulary|names|texts|extract|assess)\//

/**
 * Runs test files: those of pure rooms in one process, whose words are printed when it has ended; beside it the others, one process each, as
 * many at once as there are cores: the runner of its own would leave one core free, which is half of a small machine. Sets the exit status.
 */
export async function runTests(files: readonly string[], env: Record<string, string> = {}): Promise<void> {
  const together = files.filter((path) => PURE.test(path))
  const apart = files.filter((path) => !PURE.test(path))
  const begin = (some: readonly string[], option: string, output: 'inherit' | 'pipe') =>
    some.length === 0
      ? null
      : spawn(
          process.execPath,
          ['--import', './src/platform/tsx-hook.mjs', '--test', option, '--test-timeout=1200000', ...some],
          { cwd: root, stdio: ['inherit', output, 'inherit'], env: { ...process.env, ...env } },
        )
  // Ctrl-C reaches the tests through the terminal; this process stays until they have ended.
  process.on('SIGINT', () => undefined)
  const ends = [
    ended(begin(apart, `--test-concurrency=${availableParallelism()}`, 'inherit')),
    ended(begin(together, '--test-isolation=none', apart.length > 0 ? 'pipe' : 'inherit')),
  ]
  const [first, second] = await Promise.all(ends)
  process.exitCode = first || second
}

/** The exit status of tests that run, once all they had to say by a pipe is printed; 0 of none. */
async function ended(tests: ChildProcess | null): Promise<number> {
  if (!tests) return 0
  const said: Buffer[] = []
  tests.stdout?.on('data', (some: Buffer) => said.push(some))
  const [status] = await once(tests, 'close')
  process.stdout.write(Buffer.concat(said))
  return status ?? 1
}
