import type { Range } from '#core/span.ts'
import type { Plain } from '../text/plain.ts'
import { lettersApart, type Word } from '../text/words.ts'

/**
 * Text that hides text, whatever it says: letters of fancy alphabets, Braille, Morse, turned around, base64 and the like, letters of two
 * alphabets in one word, letters one by one, spelling alphabets, sentences backwards. Ranges of the plain text.
 */
export function disguisesIn(plain: Plain, words: readonly Word[], original: string): Range[] {
  return [
    ...dressed(plain),
    ...mixed(words),
    ...apart(words),
    ...encoded(plain, original),
    ...spelled(words),
    ...backwards(words),
    ...morse(plain),
    ...turned(plain, original),
  ]
}

/** Fewest letters or digits in a fancy alphabet, near one another. */
const FEWEST_DRESSED = 3

function dressed({ dressed: units }: Plain): Range[] {
  const found: Range[] = []
  let first = 0
  for (let i = 1; i <= units.length; i++) {
    const one = units[i - 1] ?? 0
    const next = units[i]
    if (next !== undefined && next - one <= 6) continue
    if (i - first >= FEWEST_DRESSED) found.push({ start: units[first] ?? 0, end: one + 1 })
    first = i
  }
  return found
}

const mixed = (words: readonly Word[]): Range[] => words.filter((word) => word.isMixed).map(({ start, end }) => ({ start, end }))

/** Driving licences are lists of single letters; so are `и т. д. и т. п.`. */
const LICENCES = /^[abcdet1авсдекб0-9і]+$/u
const CUSTOMARY = /(?:[иіi]?[тгt][дпденпd]|[iи]тп|spzoo|zoo|sro|[oо]{3}|usa|сша|зша|irt{1,2}|tt|tp)+$/u

function apart(words: readonly Word[]): Range[] {
  return lettersApart(words)
    .filter(({ text }) => {
      const rest = text.replace(/[0-9]/g, '').replace(CUSTOMARY, '')
      return rest.length >= 4 && !LICENCES.test(rest)
    })
    .map(({ first, last }) => ({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }))
}

const BASE64 = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{8,512}={0,2}/g
const HEX = /(?<![\p{L}\p{N}])(?:[0-9a-f]{2}[ :]?){6,80}(?![\p{L}\p{N}])/giu

function encoded(plain: Plain, original: string): Range[] {
  const isHex = (text: string) =>
    /[a-f]/i.test(text) && /[0-9]/.test(text) && isReadable(fromHex(text.replace(/[^0-9a-f]/gi, '')))
  const places = [
    ...[...original.matchAll(BASE64)].filter(({ 0: text }) => isBase64(text)),
    ...[...original.matchAll(HEX)].filter(({ 0: text }) => isHex(text)),
    ...original.matchAll(/(?:[01]{7,8}[ ,]?){3,}/g),
  ]
  return places.flatMap(({ 0: text, index }) => toPlain(plain, index, index + text.length))
}

/** Capitals inside, digits or the sign at the end, and something that can be read when it is decoded. */
function isBase64(text: string): boolean {
  const body = text.replace(/=+$/, '')
  const looks = text.endsWith('=') || (/[a-z]/.test(body) && /[A-Z0-9]/.test(body.slice(1)) && /[A-Z]/.test(body))
  if (!looks || body.length % 4 === 1) return false
  const bytes = Buffer.from(body, 'base64')
  if (isReadable(bytes)) return true
  return body.length >= 16 && (text.endsWith('=') || (body.match(/[a-z](?=[A-Z0-9])|[A-Z0-9](?=[a-z])/g)?.length ?? 0) >= 6)
}

const fromHex = (digits: string) => Buffer.from(digits.slice(0, digits.length & ~1), 'hex')

function isReadable(bytes: Buffer): boolean {
  if (bytes.length < 5) return false
  const text = bytes.toString('utf8')
  return (
    !text.includes('\uFFFD') &&
    /^[\p{L}\p{N}\p{P}\p{Zs}+=@$]+$/u.test(text) &&
    (text.match(/[\p{L}\p{N}@]/gu)?.length ?? 0) * 2 > text.length
  )
}

/** The range of the plain text that stands for a range of the original. */
function toPlain(plain: Plain, start: number, end: number): Range[] {
  const first = firstAt(plain.to, start + 1)
  const last = firstAt(plain.from, end)
  return first < last ? [{ start: first, end: last }] : []
}

/** The first place of growing numbers that is at least so much. */
function firstAt(numbers: readonly number[], least: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

const SPELLING = new Set(
  `alfa alpha bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu
  альфа браво чарли дельта эхо фокстрот гольф отель индия джульетта кило лима майк новембер оскар папа квебек ромео сиерра сьерра танго юниформ виктор виски янки зулу
  анна борис василий григорий дмитрий елена женя зинаида иван константин леонид михаил николай ольга павел роман семен татьяна ульяна федор харитон adam barbara celina dorota edward franciszek gustaw henryk irena jadwiga karol leon maria natalia olga paweł roman stanisław tadeusz urszula wanda zygmunt`.split(
    /\s+/,
  ),
)

/** Five words of a spelling alphabet in a row, or nearly. */
function spelled(words: readonly Word[]): Range[] {
  return inRow(words, (word) => SPELLING.has(word.text), 5)
}

/** Common short words backwards: of a sentence that is written from its end, several turn up. */
const BACKWARDS = new Set(
  'hcihw htiw eht dna rof uoy siht moc toi morf morf enm ишип тишип етишип енм ьшип ыцшип ан илд ялд отэ как-н онжом ьнечо мярв зсипан zsipan zsisip sezcipan taks etikyšar kykšar margelet маргелет янем ыт ыв ьтсе ьтижив tsej eneiz sein'
    .split(' ')
    .filter((one) => one.length > 3 || one === 'eht' || one === 'dna' || one === 'енм'),
)

const backwards = (words: readonly Word[]): Range[] => inRow(words, (word) => BACKWARDS.has(word.text), 2)

function inRow(words: readonly Word[], isOne: (word: Word) => boolean, fewest: number): Range[] {
  const places = words.flatMap((word, i) => (isOne(word) ? [i] : []))
  return places.flatMap((first, i) => {
    const last = places[i + fewest - 1]
    return last !== undefined && last - first <= fewest * 2
      ? [{ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }]
      : []
  })
}

/** Four groups of dots and dashes. */
const MORSE = /(?:(?<![.\-*_])[.\-*_]{1,6}[ /|]{1,3}){3,64}[.\-*_]{1,6}/g

const morse = ({ text }: Plain): Range[] =>
  [...text.matchAll(MORSE)]
    .filter(({ 0: run }) => /[.*]/.test(run) && /[-_]/.test(run))
    .map(({ 0: run, index }) => ({ start: index, end: index + run.length }))

/** Marks of direction in a text of left-to-right letters, characters that carry text unseen. */
function turned(plain: Plain, original: string): Range[] {
  const signs = [
    ...original.matchAll(plain.isTurned ? /[\u202A-\u202E\u2066-\u2069]/g : /[\u{E0100}-\u{E01EF}\u{E0020}-\u{E007E}]{2,}/gu),
  ]
  return signs
    .slice(0, 1)
    .flatMap(({ 0: sign, index }) => toPlain(plain, index, Math.min(original.length, index + sign.length + 24)))
}
