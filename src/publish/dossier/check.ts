import { HabeasError } from '#core/errors.ts'
import { dossier as own } from '#texts/dossier.ts'
import { event } from '#texts/event.ts'
import { crossings } from '#texts/findings/crossings.ts'
import { deals } from '#texts/findings/deals.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { person } from '#texts/person.ts'
import { upperFirst } from '#texts/statements.ts'
import { CARD } from '#vocabulary/card.ts'
import type { Dossier, Part } from './types.ts'

/**
 * Whether every sentence stands on something, before anything is written. Throws HabeasError `uncited` for a fact without a note, a note
 * that is not there, a sentence that is neither a fact nor words of this program, or numbers out of order.
 */
export function checkDossier(dossier: Dossier): Dossier {
  const { notes, sections, facts } = dossier
  const wrong = (what: string) => new HabeasError('uncited', `The dossier was not written: ${what}.`)
  const ownWords = wordsOfProgram(dossier.language)
  const seen: number[] = []
  const cited: number[] = []
  for (const part of sections.flatMap((section): Part[] => section.parts)) {
    if (part.kind === 'remark' && !ownWords.has(part.words)) throw wrong('a sentence without a footnote says something')
    if (part.kind === 'unanswered' && !part.items.every((item) => ownWords.has(item)))
      throw wrong('a question is not of the vocabulary')
    if (part.kind !== 'facts') continue
    for (const one of part.facts) {
      seen.push(one.n)
      const isAnswer = one.notes.every(({ n }) => notes[n - 1]?.quote === null)
      if (one.notes.length === 0 || (one.statements.length === 0) !== isAnswer) throw wrong(`sentence ${one.n} has no footnote`)
      for (const { n, first } of one.notes) {
        if (notes[n - 1]?.n !== n) throw wrong(`footnote ${n} of sentence ${one.n} is not there`)
        if (first) cited.push(n)
      }
    }
  }
  if (!seen.every((n, at) => n === at + 1)) throw wrong('sentences are out of order')
  if (cited.length !== notes.length || !cited.every((n, at) => n === at + 1)) throw wrong('footnotes are out of order')
  if (facts.rows.length !== seen.length) throw wrong('the list of sentences does not fit')
  return dossier
}

/** Every fixed text that stands in a dossier, as strings: what no fact can be made of. */
function wordsOfProgram(language: SiteLanguage): ReadonlySet<string> {
  const leaves = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : []
  return new Set([
    ...leaves([own, event, person, deals, crossings].map((texts) => texts[language])),
    ...CARD.map(({ labels }) => upperFirst(labels[language])),
  ])
}
