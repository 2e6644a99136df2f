import type { ReformFindings } from '#core/findings/reforms.ts'
import { ids, type Press, told } from '../parts.ts'
import type { ReformsDocument } from './types.ts'

export function reformsDocument(press: Press, { reforms }: ReformFindings): ReformsDocument {
  const { statements, quotes } = told(
    press,
    reforms.flatMap(({ demanded, changed, unchanged }) => [...demanded, ...changed, ...unchanged]),
  )
  return {
    v: 1,
    reforms: reforms.map(({ item, demanded, changed, unchanged }) => ({
      item,
      demanded: ids(press, demanded),
      changed: ids(press, changed),
      unchanged: ids(press, unchanged),
    })),
    statements,
    quotes,
  }
}
