import type { ReformFindings } from '#core/findings/reforms.ts'
import { grouped, idsOf, meaning } from '../../view.ts'
import type { Ground } from '../index.ts'

/** What was demanded and what changed in laws and institutions, by the code of what it is about. */
export function reformsIn({ view }: Ground): ReformFindings {
  const told = view.told.filter(({ statement }) => ['reform', 'demand'].includes(statement.property))
  return {
    reforms: [...grouped(told, ({ statement }) => statement.value ?? 'other')].map(([item, own]) => {
      const reforms = own.filter(({ statement }) => statement.property === 'reform')
      return {
        item,
        demanded: idsOf(own.filter(({ statement }) => statement.property === 'demand')),
        changed: idsOf(reforms.filter((one) => meaning(one) === 'positive')),
        unchanged: idsOf(reforms.filter((one) => meaning(one) === 'negative')),
      }
    }),
  }
}
