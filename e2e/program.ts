import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The program as a person starts it: a real process, its own data folder, ports that the system chooses. */
export const HABEAS = join(import.meta.dirname, '..', 'bin', 'habeas')

export type Ended = { status: number | null; out: string; err: string }

/** A folder that is deleted when the test is over. */
export function ownFolder(): Disposable & { path: string } {
  const path = mkdtempSync(join(tmpdir(), 'habeas-e2e-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

export type Running = { child: ChildProcess; ended: Promise<Ended>; said: (pattern: RegExp) => Promise<RegExpExecArray> }

/** Starts `habeas ...args`. `said` waits until stderr says something, and fails when the process ends before. */
export const run = (args: readonly string[], env: Record<string, string> = {}): Running => started([HABEAS, ...args], env)

const SRC = join(import.meta.dirname, '..', 'src')

/** The same without the launcher: the process itself, to be killed or looked into. */
export const runItself = (args: readonly string[], env: Record<string, string> = {}): Running =>
  started(['--import', join(SRC, 'platform', 'tsx-hook.mjs'), join(SRC, 'cli', 'main.ts'), ...args], env)

function started(args: readonly string[], env: Record<string, string>): Running {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, HABEAS_PORT: '0', HABEAS_DESK_PORT: '0', HABEAS_INTAKE_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const text = { out: '', err: '' }
  const listeners = new Set<() => void>()
  for (const [name, stream] of [
    ['out', child.stdout],
    ['err', child.stderr],
  ] as const)
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk
      for (const listener of listeners) listener()
    })
  const ended = new Promise<Ended>((resolve) => child.on('close', (status) => resolve({ status, ...text })))
  const said = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(text.err)
        if (!match) return
        listeners.delete(look)
        resolve(match)
      }
      listeners.add(look)
      look()
      void ended.then(({ status, err }) => reject(new Error(`ended with ${status} before it said ${pattern}:\n${err}`)))
    })
  return { child, ended, said }
}

/** Runs to the end. */
export const habeas = (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> => run(args, env).ended
