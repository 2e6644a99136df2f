import { dateInWords } from '#texts/dates.ts'
import { crossings as texts } from '#texts/findings/crossings.ts'
import { findings } from '#texts/findings/index.ts'
import { placeName } from '#texts/labels.ts'
import { countOf } from '#texts/numbers.ts'
import { upperFirst } from '#texts/statements.ts'
import { COERCION } from '#vocabulary/coercion.ts'
import type { CrossingsDocument } from '../findings/types.ts'
import type { Published } from '../published.ts'
import { type Draft, fact } from './draft.ts'
import { found, remark, section } from './shared-sections.ts'
import type { Fact, Part, Section } from './types.ts'
import { ended } from './words.ts'

type Taking = CrossingsDocument['takings'][number]

/** Where people of the event, or the person, were taken, and what speaks for and against coercion. */
export function crossingSections(draft: Draft, published: Published): Section[] {
  const { of, language } = draft
  const all = published.finding('crossings')?.takings ?? []
  const own = all.filter(({ event, person }) => (of.kind === 'event' ? event : person) === of.id)
  const legs = own.flatMap((taking) => taking.legs.flatMap((leg) => legFacts(draft, leg)))
  const pattern = own.flatMap((taking) => indicators(draft, taking))
  const t = texts[language]
  const parts: Part[] = [
    ...(legs.length === 0 ? [] : [{ kind: 'facts', lead: null, facts: legs } as const]),
    ...(pattern.length === 0 ? [] : ([{ kind: 'facts', lead: t.pattern, facts: pattern }, remark(t.patternText)] as const)),
  ]
  return section('crossings', findings[language].findings.crossings.heading, parts)
}

/** “Belarus → Lithuania, 11 September 2025, 51 to 52 people.” */
function legFacts(draft: Draft, { from, to, date, range, posts, cited }: Taking['legs'][number]): Fact[] {
  const { language } = draft
  if (found(draft, cited).length === 0) return []
  const route = texts[language].route(
    from === null ? null : placeName(language, from),
    to === null ? texts[language].notOnMap : placeName(language, to),
  )
  const post = posts.map(({ code, text }) => (code === null ? text : placeName(language, code)))
  const people = range === null ? [] : [countOf(language, 'person', range)]
  const words = [route, ...post, ...(date === null ? [] : [dateInWords(language, date)]), ...people]
  return [fact(draft, 'crossings', ended(words.join(', ')), cited)]
}

function indicators(draft: Draft, { indicators: all }: Taking): Fact[] {
  const { language } = draft
  return all.flatMap(({ code, state, supporting, contradicting }) => {
    const ids = [...supporting, ...contradicting]
    const label = COERCION.find((one) => one.code === code)?.labels[language] ?? code.replaceAll('_', ' ')
    return found(draft, ids).length === 0
      ? []
      : [fact(draft, 'crossings', ended(`${upperFirst(label)}: ${texts[language].states[state]}`), ids)]
  })
}
