import type { StatementType } from '#core/extraction.ts'

/** The rule that proposes what a row of a list says. */
export const listRule = (type: StatementType): string => `list.${type}`

/** Was a statement proposed by a row of a list? */
export const isOfList = (rule: string): boolean => rule.startsWith('list.')
