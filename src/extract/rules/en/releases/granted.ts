import { triggersOf } from '../../../grammar/rule-text.ts'

const GRANTED = '(granted|grants|grant|granting|given|gave|gives|giving|approved|approves|allowed|awarded)'
/** What kind of bail, or for how much. */
const KIND = "(a|us|'$|#num|full|free|unconditional|conditional|interim|cash|early|police|temporary|medical|humanitarian)"

/** Bail, parole or a release that was granted: decided, whether or not somebody has come out; class `granted`. */
export const GRANTED_RELEASES = triggersOf(
  'en',
  `
release.bail verb batch=release_event needs=acted
  = !(that|which|considered|considering|considers|against|mulled) [ ${GRANTED} ${KIND}{0,3} bail (to|for)? ] !(money|funds|hearing|conditions|fund|papers|application)
  + Nina Petrova was granted bail.
  + The court granted bail to Nina Petrova.
  - Nina Petrova was granted a visa.
  + Nina Petrova was granted $600 bail.
  - Nina Petrova was given bail money by friends.
  - Nina Petrova was given $600 bail money by friends.

release.bail-to verb batch=release_event needs=acted
  = !(that|which|considered|considering|considers|against|mulled) [ ${GRANTED} ] (@determiner|@open|@people|@role|@nationality){0,3} (#person|#count|#unnamed|@people|@persons) (@open|@people|@persons|and|#person){0,3} ${KIND}{0,3} bail !(money|funds|hearing|conditions|fund|papers|application)
  + The court granted Nina Petrova bail.
  + The court granted student leader Nina Petrova $600 bail.
  - The court granted Nina Petrova a visa.
  - The court overturned a decision that granted Nina Petrova bail.
  - The court considered granting Nina Petrova bail.

release.parole verb code=conditional batch=release_event needs=acted
  = ${GRANTED} (early)? parole (to|for)?
  + The president granted parole to four prisoners.
  - The president granted an interview to four prisoners.

release.got-parole self code=conditional batch=release_event needs=acted
  = (got|received|won|obtained) (early)? (parole|conditional_release|early_conditional_release)
  + Nina Petrova got parole in May.
  - Nina Petrova got bread in May.
`,
)
