import { hash } from 'node:crypto'
import { kept } from './once.ts'
import { inOrder } from './order.ts'

/** What canonical JSON can hold. A field that is undefined is left out. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/** What needs no escaping: nearly all keys, all ids and dates; hashing ids is a fifth of the time of reading. */
const PLAIN = /^[\w:-]+$/

/**
 * JSON Canonicalization Scheme (RFC 8785): keys in order of their UTF-16 code units, numbers and strings as ECMAScript writes them.
 * Throws RangeError for what I-JSON forbids: a number that is not finite, a lone surrogate.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`canonical JSON has no ${value}`)
    return JSON.stringify(value)
  }
  if (typeof value === 'string') return quoted(value)
  if (isList(value)) {
    let list = ''
    for (const one of value) list += list === '' ? canonicalJson(one) : `,${canonicalJson(one)}`
    return `[${list}]`
  }
  let fields = ''
  for (const key of inOrder(Object.keys(value), byUnits)) {
    const field = value[key]
    if (field !== undefined) fields += (fields === '' ? '' : ',') + named(key) + canonicalJson(field)
  }
  return `{${fields}}`
}

function quoted(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`
  if (!text.isWellFormed()) throw new RangeError('canonical JSON has no lone surrogates')
  return JSON.stringify(text)
}

/** The keys of what has an id are few, and always the same. */
const named = kept(1_000, (key) => `${quoted(key)}:`)
const byUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** SHA-256 in lower-case hex; text is hashed as UTF-8. */
export const sha256 = (data: string | Uint8Array): string => hash('sha256', data, 'hex')

/** The content id of a value: SHA-256 of its canonical JSON. */
export const contentId = (value: Json): string => sha256(canonicalJson(value))

const isList = (value: object): value is readonly Json[] => Array.isArray(value)
