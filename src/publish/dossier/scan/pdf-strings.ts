import type { Found } from './found.ts'
import { entry, type PdfFile, type PdfObject, readPdf } from './pdf-file.ts'
import { PdfLexer, type PdfValue } from './pdf-lexer.ts'

/** Every string of a PDF: what pages show, by the tables that lead from glyphs to letters; what stands beside it; metadata; the bytes of fonts. */
export function pdfStrings(bytes: Uint8Array): Found[] {
  const file = readPdf(bytes)
  const streams = rolesOf(file)
  const found: Found[] = [...valueStrings(file.trailer, 'trailer'), ...betweenObjects(file.rest)]
  for (const object of file.objects.values()) {
    found.push(...valueStrings(object.value, `object ${object.id}`))
    if (object.stream !== null) found.push(...streamStrings(object, object.stream, streams.get(object.id), file))
  }
  return found
}

type Role = { kind: 'page'; page: PdfObject } | { kind: 'metadata' | 'letters' | 'bytes' }

/** What each stream is, by what refers to it. One that nothing refers to has no role. */
function rolesOf({ objects }: PdfFile): Map<number, Role> {
  const roles = new Map<number, Role>()
  const set = (value: PdfValue | undefined, role: Role) => {
    for (const one of value?.kind === 'array' ? value.items : [value]) if (one?.kind === 'reference') roles.set(one.object, role)
  }
  for (const object of objects.values()) {
    if (is(object.value, 'Page')) set(entry(object.value, 'Contents'), { kind: 'page', page: object })
    set(entry(object.value, 'Metadata'), { kind: 'metadata' })
    set(entry(object.value, 'ToUnicode'), { kind: 'letters' })
    for (const key of ['FontFile', 'FontFile2', 'FontFile3', 'CIDSet']) set(entry(object.value, key), { kind: 'bytes' })
    const profile = object.value.kind === 'array' ? object.value.items : []
    if (profile[0]?.kind === 'name' && profile[0].name === 'ICCBased') set(profile[1], { kind: 'bytes' })
  }
  return roles
}

const is = (value: PdfValue, type: string) => {
  const own = entry(value, 'Type')
  return own?.kind === 'name' && own.name === type
}

function streamStrings({ id }: PdfObject, stream: Buffer, role: Role | undefined, file: PdfFile): Found[] {
  const place = `stream ${id}`
  const bytes: Found = { kind: 'bytes', place, text: stream.toString('latin1') }
  if (role === undefined) return [{ kind: 'unreadable', place, text: '' }, bytes]
  if (role.kind === 'page') return pageStrings(stream, fontsOf(role.page, file), place)
  if (role.kind === 'metadata')
    return xmlTexts(stream.toString('utf8')).map((text) => ({ kind: 'beside', place: 'metadata', text }))
  return [bytes]
}

/** Text nodes and values of attributes. */
export const xmlTexts = (xml: string): string[] =>
  [...xml.matchAll(/>([^<]+)|=\s*"([^"]*)"|=\s*'([^']*)'/g)]
    .map(([, a, b, c]) => unescaped(a ?? b ?? c ?? ''))
    .filter((text) => text.trim() !== '')

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
export const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (whole, decimal?: string, hex?: string, name?: string) =>
    name === undefined
      ? String.fromCodePoint(Number.parseInt(decimal ?? hex ?? '0', decimal === undefined ? 16 : 10))
      : (NAMED[name] ?? whole),
  )

/** A text string (7.9.2.2): UTF-16 or UTF-8 with its mark, else one byte a sign. */
function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length & ~1))
      .swap16()
      .toString('utf16le')
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.toString('utf8', 3)
  return bytes.toString('latin1')
}

function valueStrings(value: PdfValue | null, place: string, key = ''): Found[] {
  if (value === null) return []
  if (value.kind === 'string')
    return [{ kind: key === 'URI' ? 'link' : 'beside', place: key === '' ? place : key, text: textOf(value.bytes) }]
  if (value.kind === 'array') return value.items.flatMap((one) => valueStrings(one, place, key))
  if (value.kind === 'dictionary') return [...value.entries].flatMap(([name, one]) => valueStrings(one, place, name))
  return []
}

