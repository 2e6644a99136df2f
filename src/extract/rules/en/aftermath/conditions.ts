import { triggersOf } from '../../../grammar/rule-text.ts'
import { COUNTRIES } from '../words/world.ts'

const LEAVING = '(leaving*|travelling|traveling|going_abroad|leave|travel|exiting|departing|exit|departure|boarding)'
const LIST = '(list|lists|register|registry|index|database)'
const WATCHED_FOR = '(extremis*|terroris*)'
const OF_LISTED =
  '(@open|persons|people|those|individuals|citizens|#unnamed|organisations|organizations|\'"|involved|connected|linked|in|to|with|and)'
const PUT =
  '(added|put|entered|included|placed|puts|adds|enters|includes|places|listed|adding|putting|placing|including|inscribed)'

/** What people may not do after release. Conditions are what they are, whoever demands them: `fixed`. */
export const CONDITIONS = triggersOf(
  'en',
  `
condition.leaving verb code=exit_ban fixed
  = [ @barring ] (@open|@determiner|people|#unnamed|#person|#count|#num|#term|for|',){0,6} from? ${LEAVING} (@determiner|to|from|outside|out_of|the_territory_of){0,2} (the_country|country|abroad|overseas|kingdom|republic|belarus|russia|home_country|#place|'.|',|for|and|or|until|because|>|${COUNTRIES.toLowerCase().split(' ').join('|')})
  + They prohibit leaving the country.
  + Nina Petrova is barred from leaving Belarus.
  + Nine of them were banned from travelling abroad.
  + The court banned Nina Petrova, 55, from leaving the country.
  - They left the country.

condition.barred-to-leave verb code=exit_ban fixed
  = [ @barring ] (@open|people|#unnamed|#person|#count){0,3} to (leave|travel|exit|depart)
  + Nina Petrova was forbidden to leave Belarus.
  - Nina Petrova was told to leave Belarus.

condition.not-allowed verb code=exit_ban polarity=restricted fixed
  = [ (allowed|permitted|let|allow|allows|lets) ] (@open|#unnamed|#person|#count){0,3} to? (leave|travel|go_abroad|out_of) the? (country|nation|island|kingdom|republic|territory|state|belarus|abroad|#place|home|^)
  + Nina Petrova was not allowed to leave the country.
  + They did not let Nina Petrova out of the country.
  - Nina Petrova was allowed to leave the country.

condition.no-right self code=exit_ban polarity=restricted fixed
  = [ (have|has|had|given|get|got|having) (no|the|any)? (right|rights|permission|possibility|opportunity|chance|way) ] (to|of) (leave|leaving|travel|travelling|go_abroad|exit|cross) (the_country|the|belarus|abroad|#place|'.|',)
  + Nina Petrova has no right to leave Belarus.
  - Nina Petrova has a right to leave Belarus.

condition.right-limited plain code=exit_ban fixed
  = right to (leave|travel|exit) (@open|the_country|abroad|#place|freely){0,3} (@be|@have|@adverb){1,3} [ (restricted|limited|suspended|denied|violated) ]
  + Her right to leave the country was restricted.
  - Her right to leave the country was known.

condition.refused-exit verb code=exit_ban fixed
  = [ (refused|denied) ] (permission|the_right|a_chance|the_opportunity) to (leave|travel|exit|go_abroad)
  + Nina Petrova was refused permission to leave the country.
  - Nina Petrova was refused permission to sing.

condition.limits-on plain code=exit_ban fixed
  = [ (restriction|restrictions|prohibition|prohibitions|limits) ] on (overseas|foreign|international|all){0,1} (leaving|travel|travelling|traveling|exit|departure|going_abroad) (from|out|the|abroad|#place|'.|',)
  + They live with restrictions on leaving the country.
  - They live with restrictions on the sale of bread.

condition.ban plain code=exit_ban fixed
  = [ (travel_ban|exit_ban|ban_on_leaving|ban_on_travel|ban_on_exit) ] !(on|against|and|imposed|expire|expires|expired|to)
  + They told of a travel ban.
  - They live under a roof.

condition.bans plain code=exit_ban fixed needs=acted
  = [ (travel_bans|exit_bans|bans_on_leaving) ] !(on|against|and|imposed|expire|expires|expired|to)
  + Travel bans were imposed upon Nina Petrova and Ivan Kalina.
  - The most used restrictions are travel bans.

condition.on-exit-list plain code=exit_ban fixed told
  = (name|names) (@be|@have|remains|remain|remained|@adverb|placed|put|added|included|still){1,4} [ (on|to|in) (the|a|an|his|its){0,1} @open{0,1} (exit_control_list|no-fly_list|no_fly_list|stop_list|exit_ban_list|travel_blacklist) ]
  + Nina Petrova was released. Her name was on the Exit Control List.
  - Nina Petrova was released. Her name was on the guest list.

condition.off-exit-list plain code=exit_ban polarity=flip fixed told
  = (name|names) (@be|@have|@adverb){1,3} [ (removed|taken_off|struck|deleted) (from|off)? (the|a|an){0,1} @open{0,1} (exit_control_list|no-fly_list|no_fly_list|stop_list|exit_ban_list|travel_blacklist) ]
  + Nina Petrova was released. Her name was removed from the Exit Control List.
  - Nina Petrova was released. Her name was removed from the guest list.

condition.ban-keeps verb code=exit_ban fixed
  = [ (travel_ban|exit_ban|travel_bans|ban_on_leaving|ban_on_travel) (that|which|@adverb|@future|@have){0,2} (prevents|prevented|preventing|keeps|kept|keeping|stops|stopped|stopping|bars|barred|barring|blocks|blocked|blocking) ] (#person|#unnamed|#count)
  + A travel ban keeps Nina Petrova from joining her family.
  - A travel ban keeps the airport empty.

condition.cannot self code=exit_ban polarity=restricted fixed
  = (cannot|ca|can|may|must|could|unable) (n't|not)? be? (allowed|able|permitted|let|free)? to? @adverb? [ (leave_the_country|leave_belarus|leave|travel|travel_abroad|go_abroad|travel_overseas|go_overseas|travel_outside|travel_outside_of|travel_out_of) ] (the_country|#place|abroad|overseas|'.|',)
  + Nina Petrova cannot leave the country.
  + Nina Petrova may not travel abroad.
  + Nina Petrova is unable to leave the country.
  - Nina Petrova can leave the country.
  - Nina Petrova cannot leave Johannesburg.
  - Nina Petrova did not leave the country.

condition.not-able-to-leave self code=exit_ban polarity=restricted fixed
  = (not|n't) able to @adverb? [ (leave_the_country|leave_belarus|leave|travel|travel_abroad|go_abroad|travel_outside|travel_outside_of|travel_out_of) ] (the_country|#place|abroad|^|'.|',|and|but)
  + Nina Petrova is not able to leave the country.
  - Nina Petrova is able to leave the country.

condition.cannot-leave self code=exit_ban polarity=restricted fixed
  = (cannot|ca|can|may|must|could|unable) (n't|not)? be? (allowed|able|permitted|let|free)? to? [ (leave_the_country|travel_abroad|go_abroad|travel_overseas|go_overseas) ]
  + Nina Petrova cannot leave the country and is silent.
  + Nina Petrova still cannot travel overseas or sing.
  - Nina Petrova can leave the country and is silent.

condition.turned-back verb code=exit_ban fixed
  = [ (turned_back|stopped|taken_off|pulled_off|removed_from|sent_back) ] (at|on|from|the){0,2} (border|train_to|bus_to|airport|train|bus|plane) (at|before|near|to|'.|',)
  + Nina Petrova was turned back at the border.
  + Nina Petrova was taken off the train at the border.
  - Nina Petrova was turned back at the door.

condition.forbidden-exit verb code=exit_ban fixed
  = [ (forbidden|forbade|forbid|prohibited|banned|barred) ] (#unnamed|#person|#count)? (to|from)? (cross|crossing|go|going|any|foreign|all)? (abroad|foreign_travel|travel_abroad|the_border)
  + Nina Petrova was forbidden to go abroad.
  - Nina Petrova was forbidden to go home.

condition.no-rights plain code=civic_rights fixed
  = (have|has|had) simply? no rights
  + You have no rights there.
  - You have rights there.

condition.deprivation plain code=civic_rights fixed
  = [ (deprivation|loss) of (@pronoun|their|his|her){0,1} political_rights ]
  + They serve terms of deprivation of political rights.
  - They speak of political rights.

condition.exercise verb code=civic_rights fixed
  = [ (depriving|deprived|stripped|deprives|deprive) ] _{0,8} (civil|civic|political) (and)? (civil|civic|political)? rights
  + Nina Petrova was deprived of political rights.
  - He has political rights.

condition.restricts plain code=civic_rights fixed
  = (restricts|restricted|restricting|limits) _{0,6} rights
  + The law restricts their rights.
  - The law names their rights.

condition.barred-office verb code=civic_rights fixed
  = [ (barred|banned|prohibited|forbidden|excluded|disqualified) ] from (holding|occupying|taking_part|participating|engaging|public_office|public_life|political_life|political_activity|political_activities|voting|serving|any_public|civil_service|politics|running|standing|contesting)
  + Nina Petrova was barred from holding certain positions.
  - Nina Petrova was barred from singing.

condition.barred-elections verb code=civic_rights fixed needs=acted
  = [ (barred|banned|excluded|disqualified|forbidden) ] (@adverb|indefinitely){0,1} (from|to) (the|any|this|next|@open|#unnamed|#date|@month|take|part|in|political){1,6} (election|elections|polls|political_activity|political_activities) !(coverage|debate|debates|office|hall)
  + Nina Petrova is barred from the autumn election.
  + Nina Petrova was forbidden indefinitely to take part in any political activity.
  - Nina Petrova was barred from the autumn concert.
  - Nina Petrova was barred from the election coverage.

condition.vote self code=civic_rights polarity=restricted fixed
  = [ (vote|stand_for_election|stand_in_elections|stand_for_parliament|hold_office|hold_public_office|run_for_office|run_for_parliament|run_for_president|run_in_elections|run_in_the_election|run_in_the_elections) ]
  + Nina Petrova cannot vote.
  + Nina Petrova cannot run for parliament.
  - Nina Petrova will vote.

condition.list-of self code=civic_rights fixed
  = [ (is|are|was|were|remains|remain|appears|appeared|appear) ] _{0,3} (on|in) (the|a|its|'")? (official|government|state|national|republican)? ${LIST} of ${OF_LISTED}{0,6} ${WATCHED_FOR}
  + Nina Petrova is on the list of extremists.
  - Nina Petrova is on the list of guests.

condition.put-on verb code=civic_rights fixed
  = [ ${PUT} ] _{0,8} (on|to|in|into|onto) (the|a|its|'")? _{0,2} ${LIST} of ${OF_LISTED}{0,6} ${WATCHED_FOR}
  + Nina Petrova was added to the list of extremists.
  + The ministry included Nina Petrova in the list of persons involved in extremist activities.
  - Nina Petrova was added to the list of guests.

condition.list self code=civic_rights fixed
  = [ (is|are|was|were|remains|remain|appears|appeared|appear) ] _{0,3} (on|in) (the|an|its)? _{0,2} '"? (extremist|terrorist|extremists|terrorists) '"? ${LIST}
  + Nina Petrova is on the extremist list.
  - She is on the list.

condition.put-on-list verb code=civic_rights fixed
  = [ ${PUT} ] _{0,8} (on|to|in|into|onto) (the|an|its)? _{0,2} '"? (extremist|terrorist|extremists|terrorists) '"? ${LIST}
  + They put Nina Petrova on the extremist list.
  - Nina Petrova was put on the list.

condition.declared verb code=civic_rights fixed needs=acted
  = [ (declared|designated|labelled|labeled|branded|recognised|recognized|listed) ] as? (an|a)? '"? (extremist|extremists|terrorist|terrorists) '"? !(@open|organi*|material*|formation*|group*|channel*|content|media|outlet*|resource*|website*)
  + Nina Petrova was declared an extremist.
  - Nina Petrova was declared the winner.
`,
)
