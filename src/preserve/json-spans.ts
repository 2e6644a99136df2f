import { LIMITS } from './limits.ts'
import { refusal } from './refusal.ts'

/*
 * Walks over JSON as bytes (UTF-8, RFC 8259) and says where its parts stand, without making values of it: a file of hundreds of megabytes
 * is never parsed whole. Strings are passed over by looking for their end. All throw `unreadable_export` where the text is no JSON or ends
 * too soon, and `nested_too_deep`.
 */
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]

export type Place = { start: number; end: number }

/** The fields of the object at a place: where each value begins. Of a name that comes twice the last holds, as in ECMAScript. */
export function fieldsOf(bytes: Uint8Array, at: number): Map<string, number> {
  const fields = new Map<string, number>()
  let here = opened(bytes, at, OPEN_OBJECT)
  while (bytes[here] !== CLOSE_OBJECT) {
    const nameEnd = stringEnd(bytes, here)
    const name = valueAt(bytes, here)
    const start = space(bytes, expect(bytes, space(bytes, nameEnd), COLON))
    fields.set(String(name), start)
    here = after(bytes, valueEnd(bytes, start), CLOSE_OBJECT)
  }
  return fields
}

/** The places of the elements of the list that begins at a place. */
export function* elementsOf(bytes: Uint8Array, at: number): Generator<Place> {
  let here = opened(bytes, at, OPEN_LIST)
  while (bytes[here] !== CLOSE_LIST) {
    const end = valueEnd(bytes, here)
    yield { start: here, end }
    here = after(bytes, end, CLOSE_LIST)
  }
}

/** The value at a place, parsed. For small ones. */
export function valueAt(bytes: Uint8Array, at: number): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(at, valueEnd(bytes, at))))
  } catch {
    throw refusal('unreadable_export')
  }
}

/** Behind the value that begins at a place. */
function valueEnd(bytes: Uint8Array, at: number): number {
  const first = bytes[at]
  if (first === QUOTE) return stringEnd(bytes, at)
  if (first !== OPEN_OBJECT && first !== OPEN_LIST) return plainEnd(bytes, at)
  let depth = 0
  for (let here = at; here < bytes.length; here++) {
    const byte = bytes[here]
    if (byte === QUOTE) here = stringEnd(bytes, here) - 1
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      depth++
      if (depth > LIMITS.jsonDepth) throw refusal('nested_too_deep')
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      depth--
      if (depth === 0) return here + 1
    }
  }
  throw refusal('unreadable_export')
}

function stringEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== QUOTE) throw refusal('unreadable_export')
  for (let end = bytes.indexOf(QUOTE, at + 1); end >= 0; end = bytes.indexOf(QUOTE, end + 1)) {
    let slashes = 0
    while (bytes[end - 1 - slashes] === BACKSLASH) slashes++
    if (slashes % 2 === 0) return end + 1
  }
  throw refusal('unreadable_export')
}

/** A number, true, false or null. */
function plainEnd(bytes: Uint8Array, at: number): number {
  let end = at
  for (let byte = bytes[end]; byte !== undefined && isPlain(byte); byte = bytes[end]) end++
  if (end === at) throw refusal('unreadable_export')
  return end
}

const isPlain = (byte: number) =>
  (byte >= 0x30 && byte <= 0x39) ||
  (byte >= 0x61 && byte <= 0x7a) ||
  byte === 0x2b ||
  byte === 0x2d ||
  byte === 0x2e ||
  byte === 0x45

function opened(bytes: Uint8Array, at: number, sign: number): number {
  const start = at === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : at
  return space(bytes, expect(bytes, space(bytes, start), sign))
}

function expect(bytes: Uint8Array, at: number, sign: number): number {
  if (bytes[at] !== sign) throw refusal('unreadable_export')
  return at + 1
}

/** At the next element, or at the sign that closes. */
function after(bytes: Uint8Array, end: number, close: number): number {
  const at = space(bytes, end)
  if (bytes[at] === close) return at
  return space(bytes, expect(bytes, at, COMMA))
}

function space(bytes: Uint8Array, at: number): number {
  let here = at
  for (let byte = bytes[here]; byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09; byte = bytes[here]) here++
  return here
}
