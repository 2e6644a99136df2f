/**
 * A part of a form with files. `file` is the name of a file as the browser gave it, which may be anything; null for a typed value. `type` is
 * what the browser takes the file for, as it wrote it; empty where it says nothing.
 */
export type PartHead = { name: string; file: string | null; type: string }

/** Takes the bytes of one part as they come. */
export type PartSink = { write: (bytes: Uint8Array) => Promise<void> | void; end: () => Promise<void> | void }

/** The bytes are not a form with files. */
export class MultipartError extends Error {
  override readonly name = 'MultipartError'
}

/** The bytes before the words of a part. Browsers write two lines. */
const HEAD_BYTES = 16 * 1024

const LINE = Buffer.from('\r\n')
const HEAD_END = Buffer.from('\r\n\r\n')

/** The boundary that a content type names; null when it is not that of a form with files. RFC 2046, 5.1.1: at most 70 signs. */
export function boundaryOf(contentType: string): string | null {
  const [type = '', ...parameters] = contentType.split(';')
  if (type.trim().toLowerCase() !== 'multipart/form-data') return null
  const [, plain, quoted] = /^\s*boundary=(?:([^\s"]{1,70})|"([^"]{1,70})")\s*$/i.exec(parameters.join(';')) ?? []
  return plain ?? quoted ?? null
}

/**
 * Reads multipart/form-data (RFC 7578) as it comes, holding no more of it than a part's head. `open` is asked for each part in order; it may
 * throw to end the reading. Throws MultipartError when the bytes are in no such form, or end too early.
 */
export async function readMultipart(
  bytes: AsyncIterable<Uint8Array>,
  boundary: string,
  open: (head: PartHead) => Promise<PartSink> | PartSink,
): Promise<void> {
  const delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1')
  // As if the line before the first delimiter had ended: then all delimiters are alike.
  let held: Buffer = Buffer.from(LINE)
  let state: 'before' | 'delimiter' | 'head' | 'body' | 'after' = 'before'
  let sink: PartSink | null = null

  for await (const chunk of bytes) {
    if (state === 'after') continue
    held = held.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength) : Buffer.concat([held, chunk])
    for (let more = true; more; ) {
      more = false
      if (state === 'before' || state === 'body') {
        const at = held.indexOf(delimiter)
        const words = at === -1 ? Math.max(0, held.length - delimiter.length + 1) : at
        if (sink && words > 0) await sink.write(held.subarray(0, words))
        held = held.subarray(at === -1 ? words : at + delimiter.length)
        if (at !== -1) {
          await sink?.end()
          sink = null
          state = 'delimiter'
          more = true
        }
      } else if (state === 'delimiter' && held.length >= 2) {
        if (held[0] === 0x2d && held[1] === 0x2d) state = 'after'
        else if (held[0] === 0x0d && held[1] === 0x0a) {
          // The line break stays: a part without a head would begin with an empty line.
          state = 'head'
          more = true
        } else throw new MultipartError('a delimiter is followed by neither -- nor a line break')
      } else if (state === 'head') {
        const end = held.indexOf(HEAD_END)
        if (end === -1 && held.length <= HEAD_BYTES) break
        if (end === -1 || end > HEAD_BYTES) throw new MultipartError('the head of a part is too long')
        sink = await open(headOf(held.toString('utf8', 0, end)))
        held = held.subarray(end + HEAD_END.length)
        state = 'body'
        more = true
      }
    }
  }
  if (state !== 'after') throw new MultipartError('the form ends too early')
}

/** Browsers write a quotation mark or a line break in a name as %22, %0D, %0A (HTML, multipart/form-data encoding algorithm). */
const unescaped = (text: string): string => text.replace(/%22|%0D|%0A/gi, (sign) => decodeURIComponent(sign))

function headOf(head: string): PartHead {
  const lines = head.split('\r\n')
  const disposition = lines.find((line) => /^content-disposition:\s*form-data\s*;/i.test(line))
  const name = disposition && /;\s*name="([^"]*)"/i.exec(disposition)?.[1]
  if (disposition === undefined || name === undefined) throw new MultipartError('a part has no name')
  const file = /;\s*filename="([^"]*)"/i.exec(disposition)?.[1]
  const type = lines.map((line) => /^content-type:\s*(\S.*)$/i.exec(line)?.[1]).find((found) => found !== undefined)
  return { name: unescaped(name), file: file === undefined ? null : unescaped(file), type: type?.trim() ?? '' }
}
