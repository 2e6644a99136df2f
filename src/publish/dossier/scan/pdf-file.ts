import { inflateSync } from 'node:zlib'
import { PdfLexer, type PdfValue } from './pdf-lexer.ts'

export type PdfObject = { id: number; value: PdfValue; stream: Buffer | null }
export type PdfFile = { objects: Map<number, PdfObject>; trailer: PdfValue | null; rest: string }

/**
 * Every object of a PDF with its stream unpacked, wherever the table of the file points: what no table names is read too. `rest`: what stands
 * between objects. Throws RangeError for what cannot be read, an encrypted file and packed objects included: nothing may be passed over.
 */
export function readPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const objects = new Map<number, PdfObject>()
  const between: string[] = []
  const start = /(\d+)[ \t]+(\d+)[ \t]+obj\b/g
  let end = 0
  for (let found = start.exec(text); found; found = start.exec(text)) {
    between.push(text.slice(end, found.index))
    const lexer = new PdfLexer(text, start.lastIndex)
    const value = lexer.next()
    if (value === null) throw new RangeError('PDF: an empty object')
    const id = Number(found[1])
    const after = /^[\0\t\n\f\r ]*(stream\r?\n|endobj\b)/.exec(text.slice(lexer.at, lexer.at + 40))
    if (!after) throw new RangeError(`PDF: object ${id} does not end`)
    const at = lexer.at + after[0].length
    if (objects.has(id)) throw new RangeError(`PDF: object ${id} is there twice`)
    if (after[1] === 'endobj') {
      objects.set(id, { id, value, stream: null })
      end = at
    } else {
      const close = at + lengthOf(value, text)
      if (!/^\r?\n?endstream\s+endobj/.test(text.slice(close, close + 40)))
        throw new RangeError(`PDF: stream ${id} has another length`)
      objects.set(id, { id, value, stream: unpacked(value, Buffer.from(text.slice(at, close), 'latin1')) })
      end = text.indexOf('endobj', close) + 6
    }
    start.lastIndex = end
  }
  const rest = [...between, text.slice(end)].join('\n')
  const trailerAt = rest.lastIndexOf('trailer')
  if (trailerAt < 0) throw new RangeError('PDF: no trailer')
  const trailer = new PdfLexer(rest, trailerAt + 7).next()
  if (entry(trailer, 'Encrypt')) throw new RangeError('PDF: encrypted')
  return { objects, trailer, rest }
}

export const entry = (value: PdfValue | null | undefined, key: string): PdfValue | undefined =>
  value?.kind === 'dictionary' ? value.entries.get(key) : undefined

const nameOf = (value: PdfValue | undefined) => (value?.kind === 'name' ? value.name : null)

/** Of a direct length, or of one that stands in an object of its own. */
function lengthOf(value: PdfValue, text: string): number {
  const length = entry(value, 'Length')
  if (length?.kind === 'number') return length.number
  const own = length?.kind === 'reference' ? new RegExp(`(?<![0-9])${length.object} 0 obj\\s+(\\d+)\\s+endobj`).exec(text) : null
  if (!own) throw new RangeError('PDF: a stream without a length')
  return Number(own[1])
}

function unpacked(value: PdfValue, bytes: Buffer): Buffer {
  const type = nameOf(entry(value, 'Type'))
  if (type === 'ObjStm' || type === 'EmbeddedFile') throw new RangeError(`PDF: ${type} is not expected`)
  const filter = entry(value, 'Filter')
  const names = filter?.kind === 'array' ? filter.items.map(nameOf) : filter ? [nameOf(filter)] : []
  return names.reduce((data, name) => {
    if (name === 'FlateDecode' && !entry(value, 'DecodeParms')) return inflateSync(data)
    throw new RangeError(`PDF: the filter ${name} is not expected`)
  }, bytes)
}
