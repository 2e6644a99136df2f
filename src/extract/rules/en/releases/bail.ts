import { triggersOf } from '../../../grammar/rule-text.ts'
import { GRANTED } from './granted.ts'
import { WHOM } from './whom.ts'

/** What kind of bail, or for how much. */
const KIND =
  "(a|us|zw|sh|ksh|rs|'$|'£|'€|#num|full|free|unconditional|conditional|interim|cash|early|police|temporary|medical|humanitarian|permanent|regular|anticipatory|provisional|protective|transitory|non-cash|personal|high|hefty|free|k|n|mk|kes|ugx|shs|tsh|ngn|pkr|inr|tk|million|post|pre|arrest|post-arrest|pre-arrest|'-)"

/** What is asked for, and a court decides on. */
const PLEAS = 'application applications plea pleas petition petitions request requests motion motions bid appeal'.split(' ')
const PLEA = `(${PLEAS.join('|')})`
const BAIL_PLEA = `(${PLEAS.flatMap((plea) => [`bail_${plea}`, `${plea}_for_bail`]).join('|')})`
const OF = '(of|by|from|for|to|filed_by|moved_by|made_by)'
const REJECTED =
  '(rejected|dismissed|denied|refused|declined|rejects|dismisses|denies|refuses|declines|rejecting|dismissing|denying|refusing|turned_down|threw_out|struck_out)'
/** Between “bail” and what was done with it. */
const WAS = '(@be|@have|@adverb|@neg){1,4}'

