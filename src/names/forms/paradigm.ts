/**
 * How names are declined, as rows of a table: `rule | gender | part | nominative ending | what the stem ends in | oblique endings | example`.
 * A row is read both ways: forwards it makes the cases of a name, backwards it says of which nominative a word may be a case.
 */
export type Gender = 'm' | 'f'
export type Part = 'given' | 'surname'
export type Language = 'be' | 'ru' | 'uk' | 'pl' | 'lt'

export type Paradigm = {
  /** Language and row, as explanations name it: `be.m.ets`. */
  rule: string
  language: Language
  /** Both genders: null. */
  gender: Gender | null
  /** Both parts: null. */
  part: Part | null
  nominative: string
  after: RegExp
  oblique: readonly string[]
  /** Nominative and one of its cases; tests run it both ways. */
  example: readonly [string, string]
}

const GENDERS: Record<string, Gender | null> = { m: 'm', f: 'f', '*': null }
const PARTS: Record<string, Part | null> = { given: 'given', surname: 'surname', '*': null }

/** Reads a table; `-` is an empty ending or any stem, `[...]` a class of letters in which the stem ends. A bad row throws a RangeError. */
export function paradigms(language: Language, table: string): readonly Paradigm[] {
  const rows = table.split('\n').filter((line) => line.trim() !== '')
  return rows.map((line) => {
    const [name = '', gender = '', part = '', nominative = '', after = '', oblique = '', example = ''] = line
      .split('|')
      .map((cell) => cell.trim())
    const [base = '', form = ''] = example.split('>')
    const [of, to] = [GENDERS[gender], PARTS[part]]
    if (of === undefined || to === undefined || form === '') throw new RangeError(`not a row of a paradigm: ${line}`)
    return {
      rule: `${language}.${name}`,
      language,
      gender: of,
      part: to,
      nominative: nominative === '-' ? '' : nominative,
      after: after === '-' ? /^/u : new RegExp(`${after}$`, 'u'),
      oblique: oblique.split(/\s+/),
      example: [base, form] as const,
    }
  })
}
