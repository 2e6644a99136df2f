import type { CodingEntry } from './coding-entry.ts'
import { OWN, say } from './entry.ts'
import { ELEMENTS } from './instruments/index.ts'

/** What an assessor can say of an element. Not one of them is a judgement of anybody. */
export const ELEMENT_ANSWERS = [
  {
    code: 'supported',
    definition: 'The information is consistent with the element.',
    source: OWN,
    meaning: say(
      'Звесткі стасуюцца з элементам.',
      'Сведения согласуются с элементом.',
      'The information is consistent with the element.',
    ),
    labels: say('звесткі адпавядаюць элементу', 'сведения соответствуют элементу', 'information consistent with the element'),
  },
  {
    code: 'contradicted',
    definition: 'The information speaks against the element.',
    source: OWN,
    meaning: say(
      'Звесткі гавораць супраць элемента.',
      'Сведения говорят против элемента.',
      'The information speaks against the element.',
    ),
    labels: say('звесткі супярэчаць элементу', 'сведения противоречат элементу', 'information against the element'),
  },
  {
    code: 'mixed',
    definition: 'There is information both for and against the element.',
    source: OWN,
    meaning: say(
      'Ёсць звесткі і за элемент, і супраць яго.',
      'Есть сведения и за элемент, и против него.',
      'There is information both for and against the element.',
    ),
    labels: say('ёсць звесткі за і супраць', 'есть сведения за и против', 'information for and against'),
  },
  {
    code: 'no_information',
    definition: 'What has been read says nothing about the element.',
    source: OWN,
    meaning: say(
      'Прачытанае нічога не кажа пра элемент.',
      'Прочитанное ничего не говорит об элементе.',
      'What has been read says nothing about the element.',
    ),
    labels: say('звестак няма', 'сведений нет', 'no information'),
  },
] as const

/** Elements that an assessor judges, and how. Never whether a crime was committed. */
export const ELEMENT_FORM: CodingEntry = {
  form: 'element',
  about: 'either',
  standard: true,
  items: ELEMENTS,
  questions: [
    {
      code: 'status',
      definition: 'What the information says.',
      source: OWN,
      labels: say('Што кажуць звесткі', 'Что говорят сведения', 'What the information says'),
      answers: ELEMENT_ANSWERS,
    },
  ],
}
