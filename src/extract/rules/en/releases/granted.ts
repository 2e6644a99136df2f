import { triggersOf } from '../../../grammar/rule-text.ts'
import { WHOM } from './whom.ts'

export const GRANTED = '(granted|grants|grant|granting|given|gave|gives|giving|approved|approves|allowed|awarded)'
/** Parole, a pardon or a release that was granted: decided, whether or not somebody has come out; class `granted`. */
export const GRANTED_RELEASES = triggersOf(
  'en',
  `
release.parole verb code=conditional batch=release_event needs=acted
  = ${GRANTED} early? (parole|conditional_release|early_conditional_release) (to|for)?
  + The president granted parole to four prisoners.
  + Nina Petrova was granted early conditional release.
  - The president granted an interview to four prisoners.

release.got-parole self code=conditional batch=release_event needs=acted
  = (got|received|won|obtained) (early)? (parole|conditional_release|early_conditional_release)
  + Nina Petrova got parole in May.
  - Nina Petrova got bread in May.

pardon.benefited self batch=release_event needs=acted
  = (benefited|benefitted|profited|benefit|benefits|benefiting|profit) from (an|the|this|a)? (@open|presidential|#date|upcoming|forthcoming|coming|pending){0,2} (pardon|clemency|act_of_clemency)
  + Nine prisoners benefited from the pardon.
  - Nine prisoners benefited from the weather.

pardon.included self batch=release_event needs=acted
  = (was|were|been|be|is|are) (also|@neg)? [ (included_in|covered_by) ] (an|the|this|a)? (@open|#date|latest|last|presidential|royal){0,2} (pardon|clemency) ('.|',|>|and|which|that|of|on|by|in|for|this|last|because|late|early|earlier|over|announced|signed|#date)
  + Nine prisoners were included in the royal pardon.
  - Nine prisoners were included in the pardon list.

pardon.granted-to verb batch=release_event needs=acted
  = (granted|grants|granting|grant|extended|extends|extend|extending|showed|gave|gives|issued|issues|given) (a|an|his|presidential|official|full|the){0,2} (@open)? (pardon|pardons|clemency|mercy|act_of_clemency) (to|for)
  + The president granted clemency to 12 people.
  - The president granted access to 12 people.

pardon.was-issued verb batch=release_event needs=acted
  = !(no|few|forged|fake) (royal|presidential|full)? (pardon|pardons|clemency) (was|were|has|had|have|been|@adverb|@neg){0,4} [ (issued|granted|extended|given) (to|for) ]
  + Royal pardons were issued for ten women.
  + The group took note of pardons issued to ten women.
  - Royal seals were issued for ten women.
  - No pardons were issued for ten women.

pardon.signed verb batch=release_event needs=acted
  = (signed|signs|issued|issues|approved|decreed) (a|an|the|his|another){0,2} (@open|presidential){0,2} (pardon|pardons|clemency_decree|pardon_decree|decree_pardoning|decree_on_the_pardon|decree_on_pardoning|act_of_clemency|order_pardoning|decree_of_pardon) (of|for)?
  + The president signed a pardon for 12 convicts.
  - The president signed a law on 12 parks.

pardon.covers verb batch=release_event needs=acted
  = (pardon|pardons|clemency|decree|mercy) (@do|@neg|@have|@future|@may|@would|@adverb|this_time|today|also|',|@signing|@timely|@preposition|@determiner|#date|#person|#place|@title){0,8} [ (covers|cover|covered|affects|affect|affected|extended_to|extends_to|extend_to|applied_to|applies_to|apply_to|concerned|concerns|benefited|benefits|reached) ]
  + The latest pardon covers 12 people.
  + The pardon, signed by the president on Friday, covers 12 people.
  - The latest report covers 12 people.

pardon.by-decree verb batch=release_event needs=acted
  = [ (granted|grants|grant|granting) ] ${WHOM} (a|an|full|free|conditional|royal|presidential|official){0,2} (pardon|clemency|pardons)
  + The president granted 12 people clemency.
  - The president granted 12 people a prize.

pardon.was-shown verb batch=release_event needs=acted
  = (shown|granted|given|awarded) (an|a|the|full|free|unconditional|absolute|conditional){0,3} (clemency|mercy)
  + Nina Petrova was shown mercy.
  - Nina Petrova was shown the way.
`,
)
