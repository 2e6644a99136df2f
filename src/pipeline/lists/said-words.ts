import { bounds, type Day } from '#core/edtf.ts'
import { facilityOf, monthOf, placeOf } from '#vocabulary/index.ts'
import { isFault, type Read } from './faults.ts'
import { readDate } from './read-date.ts'
import {
  CUSTODY,
  JOINS,
  type Leaving,
  type Meaning,
  OUT_OF,
  PLACES_BEHIND,
  SAID,
  STAYS_BEHIND,
  type Status,
  saidKey,
  WAYS,
} from './said-phrases.ts'

export type { Leaving, Status } from './said-phrases.ts'

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  SAID.flatMap(([meaning, phrases]) => phrases.map((phrase) => [saidKey(phrase), meaning] as const)),
)
const CUSTODIES: ReadonlySet<string> = new Set(CUSTODY)
const WAYS_OF: ReadonlySet<string> = new Set(WAYS)
/** Words the longest phrase, day or place has; and letters of the longest cell that is looked at. */
const MOST_WORDS = 8
const LONGEST = 160

/** Words as they stand and as they are compared; a sign that parts phrases is a word of its own. */
type Word = { text: string; key: string }

const wordsOf = (text: string): Word[] =>
  (text.normalize('NFC').match(/[,;:/()[\]–—+|]|[^\s,;:/()[\]–—+|]+(?:\/\d[\d/]*)?/gu) ?? []).flatMap((one) => {
    const key = saidKey(one.replace(/\.$/, ''))
    return key === '' ? [] : [{ text: one, key }]
  })

const PARTING = /^[,;:/()[\]–—+|-]$/

/**
 * What a whole cell says: every word of it belongs to a known phrase, or to a day, a country, a place that stands behind one. Null where anything
 * is left over, where a day is later than `today`, and for a place over the border behind a phrase that says nothing of leaving.
 */
function meaningsOf(text: string, today: Day | null): Meaning[] | null {
  if (text.length > LONGEST) return null
  const words = wordsOf(text)
  const said: Meaning[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    if (word && (PARTING.test(word.text) || (said.length > 0 && JOINS.has(word.key)))) {
      at++
      continue
    }
    const way = lengthOf(words, at, (key) => WAYS_OF.has(key))
    const from = isForm(meaningAt(words, at + way)) ? at + way : at
    const meaning = meaningAt(words, from)
    const last = said.at(-1)
    if (meaning) {
      said.push(meaning.meaning)
      at = from + meaning.length
    } else {
      const length = last ? behind(words, at, last, today) : 0
      if (length === 0) return null
      at += length
    }
  }
  return said
}

const isForm = (found: { meaning: Meaning } | null) => found?.meaning.kind === 'leaving' && !found.meaning.done

function meaningAt(words: readonly Word[], at: number): { meaning: Meaning; length: number } | null {
  const length = lengthOf(words, at, (key) => MEANINGS.has(key))
  const meaning = MEANINGS.get(keyAt(words, at, length))
  return meaning && length > 0 ? { meaning, length } : null
}

const keyAt = (words: readonly Word[], at: number, length: number) =>
  words
    .slice(at, at + length)
    .map(({ key }) => key)
    .join(' ')

/** How many words from a place on pass, the most; 0 for none. */
function lengthOf(words: readonly Word[], at: number, test: (key: string, text: string) => boolean): number {
  for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length--) {
    const text = words.slice(at, at + length).map((word) => word.text)
    if (test(keyAt(words, at, length), text.join(' ').replace(/\.$/, ''))) return length
  }
  return 0
}

/** The length of a day or a place behind a phrase. */
function behind(words: readonly Word[], at: number, said: Meaning, today: Day | null): number {
  const first = words[at]
  const led = first && PLACES_BEHIND.has(first.key) ? 1 : 0
  const day = lengthOf(words, at + led, (_, text) => isPast(text, today))
  if (day > 0) return led + day
  const isAbroad = said.kind === 'leaving' && said.code === 'displacement'
  const place = lengthOf(words, at + led, (key, text) => {
    const known = placeOf(text)
    if (isAbroad) return known !== null && (known.country === 'BY') === OUT_OF.has(first?.key ?? '')
    return known !== null || facilityOf(text) !== null || (led === 1 && CUSTODIES.has(key))
  })
  if (place > 0 && (led === 1 || PARTING.test(words[at - 1]?.text ?? ''))) return led + place
  const name = words[at + 1]
  const stays = first && STAYS_BEHIND.has(first.key) && said.kind === 'status' && said.code === 'held'
  return stays && name && /^\p{Lu}\p{Ll}{2,}$/u.test(name.text) && !/\p{Lu}/u.test(first.text) ? 2 : 0
}

/** A day, a month or a year that is not to come. */
function isPast(text: string, today: Day | null): boolean {
  if (
    !/\d{4}/.test(text) ||
    (/\p{L}/u.test(text) &&
      !text.split(/[\s.]+/).some((word) => monthOf(word) !== null || /^(?:г|год|года|годзе|году)$/iu.test(word)))
  )
    return false
  const read = readDate(text.replace(/(?<=\d{4})\s(?:годзе|году)$/iu, ''), { order: null, language: 'und' })
  return !isFault(read) && (today === null || (bounds(read.value).first ?? '') <= today)
}

/** Whether somebody is held, is free or has died. A cell that says more than one of it, or anything that is not known, says none. */
export function readStatus(text: string, today: Day | null): Read<Status> {
  const said = meaningsOf(text, today) ?? []
  const codes = new Set(
    said.flatMap((one): Status[] => {
      if (one.kind === 'status') return [one.code]
      // “Pardoned”, “deported”: out of custody, in the words of how.
      return one.kind === 'leaving' && one.done ? ['released'] : []
    }),
  )
  const [code] = codes
  const isMixed = code !== 'released' && said.some(({ kind }) => kind !== 'status')
  return code === undefined || codes.size > 1 || isMixed ? { fault: 'unknown_status' } : { value: code }
}

/** How somebody left custody: at most one legal form, and whether over the border. */
export function readLeaving(
  text: string,
  today: Day | null,
): Read<{ code: Exclude<Leaving, 'displacement'> | null; displaced: boolean }> {
  const said = meaningsOf(text, today) ?? []
  const codes = new Set(said.flatMap((one) => (one.kind === 'leaving' ? [one.code] : [])))
  const displaced = codes.delete('displacement')
  const [code = null, ...more] = codes
  const isOther = said.some((one) => one.kind === 'status' && one.code !== 'released')
  if ((code === null && !displaced) || more.length > 0 || isOther) return { fault: 'unknown_release_kind' }
  return { value: { code: code === 'displacement' ? null : code, displaced } }
}
