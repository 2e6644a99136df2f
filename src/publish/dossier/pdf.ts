import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HabeasError, messageOf } from '#core/errors.ts'
import type { Dossier } from './types.ts'

const TEMPLATE = join(import.meta.dirname, 'dossier.typ')

/**
 * The dossier as PDF/UA-1. The same dossier gives the same bytes: no clock, no random number, the fonts of the typesetter. Throws
 * HabeasError `typesetter` where this computer has none, `pdf` when it will not set the text (no title, a sign without a glyph).
 */
export async function renderPdf(dossier: Dossier): Promise<Uint8Array> {
  const { NodeCompiler } = await typesetter()
  // The folder is never read: the template and the data are handed over.
  const compiler = NodeCompiler.create({ workspace: import.meta.dirname })
  const set = compiler.compile({
    mainFileContent: readFileSync(TEMPLATE, 'utf8'),
    inputs: { dossier: JSON.stringify(dossier) },
  })
  if (set.result === null) throw failed(new Error('the template does not compile'))
  try {
    return compiler.pdf(set.result, { pdfStandard: 'ua-1' })
  } catch (thrown) {
    throw failed(thrown)
  } finally {
    compiler.evictCache(0)
  }
}

/** The cause may hold words of the text: it is for a developer, and no message. */
const failed = (cause: unknown) =>
  new HabeasError('pdf', 'The dossier cannot be set as PDF. Nothing was written. Ask for DOCX instead.', { cause })

async function typesetter() {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler')
  } catch (cause) {
    throw new HabeasError(
      'typesetter',
      `The typesetter does not run on this computer: ${messageOf(cause).split('\n', 1)[0]}. Nothing was written. Ask for DOCX instead.`,
      { cause },
    )
  }
}
