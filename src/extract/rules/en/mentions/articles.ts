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
  = [ (section|sections|sec|secs)=section '.? #num=article (@code_UK|@code_other)=code ]
  + He cited ⟦section 505 of the Penal Code⟧.
  - He was tried in section 505 of the building.

article.section-under
  = (under|using|invoked|invoking|violating|violated|breaching|breached|against) [ (section|sections|sec|secs)=section '.? #num=article ] !(of_the_building|of_the_prison|of_the_jail|of_the_camp|of_the_cemetery|of_the_city|of_the_town|of_the_book|of_prison)
  + He was tried there under ⟦section 505 of the act⟧.
  - He was tried in section 505 of the building.

article.section-named
  = !(in|at|into|from|to|inside) [ ^@lawsection=section '.? #num=article ] !(of_the_building|of_the_prison|of_the_jail|of_the_camp|of_the_cemetery|of_the_city|of_the_town|of_the_book|of_prison)
  + The sedition law, ⟦Section 124A⟧, was used there.
  + The sedition law, ⟦Sec. 124A⟧, was used there.
  - Section 4 of the prison is for men.

article.section-of-code
  = (@code_UK|@code_other) [ (section|sections)=section #num=article ]
  + He was tried for affray, ⟦penal code section 415⟧.
  - He was tried in section 415 of the building.

article.pair
  = (articles|arts) #num (^|'-|'(|')|#num|@articletail|a|b|c|d|e|i){0,8} (and|or|to) [ #num=article ] !(@people|@persons|@nationality|more|others|other)
  + He was tried there under Articles 331 and ⟦117 of the code⟧.
  - He wrote 331 articles and 117 letters.
  - He was tried there under articles 331 and 117 people came.

article.pair-section
  = sections=section #num (^|'-|'(|')|#num|a|b|c|d|e|i){0,8} (and|or|to) [ #num=article ]
  + He was tried there under Sections 505(1) and ⟦153A of the code⟧.
  - He wrote sections of 331 pages and 117 letters.
`,
  ),
]
