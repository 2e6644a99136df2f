import { z } from 'zod'
import type { EnvelopeId } from '#core/envelope.ts'
import { hashId, type MemberId, mintedId, type SourceHash, type StatementId } from '#core/ids.ts'
import { type OpenEnvelope, SealError } from '#intake/sealing/index.ts'
import type { CommitmentOpening } from './commitment.ts'
import type { Inbox } from './inbox.ts'
import { type AddedPart, isAddedPart } from './shelf.ts'

/** What members add to an envelope. It is sealed to the envelope: who can open that can read it, and it goes with it. */
const CODE = { envelope: z.string().regex(/^[0-9a-f]{32}$/), sha256: z.string().regex(/^[0-9a-f]{64}$/) }
const COMMON = {
  v: z.literal(1),
  /** Which envelope it was added to, and under which name: one part cannot stand for another. */
  envelope: CODE.envelope.transform((id) => id as EnvelopeId),
  part: z.string(),
  by: z.string().transform(mintedId<MemberId>),
  day: z.iso.date(),
}
const FORM = z.discriminatedUnion('kind', [
  z.object({ ...COMMON, kind: z.literal('note'), text: z.string() }),
  z.object({ ...COMMON, kind: z.literal('reply'), text: z.string() }),
  z.object({ ...COMMON, kind: z.literal('summary'), source: CODE.sha256.transform(hashId<SourceHash>) }),
  z.object({
    ...COMMON,
    kind: z.literal('fact'),
    statement: CODE.sha256.transform(hashId<StatementId>),
    opening: z.object({
      v: z.literal(1),
      salt: CODE.sha256,
      evidence: z.array(
        z.object({ envelope: CODE.envelope.transform((id) => id as EnvelopeId), part: z.string(), sha256: CODE.sha256 }),
      ),
    }),
  }),
])
type Read = z.infer<typeof FORM>

/**
 * A note; the words of a reply as they were sealed; which source a member typed because of the envelope; or what opens the commitment of a
 * statement. `day`: UTC.
 */
export type Added =
  | { kind: 'note' | 'reply'; by: MemberId; day: string; text: string }
  | { kind: 'summary'; by: MemberId; day: string; source: SourceHash }
  | { kind: 'fact'; by: MemberId; day: string; statement: StatementId; opening: CommitmentOpening }

/** Seals something to an envelope and keeps it beside its parts. */
export async function add(inbox: Inbox, key: OpenEnvelope, added: Added): Promise<AddedPart> {
  const part = inbox.shelf.next(key.id, added.kind)
  const bytes = new TextEncoder().encode(JSON.stringify({ v: 1, envelope: key.id, part, ...added }))
  await inbox.shelf.put(key.id, part, await key.seal(bytes))
  return part
}

/** What was added, in its order; one that does not open, or was put there by somebody else, is counted and not shown. */
export async function readAdded(inbox: Inbox, key: OpenEnvelope): Promise<{ added: Added[]; damaged: number }> {
  const names = inbox.shelf.parts(key.id).flatMap(({ part }) => (isAddedPart(part) ? [part] : []))
  const read = await Promise.all(
    names.map(async (part) => {
      const one = await formOf(key, await inbox.shelf.read(key.id, part))
      return one && one.envelope === key.id && one.part === part ? asAdded(one) : null
    }),
  )
  const added = read.filter((one) => one !== null)
  return { added, damaged: read.length - added.length }
}

async function formOf(key: OpenEnvelope, sealed: Uint8Array): Promise<Read | null> {
  try {
    const found = FORM.safeParse(JSON.parse(new TextDecoder().decode(await key.unseal(sealed))))
    return found.success ? found.data : null
  } catch (thrown) {
    if (thrown instanceof SealError || thrown instanceof SyntaxError || thrown instanceof RangeError) return null
    throw thrown
  }
}

function asAdded(one: Read): Added {
  const { kind, by, day } = one
  if (kind === 'summary') return { kind, by, day, source: one.source }
  if (kind !== 'fact') return { kind, by, day, text: one.text }
  return { kind, by, day, statement: one.statement, opening: one.opening as CommitmentOpening }
}
