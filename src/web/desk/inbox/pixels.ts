/** A picture that a browser may draw here, known by its first bytes and by nothing it says of itself. Sizes in pixels. */
export type Picture = { type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp'; width: number; height: number }

/** Bytes of a picture, and pixels in all, that are drawn here: what unpacks to more may stop the computer. */
export const PICTURE_BYTES = 32 * 1024 * 1024
export const PICTURE_PIXELS = 64_000_000

/** First bytes that are enough to know a picture, but for a JPEG with large notes before its size. */
export const HEAD_BYTES = 1024 * 1024

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const begins = (bytes: Uint8Array, signs: readonly number[], at = 0) => signs.every((sign, i) => bytes[at + i] === sign)
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))

/** What picture these bytes begin; null for anything else: SVG, HTML, PDF and what is damaged too. */
export function pictureIn(bytes: Uint8Array): Picture | null {
  if (bytes.length < 32) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = begins(bytes, PNG)
    ? pngIn(bytes, view)
    : begins(bytes, [0xff, 0xd8, 0xff])
      ? jpegIn(bytes, view)
      : begins(bytes, ascii('GIF87a')) || begins(bytes, ascii('GIF89a'))
        ? gifIn(bytes, view)
        : begins(bytes, ascii('RIFF')) && begins(bytes, ascii('WEBP'), 8)
          ? webpIn(bytes, view)
          : null
  return found && found.width > 0 && found.height > 0 ? found : null
}

/** ISO/IEC 15948: the first chunk holds the size. */
const pngIn = (bytes: Uint8Array, view: DataView): Picture | null =>
  begins(bytes, ascii('IHDR'), 12) ? { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) } : null

/** GIF89a: the size of the screen, or of a first frame that is larger: browsers grow the screen to it. */
function gifIn(bytes: Uint8Array, view: DataView): Picture {
  const screen: Picture = { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
  const flags = bytes[10] ?? 0
  let at = 13 + (flags & 0x80 ? 6 << (flags & 7) : 0)
  while (bytes[at] === 0x21) {
    at += 2
    for (let size = bytes[at] ?? 0; size > 0; size = bytes[at] ?? 0) at += 1 + size
    at++
  }
  if (bytes[at] !== 0x2c || at + 9 > bytes.length) return screen
  const [width, height] = [view.getUint16(at + 5, true), view.getUint16(at + 7, true)]
  return { ...screen, width: Math.max(screen.width, width), height: Math.max(screen.height, height) }
}

/** ITU-T T.81: segments until one that begins a frame. */
function jpegIn(bytes: Uint8Array, view: DataView): Picture | null {
  let at = 2
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at++
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    const length = view.getUint16(at + 2)
    if (length < 2) return null
    at += 2 + length
  }
  return null
}

/** RFC 9649: extended, lossless, or lossy. */
function webpIn(bytes: Uint8Array, view: DataView): Picture | null {
  const type = 'image/webp'
  const three = (at: number) => view.getUint16(at, true) | ((bytes[at + 2] ?? 0) << 16)
  if (begins(bytes, ascii('VP8X'), 12)) return { type, width: three(24) + 1, height: three(27) + 1 }
  if (begins(bytes, ascii('VP8L'), 12) && bytes[20] === 0x2f) {
    const bits = view.getUint32(21, true)
    return { type, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
  }
  if (begins(bytes, ascii('VP8 '), 12) && begins(bytes, [0x9d, 0x01, 0x2a], 23))
    return { type, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  return null
}

/** Are these bytes text? Well-formed UTF-8 but for a letter that was cut at the end, without signs that no text has. */
export function textIn(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return hasControls(text) ? null : text
  } catch {
    return null
  }
}

/** Signs that no text has; tabs, line breaks, form feeds and the escape of old terminals may stand in one. */
function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x09 || (unit > 0x0d && unit < 0x20 && unit !== 0x1b)) return true
  }
  return false
}
