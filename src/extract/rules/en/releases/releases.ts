import { triggersOf } from '../../../grammar/rule-text.ts'

/** Leaving custody, pardons, movements over the border, refusals and returns. */
export const RELEASES = triggersOf(
  'en',
  `
release.verb verb batch=release_event needs=acted
  = [ (released|release|releases|releasing|freed|frees|freeing|liberated|set_free|sets_free|setting_free|let_go|let_out|exempted) (from_prison|from_jail|from_custody|from_detention|from_captivity)? ] !(from_hospital|from_the_hospital|from_a_hospital|from_intensive_care|from_quarantine|from_the_obligation|from_any_obligation|from_an_obligation|from_the_duty|from_duty|from_the_need|from_having|from_work|from_military_service|from_service|from_her_contract|from_his_contract|from_their_contracts|from_liability|from_criminal_liability|from_responsibility|from_debt|from_fear|from_the_fear|from_the_case|from_all_charges|from_all_suspicion|of_all_suspicion|from_taxes|from_paying)
  + Nina Petrova was released on Friday.
  + The authorities freed 12 political prisoners.
  - Nina Petrova released a new book.
  - Nina Petrova was released from hospital.
  - Nina Petrova was expelled.

release.free verb batch=release_event needs=acted
  = (to|decision_to|agreement_to|deal_to|will|would|could|may|might|must|should|did_not|does_not|do_not|will_not|would_not|could_not|must_not|should_not) (@adverb|and){0,3} [ free ] !(from|of|the_way|up)
  + The president agreed to free 12 prisoners.
  + The group asked them to immediately free Nina Petrova.
  - They want to be free from fear.

release.free-that verb batch=release_event needs=acted
  = that (the|@adverb|@nationality){0,2} (#place|#person|#unnamed|#organisation|authorities|government|regime|president|court|state) @adverb? [ (free|release) ] (#person|#count|#unnamed|@determiner|@possessive|@open|political_prisoners)
  + Her family demanded that Minsk free Nina Petrova.
  + Her family demanded that the authorities immediately release Nina Petrova.
  - She said that Minsk is free.

release.who-came-out self needs=acted
  = < who (came|got|is|are) out
  + Who came out on Saturday: Nina Petrova.
  - Nina Petrova came out of the house.

release.noun noun batch=release_event needs=acted
  = (release|releases|liberation|freeing) (from_prison|from_jail|from_custody|from_detention|from_captivity|from_imprisonment|on_bail|on_parole|on_probation|on_medical_grounds|on_humanitarian_grounds|under_an_amnesty|and_return|and_deportation|and_transfer)? (to|#place|home){0,2} [ (of|for) ]
  + They learned of the release on bail of Nina Petrova.
  + The president announced the release of 12 political prisoners.
  + He announced the release and return to Poland of ten civilians.
  + Her family demanded the release of Nina Petrova.
  - The release of the film is near.

release.owner noun batch=release_event needs=acted
  = (@possessive|whose) (@open|and){0,4} [ (release|liberation|freeing) ] !of
  + Officials confirmed Nina Petrova's release on Friday.
  - The release of the film is near.
  + Her family demanded Nina Petrova's immediate and unconditional release.

release.term self code=end_of_term batch=release_event needs=acted
  = (served|completed|finished) (his|her|their|the)? (full|entire|whole|prison)? (sentence|term|sentences|terms) (and|in_full)
  + Nina Petrova served her full sentence and left.
  - Nina Petrova serves her sentence.

release.full-term self code=end_of_term batch=release_event needs=acted
  = served (his|her|their) (full|entire|whole) (prison|jail)? (sentence|sentences|term|terms) !of
  + Twelve prisoners served their full sentences.
  - Twelve prisoners served their sentences.

release.every-day self code=end_of_term batch=release_event needs=acted
  = (served|serving) (every|each) (single|last)? (day|minute|hour) of (his|her|their|the|a) (@open|#term){0,2} (sentence|term|sentences|terms)
  + Nina Petrova served every day of her sentence.
  - Nina Petrova served every day of her week there.

release.to-the-end self code=end_of_term batch=release_event needs=acted
  = served (his|her|their) (prison|jail)? (sentence|sentences|term|terms) (to_the_last_day|to_the_end|in_its_entirety|in_full)
  + Nina Petrova served her term to the last day.
  - Nina Petrova served her term in Minsk.

release.fully-served self code=end_of_term batch=release_event needs=acted
  = (fully_served|served_fully|fully_completed|served_out) (his|her|their|the|#term)? (full|entire|whole|prison|@open)? (sentence|term|sentences|terms)? !@weekday
  + Twelve prisoners fully served their sentences.
  - Twelve prisoners served their sentences.

release.headed self batch=release_event needs=acted
  = < (now|already)? [ (free|at_liberty|at_large) ] (':|'—)
  + Now free: Nina Petrova and Ivan Sidorov.
  - Now open: the shop of Nina Petrova.

release.left self batch=release_event needs=acted
  = left #facility (on|in|after|at_the_end)
  + Nina Petrova left IK-4 on Friday.
  - Nina Petrova left the house on Friday.

release.note-term plain code=end_of_term
  = (',|'—|'() [ end of (the|his|her)? (term|sentence) ]
  + Nina Petrova was released on 6 May, end of term.
  - Nina Petrova was released on 6 May.

release.note-pardon plain code=pardon
  = (',|'—|'() [ (pardon|pardoned) ] ('.|';|')|>)
  + Nina Petrova was released on 6 May, pardon.
  - Nina Petrova was released on 6 May.

release.by-term plain code=end_of_term
  = (after_serving|after_fully_serving|having_served|having_fully_served|after_having_served|fully_serving) (a|the|his|her|their)? (full|entire|whole)? (prison|jail)? (sentence|term|sentences|terms) !of
  + Nina Petrova was released on 6 May after serving her full sentence.
  - Nina Petrova was released on 6 May.

release.under-amnesty plain code=amnesty
  = (under|by|on|in|through|thanks_to|following|as_part_of|via|as_a_result_of) (a|an|the|another|@open|#place|#date|presidential|royal|@nationality){0,6} [ amnesty ] !international
  + Nina Petrova was released in May under a mass amnesty.
  - Nina Petrova was released in May, and an amnesty is near.

release.by-completion plain code=end_of_term
  = (after_completing|after_finishing|having_completed|on_completing|upon_completing|upon_completion_of|on_completion_of|at_the_end_of|on_expiry_of|upon_expiry_of|upon_the_expiry_of|after_the_expiry_of) (@determiner|@open|#unnamed){0,3} [ (sentence|term|sentences|terms|#term) ] !of
  + Nina Petrova left prison on completing her prison term.
  + Nina Petrova was released after completing her three-year sentence.
  - Nina Petrova left prison at the end of her trial.

release.conditional verb code=conditional batch=release_event needs=acted
  = (released|freed) (conditionally|on_parole|early_on_parole|ahead_of_schedule)
  + Nina Petrova was released on parole.
  - Nina Petrova was released.

release.conditionally verb code=conditional batch=release_event needs=acted
  = [ conditionally (released|freed) ]
  + Nina Petrova was conditionally released in May.
  - Nina Petrova was quietly released in May.

release.swap verb code=exchange batch=release_event needs=acted
  = [ (exchanged|swapped|traded) ] (for|in)
  + Nina Petrova was exchanged for two spies.
  - Nina Petrova exchanged letters.

release.amnestied verb code=amnesty batch=release_event needs=acted
  = (amnestied)
  + Nina Petrova was amnestied in May.
  - Nina Petrova was tried in May.

release.got-amnesty self code=amnesty batch=release_event needs=acted
  = (received|got|granted|given) (an|the)? (amnesty)
  + Nina Petrova received an amnesty in May.
  - Nina Petrova received a letter.

release.pardon-freeing verb code=pardon batch=release_event needs=acted
  = (pardon|pardons|decree_of_pardon|pardon_decree|clemency) [ (releasing|freeing) ]
  + The president signed a pardon releasing 12 people.
  - The president praised a decree naming 12 people.

pardon.verb verb batch=release_event needs=acted
  = (pardoned|pardon|pardons|pardoning)
  + Nina Petrova was pardoned in May.
  + The president pardoned 30 people.
  - Nina Petrova asked for a pardon.
  - Pardon is a word.

pardon.granted verb batch=release_event needs=acted
  = (granted|given) (a|an)? (presidential|royal|state|official|special|full|general|unconditional|free|absolute|conditional|personal){0,2} (pardon|pardons|clemency)
  + Nina Petrova was granted a pardon in May.
  - Nina Petrova was granted a prize.

pardon.whose noun batch=release_event needs=acted
  = whose [ (pardon|pardons) ] (was|were|had_been|has_been|have_been) (@adverb)? (announced|signed|granted|confirmed|reported|published)
  + She is one of the 30 people whose pardon was announced in May.
  - The president, whose pardon was criticised, met 30 people.

pardon.noun noun batch=release_event needs=acted
  = (pardon|pardons|clemency|pardoning) [ (of|for) ]
  + The president announced a pardon for 30 people.
  - The pardon system is old.

pardon.decree self batch=release_event needs=acted
  = (received|got|receive|receives) (a|an)? (presidential|royal|state|full)? (pardon|pardons|clemency) !(request|requests|petition|petitions|appeal|appeals|plea|pleas|application|applications)
  + Nina Petrova received a presidential pardon.
  - Nina Petrova received pardon requests.

pardon.with-stay plain takes=place:place
  = < pardon with stay*
  + Pardon with stay in Poland
  - They stay with a pardon.

displacement.expelled verb needs=acted
  = (expelled|expel|expels|expelling|deported|deport|deports|deporting|exiled|banished)
  + Nina Petrova was expelled to Lithuania.
  + Minsk deported 12 people.
  - Nina Petrova was released.

displacement.taken verb needs=acted,to
  = [ (taken|took|brought|driven|transported|transferred|relocated|moved|sent|bussed|bused|flown|evacuated|handed_over|delivered) (blindfolded|handcuffed|hooded|by_bus|by_plane|by_car|by_train|by_minibus){0,2} ] @adverb? on? to (the|@nationality|neighbouring|neighboring|@open){0,2} #place
  + Nina Petrova was taken to Lithuania.
  - Nina Petrova was taken home.

displacement.away verb needs=acted
  = (taken_away|taken_out_of_the_country|taken_abroad|driven_out_of_the_country|sent_abroad|thrown_out_of_the_country|forced_out_of_the_country|removed_from_the_country|forcibly_removed_from_the_country|taken_out_of|forced_out_of|thrown_outside|forced_into_exile|sent_into_exile|driven_into_exile|forcibly_exiled|thrown_out_of|forcibly_displaced|displaced_abroad|forcibly_transferred|forcibly_deported|pushed_out_of_the_country)
  + Nina Petrova was taken out of the country.
  - Nina Petrova was taken home.

displacement.left self needs=acted
  = (left_the_country|left_belarus|leave_belarus|leave_the_country|leaving_belarus|fled_the_country|went_into_exile|forced_to_leave_the_country|forced_to_leave_belarus|forced_to_leave|had_to_leave_the_country|went_abroad)
  + Nina Petrova left the country in May.
  - Nina Petrova left the room.

displacement.left-home self needs=acted,from told
  = [ (left|leaves) ] (#place)=from !(@possessive|'-)
  + They were released and left Belarus in May.
  - They were released and left the house in May.

displacement.had-to-leave self needs=acted,from told
  = (had|forced|made) to [ leave ] (#place)=from !(@possessive|'-)
  + They were released and had to leave Belarus.
  - They were released and had to leave the house.

displacement.arrived self needs=count,to prepositions=in:to
  = [ (arrived|landed|arriving) ] in #place
  + A group of 12 prisoners arrived in Lithuania on Friday.
  - Nina Petrova arrived in Lithuania.

displacement.noun noun needs=acted
  = (expulsion|deportation|displacement|transfer|exile) [ of ]
  + The report describes the deportation of 12 people.
  - The report describes the city.

displacement.forced plain
  = < (forced_displacement|forced_transfer|forced_exile|forcible_displacement|forcible_transfer|forced_deportation)
  + Forced displacement outside the country
  - They were displaced by force.

displacement.stayed self needs=acted polarity=flip batch=tally takes=place:place
  = [ stayed ] in #place
  + The people pardoned stayed in Belarus.
  - Nina Petrova stayed in Vilnius.
  - Nina Petrova was taken to Belarus.

displacement.moved self needs=count,from,to
  = [ (came|moved_on|moved|travelled|traveled|went) ] (from|to|out_of) #place
  + On 3 May, 20 people moved on from Poland to Germany.
  - On 3 May, 20 people went to Germany.

displacement.left-for self needs=acted,to prepositions=for:to
  = [ (left) ] for @determiner? #place
  + Nina Petrova left for Poland in May.
  - Nina Petrova left Poland in May.

displacement.not-allowed self needs=acted polarity=restricted
  = [ (permitted|allowed|free) ] to (remain|stay|remain_in|stay_in) in? #place=from
  + Nina Petrova was not allowed to stay in Belarus.
  - Nina Petrova was allowed to stay in Belarus.

crossing.crossed self needs=acted
  = (crossed|cross|crosses) (the)? (@open|@nationality|#place){0,2} (border|frontier)
  + Nina Petrova crossed the border on Friday.
  - Nina Petrova crossed the street.

crossing.into self needs=acted,to
  = [ (crossed|cross) ] (over|back|safely|the|a|@open){0,3} into #place
  + Nina Petrova crossed into Lithuania.
  - Nina Petrova crossed the street.

crossing.handed verb needs=acted
  = (handed_over|released|dropped|dumped|left|dropped_off) (at|to|on|near) (the)? (@open|@nationality|#place){0,2} (border|frontier)
  + Nina Petrova was handed over at the border.
  - Nina Petrova was handed a letter.

crossing.led-across verb needs=acted
  = (taken|brought|driven|led|escorted|walked|sent|pushed|put|marched|bussed|bused) (across|over) (the|two|#num)? (@open|@nationality|#place){0,2} (border|frontier|borders)
  + Nina Petrova was led across the border.
  - Nina Petrova was led across the yard.

return.custody verb needs=acted
  = (returned|sent_back|taken_back|brought_back|driven_back|put_back|thrown_back) (to|in|into) (the|a|his|her)? (@open|penal){0,2} (prison|jail|custody|detention|colony|captivity|imprisonment|behind_bars)
  + Nina Petrova was returned to the colony.
  - Nina Petrova returned to work.

return.country self needs=acted
  = [ (returned|returns|went_back|came_back) ] to #place
  + Nina Petrova returned to Belarus in May.
  - Nina Petrova returned home.

return.country-passive verb needs=acted
  = [ (sent_back|taken_back|brought_back) ] to #place
  + Nina Petrova was taken back to Belarus.
  - Nina Petrova was taken home.

refusal.refused self needs=acted takes=document:document,place:place
  = [ (refused|refuses|declined|declines|rejected) ] to (record|appear|confess|repent|film|read|cooperate_with|take|leave*|go*|cross*|sign*|write|ask|request*|apply|cooperate|be|board|enter|admit|submit|file|testify|plead|accept)
  + Nina Petrova refused to leave the country.
  - Nina Petrova left the country.
  - Officials refused to comment.

refusal.rejected self needs=acted
  = (rejected|refused|declined|turned_down) (the|a|an|any|his|her)? (@open){0,1} (offer|offers|pardon|exile|deal|proposal|deportation|request|condition|conditions|terms|amnesty)
  + Nina Petrova rejected the offer.
  - Nina Petrova made the offer.

refusal.in-writing self needs=acted
  = refused (in_writing|again|twice|outright|flatly|every_time|each_time|both_times)
  + Nina Petrova refused in writing.
  - Nina Petrova refused the tea.

refusal.did-so self needs=acted
  = (refused) to_do_so
  + Nina Petrova refused to do so.
  - Nina Petrova did so.
`,
)
