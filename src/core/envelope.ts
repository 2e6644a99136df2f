import type { Language } from './layer.ts'

/**
 * What comes in confidence. An envelope is sealed to a key of its own, and that key to the members of the team: who holds the server holds
 * neither. What is known of an envelope outside it: its id, its kind, the day it came, how large its parts are, padded.
 * - testimony: what somebody knows. files: bytes that belong to it, or to an offer.
 * - contact: how somebody can be reached; apart from everything else, so that it can be shredded alone.
 * - need: help that is asked for. offer: work, a notice, housing and other help; each edit, renewal, withdrawal is another envelope.
 * - letter: an answer to an offer, or a consent to share a contact. consent: what somebody allows no more.
 */
export const ENVELOPE_KINDS = ['testimony', 'files', 'contact', 'need', 'offer', 'letter', 'consent'] as const
export type EnvelopeKind = (typeof ENVELOPE_KINDS)[number]

/** 128 random bits in lower-case hex, drawn by whoever seals. It says nothing of what is inside. */
export type EnvelopeId = string & { readonly __envelope: unique symbol }
const ENVELOPE_ID = /^[0-9a-f]{32}$/
export const isEnvelopeId = (text: string): text is EnvelopeId => ENVELOPE_ID.test(text)

/**
 * The parts of an envelope, each an age file. `key` comes first, the manifest last, so that what arrived before a broken line can be opened.
 * - key: the secret key of the envelope, for the members (an offer: for its return code too).
 * - manifest: a Manifest as JSON, padded. file-1 and on: bytes, padded with zeros; how many are theirs stands in the manifest.
 */
export type PartName = 'key' | 'manifest' | `file-${number}`
const PART_NAME = /^(?:key|manifest|file-[1-9]\d{0,2})$/
export const isPartName = (text: string): text is PartName => PART_NAME.test(text)

/** Where replies wait: an address that follows from the receipt, and the age recipient they are sealed to. */
export type MailboxAddress = { id: MailboxId; recipient: string }
/** 128 bits in lower-case hex, derived from a receipt. */
export type MailboxId = string & { readonly __mailbox: unique symbol }
export const isMailboxId = (text: string): text is MailboxId => ENVELOPE_ID.test(text)

/** One file as it was given. `name` and `type` may be anything. `isCut`: the line broke before its end; `size` is what arrived. */
export type SealedFile = { part: PartName; name: string; type: string; size: number; sha256: string; isCut: boolean }

/** What stands in an envelope. `fields` are the answers by their code, without those left empty; the form of the kind reads them. */
export type Manifest = {
  v: 1
  id: EnvelopeId
  kind: EnvelopeKind
  /** The language of the form. */
  language: Extract<Language, 'be' | 'ru' | 'en'>
  /** UTC day. */
  day: string
  /** Null: no answer is wanted. */
  mailbox: MailboxAddress | null
  fields: Record<string, string>
  files: SealedFile[]
  /** Envelopes it speaks of: its files, the offer it changes or answers. */
  links: EnvelopeId[]
}

/** What waits in a mailbox, as JSON in an age file of one size for all. `fields` depends on the kind. */
export type Reply = {
  v: 1
  /**
   * answer: words of the team. status: what became of an offer, with a coded reason. letter: what the other side of an offer wrote.
   * contact: what both sides agreed to share. offer: the offer as its sender gave it.
   */
  kind: 'answer' | 'status' | 'letter' | 'contact' | 'offer'
  day: string
  fields: Record<string, string>
}

/** What a sender may allow, each apart and each to be taken back. */
export const CONSENT_PURPOSES = ['help', 'publish', 'un', 'icc', 'prosecutors'] as const
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]

/**
 * What was done with an envelope at the desk; each act is kept, the latest of its kind holds.
 * - opened: somebody read it (kept once). answered: a reply was sealed. needed: a contact is needed for another 30 days.
 * - handled, reopened: nothing, or something again, is to be done. harmful, harmless: it is one of a flood, or not.
 * - withdrawn: its sender allows it no more. rewrapped: its key was sealed to the members of that day.
 * - shredded: its bytes are gone; only these rows stay.
 */
export const ENVELOPE_ACTS = [
  'opened',
  'answered',
  'needed',
  'handled',
  'reopened',
  'harmful',
  'harmless',
  'withdrawn',
  'rewrapped',
  'shredded',
] as const
export type EnvelopeAct = (typeof ENVELOPE_ACTS)[number]
