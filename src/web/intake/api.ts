import type { Context } from 'hono'
import { z } from 'zod'
import { ENVELOPE_KINDS, isEnvelopeId, isMailboxId, isPartName } from '#core/envelope.ts'
import type { Gate } from '#intake/gate/index.ts'
import { isHybridRecipient, SEALED_REPLY_BYTES } from '#intake/sealing/index.ts'
import { daysAfter, type IntakeStore, MAILBOX_DAYS, SLOTS, StoreError } from '#intake/store/index.ts'
import { dayOf } from '#platform/clock.ts'
import type { IntakeRoute } from '../routes.ts'
import { bytesAnswer, emptyAnswer, faultAnswer, jsonAnswer } from './answer.ts'
import { CHUNK_BYTES, type Recipients, SIZE_HEADER } from './api-types.ts'

const JSON_BYTES = 16 * 1024
const BEGIN = z.object({ id: z.string().refine(isEnvelopeId), kind: z.enum(ENVELOPE_KINDS), proof: z.unknown() })
const ADDRESS = z.object({ id: z.string().refine(isMailboxId), recipient: z.string().refine(isHybridRecipient) })
const END = z.object({ mailbox: ADDRESS.nullable() })
/** Envelopes whose end is told again to who asks again. */
const ENDED_MOST = 10_000
const PAGES_MOST = 64

type ApiRoute = Extract<IntakeRoute, 'recipients' | 'challenge' | 'begin' | 'partSize' | 'part' | 'end' | 'slots'>

/** What the script of the browser path talks to: see api-types.ts. An envelope is named by its id, which only its sender knows. */
export function intakeApi({
  store,
  gate,
}: {
  store: IntakeStore
  gate: Gate
}): Record<ApiRoute, (c: Context) => Promise<Response>> {
  const { incoming } = store
  const ended = new Set<string>()

  const named = (c: Context) => {
    const [id = '', part = ''] = [c.req.param('id'), c.req.param('part')]
    return isEnvelopeId(id) && isPartName(part) ? { id, part } : null
  }
  const answered = (handle: (c: Context) => Promise<Response>) => (c: Context) =>
    handle(c).catch((thrown: unknown) => {
      if (thrown instanceof StoreError) return faultAnswer(thrown.fault, thrown.fault === 'offset' ? thrown.size : undefined)
      throw thrown
    })

  return {
    recipients: answered(async () => {
      const list = store.recipients.current()
      const signed = store.recipients.signed()
      if (!list || signed === null) return faultAnswer('closed')
      return jsonAnswer({ v: 1, epoch: list.epoch, until: list.until, recipients: list.recipients, signed } satisfies Recipients)
    }),
    challenge: answered(async () => jsonAnswer(await gate.challenge())),
    begin: answered(async (c) => {
      const read = BEGIN.safeParse(await jsonOf(c))
      if (!read.success) return faultAnswer('form')
      if (!store.recipients.current()) return faultAnswer('closed')
      const worked = await gate.work(read.data.proof)
      if (worked !== 'taken') return faultAnswer(worked)
      await incoming.begin(read.data.id, read.data.kind)
      return jsonAnswer({ id: read.data.id }, 201)
    }),
    partSize: answered(async (c) => {
      const of = named(c)
      if (!of) return faultAnswer('unknown')
      return emptyAnswer(204, { [SIZE_HEADER]: String(await incoming.size(of.id, of.part)) })
    }),
    part: answered(async (c) => {
      const of = named(c)
      if (!of) return faultAnswer('unknown')
      const at = c.req.query('at') ?? ''
      if (!/^\d{1,15}$/.test(at)) return faultAnswer('form')
      if (Number(c.req.header('content-length') ?? 0) > CHUNK_BYTES) return faultAnswer('limit')
      return jsonAnswer({ size: await incoming.append(of.id, of.part, Number(at), atMost(c.req.raw.body, CHUNK_BYTES)) })
    }),
    end: answered(async (c) => {
      const id = c.req.param('id') ?? ''
      const read = END.safeParse(await jsonOf(c))
      if (!isEnvelopeId(id)) return faultAnswer('unknown')
      if (!read.success) return faultAnswer('form')
      if (ended.has(id)) return jsonAnswer({})
      const { mailbox } = read.data
      const until = daysAfter(dayOf(store.now()), MAILBOX_DAYS)
      await incoming.end({ envelopes: [id], ...(mailbox ? { mailbox: { address: mailbox, until } } : {}) })
      ended.add(id)
      if (ended.size > ENDED_MOST) for (const oldest of ended.values().take(1)) ended.delete(oldest)
      return jsonAnswer({})
    }),
    slots: answered(async (c) => {
      const mailbox = c.req.param('id') ?? ''
      const page = c.req.query('page') ?? '0'
      if (!isMailboxId(mailbox) || !/^\d{1,2}$/.test(page) || Number(page) >= PAGES_MOST) return faultAnswer('unknown')
      const bytes = new Uint8Array(SLOTS * SEALED_REPLY_BYTES)
      for (const [i, slot] of (await store.replies.slots(mailbox, Number(page))).entries())
        bytes.set(slot, i * SEALED_REPLY_BYTES)
      return bytesAnswer(bytes)
    }),
  } satisfies Record<ApiRoute, (c: Context) => Promise<Response>>
}

/** The body as JSON; undefined when it is none, or too long. */
async function jsonOf(c: Context): Promise<unknown> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.length
    if (size > JSON_BYTES) return undefined
    chunks.push(Buffer.from(chunk))
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return undefined
  }
}

async function* atMost(body: ReadableStream<Uint8Array> | null, most: number): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size > most) throw new StoreError('limit')
    yield chunk
  }
}
