import { once } from 'node:events'
import { chmodSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { HabeasError } from '#core/errors.ts'

/** A door that is open: where it is, and how it is closed. */
export type Door = AsyncDisposable & { address: string }

/** Where a door listens: an address of this machine, where port 0 lets the system choose; or a socket of its own. */
export type Place = { host: string; port: number; variable?: string } | { socket: string; mode: number }

/** In milliseconds. `request`: for all of a request; `quiet`: for a line on which nothing moves; null: as long as the request may take. */
export type Patience = { request: number; quiet: number | null; unread?: Unread }
/** Answers to what the app never sees: it is no address, or no HTTP. */
export type Unread = { answer: () => Response; raw: (code: string | undefined) => string }
const USUAL: Patience = { request: 30_000, quiet: null }

/** Opens an app. Throws HabeasError `port` when the port is taken, `socket` when the socket cannot be made. */
export async function openDoorAt(app: Hono, place: Place, { request, quiet, unread }: Patience = USUAL): Promise<Door> {
  const server = createServer(
    { requestTimeout: request, headersTimeout: 10_000, requireHostHeader: false },
    getRequestListener(app.fetch, { hostname: HOST, ...(unread ? { errorHandler: unread.answer } : {}) }),
  )
  if (quiet !== null) server.setTimeout(quiet)
  if (unread)
    server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
      if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy()
      else socket.end(unread.raw(error.code))
    })
  const listening = once(server, 'listening')
  if ('socket' in place) {
    rmSync(place.socket, { force: true })
    server.listen(place.socket)
  } else server.listen(place.port, place.host)
  await listening.catch((cause: unknown) => {
    throw 'socket' in place
      ? new HabeasError('socket', `No socket can be made at ${place.socket}. Is its folder there, and the path short enough?`, {
          cause,
        })
      : new HabeasError('port', `Port ${place.port} on ${place.host} is taken. Set ${place.variable ?? PORTS}`, { cause })
  })
  if ('socket' in place) {
    chmodSync(place.socket, place.mode)
    return { address: place.socket, [Symbol.asyncDispose]: () => close(server) }
  }
  const { port: given } = server.address() as AddressInfo
  return { address: `http://${place.host}:${given}/`, [Symbol.asyncDispose]: () => close(server) }
}

/** What a request of HTTP/1.0 without a host is taken to ask for. */
const HOST = 'localhost'
const PORTS = 'HABEAS_PORT and HABEAS_DESK_PORT to free ones. Example: HABEAS_PORT=8170'

/** Opens an app on an address of this machine. */
export const openDoor = (app: Hono, host: string, port: number): Promise<Door> => openDoorAt(app, { host, port })

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}

/** Until Ctrl-C. */
export const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true })))
