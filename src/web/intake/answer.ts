import { gzipSync } from 'node:zlib'
import { CACHE_CONTROL, INTAKE_HEADERS, typeOf } from '../headers.ts'
import { API_FAULTS, type ApiFault } from './api-types.ts'

/** Nothing of the intake is kept by a browser, nor by anything between. */
const HEADERS = { ...INTAKE_HEADERS, 'cache-control': CACHE_CONTROL.never }
const SMALL = 1_000

/** An answer as text. Pages hold nothing that is secret from who asked for them, so that they may be compressed. */
export function textAnswer(
  request: { header: (name: string) => string | undefined },
  body: string,
  kind: string,
  status = 200,
): Response {
  const headers = { ...HEADERS, 'content-type': typeOf(kind), vary: 'accept-encoding' }
  if (body.length < SMALL || !/\bgzip\b/i.test(request.header('accept-encoding') ?? ''))
    return new Response(body, { status, headers })
  return new Response(new Uint8Array(gzipSync(body)), { status, headers: { ...headers, 'content-encoding': 'gzip' } })
}

export const bytesAnswer = (bytes: Uint8Array<ArrayBuffer>): Response =>
  new Response(bytes, { headers: { ...HEADERS, 'content-type': typeOf('bin') } })

export const jsonAnswer = (body: unknown, status = 200): Response => Response.json(body, { status, headers: HEADERS })

export const emptyAnswer = (status: number, more: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: { ...HEADERS, ...more } })

export const faultAnswer = (fault: ApiFault, size?: number): Response =>
  jsonAnswer({ fault, ...(size === undefined ? {} : { size }) }, API_FAULTS[fault])
