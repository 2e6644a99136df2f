import { mentionRulesOf } from '../../../grammar/rule-text.ts'
import { articleRulesOf } from '../../articles.ts'

/** Articles of law. */
export const ARTICLES = [
  ...articleRulesOf('en', {
    word: '(article|articles|art|arts)',
    part: '(part|parts|section|sections|paragraph|paragraphs|para|paras|clause|p|pt)',
    of: '(of|,)',
    and: 'and',
    ending: '(th|st|nd|rd)',
    single: null,
    by: '(under)',
    told: (article) => `He was tried there under ${article}.`,
    shown: {
      word: 'Article',
      first: 'first',
      part: 'part',
      of: 'of ',
      and: 'and',
      code: ' of the Criminal Code',
      ending: 'th',
      single: '',
      by: 'under',
    },
    none: 'He read an article of 2020 and took part in it.',
  }),
  ...mentionRulesOf(
    'en',
    `
article.section
  = [ (section|sections)=section #num=article (@code_UK|@code_other)=code ]
  + He was tried there under ⟦Section 505 of the Penal Code⟧.
  - He was tried in section 505 of the building.

article.section-brackets
  = [ (section|sections)=section #num=article '( (#num|@open|a|i) ') (@code_UK|@code_other)=code ]
  + He was tried there under ⟦Section 505 (b) of the Penal Code⟧.
  - He was tried in section 505 (b) of the building.
`,
  ),
]
