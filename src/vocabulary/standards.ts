import type { Standard } from '#core/coding.ts'
import { type Entry, type Labels, say } from './entry.ts'

const ROME = 'Rome Statute of the International Criminal Court'

/** What an assessor's answer is judged by, the least first. */
export const STANDARDS_OF_PROOF: readonly (Entry & { code: Standard; meaning: Labels })[] = [
  {
    code: 'reasonable_basis',
    definition: 'A sensible reason to open an investigation.',
    source: `${ROME}, articles 15(3) and 53(1)`,
    meaning: say(
      'Ёсць разумная прычына пачаць расследаванне.',
      'Есть разумная причина начать расследование.',
      'A sensible reason to open an investigation.',
    ),
    labels: say(
      'разумная падстава пачаць расследаванне',
      'разумное основание начать расследование',
      'reasonable basis to proceed',
    ),
  },
  {
    code: 'reasonable_grounds',
    definition: 'What is asked for before somebody is arrested.',
    source: `${ROME}, article 58(1)`,
    meaning: say(
      'Тое, чаго патрабуюць, перш чым арыштаваць чалавека.',
      'То, чего требуют, прежде чем арестовать человека.',
      'What is asked for before somebody is arrested.',
    ),
    labels: say('разумныя падставы лічыць', 'разумные основания полагать', 'reasonable grounds to believe'),
  },
  {
    code: 'balance',
    definition: 'More likely so than not.',
    source: 'Standard of civil courts and of many commissions of inquiry',
    meaning: say(
      'Больш верагодна, што так было, чым што не было.',
      'Более вероятно, что так было, чем что не было.',
      'More likely so than not.',
    ),
    labels: say('перавага доказаў', 'перевес доказательств', 'balance of probabilities'),
  },
  {
    code: 'beyond_reasonable_doubt',
    definition: 'What is asked for before somebody is convicted.',
    source: `${ROME}, article 66(3)`,
    meaning: say(
      'Тое, чаго патрабуюць, перш чым асудзіць чалавека.',
      'То, чего требуют, прежде чем осудить человека.',
      'What is asked for before somebody is convicted.',
    ),
    labels: say('па-за разумным сумневам', 'вне разумного сомнения', 'beyond reasonable doubt'),
  },
]
