import type { CodingEntry } from './coding.ts'
import { OWN, say } from './entry.ts'

/** Elements that an assessor judges, and how. Never whether a crime was committed. */
export const ELEMENT_FORM: CodingEntry = {
  form: 'element',
  about: 'either',
  standard: true,
  items: [
    {
      code: 'rome_7_1_d/d1',
      definition:
        'People were moved to another State or place by expulsion or other coercion, without a ground in international law.',
      source: 'Elements of Crimes, article 7(1)(d), element 1',
      labels: say('людзей вывезлі прымусам', 'людей вывезли принуждением', 'people were moved by coercion'),
    },
  ],
  questions: [
    {
      code: 'status',
      definition: 'What the information says.',
      source: OWN,
      labels: say('Што кажуць звесткі', 'Что говорят сведения', 'What the information says'),
      answers: [
        { code: 'supported', definition: 'For it.', source: OWN, labels: say('за', 'за', 'supported') },
        { code: 'contradicted', definition: 'Against it.', source: OWN, labels: say('супраць', 'против', 'contradicted') },
      ],
    },
  ],
}
