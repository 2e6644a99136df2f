import type { StatementType } from '#core/extraction.ts'
import { once } from '#core/once.ts'
import { isCount } from '#core/statement.ts'
import type { Sign } from '#vocabulary/card.ts'
import { ELEMENTS } from '#vocabulary/instruments/index.ts'
import { sensitivityOf } from '#vocabulary/properties.ts'
import { hasScope } from '../../signs.ts'
import { aboutPerson, argumentsOf, meaning, type Told } from '../../view.ts'

export type Side = 'supporting' | 'contradicting' | 'beside'

/** How a statement touches an element: on which side, and which of its questions it answers. */
export type Touch = { element: string; side: Side; questions: string[] }

type Rule = {
  element: string
  side: Side
  sign: Omit<Sign, 'polarity'> & Partial<Pick<Sign, 'polarity'>>
  question: string | null
}

/** The rules of the vocabulary by the type of statement they read. */
const rules = once(() =>
  Map.groupBy(
    ELEMENTS.flatMap(({ code, supports, contradicts, questions }): Rule[] => [
      ...supports.map((sign) => ({ element: code, side: 'supporting' as const, sign, question: null })),
      ...contradicts.map((sign) => ({ element: code, side: 'contradicting' as const, sign, question: null })),
      ...questions.flatMap(({ code: question, answeredBy }) =>
        answeredBy.map((sign) => ({ element: code, side: 'beside' as const, sign, question })),
      ),
    ]),
    ({ sign }): StatementType => sign.type,
  ),
)

/**
 * Which elements a statement touches, each once. What is protected or secret of one person touches none; what is planned, possible,
 * demanded or refuted stands beside and answers no question; a denial may speak against an element and answers none either. Statements of one form touch the same elements: each form is looked at once.
 */
export function touching(): (told: Told) => readonly Touch[] {
  const known = new Map<string, readonly Touch[]>()
  return (told) => {
    if (!mayFeed(told)) return []
    const form = formOf(told)
    const touches = known.get(form) ?? touchesOf(told)
    known.set(form, touches)
    return touches
  }
}

/** All that `touchesOf` looks at. */
const formOf = (told: Told): string =>
  JSON.stringify([
    told.statement.property,
    told.statement.value,
    meaning(told),
    isFact(told),
    argumentsOf(told, 'count').map(({ value }) => (isCount(value) ? value.scope : null)),
  ])

function touchesOf(told: Told): readonly Touch[] {
  const means = meaning(told)
  const found = new Map<string, Touch>()
  for (const { element, side, sign, question } of rules().get(told.statement.property) ?? []) {
    if (!speaks(told, sign)) continue
    const touch = found.get(element) ?? { element, side: 'beside' as const, questions: [] }
    const decides = side !== 'beside' && sign.polarity === means
    found.set(element, {
      element,
      side: decides ? side : touch.side,
      questions: question !== null && isFact(told) ? [...touch.questions, question] : touch.questions,
    })
  }
  return [...found.values()]
}

/** Is it said as a fact, that it was so or that it was not? Who denies what others say answers no question. */
const isFact = (told: Told): boolean => told.statement.modality === 'asserted' && meaning(told) !== null

/** Nothing protected or secret of one person bears on an element. */
export const mayFeed = (told: Told): boolean =>
  sensitivityOf(told.statement.property, told.statement.value, aboutPerson(told)) === 'public'

const speaks = (told: Told, { codes, scope }: Rule['sign']): boolean =>
  (!codes || codes.includes(told.statement.value ?? '')) &&
  (scope === undefined || argumentsOf(told, 'count').some((argument) => hasScope(argument.value, scope)))
