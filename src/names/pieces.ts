import { BIT } from './damage.ts'
import type { Piece } from './evidence.ts'
import { type GivenForm, isKin, rarityOf } from './given/index.ts'
import { firstSoundsOf } from './given-by-sound.ts'
import { pairCache } from './pair-cache.ts'
import { difference, differenceOf, OTHER_WORD, type Sounding, type Word } from './words.ts'

/** A piece of evidence from words of a name; the part is told by who asks. */
export type PieceOf = Omit<Piece, 'part'>

/** Bits an agreement is worth where nothing is known of how common the word is: measured on deputies of several parliaments, docs/methods/names.md. */
const USUAL = { given: 5.1, patronymic: 5.1 }
/** How rare a surname is that nothing is known of. */
export const USUAL_SURNAME = 11.4
/** The least and the most that an agreement can be worth. */
const BOUNDS = { least: 2, most: 14 }
/** What speaks against one person when a part is another one. */
const UNLIKE = { given: -8, patronymic: -8, surname: -9 }
/** An initial agrees with one name in ten. */
const INITIAL = { same: 2.8, other: -5 }
/** A short form may be of several names; kin names are seldom put for one another. */
const LESS = { short: 1, kin: 3, farFetched: 6 }
/** One bearer of a name in four is written with a given short form of it. */
const SHORTENED = 2
/** A part of a double surname is less than the whole. */
const PART_OF_DOUBLE = 1.5
/** A difference up to so many tenths of a bit is a matter of spelling. */
const SPELLING = 15
/** Beyond so many it is hardly the same word: from here the evidence falls steeply to that of another word. */
const SLIP = 85

/** The same given names and patronymics meet again and again. */
const remembered = new Map<number, PieceOf>()
const MOST_REMEMBERED = 2 ** 16

function rememberedPiece(a: Word, b: Word, from: number, work: (a: Word, b: Word) => PieceOf): PieceOf {
  const pair = (a.id * 2 ** 25 + b.id) * 2 + from
  const known = remembered.get(pair)
  if (known !== undefined) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const made = work(a, b)
  remembered.set(pair, made)
  return made
}

export const givenPiece = (a: Word, b: Word): PieceOf => rememberedPiece(a, b, 0, workGiven)

function workGiven(a: Word, b: Word): PieceOf {
  const found = byInitial(a, b) ?? byLexicon(a, b)
  if (found !== null && found.bits > 0) return found
  const heard = bySound(a, b, USUAL.given, UNLIKE.given)
  // Two names of the lexicon are two however near they sound (Аляксей, Аляксандр; Марыя, Марына), unless they sound the same.
  return found === null || heard.level === 'same_sounds' ? heard : found
}

export const patronymicPiece = (a: Word, b: Word): PieceOf => rememberedPiece(a, b, 1, workPatronymic)

function workPatronymic(a: Word, b: Word): PieceOf {
  return byInitial(a, b) ?? byFather(a, b) ?? bySound(a, b, USUAL.patronymic, UNLIKE.patronymic)
}

const CACHED = 2 ** 20
const given = pairCache(CACHED)
const patronymic = pairCache(CACHED)
const surname = pairCache(CACHED)

/** Bits alone, remembered. */
export function givenBits(a: Word, b: Word): number {
  const known = given.get(a.id, b.id)
  return Number.isNaN(known) ? given.set(a.id, b.id, workGiven(a, b).bits) : known
}

export function patronymicBits(a: Word, b: Word): number {
  const known = patronymic.get(a.id, b.id)
  return Number.isNaN(known) ? patronymic.set(a.id, b.id, workPatronymic(a, b).bits) : known
}

/** How many bits an agreement in this surname is worth. */
export type SurnameBits = (surname: Word) => number
const usualBits: SurnameBits = () => USUAL_SURNAME

