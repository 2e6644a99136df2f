import { type Decision, EXPOSURES } from '#core/decision.ts'
import type { EntityId, OccurrenceId } from '#core/ids.ts'
import type { Member } from '#members/index.ts'
import { dayOf } from '#platform/clock.ts'
import type { ReasonedAct, RegisterView } from '#register/index.ts'
import { publishRoom } from './publish-room.ts'
import { exposureHeld } from './why-hidden.ts'
import type { Workroom } from './workroom.ts'

/**
 * What became of the published pages after a decision: `untouched`, it shows nothing less; `same`, nothing that is published had to change;
 * `renewed`, they were made anew; `failed`, they could not be, though the decision holds.
 */
export type Renewed = 'untouched' | 'same' | 'renewed' | 'failed'

/**
 * Decides, and makes what was published last anew when that shows less: by hiding somebody, by taking a permission back, by joining somebody
 * shown with somebody hidden, by closing a word that was free. Whoever is decided to be hidden is taken out again even when the register had them hidden before: what is
 * published may still be of an earlier time. Nothing else that waits goes out with it. Throws what `decide` throws, and nothing of publishing.
 */
export async function decideAndRenew(
  work: Workroom,
  member: Member,
  acts: readonly (Decision | ReasonedAct)[],
  decide: () => Promise<unknown>,
): Promise<Renewed> {
  const about = acts.flatMap((act) => (act.target === 'exposure' || act.target === 'judgement' ? [act] : []))
  const people = about.flatMap(peopleOf)
  const before = levelsOf(work, people)
  const free = acts.flatMap((act) => (act.target === 'word' && isFree(work, act.word) ? [act.word] : []))
  await decide()
  const after = levelsOf(work, people)
  const decidedOn = new Set<string>(about.flatMap((one) => (one.target === 'exposure' ? [one.entity] : [])))
  const isLess = people.some((id, at) => {
    const level = after[at] ?? HIDDEN
    return level < (before[at] ?? HIDDEN) || (level === HIDDEN && decidedOn.has(id))
  })
  if (!isLess && free.every((word) => isFree(work, word))) return 'untouched'
  try {
    const { publication } = await publishRoom(work).renew(member)
    return publication === null ? 'same' : 'renewed'
  } catch {
    return 'failed'
  }
}

/** What is decided on, as far as it can show people less. */
type Target =
  | Pick<Decision & { target: 'exposure' }, 'target' | 'entity'>
  | Pick<Decision & { target: 'judgement' }, 'target' | 'pair'>
type Person = EntityId | OccurrenceId

const isFree = ({ view }: Workroom, word: string): boolean => view().wordIs(word)?.act === 'free'

const HIDDEN = EXPOSURES.indexOf('hidden')

const peopleOf = (one: Target): readonly Person[] => (one.target === 'exposure' ? [one.entity] : one.pair)

const levelsOf = ({ view, stores }: Workroom, people: readonly Person[]): number[] => {
  const today = dayOf(stores.now())
  return people.map((id) => levelOf(view(), id, today))
}

function levelOf(view: RegisterView, id: Person, today: string): number {
  const thing = view.thing(id)
  return thing?.type === 'person' ? EXPOSURES.indexOf(exposureHeld(view, thing, today).level) : HIDDEN
}
