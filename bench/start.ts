import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Figure } from './main.ts'

/**
 * Goal: `bin/habeas extract --json` reads a short text in 300 ms, the start of the process with it, in at most 200 MB. From the snapshot
 * (docs/adr/0019), and from the sources as they are read where there is none.
 */
const ROOT = join(import.meta.dirname, '..')
const SEAL = join(ROOT, 'node_modules/.cache/habeas/warm/seal')
const TIMES = 15
/** Milliseconds that a snapshot is waited for. */
const PATIENCE = 60_000

export async function run(): Promise<Figure[]> {
  const texts = (['en', 'ru', 'be'] as const).map((language) => ({
    language,
    file: `data/sample/chronicle/2021-09.${language}.md`,
  }))
  for (const { file } of texts) start(file, '')
  for (let waited = 0; !existsSync(SEAL) && waited < PATIENCE; waited += 500) await setTimeout(500)
  return texts.flatMap(({ language, file }) =>
    ['', 'off'].map((warm) => {
      const runs = Array.from({ length: TIMES }, () => start(file, warm)).sort((a, b) => a - b)
      const made = warm === '' && existsSync(SEAL) ? 'from the snapshot' : 'from the sources'
      return {
        name: `start, extract ${language}, ${made}`,
        figure: `${runs[(TIMES - 1) / 2]?.toFixed()} ms`,
        note: `median of ${TIMES}, ${runs[0]?.toFixed()} to ${runs.at(-1)?.toFixed()}; load ${loadavg()[0]?.toFixed(1)} on this machine`,
      }
    }),
  )
}

/** Milliseconds from the call to the end of the process. */
function start(file: string, warm: string): number {
  const begin = performance.now()
  spawnSync(join(ROOT, 'bin/habeas'), ['extract', '--json', file], { cwd: ROOT, env: { ...process.env, HABEAS_WARM: warm } })
  return performance.now() - begin
}
