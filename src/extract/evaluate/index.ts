/**
 * How well the engine reads: labelled texts in, figures out. Pure. How the labels are made and what the figures do not show:
 * docs/methods/reading.md.
 */
import type { Edtf } from '#core/edtf.ts'
import type { Claim } from '#core/extraction.ts'
import type { Language } from '#core/layer.ts'
import { type ReadOptions, readText } from '../index.ts'
import { type Compared, compare, type Field } from './compare.ts'
import { type Figures, figuresOf } from './figures.ts'
import type { Labelled } from './labels.ts'

export { FIELDS, type Field } from './compare.ts'
export type { Figures, Share } from './figures.ts'
export { type Labelled, readLabels, type Split, splitOf } from './labels.ts'

/** Of each language, and of all as `all`. Belarusian in Latin script counts as Belarusian. */
export type Evaluation = {
  v: 1
  texts: number
  languages: Record<
    string,
    { texts: number; fields: Record<Field, Figures>; wrong_years: number; broken: number; must_not: number }
  >
  /** By case: what is wrong, in words, for whoever mends the rules. */
  cases: { id: string; wrong: string[]; broken: string[] }[]
}

/** Reads every labelled text and compares. `options` as for `readText`; language and day of publication are the case's. */
export function evaluate(cases: readonly Labelled[], options: Pick<ReadOptions, 'lessons'> = {}): Evaluation {
  const compared = cases.map((one) => {
    const reading = readText(one.text, { ...options, language: one.language, published: one.published })
    return { one, result: compare(one, reading) }
  })
  const groups = { ...Object.groupBy(compared, ({ one }) => one.language.slice(0, 2)), all: compared }
  const languages = Object.entries(groups).map(([language, list = []]) => [language, figuresIn(list)] as const)
  return {
    v: 1,
    texts: cases.length,
    languages: Object.fromEntries(languages),
    cases: compared.map(({ one, result }) => ({
      id: one.id,
      wrong: result.wrong,
      broken: result.broken.map((trap) => JSON.stringify(trap)),
    })),
  }
}

function figuresIn(list: readonly { one: Labelled; result: Compared }[]): Evaluation['languages'][string] {
  const count = (of: (one: { one: Labelled; result: Compared }) => number) => list.reduce((total, one) => total + of(one), 0)
  return {
    texts: list.length,
    fields: figuresOf(list.map(({ result }) => result)),
    wrong_years: count(({ result }) => result.wrongYears),
    broken: count(({ result }) => result.broken.length),
    must_not: count(({ one }) => one.must_not.length),
  }
}

/** Types that say that somebody is out. */
const OUT = new Set<Claim['type']>(['release', 'release_event', 'pardon', 'displacement', 'crossing'])

/** A sentence that tells of no release, with its day and language. */
export type Trap = { language: Language; published: Edtf; text: string }

/** The traps in which the engine reads a release as a fact, with what it read. */
export const sprung = (traps: readonly Trap[], options: Pick<ReadOptions, 'lessons'> = {}): { trap: Trap; claims: Claim[] }[] =>
  traps.flatMap((trap) => {
    const { claims } = readText(trap.text, { ...options, language: trap.language, published: trap.published })
    const facts = claims.filter(
      ({ type, polarity, modality }) => OUT.has(type) && polarity === 'positive' && modality === 'asserted',
    )
    return facts.length > 0 ? [{ trap, claims: facts }] : []
  })
