import type { CodingEntry } from './coding.ts'
import { OWN, say } from './entry.ts'

/** What a deal around releases can bind its parties to, and what is asked of each. */
export const STIPULATION_FORM: CodingEntry = {
  form: 'stipulation',
  about: 'event',
  standard: false,
  items: [
    {
      code: 'no_rearrest',
      definition: 'Who was released is not imprisoned again.',
      source: OWN,
      labels: say('вызваленых не зняволіваюць зноў', 'освобождённых не сажают снова', 'no new imprisonment of the released'),
    },
  ],
  questions: [
    {
      code: 'disclosure',
      definition: 'Whether the parties have told of it.',
      source: OWN,
      labels: say('Ці раскрыта', 'Раскрыто ли', 'Disclosed'),
      answers: [
        { code: 'disclosed', definition: 'A party has said so.', source: OWN, labels: say('раскрыта', 'раскрыто', 'disclosed') },
        {
          code: 'undisclosed',
          definition: 'No text of it is public.',
          source: OWN,
          labels: say('не раскрыта', 'не раскрыто', 'undisclosed'),
        },
      ],
    },
  ],
}
