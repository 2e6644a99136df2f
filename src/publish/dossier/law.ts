import type { Standard } from '#core/coding.ts'
import { dateInWords } from '#texts/dates.ts'
import { elements } from '#texts/findings/elements.ts'
import { standardName } from '#texts/labels.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { number } from '#texts/numbers.ts'
import { upperFirst } from '#texts/statements.ts'
import { ofTeam } from '#texts/team.ts'
import { ELEMENT_FORM } from '#vocabulary/elements.ts'
import { INSTRUMENTS } from '#vocabulary/instruments/index.ts'
import type { ElementsDocument } from '../findings/types.ts'
import type { Published } from '../published.ts'
import type { PublicId } from '../types.ts'
import { answer, type Draft, fact, wordsOf } from './draft.ts'
import { found, remark, section } from './shared-sections.ts'
import type { Fact, Part, Section } from './types.ts'
import { ended, sentence } from './words.ts'

type Line = ElementsDocument['lines'][number]
type Answer = Line['answers'][number]

/**
 * Elements of law that the event touches, with what the team answers and what speaks for and against each. Of a person: elements that
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

/** How the team answers stands before what the statements say, and never instead of it. */
function eventFacts(draft: Draft, line: Line): Fact[] {
  const { supporting, contradicting, answers } = line
  const t = wordsOf(draft)
  return [
    ...state(draft, line),
    ...answers.map((one) => answered(draft, line, one)),
    ...side(draft, t.forIt, supporting),
    ...side(draft, t.againstIt, contradicting),
  ]
}

/** How it stands, and how many statements are on each side. */
function state(draft: Draft, { element, event, status, supporting, contradicting, answers }: Line): Fact[] {
  const t = wordsOf(draft)
  const own = elements[draft.language]
  const isSplit = new Set(answers.map(({ answer: given }) => given)).size > 1
  const many = (ids: readonly PublicId[]) => number(draft.language, found(draft, ids).length)
  const words = `${ended(`${t.elementState}: ${isSplit ? own.answersDiffer : own.statuses[status]}`)} ${own.statementsGive(many(supporting), many(contradicting))}`
  const cited = [...supporting, ...contradicting, ...answers.flatMap((one) => one.cited)]
  if (answers.length === 0 && found(draft, cited).length === 0) return []
  return [answer(draft, 'law', words, { of: ['state', element, event], ...whose(draft, answers), cited })]
}

function answered(draft: Draft, { element, event }: Line, one: Answer): Fact {
  const { language } = draft
  const label = ANSWERS.find(({ code }) => code === one.answer)?.labels[language] ?? one.answer
  const given = one.standard === null ? label : `${label} (${standardWords(language, one.standard)})`
  const said = wordsOf(draft).answer(ofTeam(language, 1), given, dateInWords(language, one.asOf))
  const words = `${said}${one.note === '' ? '' : ` ${one.note}`}`
  const of = ['answer', element, event, one.answer, one.standard, one.asOf]
  return answer(draft, 'law', ended(words), { of, ...whose(draft, [one]), cited: one.cited })
}

/** Who answers, and of each answer the day, the standard and the note. */
function whose(draft: Draft, answers: readonly Answer[]): { who: string; why: string } {
  const { language } = draft
  const each = answers.map(({ asOf, standard, note }) => {
    const words = [
      elements[language].asOf(dateInWords(language, asOf)),
      ...(standard === null ? [] : [standardWords(language, standard)]),
    ]
    return `${ended(upperFirst(words.join('; ')))}${note === '' ? '' : ` ${ended(note)}`}`
  })
  return { who: ended(wordsOf(draft).answerOf(ofTeam(language, answers.length))), why: each.join(' ') }
}

const standardWords = (language: SiteLanguage, code: Standard): string =>
  elements[language].standard(standardName(language, code))

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
