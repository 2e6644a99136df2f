import { actsOf, bindingsOf } from '../../../grammar/rule-text.ts'

const WHOM = '(#person|#unnamed|#count|#num|@title|@role|@determiner|@pronoun|@people|of|by|and|court|judge|police|also|all|both)'
const LATELY = "(back|@adverb|still|now|currently|both|all|reportedly|effectively|not|n't|no_longer|being|then){0,3}"
const UNDER = '(under|on|subject_to)'
const FREED =
  '(released|freed|release|bailed|bail|parole|let_go|let_out|out|discharged|set_free|go_home|going_home|went_home|returned_home|sent_home|walked_out|came_out|emerged|furlough|furloughed)'
const BETWEEN =
  '(came|comes|coming|accompanied|@open|@adverb|#date|#unnamed|#person|#count|#facility|#place|from|on|in|of|bail|and|to|jail|prison|custody|pending|trial|posting|surety|fine|@determiner|home|his|her|their|#num|political)'
const WATCHING =
  '(police|security|judicial|court|state|official|government|kgb|secret_police|army|#organisation|of|the|intelligence)'
const BAN =
  '(travel_ban|travel_bans|exit_ban|exit_bans|travel_prohibition|ban_on_leaving|ban_on_travel|ban_on_travelling|ban_on_traveling|ban_on_exit|bans_on_leaving|prohibition_on_leaving|ban_from_leaving|ban_from_travelling|ban_from_traveling|foreign_travel_ban)'

const ENDED = '(lifted|removed|overturned|scrapped|dropped|waived|ended|set_aside|struck_out|vacated)'
/** Not “revoked”, which is said of probation that ends in prison. */
const ENDS = `(lifts|removes|drops|waives|ends|scraps|${ENDED.slice(1)}`

