import { itemName } from '#texts/answers.ts'
import { deals as texts } from '#texts/findings/deals.ts'
import { bodyName } from '#texts/labels.ts'
import { upperFirst } from '#texts/statements.ts'
import type { DealsDocument } from '../findings/types.ts'
import type { Published } from '../published.ts'
import type { PublicId } from '../types.ts'
import { answeredTogether } from './answers.ts'
import { type Draft, fact } from './draft.ts'
import { found, remark, saidBy, sentences, sided } from './shared-sections.ts'
import type { Fact, Part } from './types.ts'
import { ended } from './words.ts'

type Deal = DealsDocument['deals'][number]

/** What is said to have been traded around the event, by how it is said, and what binds the parties; nothing where no deal is told of it. */
export function dealParts(draft: Draft, published: Published): Part[] {
  return dealsOf(draft, published).flatMap((deal) => [
    ...terms(draft, deal),
    ...open(draft, deal),
    ...measures(draft, deal),
    ...stipulations(draft, deal),
  ])
}

const dealsOf = ({ of }: Draft, published: Published): Deal[] =>
  published.finding('deals')?.deals.filter(({ events }) => events.some(({ event }) => event === of.id)) ?? []

/** What denies that the event was an exchange. */
export const exchangeDenied = (draft: Draft, published: Published): PublicId[] =>
  dealsOf(draft, published).flatMap(({ exchange }) => exchange.denied)

function terms(draft: Draft, { terms: all, exchange }: Deal): Part[] {
  const { language } = draft
  const t = texts[language]
  const groups = Map.groupBy(all, ({ standing }) => standing)
  const upon = new Map(
    all.flatMap(({ measures: codes, statements }) => {
      const names = codes.map((code) => itemName(language, 'measure', code))
      return statements.map(
        ({ id, bodies }) => [id, [...names, ...bodies.flatMap((body) => bodyName(language, body) ?? [])]] as const,
      )
    }),
  )
  return [
    ...[...groups].flatMap(([standing, same]) => {
      const ids = same.flatMap(({ statements }) => statements.map(({ id }) => id))
      return sentences(draft, 'traded', found(draft, ids), t.standings[standing], ({ id }) => upon.get(id) ?? [])
    }),
    ...sentences(draft, 'traded', found(draft, exchange.claimed), t.claimed, (one) => [saidBy(draft, one)]),
    ...sentences(draft, 'traded', found(draft, exchange.denied), t.denied, (one) => [saidBy(draft, one)]),
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
  const facts = all.flatMap(({ measure, sets }) =>
    answeredTogether(draft, 'measure', measure, sets, upperFirst(itemName(draft.language, 'measure', measure))),
  )
  return facts.length === 0 ? [] : [{ kind: 'facts', lead: t.imposed, facts }]
}

/** Of each stipulation what statements say, what the team answers, all of it, and what the team answered of earlier days. */
function stipulations(draft: Draft, { stipulations: all }: Deal): Part[] {
  const { language } = draft
  const t = texts[language]
  const parts = all.flatMap(({ item, disclosures, states, sets, kept, broken, review }): Part[] => {
    const given = new Set(sets.flatMap((one) => one.answers.map((own) => `${own.question} ${own.answer} ${one.asOf}`)))
    const earlier = states.filter(({ question, answer, asOf }) => !given.has(`${question} ${answer} ${asOf}`))
    const before = earlier.map(({ question, answer, ...own }) => ({ ...own, answers: [{ question, answer }], notes: [] }))
    const facts = [
      ...disclosures.flatMap(({ value, coders, cited }) =>
        coders > 0 ? [] : said(draft, `${t.disclosure}: ${t.disclosures[value]}`, cited),
      ),
      ...answeredTogether(draft, 'stipulation', item, sets, null),
      ...answeredTogether(draft, 'stipulation', item, before, t.earlier),
      ...said(draft, `${t.state}: ${t.review}, ${t.again}`, review),
      ...sided(draft, 'traded', upperFirst(t.kept), kept),
      ...sided(draft, 'traded', upperFirst(t.broken), broken),
    ]
    return facts.length === 0 ? [] : [{ kind: 'facts', lead: upperFirst(itemName(language, 'stipulation', item)), facts }]
  })
  return parts.length === 0 ? [] : [...parts, remark(t.howToReadText)]
}

const said = (draft: Draft, words: string, ids: readonly PublicId[]): Fact[] =>
  found(draft, ids).length === 0 ? [] : [fact(draft, 'traded', ended(words), ids)]
