import type { Argument } from '#core/statement.ts'
import { nationalityOf, officeOf, placeByCode, placeOf } from '#vocabulary/index.ts'
import { argumentsOf, type Told, type View } from './view.ts'

/** "Citizens", "nationals" in their forms. */
const CITIZEN = /^(citizens?|nationals?|граждан(а|ина|е|ам|ах|ами)?|грамадзян(а|іна|іны|е|ам|ах|амі)?|подданных)$/i

const WOMEN = /^(women|woman|females?|женщин[аыу]?|женщинами?|жанчын[аыу]?|жанчынамі?|кабет[аы]?)$/i
const MEN = /^(men|man|males?|мужчин[аыу]?|мужчинами?|мужчын[аыу]?|мужчынамі?)$/i

/**
 * What of the people a number counts, by its head word: a destination by the code of its State (`LT`), citizens by that code in small
 * letters (`lt`), a profession by the code of `offices.ts` (`journalist`), `women`, `men`. Null when it is the people as a whole or not in the vocabulary.
 */
export function countedOf(view: View, told: Told, argument: Argument): string | null {
  const destination = destinationOf(told)
  if (destination !== null) return destination
  const words =
    view.record.occurrences
      .get(argument.occurrence)
      ?.anchors[0]?.exact.split(/[^\p{L}\p{M}'’-]+/u)
      .filter(Boolean) ?? []
  const head = words.at(-1) ?? ''
  const before = words.at(-2) ?? ''
  if (CITIZEN.test(head)) return nationalityOf(before)?.code ?? null
  if (WOMEN.test(head)) return 'women'
  if (MEN.test(head)) return 'men'
  const state = placeOf(head)
  if (state?.kind === 'country') return words.some((word) => CITIZEN.test(word)) ? state.code.toLowerCase() : null
  return nationalityOf(head)?.code ?? officeOf(head)?.code ?? null
}

/** The State that people are taken to, when a statement names exactly one that is not Belarus. */
export function destinationOf(told: Told): string | null {
  const states = new Set(argumentsOf(told, 'to').flatMap((argument) => stateOf(argument) ?? []))
  const [only, more] = [...states]
  return only !== undefined && more === undefined && only !== 'BY' ? only : null
}

/** The ISO code of the State of a place argument; null when it is not known. */
export const stateOf = ({ value }: Argument): string | null =>
  typeof value === 'string' ? (placeByCode(value)?.country ?? null) : null

/** People moved on from another State than Belarus: no release. */
export const isOnward = (told: Told): boolean =>
  argumentsOf(told, 'from').some((argument) => (stateOf(argument) ?? 'BY') !== 'BY')
