import { type Edtf, mayBeOneDay } from '#core/edtf.ts'
import type { StatementType } from '#core/extraction.ts'
import type { Count } from '#core/mention.ts'
import type { Occurrence } from '#core/occurrence.ts'
import { isCount, type Statement } from '#core/statement.ts'
import type { StatementRow } from '#register/types.ts'

/** What is the same in the names of one person, in any language or case; '' when a name says nothing. Coarse: it only proposes. */
export type NameKey = (name: string) => string

/** What has a name of its own, so that the same words mean the same in every document. */
const NAMED: ReadonlySet<string> = new Set(['organisation', 'facility', 'place'])

/**
 * Under which key different documents speak of the same: a person by the key of the name, a release event by its day or month, a body or a
 * place by its folded words. All else (“two of them”) stands alone.
 */
export function whoOf(statement: Statement, subject: Occurrence | undefined, nameKey: NameKey): string {
  const words = subject?.anchors[0]?.exact ?? ''
  if (subject?.type === 'person') {
    const key = nameKey(words)
    return key === '' ? subject.id : `person ${key}`
  }
  if (subject?.type === 'release_event' || subject?.type === 'tally')
    return statement.date === undefined ? statement.subject : `event ${statement.date}`
  if (subject === undefined || !NAMED.has(subject.type)) return statement.subject
  const folded = words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  return folded === '' ? statement.subject : `${subject.type} ${folded}`
}

/** What a statement is an answer to: whether, when, how many. The same of several documents is one topic. */
export const topicOf = ({ property, value }: Statement, who: string): string => `${who}|${property}|${value ?? ''}`

/** Do two statements about one thing tell the same: as much a fact, and with dates and numbers that can be one? Symmetric. */
export const tellTheSame = (a: Statement, b: Statement): boolean =>
  isOneQuestion(a, b) &&
  a.polarity === b.polarity &&
  a.modality === b.modality &&
  datesAgree(a.date, b.date) &&
  !numbersDiffer(a, b)

/** Can two dates be one day? An unknown date can be any. */
const datesAgree = (a: Edtf | undefined, b: Edtf | undefined): boolean => a === undefined || b === undefined || mayBeOneDay(a, b)

const countsOf = (statement: Statement): Count[] =>
  (statement.qualifiers?.count ?? []).flatMap(({ value }) => (isCount(value) ? [value] : []))

/** Do they give numbers of the same people that cannot both be right? */
const numbersDiffer = (a: Statement, b: Statement): boolean =>
  countsOf(a).some((one) =>
    countsOf(b).some(
      (other) =>
        one.scope === other.scope &&
        one.window === other.window &&
        (one.part_of === null) === (other.part_of === null) &&
        !one.approximate &&
        !other.approximate &&
        ((one.min ?? 0) > (other.max ?? Number.MAX_SAFE_INTEGER) || (other.min ?? 0) > (one.max ?? Number.MAX_SAFE_INTEGER)),
    ),
  )

/** Of these one date is the right one. */
const ONCE: ReadonlySet<StatementType> = new Set(['pardon', 'birth', 'death', 'displacement'])
/** What somebody said, wants or is: there are no two sides to it. */
const NO_SIDES: ReadonlySet<StatementType> = new Set(['quotation', 'demand', 'role'])

/** What a decision to leave both sides of a contradiction standing is known by, at the beginning of its reason. */
export const LEFT_OPEN = 'left open: '
export const isLeftOpen = ({ latest }: Pick<StatementRow, 'latest'>): boolean => latest?.reason?.startsWith(LEFT_OPEN) ?? false

/** Do two statements about one thing speak against each other: whether, how many, or when? Symmetric. Plans and wishes contradict nothing. */
export function contradict(a: Statement, b: Statement): boolean {
  if (!isOneQuestion(a, b) || NO_SIDES.has(a.property) || !isAsserted(a) || !isAsserted(b)) return false
  if (sign(a) !== sign(b)) return datesAgree(a.date, b.date)
  return (datesAgree(a.date, b.date) && numbersDiffer(a, b)) || (ONCE.has(a.property) && !datesAgree(a.date, b.date))
}

const isOneQuestion = (a: Statement, b: Statement) => a.property === b.property && a.value === b.value
const isAsserted = ({ modality }: Statement) => modality === 'asserted' || modality === 'denied'
const sign = ({ modality, polarity }: Statement) => (modality === 'denied' ? 'negative' : polarity)
