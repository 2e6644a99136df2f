import { mayBeOneDay } from '#core/edtf.ts'
import { compareNames, type Level, type Piece } from '#names/index.ts'
import { keyOf } from '#vocabulary/key.ts'
import type { ListRow } from './row.ts'

/**
 * Whether two rows name one person, as far as name and birth say. `agree`: every part of the name that both have is the same name; `near`: a
 * short or related form, an initial or a spelling further off, which people have to look at; `other`: a part or the birth speaks against it.
 */
export type Agreement = 'agree' | 'near' | 'other'

type Side = Pick<ListRow, 'name' | 'birth'>

export function agreementOf(left: Side, right: Side): Agreement {
  if (left.birth !== null && right.birth !== null && !mayBeOneDay(left.birth, right.birth)) return 'other'
  if (nameKey(left) === nameKey(right)) return 'agree'
  const { band, explanation } = compareNames(knownOf(left), knownOf(right))
  const parts = explanation.filter(({ part }) => part === 'given' || part === 'patronymic' || part === 'surname')
  if (band === 'different' || explanation.some(({ bits }) => bits < 0) || parts.some(isOfOtherGender)) return 'other'
  const has = (part: Piece['part']) => parts.some((piece) => piece.part === part)
  return has('given') && has('surname') && parts.every(({ level, bits }) => EXACT.has(level) && bits > 0) ? 'agree' : 'near'
}

/** The words of a name, whatever their order. */
export const nameKey = ({ name }: Pick<ListRow, 'name'>): string =>
  keyOf(name)
    .split(/[\s,]+/)
    .sort()
    .join(' ')

const knownOf = ({ name, birth }: Side) => ({ name, birth: birth ?? undefined })

const EXACT: ReadonlySet<Level> = new Set(['same_letters', 'same_sounds', 'same_name'])

/** Валентин and Валентина, Волков and Волкова: sounds alone forgive an ending, which a text may bend and a list does not. */
const isOfOtherGender = ({ level, left, right }: Piece): boolean =>
  (EXACT.has(level) || level === 'near') && ENDS_OPEN.test(left) !== ENDS_OPEN.test(right)
/** Шмыга and Шмыго are one surname in two orthographies. */
const ENDS_OPEN = /[аяaąоo]$/iu