/** Words that put people under a state once they are out: “lives under”, “faces”, “imposed … on her”. Every one of them meets every state. */
export const STATE_BINDINGS = bindingsOf(
  'en',
  `
binding.lives-under self duty=must takes=state
  = (live|lives|lived|living|remain|remains|remained|remaining|stay|stays|stayed|staying|continue|continues|continued) (to|live|to_live|be|living|@adverb|not|no_longer|n't){0,3} [ (${UNDER.slice(1, -1)}|in) ]
  + Nina Petrova was released. She remains under a strict curfew.
  - Nina Petrova was released. She remains under a tree.

binding.is-under self duty=must takes=state
  = !(had|to) (am|is|are|was|were|be|been|'m|'re|'s) ${LATELY} [ ${UNDER} ]
  + Nina Petrova was released. She is now under house surveillance for three years.
  - Nina Petrova was released. She is now under water.

binding.still-under self duty=must takes=state
  = (#person|#unnamed|#count|@people) [ (still|now|also|again) ${UNDER} ]
  + Nina Petrova was released. Nina Petrova still under house arrest.
  - Nina Petrova was released. Nina Petrova still under stress.

binding.put-under verb duty=must takes=state
  = !(to|her|him|them|me|us) [ (placed|put|subjected|confined|sent|moved|transferred|places|puts|subjects|confines|sends|moves|transfers|placing|putting|subjecting|confining|sending|moving|transferring) ] ${WHOM}{0,4} (from|#facility|#place|@determiner|@open|prison|jail|custody|detention){0,4} (under|to|in|into)
  + Nina Petrova was released. Then she was placed under house arrest.
  - Nina Petrova was released. Then she was placed under a tree.
  - The court releases six journalists, places four under house arrest.

binding.put-on verb duty=must takes=state
  = !(to|her|him|them|me|us) [ (placed|put|places|puts|placing|putting) ] (#person|#unnamed|#count|@pronoun|@adverb|back|by|police){0,4} on
  + Nina Petrova was released. The court put her on probation for two years.
  - Nina Petrova was released. The court put her on a list.

binding.kept-under verb duty=must takes=state
  = !(been) [ (kept|held|keeps|holds|keeping|holding|keep|hold) ] ${WHOM}{0,3} (under|in|on)
  + Nina Petrova was released. The police kept her under constant surveillance.
  - Nina Petrova, who had been kept under house arrest, was released.

binding.freed-under plain duty=must takes=state
  = ${FREED} ${BETWEEN}{0,8} [ (under|with|on|subject_to|to|into) ]
  + Nina Petrova was released from custody on Friday with a nightly curfew.
  - Nina Petrova was released from custody on Friday with a nightly pain.

binding.faces self duty=must takes=state
  = [ (face|faces|faced_a|faced_an|faced_the|facing|have|has|had|having|receive|receives|received|got|gets|spend|serve|serves|served|serving|observe|observes|endure|endures|endured|enduring|suffers) ]
  + Nina Petrova was freed. She still faces a five-year travel ban.
  - Nina Petrova was freed. She still faces a five-year term.
  - Nina Petrova was freed. She faced down a curfew.

binding.gives verb duty=must takes=state
  = [ (given|gave|gives|give|giving|handed|granted|awarded) ] (#person|#unnamed|#count|@title|@role|@determiner|@pronoun|@people|also|all|both|and|',){0,4}
  + Nina Petrova was released. The court gave her a travel ban and a curfew.
  - Nina Petrova was released. The court gave her a book on curfews.

binding.imposes noun duty=must takes=state
  = [ (placed|places|put|puts|attached|attaching|maintain|keeps|kept|retained|imposed|imposes|impose|imposing|ordered|orders|ordering|issued|issues|slapped|extended|extends|upheld|maintained|maintains|renewed|reimposed|prescribed|established|set) ]
  + Nina Petrova was released. The court imposed a curfew on her.
  - Nina Petrova was released. The court imposed a curfew on the town.

binding.stands noun duty=must takes=standing
  = (@be|@have|remains|remain|remained) (@adverb|@be|still|also|not|n't){0,3} [ (imposed|extended|upheld|renewed|maintained|prolonged|reimposed|ordered|prescribed|established|introduced|in_force|in_place|in_effect) ]
  + Nina Petrova was released. The travel ban on her remains in force.
  - Nina Petrova was released. Her tax remains in force.

binding.ends noun duty=must takes=state polarity=flip
  = !(to|will|would|not|n't|must|should|may|could|@be) [ ${ENDS} ]
  + Nina Petrova was released. In June the court dropped her bail conditions.
  + Nina Petrova was released. The judge lifted the curfew on her.
  - Nina Petrova was released. The judge lifted the curfew on the town.
  - Nina Petrova was released. The judge will lift her curfew.

binding.is-ended noun duty=must takes=standing polarity=flip
  = (is|are|was|were|been|being|@have) (@adverb|@be|now|also|since|not|n't){0,3} [ ${ENDED} ]
  + Nina Petrova was released. Her curfew has now been removed.
  - Nina Petrova was released. Her tax has now been removed.
  - Nina Petrova was released. Her family demanded that her curfew be removed.

binding.completes self duty=must takes=state polarity=flip
  = !(to|will|must) [ (completed|completes|finished|finishes|served_out|discharged_from) ]
  + Nina Petrova was released. She completed her probation in June.
  - Nina Petrova was released. She completed her course in June.

binding.ran-out noun duty=must takes=standing polarity=flip
  = [ (expired|lapsed|elapsed|ended|ended_in|concluded|came_to_an_end) ] !(prison|jail|custody|her|his|their|the|a|an|@determiner|@possessive|#person|#unnamed|#count)
  + Nina Petrova was released. Her probation ended in June.
  - Nina Petrova was released. Her probation ended the career of her son.
`,
)

