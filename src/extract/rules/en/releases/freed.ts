import { triggersOf } from '../../../grammar/rule-text.ts'
import { HEAD, WHOM } from './whom.ts'

/** Other ways to say that somebody came free: light verbs, doors that open, what a free person does. */
export const FREED = triggersOf(
  'en',
  `
release.let-go verb batch=release_event needs=acted
  = (#person|#place|#organisation|#unnamed|#date|@have|@adverb|@role|@title|@teller|^|and|@toinf|@future|@may|@would|@must|@neg|regime|guards|officials|administration) [ (let|lets|letting) ] ${WHOM} (go|out|go_free|walk|walk_free|leave_prison)
  + The government let 12 political prisoners go.
  - The government let it pass.

release.free-many verb batch=release_event needs=acted
  = (#unnamed|gunmen|kidnappers|militants|rebels|captors|pirates|bandits|courts|hostage-takers) @adverb? [ free ] (@atleast|@about)? (#count|#person)
  + The authorities free 12 prisoners
  - The authorities free of debt

release.due self batch=release_event needs=acted
  = (eligible_for_parole|up_for_parole|eligible_for_early_release|due_for_release|due_for_early_release|scheduled_for_release|slated_for_release|set_for_release|cleared_for_release|approved_for_release|up_for_release|eligible_for_release|awaiting_release|awaits_release) !of
  + Nina Petrova was due for release in May.
  - Nina Petrova was due for tea in May.

release.was-let-leave verb batch=release_event needs=acted told=custody
  = (was|were) (also|later|eventually|then|finally|only)? [ (allowed|permitted) to (leave|go|go_free|walk_free) ] (after|following|without|unharmed|hours) (being|questioning|interrogation|interrogations|#num|#term|about|several|some|hours|paying|signing|posting|charge|charges|bail|',|'.|later)
  + Nina Petrova was detained. She was allowed to go after two hours.
  - Nina Petrova was detained. She was not allowed to leave the country.
  - Nina Petrova was detained. Ivan Kalina was allowed to leave after the interview with her.
  - Nina Petrova was detained. She was allowed to leave her cell once.

release.let-out-of verb batch=release_event needs=acted
  = (#person|#place|#organisation|#unnamed|@have|@adverb|@role|@toinf|@future|@may|@would|@must|@neg|authorities|government|regime) [ (let|lets|letting) ] ${WHOM} out_of (the|a|its|his|her|their|belarusian)? @open? (prison|prisons|jail|jails|custody|detention|colony|colonies|captivity)
  + The government let 12 people out of its prisons.
  - The government let 12 people out of the talks.

release.let-leave verb batch=release_event needs=acted
  = [ (allowed|allows|permitted|enabled) ] (@determiner|@open|@role|@people|@nationality|@another|#num|#place|#person|#count|#unnamed|@and|',){1,6} to (leave|walk_out_of|get_out_of) @determiner? (penal|women's)? (prison|jail|custody|detention|colony|the_colony|captivity)
  + The government allowed Nina Petrova to leave prison.
  - The government allowed Nina Petrova to read.

release.set-apart verb batch=release_event needs=acted
  = [ (set|sets|setting) ] ${WHOM} (free|at_liberty|loose) !(of|from_fear|from_debt|from_doubt|from_the_fear|lunches)
  + Minsk set 12 prisoners at liberty.
  - Minsk set the table.

release.gave-freedom verb batch=release_event needs=acted
  = (gave|gives|given|give|giving|granted|grants|grant|granting|brought|restored) (an|full)? (freedom|liberty|release|conditional_liberty|conditional_freedom|provisional_liberty|provisional_freedom|early_release|provisional_release|temporary_release|compassionate_release|humanitarian_release|medical_release) (back)? #date? to
  + The decree gave freedom to 12 prisoners.
  - The decree gave thanks to him.

release.gave-amnesty verb code=amnesty batch=release_event needs=acted
  = (gave|gives|given|give|giving|granted|grants|grant|granting) (an|the)? (@open|presidential|#date){0,2} amnesty #date? to
  + The king granted amnesty to 12 prisoners.
  - The king granted land to 12 families.

release.bracket plain takes=person:person needs=person fixed
  = #person=person '( [ (released|freed) ] (yesterday|today|later|the_next_day|next_day|on|in|#date){0,3} ')
  + They held Nina Petrova (released yesterday) and Ivan Kalina.
  - They held Nina Petrova (a poet) and Ivan Kalina.

release.by-power verb code=pardon batch=release_event needs=acted
  = [ (used|exercised|invoked|uses|exercises) (@open|@determiner|@possessive|#unnamed|@prep_of){1,5} (pardon|clemency|prerogative|mercy) to (free|release) ]
  + The king used his right of pardon to free 12 prisoners.
  - The king used his right of way to free 12 seats.

release.given-freedom verb batch=release_event needs=acted
  = [ (gave|gives|give|granted|grants|grant) ] ${HEAD}{0,6} (#person|#count|#unnamed) (his|her|their)? (freedom|liberty)
  + The decree gave 12 prisoners their freedom.
  - The decree gave him nothing.

release.was-given verb batch=release_event needs=acted
  = (given|granted|awarded) (his|her|their|back|an)? (freedom|liberty|release|early_release|provisional_release|temporary_release|compassionate_release|humanitarian_release|medical_release) !(of)
  + Nina Petrova was granted freedom in May.
  + Nina Petrova was granted an early release.
  - Nina Petrova was granted a prize.
  - Nina Petrova was awarded an early release of her album.

release.at-liberty verb batch=release_event needs=acted
  = (set_at_liberty|let_go_of|put_at_liberty|set_loose|turned_loose|restored_to_liberty|bailed_out)
  + Nina Petrova was set at liberty.
  - Nina Petrova is at liberty to say so.

release.out-of verb batch=release_event needs=acted
  = (let_out_of|discharged_from|sprung_from|delivered_from|rescued_from|extricated_from) (the|a|his|her)? (@open|penal|^|#place){0,2} (prison|jail|custody|detention|colony|captivity|imprisonment|prisons|jails|@custodial|#facility)
  + Nina Petrova was discharged from the penal colony.
  - Nina Petrova was discharged with thanks.
  - Nina Petrova was delivered from fear.

release.driven-out-of verb batch=release_event needs=acted
  = [ (driven_out_of|escorted_out_of|led_out_of) (the|a|his|her)? (@open|penal|^|#place){0,2} (prison|jail|prisons|jails|#facility) ] ('.|',|#date|before|at|on|early|late|last|this|today|yesterday|through|while|as|where)
  + Nina Petrova was driven out of prison before dawn.
  - Nina Petrova was driven out of prison to a court.
  - Nina Petrova was led out of prison in handcuffs.

release.secured verb batch=release_event needs=acted
  = (secured|won|obtained|negotiated|achieved|brokered|arranged|engineered|gained) (the|their|an|early|immediate|unconditional){0,2} (release|freedom|liberty|liberation|freeing|early_release) (from_prison|from_jail|from_custody)? of
  + The envoy secured the freedom of 12 prisoners.
  - The envoy secured the area of the talks.

release.secures-title verb batch=release_event needs=acted
  = < (#place|#person|#organisation|@nationality|@role|@title|deal|mediation|diplomacy){1,4} [ ^@securing (the|early)? (release|freedom) of ]
  + Poland Secures Release of 250 Prisoners
  - Poland secures release of 250 books
  - Poland Hopes Envoy Secures Release of 250 Prisoners

release.not-secured verb batch=release_event needs=acted polarity=flip
  = (fail|fails|failed|failing) to (secure|win|obtain|negotiate|achieve|arrange) (the|their|an|early){0,2} (release|freedom|liberty|liberation) of
  + The envoy failed to secure the release of 12 prisoners.
  - The envoy secured the release of 12 prisoners.

release.helped-secure verb batch=release_event needs=acted
  = (helping|helped) (to)? (secure|win|obtain|negotiate|arrange|broker|bring_about) (the|their|an|early){0,2} (release|freedom|liberty|liberation) of
  + The envoy helped secure the release of 12 prisoners.
  - The envoy helped secure the area of the talks.

release.secured-owner noun batch=release_event needs=acted
  = (@gained|@gain) ${HEAD}{0,6} #person @possessive (early|immediate)? [ (release|freedom|liberty) ]
  + The envoy secured Nina Petrova's freedom.
  - The envoy saw Nina Petrova's house.

release.gates verb batch=release_event needs=acted
  = (prison|jail|colony|cell|the_prison) (gates|doors|gate) (have|has|had)? (opened|open|swung_open|were_opened) (today|on|yesterday|finally|#date){0,3} for
  + The prison gates opened for 12 women.
  - The prison gates were painted.

release.came-out self batch=release_event needs=acted
  = (walk|walked|walks|walking|come|came|comes|coming|get|got|gets|getting|step|stepped|steps|stepping|emerged|emerges|went|goes) (out|free|out_of|through_the_gates_of|through_the_gate_of|past_the_gates_of) (from|of)? (the_gates_of|the_gate_of)? (the|a|his|her|their|#place|belarusian|@possessive)? (@open|@nationality|penal|strict-regime|maximum-security|kgb|minsk){0,3} (prison|prisons|jail|jails|custody|detention|colony|captivity|colonies|detention_centre|detention_center|correctional_institution|correctional_centre|correctional_center|correctional_facility|correctional_complex|penitentiary|penal_colony|remand_prison|confinement|imprisonment|behind_bars|facility|#facility) !('s|management|parking)
  + Nina Petrova walked out of the penal colony.
  + Nina Petrova walked through the gates of IK-4.
  + Nina Petrova came out of jail in May.
  - Nina Petrova walked out of the house.

release.came-free self batch=release_event needs=acted
  = (walked_free|walks_free|walk_free|walked_to_freedom|walks_to_freedom|walk_to_freedom|stepped_to_freedom|walked_into_freedom|went_free|goes_free|came_free|got_off_free|walked_away_free|go_free|going_free|walking_free) !(diving|climbing|running)
  + Nina Petrova walks free.
  - Nina Petrova walks home.

release.got-out self batch=release_event needs=acted
  = [ (got|came|walked|get|come|walk) out ] in? (an|a)? (on|early|last|this|today|yesterday|after|under|thanks_to|#date|ahead|only|two|three|a_month|#num|#term|exchange|swap|'.)
  + Nina Petrova got out in July, early.
  - Nina Petrova got out of the car.
  - Nina Petrova came out in tears.

release.out self batch=release_event needs=acted told=custody
  = [ (came|got|comes|gets) out ] (',|';|'—|before|when|with|first|together|alive|later|earlier|finally) !(a|an|of|his|her|their|with)
  + Nina Petrova was jailed. She came out, thin and grey.
  - Nina Petrova wrote a book. It came out, thin and grey.

release.got-them-out verb batch=release_event needs=acted
  = [ (got|get|gets|getting) ] ${HEAD}{0,6} (#person|#count) out !(of|to|on|into|from|the|a)
  + The envoy got 12 people out.
  - The envoy got 12 people out of bed.

release.got-out-of verb batch=release_event needs=acted
  = [ (got|get|gets|getting) ] ${WHOM} out_of (@determiner|#place|@open){0,2} (prison|jail|custody|detention|captivity|colony|#facility)
  + The envoy managed to get Nina Petrova out of prison.
  - The envoy managed to get Nina Petrova out of the water.

release.reunited verb batch=release_event needs=acted told=custody
  = [ reunited with ] (@determiner|@pronoun|@open|#unnamed|and|',){0,3} (family|families|relatives|children|loved_ones|husband|wife|parents|mother|father|#unnamed|son|daughter) !(in|at|for|during)
  + Nina Petrova was jailed in May. She has been reunited with her family.
  - Nina Petrova lost her dog in May. She has been reunited with her dog.

release.paroled verb code=conditional batch=release_event needs=acted
  = (paroled)
  + Nina Petrova was paroled in May.
  - Nina Petrova was praised in May.

release.courtroom self batch=release_event needs=acted
  = [ (left|leaves|walked_out_of|walks_out_of|walked_from|leaving) ] @determiner? (courtroom|court|courthouse|dock) (free|@freeman)
  + Nina Petrova left the courtroom free.
  - Nina Petrova left the courtroom in tears.

release.headed-term self code=end_of_term batch=release_event needs=acted
  = < (full|whole|prison)? [ (term|terms|sentence|sentences) (fully|all)? (served|completed|expired|ended) ]
  + Full term served: Nina Petrova.
  - Long sentences read: Nina Petrova.

release.left-prison self batch=release_event needs=acted
  = (leave|left|leaves|leaving|departed|exited) (the|a|another|his|her|their|#place|belarusian|@possessive)? (@open|@nationality|#place|@people|@possessive|^|penal|strict-regime){0,3} (prison|prisons|jail|jails|custody|detention|colony|captivity|colonies|detention_centre|detention_center|correctional_institution|correctional_centre|correctional_center|correctional_facility|correctional_complex|penitentiary|penal_colony|remand_prison|open-type_facility|facility|gates_of_the_prison|prison_gates|confinement) (',|'.|'!|';|'"|'—|'(|>|and|but|in|on|at|after|before|under|with|without|by|through|during|as|since|ahead_of|thanks_to|of|as_part_of|over|following|amid|late|earlier|early|overnight|for|a|to|hours|hour|days|weeks|months|minutes|moments|shortly|soon|just|nearly|almost|around|about|which|while|the_same|the_next|the_following|that_same|yesterday|once|upon|weak|thin|@adverb|today|alive|recently|again|last|this|that|#num|#date|#term|#quote)
  + After five years Nina Petrova leaves prison
  + Thirteen women left the prisons of the country.
  + Nina Petrova left the old penal colony.
  + Nina Petrova left Holmsund prison the same evening.
  - Nina Petrova left the house.
  - Nina Petrova left prison guards no choice.
  - Nina Petrova left prison doors open.

transfer.for-a-while verb needs=acted,facility
  = [ (let_out|released|freed|taken_out|let) ] (out)? (for|once|every|only_for|only_once|only_to) (a|an|the)? @open
  + Nina Petrova was let out for a walk in IK-4.
  - Nina Petrova was let out.

release.is-free self batch=release_event needs=acted
  = [ @be ] (@adverb|all|both|at_last|once_more){0,2} (a)? (free|out_of_prison|out_of_jail|free_again|out_of_captivity|out_of_custody|out_of_detention|released_now|on_the_outside|no_longer_behind_bars|no_longer_in_prison|no_longer_in_jail) !(to|of|from|trade|speech|press|media|time|service|ride|market)
  + Three Lithuanians are already free.
  - Nina Petrova is free to go.
  - Nina Petrova is a free person.

release.is-free-now self batch=release_event needs=acted
  = [ @be ] (now|finally|already|again|at_last|once_more|today|all|both){1,2} (a)? (@freeman|at_liberty|at_large) !to
  + Nina Petrova is now a free woman.
  - Nina Petrova is a free woman.
  - Nina Petrova is now at liberty to say so.

release.is-freeman-now self batch=release_event needs=acted
  = [ @be a? (@freeman|at_liberty) ] (on|after|since|following)? (a|the|his|her)? (presidential|royal|state)? (now|today|again|at_last|once_more|#date|#term|pardon|amnesty|release|acquittal)
  + Nina Petrova was a free woman on Friday.
  + Nina Petrova is a free woman following a royal pardon.
  + Nina Petrova is a free woman now.
  - Nina Petrova is a free woman in chains.

release.is-free-told self batch=release_event needs=acted told
  = [ @be ] (a)? (@freeman|at_liberty) !to
  + Nina Petrova was pardoned. Nina Petrova is a free woman.
  - Nina Petrova is at liberty to say so.

release.headed-out self batch=release_event needs=acted
  = < (@role|@title|@nationality|#person|#count|#place|former|top|and|',){1,8} [ (out_of_prison|out_of_jail|out_of_custody|out_of_detention|out_of_captivity) ] (',|after|>|'.|on|amid|following|ahead_of|at|in)
  + Opposition leader Nina Petrova, 18 others out of prison
  - Keep Nina Petrova out of prison

release.out-is passive batch=release_event needs=acted
  = < (@adverb|also|now|too){0,2} [ (out|free|at_liberty) too? (is|are) ] (@role|@title|@open|@determiner|@nationality|former){0,5} (#person|#count)
  + Also out is Nina Petrova.
  - Out of town is Nina Petrova.

release.is-out self batch=release_event needs=acted
  = [ @be ] (@adverb|at_last){0,2} out (of_prison|of_jail|of_the_colony|of_custody)? (by|before|in|within)? ('.|',|'!|and|after|today|now|already|since|'—|at_last|on_bail|on_parole|on_bond|soon|@daytime|#date)
  + Nina Petrova is out.
  + Nina Petrova is out on bail.
  + Nina Petrova was out by evening.
  - Nina Petrova is out of town.

release.got-freedom self batch=release_event needs=acted
  = (regained|gained|regains|gains|gaining|regaining|won|wins|found|obtained|got|received|recovered|tasted|enjoys|breathed) (back)? (his|her|their|long-awaited|the)? (long-awaited)? (freedom|liberty|early_release) (back)?
  + Nina Petrova regained her freedom in May.
  - Nina Petrova regained her strength.

release.found-free self batch=release_event needs=acted
  = (found|finds) #unnamed (@adverb)? (free|at_liberty|at_large|on_the_outside|outside_prison|out_of_prison)
  + Nina Petrova found herself free.
  - Nina Petrova found herself alone.

release.noun-dated noun batch=release_event needs=acted
  = (release|releases|freeing|liberation) (from_prison|from_jail|from_custody)? (on|in|this|last|early|late){0,2} (#date|#place) @daytime? [ of ]
  + The release on 3 May of Nina Petrova was confirmed.
  - The release on 3 May of the film was confirmed.

release.noun-later noun batch=release_event needs=acted
  = (release|releases|freeing) (later|earlier|early|late) (in|on|that|this)? (the)? (day|night|week|month|evening) [ of ]
  + The court ordered the release later in the day of Nina Petrova.
  - The release later in the day of the film was cancelled.

release.upon plain takes=person:person needs=person fixed
  = (after|since|upon|following|on|shortly_after|soon_after|immediately_after|since) #unnamed (early|eventual|recent|own|final|sudden|unexpected|conditional|first|second|temporary)? [ (release|liberation) ] (from_prison|from_jail|from_custody|from_the_colony)? (in|on|@adverb|#date|last|this|early){0,3} ', #person=person !(@future|@would|@may|plans|hopes|wants|intends|must)
  + Upon her release, Nina Petrova weighed little.
  - After her release, Nina Petrova will be watched.
  - After her release on bail she wrote.
  - After her sister's release, Nina Petrova wrote.

release.benefited self code=amnesty batch=release_event needs=acted
  = (benefited|benefitted|profited|benefit|benefits|benefiting|profit) from (an|the|this|a)? (@open|#date|upcoming|forthcoming|coming|pending){0,2} amnesty
  + Nine prisoners benefited from the amnesty.
  - Nine prisoners benefited from the weather.

release.included self code=amnesty batch=release_event needs=acted
  = (was|were|been|be|is|are) (also|@neg)? [ (included_in|covered_by) ] (an|the|this|a)? (@open|#date|latest|last){0,2} amnesty ('.|',|>|and|which|that|of|on|by|in|for|this|last|because|late|early|earlier|over|announced|signed|#date)
  + Nine prisoners were included in the amnesty.
  - Nine prisoners were included in the amnesty talks.

release.covers verb code=amnesty batch=release_event needs=acted
  = amnesty (@do|@neg|@have|@future|@may|@would|@adverb|this_time|today|also){0,3} [ (cover|covered|freed|benefited|applied_to) ]
  + The amnesty covered 12 people.
  - The report covered 12 people.

release.amnesty-for noun code=amnesty batch=release_event needs=acted
  = (amnesty|amnesties) [ (for|of) ]
  + The authorities announced an amnesty for 12 prisoners.
  - The authorities announced an amnesty.

release.involved verb batch=release_event needs=acted
  = (release|releases) (@have|@adverb|@preposition|@determiner|@open|#date|#place){0,6} [ (involved|covered|concerned|affected) ]
  + The latest release covered 12 people.
  + The releases on the eve of the feast involved at least 12 people.
  - The latest report covered 12 people.
`,
)
