import type { CodingEntry } from './coding.ts'
import { OWN, say } from './entry.ts'

/** Laws, courts, lists and mechanisms of which change is demanded. */
export const REFORM_FORM: CodingEntry = {
  form: 'reform',
  about: 'register',
  standard: false,
  items: [
    {
      code: 'extremist_lists',
      definition: 'Lists of people, groups and texts that the State calls extremist.',
      source: OWN,
      labels: say('спісы «экстрэмістаў»', 'списки «экстремистов»', 'lists of “extremists”'),
    },
  ],
  questions: [
    {
      code: 'state',
      definition: 'What has become of it.',
      source: OWN,
      labels: say('Што змянілася', 'Что изменилось', 'What changed'),
      answers: [
        { code: 'unchanged', definition: 'It is as it was.', source: OWN, labels: say('без змен', 'без изменений', 'unchanged') },
        { code: 'changed', definition: 'It was changed.', source: OWN, labels: say('змянілася', 'изменилось', 'changed') },
      ],
    },
  ],
}
