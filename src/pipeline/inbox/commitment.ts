import { canonicalJson, contentId, sha256 } from '#core/canonical.ts'
import type { EnvelopeId, Manifest, PartName } from '#core/envelope.ts'

/**
 * What opens a commitment: which parts of which envelopes a statement rests on; files may have come in one of their own. `salt`: 256 random bits in hex, without which nobody can
 * try contents that they guess. The hash of a file is that of its bytes, of the manifest that of its canonical JSON (RFC 8785).
 */
export type CommitmentOpening = {
  v: 1
  salt: string
  evidence: { envelope: EnvelopeId; part: PartName; sha256: string }[]
}

export const manifestHash = (manifest: Manifest): string => sha256(canonicalJson(manifest))

/** What stands in the register: SHA-256 of the canonical JSON of the opening. It says nothing of the envelope. */
export const commitmentOf = (opening: CommitmentOpening): string => contentId(opening)

/** The parts of an envelope as they are now. */
export const partsOf = (manifest: Manifest): CommitmentOpening['evidence'] => [
  { envelope: manifest.id, part: 'manifest', sha256: manifestHash(manifest) },
  ...manifest.files.map(({ part, sha256: hash }) => ({ envelope: manifest.id, part, sha256: hash })),
]

/** Is this what was committed to? `parts`: of all its envelopes, as they are now. */
export const proves = (opening: CommitmentOpening, commitment: string, parts: CommitmentOpening['evidence']): boolean =>
  commitmentOf(opening) === commitment &&
  opening.evidence.every((one) => parts.some((part) => canonicalJson(part) === canonicalJson(one)))
