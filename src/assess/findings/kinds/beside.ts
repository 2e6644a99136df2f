import type { StatementType } from '#core/extraction.ts'
import { BESIDE, type Beside, type KindFindings } from '#core/findings/kinds.ts'
import { idsOf, meaning, type Told, type View } from '../../view.ts'

const OF_RELEASE: readonly StatementType[] = ['release_event', 'release', 'pardon', 'displacement']

/** Statements that speak of a release which nobody may count: refuted, denied, planned or only possible. Each stands as what it is. */
export function besideIn(view: View): KindFindings['beside'] {
  const told = view.told.filter(({ statement }) => OF_RELEASE.includes(statement.property))
  return BESIDE.map((why) => ({ why, statements: idsOf(told.filter((one) => whyNot(one) === why)) }))
}

function whyNot(told: Told): Beside | null {
  if (told.standing === 'refuted') return 'refuted'
  // Not taken out of the country: that denies no release.
  if (meaning(told) === 'negative') return told.statement.property === 'displacement' ? null : 'denied'
  const { modality, polarity } = told.statement
  return polarity === 'positive' && (modality === 'planned' || modality === 'possible') ? modality : null
}
