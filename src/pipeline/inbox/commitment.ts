import { canonicalJson, contentId, sha256 } from '#core/canonical.ts'
import type { EnvelopeId, Manifest, PartName } from '#core/envelope.ts'

/**
 * What opens a commitment: which parts of which envelope a statement rests on. `salt`: 256 random bits in hex, without which nobody can
 * try contents that they guess. The hash of a file is that of its bytes, of the manifest that of its canonical JSON (RFC 8785).
 */
export type CommitmentOpening = {
  v: 1
  salt: string
  envelope: EnvelopeId
  evidence: { part: PartName; sha256: string }[]
}

export const manifestHash = (manifest: Manifest): string => sha256(canonicalJson(manifest))

/** What stands in the register: SHA-256 of the canonical JSON of the opening. It says nothing of the envelope. */
export const commitmentOf = (opening: CommitmentOpening): string => contentId(opening)

/** Is this what was committed to? `hashes`: of the parts as they are now, by their name. */
export const proves = (opening: CommitmentOpening, commitment: string, hashes: ReadonlyMap<PartName, string>): boolean =>
  commitmentOf(opening) === commitment && opening.evidence.every(({ part, sha256: hash }) => hashes.get(part) === hash)
