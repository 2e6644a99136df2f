import type { PersonAssessment } from '#core/assessment.ts'
import type { StatementType } from '#core/extraction.ts'
import type { StatementId } from '#core/ids.ts'

/** Statements that such a thing happened to somebody, where another says that it did not and nobody has decided: nothing is certain by them. */
export const undecidedIn = (people: readonly PersonAssessment[], types: readonly StatementType[]): ReadonlySet<StatementId> =>
  new Set(
    people.flatMap(({ contradictions }) =>
      contradictions.flatMap(({ property, sides, ruling }) =>
        ruling === null && types.some((type) => type === property) && sides.some(({ value }) => value === 'negative')
          ? sides.flatMap(({ value, statements }) => (value === 'negative' ? [] : statements))
          : [],
      ),
    ),
  )
