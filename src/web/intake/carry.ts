import { type Context, Hono } from 'hono'
import { isEnvelopeId, isMailboxId, isPartName } from '#core/envelope.ts'
import { HabeasError } from '#core/errors.ts'
import { SEALED_REPLY_BYTES } from '#intake/sealing/index.ts'
import type { Carrier } from '#intake/store/index.ts'
import { addressesOf, CARRY_ROUTES, type CarryRoute } from '../routes.ts'

const LIST_BYTES = 1024 * 1024

/**
 * What the desk asks a door for, over a socket that only the owner of the door's folder can open. Ciphertext goes out; sealed replies and the
 * signed list of recipients come in. pipeline/carrier-at.ts is its other end.
 */
export function carryApp(carrier: Carrier): Hono {
  const app = new Hono()
  const handlers: Record<CarryRoute, (c: Context) => Promise<Response>> = {
    waiting: async () => Response.json({ v: 1, envelopes: await carrier.waiting() }),
    part: async (c) => {
      const [id = '', part = ''] = [c.req.param('id'), c.req.param('part')]
      if (!isEnvelopeId(id) || !isPartName(part)) return none()
      return new Response(ReadableStream.from(await carrier.part(id, part)))
    },
    drop: async (c) => {
      const id = c.req.param('id') ?? ''
      if (!isEnvelopeId(id)) return none()
      await carrier.drop(id)
      return done()
    },
    putReply: async (c) => {
      const mailbox = c.req.param('mailbox') ?? ''
      const sealed = await bodyOf(c, SEALED_REPLY_BYTES)
      if (!isMailboxId(mailbox) || sealed === null) return none()
      return (await carrier.putReply(mailbox, c.req.param('reply') ?? '', sealed)) ? done() : none()
    },
    dropReply: async (c) => {
      await carrier.dropReply(c.req.param('reply') ?? '')
      return done()
    },
    recipients: async () => Response.json({ v: 1, recipients: await carrier.recipients() }),
    putRecipients: async (c) => {
      const signed = await bodyOf(c, LIST_BYTES)
      if (signed === null) return none()
      await carrier.putRecipients(Buffer.from(signed).toString('utf8'))
      return done()
    },
  }
  for (const name of Object.keys(handlers) as CarryRoute[]) {
    const { method, pattern } = CARRY_ROUTES[name]
    app.on(method, addressesOf(pattern), (c) => handlers[name](c))
  }
  app.onError((thrown) =>
    thrown instanceof HabeasError
      ? Response.json({ v: 1, fault: thrown.code, message: thrown.message }, { status: 409 })
      : Response.json({ v: 1, fault: 'fault', message: 'The door could not do this.' }, { status: 503 }),
  )
  return app
}

const none = () => new Response(null, { status: 404 })
const done = () => new Response(null, { status: 204 })

async function bodyOf(c: Context, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.length
    if (size > most) return null
    chunks.push(Buffer.from(chunk))
  }
  return Buffer.concat(chunks)
}
