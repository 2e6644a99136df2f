import type { Hit, Parsed } from '../clauses/parse.ts'
import { groupOf, type Unit } from '../clauses/unit.ts'
import type { Draft } from '../mentions/draft.ts'
import { has, type Item, isMark, isVerbal } from '../text/item.ts'

/**
 * Who gives an easing, where it is certain: the subject right before a verb of easing (class `eases`), or before a verb of those who ease
 * (“announced”, “plan to”; class `grants`) that leads to a noun or an infinitive.
 */
export function giversOf({ items, units }: Parsed, { trigger, match }: Hit): Unit[] {
  if (trigger.type !== 'concession') return []
  // “The US [lifted] sanctions”, “the US lifted [sanctions]”.
  const verb = items.findIndex((item, i) => i >= match.from && i <= match.spanFrom && has(item, 'eases'))
  const head = verb < 0 ? match.spanFrom : verb
  const nearest = units.findLast((unit) => unit.at < head && isAble(unit))
  const subject = nearest?.joined ?? nearest
  if (!subject || !isAble(subject) || !isHeld(items[subject.at - 1], subject.draft)) return []
  // “The embassy of X in Y will take up its work”: what is eased.
  if (trigger.code === 'other' && subject.at >= match.from && subject.draft.kind === 'organisation') return []
  const between = items.slice((nearest?.at ?? subject.at) + 1, head)
  if (between.some((item) => isMark(item, ',;:—()') || (has(item, 'subordinator') && !has(item, 'until')))) return []
  const verbs = between.filter((item) => isVerbal(item) || TOLD.some((tag) => has(item, tag)))
  const last = between.findLastIndex((item) => has(item, 'grants'))
  // “Ready to free them in exchange for the easing”: another act stands between. A person announces what others do.
  const leads =
    last >= 0 &&
    between.slice(last + 1).every((item) => ON_THE_WAY.some((tag) => has(item, tag))) &&
    // “Minsk wants the lifting”: of others.
    ((subject.draft.kind !== 'person' && !has(between[last], 'wishing')) || has(items[head], 'infinitive'))
  // “The US lifted sanctions and plans to reopen the embassy.”
  return verbs.every((item) => has(item, 'grants') || has(item, 'eases')) && (verb >= 0 || leads)
    ? groupOf(subject, units).filter(({ at }) => at < head)
    : []
}

const ON_THE_WAY = ['adverb', 'adj', 'preposition', 'determiner', 'toinf', 'grants', 'and']

const TOLD = ['past', 'speech', 'plan', 'hope', 'demand', 'manage', 'grants', 'eases', 'ahead']

const GIVERS: ReadonlySet<Draft['kind']> = new Set(['place', 'organisation', 'person'])

/** A place, a body or a person that can be the subject. */
const isAble = ({ draft, prep, possessive, listed }: Unit) =>
  GIVERS.has(draft.kind) && !(prep || possessive || listed) && (draft.cases === null || draft.cases.has('nom'))

/** “The president of X eased them”: not X; but a name may stand behind whatever describes it. */
const isHeld = (before: Item | undefined, { kind }: Draft) =>
  kind === 'person' ||
  before === undefined ||
  before.kind === 'mark' ||
  before.kind === 'date' ||
  BEFORE.some((tag) => has(before, tag))

const BEFORE = ['and', 'conjunction', 'subordinator', 'adverb', 'determiner']
