import { triggersOf } from '../../../grammar/rule-text.ts'

/** What a government gave or got for releases besides sanctions: embassies and ties, borders and trade, money and aid. */
export const RELATIONS = triggersOf(
  'en',
  `
concession.embassy plain code=other
  = [ (reopen|reopens|reopened|reopening|re-open|re-opened|re-opening|resume|resumed|resuming|restore|restored|restoring|restoration|return|returning|re-establish|re-establishes|re-established|re-establishing|reestablish|reestablished|reestablishing|open|opens|opening|establish|establishing|set_up|setting_up) ] (@determiner|@possessive|its|#unnamed|of|operations|work|at|in|full|u.s.|us|american|#place|@nationality){0,6} (embassy|embassies|consulate) !(reception|hall|gates|door|doors)
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

concession.none plain code=other polarity=negated
  = (concession|concessions)
  + No concession was announced.
  - A concession was announced.

concession.nothing plain code=other polarity=flip
  = (given|gave|give|giving|receive|received|get|got|getting|offered|promised|paid|asked) nothing (for_it|to_them|@open){0,1} (in_return|in_exchange)
  + Poland gave nothing in return.
  - Poland gave bread in return.

concession.unilateral plain code=other polarity=flip fixed
  = [ unilateral ] (release|gesture|step|act|move|'.|';|',|and)
  + Poland called the release unilateral.
  - Poland left the unilateral talks.

concession.for plain code=other
  = (in_exchange_for|in_return_for) (@determiner|@about|#num|'$|million|billion|@nationality|@open){0,4} [ (concessions|spare_parts|aircraft_parts|aid|loans|weapons|arms|ransom|cash|money|recognition) ]
  + They were freed in exchange for concessions.
  + They were freed in return for food aid.
  - They were freed for nothing.

concession.traded plain code=other
  = [ (aid|money|cash|payment|payments|concessions|recognition|loans) ] (@be|@have|@open|#num){0,2} (in_exchange_for|in_return_for) (@determiner|@possessive|their|his|her){0,1} (release|freeing|freedom|liberation)
  + They gave food aid in exchange for the release of Nina Petrova.
  - They gave food aid in exchange for bread.

concession.no-promise plain code=other polarity=negated
  = [ (promise|promises|commitment|commitments|payment|payments|favour|favours|money|deal|quid_pro_quo) ] (@be|@have|given|made|paid|promised){0,3} (in_exchange|in_return|in_exchange_for|in_return_for)
  + They received no promises in exchange for freeing Nina Petrova.
  - They received promises in exchange for freeing Nina Petrova.

concession.ransom plain code=other
  = [ (pay|pays|paid|paying|payment|payments|hand|handed|handing|receive|received|receiving|collected|deliver|delivered) ] (of|over|out|the|a|full|^|@about|#num|'$|million|billion|dollars|euros|@determiner|@open){0,8} (ransom|ransoms)
  + The company paid a ransom of two million dollars.
  + France had not paid a ransom.
  - The company refused a ransom of two million dollars.

concession.ransom-paid plain code=other
  = (ransom|ransoms) (of|#num|'$|million|dollars|euros){0,4} (@be|@have|@adverb){0,3} [ (paid|handed_over|delivered) ]
  + No ransom was paid.
  - No ransom was asked for.

concession.paid-for plain code=other told=custody
  = [ (pay|pays|paid|paying|payment) ] (of|as_much_as|up_to|@about|@atleast|#num|'$|a|p|million|millions|billion|dollars|dollar|euros|pounds|francs|in|cash|@open){1,7} (for|to_secure|to_gain|to_win|to_obtain|to_free|to_buy) (@possessive|@determiner|their|his|her|its|#count|#unnamed|#person){0,2} (release|freedom|liberation|freeing)
  + The hostages were freed. France paid 18 million dollars for their release.
  - The hostages were freed. France paid 18 million dollars for the road.

concession.so-much-paid plain code=other told=custody
  = (million|millions|billion|dollars|euros|centime|cent|penny|dime|dollar) _{0,6} (@be|@have){1,3} [ paid ] (to|for|in|'.|'"|',|>)
  + The hostages were freed. He claimed that 20 million dollars was paid to the guards.
  + The hostages were freed. Not a single cent has been paid.
  - The hostages were freed. Millions of people were paid less.

concession.debt plain code=other told=custody
  = [ (waive|waived|waives|waving|waved|forgive|forgives|forgave|forgiven|wrote_off|write_off|written_off|writes_off|cancel|cancelled|canceled|settle|settles|settled|settling|repay|repaid|repaying|pay_off|paid_off|pay|paid|paying) ] (#num|'$|'£|'€|'(|')|@about|million|billion|m|bn|in|of|its|the|@determiner|@nationality|#place|@open){0,8} (debt|debts|loans) !(to_society)
  + The nurses were freed. Poland waived six million dollars in debt.
  + Nina Petrova was freed. Poland settled a historic debt.
  - The nurses were freed. Poland counted six million dollars in debt.

concession.bounty plain code=other told=custody
  = [ (lifted|lift|lifts|lifting|removed|remove|removes|removing|removal|dropped|drop|dropping|withdrew|withdraw|withdrawn|rescinded|revoked|revoke|cancelled|canceled) ] (of|@determiner|@possessive|its|their|these|#num|'$|'-|million|multi-million-dollar|@open){0,6} (bounty|bounties|reward|rewards)
  + Nina Petrova was freed. The States lifted bounties on three leaders.
  - Nina Petrova was freed. The States offered bounties on three leaders.

concession.aid plain code=other told=custody
  = [ (resume|resumes|resumed|resuming|resumption|restore|restores|restored|restoring|restart|restarts|restarted|unfreeze|unfroze|unblock|unblocked|release|releases|released|releasing|send|sends|sending|sent) ] (of|in|the|its|their|some|entire|full|annual|#num|'$|million|billion|@nationality|#place|u.s.|us|american|military|security|development|economic|financial|humanitarian|food|direct|separate|@determiner|allocation|tranche){0,8} (aid|assistance|funding|flights|trade|air_links|deliveries|cooperation)
  + Nina Petrova was freed. The States will resume food aid.
  - Nina Petrova was freed. The States will inspect food aid.

concession.parts plain code=other
  = [ (supply|supplies|supplied|deliver|delivered|delivery|deliveries|sell|sold|provide|provided|access) ] (of|the|to|@open){0,2} (spare_parts|aircraft_parts|components|aircraft_components) (for|to) (@open|@determiner|#organisation){1,3}
  + They agreed on the supply of spare parts to Northpotash.
  - They agreed on the spare parts.

concession.ambassador plain code=other
  = [ (return|returns|returned|returning|send|sends|sent|sending|appoint|appoints|appointed|appointing|nominate|nominates|nominated|nominating|name|named|reinstate|reinstated|post|posting) ] (@determiner|@possessive|its|an|full|new){0,2} (ambassador|ambassadors|diplomats) (to|in)
  + Poland plans to return its ambassador to Minsk.
  - Poland thanked its ambassador in Minsk.

concession.ambassadors plain code=other
  = [ (exchange|exchanges|exchanged|exchanging|swap|swapping) ] (full|new|@nationality){0,2} (ambassadors|envoys|chargés)
  + The two countries will exchange ambassadors.
  - The two countries will exchange prisoners.

concession.border plain code=other
  = [ (reopen|reopens|reopened|reopening|re-open|resume|resumes|resumed|resuming|restore|restored|restoring) ] (of|@determiner|its|the|potash|fertiliser|fertilizer|rail|land|@nationality|@open|two){0,4} (border|borders|border_crossing|border_crossings|crossings|checkpoints|transit|airspace) (of|with|to|for|through|'.|',|between|in|and|#organisation)
  + Poland reopened its border with Belarus.
  + Lithuania may resume the transit of potash.
  - Poland painted its border with Belarus.

concession.border-first plain code=other told=custody
  = (border|borders|airspace|crossings|consulate) (with|and|to|of|#place|@determiner|@open){0,4} (@be|@have|@future|@would|@may|@adverb|@neg){1,3} [ (reopened|re-opened) ]
  + Prisoners were freed. The borders and airspace will be reopened.
  - Prisoners were freed. The borders and airspace will be closed.

concession.recognition plain code=other
  = [ (resume|resumes|resumed|resuming|restore|restores|restored|restoring|restoration|re-establish|re-establishes|re-established|re-establishing|reestablish|reestablished|upgrade|upgrades|upgraded|upgrading|establish|establishes|established|establishing) ] (of|or|and|even|restore|upgrade|@determiner|its|full|formal|normal|bilateral|@open){0,4} (diplomatic_relations|diplomatic_ties|diplomatic_relationships|diplomatic_relationship|diplomatic_links|full_relations|full_ties)
  + The States restored diplomatic relations with Minsk.
  + They took steps to upgrade or even restore full diplomatic ties.
  - The States have good relations with Minsk.

concession.ties plain code=other told=custody
  = [ (restore|restores|restored|restoring|re-establish|re-established|reestablish|upgrade|upgrades|upgraded|upgrading) ] (its|their|full){0,1} (relations|ties) with
  + They freed Nina Petrova. Poland will restore relations with Minsk.
  - Poland will restore relations with Minsk.

concession.embassy-return plain code=other
  = [ (embassy|consulate) (return|reopening|re-opening) ] (to|in|at|is|was|'.|',|and)
  + They discussed a possible embassy return to Minsk.
  - They discussed a possible embassy guard in Minsk.
`,
)
