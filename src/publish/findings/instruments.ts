import { INSTRUMENTS } from '#vocabulary/instruments/index.ts'
import type { PublicInstrument } from './types-elements.ts'

/** What of the instruments is ours to give away, or public law: the words of other texts stay at their source. */
export const publicInstruments = (): PublicInstrument[] =>
  INSTRUMENTS.map(({ code, labels, citation, treaty, provisions, parts }) => ({
    code,
    labels,
    citation,
    provisions: provisions.map(({ code: own, number, texts }) => ({
      code: own,
      number,
      texts: texts.map(({ text, ...rest }) => ({ ...rest, text: treaty ? text : null })),
    })),
    parts: parts.map(({ elements, ...part }) => ({
      ...part,
      elements: elements.map(({ code: element, labels: words, source, provisions: used, questions }) => ({
        code: element,
        labels: words,
        source,
        provisions: used,
        questions: questions.map(({ code: question, labels: asked }) => ({ code: question, labels: asked })),
      })),
    })),
  }))
