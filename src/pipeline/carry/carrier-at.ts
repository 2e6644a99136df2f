import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { z } from 'zod'
import { ENVELOPE_KINDS, isEnvelopeId, isPartName } from '#core/envelope.ts'
import { HabeasError } from '#core/errors.ts'
import { type Carrier, ENVELOPE_LIMITS } from '#intake/store/index.ts'

const WAITING = z.object({
  v: z.literal(1),
  envelopes: z.array(
    z.object({
      id: z.string().refine(isEnvelopeId),
      kind: z.enum(ENVELOPE_KINDS),
      day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
      state: z.enum(['whole', 'broken']),
      parts: z.array(z.object({ part: z.string().refine(isPartName), size: z.int().min(1).max(ENVELOPE_LIMITS.partBytes) })),
    }),
  ),
})
const KNOWN = z.object({
  v: z.literal(1),
  recipients: z.object({ epoch: z.int(), until: z.string(), recipients: z.array(z.string()) }).nullable(),
})
const FAULT = z.object({ v: z.literal(1), fault: z.string(), message: z.string() })

/** A line that says nothing for so long is taken for broken. */
const QUIET_MS = 60_000

/**
 * The carrier of a door that runs elsewhere, over its socket: on this machine, or brought here with `ssh -L`. What the door says is read as
 * what a stranger says. Throws HabeasError `door` when it does not answer or answers something else.
 */
export function carrierAt(socketPath: string): Carrier {
  const ask = async (method: string, path: string, body?: string | Uint8Array): Promise<IncomingMessage> => {
    const sent = request({ socketPath, method, path, host: 'door', timeout: QUIET_MS })
    sent.on('timeout', () => sent.destroy(new Error('the line is quiet')))
    const answered = once(sent, 'response')
    sent.end(body)
    try {
      const [response] = (await answered) as [IncomingMessage]
      return response
    } catch (cause) {
      throw new HabeasError('door', `The door at ${socketPath} does not answer. Is it running? What is at the desk is kept.`, {
        cause,
      })
    }
  }
  const done = async (response: IncomingMessage): Promise<boolean> => {
    const text = await textOf(response)
    if (response.statusCode === 204) return true
    if (response.statusCode === 404) return false
    const fault = FAULT.safeParse(jsonOf(text))
    throw new HabeasError('door', fault.success ? `The door refuses. ${fault.data.message}` : 'The door could not do this.')
  }
  const read = async <Form>(path: string, form: z.ZodType<Form>): Promise<Form> => {
    const answer = form.safeParse(jsonOf(await textOf(await ask('GET', path))))
    if (!answer.success) throw new HabeasError('door', `What answers at ${socketPath} is no door of this program.`)
    return answer.data
  }
  return {
    waiting: async () => (await read('/envelopes', WAITING)).envelopes,
    async part(id, part) {
      const response = await ask('GET', `/envelopes/${id}/${part}`)
      if (response.statusCode === 200) return response
      response.resume()
      throw new HabeasError('door', 'A part of an envelope is not at the door any more.')
    },
    drop: async (id) => void (await done(await ask('DELETE', `/envelopes/${id}`))),
    putReply: async (mailbox, reply, sealed) => done(await ask('PUT', `/mailboxes/${mailbox}/replies/${reply}`, sealed)),
    dropReply: async (reply) => void (await done(await ask('DELETE', `/replies/${reply}`))),
    recipients: async () => (await read('/recipients', KNOWN)).recipients,
    putRecipients: async (signed) => void (await done(await ask('PUT', '/recipients', signed))),
  }
}

async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of response) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks).toString('utf8')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
