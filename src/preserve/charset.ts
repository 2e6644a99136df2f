import { guessCharset } from './charset-guess.ts'
import { refusal } from './refusal.ts'

/** `guessed` when neither the bytes nor a declaration say which encoding it is. `text` has LF line ends and no BOM. */
export type Decoded = { text: string; charset: string; guessed: boolean }

/**
 * Bytes as text: BOM, evident UTF-16, valid UTF-8, the declared encoding, then a guess among those used for Russian and Belarusian.
 * Nothing is replaced: broken bytes and lone surrogates are `undecodable`, NUL and a multitude of control characters are `binary`.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length === 0) throw refusal('empty')
  const utf16 = utf16Of(bytes)
  if (utf16) return asText(strictly(utf16, bytes), utf16, false)
  const utf8 = attempt('utf-8', bytes)
  if (utf8 !== null) return asText(utf8, 'utf-8', false)
  if (bytes.includes(0)) throw refusal('binary')
  if (startsWith(bytes, [0xef, 0xbb, 0xbf]) || mostlyUtf8(bytes)) throw refusal('undecodable')
  const named = declared === undefined ? null : supported(declared)
  if (named !== null && named !== 'utf-8') return asText(strictly(named, bytes), named, false)
  const guess = guessCharset(bytes)
  if (guess === null)
    throw refusal(controls(new TextDecoder('latin1').decode(bytes.subarray(0, 65_536))) ? 'binary' : 'undecodable')
  return asText(strictly(guess, bytes), guess, true)
}

function asText(text: string, charset: string, guessed: boolean): Decoded {
  if (controls(text)) throw refusal('binary')
  return { text: text.replaceAll('\r\n', '\n'), charset, guessed }
}

function attempt(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function strictly(charset: string, bytes: Uint8Array): string {
  const text = attempt(charset, bytes)
  if (text === null) throw refusal('undecodable')
  return text
}

function supported(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

const startsWith = (bytes: Uint8Array, mark: number[]) => mark.every((byte, at) => bytes[at] === byte)

/** By BOM, or because every other byte is the high half of Latin, punctuation or Cyrillic. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  const sample = bytes.subarray(0, 4096)
  const units = Math.floor(sample.length / 2)
  if (units < 4) return null
  const high = [0, 0]
  const zero = [0, 0]
  sample.subarray(0, units * 2).forEach((byte, at) => {
    if (byte === 0 || byte === 4 || byte === 0x20) high[at % 2] = (high[at % 2] ?? 0) + 1
    if (byte === 0) zero[at % 2] = (zero[at % 2] ?? 0) + 1
  })
  const [evenHigh = 0, oddHigh = 0] = high
  const [evenZero = 0, oddZero = 0] = zero
  if (oddHigh > units * 0.9 && oddZero > 0 && evenZero === 0) return 'utf-16le'
  if (evenHigh > units * 0.9 && evenZero > 0 && oddZero === 0) return 'utf-16be'
  return null
}

/** Invalid as a whole, but most bytes above 127 stand in valid sequences: broken UTF-8, not another encoding. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const first = Math.max(
    0,
    bytes.findIndex((byte) => byte > 0x7f),
  )
  const sample = bytes.subarray(first, first + 65_536)
  let high = 0
  for (const byte of sample) if (byte > 0x7f) high += 1
  let kept = 0
  for (const letter of new TextDecoder('utf-8').decode(sample)) if (letter > '\x7f' && letter !== '\ufffd') kept += 1
  return kept * 4 > high
}

/** NUL anywhere, or more than one in a hundred characters a control that no text has. */
function controls(text: string): boolean {
  if (text.includes('\0')) return true
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13) count += 1
  }
  return count * 100 > text.length
}
