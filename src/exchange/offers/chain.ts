import { createHash } from 'node:crypto'
import type { EnvelopeId, Manifest } from '#core/envelope.ts'

/** What of an opened envelope a chain is made of. */
export type Sent = Pick<Manifest, 'id' | 'day' | 'language' | 'mailbox' | 'fields' | 'links'>

/**
 * One offer as its sender has sent it, edits included. Who holds a return code speaks for one offer: all that was sent with it belongs to it.
 * `latest` is what was sent last; `first` gives it its id. `written`: the last that holds its words: a renewal and a withdrawal hold none.
 */
export type Chain = { id: string; first: Sent; latest: Sent; written: Sent; sent: readonly Sent[] }

/** The field by which a later envelope says what it is. */
export const CHANGE = 'change'
export const CHANGES = ['edit', 'renew', 'withdraw'] as const
export type OfferChange = (typeof CHANGES)[number]

export const changeOf = ({ fields }: Sent): OfferChange | null => CHANGES.find((one) => one === fields[CHANGE]) ?? null

/** A UUID that follows from the envelope that began it, so that every desk gives an offer the same one. */
export function offerIdOf(first: EnvelopeId): string {
  const hex = createHash('sha256').update(`offer ${first}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** What was sent, put together to offers, the oldest first. Without a return code each envelope is one. */
export function chainsOf(sent: readonly Sent[]): Chain[] {
  return [...Map.groupBy(sent, ({ id, mailbox }) => mailbox?.id ?? id).values()]
    .flatMap((own) => {
      const ordered = inOrder(own)
      const [first] = ordered
      const latest = ordered.at(-1)
      return first && latest
        ? [
            {
              id: offerIdOf(first.id),
              first,
              latest,
              written: ordered.findLast(({ fields }) => fields.title) ?? first,
              sent: ordered,
            },
          ]
        : []
    })
    .sort((a, b) => compare(a.first.day, b.first.day) || compare(a.id, b.id))
}

/** The field in which a change says when it was sent (UTC, ISO 8601); the rest of what comes in confidence knows its day only. */
const AT = 'at'

/**
 * By day; within a day a change comes after what is none, then by the moment it says, and what links to another after that. A withdrawal is
 * the end whatever was sent beside it.
 */
function inOrder(own: readonly Sent[]): Sent[] {
  const depths = depthsOf(own)
  const depthOf = ({ id }: Sent) => depths.get(id) ?? own.length
  const isEnd = (one: Sent) => (changeOf(one) === 'withdraw' ? 1 : 0)
  const isChange = (one: Sent) => (changeOf(one) === null ? 0 : 1)
  const momentOf = ({ fields }: Sent) => fields[AT] ?? ''
  return own.toSorted(
    (a, b) =>
      isEnd(a) - isEnd(b) ||
      compare(a.day, b.day) ||
      isChange(a) - isChange(b) ||
      compare(momentOf(a), momentOf(b)) ||
      depthOf(a) - depthOf(b) ||
      compare(a.id, b.id),
  )
}

/** How many links lie behind each. What stands in a circle of links, which is nobody's honest doing, has none. */
function depthsOf(own: readonly Sent[]): ReadonlyMap<EnvelopeId, number> {
  const depths = new Map<EnvelopeId, number>()
  const ids = new Set(own.map(({ id }) => id))
  let waiting = own
  for (let depth = 0; depth <= own.length && waiting.length > 0; depth++) {
    const ready = waiting.filter(({ links }) => links.every((link) => !ids.has(link) || depths.has(link)))
    if (ready.length === 0) break
    for (const { id } of ready) depths.set(id, depth)
    waiting = waiting.filter(({ id }) => !depths.has(id))
  }
  return depths
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
