import { renderPdf } from './pdf.ts'
import type { Dossier } from './types.ts'

/** The formats of a dossier with their media types. */
export const DOSSIER_FORMATS = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const
export type DossierFormat = keyof typeof DOSSIER_FORMATS

export const isDossierFormat = (text: string): text is DossierFormat => Object.hasOwn(DOSSIER_FORMATS, text)

/** The bytes of a dossier. What makes them is loaded when it is asked for. Throws what the renderer of the format throws. */
export async function renderDossier(dossier: Dossier, format: DossierFormat): Promise<Uint8Array> {
  if (format === 'pdf') return renderPdf(dossier)
  const { renderDocx } = await import('./docx.ts')
  return renderDocx(dossier)
}
