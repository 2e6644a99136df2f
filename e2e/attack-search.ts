import { createHash, createHmac } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** All files below a folder by their path. */
export const filesBelow = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name)
        return [path.slice(folder.length + 1), readFileSync(path, 'utf8')]
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

/** Letters as an attacker compares them: no accents, no invisible signs, no case; also what escapes stand for. */
const plain = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/(?:%[\da-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString())
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()

/** The words of some texts as an attacker compares them, each once. */
export const wordsIn = (texts: Iterable<string>): ReadonlySet<string> =>
  new Set([...new Set(texts)].flatMap((text) => plain(text).match(/\p{L}{4,}/gu) ?? []))

/**
 * Words that hold the word of a name or its beginning, from four letters on. A short one counts where a word begins: “igna” is in
 * “signature”.
 */
export function heldBy(words: ReadonlySet<string>, spellings: readonly string[]): string[] {
  const traces = new Set(
    spellings
      .flatMap((spelling) => plain(spelling).match(/\p{L}{4,}/gu) ?? [])
      .flatMap((word) => [word, word.slice(0, Math.max(4, word.length - 2))]),
  )
  return [...words].filter((word) =>
    [...traces].some((trace) => (trace.length < 6 ? word.startsWith(trace) : word.includes(trace))),
  )
}

const WIDTH = 16

/** Every run of 16 signs that a hash or an id could begin with. */
export function windows(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [run] of text.matchAll(/[\w+/-]{16,}/g))
    for (let at = 0; at + WIDTH <= run.length; at++) found.add(run.slice(at, at + WIDTH))
  return found
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'
const base32 = (bytes: Buffer) => {
  const bits = BigInt(`0x${bytes.subarray(0, 10).toString('hex')}`)
  return Array.from({ length: WIDTH }, (_, at) => BASE32.charAt(Number((bits >> BigInt(75 - at * 5)) & 31n))).join('')
}

/** The beginning of some bytes in every writing that files use. */
export const written = (bytes: Buffer): string[] => {
  const texts = [bytes.toString('hex'), bytes.toString('base64'), bytes.toString('base64url'), base32(bytes)]
  return texts.flatMap((text) => [text, text.toUpperCase()]).map((text) => text.slice(0, WIDTH))
}

/** Hashes that confirm a guess, without a key and with keys that anybody has. */
export function digests(guess: string | Buffer, keys: readonly (string | Buffer)[]): Buffer[] {
  return [
    ...['md5', 'sha1', 'sha256', 'sha512'].map((algorithm) => createHash(algorithm).update(guess).digest()),
    ...keys.map((key) => createHmac('sha256', key).update(guess).digest()),
  ]
}

/**
 * Files without their ids, and their elements in an order of their own: between events of one day the order is that of random ids (and so
 * the front page, which names the first few, is left out). What is left differs when a letter, a number or a length does.
 */
export function anonymous(files: ReadonlyMap<string, string>): string[] {
  const bare = (text: string) => text.replace(/\b(?:[0-9a-f]{64}|[a-z2-7]{16})\b/g, '#')
  return [...files]
    .filter(([path]) => !/(?:^|\/)(?:manifest|site)\.json$|^..\/index\.html$/.test(path))
    .map(
      ([path, text]) =>
        `${bare(path)}\n${bare(text)
          .split(/(?=[<{[\n])/)
          .map((piece) => piece.replace(/[,\]}]+$/, ''))
          .sort()
          .join('\n')}`,
    )
    .sort()
}
