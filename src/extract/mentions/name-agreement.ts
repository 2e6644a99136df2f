import type { Grammar } from '../grammar/grammar.ts'
import { has, type Item } from '../text/item.ts'
import type { Draft } from './draft.ts'
import { nameOf } from './name-forms.ts'
import { areJoined } from './name-leaning.ts'
import type { Found, NameKnowledge } from './name-words.ts'

/** “They freed Сергея Абаничева and Владислава Барабанова”: names of a series stand in one case, so that one which shows it tells that of the others. */
export function inTheirCase(items: readonly Item[], found: Found[], grammar: Grammar, known: NameKnowledge): Found[] {
  for (let from = 0; from < found.length; ) {
    let to = from + 1
    while (to < found.length && areJoined(items, found[to - 1]?.to ?? 0, found[to]?.from ?? 0)) to++
    // “They freed X, Y was glad”: a series ends with “and”.
    const ends = to - from > 1 && has(items[(found[to - 1]?.from ?? 1) - 1], 'and')
    const series = ends ? found.slice(from, to) : []
    // A couple shares a surname, and its names are settled.
    if (series.some(isOblique) && !series.some(({ draft }) => draft.rule === 'person.couple'))
      for (const [n, one] of series.entries()) {
        const [given, surname] = [items[one.from], items[one.to - 1]]
        if (
          one.draft.cases?.has('nom') !== true ||
          one.to - one.from !== 2 ||
          one.draft.rule === 'person.initials' ||
          !given ||
          !surname
        )
          continue
        found[from + n] = nameOf(items, one.from, one.to, given, surname, grammar, one.draft.rule, known, 'oblique')
      }
    // “They freed the journalists (women) X Y and Z W”: foreign names of women are not declined.
    if (series.length > 0 && has(items[(series[0]?.from ?? 0) - 1], 'womanly'))
      for (const { draft } of found.slice(from, to)) if (isSubject(draft)) draft.cases = new Set(['acc'])
    from = to
  }
  return found
}

const isSubject = ({ cases }: Draft) => cases?.size === 1 && cases.has('nom')

/** Can the form be no subject? A surname in a vowel may be one that is not declined, and tells nothing. */
const isOblique = ({ draft: { cases } }: Found) => cases !== null && !cases.has('nom') && (cases.has('gen') || cases.has('acc'))
