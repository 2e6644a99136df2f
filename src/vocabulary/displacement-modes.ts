import type { CodingEntry } from './coding-entry.ts'
import { say } from './entry.ts'

const SOURCE = 'Three groups of victims in the communication on Belarus to the Prosecutor of the ICC under Article 15, May 2021'

/** How people came to be outside their country. Being taken is read from statements; flight is what members answer by hand. */
export const DISPLACEMENT_MODES: CodingEntry = {
  form: 'displacement_mode',
  about: 'either',
  standard: false,
  items: [
    {
      code: 'expelled',
      definition: 'Taken over the border out of custody.',
      source: SOURCE,
      labels: say('вывезлі са зняволення', 'вывезли из заключения', 'expelled from custody'),
    },
    {
      code: 'fled_arrest',
      definition: 'Left by themselves because arrest was near.',
      source: SOURCE,
      labels: say('уцяклі ад арышту', 'бежали от ареста', 'fled arrest'),
    },
    {
      code: 'fled_environment',
      definition: 'Left by themselves because life in the country had been made impossible.',
      source: SOURCE,
      labels: say('уцяклі ад атмасферы прымусу', 'бежали от атмосферы принуждения', 'fled a coercive environment'),
    },
  ],
  questions: [
    {
      code: 'so',
      definition: 'Whether people came to be abroad in this way, as far as statements show.',
      source: SOURCE,
      labels: say('Ці было так', 'Было ли так', 'Was it so'),
      answers: [
        {
          code: 'all',
          definition: 'All the people it is about, as far as is known.',
          source: SOURCE,
          labels: say('так, усе', 'да, все', 'yes, all'),
        },
        {
          code: 'some',
          definition: 'Some of the people.',
          source: SOURCE,
          labels: say('так, некаторыя', 'да, некоторые', 'yes, some'),
        },
        { code: 'none', definition: 'None of the people.', source: SOURCE, labels: say('не', 'нет', 'no') },
        {
          code: 'not_known',
          definition: 'What is said does not settle it.',
          source: SOURCE,
          labels: say('невядома', 'неизвестно', 'not known'),
        },
      ],
    },
  ],
}
