import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure } from './main.ts'

/** Goals: 40 documents of 3 KB a second end to end; memory at 10,000 documents at most 1.25 of that at 1,000. */
const SIZES = [1_000, 10_000]

const GIVEN = ['Mira', 'Jan', 'Ada', 'Olen', 'Petra', 'Ivo', 'Tamsin', 'Karel', 'Nadia', 'Edvin']
const SURNAMES = ['Talvik', 'Korel', 'Renn', 'Vastrik', 'Solnar', 'Brevik', 'Ostrava', 'Lindow', 'Marsek', 'Hollin']
const pick = (list: readonly string[], at: number) => list[at % list.length] ?? ''

/** About 3 KB of invented news: one in four sentences says something of our kind, as in real pages. */
function documentOf(n: number): string {
  const lines: string[] = []
  for (let at = 0; lines.join(' ').length < 3_000; at++) {
    const name = `${pick(GIVEN, n + at)} ${pick(SURNAMES, n * 7 + at * 3)}${n % 97}`
    const day = 1 + ((n + at) % 27)
    lines.push(
      `On ${day} May 2024 the authorities released ${2 + ((n * 13 + at) % 90)} people, including ${name}.`,
      'The decision was read out in a small hall, and nobody from outside was let in to hear it.',
      `Document ${n}-${at} was filed with the others in the order in which it had arrived at the office.`,
      'Those who came to meet them waited on the road from the morning, and it rained for most of that day.',
    )
  }
  return lines.join(' ')
}

type Run = { seconds: number; peak: number }

/** One run of the program over a folder, as a process of its own; peak is its resident memory in MB. */
function ingest(folder: string, data: string): Promise<Run> {
  const hook = join(import.meta.dirname, '..', 'src', 'platform', 'tsx-hook.mjs')
  const main = join(import.meta.dirname, '..', 'src', 'cli', 'main.ts')
  const report = `process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n'))`
  const began = performance.now()
  const child = spawn(
    process.execPath,
    ['--import', hook, '--import', `data:text/javascript,${encodeURIComponent(report)}`, main, 'ingest', folder],
    {
      env: { ...process.env, HABEAS_DATA: data },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('close', (status) => {
      const peak = Number(/peak (\d+)/.exec(said)?.[1] ?? Number.NaN) / 1024
      if (status === 0) resolve({ seconds: (performance.now() - began) / 1000, peak })
      else reject(new Error(said))
    })
  })
}

export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-bench-'))
  try {
    const runs: Run[] = []
    const figures: Figure[] = []
    for (const size of SIZES) {
      const documents = join(folder, `documents-${size}`)
      mkdirSync(documents)
      for (let n = 0; n < size; n++) writeFileSync(join(documents, `${n}.txt`), documentOf(n))
      const one = await ingest(documents, join(folder, `data-${size}`))
      runs.push(one)
      figures.push({
        name: `ingest ${size} documents of 3 KB`,
        figure: `${(size / one.seconds).toFixed(0)} documents/s`,
        note: `${one.seconds.toFixed(0)} s with the start, peak ${one.peak.toFixed(0)} MB`,
      })
    }
    const [small, large] = runs
    if (small && large)
      figures.push({
        name: 'memory at 10,000 to that at 1,000',
        figure: (large.peak / small.peak).toFixed(2),
        note: 'peak resident, at most 1.25',
      })
    return figures
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
