import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { generateHybridIdentity, identityToRecipient } from 'age-encryption'
import { startIntake } from '../e2e/intake-door.ts'
import { ownFolder } from '../e2e/program.ts'
import type { Figure } from './main.ts'

/** Goal: 60 MiB in 10 files without JavaScript under 5 s, and at most 150 MiB more memory than before. */
const FILES = 10
const FILE_BYTES = 6 * 1024 * 1024

const residentOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024

/** Seconds of processor time that a process has used. */
function processorOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** Sends a form with files from a process of its own, so that only the door is measured. Prints the seconds it took. */
const SENDER = `
const [address, token] = process.argv.slice(1)
const form = new FormData()
for (const [name, value] of Object.entries({ t: token, where: 'abroad', choice: 'files', from: 'files', to: 'next' })) form.set(name, value)
const bytes = crypto.getRandomValues.bind(crypto)
for (let n = 0; n < ${FILES}; n++) {
  const file = new Uint8Array(${FILE_BYTES})
  for (let at = 0; at < file.length; at += 65536) bytes(file.subarray(at, at + 65536))
  form.append('files', new File([file], n + '.bin'))
}
const body = new Uint8Array(await new Response(form).arrayBuffer())
const type = new Response(form).headers.get('content-type')
const boundary = new TextDecoder().decode(body.subarray(0, 200)).split('\\r\\n')[0].slice(2)
const began = performance.now()
const response = await fetch(address + '/en/', { method: 'POST', body, headers: { 'content-type': 'multipart/form-data; boundary=' + boundary } })
await response.text()
console.log(response.status, (performance.now() - began) / 1000)
`

export async function run(): Promise<Figure[]> {
  if (process.platform !== 'linux')
    return [{ name: 'intake: 60 MiB without JavaScript', figure: '-', note: 'measured on Linux only' }]
  using own = ownFolder()
  const door = await startIntake(own.path, [await identityToRecipient(await generateHybridIdentity())])
  try {
    const token = await door.token()
    await pause(9_000)
    const before = residentOf(door.pid)
    const worked = processorOf(door.pid)
    const sender = spawn(process.execPath, ['--input-type=module', '-e', SENDER, door.address, token], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    let peak = before
    sender.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    const closed = new Promise((resolve) => sender.once('close', resolve))
    let isOver = false
    void closed.then(() => {
      isOver = true
    })
    while (!isOver) {
      peak = Math.max(peak, residentOf(door.pid))
      await pause(20)
    }
    const [status, seconds] = said.trim().split(' ').map(Number)
    const waiting = await door.carrier.waiting()
    const kept = waiting.flatMap(({ parts }) => parts).reduce((sum, { size }) => sum + size, 0)
    return [
      {
        name: 'intake: 60 MiB in 10 files without JavaScript',
        figure: `${seconds?.toFixed(2)} s`,
        note: `goal under 5 s; status ${status}, ${(kept / 1024 / 1024).toFixed(1)} MiB sealed and on the disk; ${(processorOf(door.pid) - worked).toFixed(2)} s of processor`,
      },
      {
        name: 'intake: memory added meanwhile',
        figure: `${(peak - before).toFixed(0)} MiB`,
        note: `goal 150 MiB; ${before.toFixed(0)} MiB before`,
      },
    ]
  } finally {
    await door.kill()
  }
}
