import type { Count } from '#core/mention.ts'
import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import type { Draft } from '../mentions/draft.ts'
import { has, isMark } from '../text/item.ts'
import { claimOf, type DraftClaim } from './claim.ts'

/** Statements of release from custody. */
export const FREEING: ReadonlySet<DraftClaim['type']> = new Set(['release', 'release_event', 'pardon'])

/** Statements about a group that are true of its members. */
export const OF_GROUPS: ReadonlySet<DraftClaim['type']> = new Set(['release_event', 'release', 'pardon', 'displacement'])

/** A number of people, or some who are not named. */
export const isGroup = ({ role, draft }: DraftClaim['arguments'][number]): boolean =>
  role === 'count' || (role === 'person' && draft.kind === 'unnamed' && draft.plural)

/** “People who left after they were released”: the pronoun is of a group that has no names. */
export const speaksOfGroup = ({ units }: Parsed, pronoun: Draft): boolean =>
  units.some(({ draft }) => draft.kind === 'unnamed' && draft.plural && !draft.pronoun && draft.start < pronoun.start)

/** A statement about a group as one about a person. */
export const namedLike = (model: DraftClaim): DraftClaim =>
  claimOf({
    ...model,
    ...(model.type === 'release_event' && (model.code === 'pardon' ? { type: 'pardon', code: null } : { type: 'release' })),
    rule: 'member',
    within: null,
    event: null,
    again: false,
    lone: null,
  })

/** “123 prisoners, convicted of …”: they are the 123; “X and Y, detained in May, …”, “X and Y, two lawyers, …”: they are X and Y. */
export const restates = (parsed: Parsed, unit: Unit, acted: readonly Unit[]) =>
  describesThem(parsed, unit, acted) || countsNamed(parsed, unit, acted)

/** “X and Y, two lawyers,”: as many as were named, right behind the last of them. */
const countsNamed = ({ items }: Parsed, { at, draft }: Unit, acted: readonly Unit[]) => {
  const names = acted.filter((other) => other.draft.kind === 'person' && other.at < at)
  const last = names.at(-1)
  return (
    draft.kind === 'count' &&
    (draft.value as Count).max === names.length &&
    names.length > 1 &&
    last?.at === at - 2 &&
    isMark(items[at - 1], ',') &&
    isMark(items[at + 1], ',') &&
    items.slice(names.at(-2)?.at, last.at).some((item) => has(item, 'and'))
  )
}

const describesThem = ({ items }: Parsed, { at, draft }: Unit, acted: readonly Unit[]) =>
  draft.kind === 'unnamed' &&
  draft.plural &&
  !draft.pronoun &&
  isMark(items[at - 1], ',') &&
  acted.some(
    (other) =>
      other.at === at - 2 &&
      (other.draft.kind === 'count' ||
        (other.draft.kind === 'person' && [...draft.tags].some((tag) => tag.startsWith('scope_')))),
  )
