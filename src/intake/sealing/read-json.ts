import {
  type EnvelopeKind,
  isEnvelopeId,
  isMailboxId,
  isPartName,
  type Manifest,
  type Reply,
  type SealedFile,
} from '#core/envelope.ts'
import { isHybridRecipient } from './recipients.ts'
import { SealError } from './seal-error.ts'

type Unknown = Record<string, unknown>

/** The most files of one envelope, as their part names have room for. */
const FILES_MOST = 999
/**
 * More than any form of ours sends: fields, letters (UTF-16) of one's code and of all together, links. The desk keeps what it opened in memory.
 */
const FIELDS_MOST = 100
const CODE_MOST = 64
const TEXT_MOST = 100_000
const LINKS_MOST = 100
/** Letters of the name and the type of a file; what is longer is shortened and not refused, since a browser gives any. */
const NAME_MOST = 300

const REPLY_KINDS: readonly Reply['kind'][] = ['answer', 'status', 'letter', 'contact', 'offer']
const LANGUAGES: readonly Manifest['language'][] = ['be', 'ru', 'en']
const SHA256 = /^[0-9a-f]{64}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

const wrong = (cause?: unknown): never => {
  throw new SealError('form', cause === undefined ? {} : { cause })
}

/** A JSON object in UTF-8, with zeros behind it. Throws SealError `form`. */
export function readObject(bytes: Uint8Array): Unknown {
  const end = bytes.indexOf(0)
  const text = bytes.subarray(0, end < 0 ? bytes.length : end)
  if (end >= 0 && bytes.subarray(end).some((byte) => byte !== 0)) return wrong()
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text))
    return isObject(value) ? value : wrong()
  } catch (thrown) {
    return thrown instanceof SealError ? wrong() : wrong(thrown)
  }
}

const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const oneOf = <One extends string>(all: readonly One[], value: unknown): One => all.find((one) => one === value) ?? wrong()
const textOf = (value: unknown, form: RegExp): string => (isText(value) && form.test(value) ? value : wrong())

/** Fields by their code. What is called like something every object has is somebody's joke: it is no field of any form. */
function fieldsOf(value: unknown): Record<string, string> {
  if (!isObject(value)) return wrong()
  const entries = Object.entries(value).map(([code, text]): [string, string] =>
    isText(text) && code.length <= CODE_MOST && !(code in Object.prototype) ? [code, text] : wrong(),
  )
  const letters = entries.reduce((sum, [, text]) => sum + text.length, 0)
  if (entries.length > FIELDS_MOST || letters > TEXT_MOST) return wrong()
  return Object.fromEntries(entries)
}

function mailboxOf(value: unknown): Manifest['mailbox'] {
  if (value === null) return null
  if (!isObject(value)) return wrong()
  const { id, recipient } = value
  return isText(id) && isMailboxId(id) && isText(recipient) && isHybridRecipient(recipient) ? { id, recipient } : wrong()
}

const shortened = (text: string): string => (text.length <= NAME_MOST ? text : text.slice(0, NAME_MOST).toWellFormed())

function fileOf(value: unknown): SealedFile {
  if (!isObject(value)) return wrong()
  const { part, name, type, size, sha256, isCut } = value
  const isFile = isText(part) && isPartName(part) && part.startsWith('file-')
  if (!isFile || !isText(name) || !isText(type) || !isText(sha256) || !SHA256.test(sha256)) return wrong()
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0 || typeof isCut !== 'boolean') return wrong()
  return { part, name: shortened(name), type: shortened(type), size, sha256, isCut }
}

/** Throws SealError `form`. Nothing is taken over that a manifest does not have. */
export function readManifest(bytes: Uint8Array, kind: EnvelopeKind): Manifest {
  const { v, id, kind: said, language, day, mailbox, fields, files, links } = readObject(bytes)
  if (v !== 1 || said !== kind || !isText(id) || !isEnvelopeId(id) || !Array.isArray(files) || !Array.isArray(links))
    return wrong()
  if (links.length > LINKS_MOST) return wrong()
  const entries = files.length > FILES_MOST ? wrong() : files.map(fileOf)
  if (new Set(entries.map(({ part }) => part)).size < entries.length) return wrong()
  return {
    v: 1,
    id,
    kind,
    language: oneOf(LANGUAGES, language),
    day: textOf(day, DAY),
    mailbox: mailboxOf(mailbox),
    fields: fieldsOf(fields),
    files: entries,
    links: links.map((link: unknown) => (isText(link) && isEnvelopeId(link) ? link : wrong())),
  }
}

/** Throws SealError `form`. */
export function readReply(bytes: Uint8Array): Reply {
  const { v, kind, day, fields } = readObject(bytes)
  if (v !== 1) return wrong()
  return { v: 1, kind: oneOf(REPLY_KINDS, kind), day: textOf(day, DAY), fields: fieldsOf(fields) }
}
