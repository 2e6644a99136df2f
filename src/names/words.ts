import { damage, soundCodes } from './damage.ts'
import { nominativesOf } from './forms.ts'
import { type GivenForm, patronymicOf } from './given/index.ts'
import { givenNamed } from './given-by-sound.ts'
import { bitsOf, type Prepared, prepareCyrillic, prepareLatin } from './learned/index.ts'
import { letterDamage } from './letter-damage.ts'
import { folded, type Script, scriptOf, unmasked } from './letters.ts'
import { leastDamage, type SoundTree, soundTree } from './sound-tree.ts'
import { readingsOf } from './sounds/index.ts'

/** One way in which a word may sound: which form of it, read by which system. `cost` in tenths of a bit: a form that is only possible costs. */
export type Sounding = { codes: Uint8Array; sounds: string; system: string; form: string; rule: string | null; cost: number }

/** A word of a name with all that comparing asks of it. */
export type Word = {
  /** Its own number, as long as the program runs. */
  id: number
  text: string
  /** Its letters as compared. */
  letters: string
  script: Script
  initial: boolean
  soundings: readonly Sounding[]
  /** The same in one tree. */
  sounds: SoundTree
  given: readonly GivenForm[]
  fathers: ReturnType<typeof patronymicOf>
  /** Made ready for the learned costs. */
  spelled: Prepared | null
}

/** Surnames are declined otherwise than given names; a patronymic is read like a given name. */
export type Kind = 'given' | 'surname'

/** A form in another case than the one written is less likely than the one written. */
const OTHER_FORM = 5
/** Readings after the first are less likely, each a little more. */
const LATER_READING = 2
const MOST_SOUNDINGS = 12
const MOST_KEPT = 400_000

const kept: Record<Kind, Map<string, Word>> = { given: new Map(), surname: new Map() }
let ids = 0

/** What is known of a word of a name; worked out once for each spelling. */
export function wordOf(text: string, kind: Kind): Word {
  const words = kept[kind]
  const known = words.get(text)
  if (known) return known
  if (words.size >= MOST_KEPT) words.clear()
  const made = makeWord(text, kind)
  words.set(text, made)
  return made
}

/** `С.`, `Yu.`, or a letter alone. */
export const isInitial = (word: string): boolean => /^\p{L}\p{M}?\p{Ll}?\.$|^\p{L}$/u.test(word)

function makeWord(text: string, kind: Kind): Word {
  const plain = unmasked(text)
  const letters = folded(plain)
  const initial = isInitial(plain)
  const script = scriptOf(plain)
  const named = kind === 'given' && !initial
  const soundings = soundingsOf(letters, kind)
  return {
    id: ids++,
    text,
    letters,
    script,
    initial,
    soundings,
    sounds: soundTree(soundings),
    given: named ? givenNamed(plain) : [],
    fathers: named ? patronymicOf(plain) : [],
    spelled: script === 'Latn' ? prepareLatin(letters) : script === 'Cyrl' ? prepareCyrillic(letters) : null,
  }
}

function soundingsOf(letters: string, kind: Kind): Sounding[] {
  const found = new Map<string, Sounding>()
  const forms = [{ form: letters, rule: null }, ...nominativesOf(letters, kind).filter(({ form }) => folded(form) !== letters)]
  for (const { form, rule } of forms)
    for (const [rank, { sounds, system }] of readingsOf(form).entries()) {
      const cost = (rule === null ? 0 : OTHER_FORM) + rank * LATER_READING
      const known = found.get(sounds)
      if (known === undefined || known.cost > cost)
        found.set(sounds, { codes: soundCodes(sounds), sounds, system, form, rule, cost })
    }
  return [...found.values()].sort((a, b) => a.cost - b.cost).slice(0, MOST_SOUNDINGS)
}

/** How two words differ at least: tenths of a bit, and in which soundings; without soundings it is by learned costs of letters. */
export type Difference = { cost: number; left: Sounding | null; right: Sounding | null }

/** What differs by more is another word, whatever else agrees. */
export const OTHER_WORD = 150

/** Tenths of a bit by which two words differ at least; more than `OTHER_WORD` when they are two. */
export function differenceOf(a: Word, b: Word): number {
  if (a.letters === b.letters) return 0
  return costOf(leastDamage(a.sounds, b.sounds, OTHER_WORD), byLearning(a, b))
}

function costOf(heard: number, learned: number | null): number {
  if (learned === null) return heard
  const cost = together(Math.min(heard, OTHER_WORD), Math.min(learned, OTHER_WORD))
  return cost < OTHER_WORD ? cost : OTHER_WORD + 1
}

/**
 * The same where it is known already how much the sounds differ; and `close`, in bits, how much the spellings in two scripts speak for one
 * word: it tells apart those that differ alike.
 */
export function measured(a: Word, b: Word, heard: number): { cost: number; close: number } {
  const close = spelledBits(a, b)
  return { cost: a.letters === b.letters ? 0 : costOf(heard, learnedCost(a, b, close)), close: close ?? 0 }
}

/** Where the difference between two words lies that `differenceOf` has measured; null when they are two. */
export function difference(a: Word, b: Word, cost = differenceOf(a, b)): Difference | null {
  if (a.letters === b.letters) return { cost: 0, left: null, right: null }
  if (cost > OTHER_WORD) return null
  const learned = byLearning(a, b)
  const heard = learned === null ? cost : leastDamage(a.sounds, b.sounds, OTHER_WORD)
  return heard <= Math.min(learned ?? OTHER_WORD, OTHER_WORD)
    ? { cost, ...nearestSoundings(a, b, heard) }
    : { cost, left: null, right: null }
}

/** The first two soundings, in the order of likelihood, that differ by the least. */
function nearestSoundings(a: Word, b: Word, least: number): { left: Sounding | null; right: Sounding | null } {
  for (const left of a.soundings)
    for (const right of b.soundings) {
      const rest = least - left.cost - right.cost
      if (rest >= 0 && damage(left.codes, right.codes, rest) === rest) return { left, right }
    }
  return { left: null, right: null }
}

/**
 * Two ways to compare, each blind to what the other sees: one is enough (Калеснікава by sound, Джон and John by learning), and where the
 * other objects it costs a little.
 */
const OBJECTION = 0.15
const together = (one: number, other: number) =>
  Math.round(Math.min(one, other) + OBJECTION * (Math.max(one, other) - Math.min(one, other)))

/** How unusual it is that one of two words in different scripts is a spelling of the other, by costs learned from an encyclopedia. */
const byLearning = (a: Word, b: Word): number | null => learnedCost(a, b, spelledBits(a, b))

/** How much the spellings speak for one word; null for two words in one script. */
function spelledBits(a: Word, b: Word): number | null {
  if (a.script === b.script || a.spelled === null || b.spelled === null) return null
  return a.script === 'Latn' ? bitsOf(a.spelled, b.spelled) : bitsOf(b.spelled, a.spelled)
}

function learnedCost(a: Word, b: Word, bits: number | null): number | null {
  if (bits === null || a.spelled === null || b.spelled === null) return null
  return a.script === 'Latn' ? letterDamage(a.spelled, b.spelled, bits) : letterDamage(b.spelled, a.spelled, bits)
}
