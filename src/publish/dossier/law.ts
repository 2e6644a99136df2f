import { dateInWords } from '#texts/dates.ts'
import { elements } from '#texts/findings/elements.ts'
import { standardName } from '#texts/labels.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { upperFirst } from '#texts/statements.ts'
import { ELEMENT_FORM } from '#vocabulary/elements.ts'
import { INSTRUMENTS } from '#vocabulary/instruments/index.ts'
import type { ElementsDocument } from '../findings/types.ts'
import type { Published } from '../published.ts'
import type { PublicId } from '../types.ts'
import { type Draft, fact, wordsOf } from './draft.ts'
import { found, remark, section } from './shared-sections.ts'
import type { Fact, Part, Section } from './types.ts'
import { ended, sentence } from './words.ts'

type Line = ElementsDocument['lines'][number]

/**
 * Elements of law that the event touches, with what speaks for and against each and what assessors answered. Of a person: elements that
 * statements about them touch; a status of many is not told of one.
 */
export function lawSections(draft: Draft, published: Published): Section[] {
  const t = wordsOf(draft)
  const lines = published.finding('elements')?.lines ?? []
  const groups = Map.groupBy(
    draft.of.kind === 'event' ? lines.filter(({ event }) => event === draft.of.id) : lines,
    ({ element }) => element,
  )
  const parts = [...groups].flatMap(([element, same]): Part[] => {
    const facts = draft.of.kind === 'event' ? same.flatMap((line) => eventFacts(draft, line)) : personFacts(draft, same)
    return facts.length === 0 ? [] : [{ kind: 'facts', lead: labelOf(draft.language, element), facts }]
  })
  return parts.length === 0 ? [] : section('law', t.law, [remark(t.lawText), ...parts])
}

function personFacts(draft: Draft, lines: readonly Line[]): Fact[] {
  const t = wordsOf(draft)
  const own = (ids: readonly PublicId[]) => [...new Set(ids)].filter((id) => draft.own.has(id))
  return [
    ...side(draft, t.forIt, own(lines.flatMap(({ supporting }) => supporting))),
    ...side(draft, t.againstIt, own(lines.flatMap(({ contradicting }) => contradicting))),
  ]
}

function eventFacts(draft: Draft, { status, supporting, contradicting, answers }: Line): Fact[] {
  const t = wordsOf(draft)
  const sides = [...side(draft, t.forIt, supporting), ...side(draft, t.againstIt, contradicting)]
  const own = elements[draft.language]
  const judged = answers.flatMap(({ answer, standard, asOf, note, cited }) => {
    const label = ANSWERS.find(({ code }) => code === answer)?.labels[draft.language] ?? answer
    const given = standard === null ? label : `${label} (${own.standard(standardName(draft.language, standard))})`
    const words = `${t.assessor(given, dateInWords(draft.language, asOf))}${note === '' ? '' : ` ${note}`}`
    return found(draft, cited).length === 0 ? [] : [fact(draft, 'law', ended(words), cited)]
  })
  const all = [...supporting, ...contradicting, ...answers.flatMap(({ cited }) => cited)]
  const state =
    found(draft, all).length === 0 ? [] : [fact(draft, 'law', ended(`${t.elementState}: ${own.statuses[status]}`), all)]
  return [...sides, ...judged, ...state]
}

const ANSWERS = ELEMENT_FORM.questions.flatMap(({ answers }) => (answers === 'day' ? [] : answers))

/** Everything on one side in one sentence: what is said here in detail stands above. */
function side(draft: Draft, words: string, ids: readonly PublicId[]): Fact[] {
  const said = [...new Set(found(draft, ids).map((one) => sentence(draft.language, draft.site.people, one)))]
  return said.length === 0 ? [] : [fact(draft, 'law', `${upperFirst(words)}: ${said.join(' ')}`, ids)]
}

function labelOf(language: SiteLanguage, code: string): string {
  for (const { parts, labels } of INSTRUMENTS)
    for (const { elements, labels: part } of parts)
      for (const one of elements)
        if (one.code === code) return [labels, part, one.labels].map((name) => name[language]).join(' · ')
  return code
}
