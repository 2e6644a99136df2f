import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parentPort } from 'node:worker_threads'
import { getRequestListener } from '@hono/node-server'
import { publicApp } from '#web/public/app.ts'
import { samplePublished } from '#web/testing/sample.ts'

/** Serves one person page twice: by the public door, and as the same bytes by a bare node:http server. Tells its two ports. */
const published = samplePublished()
const app = publicApp({ published: () => published })
const response = await app.request('/en/people/statkevich')
const body = Buffer.from(await response.arrayBuffer())

const ours = createServer(getRequestListener(app.fetch))
const bare = createServer((_, answer) => {
  answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length })
  answer.end(body)
})
const listen = async (server: typeof ours) => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}
parentPort?.postMessage({ ours: await listen(ours), bare: await listen(bare) })
