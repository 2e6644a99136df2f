import { HabeasError } from '#core/errors.ts'

/** Why a file was not preserved. The codes are stable; the lines hold nothing of the document. */
const LINES = {
  empty: 'The file is empty.',
  binary: 'The file is not text: it holds bytes that no text has.',
  no_reader: 'There is no reader for this kind of file yet. Save it as PDF, DOCX, HTML or text.',
  too_large: 'The file is larger than this reader takes. Split it, or save only the article.',
  undecodable: 'The text is broken or in an unknown encoding. Save it as UTF-8.',
  no_text: 'No text was found in the file.',
  nested_too_deep: 'It is nested too deep.',
  too_complex: 'The page has too many elements to be an article. Save only the article.',
  took_too_long: 'Reading the page took too long and was stopped. Save only the article.',
  too_many_pages: 'The file has too many pages. Split it.',
  no_text_layer: 'The pages are pictures without a text layer. Let a program for text recognition read them first.',
  encrypted: 'The file is locked with a password. Save a copy without one.',
  unpacks_too_large: 'The file unpacks to far more than its size. It was not unpacked.',
  unreadable_pdf: 'The file could not be read as PDF. Is it whole?',
  unreadable_docx: 'The file could not be read as DOCX. Is it whole?',
  unreadable_xlsx: 'The file could not be read as XLSX. Is it whole?',
  unreadable_email: 'The file could not be read as an e-mail. Is it whole?',
  unreadable_export: 'The export could not be read. Is it whole?',
  unreadable_message: 'A message of the export is not in order.',
  too_many_rows: 'The list has more rows than can be taken at once. Split it.',
  container: 'The file holds several documents and no text of its own.',
  unreadable_html: 'The page could not be read as HTML. Save it as text.',
  front_matter: 'The lines between the first two --- are not in order.',
  bad_address: 'An address must begin with https:// or http://.',
  bad_time_zone: 'A time zone must be an IANA name, such as Europe/Minsk.',
} as const
export type RefusalCode = keyof typeof LINES

/** The error for a file that cannot be preserved. `detail` says more in our own words, never in the document's. */
export const refusal = (code: RefusalCode, detail?: string): HabeasError =>
  new HabeasError(code, detail === undefined ? LINES[code] : `${LINES[code]} ${detail}`)
