import { EXIT, UsageError } from '#core/errors.ts'
import {
  type Evaluation,
  evaluate,
  FIELDS,
  type Figures,
  type Share,
  type Split,
  splitOf,
  sprung,
} from '#extract/evaluate/index.ts'
import { readCorpus } from '#pipeline/corpus.ts'
import { type Command, readArgs } from './io.ts'

/** Compares the engine with labelled texts (docs/methods/reading.md). Opens no data folder. */
export const evaluateCorpus: Command = async (args, io, usage) => {
  const { values, positionals } = readArgs(
    args,
    { split: { type: 'string' }, wrong: { type: 'boolean' }, json: { type: 'boolean' } },
    usage,
  )
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0) throw new UsageError(`extract evaluate takes one folder.\nUsage: habeas ${usage}`)
  const split = readSplit(values.split)
  const { cases, traps } = await readCorpus(folder)
  if (cases.length + traps.length === 0)
    throw new UsageError(`${folder} holds no labelled texts (*.json) and no traps (traps.txt).`)
  const chosen = split ? cases.filter((one) => splitOf(one) === split) : cases
  const evaluation = evaluate(chosen)
  const caught = sprung(traps)
  const { cases: byCase, ...figures } = evaluation
  if (values.json)
    io.out(
      JSON.stringify({
        ...figures,
        split: split ?? 'all',
        traps: { sentences: traps.length, sprung: caught.length },
        ...(values.wrong && { cases: byCase, sprung: caught.map(({ trap }) => trap.text) }),
      }),
    )
  else {
    for (const line of table(evaluation)) io.out(line)
    io.out(`sentences without a release: ${traps.length}; read as a release: ${caught.length}`)
    if (values.wrong) {
      for (const { id, wrong, broken } of byCase)
        for (const line of [...wrong, ...broken.map((one) => `must not: ${one}`)]) io.out(`${id}  ${line}`)
      for (const { trap, claims } of caught) io.out(`trap  ${trap.text}  by ${claims.map(({ rule }) => rule).join(', ')}`)
    }
  }
  return EXIT.done
}

function readSplit(text: string | undefined): Split | null {
  if (text === undefined) return null
  if (text !== 'test' && text !== 'development') throw new UsageError('--split takes test or development.')
  return text
}

function table({ texts, languages }: Evaluation): string[] {
  const lines = [`${texts} texts; in brackets where 95 of 100 draws of as many texts lie`]
  for (const [language, { texts: n, fields, wrong_years, broken, must_not }] of Object.entries(languages)) {
    lines.push('', `${language}, ${n} texts${' '.repeat(12)}labels output   precision          recall             F1`)
    for (const field of FIELDS) lines.push(row(field, fields[field]))
    lines.push(`  dates in a wrong year: ${wrong_years}; statements that must not come: ${broken} of ${must_not}`)
  }
  return [...lines, '']
}

const row = (field: string, { wanted, output, precision, recall, f1 }: Figures) =>
  `  ${field.padEnd(16)}${String(wanted).padStart(8)} ${String(output).padStart(6)}   ${[precision, recall, f1].map(inBrackets).join('  ')}`

const inBrackets = (share: Share) =>
  (share === null ? '-' : `${share.value.toFixed(3)} [${share.low.toFixed(2)} ${share.high.toFixed(2)}]`).padEnd(17)
