import type { ColumnType, GeneratedAlways } from 'kysely'
import type { CodingForm, Standard } from '#core/coding.ts'
import type { Edtf } from '#core/edtf.ts'
import type { EnvelopeAct, EnvelopeId, EnvelopeKind } from '#core/envelope.ts'
import type { Modality, Polarity, StatementType } from '#core/extraction.ts'
import type { EntityId, LayerId, MemberId, OccurrenceId, SourceHash, StatementId } from '#core/ids.ts'
import type { Language } from '#core/layer.ts'
import type { EntityType } from '#core/occurrence.ts'
import type { OfferAct, OfferKind, OfferReason } from '#core/offer.ts'
import type { PublisherKind, Source } from '#core/source.ts'
import type { Range, Span } from '#core/span.ts'

/** A column of an append-only table: read and inserted, never updated. */
type Kept<Value, Inserted = Value> = ColumnType<Value, Inserted, never>
/** Parsed when read; written as JSON text. */
type KeptJson<Value> = Kept<Value, string>

/** The tables as the migrations leave them. The same types come out of both engines: int8 as number, dates as text, jsonb parsed. */
export type Tables = {
  /** `left_on`: a day, from which on this member gets no address to the desk. */
  member: { id: Kept<MemberId>; name: string; left_on: ColumnType<string | null, string | null | undefined, string | null> }
  source: {
    hash: Kept<SourceHash>
    media_type: Kept<string>
    size: Kept<number>
    title: Kept<string | null>
    publisher: Kept<string | null>
    publisher_kind: Kept<PublisherKind>
    published: Kept<string | null>
    time_zone: Kept<string | null>
    language: Kept<Language>
    visibility: Kept<Source['visibility']>
    file_name: Kept<string | null>
    kept_on: Kept<string | null>
  }
  /** `place`: 0 where somebody gave it as the canonical address. One address may have several places; the lowest counts. */
  source_address: { source: Kept<SourceHash>; address: Kept<string>; place: Kept<number> }
  layer: { id: Kept<LayerId>; source: Kept<SourceHash>; text: Kept<string>; language: Kept<Language>; reader: Kept<string> }
  /** `name` is that of a part in its container; `share` is how much two texts have in common, 1 for the same words. */
  source_link: {
    source: Kept<SourceHash>
    kind: Kept<'part_of' | 'copy_of' | 'near_copy'>
    other: Kept<SourceHash>
    name: Kept<string>
    share: Kept<number | null>
  }
  layer_print: { layer: Kept<LayerId>; content: Kept<string>; bands: Kept<number[]> }
  /** That an engine has read a layer, whatever it found. `uncovered`: sentences about release without a statement; null: not looked for. */
  layer_reading: { layer: Kept<LayerId>; engine: Kept<string>; version: Kept<string>; uncovered: KeptJson<Range[] | null> }
  occurrence: { id: Kept<OccurrenceId>; layer: Kept<LayerId>; type: Kept<EntityType>; anchors: KeptJson<Span[]> }
  statement: {
    id: Kept<StatementId>
    layer: Kept<LayerId>
    subject: Kept<OccurrenceId>
    property: Kept<StatementType>
    value: Kept<string | null>
    polarity: Kept<Polarity>
    modality: Kept<Modality>
    /** The canonical JSON whose SHA-256 is the id. */
    body: Kept<string>
  }
  reading: { statement: Kept<StatementId>; engine: Kept<string>; version: Kept<string>; rule: Kept<string> }
  decision: {
    target_kind: Kept<string>
    target: Kept<string>
    version: Kept<number>
    act: Kept<string>
    member: Kept<MemberId>
    reason: Kept<string | null>
    at: Kept<string>
    detail: KeptJson<Record<string, unknown>>
    /** Of a judgement: computed from the target, so that a foreign key can stand behind it. */
    first_occurrence: GeneratedAlways<OccurrenceId | null>
    second_occurrence: GeneratedAlways<OccurrenceId | null>
  }
  minted: { seq: GeneratedAlways<number>; occurrence: Kept<OccurrenceId>; entity: Kept<EntityId> }
  /** `as_of`: the state of the register that was published; later decisions are not in it, exposure apart. */
  publication: {
    number: Kept<number>
    kind: Kept<'publish' | 'hide' | 'rollback'>
    as_of: Kept<string>
    at: Kept<string>
    member: Kept<MemberId>
    back_to: Kept<number | null>
    root: Kept<string>
  }
  writing: {
    id: Kept<string>
    version: Kept<number>
    kind: Kept<'article' | 'card'>
    act: Kept<'draft' | 'sign' | 'withdraw'>
    body: KeptJson<Record<string, unknown>>
    member: Kept<MemberId>
    at: Kept<string>
  }
  /** `columns`: what each was taken for. */
  list_version: {
    list: Kept<string>
    number: Kept<number>
    layer: Kept<LayerId>
    columns: KeptJson<{ column: number; header: string | null; field: string }[]>
    member: Kept<MemberId>
    at: Kept<string>
  }
  /** To whom what comes in confidence is sealed: age recipients. `since`, `ended`: UTC days. */
  member_key: {
    recipient: Kept<string>
    member: Kept<MemberId>
    since: Kept<string>
    ended: ColumnType<string | null, string | null | undefined, string | null>
  }
  /** `day`: when it came to the door; `arrived`: when it came here. UTC days. */
  envelope: { id: Kept<EnvelopeId>; kind: Kept<EnvelopeKind>; day: Kept<string>; arrived: Kept<string> }
  /** `member`: null where the clock did it. `at`: a UTC day. */
  envelope_act: {
    envelope: Kept<EnvelopeId>
    version: Kept<number>
    act: Kept<EnvelopeAct>
    member: Kept<MemberId | null>
    at: Kept<string>
  }
  offer: { id: Kept<string>; kind: Kept<OfferKind> }
  /** That a member has read an envelope of an offer and would let it out. */
  offer_review: { offer: Kept<string>; envelope: Kept<EnvelopeId>; member: Kept<MemberId>; at: Kept<string> }
  /** `first_member`: who had read it before. `body`: what stands on the board. */
  offer_act: {
    offer: Kept<string>
    version: Kept<number>
    kind: Kept<OfferKind>
    act: Kept<OfferAct>
    envelope: Kept<EnvelopeId>
    body: Kept<Record<string, unknown> | null, string | null>
    until: Kept<string | null>
    reasons: KeptJson<OfferReason[]>
    first_member: Kept<MemberId | null>
    member: Kept<MemberId>
    at: Kept<string>
  }
  /** What a member answers by hand. `event`: null for the register as a whole. A withdrawn version has no answers, note, standard and statements. */
  coding: {
    id: Kept<string>
    version: Kept<number>
    form: Kept<CodingForm>
    item: Kept<string>
    event: Kept<EntityId | null>
    answers: KeptJson<Record<string, string>>
    standard: Kept<Standard | null>
    as_of: Kept<Edtf>
    note: Kept<string>
    statements: KeptJson<StatementId[]>
    member: Kept<MemberId>
    at: Kept<string>
    withdrawn: Kept<boolean>
  }
}

/** Tables that refuse update, delete and truncate, in an order in which they can be filled. */
export const APPEND_ONLY = [
  'source',
  'source_address',
  'source_link',
  'layer',
  'layer_print',
  'layer_reading',
  'occurrence',
  'statement',
  'reading',
  'minted',
  'decision',
  'publication',
  'writing',
  'list_version',
  'envelope',
  'envelope_act',
  'offer',
  'offer_review',
  'offer_act',
  'coding',
] as const satisfies readonly (keyof Tables)[]

/** Every table of the register, in an order in which they can be filled. */
export const ALL_TABLES = ['member', 'member_key', ...APPEND_ONLY] as const satisfies readonly (keyof Tables)[]
