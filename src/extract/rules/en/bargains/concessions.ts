import { triggersOf } from '../../../grammar/rule-text.ts'
import { RELATIONS } from './relations.ts'

const LIFT =
  '(rolled_back|rolling_back|roll_back|scaled_back|scaling_back|scale_back|partial_lifting|alleviating|alleviate|alleviated|softened|softening|soften|lifting|lifted|lift|lifts|easing|eased|ease|eases|loosened|loosening|relaxed|relaxation|removal|removing|removed|relaxing|suspending|suspended|suspension|waived|waiving|waiver_of|dropped|dropping|drop|drops|remove|removes|suspend|suspends|waive|waives|loosen|loosens|relax|relaxes|cancel|cancels|cancelled|canceled|cancelling|cancellation|revoke|revokes|revoked|revoking|rescind|rescinds|rescinded|rescinding|repeal|repealed|scrap|scraps|scrapped|scrapping|ended|ending|end|ends|abolish|abolished|weaken|weakened|weakening|reduce|reduced|reversed|terminated|terminate|withdrew|withdraw|pause|pauses|paused|pausing|halts|halted|halting|terminating|termination|rescission|revocation|repealing|abolishing|weakens|eliminate|eliminated|eliminating|unwind|unwound|unwinding|dismantle|dismantled|dismantling|alleviates|rolls_back|undo|undid|reversing|reverses|withdrawing|withdrawal|withdraws|reduction|reducing)'

const LIFTED =
  '(lifting|lifted|lift|lifts|easing|eased|ease|removal|removing|removed|relaxing|relaxed|suspending|suspended|suspension|waived|dropped|cancelled|canceled|revoked|rescinded|repealed|scrapped|ended|abolished|softened|loosened|weakened|reduced|alleviated|rolled_back|scaled_back|withdrawn|terminated|reversed|paused|halted|eliminated|unwound|dismantled|undone)'

