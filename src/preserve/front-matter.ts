import { isEdtf } from '#core/edtf.ts'
import { LANGUAGES } from '#core/layer.ts'
import { PUBLISHER_KINDS } from '#core/source.ts'
import { canonicalAddress } from './addresses.ts'
import { isTimeZone } from './dates.ts'
import type { Found } from './reader.ts'
import { refusal } from './refusal.ts'

const LINE = /^([a-z][a-z_]*):(?:[ \t]+(.*))?$/

/**
 * Metadata before a text: `key: value` lines between two lines of `---`, the first at the very beginning. Keys: title, published (EDTF),
 * language, publisher, publisher_kind, address (one line each), time_zone. Other keys are left aside (`unknown`). Lines of another form
 * are no front matter but text. Throws `front_matter` for a known key with a value it cannot have.
 */
export function frontMatter(text: string): { found: Found; body: string; unknown: boolean } {
  const none = { found: {}, body: text, unknown: false }
  if (!text.startsWith('---\n')) return none
  const end = /^---[ \t]*$/m.exec(text.slice(4))
  if (!end) return none
  const lines = text
    .slice(4, 4 + end.index)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const pairs = lines.map((line) => LINE.exec(line.trimEnd()))
  if (pairs.length === 0 || pairs.some((pair) => pair === null)) return none
  const found: Found = {}
  let unknown = false
  for (const [, key = '', value = ''] of pairs.filter((pair) => pair !== null)) {
    const known = take(found, key, unquoted(value.trim()))
    if (known === 'wrong') throw refusal('front_matter', `Look at "${key}".`)
    unknown ||= known === 'unknown'
  }
  return { found, body: text.slice(4 + end.index + end[0].length).replace(/^\n/, ''), unknown }
}

const unquoted = (value: string) => /^"(.*)"$/.exec(value)?.[1] ?? /^'(.*)'$/.exec(value)?.[1] ?? value

function take(found: Found, key: string, value: string): 'taken' | 'wrong' | 'unknown' {
  if (!KEYS.has(key)) return 'unknown'
  if (value === '') return 'wrong'
  const language = LANGUAGES.find((one) => one === value)
  const kind = PUBLISHER_KINDS.find((one) => one === value)
  const address = canonicalAddress(value)
  if (key === 'title') found.title = value
  else if (key === 'publisher') found.publisher = value
  else if (key === 'published' && isEdtf(value)) found.published = value
  else if (key === 'language' && language) found.language = language
  else if (key === 'publisher_kind' && kind) found.publisherKind = kind
  else if (key === 'time_zone' && isTimeZone(value)) found.timeZone = value
  else if (key === 'address' && address !== null) found.addresses = [...(found.addresses ?? []), address]
  else return 'wrong'
  return 'taken'
}

const KEYS = new Set(['title', 'publisher', 'published', 'language', 'publisher_kind', 'time_zone', 'address'])
