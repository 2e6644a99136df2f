import { triggersOf } from '../../../grammar/rule-text.ts'

const LIFT =
  '(rolled_back|rolling_back|roll_back|scaled_back|scaling_back|scale_back|partial_lifting|alleviating|alleviate|alleviated|softened|softening|soften|lifting|lifted|lift|lifts|easing|eased|ease|eases|loosened|loosening|relaxed|relaxation|removal|removing|removed|relaxing|suspending|suspended|suspension|waived|waiving|waiver_of|dropped|dropping|drop|drops|remove|removes|suspend|suspends|waive|waives|loosen|loosens|relax|relaxes|cancel|cancels|cancelled|canceled|cancelling|cancellation|revoke|revokes|revoked|revoking|rescind|rescinds|rescinded|rescinding|repeal|repealed|scrap|scraps|scrapped|scrapping|ended|ending|end|ends|abolish|abolished|weaken|weakened|weakening|reduce|reduced|reversed|terminated|terminate|withdrew|withdraw)'

const LIFTED =
  '(lifting|lifted|lift|lifts|easing|eased|ease|removal|removing|removed|relaxing|relaxed|suspending|suspended|suspension|waived|dropped|cancelled|canceled|revoked|rescinded|repealed|scrapped|ended|abolished|softened|loosened|weakened|reduced|alleviated|rolled_back|scaled_back|withdrawn|terminated|reversed)'

