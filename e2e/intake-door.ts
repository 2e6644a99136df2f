import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { EnvelopeKind, Manifest } from '#core/envelope.ts'
import { signRecipients } from '#intake/recipients.ts'
import { beginEnvelope, newEnvelopeId } from '#intake/sealing/index.ts'
import { carrierAt, socketOf } from '#pipeline/carry/index.ts'
import type { Recipients } from '#web/intake/api-types.ts'
import { hiddenIn } from '#web/intake/testing.ts'
import { runItself } from './program.ts'

/** `bin/habeas intake` as a person starts it, over a folder of its own, with a list of keys brought over its socket. */
export async function startIntake(folder: string, recipients: readonly string[], env: Record<string, string> = {}) {
  const data = join(folder, 'door')
  const running = runItself(['intake'], { HABEAS_DATA: join(folder, 'register'), HABEAS_INTAKE_DATA: data, ...env })
  const [, address = ''] = await running.said(/Intake\s+(http:\S+)\//)
  const carrier = carrierAt(socketOf(data))
  const signing = generateKeyPairSync('ed25519').privateKey
  if ((await carrier.recipients()) === null)
    await carrier.putRecipients(
      signRecipients({ v: 1, register: 'r', epoch: 1, until: '2099-01-01', recipients: [...recipients] }, signing),
    )
  return {
    address,
    data,
    carrier,
    pid: running.child.pid ?? 0,
    ended: running.ended,
    kill: async () => {
      running.child.kill('SIGKILL')
      await running.ended
    },
    stop: async () => {
      running.child.kill('SIGTERM')
      return running.ended
    },
    token: async () => hiddenIn(await (await fetch(`${address}/en/`)).text()).t ?? '',
    send: (fields: Record<string, string>) => fetch(`${address}/en/`, { method: 'POST', body: new URLSearchParams(fields) }),
  }
}
export type Intake = Awaited<ReturnType<typeof startIntake>>

/** Sends an envelope as the script of a browser does: sealed here, in pieces. */
export async function sendSealed(
  { address }: Pick<Intake, 'address'>,
  kind: EnvelopeKind,
  { fields, files, mailbox }: { fields: Record<string, string>; files: readonly File[]; mailbox: Manifest['mailbox'] },
): Promise<string> {
  const { recipients } = (await (await fetch(`${address}/recipients.json`)).json()) as Recipients
  const challenge = (await (await fetch(`${address}/w`)).json()) as Challenge
  const solution = await solveChallenge({ challenge, deriveKey })
  const id = newEnvelopeId()
  const begun = await post(`${address}/e`, { id, kind, proof: { challenge, solution } })
  if (begun.status !== 201) throw new Error(`begin: ${begun.status} ${await begun.text()}`)
  const sealing = await beginEnvelope(
    recipients,
    kind,
    async (part, sealed) => {
      const bytes = new Uint8Array(await new Response(sealed as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer())
      const put = await fetch(`${address}/e/${id}/${part}?at=0`, { method: 'PUT', body: bytes })
      if (put.status !== 200) throw new Error(`${part}: ${put.status} ${await put.text()}`)
    },
    { id },
  )
  for (const file of files) await sealing.file({ name: file.name, type: file.type, bytes: file.stream() })
  await sealing.end({ language: 'en', day: '2026-05-01', fields, mailbox, links: [] })
  const ended = await post(`${address}/e/${id}/end`, { mailbox })
  if (ended.status !== 200) throw new Error(`end: ${ended.status}`)
  return id
}

export const post = (url: string, body: unknown): Promise<Response> =>
  fetch(url, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })

/** Stands in every sentinel of this run, and nowhere else. */
export const ROOT = randomBytes(12).toString('hex')
/** A word that stands nowhere else. */
export const newSentinel = (what: string): string => `sentinel${what}${ROOT}`
