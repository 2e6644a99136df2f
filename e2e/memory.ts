import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** Where a word may still be read: as bytes of UTF-8, as a string in memory, and as base64 at each of its three offsets. */
export function formsOf(word: string): Buffer[] {
  const utf8 = Buffer.from(word)
  const base64 = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), utf8]).toString('base64')
    return Buffer.from(text.slice(offset === 0 ? 0 : 4, Math.floor(text.length / 4) * 4 - 4))
  })
  return [utf8, Buffer.from(word, 'utf16le'), ...base64]
}

/** The files under a folder that hold a word in any form. */
export function filesWith(folder: string, words: readonly string[]): string[] {
  const forms = words.flatMap(formsOf)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path)
      return forms.some((form) => bytes.includes(form)) || words.some((word) => path.includes(word))
    })
}

const STEP = 16 * 1024 * 1024

/**
 * Does the memory of a process hold one of these words? Null where this system does not let it be read (it can on Linux, of one's own
 * children).
 */
export function memoryHolds(pid: number, words: readonly string[]): boolean | null {
  const forms = words.flatMap(formsOf)
  const overlap = Math.max(...forms.map(({ length }) => length))
  let memory: number
  let maps: string
  try {
    maps = readFileSync(`/proc/${pid}/maps`, 'utf8')
    memory = openSync(`/proc/${pid}/mem`, 'r')
  } catch {
    return null
  }
  const buffer = Buffer.alloc(STEP + overlap)
  let read = 0
  try {
    for (const [, from = '0', to = '0'] of maps.matchAll(/^([0-9a-f]+)-([0-9a-f]+) r/gm)) {
      const end = BigInt(`0x${to}`)
      for (let at = BigInt(`0x${from}`); at < end; at += BigInt(STEP)) {
        const left = end - at
        const wanted = left < BigInt(buffer.length) ? Number(left) : buffer.length
        let size = 0
        try {
          size = readSync(memory, buffer, 0, wanted, at)
        } catch {
          // A page that is not there.
          continue
        }
        read += size
        if (forms.some((form) => buffer.subarray(0, size).includes(form))) return true
      }
    }
  } finally {
    closeSync(memory)
  }
  return read === 0 ? null : false
}
