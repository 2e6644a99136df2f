// Runs every test file that opens a database on a PostgreSQL server: that of DATABASE_URL, or one that is started here and thrown away.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startServer } from './postgres-server.ts'

const root = join(import.meta.dirname, '..')
const files = globSync('{src,e2e}/**/*.test.{ts,tsx}', { cwd: root })
  .filter((path) => readFileSync(join(root, path), 'utf8').match(/openTestDatabase\(|openPlannedTestDatabase\(/))
  .sort()

await using server = process.env.DATABASE_URL ? null : await startServer()
const url = server?.url ?? process.env.DATABASE_URL
const args = ['--import', './src/platform/tsx-hook.mjs', '--test', '--test-timeout=300000', ...files]
const tests = spawn(process.execPath, args, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, HABEAS_TEST_DATABASE_URL: url },
})
// Ctrl-C reaches the tests through the terminal; this process stays to stop the server.
process.on('SIGINT', () => undefined)
const [status] = await once(tests, 'exit')
process.exitCode = status ?? 1
