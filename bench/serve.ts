import { once } from 'node:events'
import { connect } from 'node:net'
import { Worker } from 'node:worker_threads'

const CONNECTIONS = 16
const REQUESTS = 4000
const ROUNDS = 5

/**
 * Requests per second for one person page, against a bare node:http server that sends the same bytes: both in one worker, asked in turns
 * over the loopback; the best round of each counts, so that other work on the machine spoils neither.
 */
export async function run(): Promise<{ name: string; figure: string; note: string }[]> {
  const worker = new Worker(new URL('./serve-worker.ts', import.meta.url))
  try {
    const [ports]: { ours: number; bare: number }[] = await once(worker, 'message')
    if (!ports) throw new Error('the servers did not start')
    const best = { ours: 0, bare: 0 }
    for (let round = 0; round <= ROUNDS; round++)
      for (const name of ['bare', 'ours'] as const) {
        const rate = await measure(ports[name])
        if (round > 0) best[name] = Math.max(best[name], rate)
      }
    const ratio = (best.ours / best.bare).toFixed(2)
    return [
      {
        name: 'serve a person page',
        figure: `${ratio} of bare node:http`,
        note: `${Math.round(best.ours)} to ${Math.round(best.bare)} requests/s; goal 0.6`,
      },
    ]
  } finally {
    await worker.terminate()
  }
}

async function measure(port: number): Promise<number> {
  const started = performance.now()
  await Promise.all(Array.from({ length: CONNECTIONS }, () => ask(port, REQUESTS / CONNECTIONS)))
  return (REQUESTS / (performance.now() - started)) * 1000
}

const REQUEST = 'GET /en/people/statkevich HTTP/1.1\r\nHost: localhost\r\n\r\n'

/** One connection asking one page after another. An answer ends when as many bytes have come as its head says. */
async function ask(port: number, times: number): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  let left = times
  let missing = 0
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject)
    socket.on('connect', () => socket.write(REQUEST))
    socket.on('data', (bytes) => {
      if (missing === 0) {
        const head = bytes.indexOf('\r\n\r\n')
        const length = /content-length: (\d+)/i.exec(bytes.toString('latin1', 0, head))?.[1]
        if (head < 0 || length === undefined) return reject(new Error('an answer without a length'))
        missing = head + 4 + Number(length)
      }
      missing -= bytes.length
      if (missing > 0) return
      left--
      if (left === 0) resolve()
      else socket.write(REQUEST)
    })
  })
  socket.destroy()
}
