import type { Decision } from '#core/decision.ts'
import { bounds } from '#core/edtf.ts'
import { isOnePerson } from '#core/occurrence.ts'
import type { RegisterView, StatementRow, Thing } from '#register/index.ts'
import { takenApartAt } from '#resolve/index.ts'
import { sensitivityOf } from '#vocabulary/properties.ts'

type ExposureDecision = Decision & { target: 'exposure' }

/**
 * What holds for a person today: the most careful of all decisions on those who were joined. `over`: its time has passed; `apart`: since the
 * decision somebody who had been taken for the same person was taken off, so nobody has decided on the one who is left.
 */
export type Held = {
  level: 'hidden' | 'initials' | 'public'
  decision: ExposureDecision | null
  over: boolean
  apart: boolean
}

const CARE = { hidden: 0, initials: 1, public: 2 } as const

/** Whether and how a person is shown. `today`: UTC day. Nobody decided: hidden. */
export function exposureHeld(
  view: Pick<RegisterView, 'exposuresOn' | 'judgementsOn' | 'cut'>,
  { occurrences }: Thing,
  today: string,
): Held {
  const takenApart = takenApartAt(occurrences, view.judgementsOn, view.cut())
  const held = view.exposuresOn(occurrences).map((decision): Held & { decision: ExposureDecision } => {
    const over = decision.until !== undefined && (bounds(decision.until).last ?? '9999') < today
    const apart = takenApart !== null && takenApart > decision.at
    return { level: over || apart ? 'hidden' : decision.act, decision, over, apart }
  })
  const [first] = held.sort((a, b) => CARE[a.level] - CARE[b.level] || (a.decision.at < b.decision.at ? 1 : -1))
  return first ?? { level: 'hidden', decision: null, over: false, apart: false }
}

/** Why a statement is not in what is published. */
export type WhyHidden = 'draft' | 'rejected' | 'never_of_one_person' | 'never' | 'nobody_shown' | 'in_confidence' | 'sealed'

/**
 * Why a statement would not be published now, the reason that lasts longest first; null when it may be. The same questions as publication
 * asks (`publish/statements.ts`), answered one by one. What is published is still redacted.
 */
export function whyHidden(view: RegisterView, { statement, latest }: StatementRow, today: string): WhyHidden | null {
  const aboutPerson = isOnePerson(view.occurrences.get(statement.subject))
  if (latest !== null && (latest.act === 'reject' || latest.act === 'retract')) return 'rejected'
  if (sensitivityOf(statement.property, statement.value, aboutPerson) !== 'public')
    return aboutPerson ? 'never_of_one_person' : 'never'
  if (view.layers.get(statement.layer)?.source.visibility !== 'public') return 'in_confidence'
  if (!statement.evidence.some(({ kind }) => kind === 'span')) return 'sealed'
  if (latest === null) return 'draft'
  if (!aboutPerson) return null
  const thing = view.thing(statement.subject)
  return thing?.type === 'person' && exposureHeld(view, thing, today).level !== 'hidden' ? null : 'nobody_shown'
}
