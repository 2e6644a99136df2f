import type { CardLine, CardState } from '#core/assessment.ts'
import { CARD, type CardEntry } from '#vocabulary/card.ts'
import { sensitivityOf } from '#vocabulary/properties.ts'
import { speaks } from './signs.ts'
import { aboutPerson, idsOf, type Told } from './view.ts'

/** May it speak for a line? What is protected or secret of one person may not. */
export const isOpen = (told: Told): boolean =>
  sensitivityOf(told.statement.property, told.statement.value, aboutPerson(told)) === 'public'

/** The card of an event, every line of the vocabulary in its order. */
export function cardOf(statements: readonly Told[]): CardLine[] {
  const usable = statements.filter(isOpen)
  return CARD.map((entry) => lineOf(entry, usable))
}

function lineOf({ code, supports, contradicts }: CardEntry, statements: readonly Told[]): CardLine {
  const supporting = idsOf(statements.filter((told) => supports.some((sign) => speaks(told, sign))))
  const contradicting = idsOf(statements.filter((told) => contradicts.some((sign) => speaks(told, sign))))
  return { code, state: cardState(supporting, contradicting), supporting, contradicting }
}

/** Both sides stand: none outweighs the other by number. */
export function cardState(supporting: readonly unknown[], contradicting: readonly unknown[]): CardState {
  if (supporting.length > 0) return contradicting.length > 0 ? 'mixed' : 'supported'
  return contradicting.length > 0 ? 'contradicted' : 'none'
}
