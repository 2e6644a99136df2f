import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One person as a file of `data/names/` has them: every spelling names the same person. `born` is EDTF or empty. */
export type NamedPerson = { id: string; born: string; names: readonly string[] }

/** A name as somebody might write it, and whom it means. `kind` says what was done to it, `half` what it may be used for. */
export type NameQuery = { name: string; id: string; half: 'development' | 'test'; language: string; kind: string }

const FOLDER = join(import.meta.dirname, '../../data/names')

const rowsOf = (file: string): string[][] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

/** Rows `id TAB link TAB born TAB name|name|...`, in the order of the file; a name twice in a row is kept once. */
export const peopleOf = (file: 'belarus-deputies.dev.tsv' | 'prisoners.tsv'): NamedPerson[] =>
  rowsOf(file).map(([id = '', , born = '', names = '']) => ({ id, born, names: [...new Set(names.split('|'))] }))

/** The languages of the first names of a row of `prisoners.tsv`, in their order; what comes after them is of any language. */
export const COLUMNS = ['be', 'be-tarask', 'ru', 'uk', 'pl', 'lt', 'passport', 'press', 'de'] as const
export type Column = (typeof COLUMNS)[number]

/** What the press of each language prints for everybody in `prisoners.tsv`. */
export const columnsOf = (): { id: string; names: Readonly<Record<Column, string>> }[] =>
  rowsOf('prisoners.tsv').map(([id = '', , , names = '']) => {
    const each = names.split('|')
    const of = (column: Column): string => each[COLUMNS.indexOf(column)] ?? ''
    return { id, names: Object.fromEntries(COLUMNS.map((column) => [column, of(column)])) as Record<Column, string> }
  })

export const queriesOf = (): NameQuery[] =>
  rowsOf('queries.tsv').map(([name = '', id = '', half = '', language = '', kind = '']) => ({
    name,
    id,
    half: half === 'test' ? 'test' : 'development',
    language,
    kind,
  }))

/** What must come out when two people meet; `not-same` leaves review and different, `not-different` review and same. */
export type Outcome = 'not-same' | 'not-different' | 'review' | 'different' | 'same'
export type NamesakePair = { kind: string; left: string; leftBorn: string; right: string; rightBorn: string; outcome: Outcome }

export const namesakesOf = (): NamesakePair[] =>
  rowsOf('namesakes.tsv').map(([kind = '', left = '', leftBorn = '', right = '', rightBorn = '', outcome = '']) => ({
    kind,
    left,
    leftBorn,
    right,
    rightBorn,
    outcome: outcome as Outcome,
  }))
