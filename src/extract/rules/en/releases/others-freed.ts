import { mentionRulesOf } from '../../../grammar/rule-text.ts'

/** Those told of by “all”, and by whose wife or son they are. */
export const OTHERS_FREED = mentionRulesOf(
  'en',
  `
unnamed.all-of tags=plural
  = [ all ] (must|should|were|have|are|will|can|may) (@be|also|now|immediately|@adverb){0,3} (released|freed|set_free|pardoned|amnestied|liberated|free)
  + She said that ⟦all⟧ must be released.
  - She said that all doors must be opened.

unnamed.wife-of tags=singular,kin
  = @possessive [ (elderly|elder|younger|older|eldest|youngest|own)? (mother|father|wife|husband|son|daughter|brother|sister|grandmother|grandfather|mother-in-law|father-in-law) ] (@be|@have|@future|@may|@would|walked|left)
  + Mr. Petrov's ⟦wife⟧ was released.
  - Mr. Petrov's lawyer was released.
  - Mr. Petrov's wife, Nina, was released.
`,
)
