import { triggersOf } from '../../../grammar/rule-text.ts'

/** Who is barred, and by whom, between the verb and “from”. */
const WHOM = '(#person|#unnamed|#count|#organisation|by|the|a|court|police|kgb|authorities|@pronoun|@open)'
const MUST =
  '(must|has_to|have_to|had_to|obliged_to|required_to|forced_to|ordered_to|need_to|needs_to|supposed_to|made_to|told_to|expected_to)'
const OFTEN = '(daily|weekly|monthly|regularly|every|each|day|week|month|once|twice|a|#num|times|@adverb|@unit)'
const OFFICE =
  '(police|militia|police_station|police_stations|police_department|inspectorate|inspection|internal_affairs|probation_office|probation_officer|parole_officer|kgb|security_services|station|headquarters|commandant|court|courts|authorities)'
const HOME = '(home|homes|apartment|apartments|flat|flats|house|houses|residence)'
const WHOSE = '(his|her|their|our|my|the|own|rented|#unnamed|@pronoun)'
/** What people are bound to after release: at home, whom to report to, whom not to talk to, where not to go. Conditions are what they are, whoever demands them: `fixed`. */
export const BOUND = triggersOf(
  'en',
  `
condition.stays-home self fixed
  = ${MUST} @adverb? [ (stay|remain|be) ] (@adverb|indoors){0,1} (in|at|inside) ${WHOSE}{0,2} ${HOME}
  + Nina Petrova must stay in her apartment at night.
  - Nina Petrova must stay in her team.

condition.not-out verb fixed
  = [ @barring ] ${WHOM}{0,4} from leaving ${WHOSE}{1,2} ${HOME}
  + The KGB banned Nina Petrova from leaving her apartment.
  - The KGB banned Nina Petrova from leaving Belarus.

condition.may-not-go-out verb fixed polarity=restricted
  = [ (allowed|permitted|allow|let|lets) ] (#person|#unnamed){0,1} to? leave ${WHOSE}{0,2} ${HOME}
  + Nina Petrova was not allowed to leave her home.
  - Nina Petrova was allowed to leave her home.

condition.checks-in self fixed
  = (to|must|and|or|she|he|they|@must|@future|@adverb|#person|#unnamed) [ (report|reports|check_in|checks_in|register|registers|sign_in|appear|appears) ] ${OFTEN}{1,5} (to|with|at|in|before) (@determiner|@pronoun|@possessive|@open|local|nearest|district|regional|#unnamed){0,5} ${OFFICE}
  + She was asked to check in daily with local police.
  - She was ordered to check in at the hotel.

condition.checks-in-then self fixed needs=acted
  = ${MUST} (@adverb|for|one|@unit|#num|#term){0,4} [ (report|check_in|register|sign_in|appear|show_up|present_himself|present_herself|present_themselves|go) ] (to|with|at|in|before|for) (@determiner|@pronoun|local|nearest|district|regional|penal|@open|#unnamed){0,4} ${OFFICE} (inspector|officer|in_person|in|person|@open){0,2} ${OFTEN}{0,4} (agencies|@unit|whenever|when|'.|',|and|every|once|twice|#num|bureau|office)
  + Nina Petrova is required to register in the inspection three times a month.
  - Nina Petrova is required to register in the book.

condition.registered plain fixed
  = [ registered ] (for|with|at|by) (@determiner|local|district|city|regional|@open|and){0,5} (penal|correctional|criminal|executive|police|militia|#organisation){1,2} (inspection|inspectorate|department|register|officers|inspector|'.|',|and|of)
  + Nina Petrova is registered with the penal inspectorate.
  - Nina Petrova is registered with the library.

condition.informs self fixed
  = ${MUST} @adverb? [ (inform|notify) ] (@determiner|local|of|about|if|when|i|he|she|they|@pronoun|change|changes|any|#unnamed){0,6} (${OFFICE.slice(1, -1)}|place_of_residence|residence|address|whereabouts)
  + Nina Petrova must also inform the police of her plans.
  - Nina Petrova must inform her mother.

condition.asks-leave self fixed
  = (${MUST.slice(1, -1)}|shall|and|',|or) (also|@adverb){0,1} [ (ask|receive|get|obtain|seek|request|have) ] (@determiner|@possessive|of|from|for|police|militia|court|inspectorate|#unnamed|@open){0,5} (permission|permit|consent|authorisation|authorization)
  + Nina Petrova has to get the police's permission before moving.
  - Nina Petrova has to get the letter.

condition.may-not-move self fixed polarity=restricted
  = (change|leave|move) (his|her|their|the|@pronoun){0,2} [ (place_of_residence|residence|place_of_work|job|flat) ] without (@determiner|@possessive|of|police|militia|inspectorate|#unnamed|@open){0,4} (permission|permit|consent)
  + Nina Petrova cannot change her place of residence without the police's permit.
  - Nina Petrova cannot change her place in the queue.

condition.barred-moving verb fixed
  = [ @barring ] ${WHOM}{0,4} from (moving|relocating|settling) (to|in|from)
  + Nina Petrova was barred by the police from moving to Minsk.
  - Nina Petrova was barred by the police from moving.

condition.may-not-speak verb fixed polarity=restricted told
  = [ (allowed|permitted|allow|allows|permit) ] (#person|#unnamed){0,1} (to|access|contact) (speak|talk|communicate|give|use|access|contact|approach|comment|publish|post|to|with|meet)? (@adverb|to|with|on|the|any|her|his|their|@pronoun|@open|phone|telephone|and|or|or_access){0,5} (media|press|journalists|reporters|interviews|internet|social_media|windows|strangers|phone|outside_world)
  + Nina Petrova was released. She is not allowed to use the phone or access the internet.
  - Nina Petrova was released. She is allowed to use the phone.

condition.told-silence verb fixed told
  = [ (ordered|told|warned|instructed|asked|advised) ] (#person|#unnamed|#count|her|him|them|me|us){0,1} not to (talk|speak|give|comment|disclose|discuss|tell|publish|make|communicate|meet) !(guilty|up)
  + Nina Petrova was released. Officers warned her not to speak to anyone.
  - Nina Petrova was released. Officers told her not to worry.

condition.pledged-stay plain fixed
  = [ (sign|signed|signing|signs|give|gave|given) ] (@determiner|@open|written){0,3} (agreement|pledge|paper|papers|document|documents|undertaking|statement|commitment|promise) not to (leave|travel|move|go)
  + Nina Petrova signed a pledge not to leave Minsk.
  - Nina Petrova signed a pledge to write.

condition.refrains self fixed told
  = (${MUST.slice(1, -1)}|and|or|',|they|he|she|must_also) @adverb? [ (refrain|abstain) ] from (@open|@adverb|@determiner|public|political|any|doing|all|assessments|making|giving|commenting|criticising|criticizing|speaking|posting|participating|taking|activities|activity|joining|contact|insulting|inciting|contacting){1,3}
  + Nina Petrova was released. She must refrain from public comments.
  - Nina Petrova was released. She must refrain.

condition.freed-on-condition plain fixed
  = (released|freed|pardoned|let_go|set_free|bailed|bail|release) _{0,8} [ (on|under) (the|one|a)? (condition|conditions|proviso|understanding) ] (that|#unnamed|#person)
  + Nina Petrova was released on condition that she leave Minsk.
  - Nina Petrova was released on Friday.

condition.watched-over plain fixed told
  = [ (keep|keeps|kept|keeping) ] (a|an|close|constant|permanent|watchful){0,2} (watch|tabs|eye) (on|over) (#person|#unnamed)=person
  + Nina Petrova was released. The district officer is to keep watch on her.
  - Nina Petrova was released. The district officer is to keep bread.

condition.visited plain fixed told
  = (police|officers|policemen|officer|inspectors|agents|kgb) (@adverb|@future|@have|can|may|would){0,2} [ (visit|visits|visited|come|comes|came|check|checks|checked|inspect|inspects) ] (to|on|at|#person|#unnamed|her|him|them|his|their|@open|@pronoun){0,4} (at_home|home|homes|apartment|flat) (@adverb|every|once|twice|several|regularly|daily|weekly|#num|at_night|to_check|times|to)
  + Nina Petrova was released. Police visit her home every week.
  - Nina Petrova was released. Police left her home every week.

condition.must-pay self fixed told
  = (still_has_to|still_have_to|must_still|still_must|must|has_to|have_to) [ (pay|repay|pay_off|reimburse) ] (@determiner|@open|off|#num|@unit){0,6} (fine|fines|damages|compensation|debt|debts|costs|lawsuit)
  + Nina Petrova was released. She still has to pay off the fine.
  - Nina Petrova was released. She still has to pay the driver.

condition.no-entry verb fixed
  = [ @barring ] ${WHOM}{0,4} from (returning|re-entering|entering|coming_back) (to|home|into|#place|the_country|for)
  + Nina Petrova was banned from entering Belarus for ten years.
  - Nina Petrova was banned from singing.

condition.may-not-return verb fixed polarity=restricted
  = [ (allowed|permitted|allow|let) ] (#person|#unnamed|#count){0,1} (to|back)? (return|re-enter|come_back|back) (to|into|home) (#place|the_country|their|his|her|homeland|country|home|work|school|university|^|'.|',)
  + They are not allowed to return to Belarus.
  - They are allowed to return to Belarus.

condition.entry-ban plain fixed told
  = [ (entry_ban|re-entry_ban|ban_on_entry|ban_on_returning|ban_on_entering|ban_on_return|no-entry_stamp) ]
  + Nina Petrova was released. She got an entry ban for ten years.
  - Nina Petrova was released. She got a letter.

condition.required-to-report verb fixed
  = [ (require|requires|required|requiring|oblige|obliges|obliged|order|orders|ordered|ordering) ] (#person|#unnamed|#count) to (report|register|check_in|sign_in|appear) (to|with|at|in|before) (@determiner|@pronoun|local|nearest|district|regional|@open){0,3} ${OFFICE}
  + The rules require her to report to the police.
  - The rules require her to report to the reader.

condition.not-outside self fixed polarity=restricted
  = [ (may|must|can|ca|cannot|could|allowed|permitted) (not|n't|to|@adverb){0,2} (be|stay|go) outside ${WHOSE}{0,2} ${HOME} ]
  + Nina Petrova may not be outside her home at night.
  - Nina Petrova may be outside her home at night.

condition.not-out-of-town self fixed polarity=restricted
  = [ (may|must|can|ca|cannot|could|allowed|permitted) (not|n't|to|@adverb){0,2} leave ${WHOSE}{0,2} (home_town|hometown|town|city|district|region|village|settlement|capital|province|neighbourhood|neighborhood|municipality) ]
  + Nina Petrova may not leave her home town without a permit.
  - Nina Petrova may leave her home town.

condition.no-public-places self fixed polarity=restricted
  = [ (may|must|can|ca|cannot|could|allowed|permitted) (not|n't|to|@adverb){0,2} (visit|attend|enter|frequent) (@determiner|any|@open|mass|public){0,2} (public_place|public_places|place|places|event|events|restaurants|bars|cafes|gatherings|rallies|demonstrations) ]
  + Nina Petrova cannot visit public places.
  - Nina Petrova can visit public places.

condition.no-activity verb code=civic_rights fixed
  = [ @barring ] ${WHOM}{0,4} from (resuming|continuing|conducting|doing|'"|civic|political|public|journalistic|professional|social|human_rights){1,3} (@pronoun|her|his|their|'"|civic|political|public){0,2} (activism|activity|activities|work|life|journalism)
  + Nina Petrova was banned from resuming her activism.
  + Nina Petrova was banned from "civic" activity.
  - Nina Petrova was banned from resuming her dinner.

condition.ban-ended plain code=exit_ban fixed
  = [ (travel_ban|exit_ban|travel_bans|exit_bans) (on|against) (#person|#count) ] (@be|@have|@neg|@adverb|@may|@future){1,4} @unbinding
  + The travel ban on Nina Petrova was lifted.
  - The travel ban on Nina Petrova was imposed.

condition.arrest-ended plain polarity=flip fixed told
  = !(to|will|would|not|n't|must|should) [ (ended|ending|lifted|lifting|ends|lifts|suspended|suspending) (his|her|their|the|#term|#num|@unit|'-|@open){0,5} (house_arrest|home_arrest|probation|judicial_control|police_supervision) ] !(officer|officers|office|service|services|law|system|rules)
  + Nina Petrova was released. The court eased her bail, ending her house arrest.
  - Nina Petrova was released. The court will lift her house arrest.
  - Nina Petrova was released. The court ordered her house arrest.
  - Nina Petrova was released. The court suspended the probation officer.
  - Nina Petrova was released. The government lifted the curfew.

condition.told-to-refrain self fixed told
  = (urged|asked|told|ordered|warned|advised) (#person|#unnamed){0,1} to [ refrain ] from (@open|@adverb|public|political|any|making|giving|commenting|criticising|criticizing|speaking){1,3}
  + Nina Petrova was released. She was urged to refrain from political activities.
  - Nina Petrova was released. She was urged to rest.

condition.confined-to verb fixed told
  = [ (confine|confined|confining|restricting|restricted|locked_down) ] (#person|#unnamed|#count|ex-prisoners|former|prisoners){0,3} (to|in|at|within) (their|his|her|the|@open|#place|^|'s){0,4} (district|districts|town|city|village|region|province|area|home|homes|neighbourhood|neighborhood|apartment|house|houses|compound|island|limits)
  + Nina Petrova was released. Police confined her to her home district.
  - Nina Petrova was released. Police confined themselves to words.

`,
)