/** The best agreement among all surnames of the two: one in use, a former one, parts of a double one. Null when one has none. */
export function surnamePiece(left: readonly Word[], right: readonly Word[], bitsOf: SurnameBits = usualBits): PieceOf | null {
  let best: PieceOf | null = null
  for (const [i, a] of left.entries())
    for (const [j, b] of right.entries()) {
      const bits = bitsAt(a, i, b, j, bitsOf)
      if (best !== null && bits <= best.bits) continue
      const found = difference(a, b, surnameCost(a, b))
      best = { ...described(a, b, found), bits: round(bits) }
    }
  return best
}

export function surnameBits(left: readonly Word[], right: readonly Word[], bitsOf: SurnameBits = usualBits): number {
  let best = left.length === 0 || right.length === 0 ? 0 : UNLIKE.surname
  for (let i = 0; i < left.length; i++)
    for (let j = 0; j < right.length; j++) {
      const bits = bitsAt(left[i] as Word, i, right[j] as Word, j, bitsOf)
      if (bits > best) best = bits
    }
  return best
}

function bitsAt(a: Word, i: number, b: Word, j: number, bitsOf: SurnameBits): number {
  const cost = surnameCost(a, b)
  if (cost > OTHER_WORD) return UNLIKE.surname
  const worth = Math.max(BOUNDS.least, Math.min(BOUNDS.most, bitsOf(a), bitsOf(b)))
  return bitsFor(worth, cost, UNLIKE.surname) - (i > 0 ? PART_OF_DOUBLE : 0) - (j > 0 ? PART_OF_DOUBLE : 0)
}

/** What an agreement of this worth is still worth at a difference; never less than what speaks for another word. */
function bitsFor(worth: number, cost: number, unlike: number): number {
  if (cost <= SLIP) return Math.max(unlike, worth - cost / BIT)
  if (cost >= OTHER_WORD) return unlike
  const atSlip = worth - SLIP / BIT
  return Math.max(unlike, atSlip - ((atSlip - unlike) * (cost - SLIP)) / (OTHER_WORD - SLIP))
}

/** Tenths of a bit by which two surnames differ, remembered; more than `OTHER_WORD` when they are two. */
export function surnameCost(a: Word, b: Word): number {
  const known = surname.get(a.id, b.id)
  return Number.isNaN(known) ? surname.set(a.id, b.id, differenceOf(a, b)) : known
}

/** Remembers what a search has measured. */
export const rememberSurnameCost = (a: Word, b: Word, cost: number): number => surname.set(a.id, b.id, cost)

const of = (a: Word, b: Word) => ({ left: a.text, right: b.text })
const round = (bits: number) => Math.round(bits * 10) / 10

function byInitial(a: Word, b: Word): PieceOf | null {
  if (!(a.initial || b.initial)) return null
  const left = firstsOf(a)
  const same = [...firstsOf(b)].some((sound) => left.has(sound))
  return { ...of(a, b), level: same ? 'initial' : 'unlike', bits: same ? INITIAL.same : INITIAL.other, rule: 'initial' }
}

/** The sounds a word begins with, in every language that has the name: Н. is Николай, and so it is Мікалай. */
function firstsOf({ soundings, given, fathers }: Word): Set<string> {
  const firsts = new Set(soundings.map(({ sounds }) => alike(sounds.charAt(0))))
  for (const id of [...given.map((one) => one.id), ...fathers.map(({ father }) => father)])
    for (const sound of firstSoundsOf(id)) firsts.add(alike(sound))
  return firsts
}
const alike = (sound: string) => FIRSTS[sound] ?? sound

/** First sounds that one initial may stand for: Г. is G. or H., В. is V. or U. (Уладзімір), Я. is J. or Y., Е. is E. or Y. */
const FIRSTS: Record<string, string> = { g: 'h', x: 'h', w: 'v', u: 'v', y: 'i', j: 'i', e: 'i', c: 't', C: 'c' }

