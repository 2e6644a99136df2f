import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { HabeasError } from '#core/errors.ts'

/** A door that is open: where it is, and how it is closed. */
export type Door = AsyncDisposable & { address: string }

/** Opens an app on an address of this machine; port 0 lets the system choose. Throws HabeasError `port` when the port is taken. */
export async function openDoor(app: Hono, host: string, port: number): Promise<Door> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, getRequestListener(app.fetch))
  const listening = once(server, 'listening')
  server.listen(port, host)
  await listening.catch((cause: unknown) => {
    throw new HabeasError(
      'port',
      `Port ${port} on ${host} is taken. Set HABEAS_PORT and HABEAS_DESK_PORT to free ones. Example: HABEAS_PORT=8170`,
      { cause },
    )
  })
  const { port: given } = server.address() as AddressInfo
  return { address: `http://${host}:${given}/`, [Symbol.asyncDispose]: () => close(server) }
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}

/** Until Ctrl-C. */
export const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true })))