/** What a government gave or got for releases: sanctions, embassies, trade. */
export const CONCESSIONS = triggersOf(
  'en',
  `
concession.lifting plain code=sanctions_relief takes=measure:measure,organisation:beneficiary
  = ${LIFT} (of|off|@determiner|@possessive|its|part_of|a_number_of|remaining|against|#num|#place|#organisation|#unnamed|@open){0,6} [ #measure=measure ]
  + The deal led to the lifting of economic sanctions on Northpotash.
  + Poland would remove sanctions on Northpotash.
  - They spoke of economic sanctions.

concession.visa-bans plain code=sanctions_relief
  = ${LIFT} (of|@determiner|its|all|some|existing|@open){0,3} [ (visa_ban|visa_bans|visa_restrictions|visa_sanctions|travel_ban|travel_bans|travel_restrictions) (on|against) ] (#num|#place|@possessive|@nationality|@determiner|@open){0,5} (leaders|officials|leadership|ministers|judges|lawmakers|officers|generals)
  + The Union lifted visa restrictions on Poland's top leaders.
  - The Union lifted visa restrictions on students.
  - The Union imposed visa restrictions on 87 top officials.

concession.passive plain code=sanctions_relief takes=measure:measure,organisation:beneficiary
  = #measure=measure _{0,8} _{0,6} (@be|were|was|have_been|will_be|would_be|had_been|are|are_being|were_being|is_being|being|be|could_be|may_be|might_be|can_be|should_be|must_be) (@be|@adverb|@neg){0,3} [ ${LIFTED} ]
  + Economic sanctions on Northpotash were lifted.
  - Economic sanctions were imposed.

concession.headed plain code=sanctions_relief takes=measure:measure,organisation:beneficiary
  = #measure=measure (on|against|for|@determiner|#place|#organisation|@open|@nationality){0,5} [ (lifted|eased|relaxed|removed|suspended|waived|dropped|cancelled|scrapped|loosened) ]
  + Sanctions on Northpotash eased.
  + Minsk wants sanctions lifted.
  - Sanctions on Northpotash tightened.

concession.relief plain code=sanctions_relief takes=organisation:beneficiary
  = #measure=measure (relief|waiver|waivers|exemption|exemptions|easing|rollback|suspension|removal|lifting)
  + Minsk was granted sanctions relief.
  - Minsk was granted a loan.

concession.exemption plain code=sanctions_relief takes=organisation:beneficiary
  = (relief|exemption|exempted|exempt|exempts|exempting|delisted|removed|freed) _{0,2} from (#place|#organisation|the){0,2} #measure=measure
  + The airline won an exemption from U.S. sanctions.
  - The airline flew from Minsk.

concession.off-list plain code=sanctions_relief takes=organisation:beneficiary
  = [ (took|taken|take|removed|remove|struck|deleted) ] _{0,8} (off|from) @determiner? (#measure|sanction|black|sdn|blacklist|blacklists) (list|lists)?
  + Poland took the Harbour Rights Centre off the sanctions list.
  - Poland read the sanctions list.

concession.delisted plain code=sanctions_relief takes=organisation:beneficiary
  = [ (delisted|de-listed|unblocked|unfroze) ] (the|its|#organisation|#place|@open|company|assets|banks|accounts)
  + Poland delisted the Harbour Rights Centre.
  - Poland read the list.

concession.embassy plain code=other
  = [ (reopen|reopens|reopened|reopening|re-open|re-opened|re-opening|resume|resumed|resuming|restore|restored|restoring|restoration|return|returning) ] (@determiner|#unnamed|of|operations|work|at|in|full|u.s.|us|american|#place|@nationality){0,6} (embassy|embassies|consulate)
  + The States will reopen their embassy in Minsk.
  - The States will paint their embassy in Minsk.

concession.embassy-named plain code=other
  = [ (reopen|reopens|reopened|reopening|re-open|re-opened|re-opening) ] (@determiner|its|@possessive){0,2} #organisation (in|'.|',|@be|after|@place)
  + They held talks to reopen the U.S. Embassy in Minsk.
  - They held talks on the U.S. Embassy in Minsk.

concession.embassy-first plain code=other
  = (embassy|embassies) (in|#place|@be|@have|@future|to|@adverb){0,5} [ (reopen|reopened|reopens|resume|resumed|resumes|re-open|re-opened) ]
  + The embassy in Minsk has reopened.
  - The embassy in Minsk has closed.

concession.licence plain code=sanctions_relief takes=organisation:beneficiary
  = [ (issued|granted|issues|published) ] _{0,3} (licence|license|waiver|licences|licenses) _{0,2} (for|allowing|permitting|authorising|authorizing)
  + The Treasury issued a general licence for the Harbour Rights Centre.
  - The Treasury issued a book for children.

concession.general-licence plain code=sanctions_relief
  = [ (issued|issues|granted|published|extended) ] (a|an|the|another|new|temporary|@open){0,3} (general_license|general_licence|general_licenses|general_licences)
  + The Treasury issued a temporary general licence.
  - The Treasury issued a general report.

concession.none plain code=other polarity=negated
  = (concession|concessions)
  + No concession was announced.
  - A concession was announced.

concession.nothing plain code=other polarity=flip
  = (given|gave|give|received|got|offered) nothing in_return
  + Poland gave nothing in return.
  - Poland gave bread in return.

concession.unilateral plain code=other polarity=flip fixed
  = [ unilateral ] (release|gesture|step|act|move|'.|';|',|and)
  + Poland called the release unilateral.
  - Poland left the unilateral talks.

concession.for plain code=other
  = (in_exchange_for|in_return_for) [ (#measure|concessions|spare_parts|aircraft_parts) ]
  + They were freed in exchange for concessions.
  - They were freed for nothing.

concession.stays plain code=sanctions_relief takes=measure:measure,organisation:beneficiary polarity=flip
  = #measure=measure _{0,8} _{0,8} [ (remain|remains|remained|stay|stays|stayed) ] @adverb? (in_place|in_force|in_effect|unchanged|intact|untouched)
  + Sanctions on Northpotash remain in force.
  - Sanctions on Northpotash remain a topic.

concession.not-extended plain code=sanctions_relief takes=measure:measure,organisation:beneficiary
  = [ (not|n't) (extend|renew|prolong|extended|renewed|prolonged|renewing|extending) ] (@determiner|its|#place|#organisation|@open){0,3} #measure=measure
  + The Union did not extend sanctions on Northpotash.
  - The Union did not extend the road.

concession.allows plain code=sanctions_relief
  = [ (allow|allows|allowed|allowing|permit|permits|permitted|permitting|authorise|authorises|authorised|authorize|authorizes|authorized|authorizing) ] (@determiner|#organisation|#place|@nationality|@open|companies|airline|carrier|certain|some){1,6} to (buy|purchase|service|import|export|sell|repair|maintain|fly|ship)
  + The States will allow Northpotash to buy components.
  - The guards will allow Nina Petrova to buy bread.

concession.transactions plain code=sanctions_relief
  = [ (allow|allows|allowed|permit|permits|permitted|authorise|authorises|authorised|authorize|authorizes|authorized|authorizing|authorising|permitting|allowing) ] (@determiner|certain|some|financial|limited|most|@open){0,3} (transactions|dealings|operations|trade|business) (with|involving|related|linked|connected|for)
  + The Treasury authorised transactions involving Northpotash.
  - The Treasury authorised repairs.

concession.parts plain code=other
  = [ (supply|supplies|supplied|deliver|delivered|delivery|deliveries|sell|sold|provide|provided|access) ] (of|the|to|@open){0,2} (spare_parts|aircraft_parts|components|aircraft_components) (for|to) (@open|@determiner|#organisation){1,3}
  + They agreed on the supply of spare parts to Northpotash.
  - They agreed on the spare parts.

concession.ambassador plain code=other
  = [ (return|returns|returned|returning|send|sends|sent|sending|appoint|appoints|appointed|appointing|exchange|exchanging) ] (@determiner|@possessive|its|an|full|new){0,2} (ambassador|ambassadors|diplomats) (to|in)
  + Poland plans to return its ambassador to Minsk.
  - Poland thanked its ambassador in Minsk.

concession.border plain code=other
  = [ (reopen|reopens|reopened|reopening|re-open|resume|resumes|resumed|resuming|restore|restored|restoring) ] (@determiner|its|the|potash|fertiliser|fertilizer|rail|@nationality|@open|two){0,4} (border|border_crossing|border_crossings|crossings|checkpoints|transit) (of|with|to|for|through|'.|',|between|in|and|#organisation)
  + Poland reopened its border with Belarus.
  + Lithuania may resume the transit of potash.
  - Poland painted its border with Belarus.

concession.recognition plain code=other
  = [ (resume|resumed|resuming|restore|restored|restoring) ] (@determiner|full|@open){0,1} (diplomatic_relations|diplomatic_ties)
  + The States restored diplomatic relations with Minsk.
  - The States have good relations with Minsk.

concession.aside plain code=sanctions_relief takes=measure:measure,organisation:beneficiary
  = ${LIFT} ', (albeit|although|if|at_least|in|for|@adverb) _{0,6} ', (@determiner|#num|some|@open){0,3} [ #measure=measure ]
  + The States will relax, albeit in a limited way, some sanctions.
  - The States will relax, albeit in a limited way, some friends.

concession.unfreeze plain code=sanctions_relief
  = [ (unfreeze|unfreezes|unfreezing|unfroze|unblock|unblocks|unblocking) ] (#num|'$|@about|of|in|its|their|his|some|billion|million|@nationality|#place|@possessive|@open){0,8} (funds|assets|revenue|revenues|money|billion|million|proceeds|reserves|deposits)
  + The States agreed to unfreeze six billion dollars in oil revenue.
  - The States agreed to spend six billion dollars in oil revenue.

concession.frees-frozen plain code=sanctions_relief
  = [ (release|releases|released|releasing|return|returned|transfer|transferred|access) ] (to|#num|'$|@about|of|in|its|their|some|billion|million|@nationality|#place|@open){0,6} (frozen|blocked) (@nationality|#place|oil|@open|state){0,2} (funds|assets|revenue|revenues|money|proceeds|reserves|deposits)
  + The States released six billion dollars in frozen assets.
  - The States released six people in frozen towns.

concession.unfrozen plain code=sanctions_relief
  = (assets|funds|accounts) (of|@determiner|#organisation|#unnamed|@open){0,3} (@be|@have|@adverb|@future){1,3} [ (unfrozen|unblocked|released) ]
  + The assets of the company were unfrozen.
  - The assets of the company were large.

concession.licence-issued plain code=sanctions_relief
  = (general_license|general_licence|general_licenses|licence|license) [ (issued|granted|published) ] by (@determiner|#place|@nationality|us|u.s.){0,3} (#organisation|treasury|ofac|department)
  + A new general license issued by the Treasury authorised oil exports.
  - A new driving test issued by the Treasury was long.

concession.off-list-of plain code=sanctions_relief
  = [ (removed|remove|removes|struck|deleted|taken|took|take) ] (#person|#organisation|#unnamed|@open){0,3} (off|from) @determiner? (list|register) of (sanctioned|blocked|designated|blacklisted)
  + Northpotash will be removed from a list of sanctioned companies.
  - Northpotash will be removed from a list of guests.

concession.embassy-return plain code=other
  = [ (embassy|consulate) (return|reopening|re-opening) ] (to|in|at|is|was|'.|',|and)
  + They discussed a possible embassy return to Minsk.
  - They discussed a possible embassy guard in Minsk.
`,
)
