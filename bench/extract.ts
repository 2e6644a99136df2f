import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '#core/canonical.ts'
import { edtf } from '#core/edtf.ts'
import { identify } from '#core/identify.ts'
import type { SourceHash } from '#core/ids.ts'
import { layerOf } from '#core/layer.ts'
import { readText } from '#extract/index.ts'
import type { Figure } from './main.ts'

/** Goal: 1 MB/s on one core, all layers and the ids. Texts: the bundled chronicle, of which every sentence says something of our kind. */
const CHRONICLE = join(import.meta.dirname, '..', 'data', 'sample', 'chronicle')
const SECONDS = 4

export async function run(): Promise<Figure[]> {
  const names = (await readdir(CHRONICLE)).filter((name) => name.endsWith('.md'))
  const figures: Figure[] = []
  for (const language of ['en', 'ru', 'be'] as const) {
    const texts = await Promise.all(
      names.filter((name) => name.endsWith(`.${language}.md`)).map((name) => readFile(join(CHRONICLE, name), 'utf8')),
    )
    const layers = texts.map((text) =>
      layerOf(
        sha256(text) as SourceHash,
        text.replace(/^---[\s\S]*?\n---\n/, '').replace(/ <https[^>]*>/g, ''),
        language,
        'bench',
      ),
    )
    const bytes = layers.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
    let done = 0
    let drafts = 0
    const once = () => {
      for (const layer of layers)
        drafts += identify(layer, readText(layer.text, { language, published: edtf('2026-03-20') })).drafts.length
      done += bytes
    }
    once()
    done = 0
    drafts = 0
    const cpu = process.cpuUsage()
    const until = performance.now() + SECONDS * 1000
    while (performance.now() < until) once()
    const { user, system } = process.cpuUsage(cpu)
    const seconds = (user + system) / 1e6
    figures.push({
      name: `extract ${language}`,
      figure: `${(done / 1e6 / seconds).toFixed(2)} MB/s`,
      note: `UTF-8 bytes by CPU second, one core; ${(drafts / (done / 1000)).toFixed(1)} drafts/KB`,
    })
  }
  return figures
}
