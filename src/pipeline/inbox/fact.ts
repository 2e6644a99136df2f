import { randomBytes } from 'node:crypto'
import { sha256 } from '#core/canonical.ts'
import type { EnvelopeId, Manifest, SealedFile } from '#core/envelope.ts'
import type { Identified } from '#core/identify.ts'
import { hashId, type SourceHash, type StatementId } from '#core/ids.ts'
import { detectLanguage } from '#core/language.ts'
import { type Layer, layerOf } from '#core/layer.ts'
import type { Source } from '#core/source.ts'
import { statementId } from '#core/statement.ts'
import type { OpenEnvelope } from '#intake/sealing/index.ts'
import type { Member } from '#members/index.ts'
import { dayOf } from '#platform/clock.ts'
import { type Decided, isStanding, keepLayer, keepSource, versionOf, visibilityOf } from '#register/index.ts'
import type { Workroom } from '../workroom.ts'
import { add, readAdded } from './added.ts'
import { type CommitmentOpening, commitmentOf, manifestHash } from './commitment.ts'
import type { Inbox } from './inbox.ts'

/** Which reader made the layer of what a member typed. */
const READER = 'typed@1'

/**
 * Keeps what the register shall say, in a member's own words, as a source in confidence. This text rests in clear; nothing of the envelope
 * is in it but what the member typed. That it was typed because of this envelope is sealed to it. Null when the same words are in the register
 * as a public source: they would not be in confidence.
 */
export async function keepSummary(
  work: Workroom,
  inbox: Inbox,
  { key, typed, by }: { key: OpenEnvelope; typed: string; by: Member },
): Promise<{ source: SourceHash; layer: Layer } | null> {
  const { database, blobs } = work.stores
  const text = typed.replace(/\r\n?/g, '\n').trim().toWellFormed().replaceAll('\0', '')
  const bytes = new TextEncoder().encode(text)
  const hash = hashId<SourceHash>(sha256(bytes))
  if ((await visibilityOf(database, hash)) === 'public') return null
  const source: Source = {
    hash,
    mediaType: 'text/plain',
    size: bytes.length,
    addresses: [],
    title: null,
    publisher: null,
    publisherKind: 'own_summary',
    published: null,
    timeZone: null,
    language: detectLanguage(text),
    visibility: 'confidential',
    fileName: null,
  }
  const layer = layerOf(hash, text, source.language, READER)
  await add(inbox, key, { kind: 'summary', by: by.id, day: dayOf(work.stores.now()), source: hash })
  await blobs.put(hash, bytes)
  await database.transaction(async (db) => {
    await keepSource(db, source)
    await keepLayer(db, layer)
  })
  await work.refresh([hash])
  return { source: hash, layer }
}

/** What a fact rests on: the manifest of an envelope, and files of it or of what it links to. */
export function openingOf(manifest: Manifest, files: readonly (SealedFile & { envelope: EnvelopeId })[]): CommitmentOpening {
  const named = files.map(({ envelope, part, sha256: hash }) => ({ envelope, part, sha256: hash }))
  const own = { envelope: manifest.id, part: 'manifest' as const, sha256: manifestHash(manifest) }
  return { v: 1, salt: randomBytes(32).toString('hex'), evidence: [own, ...named] }
}

/** The same reading with sealed evidence behind each statement; its ids are others. */
export function withSealed(read: Identified, opening: CommitmentOpening): Identified {
  const sealed = { kind: 'sealed' as const, commitment: commitmentOf(opening) }
  const drafts = read.drafts.map(({ statement, rule }) => {
    const whole = { ...statement, evidence: [...statement.evidence, sealed] }
    return { statement: whole, id: statementId(whole), rule }
  })
  return { ...read, drafts }
}

/**
 * Keeps and accepts what a member read in their summary, resting on the envelope. What opens the commitment is sealed to the envelope
 * first: a statement is never left without it.
 */
export async function keepFact(
  work: Workroom,
  inbox: Inbox,
  {
    key,
    opening,
    layer,
    read,
    by,
  }: { key: OpenEnvelope; opening: CommitmentOpening; layer: Layer; read: Identified; by: Member },
): Promise<Decided[]> {
  const identified = withSealed(read, opening)
  for (const { id } of identified.drafts)
    await add(inbox, key, { kind: 'fact', by: by.id, day: dayOf(work.stores.now()), statement: hashId<StatementId>(id), opening })
  return work.add(
    by,
    layer,
    identified,
    identified.drafts.map(({ id }) => ({ target: 'statement', statement: hashId<StatementId>(id), act: 'accept' })),
  )
}

/**
 * A statement that rests on an envelope. `opening`: what proves it; null for one that was read later in the words a member had typed because
 * of the envelope, as when the first was corrected. `holds`: it is accepted, or a draft; not taken back.
 */
export type RestingFact = { statement: StatementId; opening: CommitmentOpening | null; holds: boolean }

export async function factsOf(work: Workroom, inbox: Inbox, key: OpenEnvelope): Promise<RestingFact[]> {
  const { added } = await readAdded(inbox, key)
  const view = work.view()
  const own = added.flatMap((one): RestingFact[] => {
    // Where the program ended before the statement was made, there is none.
    const row = one.kind === 'fact' ? view.statements.get(one.statement) : undefined
    return one.kind === 'fact' && row ? [{ statement: one.statement, opening: one.opening, holds: isStanding(row) }] : []
  })
  const typed = new Set(added.flatMap((one) => (one.kind === 'summary' ? [one.source] : [])))
  const layers = [...typed].flatMap((source) => view.sources.get(source)?.layers ?? [])
  // The same words may have been typed because of another envelope: what is sealed to that one is its own.
  const later = layers
    .flatMap(({ id }) => view.statementsIn(id))
    .filter(({ statement }) => statement.evidence.every(({ kind }) => kind !== 'sealed'))
  return [...own, ...later.map((row): RestingFact => ({ statement: row.id, opening: null, holds: isStanding(row) }))]
}

/** Takes back every statement that rests on an envelope and holds. Throws StaleError when somebody decides on one meanwhile. */
export async function retractFacts(work: Workroom, facts: readonly RestingFact[], by: Member): Promise<number> {
  const acts = facts.flatMap(({ statement, holds }) => {
    const row = work.view().statements.get(statement)
    return holds && row
      ? [{ target: 'statement' as const, statement, act: 'retract' as const, seen: versionOf(row), reason: 'consent_withdrawn' }]
      : []
  })
  if (acts.length > 0) await work.decide(by, acts)
  return acts.length
}
