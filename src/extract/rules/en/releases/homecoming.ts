import { triggersOf } from '../../../grammar/rule-text.ts'
import { WHOM } from './whom.ts'

/** Coming home, which says by itself or by what it is from that somebody was let go. */
export const HOMECOMING = triggersOf(
  'en',
  `
release.go-home verb batch=release_event needs=acted
  = [ (allowed|permitted) to (leave_prison|leave_jail|leave_custody|leave_detention|walk_free|go_free|go_home|return_home|go_back_home|return_to_his_home|return_to_her_home|return_to_their_homes|return_to_his_family|return_to_her_family|return_to_their_families) ]
  + Nina Petrova was allowed to go home.
  - Nina Petrova was allowed to go on.

release.let-home verb batch=release_event needs=acted
  = [ (allowed|allows|permitted|permits|let|lets) ] ${WHOM} to? (go_home|return_home|go_back_home)
  + Police allowed Nina Petrova to return home on bail.
  - Police allowed Nina Petrova to return the books.

release.turned-over passive batch=release_event needs=acted told=custody
  = (was|were|been|being|be|is|are) @adverb? [ (turned_over|handed_over|delivered) ] (in|good|shape|health|safe|sound|and|#date|@adverb|on){0,4} to (@determiner|@open|@possessive|#unnamed|of|his|her|their|@nationality|#place){0,4} (red_cross|icrc|commission|humanitarian_commission|ombudsman|families|family|relatives|parents|church|mediators)
  + Nina Petrova was freed on Friday. Ivan Kalina was handed over to the Red Cross.
  - Nina Petrova was freed on Friday. Ivan Kalina was handed over to the police.

release.handed-to-mediators verb batch=release_event needs=acted told=custody
  = [ (hand|hands|handed|handing|turned|turn) ] ${WHOM} over to (@determiner|@nationality|#place|international){0,3} (red_cross|icrc|red_crescent|mediators|families|family|relatives|parents)
  + Nina Petrova was freed on Friday. The militants handed Ivan Kalina over to the Red Cross.
  - Nina Petrova was freed on Friday. The militants handed Ivan Kalina over to the police.

release.handed-out verb batch=release_event needs=acted told=custody
  = [ (handed_over|hands_over|handing_over|turned_over|turns_over|delivered) ] ${WHOM} to (@determiner|@nationality|#place|international){0,3} (red_cross|icrc|red_crescent|mediators|families|family|relatives|parents|humanitarian_mission|humanitarian_team|humanitarian_group)
  + Nina Petrova was freed on Friday. The rebels handed over ten hostages to a humanitarian mission.
  - Nina Petrova was freed on Friday. The militants handed over Ivan Kalina to the police.

release.repatriated verb batch=release_event needs=count
  = [ (repatriated|repatriate|repatriates|repatriating) ] (@atleast|@about|@another|@determiner){0,2} @inmate
  + The Red Cross repatriated 12 prisoners of war.
  - The Red Cross repatriated 12 tourists.

release.were-repatriated passive batch=release_event needs=count
  = @inmate (#date|from|#place|@adverb){0,3} (was|were|been|being|be|is|are|have|has){1,2} @adverb? [ repatriated ]
  + On Friday 12 prisoners of war were repatriated.
  - On Friday 12 tourists were repatriated.

release.out-of-prison self batch=release_event needs=acted
  = [ (is|are|was|were) ] @adverb? out_of (#facility|#place|@determiner|@possessive|notorious){0,3} (^){0,2} (prison|jail|custody|detention|captivity|#facility) ('.|',|'!|'"|and|but|now|after|on|at|again|>)
  + Nina Petrova is out of the Holm prison.
  - Nina Petrova is out of the prison choir's reach.

release.bailed passive batch=release_event needs=acted
  = (was|were|been) @adverb? [ bailed ] !out
  + Nina Petrova was bailed until June.
  - The bank was bailed out in June.

release.emerged self batch=release_event needs=acted
  = (emerged|emerges) (#date|@preposition|#place|^|@adverb|last|this|early){0,4} (from|after) (@about|@atleast|a|in|his|her|their|@open){0,3} (#term|@custodial)
  + Nina Petrova emerged in Minsk last week from three months in custody.
  - Nina Petrova emerged in Minsk after a visit to the school.

release.emerged-from self batch=release_event needs=acted
  = (emerged|emerges|emerging) from the (@open|#place){0,2} (prison|jail|colony|detention_centre|detention_center|remand_prison|prison_gates|penitentiary) ('.|',|>|to|on|and|at|late|after|with|in|#date|shortly|early|@daytime)
  + Nina Petrova emerged from the prison at noon.
  - Nina Petrova emerged from the prison riot as a leader.

release.came-home-served self batch=release_event needs=acted
  = (returned_home|came_home|went_home|back_home) (#date|@preposition|#place|^|@adverb|@daytime|last|this|early){0,4} after (serving|completing|finishing|spending)? (@about|@atleast|a|in|his|her|their|@open){0,3} (#term|@custodial)
  + Nina Petrova returned home on Sunday after four years in prison.
  + Nina Petrova returned home on Sunday after completing a prison term.
  - Nina Petrova returned home on Sunday after spending three weeks in Spain.

release.ended-term self code=end_of_term batch=release_event needs=acted
  = [ (completed|ended|finished|served) ] (his|her|their|a|an)? (@open|full){0,2} #term (on|in|last|this|earlier|#date){0,3} and (has|have|had)? (returned_home|come_home|came_home|gone_home|went_home|walked_out|been_released|been_freed)
  + Nina Petrova has completed a four-year prison term and returned home.
  - Nina Petrova has completed a four-year course and returned home.

release.ended-term-family self code=end_of_term batch=release_event needs=acted
  = [ (completed|ended|finished|served) ] (his|her|their|a|an)? (@open|full){0,2} #term (on|in|last|this|earlier|#date){0,3} and (has|have|had)? (returned|gone_back|went_back|came_home) to #unnamed
  + Nina Petrova completed a four-year prison term and returned to her family.
  - Nina Petrova completed a four-year course and returned to her family.

release.came-home self batch=release_event needs=acted
  = (returned|came|returns|comes|got|gets) (back)? (home|to_freedom) from (prison|jail|the_colony|captivity|custody|detention|a_penal_colony|the_prison|imprisonment|behind_bars)
  + Nina Petrova has returned home from prison.
  - Nina Petrova has returned home from work.

release.returned-from self batch=release_event needs=acted
  = (returned|returns|came_back|is_back|are_back|was_back|were_back|get_back|gets_back) (home|to)? #place? from (the|a|his|her|their)? (@nationality|@open|#place){0,2} (prison|prisons|captivity|jail|jails|colony|colonies|imprisonment|detention)
  + Five civilians returned from captivity.
  + Five civilians returned to Kyiv from Russian captivity.
  - Five civilians returned from work.
  - We have brought five civilians back from captivity.

release.brought-back verb batch=release_event needs=acted
  = [ (brought|bring|brings|returned|returns) (home|back)? ] ${WHOM} (home|back|back_home)? from (@nationality|#place){0,1} (captivity|imprisonment|prison)
  + Kyiv returned home 230 Ukrainians from captivity.
  + They brought 12 women back from Russian captivity.
  - They brought letters of 12 women home.

release.is-free-from self batch=release_event needs=acted
  = [ @be @adverb? free from ] (@nationality|#place|his|her|their){0,2} (prison|jail|detention|custody|captivity|imprisonment)
  + Nina Petrova is free from Belarusian detention.
  - Nina Petrova is free from doubt.

release.at-home self batch=release_event needs=acted
  = [ @be ] (@adverb|at_last){0,2} (home|at_home|back_home|back) with (his|her|their|the|@open){0,2} (families|family|relatives|loved_ones|parents|children|wife|husband|son|daughter|#unnamed)
  + All 37 women are already at home with their families.
  - Nina Petrova is at home.

release.is-home self batch=release_event needs=acted told=custody
  = (#person|#unnamed) [ (is|are) (@adverb|now|at_last){0,2} (home|back_home) ] ('.|'!|>|now|again|at_last|safe|safely)
  + Nina Petrova was jailed in May. Today she is home.
  - Nina Petrova wrote a book in May. Today she is home.
  - Nina Petrova was jailed in May. Her brother is at home with a cold.
  - Nina Petrova was jailed in May. Her mother is home.

release.with-family self batch=release_event needs=acted told=custody
  = [ (is|are) @adverb? with #unnamed again ]
  + Nina Petrova was jailed in May. Now she is with her family again.
  - Nina Petrova lost her job in May. Now she is with her family again.

release.after-term-home self batch=release_event needs=acted
  = after (@about|@atleast|in|his|her|their|@open){0,3} #term ', (@determiner|@role|@title|@open|@nationality){0,4} (#person|#unnamed) [ (is|are) (@adverb|now|at_last){0,2} (home|back_home) ] !(sick|alone|to)
  + After four years in prison, Nina Petrova is home.
  - After four years in Lithuania, Nina Petrova is home.

release.at-home-after self batch=release_event needs=acted
  = [ @be ] (@adverb|at_last){0,2} (home|at_home|back_home|back|reunited) (with|his|her|their|the|family|relatives|in|#place|#unnamed|@adverb){0,4} after (@about|@atleast|spending|serving|a|in|his|her|their|@open){0,4} (#term|@custodial|behind_bars)
  + Nina Petrova is back home after four years in prison.
  - Nina Petrova is back home after four years in Lithuania.
`,
)
