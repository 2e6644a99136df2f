import { BRAILLE, BRAILLE_DIGITS, BRAILLE_NUMBER, isDressed, STANDS_FOR } from './characters.ts'

/**
 * A text as the rules read it: small letters without marks, one kind of dot and dash, plain digits, nothing invisible. Each unit of it leads
 * back to the characters of the original that it stands for. `dressed`: units that were letters or digits of a fancy alphabet.
 */
export type Plain = { text: string; from: number[]; to: number[]; dressed: number[]; isTurned: boolean }

type Item = { sign: string; start: number; end: number }

const ESCAPED =
  /&#x([0-9a-f]{1,6});?|&#(\d{1,7});?|&(commat|period|colon|sol|plus|lowbar|num);|\\u\{?([0-9a-f]{4,5})\}?|\\x([0-9a-f]{2})|%([2-7][0-9a-f])/gi
const NAMED: Record<string, string> = { commat: '@', period: '.', colon: ':', sol: '/', plus: '+', lowbar: '_', num: '#' }
const IGNORED = /^\p{Default_Ignorable_Code_Point}$/u
const known = new Map<string, string>()

/** Reads a text. Linear; nothing is thrown, whatever the text. */
export function plainOf(original: string): Plain {
  const { items, isTurned } = inReadingOrder(itemsOf(original))
  const parts: string[] = []
  const plain: Plain = { text: '', from: [], to: [], dressed: [], isTurned }
  let isNumeric = false
  for (const { sign, start, end } of items) {
    if (sign === BRAILLE_NUMBER) isNumeric = true
    else if (!BRAILLE.has(sign)) isNumeric = false
    const read = (isNumeric ? BRAILLE_DIGITS.get(sign) : undefined) ?? readSign(sign)
    if (read === '') continue
    if (isDressed(sign)) plain.dressed.push(plain.from.length)
    parts.push(read)
    for (let i = 0; i < read.length; i++) {
      plain.from.push(start)
      plain.to.push(end)
    }
  }
  plain.text = parts.join('')
  return plain
}

function readSign(sign: string): string {
  const before = known.get(sign)
  if (before !== undefined) return before
  const read = readNew(sign)
  if (known.size < 20_000) known.set(sign, read)
  return read
}

function readNew(sign: string): string {
  const braille = BRAILLE.get(sign)
  if (braille !== undefined) return braille
  const stands = STANDS_FOR.get(sign) ?? STANDS_FOR.get(sign.toLowerCase())
  if (stands !== undefined) return stands
  const code = sign.codePointAt(0) ?? 0
  if (code >= 0xe0020 && code <= 0xe007e) return String.fromCharCode(code - 0xe0000).toLowerCase()
  if (IGNORED.test(sign) || sign === BRAILLE_NUMBER) return ''
  if (/^\p{M}$/u.test(sign) || (code >= 0xd800 && code <= 0xdfff)) return ''
  if (/^\p{Nd}$/u.test(sign)) return digitOf(sign)
  if (/^[\n\r\u2028\u2029]$/.test(sign)) return '\n'
  if (/^[\p{Z}\p{Cc}]$/u.test(sign)) return ' '
  const taken = sign.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  return Array.from(taken, (one) => STANDS_FOR.get(one) ?? one).join('')
}

/** The value of a decimal digit of any script: its ten stand one after another, beginning at a code that ends in 0 or 6. */
function digitOf(sign: string): string {
  const plain = sign.normalize('NFKC')
  if (/^[0-9]$/.test(plain)) return plain
  const code = sign.codePointAt(0) ?? 0
  const low = code & 0xf
  const beginsAtZero = /^\p{Nd}$/u.test(String.fromCodePoint(code - low))
  return String(((beginsAtZero ? low : low + 10) % 16) % 10)
}

/** The characters of a text; what is written as an escape (`&#64;`, `%40`, `\u0040`) counts as the character it names. */
function itemsOf(original: string): Item[] {
  const items: Item[] = []
  let at = 0
  const take = (end: number) => {
    while (at < end) {
      const sign = String.fromCodePoint(original.codePointAt(at) ?? 0)
      items.push({ sign, start: at, end: at + sign.length })
      at += sign.length
    }
  }
  for (const match of original.matchAll(ESCAPED)) {
    const [whole, hex, decimal, name, unicode, byte, percent] = match
    const code = Number.parseInt(hex ?? unicode ?? byte ?? percent ?? '', 16) || Number(decimal ?? 0)
    const sign =
      name === undefined ? (code > 31 && code < 0x110000 ? String.fromCodePoint(code) : '') : (NAMED[name.toLowerCase()] ?? '')
    // "100%20..." is read as an escape only where something that can be read comes of it.
    if (sign === '' || (percent !== undefined && /\d/.test(original.charAt(match.index - 1)))) continue
    take(match.index)
    items.push({ sign, start: at, end: at + whole.length })
    at += whole.length
  }
  take(original.length)
  return items
}

const TURNS = new Set(['\u202E', '\u202D', '\u2067', '\u202B'])
const ENDS = new Set(['\u202C', '\u2069', '\n'])

/** What stands behind a right-to-left override is read as it is seen: backwards. */
function inReadingOrder(items: Item[]): { items: Item[]; isTurned: boolean } {
  if (!items.some(({ sign }) => TURNS.has(sign))) return { items, isTurned: false }
  const ordered: Item[] = []
  let held: Item[] | null = null
  const release = () => {
    for (const item of held?.reverse() ?? []) ordered.push(item)
    held = null
  }
  for (const item of items) {
    if (TURNS.has(item.sign)) {
      release()
      held = item.sign === '\u202E' ? [] : null
    } else if (ENDS.has(item.sign)) {
      release()
      if (item.sign === '\n') ordered.push(item)
    } else if (held) held.push(item)
    else ordered.push(item)
  }
  release()
  const isRightToLeft = items.some(({ sign }) => /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(sign))
  return { items: ordered, isTurned: !isRightToLeft }
}
