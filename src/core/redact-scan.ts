import type { RedactedAddress } from './redact-address.ts'
import { foldWord, HIDDEN, hasLetter } from './redact-letters.ts'
import type { Unit } from './redact-units.ts'
import type { Script, WordJudge } from './redact-words.ts'

/** Everything a chunk of text may be written with; any other character (another script, invisible, combining, emoji) hides the chunk. */
const USUAL = /^[ -~А-Яа-яЁёІіЎўҐґЄєЇїÀ-ÖØ-öø-žȘ-țẞ«»“”„‘’‚‹›ʼ–—−‐‑…•·§№°×±½¼¾€£₽©®™▮\u00A0\u202F%‰′″]*$/u
const CHUNK = /[^\t\n\v\f\r \u00A0\u1680\u2028\u2029\u202F\u3000]+/gu
const EDGE = new Set('«»“”„‘’‚‹›"\'(){}[]<>.,:;!?…—–•·*|-')
/** Most words: nothing else has to be looked at. */
const PLAIN = /^(?:[A-Za-z]+|[А-Яа-яЁёІіЎў]+)[,.]?$/u
const ATOM = /[\p{L}\p{M}\p{N}]+(?:['’ʼ\u2010\u2011-][\p{L}\p{M}\p{N}]+)*/gu
const ADDRESS = /^(?:[a-z]+:\/\/|www\.)/iu
const DOMAIN = /\p{L}\.\p{L}{2}|[\p{L}\d]\.[\p{L}]{2,}\//u
const INITIALS = /^(?:\p{Lu}\.)+(?=\p{Lu}\p{Ll})/u
const ONE_CAPITAL = /^\p{Lu}$/u
/** Letters written as numbers (percent-encoding outside an address, HTML, quoted-printable): a reader's program shows them as letters again. */
const ENCODED = /%[\da-f]{2}|&#x?[\da-f]+|(?:=[\da-f]{2}){2}/i
const DOTTED = /^(?:\p{L}\.)+\p{L}?$/u

/** Phone numbers and other numbers of a person: seven digits and more, unless they are a date, an amount in groups of three, or an article. */
const DIGITS = /(?<![\p{L}\d])\+?\d(?:[\s().\u00A0-]{0,3}\d){6,}/gu
const HARMLESS =
  /^(?:\d{1,3}(?:[ \u00A0\u202F,.]\d{3}){1,2}|\d{4}[-.]\d{2}[-.]\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}\s*[-–]\s*\d{4}|(?:\d{4}[-.]\d{2}[-.]\d{2}\s*[-–/]\s*)?\d{4}[-.]\d{2}[-.]\d{2})$/u

export type Scanned = { units: Unit[]; numbers: { start: number; end: number }[] }

/** Cuts a text into units with a first verdict on each. `addressOf` redacts an address. */
export function scan(text: string, script: Script, judge: WordJudge, addressOf: (address: string) => RedactedAddress): Scanned {
  const units: Unit[] = []
  const block = (start: number, end: number, instead?: string) =>
    units.push({
      start,
      end,
      folded: '',
      verdict: 'hide',
      nameable: false,
      namelike: false,
      ...(instead !== undefined && { instead }),
    })
  const word = (start: number, exact: string, verdict: Unit['verdict']) => {
    const folded = foldWord(exact)
    units.push({
      start,
      end: start + exact.length,
      folded,
      verdict,
      nameable: hasLetter(exact),
      namelike: judge.namelike(folded),
    })
  }
  const startsAt = (at: number) => {
    const last = units.at(-1)
    const gap = text.slice(last ? last.end : 0, at)
    if (!last) return true
    const initial = last.end - last.start === 1 && last.verdict === 'initial'
    return /[\n!?…:;«“„"•([—–|]/.test(gap) || (!initial && gap.includes('.'))
  }

  const read = (at: number, exact: string) => {
    const judged = judge.inText(exact, { start: startsAt(at), script })
    const verdict = ONE_CAPITAL.test(exact) && text.charAt(at + 1) === '.' ? 'initial' : judged.verdict
    units.push({ ...judged, verdict, start: at, end: at + exact.length })
    return verdict
  }

  const atoms = (from: number, core: string) => {
    const first = units.length
    let hidden = false
    for (const { 0: exact, index } of core.matchAll(ATOM)) {
      const at = from + index
      if (read(at, exact) === 'hide') hidden = true
    }
    // What is stuck to a hidden word without a space may be a part of it.
    if (hidden) for (const unit of units.slice(first)) if (unit.nameable && !judge.inLists(unit.folded)) unit.verdict = 'hide'
  }

  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    if (PLAIN.test(chunk)) {
      read(index, /[,.]$/.test(chunk) ? chunk.slice(0, -1) : chunk)
      continue
    }
    let first = 0
    let last = chunk.length
    while (first < last && EDGE.has(chunk.charAt(first))) first++
    while (last > first && EDGE.has(chunk.charAt(last - 1))) last--
    const from = index + first
    const core = chunk.slice(first, last)
    const end = from + core.length
    if (!USUAL.test(chunk)) {
      if (core === '') block(index, index + chunk.length)
      else block(from, end)
    } else if (ADDRESS.test(core)) {
      const { text: shown } = addressOf(/^www\./i.test(core) ? `https://${core}` : core)
      if (shown === HIDDEN) block(from, end)
      else block(from, end, shown)
    } else if (/[@_\\]/.test(core) || ENCODED.test(core)) block(from, end)
    else if (core.startsWith('#') && hasLetter(core)) {
      if (judge.strictly(core.slice(1)) !== 'keep') block(from, end)
    } else if (DOTTED.test(core) && core.length > 1) {
      if (judge.inLists(foldWord(core)) || (core === core.toLowerCase() && core.length <= 3)) word(from, core, 'keep')
      else if (core === core.toLowerCase()) block(from, end)
      else for (const { 0: letter, index: at } of core.matchAll(/\p{L}/gu)) word(from + at, letter, 'initial')
    } else if (INITIALS.test(core)) {
      const [initials = ''] = INITIALS.exec(core) ?? []
      for (const { 0: letter, index: at } of initials.matchAll(/\p{L}/gu)) word(from + at, letter, 'initial')
      atoms(from + initials.length, core.slice(initials.length))
    } else if (DOMAIN.test(core) && !judge.inLists(foldWord(core))) {
      const { text: shown } = addressOf(`https://${core}`)
      if (shown === HIDDEN) block(from, end)
      else block(from, end, shown.replace(/^https:\/\//, '').replace(/\/$/, ''))
    } else atoms(from, core)
  }
  spelledOut(units, text)
  return { units, numbers: phones(text) }
}

/** “I v a n”: three single letters in a row and more are a word spelled out. */
function spelledOut(units: readonly Unit[], text: string): void {
  const single = (unit: Unit | undefined) => unit?.nameable === true && unit.end - unit.start === 1
  for (let from = 0; from < units.length; from++) {
    let to = from
    while (single(units[to]) && (to === from || /^[^\p{L}\p{N}\n]{1,3}$/u.test(text.slice(units[to - 1]?.end, units[to]?.start))))
      to++
    if (to - from >= 3) for (const unit of units.slice(from, to)) unit.verdict = 'hide'
    if (to > from) from = to - 1
  }
}

const phones = (text: string) =>
  [...text.matchAll(DIGITS)].flatMap(({ 0: digits, index }) =>
    HARMLESS.test(digits.trim()) ? [] : [{ start: index, end: index + digits.trimEnd().length }],
  )
