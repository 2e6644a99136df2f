/** A piece of the folded text. Offsets are of the folded text. */
export type Token = {
  kind: 'word' | 'number' | 'mark' | 'break'
  text: string
  start: number
  end: number
  /** Begins with a capital letter. */
  cap: boolean
  /** Stands right after the token before it, without a space. */
  glued: boolean
}

/** An address, with what brackets it: nothing is read in it. What ends the sentence is no part of it. */
const ADDRESS = /<[^\s<>]*:\/\/[^\s<>]*>|(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?)\]»”]/u
const PIECE =
  /\n[ \t]*\n\s*|\n|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,3}(?:[., ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|U\.S\.(?:A\.)?|U\.[KN]\.|E\.U\.|\p{L}+(?:['-]\p{L}+)*|\.\.\.|''|[^\s]/u
const PIECES = new RegExp(`${ADDRESS.source}|${PIECE.source}`, 'uy')
const SPACE = /[^\S\n]+/y
const TAIL = /^(.+?)(n't|'(?:s|re|ve|ll|d|m))$/iu

/** Cuts a folded text into words, numbers, marks and line breaks; a tab between the cells of a table is the mark “|”. English endings such as “’s” and “n’t” are tokens of their own. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let end = -1
  const push = (kind: Token['kind'], piece: string, start: number) => {
    tokens.push({
      kind,
      // Two apostrophes are how some agencies write a quotation mark.
      text: piece === "''" ? '"' : piece,
      start,
      end: start + piece.length,
      cap: beginningOf(piece) === CAPITAL,
      glued: start === end,
    })
    end = start + piece.length
  }
  for (let at = 0; ; ) {
    const start = text.charAt(at) === ' ' ? at + 1 : at
    const next = behind(PIECES, text, start)
    const skipped = next === null ? behind(SPACE, text, start) : null
    if (next === null && skipped === null) return tokens
    at = next ?? skipped ?? start
    if (next === null) {
      if (end >= 0 && text.slice(start, at).includes('\t') && !isBulletOf(tokens) && !/^(?:\n|$)/.test(text.charAt(at)))
        push('mark', '|', start)
      continue
    }
    const piece = text.slice(start, next)
    if (MAY_BE_ADDRESS.includes(piece.charAt(0)) && (piece.includes('://') || piece.startsWith('www.'))) {
      end = -1
      continue
    }
    // “X* and Y*”: a star at the end of a word leads to a note, and parts nothing.
    if (piece === '*' && start === end && tokens.at(-1)?.kind === 'word') {
      end = next
      continue
    }
    const kind = KINDS[beginningOf(piece)] ?? 'mark'
    const tail = kind === 'word' && piece.includes("'") ? TAIL.exec(piece) : null
    const [, stem, ending] = tail ?? []
    if (stem !== undefined && ending !== undefined) {
      push('word', stem, start)
      push('word', ending, start + stem.length)
    } else push(kind, piece, start)
    if (kind === 'break') end = -1
  }
}

/** Where what a sticky expression matches at a place ends; null where it does not match. Makes no array of each match. */
function behind(expression: RegExp, text: string, at: number): number | null {
  expression.lastIndex = at
  return expression.test(text) ? expression.lastIndex : null
}

const MAY_BE_ADDRESS = '<hw'

/** “1.”, “–” at the beginning of a line: the tab behind it parts no cells. */
function isBulletOf(tokens: readonly Token[]): boolean {
  const line = tokens.slice(-3)
  const own = line.slice(line.findLastIndex(({ kind }) => kind === 'break') + 1)
  const begins = own.length < line.length || tokens.length < 3
  return begins && own.at(-1)?.kind === 'mark' && (own.length === 1 || (own.length === 2 && own[0]?.kind === 'number'))
}

/** What a piece can begin with; half a character (of two units) is looked at as a whole. */
const [UNKNOWN, MARK, BREAK, DIGIT, SMALL, CAPITAL, HALF] = [0, 1, 2, 3, 4, 5, 6]
const KINDS: readonly Token['kind'][] = ['mark', 'mark', 'break', 'number', 'word', 'word']

/** What each unit of UTF-16 is, worked out when a piece begins with it. */
const known = new Uint8Array(0x10000)

function beginningOf(piece: string): number {
  const unit = piece.charCodeAt(0)
  const before = known[unit] ?? UNKNOWN
  const sign = before === UNKNOWN ? signOf(piece.charAt(0)) : before
  known[unit] = sign
  return sign === HALF ? (/^\p{L}/u.test(piece) ? SMALL : MARK) : sign
}

function signOf(sign: string): number {
  if (sign === '\n') return BREAK
  if (sign >= '0' && sign <= '9') return DIGIT
  if (/^\p{Surrogate}/u.test(sign)) return HALF
  const small = sign.toLowerCase()
  if (small !== sign) return CAPITAL
  return small !== sign.toUpperCase() || /^\p{L}/u.test(sign) ? SMALL : MARK
}

/** The number a numeral token writes: `1,450`, `1 450` and `1.450` are 1450; `1.5` is 1.5; null for a date. */
export function numeralOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  if (/^\d{1,3}(?:[., ]\d{3})+$/.test(text)) return Number(text.replace(/[., ]/g, ''))
  if (/^\d+[.,]\d+$/.test(text)) return Number(text.replace(',', '.'))
  return null
}
