import { isActor, type Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import type { Pack } from '../grammar/pack.ts'
import { has, type Item, isMark, isVerbal } from '../text/item.ts'
import { rootOf } from './claim.ts'
import { LEFT_OUT } from './taking-part.ts'

/** Whom a text is about, sentence by sentence: the one person named, until others are. */
export type Subject = { of(parsed: Parsed, order: Pack['order']): Unit | null }

/**
 * “X was arrested in May. Left prison last year.” in languages whose verbs need no subject: whom a sentence is about that begins with a
 * verb and names nobody. A verb of which somebody is the subject has to be a singular (class `singular`), one that acts upon somebody none.
 */
export function subjects(): Subject {
  let about: Unit | null = null
  let line = -1
  return {
    of(parsed, order) {
      const { sentence, units } = parsed
      if (sentence.quote !== null) return null
      if (sentence.line !== line) about = null
      line = sentence.line
      // “Freed among six prisoners in 2015”: one of them.
      const people = units.filter(
        ({ draft, prep }) =>
          isActor(draft) && draft.kind !== 'place' && !(draft.kind === 'count' && has(prep ?? undefined, 'among')),
      )
      if (people.length === 0)
        return about && (order === 'ending' ? goesOn(parsed) : goesOnBriefly(parsed)) ? { ...about, at: LEFT_OUT } : null
      const named = people.filter(({ draft }) => draft.kind === 'person')
      // “He was recognised, they supported him”: still about him.
      if (named.length === 0 && people.every(({ draft }) => draft.pronoun && !draft.plural)) return null
      const [first] = named
      const only = first && new Set(named.map(({ draft }) => rootOf(draft))).size === 1
      // “X is 38, he is a programmer”, “X — a painter”: what he is.
      const isSaid = ({ at, draft }: Unit) =>
        draft.kind === 'unnamed' &&
        !draft.plural &&
        (parsed.items[at - 1]?.mention?.pronoun === true ||
          parsed.items.slice(Math.max(0, at - 3), at).some((item) => isMark(item, '—')))
      about = only && people.every((unit) => unit.draft.kind === 'person' || unit.draft.pronoun || isSaid(unit)) ? first : null
      return null
    },
  }
}

function goesOn({ items, hits, sentence }: Parsed): boolean {
  const [hit] = hits
  if (!hit || sentence.question || hit.trigger.form === 'plain') return false
  const { spanFrom, spanTo } = hit.match
  const { form } = hit.trigger
  if (form === 'converb' || (form === 'noun' && has(items[spanFrom - 1], 'afterwards')))
    return isAfterwards(items, spanFrom, spanTo)
  if (form === 'noun') return false
  // What the trigger itself asks for is no subject: “his term he served in full”.
  const lead = items.slice(0, hit.match.from)
  // “After taking part in the protest of 2010 sentenced to six years, freed in 2015”.
  const phrased =
    has(lead[0], 'preposition') &&
    ['date', 'place', 'term'].includes(lead.at(-1)?.kind ?? '') &&
    lead.every((item) => item.kind !== 'mark' && !['verb', 'speech', 'and'].some((tag) => has(item, tag)))
  // “In 2021 for comments sentenced”: a noun its preposition governs is no subject.
  const governed = (item: Item, i: number) => has(item, 'open') && (has(lead[i - 1], 'preposition') || has(lead[i - 1], 'adj'))
  const light =
    phrased ||
    lead.every(
      (item, i) =>
        LIGHT.some((tag) => has(item, tag)) ||
        ['date', 'place', 'facility', 'number', 'term'].includes(item.kind) ||
        governed(item, i),
    )
  const singular = items.slice(spanFrom, spanTo).some((item) => has(item, 'singular'))
  return light && (hit.trigger.form === 'passive' || singular === (hit.trigger.form === 'self'))
}

/** “Freed on 3 May.”, “Left prison in June.”: notes, in languages where a sentence has its subject; what a participle acts upon is left out. */
function goesOnBriefly({ items, hits, sentence }: Parsed): boolean {
  const [hit] = hits
  if (!hit || sentence.question || hit.match.spanFrom !== 0 || !has(items[0], 'past')) return false
  if (hit.trigger.form === 'self') return true
  const next = items[hit.match.spanTo]
  const alone = !next || next.kind === 'mark' || next.kind === 'date' || BEHIND.some((tag) => has(next, tag))
  return hit.trigger.form === 'verb' && has(items[0], 'participle') && alone
}

const BEHIND = ['preposition', 'adverb', 'conjunction', 'timely']

/** “After the release began to study”: a verb of one person follows, and nothing else that could be said to have been released. */
function isAfterwards(items: readonly Item[], from: number, to: number): boolean {
  const verb = items.findIndex((item, i) => i >= to && isVerbal(item))
  const before = items.slice(to, verb)
  return (
    from < 3 &&
    verb > 0 &&
    has(items[verb], 'past') &&
    !has(items[verb], 'moved') &&
    !before.some((item) => has(item, 'neg') || isMark(item, ':;—'))
  )
}

const LIGHT = ['adverb', 'preposition', 'neg', 'be', 'and', 'conjunction', 'unit']
