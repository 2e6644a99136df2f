import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { styleText } from 'node:util'

/** One measured line: what, how much, under which conditions. */
export type Figure = { name: string; figure: string; note: string }

/**
 * `npm run bench` runs every file of this folder that exports `run` and prints one table; `npm run bench -- serve publish` only those.
 * Single times depend on the machine: ratios and figures measured side by side are what to quote.
 */
const wanted = process.argv.slice(2)
const names = (await readdir(import.meta.dirname))
  .filter((file) => file.endsWith('.ts') && file !== 'main.ts')
  .map((file) => file.slice(0, -3))
  .sort()
const chosen = wanted.length > 0 ? wanted : names

for (const name of chosen) {
  if (!names.includes(name)) {
    process.stderr.write(`There is no bench ${name}; there are ${names.join(', ')}.\n`)
    process.exit(2)
  }
  process.stderr.write(`${styleText('dim', `running ${name} ...`)}\n`)
  const { run } = (await import(join(import.meta.dirname, `${name}.ts`))) as { run: () => Promise<Figure[]> }
  for (const { name: what, figure, note } of await run())
    process.stdout.write(`${what.padEnd(52)} ${figure.padStart(18)}  ${note}\n`)
}
