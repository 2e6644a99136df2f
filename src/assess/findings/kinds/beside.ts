import type { EventAssessment } from '#core/assessment.ts'
import type { StatementType } from '#core/extraction.ts'
import { BESIDE, type Beside, type KindFindings } from '#core/findings/kinds.ts'
import type { EntityId } from '#core/ids.ts'
import { idsOf, meaning, type Told, type View } from '../../view.ts'

const OF_RELEASE: readonly StatementType[] = ['release_event', 'release', 'pardon', 'displacement']

/** Statements that speak of a release which nobody may count: refuted, denied, planned or only possible. Each stands as what it is. */
export function besideIn(view: View, releases: readonly EventAssessment[]): KindFindings['beside'] {
  const reported = new Set(releases.map(({ event }) => event))
  const told = view.told.filter(({ statement }) => OF_RELEASE.includes(statement.property))
  return BESIDE.map((why) => ({ why, statements: idsOf(told.filter((one) => whyNot(one, reported) === why)) }))
}

function whyNot(told: Told, reported: ReadonlySet<EntityId>): Beside | null {
  if (told.standing === 'refuted') return 'refuted'
  // Not taken out of the country: that denies no release.
  if (meaning(told) === 'negative') return told.statement.property === 'displacement' ? null : 'denied'
  const { modality, polarity } = told.statement
  if (polarity !== 'positive') return null
  if (modality !== 'planned') return modality === 'possible' ? 'possible' : null
  return told.statement.property === 'release_event' && told.subject !== null && reported.has(told.subject)
    ? 'announced'
    : 'planned'
}
