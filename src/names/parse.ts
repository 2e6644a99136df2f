import { hasCapitals, properWords, withoutDescription } from './around.ts'
import { type GivenForm, givenOf, patronymicOf, rarityOf } from './given/index.ts'
import { givenNamed } from './given-by-sound.ts'
import { type Lookalike, unmaskedText } from './letters.ts'
import { isInitial } from './words.ts'

/** Which word of a name does what. `surnames` holds the one in use first, then parts of a double one and former ones. */
export type NameReading = { given: string | null; patronymic: string | null; surnames: readonly string[] }

export type ParsedName = {
  /** As it was given; never changed. */
  raw: string
  /** How it may be understood, likeliest first; none when it holds no word. */
  readings: readonly NameReading[]
  /** Names in quotation marks or brackets that are neither of the above. */
  nicknames: readonly string[]
  /** Letters of another script that only look like those around them; `at` counts in `raw`. */
  lookalikes: readonly Lookalike[]
}

const MOST_READINGS = 4
/** `Iryna Kruk, née Halota`: a former surname without brackets. */
const FORMER =
  /[,\s]\s*(?:née?|nee|born|geb|урожд\p{L}*|ур|дев|девичья|народж\p{L}*|нар|уродж\p{L}*|дзявоч\p{L}*|дівоч\p{L}*|[зz]\s+(?:дому|domu))\.?\s+([\p{L}\p{M}’'ʼ-]+)\s*$/iu

/** Longest name that is read, in characters, and most words of it. */
const LONGEST = 200
const MOST_WORDS = 8

const WORD = /[\p{L}\p{M}’'ʼ`´-]+\.?/gu
/** `Мира Талвик / Міра Талвік`. */
const SIDE_BY_SIDE = /(?<=\p{L}[\s.]+\p{L}[^/|]*)\s*[/|]\s*(?=\p{L}[^/|]*\s\p{L})/u
const BRACKETS = /[([{]([^()[\]{}]{1,80})[)\]}]/gu
const QUOTED = /[«"“„]([^«»"“”„]{1,60})[»"”“]/gu
/** What is said before a name or in brackets and is none. */
const NOT_NAMES = new Set(
  `г-н г-жа гр гражданин гражданка господин госпожа спадар спадарыня пан пані сп грамадзянін грамадзянка mr mrs ms miss dr prof sir pan pani
   herr frau mme m-me гр-н гр-ка д-р др старший младший старэйшы малодшы мл jr sr`.split(/\s+/),
)
/** Soft hyphens and what else cannot be seen; hyphens that do not break. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
const HYPHENS = /[\u2010\u2011]/g

/** Words that stand where a name is not known: who is called so is nobody in particular. */
const NOBODY =
  /(?<!\p{L})(?:unknown|unnamed|withheld|anonymous|неизвест\p{L}*|невядом\p{L}*|невідом\p{L}*|аноним\p{L}*|ананім\p{L}*|не\s?(?:установл|назв|указ|извест|устаноўл|вядом|ўказ)\p{L}*|несовершеннолетн\p{L}*|непаўналетн\p{L}*|девушка|дзяўчына|женщина|жанчына|мужчина|мужчына)(?!\p{L})/iu

/** Words that say that a former surname follows. */
const FORMERLY =
  /^(?:[зz]|(?:née?|born|ur|дому|domu|nee|geb|урожд\p{L}*|ур|дев|девичья|бывш\p{L}*|ранее|народж\p{L}*|нар|дзявоч\p{L}*|былая|раней|уродж\p{L}*|дівоч\p{L}*)\.?)$/iu

/**
 * Understands a person's name, in any order and script: `Колесникова, Мария`, `KALESNIKAVA Maryia`, `М. А. Калеснікава`, `Шарэнда-Панасюк`,
 * `Мира Талвик (Корель)`. What can be understood in several ways has several readings.
 */
export function parseName(raw: string): ParsedName {
  const { text: written, lookalikes } = unmaskedText(raw.slice(0, LONGEST))
  const text = written.replace(INVISIBLE, '').replace(HYPHENS, '-').normalize('NFKC')
  if (NOBODY.test(text)) return { raw, readings: [], nicknames: [], lookalikes }
  const aside: string[] = []
  const nicknames: string[] = []
  const unquoted = text.trim().replace(/^[«"“„']([^«»"“”„]*)[»"”“']$/su, '$1')
  // Two names with a stroke between are one in two languages; a stroke between two words is within a name.
  const [whole = '', ...others] = /[/|]/.test(unquoted) ? unquoted.split(SIDE_BY_SIDE) : [unquoted]
  aside.push(...others)
  const bare = whole
    .replace(BRACKETS, (_, inner: string) => {
      aside.push(inner)
      return ' '
    })
    .replace(QUOTED, (_, inner: string) => {
      nicknames.push(inner.trim())
      return ' '
    })
  const readings = readingsIn(
    bare.replace(FORMER, (_, surname: string) => {
      aside.push(`née ${surname}`)
      return ' '
    }),
  )
  for (const inner of aside) {
    const words = wordsOf(inner)
    const names = words.filter((word) => !FORMERLY.test(word))
    const [only] = names
    // A whole name in brackets is the same one in another script; a word is a former or another surname, or what somebody is called.
    if (names.length > 1 && names.length === words.length) readings.push(...readingsIn(inner))
    else if (only !== undefined && names.length < words.length) addSurname(readings, only)
    else if (only !== undefined && !isInitial(only) && hasCapitals([only, only]) === hasCapitals(wordsOf(bare))) {
      nicknames.push(only)
      if (!isGiven(only)) addSurname(readings, only)
    }
  }
  return { raw, readings: readings.slice(0, MOST_READINGS + 2), nicknames, lookalikes }
}

function addSurname(readings: NameReading[], surname: string): void {
  for (const [i, reading] of readings.entries()) readings[i] = { ...reading, surnames: [...reading.surnames, surname] }
}

function readingsIn(text: string): NameReading[] {
  const all = wordsOf(text)
  const capitals = hasCapitals(all)
  const namesIn = (words: readonly string[]) => properWords(words, capitals).slice(0, MOST_WORDS)
  const comma = text.indexOf(',')
  const before = comma === -1 ? [] : namesIn(wordsOf(text.slice(0, comma)))
  const words = namesIn(comma === -1 ? all : wordsOf(text.slice(comma + 1)))
  if (before.length === 0 || words.length === 0) return bestOf(withoutDescription(before.length > 0 ? before : words, isGiven))
  const [given = null, patronymic = null] = words
  const turned: NameReading = { given, patronymic, surnames: surnamesOf(before) }
  // `Мира Талвик, Минск`: what stands behind the comma is no given name, and there is one in front of it.
  const isAddition = before.length > 1 && before.some(isGiven) && given !== null && !isInitial(given) && !isGiven(given)
  return isAddition ? [...bestOf(withoutDescription(before, isGiven)), turned] : [turned]
}

/** The words of a text that may be of a name; `С.Л.` is two. */
const wordsOf = (text: string): string[] =>
  [...text.replace(/(\p{Lu})\.(?=\p{L})/gu, '$1. ').matchAll(WORD)]
    .map(([word]) => (isInitial(word) ? word : word.replace(/^[-’'ʼ`´.]+|(?:[’'ʼ]s)?[-’'ʼ`´.]*$/gu, '')))
    .filter((word) => /\p{L}/u.test(word) && !NOT_NAMES.has(word.toLowerCase().replace(/\.$/, '')))

const isGiven = (word: string) => givenNamed(word).length > 0

type Place = 'given' | 'patronymic' | 'surname'

/** Orders in which the words of a name stand, for each number of words; the usual ones first. */
const ORDERS: Record<number, readonly (readonly Place[])[]> = {
  2: [
    ['given', 'surname'],
    ['surname', 'given'],
    ['given', 'patronymic'],
  ],
  3: [
    ['given', 'patronymic', 'surname'],
    ['surname', 'given', 'patronymic'],
    ['given', 'surname', 'surname'],
    ['surname', 'surname', 'given'],
  ],
}

/**
 * An order that fits by so much less is not kept: the usual one stays longer than others. Анісім and Барыс are given names and surnames:
 * both orders stay.
 */
const FAR = { usual: 5, other: 3 }

function bestOf(words: readonly string[]): NameReading[] {
  const [only, second] = words
  if (only === undefined) return []
  if (second === undefined) {
    const surnames = surnamesOf([only])
    const alone: NameReading[] = surnames.length > 0 ? [{ given: null, patronymic: null, surnames }] : []
    return givenOf(only).length > 0 ? [...alone, { given: only, patronymic: null, surnames: [] }] : alone
  }
  const orders = ORDERS[words.length] ?? [
    ['given', 'patronymic', ...words.slice(2).map(() => 'surname' as const)],
    [...words.slice(2).map(() => 'surname' as const), 'given', 'patronymic'],
    ['given', ...words.slice(1).map(() => 'surname' as const)],
  ]
  const amongCapitals = words.some((word) => !isCapitals(word))
  const fits = words.map((word) => fitOf(word, amongCapitals))
  const scored = orders
    .map((order, rank) => ({ order, worth: worthOf(fits, order) - rank / 2, far: rank === 0 ? FAR.usual : FAR.other }))
    .sort((a, b) => b.worth - a.worth)
  const most = scored[0]?.worth ?? 0
  return scored
    .filter(({ worth, far }) => worth > most - far)
    .map(({ order }) => inOrder(words, order))
    .slice(0, MOST_READINGS)
}

/** What a word may be, as far as its place in a name goes. */
type Fit = { initial: boolean; given: number; surname: number; patronymic: number }

function fitOf(word: string, amongCapitals: boolean): Fit {
  const spelled = givenOf(word)
  const named = spelled.length > 0 ? spelled : givenNamed(word)
  const known = patronymicOf(word).length > 0
  return {
    initial: isInitial(word),
    given: (spelled.length > 0 ? 3 : named.length > 0 ? 2 : 0) - (known ? 1 : 0),
    surname: (named.length > 0 ? -2 - usualness(named) : 0) + (amongCapitals && isCapitals(word) ? 2 : 0),
    patronymic: known ? 4 : DAUGHTER.test(word) ? 3 : SON.test(word) ? 0 : -4,
  }
}

/** Patronymics of fathers whom the lexicon does not have; those of sons look like surnames. */
const DAUGHTER = /(?:[оеёаы][вў]|[иіїй]в|[иі]ч)н(?:а|ы|і|у|е|[оае][йю])$|(?:[oaei][vuŭw]|i[cč]h?)n(?:a|y|ie|ej|ą|os|ai)$/iu
const SON = /[оеаёь]в[иі]ч(?:а|у|[еоа]м|е)?$|[oae]vi[cč]h?$|[oe]wicz(?:a|owi|em)?$/iu

/** How well words fit an order: what is a given name or a patronymic should stand where one is expected, an initial is no surname. */
function worthOf(fits: readonly Fit[], order: readonly Place[]): number {
  return fits.reduce((sum, { initial, given, surname, patronymic }, i) => {
    const place = order[i]
    if (place === 'surname') return sum + surname + (initial ? -6 : 0)
    // `Борыс А.`: an initial does not stand beside a given name alone.
    if (initial) return sum + (place === 'patronymic' && fits.length === 2 ? -6 : 1)
    // A Belarusian surname often looks like a patronymic (Даніловіч): two words are a given name and a surname before anything else.
    if (place === 'patronymic') return sum + (fits.length > 2 ? patronymic : Math.min(patronymic, 0))
    return sum + given
  }, 0)
}

/** How much rather a given name than a surname a word is because so many are called so: Ігар 1.3, Карней 0. */
const usualness = (named: readonly GivenForm[]) => Math.max(0, 8 - Math.min(...named.map(({ id }) => rarityOf(id)))) / 2

const isCapitals = (word: string) => word.length > 2 && word === word.toUpperCase()

function inOrder(words: readonly string[], order: readonly Place[]): NameReading {
  const standing = (place: Place) => words.filter((_, i) => order[i] === place)
  return {
    given: standing('given')[0] ?? null,
    patronymic: standing('patronymic')[0] ?? null,
    surnames: surnamesOf(standing('surname')),
  }
}

/** A double surname is known by the whole and by each part: `Шарэнда-Панасюк`, `Шарэнда`, `Панасюк`. */
function surnamesOf(words: readonly string[]): string[] {
  const parts = words
    .flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]))
    .filter((part) => part.length > 1 && !isInitial(part))
  return words.length > 1 && parts.length === words.length ? [words.join('-'), ...parts] : parts
}
