import { dateInWords } from '#texts/dates.ts'
import { event as eventTexts } from '#texts/event.ts'
import { thingName } from '#texts/labels.ts'
import { countOf } from '#texts/numbers.ts'
import { shell } from '#texts/shell.ts'
import { kindOf, lowerFirst, upperFirst } from '#texts/statements.ts'
import type { PublicContradiction, PublicCountLine, PublicId, PublicStatement } from '../types.ts'
import { type Draft, fact, uncited, wordsOf } from './draft.ts'
import type { Fact, Part, Section } from './types.ts'
import { details, ended, origin, said, sentence, speakerName, speakers } from './words.ts'

export const remark = (words: string): Part => ({ kind: 'remark', words })

/** A section with something in it, else none. */
export const section = (code: string, heading: string, parts: readonly Part[]): Section[] =>
  parts.length === 0 ? [] : [{ code, heading, parts: [...parts] }]

/** Each statement as a sentence of its own; what is said in the same words is one sentence. `more`: what stands in brackets at its end. */
export function sentences(
  draft: Draft,
  code: string,
  statements: readonly PublicStatement[],
  lead: string | null = null,
  more: (statement: PublicStatement) => readonly string[] = () => [],
): Part[] {
  const { language, site } = draft
  const alike = Map.groupBy(statements, (one) => bracketed(sentence(language, site.people, one), more(one)))
  const facts = [...alike].map(([words, same]) =>
    fact(
      draft,
      code,
      words,
      same.map(({ id }) => id),
    ),
  )
  return facts.length === 0 ? [] : [{ kind: 'facts', lead, facts }]
}

const bracketed = (words: string, more: readonly string[]): string =>
  more.length === 0 ? words : ended(`${words.replace(/\.$/, '')} (${more.join('; ')})`)

/** “said by: Viasna”; the publisher where nobody is named in the passage. */
export function saidBy({ language, quotes, site }: Draft, { quote: id }: PublicStatement): string {
  const quote = quotes.get(id)
  const who = quote && (speakers(language, quote) ?? origin(language, site.sources.get(quote.source)))
  return `${lowerFirst(shell[language].saidBy)}: ${who ?? shell[language].passage}`
}

export const found = ({ statements }: Draft, ids: readonly PublicId[]): PublicStatement[] => [
  ...new Set(ids.flatMap((id) => statements.get(id) ?? [])),
]

/** Sides in the order they were published in, with equal weight; the ruling after them. `counts`: what their numbers are numbers of. */
export function contradictions(
  draft: Draft,
  list: readonly PublicContradiction[],
  counts: readonly PublicCountLine[] = [],
): Section[] {
  const t = eventTexts[draft.language]
  const lineOf = (ids: readonly PublicId[]) => counts.find(({ statements }) => statements.some((id) => ids.includes(id)))
  const parts = list.flatMap(({ property, sides, ruling }): Part[] => {
    const lines = sides.flatMap(({ statements }) => lineOf(statements) ?? [])
    const [line] = lines.length === sides.length && property === 'tally' ? lines : []
    const facts = sides.flatMap(({ statements }, at) => {
      const own = line && lineOf(statements)
      const [first] = found(draft, statements)
      if (!first) return []
      const said = own
        ? `${countOf(draft.language, 'person', own)} (${counters(draft, counts, statements)})`
        : words(draft, first)
      return [fact(draft, 'sides', wordsOf(draft).side(String(at + 1), said), statements)]
    })
    const lead = line ? thingName(draft.language, line) : upperFirst(kindOf(draft.language, property))
    const ruled = ruling === null ? [remark(t.noRuling)] : [...rulings(draft, ruling), remark(t.notDeleted)]
    return facts.length === 0 ? [] : [{ kind: 'facts', lead, facts }, ...ruled]
  })
  return section('sides', t.contradictions, parts)
}

/** Who gives the number of one side. */
function counters({ language }: Draft, counts: readonly PublicCountLine[], side: readonly PublicId[]): string {
  const lines = counts.filter(({ statements }) => statements.some((id) => side.includes(id)))
  return [...new Set(lines.map(({ counter }) => speakerName(language, counter)))].join(', ')
}

function rulings(draft: Draft, { preferred, refuted, reason }: NonNullable<PublicContradiction['ruling']>): Part[] {
  const t = eventTexts[draft.language]
  const facts = [
    { lead: t.preferred, ids: preferred },
    { lead: t.refuted, ids: refuted },
  ].flatMap(({ lead, ids }) => {
    const said = [...new Set(found(draft, ids).map((one) => lowerFirst(words(draft, one))))]
    return said.length === 0 ? [] : [fact(draft, 'ruling', ended(`${lead}: ${said.join('; ')}`), ids)]
  })
  const why = reason === null ? [] : [fact(draft, 'ruling', ended(`${t.reason}: ${reason}`), [...preferred, ...refuted])]
  return facts.length + why.length === 0 ? [] : [{ kind: 'facts', lead: null, facts: [...facts, ...why] }]
}

const words = ({ language, site }: Draft, statement: PublicStatement): string =>
  [
    said(language, statement),
    ...details(language, site.people, statement),
    ...(statement.date === null ? [] : [dateInWords(language, statement.date)]),
  ].join(', ')

/** Everything published that no sentence before has said. */
export const others = (draft: Draft): Section[] =>
  section('others', eventTexts[draft.language].others, sentences(draft, 'others', uncited(draft)))

/** What each statement of one side says, once. */
export function sided(draft: Draft, code: string, side: string, ids: readonly PublicId[]): Fact[] {
  const alike = Map.groupBy(found(draft, ids), (one) => sentence(draft.language, draft.site.people, one))
  return [...alike].map(([words, same]) =>
    fact(
      draft,
      code,
      `${upperFirst(side)}: ${words}`,
      same.map(({ id }) => id),
    ),
  )
}
