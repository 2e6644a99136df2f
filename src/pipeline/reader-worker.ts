import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { parentPort, workerData } from 'node:worker_threads'
import { HabeasError } from '#core/errors.ts'
import { identify } from '#core/identify.ts'
import type { Layer } from '#core/layer.ts'
import type { Lesson } from '#core/lesson.ts'
import type { Source } from '#core/source.ts'
import { type Hints, MAX_BYTES, type Opened, open, partsOf, printOf, refusal } from '#preserve/index.ts'
import { faultOf } from './fault.ts'
import type { Answer, Job, Jobs, OpenedFile, OpenedPart } from './reader.ts'

/** Opens and reads files in a thread of its own: see reader.ts. */
const work: { [Kind in keyof Jobs]: (of: Jobs[Kind]['of']) => Promise<Jobs[Kind]['gives']> } = {
  async open({ path, hints }) {
    const { bytes, opened } = await openPath(path, hints)
    if (opened.parts === null) return { ...toFile(opened), bytes }
    containers.set(opened.source.hash, { parts: partsOf(opened), at: 0 })
    return { ...toFile(opened), bytes: null }
  },

  async parts({ path, hints, hash, from, skip, count }) {
    const container = await containerAt(path, hints, hash, from, skip)
    const parts: OpenedPart[] = []
    const until = performance.now() + BATCH_MS
    let size = 0
    while (parts.length < count && size < BATCH_BYTES && performance.now() < until) {
      const { done, value } = await container.parts.next().catch((thrown: unknown) => {
        containers.delete(hash) // what broke off cannot be walked on
        throw thrown
      })
      if (done) {
        containers.delete(hash)
        return { parts, done: true }
      }
      container.at++
      if (value === null) continue
      const { name, opened, refused } = value
      size += opened?.bytes.length ?? 0
      parts.push({
        name,
        file: opened && { ...toFile(opened), bytes: opened.bytes },
        refused: refused && { code: refused.code, message: refused.message },
      })
    }
    return { parts, done: false }
  },

  async read({ source, layer }) {
    // The rules of the languages are loaded with the first text that is new.
    const { readText } = await import('#extract/index.ts')
    const { drafts, occurrences, uncovered } = identify(layer, readText(layer.text, optionsOf(source, layer)))
    return { drafts, occurrences, uncovered }
  },
}

/** How much goes back at once, so that writing begins while the rest is opened. */
const BATCH_MS = 500
const BATCH_BYTES = 1024 * 1024

/** Containers that are being walked, by their hash, with how many parts are behind. */
const containers = new Map<string, { parts: ReturnType<typeof partsOf>; at: number }>()

/** A container where it was left; opened again where the thread that knew it is gone. Throws `changed` where it is another one now. */
async function containerAt(path: string, hints: Hints, hash: string, from: number, skip: readonly number[]) {
  const known = containers.get(hash)
  if (known?.at === from) return known
  const { opened } = await openPath(path, hints)
  if (opened.source.hash !== hash) throw new HabeasError('changed', 'The file changed while it was read. Take it in again.')
  const fresh = { parts: partsOf(opened, new Set(skip)), at: 0 }
  for (; fresh.at < from; fresh.at++) await fresh.parts.next()
  containers.set(hash, fresh)
  return fresh
}

async function openPath(path: string, hints: Hints): Promise<{ bytes: Uint8Array; opened: Opened }> {
  const bytes = await bytesOf(path)
  return { bytes, opened: await open(bytes, { ...hints, fileName: basename(path) }) }
}

const toFile = ({ source, layer, notes, parts }: Opened): Omit<OpenedFile, 'bytes'> => ({
  source,
  layer,
  notes,
  print: layer && printOf(layer.text),
  parts: parts !== null,
})

/** One list for all texts: the rules are compiled once for it. */
const { lessons }: { lessons: readonly Lesson[] } = workerData

const optionsOf = ({ published, timeZone }: Source, { language }: Layer) => ({
  language,
  lessons,
  ...(published && { published }),
  ...(timeZone && { timeZone }),
})

/** The bytes of a file, once in memory. Throws `too_large` before reading what no reader takes, `unreadable`. */
async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const file = openSync(path, 'r')
    try {
      const found = fstatSync(file)
      if (!found.isFile()) return await buffer(createReadStream(path, { end: MAX_BYTES }))
      if (found.size > MAX_BYTES) throw refusal('too_large')
      const bytes = Buffer.allocUnsafeSlow(found.size)
      let at = 0
      for (let read = -1; at < bytes.length && read !== 0; at += read) read = readSync(file, bytes, at, bytes.length - at, at)
      return bytes.subarray(0, at)
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    if (cause instanceof HabeasError) throw cause
    throw new HabeasError('unreadable', 'The file cannot be read. It may be gone, or closed to this user.', { cause })
  }
}

async function answerTo(job: Job): Promise<Answer> {
  try {
    return { gives: await work[job.kind](job.of as never) }
  } catch (thrown) {
    const { code, message } = thrown instanceof HabeasError ? thrown : faultOf(thrown)
    return { refused: { code, message } }
  }
}

parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await answerTo(job)))
