import type { ApiFault, Refusal } from '../../intake/api-types.ts'

/** What the door refuses, by its code. */
export class Refused extends Error {
  readonly fault: ApiFault
  readonly size: number | null
  constructor({ fault, size }: Refusal) {
    super(fault)
    this.fault = fault
    this.size = size ?? null
  }
}
/** The line stayed broken for as long as we try. */
export class LineBroken extends Error {}

/** Seconds between tries of one request: about two minutes in all. */
const WAITS = [1, 2, 4, 8, 15, 30, 60]

/** What may be otherwise in a moment: the door failed, or still holds the end of a line that broke. */
const AGAIN = new Set<ApiFault>(['fault', 'offset', 'superseded'])

/** Told before each wait, in seconds; null when the line is there again. */
export type Told = (seconds: number | null) => void

/**
 * Asks until there is an answer. `ask` is called anew for each try. Throws Refused for what the door refuses, LineBroken when the line does
 * not come back. Nothing of it is kept by the browser.
 */
export async function persist<Answer>(ask: () => Promise<Answer>, told: Told): Promise<Answer> {
  for (const seconds of [...WAITS, null])
    try {
      const answer = await ask()
      told(null)
      return answer
    } catch (thrown) {
      if (thrown instanceof Refused && !AGAIN.has(thrown.fault)) throw thrown
      if (seconds === null) break
      told(seconds)
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
    }
  throw new LineBroken()
}

/** One request. Throws Refused, or what the browser throws when the line breaks. */
export async function request(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(path, {
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    ...init,
  })
  if (response.ok) return response
  const refusal: unknown = await response.json().catch(() => null)
  if (isRefusal(refusal)) throw new Refused(refusal)
  throw response.status < 500 ? new Refused({ fault: 'unknown' }) : new Error(`status ${response.status}`)
}
const isRefusal = (value: unknown): value is Refusal => typeof value === 'object' && value !== null && 'fault' in value

export const asJson = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
