import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '#core/canonical.ts'
import { edtf } from '#core/edtf.ts'
import { identify } from '#core/identify.ts'
import type { SourceHash } from '#core/ids.ts'
import { type Language, layerOf } from '#core/layer.ts'
import { readText } from '#extract/index.ts'
import type { Figure } from './main.ts'

/**
 * Goal: 1 MB/s on one core, all layers and the ids, in at most 200 MB. Texts: the bundled chronicle, of which every sentence says something
 * of our kind; each by itself, and all as one long document; and the reports and statements of the labelled corpus, which say as much of it
 * as news does. What the compiler of the runtime does at first is not counted.
 */
const DATA = join(import.meta.dirname, '..', 'data')
const CHRONICLE = join(DATA, 'sample', 'chronicle')
const REPORTS = ['reports', 'statements']
const LANGUAGES = ['en', 'ru', 'be'] as const
/** Seconds until the compiler has settled, most of the way. */
const WARMING = 25
const SECONDS = 4

export async function run(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const language of LANGUAGES) {
    const texts = await textsOf(language)
    figures.push(
      measure(`extract ${language}`, texts, language),
      measure(`extract ${language}, long`, [texts.join('\n\n')], language),
      measure(`extract ${language}, reports`, await reportsOf(language), language),
    )
  }
  return figures
}

async function textsOf(language: string): Promise<string[]> {
  const names = (await readdir(CHRONICLE)).filter((name) => name.endsWith(`.${language}.md`))
  const files = await Promise.all(names.map((name) => readFile(join(CHRONICLE, name), 'utf8')))
  return files.map((text) => text.replace(/^---[\s\S]*?\n---\n/, '').replace(/ <https[^>]*>/g, ''))
}

async function reportsOf(language: string): Promise<string[]> {
  const files = REPORTS.map((name) => readFile(join(DATA, 'corpus', language, `${name}.json`), 'utf8'))
  const corpora = (await Promise.all(files)).map((text) => JSON.parse(text) as { cases: readonly { text: string }[] })
  return corpora.flatMap(({ cases }) => cases.map(({ text }) => text))
}

function measure(name: string, texts: readonly string[], language: Language): Figure {
  const layers = texts.map((text) => layerOf(sha256(text) as SourceHash, text, language, 'bench'))
  const bytes = layers.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  let drafts = 0
  const readFor = (wanted: number) => {
    const begin = process.cpuUsage()
    let seconds = 0
    let rounds = 0
    while (seconds < wanted) {
      for (const layer of layers)
        drafts += identify(layer, readText(layer.text, { language, published: edtf('2026-03-20') })).drafts.length
      rounds++
      const { user, system } = process.cpuUsage(begin)
      seconds = (user + system) / 1e6
    }
    return { rounds, seconds }
  }
  readFor(WARMING)
  drafts = 0
  const { rounds, seconds } = readFor(SECONDS)
  const done = rounds * bytes
  return {
    name,
    figure: `${(done / 1e6 / seconds).toFixed(2)} MB/s`,
    note: `UTF-8 by CPU second, ${(bytes / 1e3).toFixed(0)} KB in ${layers.length}; ${(drafts / (done / 1000)).toFixed(1)} drafts/KB; resident ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`,
  }
}
