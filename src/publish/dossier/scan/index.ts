import type { Dossier } from '../types.ts'
import { docxFrame } from './docx-frame.ts'
import { docxStrings } from './docx-strings.ts'
import type { Found } from './found.ts'
import { pdfStrings } from './pdf-strings.ts'
import { written } from './written.ts'

/** `forbidden`: a string that must not be there; `foreign`: one that is not of the dossier; `unreadable`: a part that nothing can be said of. */
export type ScanFinding = { code: 'forbidden' | 'foreign' | 'unreadable'; place: string; text: string }

/**
 * What is wrong with a finished file, PDF or DOCX; nothing is. Reads it without the programs that made it: every stream unpacked, glyphs
 * back to letters, metadata, structure, links, every part of the container. Of `forbidden` no string may be there, in whatever case, with or
 * without accents, broken over lines or not, percent-encoded, in hex or base 64. With `dossier`, nothing that is not of it may be there either.
 */
export async function scanDossier(
  bytes: Uint8Array,
  forbidden: readonly string[],
  dossier: Dossier | null = null,
): Promise<ScanFinding[]> {
  const strings = dossierStrings(bytes)
  const frame = dossier === null || isPdf(bytes) ? new Set<string>() : await docxFrame()
  return [
    ...strings.flatMap(({ kind, place, text }): ScanFinding[] =>
      kind === 'unreadable' ? [{ code: 'unreadable', place, text }] : [],
    ),
    ...forbiddenIn(bytes, strings, forbidden),
    ...(dossier === null ? [] : foreignIn(strings, dossier, frame)),
  ]
}

/** Every string of the file. Throws RangeError for what is neither PDF nor DOCX, or damaged. */
export function dossierStrings(bytes: Uint8Array): Found[] {
  if (isPdf(bytes)) return pdfStrings(bytes)
  if (Buffer.from(bytes.subarray(0, 2)).toString('latin1') === 'PK') return docxStrings(bytes)
  throw new RangeError('neither PDF nor DOCX')
}

const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-'

/** Letters and digits alone, without case and accents: what is broken, spaced or accented otherwise is the same. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

function forbiddenIn(bytes: Uint8Array, strings: readonly Found[], forbidden: readonly string[]): ScanFinding[] {
  const places = new Map<string, string>()
  for (const { kind, place, text } of strings)
    if (kind !== 'bytes') places.set(place, `${places.get(place) ?? ''}\n${text}\n${percentDecoded(text)}`)
  places.set('shown text', strings.flatMap(({ kind, text }) => (kind === 'shown' ? [text] : [])).join(''))
  const texts = [...places].map(([place, text]) => ({ place, text: folded(text) }))
  const raw = [
    { place: 'bytes', text: Buffer.from(bytes).toString('latin1').toLowerCase() },
    ...strings.flatMap(({ kind, place, text }) => (kind === 'bytes' ? [{ place, text: text.toLowerCase() }] : [])),
  ]
  return forbidden.flatMap((text) => {
    const bare = folded(text)
    const forms = encodings(text)
    const hits = [
      ...(bare === '' ? [] : texts.filter((one) => one.text.includes(bare))),
      ...raw.filter((one) => forms.some((form) => one.text.includes(form))),
    ]
    return [...new Set(hits.map(({ place }) => place))].map((place): ScanFinding => ({ code: 'forbidden', place, text }))
  })
}

/** As bytes of a file read one sign a byte: UTF-8, both orders of UTF-16, hex and base 64 of them, percent-encoded. */
function encodings(text: string): string[] {
  const little = Buffer.from(text, 'utf16le')
  const all = [Buffer.from(text), little, Buffer.from(little).swap16()].filter(({ length }) => length >= 4)
  return [
    ...all.flatMap((one) => [
      one.toString('latin1'),
      one.toString('hex'),
      one.toString('base64').replace(/=+$/, '').slice(0, -1),
    ]),
    encodeURIComponent(text),
  ].map((form) => form.toLowerCase())
}

function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))
}

function foreignIn(strings: readonly Found[], dossier: Dossier, frame: ReadonlySet<string>): ScanFinding[] {
  const { shown, beside, links } = written(dossier)
  return strings.flatMap(({ kind, place, text }): ScanFinding[] => {
    const squeezed = text.replace(/\s/g, '')
    const fits = {
      shown: () => shown(squeezed),
      link: () => links.has(text),
      beside: () => frame.has(text) || beside(text) || shown(squeezed),
    }
    if (kind === 'bytes' || kind === 'unreadable' || fits[kind]()) return []
    return [{ code: 'foreign', place, text }]
  })
}
