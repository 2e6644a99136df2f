import type { CardLine } from '#core/assessment.ts'
import { CARD, type CardEntry, type Sign } from '#vocabulary/card.ts'
import { sensitivityOf } from '#vocabulary/properties.ts'
import { hasScope } from './kinds.ts'
import { aboutPerson, argumentsOf, idsOf, meaning, type Told } from './view.ts'

/** The card of an event, every line of the vocabulary in its order. What is protected or secret of one person speaks for no line. */
export function cardOf(statements: readonly Told[]): CardLine[] {
  const usable = statements.filter(
    (told) => sensitivityOf(told.statement.property, told.statement.value, aboutPerson(told)) === 'public',
  )
  return CARD.map((entry) => lineOf(entry, usable))
}

function lineOf({ code, supports, contradicts }: CardEntry, statements: readonly Told[]): CardLine {
  const supporting = idsOf(statements.filter((told) => supports.some((sign) => speaks(told, sign))))
  const contradicting = idsOf(statements.filter((told) => contradicts.some((sign) => speaks(told, sign))))
  const both = supporting.length > 0 && contradicting.length > 0
  const state = both ? 'mixed' : supporting.length > 0 ? 'supported' : contradicting.length > 0 ? 'contradicted' : 'none'
  return { code, state, supporting, contradicting }
}

function speaks(told: Told, { type, codes, scope, polarity }: Sign): boolean {
  const { property, value } = told.statement
  if (property !== type || meaning(told) !== polarity) return false
  if (codes && !codes.includes(value ?? '')) return false
  return scope === undefined || argumentsOf(told, 'count').some((argument) => hasScope(argument.value, scope))
}
