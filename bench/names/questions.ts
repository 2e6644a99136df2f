import { COLUMNS, columnsOf, type NamedPerson, type NameQuery, peopleOf, queriesOf } from './data.ts'
import { distractors, underOneName } from './distractors.ts'
import { hashOf, oneOf, randomOf } from './random.ts'

/** The half that may be looked at while working, unless `NAMES_HALF=test` asks for the other. */
export const HALF: NameQuery['half'] = process.env.NAMES_HALF === 'test' ? 'test' : 'development'

const SOURCES = ['be', 'ru', 'passport', 'press'] as const

/** Everybody as one source has them: under a single name, Belarusian, Russian, as in a passport or as the English press prints it. */
export function knownByOneName(): NamedPerson[] {
  const random = randomOf(7)
  return columnsOf().map(({ id, names }) => ({ id, born: '', names: [names[oneOf(random, SOURCES)]] }))
}

export const knownByAllNames = (): NamedPerson[] => peopleOf('prisoners.tsv')
export const thousandsMore = (): NamedPerson[] => underOneName(distractors(4000))

export type Question = { name: string; id: string; kind: string }

/** Names as the press of six languages prints them, then inflected, misprinted and otherwise changed; none as the register has it. */
export function questions(register: readonly NamedPerson[]): Question[] {
  const known = new Map(register.map(({ id, names }) => [id, new Set(names)]))
  const printed = columnsOf()
    .filter(({ id }) => (hashOf(id) % 2 === 0) === (HALF === 'development'))
    .flatMap(({ id, names }) =>
      [...new Set(COLUMNS.map((column) => names[column]))].map((name) => ({ name, id, kind: 'printed' })),
    )
  const changed = queriesOf().filter(({ half }) => half === HALF)
  return [...printed, ...changed].filter(({ name, id }) => known.get(id)?.has(name) === false)
}
