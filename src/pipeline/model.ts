import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { UsageError } from '#core/errors.ts'
import type { Reading } from '#core/extraction.ts'
import { identify } from '#core/identify.ts'
import type { LayerId } from '#core/ids.ts'
import type { Layer } from '#core/layer.ts'
import type { Source } from '#core/source.ts'
import { readText } from '#extract/index.ts'
import {
  type Chunk,
  chunksOf,
  claimsFrom,
  QUESTION_VERSION,
  question,
  readAnswer,
  sentenceRanges,
  type Tally,
} from '#extract/model/index.ts'
import type { ModelConfig } from '#platform/config.ts'
import { type Engine, hasReading, keepReading, listLayers, readRegister } from '#register/index.ts'
import { taughtEngine } from './lessons.ts'
import type { Stores } from './stores.ts'

/** The model as an engine: the version is that of the question. */
const MODEL_ENGINE: Engine = { name: 'model', version: QUESTION_VERSION }

/** Which question and which model proposed a draft. */
const ruleOf = ({ name }: ModelConfig) => `model.${QUESTION_VERSION}.${name.toLowerCase().replace(/[^a-z0-9._-]+/g, '-')}`

/** Bounds on a server that may be slow, chatty or hostile. Milliseconds and bytes. */
const LIMIT = { milliseconds: 120_000, bytes: 512 * 1024 }

/** What came of asking about one layer. `failed`: chunks without a usable answer; they are asked again next time. */
export type Asked = {
  layer: LayerId
  status: 'new' | 'known' | 'failed'
  chunks: number
  failed: number
  drafts: number
  dropped: Tally
}

/**
 * Asks the model about every layer of a public source that it has not read. Confidential sources are never sent, nor are lists. A layer is kept when all its
 * chunks were answered; what the model says merges with what the rules say, under the same ids.
 */
export async function* askModel(
  { database }: Pick<Stores, 'database'>,
  model: ModelConfig,
  signal?: AbortSignal,
  limit = LIMIT,
): AsyncGenerator<Asked> {
  const key = model.keyFile === null ? null : await keyIn(model.keyFile)
  const { lessons } = await taughtEngine(database)
  const { sources } = await readRegister(database)
  const lists = await listLayers(database)
  for (const { source, layers } of sources) {
    const layer = layers.at(-1)
    if (source.visibility !== 'public' || !layer || lists.has(layer.id) || signal?.aborted) continue
    const line = { layer: layer.id, chunks: 0, failed: 0, drafts: 0, dropped: {} }
    if (await hasReading(database, layer.id, MODEL_ENGINE)) {
      yield { ...line, status: 'known' }
      continue
    }
    const reading = readText(layer.text, { language: layer.language, lessons, ...dated(source) })
    const answered = await readLayer(layer, reading, ruleOf(model), (chunk) => ask(model, key, chunk, limit, signal))
    const identified = identify(layer, answered.reading)
    const status = answered.failed > 0 ? 'failed' : 'new'
    if (status === 'new') await keepReading(database, layer.id, identified, MODEL_ENGINE)
    yield { ...line, ...answered.counts, status, drafts: status === 'new' ? identified.drafts.length : 0 }
  }
}

const dated = ({ published, timeZone }: Source) => ({ ...(published && { published }), ...(timeZone && { timeZone }) })

const keyIn = async (file: string): Promise<string> =>
  (
    await readFile(file, 'utf8').catch((cause: unknown) => {
      throw new UsageError('The file that HABEAS_MODEL_KEY_FILE names cannot be read.', { cause })
    })
  ).trim()

async function readLayer(layer: Layer, reading: Reading, rule: string, answerTo: (chunk: Chunk) => Promise<string | null>) {
  const sentences = sentenceRanges(layer)
  const chunks = chunksOf(layer.text)
  const claims: Reading['claims'] = []
  const mentions = new Map(reading.mentions.map((mention) => [mention.id, mention]))
  const dropped: Tally = {}
  let failed = 0
  for (const chunk of chunks) {
    const content = await answerTo(chunk)
    const answer = content === null ? null : readAnswer(content)
    if (!answer) {
      failed++
      continue
    }
    const read = claimsFrom(chunk, answer.items, reading, sentences, rule)
    claims.push(...read.claims)
    for (const mention of read.mentions) mentions.set(mention.id, mention)
    for (const [why, number] of Object.entries({ malformed: answer.malformed, ...read.dropped }))
      if (number > 0) dropped[why as keyof Tally] = (dropped[why as keyof Tally] ?? 0) + number
  }
  return {
    reading: { language: layer.language, mentions: [...mentions.values()], claims, flags: [], uncovered: [] },
    failed,
    counts: { chunks: chunks.length, failed, dropped },
  }
}

const COMPLETION = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) })

/** One question to the server. Null for whatever is no answer: a refusal, a timeout, too much, another host. Nothing of it is logged. */
async function ask(
  { url, name }: ModelConfig,
  key: string | null,
  chunk: Chunk,
  limit: typeof LIMIT,
  signal: AbortSignal | undefined,
): Promise<string | null> {
  const patience = AbortSignal.timeout(limit.milliseconds)
  try {
    const response = await fetch(`${url}/chat/completions`, {
      method: 'POST',
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
      headers: { 'content-type': 'application/json', ...(key !== null && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({
        model: name,
        temperature: 0,
        stream: false,
        response_format: { type: 'json_object' },
        messages: question(chunk),
      }),
    })
    if (!response.ok || !response.body) return null
    const parts: Uint8Array[] = []
    let size = 0
    for await (const part of response.body) {
      size += part.length
      if (size > limit.bytes) return null
      parts.push(part)
    }
    const read = COMPLETION.safeParse(JSON.parse(new TextDecoder().decode(Buffer.concat(parts))))
    return read.success ? (read.data.choices[0]?.message.content ?? null) : null
  } catch {
    return null
  }
}
