import { triggersOf } from '../../../grammar/rule-text.ts'
import { WHOM } from './whom.ts'

/** Other ways to say that people were moved over the border, came there, stayed or would not go. */
export const MOVEMENTS = triggersOf(
  'en',
  `
displacement.took verb needs=acted,to
  = [ (took|takes|brought|brings|drove|flew|sent|moved|transferred|transported|evacuated|bussed|bused|carried|ferried|escorted|handed_over|deported|expelled|delivered|accompanied) ] (@determiner|@open|@role|@people|@nationality|@atleast|@about|@another|#num|#person|#count|#unnamed|@and|@prep_of|',){1,7} to @determiner? @nationality? #place
  + The plane took 12 prisoners to Poland.
  - The plane took off for Poland.

displacement.out-of verb needs=acted
  = [ (took|takes|brought|drove|flew|sent|moved|transferred|evacuated|escorted|carried|got|forced|threw|pushed) ] (@determiner|@open|@role|@people|@nationality|@atleast|@about|@another|#num|#person|#count|#unnamed|@and|@prep_of|',){1,7} (out_of|from) (#place|the_country|their_country)=from
  + The envoy brought 12 people out of Belarus.
  - The envoy brought news out of the office.

displacement.handed-over verb needs=acted,to
  = [ (handed_over|hands_over|handing_over) ] !(at|to|on|near|the|a)
  + Twelve civilians were handed over by Minsk to Ukraine.
  - Minsk handed over the keys to Ukraine.

displacement.to-capital verb needs=acted
  = (taken|brought|driven|escorted|transported|transferred|relocated|bussed|bused|sent|moved|flown) (by_bus|by_plane|by_car|@adverb)? to the? (@nationality|#place) (@possessive)? capital
  + Nina Petrova was taken to the Lithuanian capital.
  - Nina Petrova was taken to the old capital.

displacement.to-border verb needs=acted
  = (taken|brought|driven|escorted|transported|bussed|bused|sent|moved) (to|towards|up_to) (the)? (@open|@nationality|#place){0,2} (border|frontier)
  + Nina Petrova was driven to the Lithuanian border.
  - Nina Petrova was driven to the Lithuanian capital.

displacement.put-on verb needs=acted,to
  = [ (put|placed|loaded|bundled|forced) (on|onto|aboard|into) @determiner? @open{0,2} (plane|flight|bus|train|aircraft|jet|minibus|van|car) ] (to|for|bound_for) @determiner? #place
  + Nina Petrova was put on a plane to Poland.
  - Nina Petrova was put on a list of guests in Poland.

displacement.put-them-on verb needs=acted,to
  = [ (put|placed|loaded|bundled|puts|forced) ] (#person|#count|#unnamed) (on|onto|aboard|into) @determiner? @open{0,2} (plane|flight|bus|train|aircraft|jet|minibus|van|car) (to|for|bound_for) @determiner? #place
  + The guards put Nina Petrova on a plane to Poland.
  - The guards put Nina Petrova on a list of guests in Poland.

displacement.evacuated verb needs=acted
  = (evacuated|evacuates)
  + The plane evacuated nine foreigners.
  - The plane left.

displacement.on-territory self needs=count
  = [ (arrived|landed|arriving) ] (in|on) (the)? (territory_of|soil_of)? (@nationality|#place) (territory|soil)?
  + On Friday five prisoners arrived on Polish territory.
  - On Friday five prisoners arrived on time.

displacement.passive-out verb needs=acted
  = (brought|flown|driven|escorted|moved|evacuated|led|carried|bussed|bused|transported|removed) (out_of|from) (#place|the_country)=from
  + Nina Petrova was flown out of Belarus.
  - Nina Petrova was flown out of season.

displacement.handed-side verb needs=acted
  = [ (handed_over|handed|turned_over|passed|delivered|transferred) ] (@determiner|@open|@role|@people|@nationality|@atleast|@about|@another|#num|#person|#count|#unnamed|@and|',){0,6} over? to @determiner? (@nationality|#place|american|u.s.|us|ukrainian|polish|lithuanian|german) @possessive? (side|border_guards|guards|diplomats|authorities|officials|embassy|consul|delegation|negotiators)
  + Officials handed over nine detainees to Lithuanian border guards.
  - Officials handed over the keys.

displacement.ended-up self needs=acted
  = (ended_up|found_#unnamed|woke_up|finds_#unnamed) (in|across) #place
  + Nina Petrova ended up in Lithuania.
  - Nina Petrova ended up in tears.

displacement.sent-home verb needs=acted
  = [ (sent|brought|returned|flown|flew|taken|took|repatriated) ] ${WHOM} (home|back_home)
  + Minsk sent 12 Lithuanian citizens home.
  - Minsk sent a letter home.

displacement.brought-back verb needs=acted
  = [ (brought_back|returned|repatriated|evacuated) ] (home)? (@determiner|@open|@people|@nationality|@atleast|@another|#num|#person|#count|#unnamed|@and|@prep_of|@possessive|held|imprisoned){1,6} (from|in) (#place|captivity|belarusian_captivity)
  + Kyiv brought back 12 people from Belarus.
  - Kyiv brought back the day.

displacement.fled self needs=acted
  = (flown_out|flew_out|drove_out|fled|emigrated|moved|relocated|departed|travelled|traveled) (@adverb|#date)? (to|for|into|from) #place
  + Nina Petrova moved to Poland in May.
  - Nina Petrova moved to tears.

crossing.across self needs=acted
  = [ @be ] (@adverb|finally){0,2} (across|over|past|on_the_other_side_of|the_other_side_of) (the)? (#place|@nationality|@open){0,2} (border|frontier)
  + By evening Nina Petrova was across the border.
  - By evening Nina Petrova was across the room.

crossing.entered self needs=acted
  = (entered|reached|set_foot_in|set_foot_on) @adverb? #place
  + Nina Petrova entered Lithuania on Friday.
  - Nina Petrova entered the hall.

refusal.stayed self needs=acted
  = (chose|opted|decided|preferred|elected) (to|not_to) (stay|remain|leave|cross|go) !(silent|with|home_because)
  + Nina Petrova chose to stay.
  - Nina Petrova chose to stay silent.

refusal.turned-down self needs=acted
  = (turn|turns|turned|turning) down (the|a|an|any|his|her)? (@open){0,1} (offer|offers|pardon|exile|deal|proposal|deportation|request|condition|conditions|terms|chance|amnesty)
  + Nina Petrova would turn down the offer.
  - Nina Petrova turned down the street.

return.walked-back self needs=acted
  = (walked|went|crossed|headed|came|turned) (back|around_and_returned) (to|into|in|over_to) #place=to
  + Nina Petrova walked back into Belarus.
  - Nina Petrova walked back into the room.
`,
)
