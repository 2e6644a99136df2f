import { triggersOf } from '../../../grammar/rule-text.ts'

/** What people are bound to after release: at home, whom to report to, whom not to talk to, where not to go. Conditions are what they are, whoever demands them: `fixed`. */
export const BOUND = triggersOf(
  'en',
  `
condition.registered plain fixed
  = [ registered ] (for|with|at|by) (@determiner|local|district|city|regional|@open|and){0,5} (penal|correctional|criminal|executive|police|militia|#organisation){1,2} (inspection|inspectorate|department|register|officers|inspector|'.|',|and|of)
  + Nina Petrova is registered with the penal inspectorate.
  - Nina Petrova is registered with the library.

condition.pledged-stay plain fixed
  = [ (sign|signed|signing|signs|give|gave|given) ] (@determiner|@open|written){0,3} (agreement|pledge|paper|papers|document|documents|undertaking|statement|commitment|promise) not to (leave|travel|move|go)
  + Nina Petrova signed a pledge not to leave Minsk.
  - Nina Petrova signed a pledge to write.

condition.freed-on-condition plain fixed
  = (released|freed|pardoned|let_go|set_free|bailed|bail|release) _{0,8} [ (on|under) (the|one|a)? (condition|conditions|proviso|understanding) ] that? (#unnamed|#person)
  + Nina Petrova was released on condition that she pay.
  - Nina Petrova was released on Friday.

condition.watched-over plain fixed told
  = [ (keep|keeps|kept|keeping) ] (a|an|close|constant|permanent|watchful){0,2} (watch|tabs|eye) (on|over) (#person|#unnamed)=person
  + Nina Petrova was released. The district officer is to keep watch on her.
  - Nina Petrova was released. The district officer is to keep bread.

condition.visited plain fixed told
  = (police|officers|policemen|officer|inspectors|agents|kgb) (@adverb|@future|@have|can|may|would){0,2} [ (visit|visits|visited|come|comes|came|check|checks|checked|inspect|inspects) ] (to|on|at|#person|#unnamed|her|him|them|his|their|@open|@pronoun){0,4} (at_home|home|homes|apartment|flat) (@adverb|every|once|twice|several|regularly|daily|weekly|#num|at_night|to_check|times|to)
  + Nina Petrova was released. Police visit her home every week.
  - Nina Petrova was released. Police left her home every week.

condition.entry-ban plain fixed told
  = [ (entry_ban|re-entry_ban|ban_on_entry|ban_on_returning|ban_on_entering|ban_on_return|no-entry_stamp) ]
  + Nina Petrova was released. She got an entry ban for ten years.
  - Nina Petrova was released. She got a letter.

condition.ban-ended plain code=exit_ban fixed
  = [ (travel_ban|exit_ban|travel_bans|exit_bans) (on|against) (#person|#count) ] (@be|@have|@neg|@adverb|@may|@future){1,4} @unbinding
  + The travel ban on Nina Petrova was lifted.
  - The travel ban on Nina Petrova was imposed.

condition.ban-lifted verb code=exit_ban polarity=flip needs=acted
  = [ (lifted|lifts|lifting|removed|removes|removing|cancelled|canceled|revoked|overturned|scrapped|dropped) (@determiner|@open|#term|#num|'-|@unit|of){0,5} (travel_ban|exit_ban|travel_bans|exit_bans) (imposed|placed|slapped)? (on|against) ]
  + The court lifted the travel ban on Nina Petrova.
  - The court upheld the travel ban on Nina Petrova.

condition.arrest-ended plain polarity=flip fixed told
  = !(to|will|would|not|n't|must|should) [ (ended|ending|lifted|lifting|ends|lifts|suspended|suspending) (his|her|their|the|#term|#num|@unit|'-|@open|#unnamed){0,5} (house_arrest|home_arrest|probation|judicial_control|judicial_control_measures|judicial_supervision|police_supervision|electronic_monitoring) ] !(officer|officers|office|service|services|law|system|rules)
  + Nina Petrova was released. The court eased her bail, ending her house arrest.
  - Nina Petrova was released. The court will lift her house arrest.
  - Nina Petrova was released. The court ordered her house arrest.
  - Nina Petrova was released. The court suspended the probation officer.
  - Nina Petrova was released. The government lifted the curfew.

condition.without-terms plain polarity=flip fixed
  = [ without (any|further|legal|bail|parole|additional|other|pre-trial|@open){0,2} (conditions|restrictions|restraints|strings) ] !(on|of|for|against)
  + Nina Petrova was released without any conditions.
  - Nina Petrova was released without her papers.
  - Nina Petrova was released. She spoke without restrictions.
  - They want Nina Petrova to be released without conditions.

condition.unconditionally plain polarity=flip fixed
  = [ unconditionally ]
  + Nina Petrova was freed unconditionally.
  - Nina Petrova must be freed unconditionally.

condition.no-terms-set plain polarity=flip fixed told
  = [ no (@open|bail|further|other){0,2} (conditions|restrictions) @have? @be? @adverb{0,1} (imposed|attached|set|placed) ]
  + Nina Petrova was released, and no conditions were imposed.
  - Nina Petrova was released, and no duties were imposed on trade.

condition.confined-to verb fixed told
  = [ (confine|confined|confining|restricting|restricted|locked_down) ] (#person|#unnamed|#count|ex-prisoners|former|prisoners){0,3} (to|in|at|within) (their|his|her|the|@open|#place|^|'s){0,4} (district|districts|town|city|village|region|province|area|residence|home|homes|neighbourhood|neighborhood|apartment|house|houses|compound|island|limits) !(by_flu|with_flu|by_the_flu|by_illness|by_an_illness|by_ill_health|by_covid|by_injury|by_an_injury|by_age|by_snow|by_a_storm|by_rain|by_floods)
  + Nina Petrova was released. Police confined her to her home district.
  - Nina Petrova was released. Police confined themselves to words.

`,
)
