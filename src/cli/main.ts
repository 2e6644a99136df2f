import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXIT } from '#core/errors.ts'
import { asProcess } from './as-process.ts'
import { COMMANDS } from './commands.ts'
import type { Io } from './io.ts'

function told(commands: typeof COMMANDS, io: Io) {
  for (const { usage, about } of commands) io.err(`  habeas ${usage}\n      ${about}`)
}

function help(io: Io) {
  io.err('habeas: who was released, why they were imprisoned, and what has happened to them since\n')
  told(COMMANDS, io)
  io.err('\nSettings are environment variables: HABEAS_DATA, DATABASE_URL and others (docs/deployment.md).')
}

async function main(words: string[], io: Io) {
  // The longest name first: `review apply` before `review`.
  const named = [...COMMANDS].sort((a, b) => b.name.length - a.name.length)
  const found = named.find(({ name }) => words.slice(0, name.split(' ').length).join(' ') === name)
  if (words[0] === '--version') {
    io.out(version())
    return EXIT.done
  }
  if (!found) {
    help(io)
    return words.length === 0 || words[0] === 'help' || words[0] === '--help' ? EXIT.done : EXIT.usage
  }
  const rest = words.slice(found.name.split(' ').length)
  if (rest.includes('--help')) {
    told(
      COMMANDS.filter(({ name }) => name === found.name || name.startsWith(`${found.name} `)),
      io,
    )
    return EXIT.done
  }
  const command = await found.load()
  return command(rest, io, found.usage)
}

const version = (): string => JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')).version

await asProcess((io) => main(process.argv.slice(2), io))
