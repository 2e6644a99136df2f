import { HabeasError } from '#core/errors.ts'
import { LIMITS } from './limits.ts'
import { linesOf, type PdfPage, type Piece } from './pdf-lines.ts'
import { joinedPages } from './pdf-paragraphs.ts'
import type { Found, Reader } from './reader.ts'
import { refusal } from './refusal.ts'

/**
 * PDF (ISO 32000): the text layer in reading order. pdf.js without its worker, canvas and fonts: nothing is fetched, nothing of the file is
 * run. Pages without text among others are a note; a file of such pages is refused.
 */
export const pdfReader: Reader = {
  name: 'pdf@2',
  mediaType: 'application/pdf',
  alsoTypes: ['application/x-pdf'],
  extensions: ['pdf'],
  maxBytes: LIMITS.pdfBytes,
  sniff: (head) => head.startsWith('%PDF-'),
  certain: true,
  async read(bytes) {
    const pdf = await opened(bytes)
    try {
      if (pdf.numPages > LIMITS.pdfPages) throw refusal('too_many_pages', `The limit is ${LIMITS.pdfPages}.`)
      const pages = await pagesOf(pdf)
      if (pages.every(({ lines }) => lines.length === 0)) throw refusal('no_text_layer')
      const found = await factsOf(pdf)
      return {
        text: joinedPages(pages),
        found,
        notes: pages.some(({ lines }) => lines.length === 0) ? ['pages_without_text'] : [],
      }
    } catch (thrown) {
      throw ours(thrown)
    } finally {
      await pdf.loadingTask.destroy()
    }
  },
}

type Pdf = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>

async function opened(bytes: Uint8Array): Promise<Pdf> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // The library takes the bytes for itself, so it gets a copy.
    return await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      useWorkerFetch: false,
      enableXfa: false,
      stopAtErrors: false,
      maxImageSize: 0,
    })
  } catch (thrown) {
    throw ours(thrown)
  }
}

/** What the library throws may quote the document: only its kind goes on. */
function ours(thrown: unknown): HabeasError {
  if (thrown instanceof HabeasError) return thrown
  return refusal(thrown instanceof Error && thrown.name === 'PasswordException' ? 'encrypted' : 'unreadable_pdf')
}

/** The lines of every page. The time is asked between pages; one that never ends is stopped with its thread. */
async function pagesOf(pdf: Pdf): Promise<PdfPage[]> {
  const until = performance.now() + LIMITS.pdfMs
  const pages: PdfPage[] = []
  let units = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    if (performance.now() > until) throw refusal('took_too_long')
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: false })
    if (items.length > LIMITS.pdfPieces) throw refusal('too_complex')
    const pieces = items.flatMap((item) => ('str' in item ? pieceOf(item) : []))
    units += pieces.reduce((sum, { text }) => sum + text.length, 0)
    if (units > LIMITS.textBytes) throw refusal('too_large')
    const [, bottom = 0, , top = 0] = page.view
    pages.push({ lines: linesOf(pieces), bottom, top })
    page.cleanup()
  }
  return pages
}

function pieceOf(item: { str: string; transform: number[]; width: number }): Piece[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform
  const size = Math.hypot(c, d) || Math.hypot(a, b)
  // Text that is turned (a stamp, a watermark) is not part of the lines.
  if (Math.abs(b) > Math.abs(a) * 0.2 || !Number.isFinite(x + y + size + item.width)) return []
  const text = item.str
    .toWellFormed()
    .replaceAll('\0', '')
    .replace(/[\t\n\f\r]+/g, ' ')
  return text === '' ? [] : [{ text, x, y, width: item.width, size: size || 1 }]
}

/** What the file says of itself. Programs write it unasked ("Microsoft Word - list.doc"), so the date is weak and such titles are left. */
async function factsOf(pdf: Pdf): Promise<Found> {
  const info: Record<string, unknown> = (await pdf.getMetadata().catch(() => ({ info: {} }))).info as Record<string, unknown>
  const title = typeof info.Title === 'string' ? info.Title.toWellFormed().replaceAll('\0', '').replace(/\s+/g, ' ').trim() : ''
  const made = typeof info.CreationDate === 'string' ? timestampOf(info.CreationDate) : null
  return {
    ...(title !== '' &&
      !/^(?:untitled|microsoft \w+ -)|\.(?:docx?|pdf|indd|odt|rtf)$/i.test(title) && {
        title: title.slice(0, LIMITS.titleUnits).toWellFormed(),
      }),
    ...(made !== null && { timestamps: [made] }),
  }
}

/** `D:20240510093000+03'00'` (ISO 32000-1, 7.9.4) as ISO 8601. */
function timestampOf(text: string): string | null {
  const [, y, m = '01', d = '01', time = '', zone = ''] =
    /^D:(\d{4})(\d{2})?(\d{2})?(\d{6})?(Z|[+-]\d{2}'?\d{2})?/.exec(text) ?? []
  if (y === undefined) return null
  const clock = time === '' ? '' : `T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4, 6)}${zone.replace("'", ':')}`
  return `${y}-${m}-${d}${clock}`
}
