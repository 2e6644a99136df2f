import { triggersOf } from '../../../grammar/rule-text.ts'

const STATED = '(promising|pledging|agreeing|vowing|undertaking|committing|stating|saying|that|to)'
const PAPER =
  '(pledge|promise|undertaking|commitment|declaration|document|documents|paper|papers|#document|statement|affidavit|bond|agreement)'

/** What people are under after release, and what courts bind them to by name: bans, supervision, pledges. Conditions are what they are, whoever demands them: `fixed`. */
export const RESTRAINTS = triggersOf(
  'en',
  `
condition.sign-in plain fixed
  = [ (signature|sign-in|reporting|signing) (requirement|requirements|obligation|obligations) ]
  + Nina Petrova was released with a signature requirement.
  - Nina Petrova was released with a language requirement.

condition.serves-at-home self fixed told needs=acted
  = [ (serve|serves|serving|serve_out|serves_out|serving_out) ] (out|@determiner|@open|@pronoun|#unnamed|#term|#num|@possessive|of|his|her|their|prison|jail){0,8} (sentence|sentences|term|terms|remainder|time) (@open|#term|of|his|her){0,4} (at|from|in|under) (@determiner|@pronoun|his|her|their|own){0,2} (home|house_arrest|homes|house)
  + Nina Petrova was released. She will serve out the remainder of her sentence at home.
  - Nina Petrova was released. She will serve dinner at home.

condition.signed-not-to self fixed told
  = [ (had_to_sign|have_to_sign|has_to_sign|must_sign|signed|signing|signs|gave|given) ] (@determiner|@open|written|official){0,3} ${PAPER} ${STATED}{0,2} #unnamed? (would|will|to|must|not_to){0,1} (not|never|refrain|abstain|no_longer|not_to) _
  + Nina Petrova was released. She signed a pledge stating that she would not criticise the state.
  - Nina Petrova was released. She signed a pledge to write.

condition.made-to-sign-not-to verb fixed told
  = [ (forced|made|obliged|compelled|ordered|forcing|making) ] (#person|#unnamed|#count|by|the|police|@open){0,4} to? sign (@determiner|@open|written|official){0,3} ${PAPER} ${STATED}{0,2} #unnamed? (would|will|to|must|not_to){0,1} (not|never|refrain|abstain|no_longer|not_to) _
  + Nina Petrova was released. Officers forced her to sign a pledge that she would not speak.
  - Nina Petrova was released. Officers forced her to sign a book.

condition.reports-often self fixed told needs=acted
  = [ (report|reports|reported|reporting|check_in|checks_in|checking_in|sign_in|signs_in|signing_in|appear|appears|appearing|present_themselves|present_himself|present_herself|surrenders_himself|surrenders_herself|surrender_themselves|presents_himself|presents_herself|register) ] (@often|#date|@unit|#num|a|times|in|person|on|at|evening|night|morning|@open|@weekday){1,5} (to|at|with|before|in) (@determiner|@pronoun|local|nearest|@open){0,4} (police|police_station|police_stations|precinct|probation_officer|parole_officer|court|courts|prosecutor|authorities|administration|committee|council|station)
  + Nina Petrova was released. She reports every Monday to a police station.
  - Nina Petrova was released. She reports every Monday to a library.

condition.reported-times self fixed told needs=acted
  = [ (reported|reports|reporting|checks_in|signs_in) ] (to|at|with) (the|his|her|a|local|nearest){0,2} (police|police_station|station|probation_officer|parole_officer|authorities) (@often|#num|three|two) (a|times|per|#num|@unit|week|month|day){1,4}
  + Nina Petrova was released. She reports to police three times a week.
  - Nina Petrova was released. She reports to police on Friday.

condition.nights-at-station plain fixed told
  = [ (spend|spending|spends|stay|staying|sleep|sleeping|sleeps) ] (every|each|the|their|his|her|nights|night|overnight|12|twelve|hours|a|day|daily|at|in|inside|#num|until|@open){1,8} (police_station|police_stations|police_custody)
  + Nina Petrova was released. They made her spend every night at the police station.
  - Nina Petrova was released. They made her spend every night at home.

condition.needs-permission self fixed told
  = [ (need|needs|needed|require|requires|required|must_seek|must_obtain|must_get|must_have|have_to_ask|has_to_ask|had_to_ask) ] (for|@determiner|@open|@possessive|court|police|official|written|prior|special){0,4} (permission|permit|approval|consent|authorisation|authorization) (to|before|for|from|if|when) (@determiner|police|court|authorities|@open|to|the){0,4} (leave|leaving|travel|travelling|traveling|move|moving|go|going)
  + Nina Petrova was released. She needs permission to leave the neighbourhood.
  - Nina Petrova was released. She needs permission to sing.

condition.watched-outside plain fixed told
  = (police|officers|policemen|agents|guards|security|men|plainclothes|cars) (@have|@be|@adverb|officers|cars|forces|agents|men){0,4} [ (stationed|stationing|posted|parked|deployed|camped|standing|guarding|stand|sit|sitting|waiting) ] (constantly|permanently|day_and_night|right|@adverb){0,2} (outside|in_front_of|around|near|at_the_entrance_to) (of|the|his|her|their|my|our|@possessive|#person|#unnamed|@open){0,4} (home|house|apartment|apartments|building|flat|residence|door|homes|gate)
  + Nina Petrova was released. Police are stationed outside her home.
  - Nina Petrova was released. Police are stationed outside the stadium.
  - Nina Petrova was released. The officers patrolling near his house caught a thief.

condition.home-watched plain fixed told
  = (home|homes|house|apartment|residence|flat) (@be|@have|remains|remained) (@be|@adverb|still|now|not|n't|no_longer|placed|put|kept){0,3} [ under ] (@open|police|@adverb|24-hour){0,4} (surveillance|guard|watch|monitoring)
  + Nina Petrova was released. Her home has been placed under tight police surveillance.
  - Nina Petrova was released. Her home has been placed under a tree.

condition.cameras plain fixed told
  = (police|officers|policemen|agents|security|authorities|kgb) (@have|@adverb|forces|services){0,2} [ (installed|mounted) ] (@determiner|@open|surveillance|security|#num|#count|several){0,4} (camera|cameras|cctv) (in|at|outside|around|near|inside|in_front_of|opposite|directed) (@determiner|@possessive|#person|#unnamed|@open|at|the|front|of){0,4} (home|house|apartment|flat|door|gate|residence|entrance|window)
  + Nina Petrova was released. Police installed two cameras in her home.
  - Nina Petrova was released. Police installed two cameras at the crossing.
  - Nina Petrova was released. She installed two cameras in her home.
  - Nina Petrova was released. Police may install two cameras in her home.

condition.followed self fixed told
  = @be (@adverb|being|constantly|still){0,3} [ (followed|tailed|shadowed|watched|monitored) ] (everywhere|wherever|around_the_clock|by_police|by_plainclothes|by_agents|by_security|by_officers|by_the_police|by_the_secret_police|day_and_night|round_the_clock|24_hours)
  + Nina Petrova was released. She is followed everywhere.
  - Nina Petrova was released. She was followed by her friends.

condition.stopped-at-airport verb code=exit_ban fixed told
  = [ (stopped|intercepted|turned_back|turned_away|held) ] (by|@determiner|authorities|police|guards|officials|officers|security|passport|border|@open){0,4} at (@determiner|@open|#place|#organisation|^|international){0,4} (airport|border|border_crossing) (while|when|as|before|trying|attempting|and_prevented|and_barred)
  + Nina Petrova was released. She was stopped by officers at the airport while trying to leave.
  - Nina Petrova was released. She was stopped by friends at the station while trying to leave.

condition.frozen-assets plain code=bank fixed told
  = [ (froze|frozen|freeze|freezes|freezing|seized) ] (all|of|the){0,2} (#unnamed|his|her|their|#person|@possessive|personal|family){1,3} (assets|savings|bank_accounts|accounts|bank_account)
  + Nina Petrova was released. The state froze her assets.
  - Nina Petrova was released. The state froze foreign assets.

condition.assets-frozen plain code=bank fixed told
  = (his|her|their|@possessive|#unnamed|all|whose|and|the) (@open|and|financial|personal|bank){0,3} (assets|savings) (@be|@have|@adverb|remain|remained|still){1,4} [ (frozen|seized|confiscated|blocked) ]
  + Nina Petrova was released. Her assets remain frozen.
  - Nina Petrova was released. Her assets remain small.

condition.struck-off verb code=work fixed
  = [ (disbarred|struck_off_the_roll|struck_off_the_register|struck_off_the_medical_register|stripped_of_his_licence|stripped_of_her_licence|stripped_of_his_license|stripped_of_her_license) ]
  + Nina Petrova was disbarred.
  - Nina Petrova was barred.

condition.wears-tag self fixed needs=acted
  = [ (wears|wearing|wore|fitted_with|fitted) ] (@determiner|with|em|electronic|gps|ankle|tracking|monitoring|location|#num|'-|hour|24-hour){1,7} (tag|tags|bracelet|bracelets|device|devices|anklet|monitor|monitors|tracker|shackle)
  + Nina Petrova wears an electronic tracking tag.
  - Nina Petrova wears an electronic watch.

condition.back-inside-threat plain code=rearrest fixed told
  = (threat|threats|threatened|threatening) (of|with) (being|a){0,1} [ (returning|return|returned|sent_back|going_back|put_back|taken_back) ] to (prison|jail|custody|the_prison|#facility)
  + Nina Petrova was released. She lives with threats of returning to prison.
  - Nina Petrova was released. She lives with dreams of returning to work.

condition.free-to-travel self code=exit_ban polarity=flip fixed told needs=acted
  = (is|are|was|were|'s|'re|finally|now|again|regained|given|granted) (@adverb|the|her|his|their|my|back){0,3} [ (free|able|allowed|permitted|right|permission|freedom) to (travel|go|leave) ] (freely|abroad|overseas|outside|again|the_country|once_more|#place){1,2}
  + Nina Petrova was released. She regained the right to travel abroad.
  - Nina Petrova was released. She is free to sing abroad.

condition.fitted-with verb fixed
  = [ (fitted|tagged|equipped|fit|fits|fitting) ] (#person|#unnamed|@role|@open){0,3} with (an|a){0,1} (electronic|gps|ankle|tracking|monitoring){1,2} (tag|bracelet|device|anklet|monitor|tracker|tags|bracelets|devices|monitors)
  + The inspectors fitted Nina Petrova with an electronic bracelet.
  - The inspectors fitted Nina Petrova with an electronic watch.

condition.tag-attached plain fixed
  = [ (attached|attaching|attach|put|placed|locked|strapped|fixed) ] (@determiner|@open){0,2} (electronic|gps|ankle|tracking|monitoring){1,2} (tag|bracelet|device|anklet|monitor|tracker) (to|on) (#person|#unnamed|@role|@nationality|@open|@and|her|his|the|leg|ankle){1,6}
  + The inspectors attached an electronic bracelet to Nina Petrova.
  - The inspectors attached an electronic sign to the door.

condition.must-comply self fixed told needs=acted
  = (@must|has_to|have_to|had_to|required_to) @adverb? [ (comply|cooperate) ] with (@determiner|@open|all|any){0,3} (requests|orders|court|conditions|authorities|police|summons|terms|restrictions)
  + Nina Petrova was released. She must comply with requests from the court.
  - Nina Petrova was released. She must comply with her mother.

condition.still-watched self fixed told needs=acted
  = (still|constantly|closely|continually|continuously) being? [ (watched|monitored|followed|surveilled|tailed|shadowed) ] (by|@adverb|years|months|since|after|wherever|everywhere|@open|'.|',)
  + Nina Petrova was released. She is closely monitored years after that.
  - Nina Petrova was released. She is closely related years after that.

condition.watches verb fixed told
  = (constantly|closely|still|always|continuously) [ (watching|monitoring|following|surveilling|shadowing|tailing) ] (#person|#unnamed|his|her|their|every|@open){1,2}
  + Nina Petrova was released. The police are constantly watching her.
  - Nina Petrova was released. The police are constantly helping her.

condition.supervised-by verb fixed told needs=acted
  = [ (supervised|monitored|overseen) ] by (the|local|district){0,2} (police|militia|court|courts|authorities|kgb|security_services|inspectorate)
  + Nina Petrova was released. She is supervised by the police.
  - Nina Petrova was released. She is supervised by the editor.

condition.visits-station self fixed told needs=acted
  = (@must|has_to|have_to|had_to|having_to|obliged_to|required_to|ordered_to|needs_to) (@adverb|still|also|either|now){0,2} [ (come|visit|go) ] to? (@determiner|local|nearest){0,2} (police|police_station|police_office|probation_office|inspectorate) (and|every|once|twice|as|when|whenever|each|@often|#num|station|office|'.)
  + Nina Petrova was released. She must visit the police station every week.
  - Nina Petrova was released. She must visit the police museum every week.
`,
)
