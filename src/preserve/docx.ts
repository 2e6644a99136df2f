import { HabeasError } from '#core/errors.ts'
import { LIMITS } from './limits.ts'
import type { Found, Reader, Reading } from './reader.ts'
import { refusal } from './refusal.ts'
import { entriesOf, packed, unpack } from './zip.ts'

/**
 * DOCX (ECMA-376): mammoth makes HTML of it, and the walk over pages makes text of that, so that lists and tables come out the same. Only
 * the parts that hold words are unpacked; pictures and everything outside the file are left alone.
 */
export const docxReader: Reader = {
  name: 'docx@1',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  alsoTypes: ['application/vnd.ms-word.document.macroenabled.12'],
  extensions: ['docx', 'docm'],
  maxBytes: LIMITS.docxBytes,
  sniff: (head) => head.startsWith('PK\x03\x04'),
  certain: true,
  async read(bytes) {
    const files = wordsIn(bytes)
    const { default: mammoth } = await import('mammoth')
    const { pageOfWords } = await import('./html-page.ts')
    const text = pageOfWords(await asHtml(mammoth, packed(files)))
    if (!/[\p{L}\p{N}]/u.test(text)) throw refusal('no_text')
    return { text, found: factsIn(files.get('docProps/core.xml')), notes: [] } satisfies Reading
  },
}

/** The arrow that mammoth puts after a note. */
const BACK_TO_TEXT = / ?<a href="#(?:foot|end)note-ref-[\w-]{1,20}">↑<\/a>/g

/** Paragraphs in the cell of a table are lines of a cell, not of a layout; a cell that holds a list or a table stays. */
const plainCell = (all: string, kind: string, inner: string) =>
  /<(?:table|ul|ol|h\d)/.test(inner) ? all : `<t${kind}>${inner.replaceAll('</p><p>', ' ').replace(/<\/?p>/g, '')}</t${kind}>`

/** The XML of the document, within limits. A ZIP of another kind is `no_reader`. */
function wordsIn(bytes: Uint8Array): Map<string, Uint8Array> {
  const entries = entriesOf(bytes, 'unreadable_docx')
  if (!entries.some(({ name }) => name === '[Content_Types].xml') || !entries.some(({ name }) => name.startsWith('word/')))
    throw refusal('no_reader')
  const files = new Map<string, Uint8Array>()
  let left: number = LIMITS.docxXmlBytes
  let paragraphs = 0
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue
    const data = unpack(bytes, entry, left, 'unreadable_docx')
    left -= data.length
    paragraphs += paragraphsIn(data)
    if (paragraphs > LIMITS.docxParagraphs) throw refusal('too_complex')
    files.set(entry.name, data)
  }
  return files
}

/** Paragraphs that an XML part begins: the library takes a tenth of a millisecond for each, and the page made of them has its own limit. */
function paragraphsIn(xml: Uint8Array): number {
  const bytes = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength)
  let count = 0
  for (let at = bytes.indexOf('<w:p>'); at >= 0; at = bytes.indexOf('<w:p>', at + 1)) count++
  for (let at = bytes.indexOf('<w:p '); at >= 0; at = bytes.indexOf('<w:p ', at + 1)) count++
  return count
}

async function asHtml(mammoth: typeof import('mammoth'), buffer: Buffer): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
      },
    )
    return value.replace(BACK_TO_TEXT, '').replace(/<t([dh])[^>]*>([\s\S]*?)<\/t\1>/g, plainCell)
  } catch (thrown) {
    // What the library throws may quote the document.
    if (thrown instanceof HabeasError) throw thrown
    throw refusal(thrown instanceof RangeError ? 'too_complex' : 'unreadable_docx')
  }
}

/** Title and date of the package (ECMA-376 part 2, 11.1). Office programs fill them in by themselves, so they are weak. */
function factsIn(core: Uint8Array | undefined): Found {
  const xml = new TextDecoder().decode(core ?? new Uint8Array()).slice(0, 65_536)
  const field = (name: string) => new RegExp(`<${name}[^>]{0,200}>([^<]{1,1000})</${name}>`).exec(xml)?.[1]?.trim()
  const title = field('dc:title')
  const created = field('dcterms:created') ?? field('dcterms:modified')
  return {
    ...(title && { title: unescaped(title).replace(/\s+/g, ' ').slice(0, LIMITS.titleUnits).toWellFormed() }),
    ...(created && { timestamps: [created] }),
  }
}

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
