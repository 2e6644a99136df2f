/** A value of PDF (ISO 32000-1, 7.3). A keyword is an operator of a content stream, or `obj`, `stream`, `R` of the file. */
export type PdfValue =
  | { kind: 'string'; bytes: Buffer }
  | { kind: 'name'; name: string }
  | { kind: 'number'; number: number }
  | { kind: 'word'; word: string }
  | { kind: 'reference'; object: number }
  | { kind: 'array'; items: PdfValue[] }
  | { kind: 'dictionary'; entries: Map<string, PdfValue> }

const SPACE = /[\0\t\n\f\r ]/
const DELIMITER = /[()<>[\]{}/%]/
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Reads values one after another from bytes as Latin-1 text; `at` is where the next one begins. */
export class PdfLexer {
  readonly text: string
  at: number
  constructor(text: string, at = 0) {
    this.text = text
    this.at = at
  }

  /** The next value; null at the end, or where an array or dictionary closes. */
  next(): PdfValue | null {
    this.skip()
    const sign = this.text[this.at]
    if (sign === undefined) return null
    if (sign === '(') return this.literal()
    if (sign === '/') return { kind: 'name', name: this.name() }
    if (this.text.startsWith('<<', this.at)) return this.dictionary()
    if (sign === '<') return this.hex()
    if (sign === '[') {
      this.at++
      return { kind: 'array', items: this.until(']') }
    }
    if (sign === ']' || sign === '>' || sign === ')' || sign === '{' || sign === '}') return null
    return this.plain()
  }

  private skip(): void {
    for (;;) {
      while (SPACE.test(this.text[this.at] ?? '')) this.at++
      if (this.text[this.at] !== '%') return
      while (this.at < this.text.length && !/[\r\n]/.test(this.text[this.at] ?? '')) this.at++
    }
  }

  private until(close: string): PdfValue[] {
    const items: PdfValue[] = []
    for (;;) {
      const value = this.next()
      if (value === null) break
      items.push(value)
    }
    if (!this.text.startsWith(close, this.at)) throw new RangeError(`PDF: ${close} is missing at ${this.at}`)
    this.at += close.length
    return items
  }

  private dictionary(): PdfValue {
    this.at += 2
    const items = this.until('>>')
    const entries = new Map<string, PdfValue>()
    for (let i = 0; i + 1 < items.length; i += 2) {
      const [key, value] = [items[i], items[i + 1]]
      if (key?.kind !== 'name' || value === undefined) throw new RangeError('PDF: a key is no name')
      entries.set(key.name, value)
    }
    return { kind: 'dictionary', entries }
  }

  private token(): string {
    const start = this.at
    while (this.at < this.text.length && !SPACE.test(this.text[this.at] ?? '') && !DELIMITER.test(this.text[this.at] ?? ''))
      this.at++
    return this.text.slice(start, this.at)
  }

  private name(): string {
    this.at++
    return this.token().replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  }

  /** A number, a reference (`12 0 R`), or a word. */
  private plain(): PdfValue {
    const token = this.token()
    if (token === '') throw new RangeError(`PDF: nothing can be read at ${this.at}`)
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(token)) return { kind: 'word', word: token }
    const more = /^[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![A-Za-z0-9])/.exec(this.text.slice(this.at, this.at + 24))
    if (!more || !/^\d+$/.test(token)) return { kind: 'number', number: Number(token) }
    this.at += more[0].length
    return { kind: 'reference', object: Number(token) }
  }

  private hex(): PdfValue {
    const end = this.text.indexOf('>', this.at)
    if (end < 0) throw new RangeError('PDF: a string does not end')
    const digits = this.text.slice(this.at + 1, end).replace(/\s/g, '')
    this.at = end + 1
    return { kind: 'string', bytes: Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex') }
  }

  private literal(): PdfValue {
    let out = ''
    let depth = 0
    for (this.at++; ; this.at++) {
      const sign = this.text[this.at]
      if (sign === undefined) throw new RangeError('PDF: a string does not end')
      if (sign === '\\') out += this.escaped()
      else if (sign === ')' && depth === 0) break
      else {
        depth += sign === '(' ? 1 : sign === ')' ? -1 : 0
        out += sign
      }
    }
    this.at++
    return { kind: 'string', bytes: Buffer.from(out, 'latin1') }
  }

  private escaped(): string {
    const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.at + 1, this.at + 4))
    if (octal) {
      this.at += octal[0].length
      return String.fromCharCode(Number.parseInt(octal[0], 8) & 255)
    }
    const sign = this.text[++this.at] ?? ''
    if (sign === '\r' && this.text[this.at + 1] === '\n') this.at++
    return sign === '\n' || sign === '\r' ? '' : (ESCAPES[sign] ?? sign)
  }
}
