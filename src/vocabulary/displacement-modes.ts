import type { CodingEntry } from './coding.ts'
import { OWN, say } from './entry.ts'

/** How people came to be outside their country: one item, one question. */
export const DISPLACEMENT_MODES: CodingEntry = {
  form: 'displacement_mode',
  about: 'event',
  standard: false,
  items: [
    {
      code: 'mode',
      definition: 'How the people of this event came to be outside their country.',
      source: OWN,
      labels: say('як людзі апынуліся за мяжой', 'как люди оказались за границей', 'how people came to be abroad'),
    },
  ],
  questions: [
    {
      code: 'mode',
      definition: 'By which way.',
      source: OWN,
      labels: say('Як', 'Как', 'How'),
      answers: [
        { code: 'expelled', definition: 'Taken over the border.', source: OWN, labels: say('вывезлі', 'вывезли', 'expelled') },
        {
          code: 'fled_arrest',
          definition: 'Left because arrest was near.',
          source: OWN,
          labels: say('уцяклі ад арышту', 'бежали от ареста', 'fled arrest'),
        },
        {
          code: 'fled_environment',
          definition: 'Left because life had been made impossible.',
          source: OWN,
          labels: say('уцяклі ад ціску', 'бежали от давления', 'fled the coercive environment'),
        },
      ],
    },
  ],
}
