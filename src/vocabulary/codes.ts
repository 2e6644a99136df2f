import { CONDITIONS } from './conditions.ts'

/** Codes of releases, conditions, concessions, obligations and sentences (docs/contracts.md): what a statement's value can be. */
const STATEMENT_CODES: ReadonlySet<string> = new Set([
  ...['pardon', 'amnesty', 'commutation', 'end_of_term', 'conditional', 'exchange'],
  ...CONDITIONS.map(({ code }) => code),
  ...['sanctions_relief', 'other', 'disclosed', 'undisclosed', 'reduced', 'increased'],
])

const LAWS: ReadonlySet<string> = new Set(['UK', 'KoAP', 'other'])

/** Can it be the value of a statement? */
export const isValueCode = (code: string): boolean => STATEMENT_CODES.has(code)

/** Is it a code of a table, or of a country (ISO 3166-1)? Anything else could be a word that somebody wrote there. */
export const isStatementCode = (code: string): boolean => isValueCode(code) || /^[A-Z]{2}$/.test(code)

/** Is it the code of a law in an article (CONTRACTS `article.code`)? */
export const isLawCode = (code: string): boolean => LAWS.has(code)
