import { triggersOf } from '../../../grammar/rule-text.ts'
import { WHOM } from './whom.ts'

const GRANTED = '(granted|grants|grant|granting|given|gave|gives|giving|approved|approves|allowed|awarded)'
/** What kind of bail, or for how much. */
const KIND =
  "(a|us|zw|sh|ksh|rs|'$|'£|'€|#num|full|free|unconditional|conditional|interim|cash|early|police|temporary|medical|humanitarian|permanent|regular|anticipatory|provisional)"

/** Bail, parole, a pardon or a release that was granted: decided, whether or not somebody has come out; class `granted`. */
export const GRANTED_RELEASES = triggersOf(
  'en',
  `
release.no-bail verb batch=release_event polarity=flip needs=acted
  = [ (denied|refused|denies|refuses|deny|refuse) bail (to)? ] !(hearing|conditions|application|plea|request|petition)
  + Nina Petrova was denied bail.
  + The court refused bail to Nina Petrova.
  - Nina Petrova was denied a visa.

release.no-bail-plea verb batch=release_event polarity=flip needs=acted
  = [ (rejected|dismissed|denied|refused|rejects|dismisses|denies|refuses|rejecting|dismissing) (a|the|another)? (new|second|third|fresh)? bail (plea|application|request|petition|bid) (of|by|from|for) ]
  + The court rejected the bail plea of Nina Petrova.
  - The court rejected the bail rules of the city.

release.bail verb batch=release_event needs=acted
  = !(that|which|considered|considering|considers|against|mulled) [ ${GRANTED} ${KIND}{0,5} bail (to|for)? ] !(money|funds|hearing|conditions|fund|papers|application)
  + Nina Petrova was granted bail.
  + The court granted bail to Nina Petrova.
  - Nina Petrova was granted a visa.
  + Nina Petrova was granted $600 bail.
  - Nina Petrova was given bail money by friends.
  - Nina Petrova was given $600 bail money by friends.

release.bail-to verb batch=release_event needs=acted
  = !(that|which|considered|considering|considers|against|mulled) [ ${GRANTED} ] ${WHOM} ${KIND}{0,5} bail !(money|funds|hearing|conditions|fund|papers|application)
  + The court granted Nina Petrova bail.
  + The court granted student leader Nina Petrova $600 bail.
  - The court granted Nina Petrova a visa.
  - The court overturned a decision that granted Nina Petrova bail.
  - The court considered granting Nina Petrova bail.

release.parole verb code=conditional batch=release_event needs=acted
  = ${GRANTED} early? (parole|conditional_release|early_conditional_release) (to|for)?
  + The president granted parole to four prisoners.
  + Nina Petrova was granted early conditional release.
  - The president granted an interview to four prisoners.

release.got-bail self batch=release_event needs=acted
  = [ (got|received|won|obtained|secured|secures|wins|gets|secure) (full|free|unconditional|conditional|interim|cash|early|police|temporary|medical|humanitarian|#num|'$|us){0,3} bail ] !(money|funds|hearing|conditions|fund|papers|application)
  + Nina Petrova secured bail in May.
  - Nina Petrova secured bail money in May.

release.made-bail self batch=release_event needs=acted
  = (made|met) bail
  + Nina Petrova made bail in May.
  - Nina Petrova made bread in May.

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
