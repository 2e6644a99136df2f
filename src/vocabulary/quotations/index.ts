/**
 * Quotations of the law in texts, compared with the stored words: which words are lost, added or others. A right quotation gives nothing, and
 * neither does what stands without quotation marks. Pure; time is linear in the length of the text.
 */
import type { Range } from '#core/span.ts'
import { INSTRUMENTS } from '../instruments/index.ts'
import type { StoredText } from '../instruments/instrument.ts'
import { compare, type Difference } from './compare.ts'
import { type LawMention, lawMentions } from './mentions.ts'
import { type Word, wordsOf } from './words.ts'

export type { Difference, DifferenceKind } from './compare.ts'

/** A quotation that says the law otherwise. `quotation`: the words between the marks. `provision`, `language`: of the nearest text. */
export type Misquotation = {
  quotation: Range
  mention: Range
  provision: string
  language: StoredText['language']
  differences: Difference[]
}

/** Marks that look alike open before a word and close behind one; no quotation runs over an empty line. */
const QUOTED =
  /«[^«»]{12,2400}»|“[^“”]{12,2400}”|„[^„“”]{12,2400}[“”]|(?<![\p{L}\p{N}.,!?;:)])"(?=\S)(?:[^"\n]|\n(?!\s*\n)){12,2400}(?<=\S)"(?![\p{L}\p{N}])/gu
/** How far before a quotation its provision is named, and how far after it, in UTF-16 code units. */
const BEFORE = 400
const AFTER = 160
/** How far from a provision its instrument is named. */
const NAMED = 600
/** Fewer words, or a smaller share, in common: the quotation is of something else. */
const FEWEST = 5
const SHARE = 0.5

type Stored = Pick<StoredText, 'language' | 'text' | 'checked'> & {
  code: string
  instrument: string
  number: string
  keys: ReadonlySet<string>
}

const STORED: readonly Stored[] = INSTRUMENTS.flatMap(({ code: instrument, provisions }) =>
  provisions.flatMap(({ code, number, texts }) =>
    texts.map(({ language, text, checked }) => ({
      code,
      language,
      instrument,
      number,
      text,
      checked,
      keys: new Set(wordsOf(text).map(({ key }) => key)),
    })),
  ),
)

/** Misquotations in a text, in text order. */
export function misquotations(text: string): Misquotation[] {
  const mentions = lawMentions(text, INSTRUMENTS)
  if (mentions.length === 0) return []
  let first = 0
  return [...text.matchAll(QUOTED)].flatMap((match): Misquotation[] => {
    const quotation = { start: match.index + 1, end: match.index + match[0].length - 1 }
    while ((mentions[first]?.end ?? Number.POSITIVE_INFINITY) < quotation.start - BEFORE - NAMED) first++
    const near = mentionsNear(mentions, first, quotation)
    return near === null ? [] : misquotationOf(text, quotation, near)
  })
}

/** The mention a quotation belongs to, and the instruments named around it. */
type Near = { mentions: LawMention[]; instruments: ReadonlySet<string> }

function mentionsNear(mentions: readonly LawMention[], first: number, { start, end }: Range): Near | null {
  const near: LawMention[] = []
  const instruments = new Set<string>()
  for (let at = first; at < mentions.length; at++) {
    const one = mentions[at]
    if (!one || one.start > end + AFTER + NAMED) break
    if (one.instrument !== null) instruments.add(one.instrument)
    if (one.end >= start - BEFORE && one.start <= end + AFTER) near.push(one)
  }
  return near.length === 0 ? null : { mentions: near, instruments }
}

function misquotationOf(text: string, quotation: Range, { mentions, instruments }: Near): Misquotation[] {
  const words = wordsOf(text.slice(quotation.start, quotation.end), quotation.start).slice(0, 400)
  const plain = words.filter(({ gap }) => !gap)
  if (plain.length < FEWEST) return []
  const found = STORED.flatMap((stored) => {
    const mention = mentions.findLast((one) => isOf(one, stored, instruments))
    if (!mention || !isLike(plain, stored.keys)) return []
    return [{ stored, mention, ...compare(text, words, stored.text) }]
  }).filter(({ shared }) => shared >= FEWEST && shared >= plain.length * SHARE)
  const [best] = found.sort((a, b) => b.shared - a.shared || a.differences.length - b.differences.length)
  // A text from memory may itself be wrong: nobody is told to have misquoted it.
  if (!best || best.stored.checked === 'memory' || best.differences.length === 0) return []
  const { mention, stored, differences } = best
  return [
    {
      quotation,
      mention: { start: mention.start, end: mention.end },
      provision: stored.code,
      language: stored.language,
      differences,
    },
  ]
}

/** A number that goes down to a letter says enough by itself; of any other its instrument must be named. */
function isOf({ number, instrument }: LawMention, stored: Stored, instruments: ReadonlySet<string>): boolean {
  if (instrument !== null) return instrument === stored.instrument
  if (!stored.number.startsWith(number)) return false
  return instruments.size === 0 ? /\(\p{L}\)$/u.test(number) : instruments.has(stored.instrument)
}

const isLike = (words: readonly Word[], keys: ReadonlySet<string>): boolean =>
  words.filter(({ key }) => keys.has(key)).length >= words.length * SHARE
