import type { ElementFindings } from '#core/findings/elements.ts'
import { ids, type Press, told } from '../parts.ts'
import type { ElementsDocument } from './types.ts'

export function elementsDocument(press: Press, { elements }: ElementFindings): ElementsDocument {
  const { statements, quotes } = told(
    press,
    elements.flatMap(({ supporting, contradicting }) => [...supporting, ...contradicting]),
  )
  return {
    v: 1,
    elements: elements.map(({ instrument, element, status, supporting, contradicting }) => ({
      instrument,
      element,
      status,
      supporting: ids(press, supporting),
      contradicting: ids(press, contradicting),
    })),
    statements,
    quotes,
  }
}
