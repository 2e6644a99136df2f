import { isEdtf } from '#core/edtf.ts'
import { EXIT, UsageError } from '#core/errors.ts'
import {
  compareNames,
  type Evaluation,
  evaluateNames,
  type Known,
  labelledIn,
  linkNames,
  type NameComparison,
} from '#names/index.ts'
import { type Command, readArgs, textOf } from './io.ts'

/** Compares two names and says why. Opens no data folder. */
export const namesCompare: Command = async (args, io, usage) => {
  const { values, positionals } = readArgs(
    args,
    { 'birth-a': { type: 'string' }, 'birth-b': { type: 'string' }, json: { type: 'boolean' } },
    usage,
  )
  const [a, b, ...more] = positionals
  if (a === undefined || b === undefined || more.length > 0)
    throw new UsageError(`names compare takes two names.\nUsage: habeas ${usage}`)
  const compared = compareNames(knownOf(a, values['birth-a']), knownOf(b, values['birth-b']))
  if (values.json) io.out(JSON.stringify({ v: 1, ...compared }))
  else for (const line of inWords(compared)) io.out(line)
  return EXIT.done
}

/** Measures the comparison on a labelled file. Opens no data folder. */
export const namesEvaluate: Command = async (args, io, usage) => {
  const { values, positionals } = readArgs(args, { 'with-birth-dates': { type: 'boolean' }, json: { type: 'boolean' } }, usage)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError(`names evaluate takes one file.\nUsage: habeas ${usage}`)
  const evaluation = evaluateNames(labelledIn(await textOf(file)), values['with-birth-dates'] === true)
  if (values.json) io.out(JSON.stringify(evaluation))
  else for (const line of figuresOf(evaluation)) io.out(line)
  return EXIT.done
}

/** Looks names up in a lexicon. Opens no data folder. */
export const namesLink: Command = async (args, io, usage) => {
  const { values, positionals } = readArgs(args, { json: { type: 'boolean' } }, usage)
  const [lexicon, queries, ...more] = positionals
  if (lexicon === undefined || queries === undefined || more.length > 0)
    throw new UsageError(`names link takes two files.\nUsage: habeas ${usage}`)
  const linking = linkNames(await textOf(lexicon), await textOf(queries))
  if (values.json) io.out(JSON.stringify(linking))
  else {
    for (const { query, candidates } of linking.results)
      io.out(`${query}\t${candidates.map(({ id, name, bits }) => `${id} ${name} (${bits})`).join('\t')}`)
    io.out(
      `${linking.queries} names; right at 1: ${linking.at1 ?? '-'}, at 5: ${linking.at5 ?? '-'}, at 10: ${linking.at10 ?? '-'}`,
    )
  }
  return EXIT.done
}

function knownOf(name: string, birth: string | undefined): Known {
  if (birth !== undefined && !isEdtf(birth)) throw new UsageError(`${birth} is no date. Write it as 1974-03-12, 1974-03 or 1974.`)
  return { name, birth }
}

function inWords({ band, bits, probability, explanation, missing }: NameComparison): string[] {
  return [
    `${band}: ${bits} bits, probability ${probability.toFixed(3)} if one of some four thousand people is meant`,
    ...explanation.map(
      (piece) =>
        `${piece.part.padEnd(12)} ${piece.bits > 0 ? '+' : ''}${piece.bits}  ${piece.left} | ${piece.right}  ${piece.level}  ${piece.rule}`,
    ),
    ...(missing.length > 0 ? [`not known on both sides: ${missing.join(', ')}`] : []),
  ]
}

const figuresOf = (one: Evaluation): string[] => Object.entries(one).map(([name, value]) => `${name.padEnd(24)} ${value ?? '-'}`)
