import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COLUMNS, type Column, columnsOf, peopleOf } from '../bench/names/data.ts'
import { hashOf, oneOf, randomOf } from '../bench/names/random.ts'
import { type CaseLanguage, casesOf } from './names/cases.ts'
import { lookalike, SLIPS, wrongKeyboard } from './names/slips.ts'

/**
 * Writes `data/names/queries.tsv`: the people of `prisoners.tsv` as running text, tables and hasty hands write them. The same on every
 * machine. No query is letter by letter a name of `prisoners.tsv`; a person's queries are all for development or all for the test.
 *
 *   node --import ./src/platform/tsx-hook.mjs scripts/name-queries.ts
 */
const SEED = 20260115

/** Men whose Belarusian name ends like a woman's, and the other way round. */
const MEN_IN_A = new Set(['Мікіта', 'Мікола', 'Ілья', 'Рыка', 'Акіхіра'])
const genderOf = (given: string): 'm' | 'f' => (given === 'Любоў' || (/[ая]$/.test(given) && !MEN_IN_A.has(given)) ? 'f' : 'm')

const LANGUAGE_OF: Partial<Record<Column, CaseLanguage>> = { be: 'be', 'be-tarask': 'be', ru: 'ru', uk: 'uk', pl: 'pl', lt: 'lt' }
const CASED = ['be', 'be', 'be-tarask', 'ru', 'ru', 'uk', 'pl', 'lt'] as const
const CYRILLIC = ['be', 'be-tarask', 'ru', 'uk'] as const

type Made = { name: string; language: Column; kind: string }

function inCase(names: Readonly<Record<Column, string>>, column: Column, wanted: number): string | undefined {
  const language = LANGUAGE_OF[column]
  const [given, surname] = names[column].split(' ')
  if (language === undefined || given === undefined || surname === undefined) return undefined
  const gender = genderOf(names.be.split(' ')[0] ?? '')
  const first = casesOf(given, language, 'given', gender)?.[wanted]
  if (first === undefined) return undefined
  // A woman's surname that no row takes does not change (Лосик, Токарчук, Шарко); a man's would, so nothing is made of it.
  const last =
    casesOf(surname, language, 'surname', gender)?.[wanted] ?? (gender === 'f' || /[оы]$/.test(surname) ? surname : undefined)
  return last === undefined ? undefined : `${first} ${last}`
}

function misprinted(name: string, random: () => number): { name: string; kind: string } {
  const kind = oneOf(random, ['swap', 'drop', 'double', 'neighbour'])
  const words = name.split(' ')
  const which = random() < 0.75 ? words.length - 1 : 0
  const word = words[which] ?? ''
  // Hands slip inside a word; its first letter is seldom wrong.
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 2))
  words[which] = SLIPS[kind](word, at)
  return { name: words.join(' '), kind }
}

type Pair = readonly [open: string, close: string]
const QUOTES: readonly [Pair, ...Pair[]] = [
  ['«', '»'],
  ['„', '“'],
  ['"', '"'],
  ['“', '”'],
]

function initialled(given: string, surname: string, random: () => number): string {
  const letter = given.charAt(0)
  return oneOf(random, [`${letter}. ${surname}`, `${surname} ${letter}.`, `${letter}.${surname}`])
}

function queriesFor(names: Readonly<Record<Column, string>>, random: () => number): Made[] {
  const made: Made[] = []
  const add = (name: string | undefined, language: Column, kind: string): void => {
    if (name !== undefined) made.push({ name, language, kind })
  }
  for (let n = 0; n < 3; n++) {
    const column = oneOf(random, CASED)
    add(inCase(names, column, Math.floor(random() * 4)), column, 'case')
  }
  const any = (): Column => oneOf(random, COLUMNS)
  const split = (column: Column): [string, string] => {
    const [given = '', ...surname] = names[column].split(' ')
    return [given, surname.join(' ')]
  }
  for (let n = 0; n < 2; n++) {
    const column = any()
    const slip = misprinted(names[column], random)
    add(slip.name, column, slip.kind)
  }
  const cased = oneOf(random, CASED)
  const inflected = inCase(names, cased, Math.floor(random() * 4))
  if (inflected !== undefined) {
    const slip = misprinted(inflected, random)
    add(slip.name, cased, `case+${slip.kind}`)
    const [open, close] = oneOf(random, QUOTES)
    add(`${open}${inflected}${close}`, cased, 'case+quotes')
  }
  const initials = any()
  add(initialled(...split(initials), random), initials, 'initial')
  const turned = any()
  const [given, surname] = split(turned)
  add(random() < 0.5 ? `${surname} ${given}` : `${surname}, ${given}`, turned, 'order')
  const capital = any()
  const [first, last] = split(capital)
  add(
    oneOf(random, [`${first} ${last}`.toUpperCase(), `${first} ${last.toUpperCase()}`, `${last} ${first}`.toUpperCase()]),
    capital,
    'capitals',
  )
  const typed = oneOf(random, CYRILLIC)
  add(wrongKeyboard(names[typed]), typed, 'keyboard')
  const alike = oneOf(random, ['be', 'ru', 'uk', 'passport'] as const)
  add(lookalike(names[alike], 1 + Math.floor(random() * 3)), alike, 'lookalike')
  return made
}

const random = randomOf(SEED)
const known = new Set(peopleOf('prisoners.tsv').flatMap(({ names }) => names))
const seen = new Set<string>()
const lines = columnsOf().flatMap(({ id, names }) => {
  const half = hashOf(id) % 2 === 0 ? 'development' : 'test'
  return queriesFor(names, random)
    .filter(({ name }) => !known.has(name) && !seen.has(`${name}\t${id}`) && seen.add(`${name}\t${id}`))
    .map(({ name, language, kind }) => [name, id, half, language, kind].join('\t'))
})
writeFileSync(join(import.meta.dirname, '../data/names/queries.tsv'), `${lines.join('\n')}\n`)
process.stdout.write(`${lines.length} queries\n`)
