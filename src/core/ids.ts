/** Names for the kinds of identifiers, so that one is never handed in for another. All are lower-case hex or UUID text. */
declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** SHA-256 of the bytes of a source. */
export type SourceHash = Branded<'SourceHash'>
/** SHA-256 of (source hash, text hash); the reader's version is not in it. */
export type LayerId = Branded<'LayerId'>
/** SHA-256 of (layer, type, anchor spans). */
export type OccurrenceId = Branded<'OccurrenceId'>
/** SHA-256 of the canonical JSON of a statement. */
export type StatementId = Branded<'StatementId'>
/** Minted (random UUID) when one of its occurrences is first accepted. */
export type EntityId = Branded<'EntityId'>
/** A person who decides; random UUID. */
export type MemberId = Branded<'MemberId'>
/** One register; random UUID, made with the data folder. */
export type RegisterId = Branded<'RegisterId'>

const HEX64 = /^[0-9a-f]{64}$/
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Reads text as a content hash. Throws RangeError when it is none. */
export function hashId<Id extends SourceHash | LayerId | OccurrenceId | StatementId>(text: string): Id {
  if (!HEX64.test(text)) throw new RangeError(`not a SHA-256 in lower-case hex: ${JSON.stringify(text.slice(0, 80))}`)
  return text as Id
}

/** Reads text as a minted id. Throws RangeError when it is none. */
export function mintedId<Id extends EntityId | MemberId | RegisterId>(text: string): Id {
  if (!UUID.test(text)) throw new RangeError(`not a UUID in lower case: ${JSON.stringify(text.slice(0, 80))}`)
  return text as Id
}
