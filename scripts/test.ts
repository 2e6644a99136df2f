// Runs every test, or those whose files are named.
import { runTests, testFiles } from './run-tests.ts'

const named = process.argv.slice(2)
await runTests(named.length > 0 ? named : testFiles())