/** What people are under once they are out. */
export const STATES = actsOf(
  'en',
  `
act.house-arrest state
  = [ (house_arrest|house_arrests|home_arrest|home_detention|home_confinement|house_detention|house_imprisonment|domiciliary_arrest|domestic_arrest|home_curfew) ] !(officer|officers|anew)
  + Nina Petrova was released. She lives under virtual house arrest.
  - Nina Petrova was released. She wrote of house arrest.

act.control state
  = [ ${WATCHING}{0,2} (@probation|judicial_control|judicial_controls|judicial_supervision|court_supervision|precautionary_measures|precautionary_measure|preventive_measures|precautionary_restrictions|probation|supervised_release|community_supervision|administrative_supervision|preventive_supervision|preventative_supervision|preventive_control|post-release_supervision|probation_period|probationary_period|restrictive_measures|security_measures|bail_conditions|bail_restrictions|reporting_bail_conditions|bail_reporting_conditions|reporting_conditions|reporting_condition|residence_condition|travel_restrictions|travel_restriction|movement_restrictions|reporting_requirements|reporting_obligations|release_restrictions) ] !(officer|officers|office|service|law|period|board|boards|hearing|hearings|request|application)
  + Nina Petrova was released. She lives under judicial control.
  - Nina Petrova was released. She wrote of judicial control.

act.restricted state
  = [ (restrictions|constraints) ] !(on|of|against|for|from)
  + Nina Petrova was released. She was subjected to harsh restrictions.
  - Nina Petrova was released. The state eased restrictions on bread.

act.restricts-whom state
  = [ (restrictions|constraints|conditions|curbs) ] (imposed|placed)? (on|against|upon) (#person|#unnamed|#count) ('.|',|@be|@have|in|for|by|after|when|that|which|and|during|since|until|last|as|#date)
  + Nina Petrova was released. The court imposed harsh restrictions on her in May.
  - Nina Petrova was released. The state imposed harsh restrictions on bread in May.
  - Nina Petrova was released. The state imposed harsh restrictions on her firm.

act.paroled state
  = (#term|year|years|month|months) of [ (parole|mandatory_supervision) ]
  + Nina Petrova was released. She still faces 4 years of parole.
  - Nina Petrova was released. She still faces the parole board.

act.watch state
  = [ ${WATCHING}{0,2} (surveillance|supervision|monitoring|house_surveillance|home_surveillance|electronic_monitoring|electronic_surveillance) ] !(mission|officer|officers|of|duty|dog|list)
  + Nina Petrova was released. She lives under close surveillance.
  - Nina Petrova was released. She lives under the supervision of doctors.

act.guarded state
  = (hour|24-hour|armed|police|constant|round-the-clock|close|military|heavy) [ (guard|watch|observation) ]
  + Nina Petrova was released. She lives under 24-hour police guard.
  - Nina Petrova was released. She has a guard.

act.watched-by state
  = [ (surveillance|supervision|monitoring|observation|watch|guard) of ] (the|local|state|district|@open){0,2} (police|security|kgb|court|courts|authorities|officers|state|#organisation|inspectorate)
  + Nina Petrova was released. She lives under the supervision of the police.
  - Nina Petrova was released. She lives under the supervision of doctors.

act.curfew state
  = [ (curfew|curfews|night-time_curfew) ] !(pass|hours|challenge|appeal|case|breach|breaches|violation|violations)
  + Nina Petrova was released. She faces a nightly curfew.
  - Nina Petrova was released. She wrote of a nightly curfew.

act.banned-travel code=exit_ban state
  = [ ${BAN} ] !(lifted|removed|revoked|cancelled|canceled|overturned|expires)
  + Nina Petrova was freed. She lives under a travel ban.
  - Nina Petrova was freed. She had her travel ban lifted.

act.gagged state
  = [ (gag_order|gag_orders|gagging_order|gagging_orders|speaking_ban|speech_ban|media_ban|publication_ban|writing_ban|social_media_ban|internet_ban|ban_on_speaking|ban_on_interviews|ban_on_publishing) ]
  + Nina Petrova was freed. She lives under a gag order.
  - Nina Petrova was freed. She wrote of a gag order.

act.registered state
  = [ (preventive|preventative|police|prophylactic) (registration|register|record|records) ]
  + Nina Petrova was freed. She was put on a police register.
  - Nina Petrova was freed. She was put on a church register.

act.tagged state
  = [ (electronic|gps|ankle) (ankle|gps|electronic|monitoring|tracking|location){0,2} (tag|tags|bracelet|bracelets|anklet|anklets|monitor|monitors|tether|shackle) ]
  + Nina Petrova was freed. The court imposed an electronic tag on her.
  - Nina Petrova was freed. She saw an electronic tag.

act.exiled state
  = [ (internal_exile|internal_banishment|forced_residence|assigned_residence|enforced_residence) ]
  + Nina Petrova was freed. She was sent into internal exile.
  - Nina Petrova was freed. She wrote of internal exile.
`,
)