/** Between objects stand the head, the table of places and the trailer; a comment, and what is none of these, could hold anything. */
function betweenObjects(rest: string): Found[] {
  const comments = [...rest.matchAll(/%([^\r\n]*)/g)].map(([, text = '']) => text)
  const other = rest
    .replace(/%[^\r\n]*/g, '')
    .replace(/xref\s+0 \d+\s+(?:\d{10} \d{5} [nf]\s*)*/, '')
    .replace(/trailer\s*<<[^<>]*(?:<[0-9A-Fa-f]*>[^<>]*)*>>/, '')
    .replace(/startxref\s+\d+/, '')
  return [...comments.filter((text) => !/^PDF-1\.\d$|^%EOF$|^[\x80-\xff]+$/.test(text)), other.trim()]
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'beside', place: 'between objects', text }))
}

type Letters = ReadonlyMap<number, string>

function fontsOf({ value }: PdfObject, file: PdfFile): Map<string, Letters> {
  const at = (one: PdfValue | undefined): PdfValue | undefined =>
    one?.kind === 'reference' ? file.objects.get(one.object)?.value : one
  const fonts = at(entry(at(entry(value, 'Resources')), 'Font'))
  if (fonts?.kind !== 'dictionary') return new Map()
  return new Map(
    [...fonts.entries].map(([name, font]) => {
      const table = entry(at(font), 'ToUnicode')
      const stream = table?.kind === 'reference' ? file.objects.get(table.object)?.stream : null
      return [name, lettersOf(stream?.toString('latin1') ?? '')]
    }),
  )
}

/** The table from codes of two bytes to text (Adobe Technical Note 5014). */
function lettersOf(map: string): Letters {
  const letters = new Map<number, string>()
  const text = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  for (const [, body = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', hex = ''] of body.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g))
      letters.set(Number.parseInt(code, 16), text(hex))
  for (const [, body = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', hex = ''] of body.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g)) {
      const first = text(hex).codePointAt(0) ?? 0
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++)
        letters.set(code, String.fromCodePoint(first + code - Number.parseInt(from, 16)))
    }
  return letters
}

/** What one page shows, a piece for each text object, and the strings beside it in marked content. */
function pageStrings(stream: Buffer, fonts: ReadonlyMap<string, Letters>, place: string): Found[] {
  const lexer = new PdfLexer(stream.toString('latin1'))
  const found: Found[] = []
  let operands: PdfValue[] = []
  let letters: Letters | undefined
  let piece = ''
  for (let value = lexer.next(); value !== null; value = lexer.next()) {
    if (value.kind !== 'word') {
      operands.push(value)
      continue
    }
    const { word } = value
    if (word === 'Tf' && operands[0]?.kind === 'name') letters = fonts.get(operands[0].name)
    else if (word === 'Tj' || word === 'TJ' || word === "'" || word === '"') {
      const shown = decoded(operands, letters)
      if (shown === null) found.push({ kind: 'unreadable', place, text: '' })
      else piece += shown
    } else if (word === 'ET') {
      found.push({ kind: 'shown', place, text: piece })
      piece = ''
    } else if (word === 'BI') return [...found, { kind: 'unreadable', place, text: 'an image in the text' }]
    else found.push(...operands.flatMap((one) => valueStrings(one, place)))
    operands = []
  }
  if (lexer.at < lexer.text.trimEnd().length) found.push({ kind: 'unreadable', place, text: '' })
  return found
}

function decoded(operands: readonly PdfValue[], letters: Letters | undefined): string | null {
  const strings = operands
    .flatMap((one) => (one.kind === 'array' ? one.items : [one]))
    .flatMap((one) => (one.kind === 'string' ? [one.bytes] : []))
  let text = ''
  for (const bytes of strings)
    for (let i = 0; i + 1 < bytes.length; i += 2) {
      const letter = letters?.get(bytes.readUInt16BE(i))
      if (letter === undefined) return null
      text += letter
    }
  return text
}
