import { mentionRulesOf } from '../../../grammar/rule-text.ts'

const QUAL = '(@atleast|@atmost|@about|@less){0,2}=qual'
const UNIT = '(day|days|week|weeks|month|months|year|years)'
const YEAR = '(year|years)'
const MONTH = '(month|months)'
/** What ends a number whose unit was said before. */
const END = "('.|',|';|')|'—|but|and|for|under|in|>)"

/** How much of a length of punishment is taken off, left or served. */
export const TERM_SHARES = mentionRulesOf(
  'en',
  `
term.off
  = (took|takes|take|knocked|shaved|cut|cutting) ${QUAL} [ #num=n ${UNIT}=unit ] off
  + The court took ⟦six months⟧ off.
  - The worker took six days there.

term.off-one
  = (took|takes|take|knocked|shaved|cut|cutting) [ (a|an) (year|month|week)=unit ] off
  + The court took ⟦a year⟧ off.
  - The worker took a year there.

term.off-sentence
  = [ (a|an|#num)=n ${UNIT}=unit ] off of? (the|his|her|their|its|a) _{0,2} (sentence|sentences|term|terms|punishment)
  + The judge sliced ⟦a year⟧ off of her jail sentence.
  - She took a year off the job.

term.to-go
  = ${QUAL} [ #num=n ${UNIT}=unit ] (to_go|left|to_serve)
  + He has ⟦two years⟧ to go.
  - He has two years of school.

term.to-go-months
  = ${QUAL} [ #num=n ${YEAR}=unit ',? and? #num=n2 ${MONTH}=unit2 ] (to_go|left|to_serve)
  + He has ⟦two years and one month⟧ to go.
  - He has two years and one month of school.

term.of-given
  = of (the|his|her|their) [ #num=n ${UNIT}=unit ] (@pronoun|@have|@be|^|@adverb){1,4} (given|sentenced|got|received|handed)
  + Of the ⟦ten years⟧ she had been given, she served four.
  - Of the ten years she had been there, she liked four.

term.share near=sentencing
  = (served|serving|spent|serve) ${QUAL} [ #num=n ] of (his|her|the|their|a) #num '-? ${UNIT}=unit
  + She served ⟦four⟧ of her six years.
  - She liked four of her six years.

term.share-of near=sentencing
  = of (his|her|the|their|a|those) #num '-? ${UNIT}=unit (@open|@possessive|@pronoun|@have|@be|term|sentence|',|sentenced|in|prison|^){0,6} (served|spent|serve) ${QUAL} [ #num=n ] ${END}
  + Of the six years she served ⟦four⟧.
  - Of the six years she liked four.
`,
)
