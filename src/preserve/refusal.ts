import { HabeasError } from '#core/errors.ts'

/** Why a file was not preserved. The codes are stable; the lines hold nothing of the document. */
const LINES = {
  empty: 'The file is empty.',
  binary: 'The file is not text: it holds bytes that no text has.',
  no_reader: 'There is no reader for this kind of file yet. Save it as text, Markdown or HTML.',
  too_large: 'The file is larger than this reader takes. Split it, or save only the article.',
  undecodable: 'The text is broken or in an unknown encoding. Save it as UTF-8.',
  no_text: 'No text was found in the file.',
  nested_too_deep: 'The page is nested too deep to be an article.',
  too_complex: 'The page has too many elements to be an article. Save only the article.',
  took_too_long: 'Reading the page took too long and was stopped. Save only the article.',
  unreadable_html: 'The page could not be read as HTML. Save it as text.',
  front_matter: 'The lines between the first two --- are not in order.',
  bad_address: 'An address must begin with https:// or http://.',
  bad_time_zone: 'A time zone must be an IANA name, such as Europe/Minsk.',
} as const
export type RefusalCode = keyof typeof LINES

/** The error for a file that cannot be preserved. `detail` says more in our own words, never in the document's. */
export const refusal = (code: RefusalCode, detail?: string): HabeasError =>
  new HabeasError(code, detail === undefined ? LINES[code] : `${LINES[code]} ${detail}`)
