import type { Sign } from '#vocabulary/card.ts'
import { argumentsOf, meaning, type Told } from './view.ts'

/** Does the statement have this form, in what it means in the end? */
export function speaks(told: Told, { type, codes, scope, polarity, plain = false }: Sign): boolean {
  const { property, value, modality } = told.statement
  if (property !== type || meaning(told) !== polarity || (plain && modality === 'denied')) return false
  if (codes && !codes.includes(value ?? '')) return false
  return scope === undefined || argumentsOf(told, 'count').some((argument) => hasScope(argument.value, scope))
}

export const hasScope = (value: unknown, scope: string): boolean =>
  typeof value === 'object' && value !== null && 'scope' in value && value.scope === scope
