import { isEdtf } from '#core/edtf.ts'
import { dateInWords } from '#texts/dates.ts'
import { deals as texts } from '#texts/findings/deals.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { number } from '#texts/numbers.ts'
import { plural } from '#texts/plural.ts'
import { upperFirst } from '#texts/statements.ts'
import type { Question } from '#vocabulary/coding.ts'
import { MEASURE_FORM } from '#vocabulary/measures.ts'
import { STIPULATION_FORM } from '#vocabulary/stipulations.ts'
import type { DealsDocument } from '../findings/types.ts'
import type { Published } from '../published.ts'
import type { PublicId } from '../types.ts'
import { type Draft, fact } from './draft.ts'
import { found, remark, sentences, sided } from './shared-sections.ts'
import type { Fact, Part } from './types.ts'
import { ended } from './words.ts'

type Deal = DealsDocument['deals'][number]
type Answer = Deal['stipulations'][number]['answers'][number]

/** What is said to have been traded around the event, by how it is said, and what binds the parties; nothing where no deal is told of it. */
export function dealParts(draft: Draft, published: Published): Part[] {
  const told = published.finding('deals')?.deals.filter(({ events }) => events.some(({ event }) => event === draft.of.id)) ?? []
  return told.flatMap((deal) => [
    ...terms(draft, deal),
    ...open(draft, deal),
    ...measures(draft, deal),
    ...stipulations(draft, deal),
  ])
}

function terms(draft: Draft, { terms: all, exchange }: Deal): Part[] {
  const t = texts[draft.language]
  const groups = Map.groupBy(all, ({ standing }) => standing)
  return [
    ...[...groups].flatMap(([standing, same]) => {
      const ids = same.flatMap(({ statements }) => statements.map(({ id }) => id))
      return sentences(draft, 'traded', found(draft, ids), t.standings[standing])
    }),
    ...sentences(draft, 'traded', found(draft, exchange.claimed), t.claimed),
    ...sentences(draft, 'traded', found(draft, exchange.denied), t.denied),
  ]
}

/** Whether the terms are public, where somebody says so. */
function open(draft: Draft, { disclosed, undisclosed }: Deal): Part[] {
  const t = texts[draft.language]
  const facts = [
    { words: t.termsDisclosed, ids: disclosed },
    { words: t.termsUndisclosed, ids: undisclosed },
  ].flatMap(({ words, ids }) => (found(draft, ids).length === 0 ? [] : [fact(draft, 'traded', ended(upperFirst(words)), ids)]))
  return facts.length === 0 ? [] : [{ kind: 'facts', lead: t.terms, facts }]
}

function measures(draft: Draft, { measures: all }: Deal): Part[] {
  const t = texts[draft.language]
  const facts = all.flatMap(({ measure, answers }) =>
    answersOf(draft, MEASURE_FORM.questions, answers, labelIn(MEASURE_FORM.items, draft.language, measure)),
  )
  return facts.length === 0 ? [] : [{ kind: 'facts', lead: t.imposed, facts }]
}

function stipulations(draft: Draft, { stipulations: all }: Deal): Part[] {
  const { language } = draft
  const t = texts[language]
  const parts = all.flatMap(({ item, disclosures, states, answers, kept, broken, review }): Part[] => {
    const facts = [
      ...disclosures.flatMap(({ value, coders, cited }) =>
        said(draft, `${t.disclosure}: ${t.disclosures[value]}${coders > 0 ? ` (${membersAnswer(draft, coders)})` : ''}`, cited),
      ),
      ...answersOf(draft, STIPULATION_FORM.questions, [...states, ...answers], null),
      ...said(draft, `${t.state}: ${t.review}, ${t.again}`, review),
      ...sided(draft, 'traded', upperFirst(t.kept), kept),
      ...sided(draft, 'traded', upperFirst(t.broken), broken),
    ]
    return facts.length === 0 ? [] : [{ kind: 'facts', lead: labelIn(STIPULATION_FORM.items, language, item), facts }]
  })
  return parts.length === 0 ? [] : [...parts, remark(t.howToReadText)]
}

/** Answers of members that rest on something published; one that rests on nothing is told nowhere in a dossier. */
function answersOf(draft: Draft, questions: readonly Question[], answers: readonly Answer[], of: string | null): Fact[] {
  const { language } = draft
  return answers.flatMap(({ question, answer, asOf, coders, cited }) => {
    const asked = questions.find(({ code }) => code === question)
    const given = asked === undefined || asked.answers === 'day' ? null : labelIn(asked.answers, language, answer)
    const who = membersAnswer(draft, coders)
    const words = [of, asked?.labels[language] ?? question, given ?? (isEdtf(answer) ? dateInWords(language, answer) : answer)]
    return said(draft, `${words.filter((word) => word !== null).join(': ')} (${who}, ${dateInWords(language, asOf)})`, cited)
  })
}

function membersAnswer({ language }: Draft, coders: number): string {
  const t = texts[language]
  return `${number(language, coders)} ${plural(language, coders, t.teamAnswers)}`
}

const said = (draft: Draft, words: string, ids: readonly PublicId[]): Fact[] =>
  found(draft, ids).length === 0 ? [] : [fact(draft, 'traded', ended(words), ids)]

type Labelled = { code: string; labels: Record<SiteLanguage, string> }
const labelIn = (entries: readonly Labelled[], language: SiteLanguage, code: string): string =>
  upperFirst(entries.find((one) => one.code === code)?.labels[language] ?? code.replaceAll('_', ' '))
