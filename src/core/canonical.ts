import { hash } from 'node:crypto'

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
  if (typeof value === 'string') {
    if (PLAIN.test(value)) return `"${value}"`
    if (!value.isWellFormed()) throw new RangeError('canonical JSON has no lone surrogates')
    return JSON.stringify(value)
  }
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  let fields = ''
  for (const key of inOrder(Object.keys(value))) {
    const field = value[key]
    if (field !== undefined) fields += `${fields && ','}${canonicalJson(key)}:${canonicalJson(field)}`
  }
  return `{${fields}}`
}

/** SHA-256 in lower-case hex; text is hashed as UTF-8. */
export const sha256 = (data: string | Uint8Array): string => hash('sha256', data, 'hex')

/** The content id of a value: SHA-256 of its canonical JSON. */
export const contentId = (value: Json): string => sha256(canonicalJson(value))

/** Sorts in place. The few keys of what has an id are put in order one by one, without a general sort. */
function inOrder(keys: string[]): string[] {
  if (keys.length > FEW) return keys.sort()
  for (const [n, key] of keys.entries()) {
    let at = n
    for (; at > 0 && (keys[at - 1] ?? '') > key; at--) keys[at] = keys[at - 1] ?? ''
    keys[at] = key
  }
  return keys
}

const FEW = 16

const isList = (value: object): value is readonly Json[] => Array.isArray(value)