function byLexicon(a: Word, b: Word): PieceOf | null {
  if (a.given.length === 0 || b.given.length === 0) return null
  const worth = Math.min(surpriseOf(a), surpriseOf(b))
  let best: PieceOf | null = null
  for (const one of a.given)
    for (const other of b.given) {
      const same = one.id === other.id
      if (!same && !isKin(one.id, other.id)) continue
      const written = a.letters === b.letters
      const isFar = isFarFetched(one, a) || isFarFetched(other, b)
      const short = one.kind === 'short' || other.kind === 'short'
      const level = !same
        ? 'related_name'
        : isFar
          ? 'other_form'
          : short && !(written && a.given.length === 1)
            ? 'short_form'
            : written
              ? 'same_letters'
              : 'same_name'
      const less = level === 'related_name' ? LESS.kin : one.kind !== other.kind && !written ? LESS.short : 0
      const bits = Math.max(BOUNDS.least, worth - less) - (isFar && !written ? LESS.farFetched : 0)
      if (best === null || bits > best.bits) best = { ...of(a, b), level, bits, rule: same ? one.row : `${one.row}~${other.row}` }
    }
  return best ?? { ...of(a, b), level: 'unlike', bits: UNLIKE.given, rule: `${a.given[0]?.row}|${b.given[0]?.row}` }
}

/** How rare a word is as a given name: one that may be several names (Саша, Леся) is as common as all of them, as far as they are shortened so. */
function surpriseOf(word: Word): number {
  let share = 0
  for (const form of word.given)
    if (!isFarFetched(form, word)) share += 2 ** -(rarityOf(form.id) + (form.kind === 'short' ? SHORTENED : 0))
  return -Math.log2(share)
}

/** Валерия is Валерий's genitive too; who writes a nominative means it. */
const isFarFetched = ({ oblique }: GivenForm, { given: forms }: Word) => oblique && forms.some((form) => !form.oblique)

function byFather(a: Word, b: Word): PieceOf | null {
  for (const one of a.fathers)
    for (const other of b.fathers)
      if (one.father === other.father && one.gender === other.gender) {
        const level = a.letters === b.letters ? 'same_letters' : 'same_name'
        return { ...of(a, b), level, bits: Math.min(rarityOf(one.father), USUAL.patronymic + 2), rule: one.row }
      }
  return null
}

function bySound(a: Word, b: Word, worth: number, unlike: number): PieceOf {
  const found = difference(a, b)
  return { ...described(a, b, found), bits: found === null ? unlike : round(bitsFor(worth, found.cost, unlike)) }
}

function described(a: Word, b: Word, found: ReturnType<typeof difference>): Omit<PieceOf, 'bits'> {
  if (found === null) return { ...of(a, b), level: 'unlike', rule: 'sounds' }
  const isSpelling = found.cost <= SPELLING
  const level =
    a.letters === b.letters
      ? 'same_letters'
      : found.cost > SLIP
        ? 'unlike'
        : isDeclined(found.left) || isDeclined(found.right)
          ? 'other_form'
          : isSpelling
            ? 'same_sounds'
            : 'near'
  return { ...of(a, b), level, rule: ruleOf(found.left, found.right, level) }
}

/** Only another form of one word meets the other: Волкова may be Волков's genitive, and a woman. Lithuanian puts its endings to the nominative too. */
const isDeclined = (one: Sounding | null) => one !== null && one.rule !== null && !one.rule.startsWith('lt.bare')

/** Which rows made the two words meet: `sounds.pl~be`, `sounds.ru+be.fem-skaja~...`, and what is left between them. */
function ruleOf(left: Sounding | null, right: Sounding | null, level: Piece['level']): string {
  if (left === null || right === null) return level === 'same_letters' ? 'letters' : 'learned'
  const side = ({ system, rule }: Sounding) => (rule === null ? system : `${system}+${rule}`)
  return `sounds.${side(left)}~${side(right)}${left.sounds === right.sounds ? '' : `:${left.sounds}/${right.sounds}`}`
}
