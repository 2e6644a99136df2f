// Runs every test file that opens a database on a PostgreSQL server: that of DATABASE_URL, or one that is started here and thrown away.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startServer } from './postgres-server.ts'
import { root, runTests, testFiles } from './run-tests.ts'

const OPENS = /openTestDatabase\(|openPlannedTestDatabase\(/
const files = testFiles().filter((path) => OPENS.test(readFileSync(join(root, path), 'utf8')))

await using server = process.env.DATABASE_URL ? null : await startServer()
await runTests(files, { HABEAS_TEST_DATABASE_URL: server?.url ?? process.env.DATABASE_URL ?? '' })