/** What a government took back of sanctions for releases, or kept. */
const SANCTIONS = triggersOf(
  'en',
  `
concession.lifting plain code=sanctions_relief takes=measure:measure,organisation:beneficiary
  = ${LIFT} (of|off|for|and|or|up_to|@determiner|@possessive|@nationality|@adverb|its|part_of|a_number_of|remaining|against|#num|#date|#term|@unit|#place|#organisation|#unnamed|@open){0,7} [ #measure=measure ]
  + The deal led to the lifting of economic sanctions on Northpotash.
  + Poland would remove sanctions on Northpotash.
  - They spoke of economic sanctions.

concession.visa-bans plain code=sanctions_relief
  = ${LIFT} (of|@determiner|its|all|some|existing|@open){0,3} [ (visa_ban|visa_bans|visa_restrictions|visa_sanctions|travel_ban|travel_bans|travel_restrictions|entry_ban|entry_bans) (on|against|applying_to) ] (#num|#place|@possessive|@nationality|@determiner|@open|justice|foreign|prime){0,5} (leaders|officials|leadership|ministers|minister|president|judges|lawmakers|officers|generals)
  + The Union lifted visa restrictions on Poland's top leaders.
  - The Union lifted visa restrictions on students.
  - The Union imposed visa restrictions on 87 top officials.

concession.visa-bans-lifted plain code=sanctions_relief
  = (visa_ban|visa_bans|visa_sanctions|travel_ban|travel_bans) (on|against) (#num|#place|#person|@possessive|@nationality|@determiner|@open|justice|foreign|prime|and){0,5} (leaders|officials|ministers|minister|president|judges|lawmakers|officers|generals) _{0,6} (@be|@have|@neg|@adverb){1,3} [ ${LIFTED} ]
  + The travel ban against the justice minister will be suspended.
  - The travel ban against the justice minister will be imposed.

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
  = [ (took|taken|take|takes|taking|remove|removes|removed|removing|removal|struck|strike|delete|deleted|deleting|drop|drops|dropped|dropping|lift|lifted|lifting) ] _{0,8} (off|from) (@determiner|@possessive|@nationality|#place|its|his|#organisation){0,2} (#measure|sanction|black|sdn|blacklist|blacklists) (list|lists)? !of
  + Poland took the Harbour Rights Centre off the sanctions list.
  - Poland read the sanctions list.

concession.off-terror-list plain code=sanctions_relief takes=organisation:beneficiary
  = [ (took|taken|take|takes|taking|remove|removes|removed|removing|removal|struck|strike|delete|deleted|deleting|drop|drops|dropped|dropping|lift|lifted|lifting) ] _{0,8} (off|from) (@determiner|@possessive|@nationality|#place|its|his|#organisation|global){0,2} (terror|terrorism|terrorist|entity|state_sponsor_of_terrorism|state_sponsors_of_terrorism|sponsors|sponsor|state|of){1,4} (list|lists|blacklist)
  + The States will remove Northland from their terrorism list.
  - Poland removed Nina Petrova from the list of political prisoners.

concession.delisted plain code=sanctions_relief takes=organisation:beneficiary
  = [ (delisted|de-listed|delist|delists|delisting|de-list|unblocked|unfroze) ] (the|its|@determiner|#organisation|#place|#person|#count|@open|company|assets|banks|accounts)
  + Poland delisted the Harbour Rights Centre.
  - Poland read the list.

concession.licence plain code=sanctions_relief takes=organisation:beneficiary
  = [ (issued|granted|issues|published) ] _{0,3} (licence|license|waiver|licences|licenses) _{0,2} (for|allowing|permitting|authorising|authorizing)
  + The Treasury issued a licence for the Harbour Rights Centre.
  - The Treasury issued a book for children.

concession.licence-to plain code=sanctions_relief takes=organisation:beneficiary told=custody
  = [ (issued|granted|granting|renewed|extended) ] (@determiner|company|energy|oil|#organisation|#place|^|@open){0,5} (licence|license) (to|partially|exempting|that)
  + Prisoners were freed. The Treasury granted Northpotash a license to sell potash.
  - Prisoners were freed. The Treasury read Northpotash a letter to sell potash.

concession.general-licence plain code=sanctions_relief takes=organisation:beneficiary
  = [ (issued|issues|issue|issuing|granted|grants|granting|published|extended|renewed|renew) ] (with|a|an|the|another|new|temporary|@open){0,4} (general_license|general_licence|general_licenses|general_licences)
  + The Treasury issued a temporary general licence.
  + Northpotash was issued with a general licence.
  - The Treasury issued a general report.

concession.stays plain code=sanctions_relief takes=measure:measure,organisation:beneficiary needs=measure polarity=flip
  = [ (remain|remains|remained|remaining|stay|stays|stayed|continue|continues|continued|left|leave|leaves|leaving|keep|keeps|keeping|kept|still) ] (@adverb|to_be|the|only|sanction|still){0,3} (in_place|in_force|in_effect|unchanged|intact|untouched|to_apply)
  + Sanctions on Northpotash remain in force.
  - Sanctions on Northpotash remain a topic.
  - The walls remain in place.

concession.stays-behind plain code=sanctions_relief takes=measure:measure,organisation:beneficiary polarity=flip
  = #measure=measure _{0,8} (that|which|who|@relative) _{0,8} [ (remain|remains|remained|stay|stays|stayed) ] @adverb? (in_place|in_force|in_effect|unchanged|intact|untouched)
  + Sanctions on firms in Poland that break the law stay in place.
  - Sanctions on firms in Poland that break the law stay a topic.

concession.goes-on plain code=sanctions_relief takes=measure:measure polarity=flip
  = #measure=measure _{0,8} (@future|@would|@adverb){0,2} [ (continue|continues|continued|apply|applies) ] ('.|',|until|for|>)
  + Asset freezes against them will continue.
  - Asset freezes against them will surprise him.

concession.which plain code=sanctions_relief told=custody
  = which (#place|#organisation|#unnamed|it|@be|@have|@future|@would|@may|now|@adverb|@neg){1,5} [ (lifted|eased|relaxed|waived) ]
  + Nina Petrova was freed. They imposed sanctions, which they lifted in May.
  - Nina Petrova was freed. They imposed sanctions, which they tightened in May.

concession.kept plain code=sanctions_relief takes=measure:measure,organisation:beneficiary polarity=flip
  = (maintain|maintains|maintained|maintaining|keep|keeps|keeping|kept|retain|retains|retained|retaining|uphold|upholds|upheld) (@determiner|@possessive|@nationality|@adverb|and|its|their|#num|#place|@open){0,5} [ #measure=measure ]
  + The States will maintain economic sanctions.
  - The States will discuss economic sanctions.

concession.left plain code=sanctions_relief takes=measure:measure,organisation:beneficiary polarity=flip
  = [ (left|leave|leaves|leaving) ] (@determiner|@possessive|@nationality|its|other|most|@open){0,4} #measure=measure _{0,6} (in_place|in_force|in_effect|intact|untouched|unchanged)
  + The Union left the arms embargo in place.
  - The Union left the meeting on the arms embargo in May.

concession.under plain code=sanctions_relief takes=measure:measure polarity=flip
  = [ (remain|remains|remained|stay|stays|stayed) ] @adverb? (under|subject_to|bound_by) (@determiner|@nationality|#place|@open){0,4} #measure=measure
  + Four people remain subject to restrictive measures.
  - Four people were put under restrictive measures.

concession.off plain code=sanctions_relief takes=measure:measure polarity=flip
  = no_longer (under|on|subject_to) (@determiner|@possessive|its|@nationality|#place){0,3} [ #measure=measure ]
  + They are no longer on the sanctions list.
  - They are on the sanctions list.

concession.not-extended plain code=sanctions_relief takes=measure:measure,organisation:beneficiary
  = [ (not|n't) to? (extend|renew|prolong|extended|renewed|prolonged|renewing|extending) ] (@determiner|its|remaining|#place|#organisation|@open){0,3} #measure=measure
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

concession.aside plain code=sanctions_relief takes=measure:measure,organisation:beneficiary
  = ${LIFT} ', (albeit|although|if|at_least|in|for|@adverb) _{0,6} ', (@determiner|#num|some|@open){0,3} [ #measure=measure ]
  + The States will relax, albeit in a limited way, some sanctions.
  - The States will relax, albeit in a limited way, some friends.

concession.waiver plain code=sanctions_relief told=custody
  = [ (issued|issue|issues|issuing|granted|grant|grants|granting|approved|approve|approves|approving|signed) ] (off|on|@determiner|@adverb|@open|#num){0,4} (waiver|waivers|exemption|exemptions) (to|for|of|that|allowing|letting)
  + Five prisoners were freed. The States granted waivers to banks.
  - Five prisoners were freed. The States discussed waivers to banks.

concession.access plain code=sanctions_relief
  = [ (access) ] to? (#num|'$|@about|of|in|its|the|dollars|@determiner|@nationality|@open){0,6} (funds|money|assets|billions|billion|millions) (of_dollars|previously|once|that_were|it_has|@open){0,3} (frozen|blocked|held)
  + The waiver will allow Iran to access funds previously frozen.
  - The waiver will allow Iran to access roads.

concession.transfer plain code=sanctions_relief told=custody
  = [ (allow|allows|allowed|allowing|authorise|authorised|authorize|authorized|authorizing|permit|permitted|permitting|approve|approved|approving) ] (@determiner|@open){0,2} (transfer|release|unfreezing|movement) of (#num|'$|@about|in|of|its|the|dollars|@determiner|@nationality|@open){0,6} (funds|money|assets|billion|million)
  + Five prisoners were freed. The States allowed the transfer of six billion dollars.
  - Five prisoners were freed. The States allowed the transfer of six prisoners.

concession.suspension plain code=sanctions_relief told=custody
  = [ (lifted|lift|lifts|lifting|ended|end|ending) ] (the|its|@determiner){0,1} (suspension|freeze) of
  + Five prisoners were freed. The Union lifted the suspension of the agreement.
  - Five prisoners were freed. The Union discussed the suspension of the agreement.

concession.unfreeze plain code=sanctions_relief
  = [ (unfreeze|unfreezes|unfreezing|unfroze|unfrozen|unblock|unblocks|unblocking|unlock|unlocks|unlocked|unlocking|unblocked) ] (#num|'$|@about|of|in|its|their|his|some|usd|euros|dollars|billion|million|@determiner|@nationality|#place|@possessive|@open){0,8} (funds|assets|revenue|revenues|money|billion|million|proceeds|reserves|deposits|cash)
  + The States agreed to unfreeze six billion dollars in oil revenue.
  - The States agreed to spend six billion dollars in oil revenue.

concession.frees-frozen plain code=sanctions_relief
  = [ (release|releases|released|releasing|return|returned|returning|transfer|transferred|transferring|access|allow|allows|allowed|allowing|free|freed|freeing) ] (to|the|#num|'$|@about|of|in|its|their|some|usd|dollars|euros|billion|million|@nationality|#place|#organisation|@open){0,7} (frozen|blocked|restricted) (@nationality|#place|oil|@open|state){0,2} (funds|assets|revenue|revenues|money|proceeds|reserves|deposits)
  + The States released six billion dollars in frozen assets.
  + Seoul allowed the frozen assets to be moved.
  - The States released six people in frozen towns.

concession.unfrozen plain code=sanctions_relief
  = (assets|funds|accounts|money) (of|in|@determiner|@nationality|#place|#organisation|#unnamed|@open){0,5} (@be|@have|@adverb|@future){1,3} [ (unfrozen|unblocked|released|unlocked) ]
  + The assets of the company were unfrozen.
  - The assets of the company were large.

concession.moved plain code=sanctions_relief told=custody
  = (assets|funds|money|cash|billion|million) (@determiner|@nationality|#place|#organisation|@open){0,3} (@be|@have|@adverb|@future|@would){1,3} [ (transferred|wired|moved|sent|deposited) ] (from|#place){0,2} to (@determiner|restricted|bank|special|@nationality|#place){0,2} (account|accounts|bank|banks)
  + Five people were freed. The funds had been transferred to accounts in Doha.
  - The funds had been transferred to accounts in Doha.

concession.licence-issued plain code=sanctions_relief
  = (general_license|general_licence|general_licenses|licence|license) [ (issued|granted|published) ] by (@determiner|#place|@nationality|us|u.s.){0,3} (#organisation|treasury|ofac|department)
  + A new general license issued by the Treasury authorised oil exports.
  - A new driving test issued by the Treasury was long.

concession.off-list-of plain code=sanctions_relief
  = [ (removed|remove|removes|removing|removal|struck|strike|delete|deleted|taken|took|take|taking|drop|dropped|dropping|lift|lifted|lifting) ] (of|#person|#place|#organisation|#unnamed|@determiner|@nationality|@open){0,4} (off|from) (@determiner|@possessive|@nationality|#place|its){0,2} (list|register|lists|blacklist) of (@determiner|@open|@nationality|countries|states|nations|governments|foreign|those|people|companies|that|which){0,3} (sanctioned|blocked|designated|blacklisted|sponsor|sponsors|sponsoring|supporters|support|supporting|terror|terrorism|terrorist)
  + Northpotash will be removed from a list of sanctioned companies.
  + The States removed Northland from the list of countries that support terrorism.
  - Northpotash will be removed from a list of guests.
`,
)

/** What a government gave or got for releases. */
export const CONCESSIONS = [...SANCTIONS, ...RELATIONS]
