import { HIDDEN } from './redact-letters.ts'
import type { NameIndex } from './redact-names.ts'
import { settleNames, type Unit } from './redact-units.ts'
import type { WordJudge } from './redact-words.ts'

/** `partial`: something is hidden or left out, so it is text and no link. */
export type RedactedAddress = { text: string; partial: boolean }

/** Query fields of visitor counters: dropped, the page is the same without them. */
const COUNTER = /^(?:utm_.*|fbclid|gclid|yclid|amp|ref|s|lang)$/i

const decode = (text: string): string | null => {
  let now = text
  for (let turn = 0; turn < 5; turn++) {
    let next: string
    try {
      next = decodeURIComponent(now)
    } catch {
      return null
    }
    if (next === now) return now
    now = next
  }
  return null
}

/**
 * An address that tells nothing: the host must be one of `hosts`, each word of the path must be in a list or name somebody exposed, numbers
 * stay. An address freed as a whole stays as it is. Percent-encoding is decoded to the end first. Query fields stay only as numbers under a listed word; fragments never.
 */
export function redactAddress(address: string, hosts: ReadonlySet<string>, judge: WordJudge, names: NameIndex): RedactedAddress {
  const nothing = { text: HIDDEN, partial: true }
  const url = URL.parse(address.trim())
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return nothing
  if (judge.isFreedAddress(address.trim())) return { text: address.trim(), partial: false }
  const host = url.hostname.toLowerCase().replace(/^(?:www|m|amp)\./, '')
  if (!isKnownHost(host, hosts, judge) || (url.port !== '' && !/^(?:80|443|8080)$/.test(url.port))) return nothing
  const path = decode(url.pathname)
  const shown = path === null ? `/${HIDDEN}` : redactPath(path, judge, names)
  const fields = [...url.searchParams].filter(([name]) => !COUNTER.test(name))
  const plain = fields.every(
    ([name, value]) => /^(?:p|id|page|news|[a-z]?id)$/i.test(name) && /^\d{1,12}$/.test(value) && !TELEPHONE.test(value),
  )
  const whole = path !== null && shown === path && !path.includes(HIDDEN) && plain
  if (!whole) return { text: `${url.protocol}//${url.host}${shown}`, partial: true }
  const query = fields.map(([name, value]) => `${name}=${value}`).join('&')
  return { text: `${url.protocol}//${url.host}${url.pathname}${query && `?${query}`}`, partial: false }
}

/** Editions by language or country, and mobile pages. Other labels of two letters may be names. */
const EDITION = /^(?:be|by|en|ru|uk|ua|pl|lt|lv|de|fr|m|www)$/
/** As long as a telephone number, and not a day and hour. */
const TELEPHONE = /^(?!20\d\d[01]\d[0-3]\d)\d{10,}$/

/** A known host, or one below it whose own labels tell nothing: `en.outlet.org`, but not `ivanov.outlet.org`. */
function isKnownHost(host: string, hosts: ReadonlySet<string>, judge: WordJudge): boolean {
  if (hosts.has(host)) return true
  const [label = '', ...rest] = host.split('.')
  return rest.length > 1 && (EDITION.test(label) || judge.strictly(label) === 'keep') && isKnownHost(rest.join('.'), hosts, judge)
}

function redactPath(path: string, judge: WordJudge, names: NameIndex): string {
  const units: Unit[] = [...path.matchAll(/[^/._\-+,;:()=~!$&'*]+/gu)].map(({ 0: word, index }) => {
    const verdict = word === HIDDEN || TELEPHONE.test(word) ? 'hide' : judge.strictly(word)
    const folded = word.toLowerCase()
    return {
      start: index,
      end: index + word.length,
      folded,
      verdict,
      nameable: !/^\d+$/.test(word),
      namelike: judge.namelike(folded),
    }
  })
  settleNames(units, (left, right) => /^[-_.+,]+$/.test(path.slice(left.end, right.start)), names)
  // What stands beside a hidden word in a slug may be a part of the name: the whole step of the path goes.
  const isHidden = (from: number, to: number) =>
    units.some(({ start, verdict }) => verdict !== 'keep' && start >= from && start < to)
  return path.replace(/[^/]+/g, (step, from: number) => (isHidden(from, from + step.length) ? HIDDEN : step))
}