/** Bail that was granted, set, refused or got: classes `granted`, `granting` and `grantable` say that nobody need have come out. */
export const BAIL = triggersOf(
  'en',
  `
release.no-bail verb batch=release_event polarity=flip needs=acted
  = [ (denied|refused|denies|refuses|deny|refuse) bail #date{0,1} (to)? ] !(hearing|conditions|application|plea|request|petition)
  + Nina Petrova was denied bail.
  + The court refused bail to Nina Petrova.
  - Nina Petrova was denied a visa.

release.no-bail-plea verb batch=release_event polarity=flip needs=acted
  = [ (rejected|dismissed|denied|refused|rejects|dismisses|denies|refuses|rejecting|dismissing) (a|the|another)? (new|second|third|fresh)? bail (plea|application|request|petition|bid) (of|by|from|for) ]
  + The court rejected the bail plea of Nina Petrova.
  - The court rejected the bail rules of the city.

release.headed-bail self batch=release_event needs=acted
  = !(judge|justice|magistrate|court|judges|who) #person [ granted ${KIND}{0,5} bail ] (after|over)
  + Jailed photographer Nina Petrova granted bail after 20 days
  - Judge Nina Petrova granted bail after 20 days
  - Nina Petrova granted bail to her foes

release.bail verb batch=release_event needs=acted
  = !(that|which|considered|considering|considers|against|mulled) [ ${GRANTED} ${KIND}{0,5} bail #date{0,1} (to|for)? ] !(money|funds|hearing|conditions|fund|papers|application)
  + Nina Petrova was granted bail.
  + The court granted bail to Nina Petrova.
  - Nina Petrova was granted a visa.
  + Nina Petrova was granted $600 bail.
  - Nina Petrova was given bail money by friends.
  - Nina Petrova was given $600 bail money by friends.

release.bail-in verb batch=release_event needs=acted
  = [ ${GRANTED} ${KIND}{0,5} bail (of|in_the_sum_of|at|set_at) (a|the|about|'$|'£|'€|#num|million|us|rs|ksh|k|n){1,5} (to|for) ]
  + The court granted bail in the sum of $500 to Nina Petrova.
  - The court granted bail in May.

release.bail-on-day verb batch=release_event needs=acted
  = !(that|which|considered|considering|considers|against|mulled) [ ${GRANTED} ${KIND}{0,5} bail on #date (to|for) ]
  + The court granted bail on Monday to Nina Petrova.
  - The court granted a visa on Monday to Nina Petrova.

release.bail-to verb batch=release_event needs=acted
  = !(that|which|considered|considering|considers|against|mulled) [ ${GRANTED} ] ${WHOM} ${KIND}{0,5} bail !(money|funds|hearing|conditions|fund|papers|application)
  + The court granted Nina Petrova bail.
  + The court granted student leader Nina Petrova $600 bail.
  - The court granted Nina Petrova a visa.
  - The court overturned a decision that granted Nina Petrova bail.
  - The court considered granting Nina Petrova bail.

release.got-bail self batch=release_event needs=acted
  = [ (got|received|won|obtained|secured|secures|wins|gets|secure) (full|free|unconditional|conditional|interim|cash|early|police|temporary|medical|humanitarian|#num|'$|us){0,3} bail ] !(money|funds|hearing|conditions|fund|papers|application)
  + Nina Petrova secured bail in May.
  - Nina Petrova secured bail money in May.

release.made-bail self batch=release_event needs=acted
  = (made|met) bail
  + Nina Petrova made bail in May.
  - Nina Petrova made bread in May.

release.out-on-bail self batch=release_event needs=acted
  = (#person|#count|#unnamed|',) (now|already|currently|still)? [ (out|free) on ${KIND}{0,5} (bail|bond|parole) ] !(money|funds|hearing|conditions|application)
  + Nina Petrova out on bail
  + Nina Petrova and Ivan Kalina out on $150 bail
  + Nina Petrova, free on bail, declined to comment.
  - The talks Nina Petrova led on bail went on.

release.bail-set verb batch=release_event needs=acted
  = [ (set|sets|fixed|fixes) (a|an|her|his|their|cash|total)? bail for ] !(the_hearing|the_trial|trial|today|tomorrow)
  + The court set bail for Nina Petrova at 10,000 lari.
  - The judge set a bail hearing for Nina Petrova.

release.bail-set-at verb batch=release_event needs=acted
  = [ (set|sets|fixed|fixes) (a|an|her|his|their|cash|total)? bail (at|of){0,1} (about|over|us|'$|'£|'€){0,2} #num (million|each|@open){0,3} for ] !(the_hearing|the_trial|trial|today|tomorrow)
  + The judge set bail at $5,000 for Nina Petrova.
  - The judge set a date for Nina Petrova.

release.bail-was verb batch=release_event needs=acted
  = bail (application)? (was|is|has|had|have|be|been|@adverb|@neg){1,4} [ (granted|given|set|fixed|allowed|extended|approved) (at|in_the_sum_of)? (about|over|us|'$|'£|'€|#num|million|#date|on){0,6} (to|for) ]
  + Bail was granted to Nina Petrova on Friday.
  + Bail was set at $5,000 for Nina Petrova.
  - Bail was given back.
  - Prosecutors opposed bail being granted to Nina Petrova.
  - A bail hearing was set for Nina Petrova on Friday.

release.bail-was-not verb batch=release_event polarity=flip needs=acted
  = bail ${WAS} [ (denied|refused) to ]
  + Bail was denied to Nina Petrova on Friday.
  - Bail was denied on Friday.

release.whose-bail noun batch=release_event needs=acted
  = @possessive [ bail ] ${WAS} (set|fixed|granted|approved) !(aside|to)
  + Nina Petrova's bail was set at $5,000.
  - Nina Petrova's bail was revoked.
  - Nina Petrova's bail was set to expire on Friday.

release.bail-plea verb batch=release_event needs=acted
  = [ ${GRANTED} (a|an|the|their|his|her|@open){0,3} bail ${PLEA} ${OF} ]
  + The High Court allowed the bail plea of Nina Petrova.
  - The High Court heard the bail plea of Nina Petrova.

release.plea-for-bail verb batch=release_event needs=acted
  = [ ${GRANTED} (a|an|the|their|his|her|@open){0,3} ${PLEA} for (interim|regular|@open)? bail ${OF} ]
  + The judge granted a defence request for bail to Nina Petrova.
  + The judge granted an application for bail by Nina Petrova.
  - The judge heard an application for bail by Nina Petrova.

release.bail-of verb batch=release_event needs=acted
  = [ (approved|accepted|confirmed|upheld) (the|an|a)? (@open|interim|regular|pre-arrest)? bail (of|for) ] !(a|the|application|plea|petition|hearing)
  + The High Court approved the bail of Nina Petrova.
  - The High Court approved the bail rules.

release.accepted-plea verb batch=release_event needs=acted
  = [ accepted (a|an|the|their|his|her|@open){0,3} (bail_plea|bail_application|bail_petition|bail_request) ${OF} ]
  + The High Court accepted the bail plea of Nina Petrova.
  - The High Court accepted the report of Nina Petrova.

release.whose-plea noun batch=release_event needs=acted
  = ${GRANTED} ${WHOM} @possessive (@open){0,2} [ ${BAIL_PLEA} ] !(to)
  + The court granted Nina Petrova's bail application.
  - The court heard Nina Petrova's bail application.
  - The court allowed Nina Petrova's bail appeal to be withdrawn.

release.whose-plea-was noun batch=release_event needs=acted
  = @possessive (@open){0,2} [ ${BAIL_PLEA} ] ${WAS} (granted|allowed|approved|accepted) !(a|an|to|urgent|priority|another)
  + Nina Petrova's application for bail was granted.
  - Nina Petrova's application for bail was heard.
  - Nina Petrova's application for bail was granted a hearing.

release.no-plea noun batch=release_event polarity=flip needs=acted
  = ${REJECTED} ${WHOM} @possessive (@open){0,2} [ ${BAIL_PLEA} ]
  + The court rejected Nina Petrova's bail application.
  - The court heard Nina Petrova's bail application.

release.no-plea-was noun batch=release_event polarity=flip needs=acted
  = @possessive (@open){0,2} [ ${BAIL_PLEA} ] ${WAS} ${REJECTED}
  + Nina Petrova's application for bail was rejected.
  - Nina Petrova's application for bail was heard.

release.admitted verb batch=release_event needs=acted
  = [ (admitted|admits|admit|admitting|enlarged) (to|on) bail ]
  + Nina Petrova was admitted to bail on Friday.
  - Nina Petrova was admitted to hospital.

release.admitted-to verb batch=release_event needs=acted
  = [ (admitted|admits|admitting|enlarged) ] ${WHOM} (to|on) ${KIND}{0,3} bail
  + Justice Okoro admitted Nina Petrova to bail in the sum of N5 million.
  - Justice Okoro admitted Nina Petrova to the hall.
`,
)
