import { spawn } from 'node:child_process'
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

/**
 * Runs test files, one process each, as many at once as there are cores: the runner of its own would leave one core free, which is half of a
 * small machine. Sets the exit status.
 */
export async function runTests(files: readonly string[], env: Record<string, string> = {}): Promise<void> {
  const options = ['--test', `--test-concurrency=${availableParallelism()}`, '--test-timeout=1200000']
  const tests = spawn(process.execPath, ['--import', './src/platform/tsx-hook.mjs', ...options, ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  // Ctrl-C reaches the tests through the terminal; this process stays until they have ended.
  process.on('SIGINT', () => undefined)
  const [status] = await once(tests, 'exit')
  process.exitCode = status ?? 1
}
