import { actsOf } from '../../../grammar/rule-text.ts'
import { AREA, acting, COUNTRY, ON, ON_IT, PEOPLE, POLICE, SPOKEN, STATION } from './acting.ts'

/** What people are bound to do once they are out, and what they are barred from: each meets every binding. */
export const ACTS = actsOf(
  'en',
  `
act.leaves-country code=exit_ban duty=mustnot
  = [ ${acting('leave exit depart travel go fly move emigrate cross')} ] (@determiner|@adverb|to|out|out_of|outside|from|@open){0,3} ${COUNTRY} !(because|because_of|due_to|alone)
  + Nina Petrova was released. She is not permitted to emigrate from the country.
  - Nina Petrova was released. She must travel abroad.

act.leaves-area country=exit_ban duty=mustnot
  = [ ${acting('leave exit move go travel step set_foot change')} ] (@determiner|@adverb|to|on|in|out|out_of|outside|from|beyond|of|any|@open|@pronoun|@possessive|#unnamed|#person|#num){0,5} (${AREA.slice(1, -1)}|^@open) !(because|because_of|due_to|alone)
  + Nina Petrova was released. She may not set foot on any campus.
  - Nina Petrova was released. She may move outside the capital.

act.enters duty=mustnot
  = [ ${acting('enter re-enter visit return settle relocate move')} ] (@determiner|@adverb|to|on|in|back|any|public|@open|@pronoun|@possessive|#unnamed|#person|#num|and){0,5} (${AREA.slice(1, -1)}|country|homeland|^@open) !(because|because_of|due_to|alone)
  + Nina Petrova was released. She was forbidden from visiting her home village.
  - Nina Petrova was released. She was allowed to visit her home village.

act.is-outside duty=mustnot
  = [ (be|being|stay|staying|go|going|step|stepping) ] (outside|out_of|away_from) (@determiner|@possessive|#unnamed|own|rented){0,3} (home|homes|house|houses|apartment|apartments|flat|flats|residence)
  + Nina Petrova was released. She may not be outside her home at night.
  - Nina Petrova was released. She may be outside her home at night.

act.nears duty=mustnot
  = [ ${acting('go come be approach get')} ] (within|closer_than|nearer_than|less_than) (a|an|#num|hundred|few){1,3} '-? (metres|meters|metre|kilometres|kilometers|kilometre|kilometer|miles|mile|yards|feet|blocks|km)
  + Nina Petrova was released. She may not go within 100 metres of the parliament.
  - Nina Petrova was released. She may not go within a week.

act.goes-out duty=mustnot
  = [ (go_away|going_away|go_outside|going_outside|go_anywhere|going_anywhere|go_out|going_out|move_freely|moving_freely|move_about|moving_about|move_around|moving_around|travel_freely|travelling_freely) ] !(of|with|on)
  + Nina Petrova was released. The police will not allow her to go away.
  - Nina Petrova was released. The police will allow her to go away.

act.reports duty=must
  = [ ${acting('report check_in sign_in sign_on sign mark return appear register present show_up go come attend meet see submit be_present')} ] (@determiner|@adverb|to|at|in|with|before|back|for|@open|@pronoun|@possessive|#unnamed|#num|himself|herself|themselves|local|nearest|once|twice|a|regular|regularly){0,6} ${POLICE} !(as)
  + Nina Petrova was released. The court ordered her to meet regularly with probation officers.
  - Nina Petrova was released. She has to check in at a hotel.

act.reports-to duty=must
  = [ ${acting('report check_in sign_in')} ] !(the|a|an|his|her|their|#person|#unnamed) ${ON} (to|at|with|before) (@determiner|@open|@possessive|#unnamed|#organisation|#place){0,3} ${STATION}
  + Nina Petrova was released. She has to report on the first of every month to the investigator.
  - Nina Petrova was released. She has to report on the stage, and the police is there.
  - Nina Petrova was released. She must report the theft to the police.

act.appears-before duty=must
  = [ ${acting('appear register')} ] ${ON} (before|at|with) (@determiner|@open|@possessive|#unnamed|#organisation|#place){0,3} ${STATION}
  + Nina Petrova was released. She has to appear on the first of every month before the investigator.
  - Nina Petrova was released. She has to appear in a play about a police officer.
  - Nina Petrova was released. She has to register for a race near the jail.

act.checks-in duty=must
  = [ ${acting('check_in sign_in report register')} ] (between|every|@often|twice|once|before|weekly|monthly|in_person)
  + Nina Petrova was released. She has to check in between three and four.
  - Nina Petrova was released. She has to sleep between three and four.

act.reports-back duty=must
  = [ ${acting('report_back check_back')} ] (on|at|to|#date|every|@often|with|in)
  + Nina Petrova was released. She was told to report back on 12 June.
  - Nina Petrova was released. She was told to step back on 12 June.

act.returns duty=mustnot
  = [ ${acting('return come_back go_back go_home return_home')} ] (home|there|back|until|'.|',|and|although|@place|#place)
  + Nina Petrova was released. They will not allow her to return.
  - Nina Petrova was released. They will allow her to return.

act.tells-where duty=must
  = [ ${acting('disclose provide give share submit inform notify supply furnish tell update hand_over report declare')} ] (@determiner|@adverb|to|of|about|@open|@pronoun|@possessive|#unnamed|police|court|authorities|officer|the){0,6} (location|whereabouts|address|phone|telephone|mobile|number|device|passwords|password|itinerary|movements|contacts|residence|details|activities)
  + Nina Petrova was released. She has to share her location with the police.
  - Nina Petrova was released. She has to share her bread with the police.

act.cooperates duty=must
  = [ ${acting('cooperate co-operate comply assist')} ] (fully|@adverb)? (with|in) (@determiner|any|the|@open|ongoing|further){0,3} (investigation|investigations|investigators|investigating|police|probe|inquiry|authorities|prosecution|officer)
  + Nina Petrova was released. She must cooperate with the investigation.
  - Nina Petrova was released. She must cooperate with her sister.

act.wears-tag duty=must
  = [ ${acting('wear carry have use put_on accept be_fitted_with')} ] (@determiner|@open|electronic|gps|ankle|tracking|monitoring|location){0,4} (bracelet|bracelets|tag|tags|monitor|monitors|anklet|anklets|device|devices|monitoring|tracker)
  + Nina Petrova was released. She has to carry a tracker.
  - Nina Petrova was released. She must wear a winter coat.

act.stops-using duty=must
  = [ ${acting('stop cease quit')} ] (using|posting|tweeting|publishing|writing|speaking|giving|broadcasting) (@determiner|@open|on|about|to|his|her|their){0,3} (${SPOKEN.slice(1, -1)}|posts)
  + Nina Petrova was released. She was ordered to stop using social media.
  - Nina Petrova was released. She was ordered to stop using her car.

act.quits-area duty=must
  = [ ${acting('leave quit')} ] (@determiner|@open|^){0,2} (city|town|capital|region|province|district|area|#organisation) (region|within|in|@adverb|by|'.|',)
  + Nina Petrova was released. The police ordered her to leave the Minsk region.
  - Nina Petrova was released. The police ordered her to leave the room.

act.hands-over-papers code=papers_taken duty=must
  = [ ${acting('surrender hand_over hand_in turn_in deposit submit give_up relinquish forfeit')} ] ${ON_IT} (passport|passports|travel_documents|papers|#document|identity_card)
  + Nina Petrova was released. The court told her to submit her passport.
  - Nina Petrova was released. She must hand in her homework.
  - Nina Petrova was released. She must submit a photo for her new passport.

act.serves duty=must
  = [ ${acting('do perform carry_out complete undergo attend take undertake')} ] (@determiner|@adverb|@open|#num|hours|of|days|#term){0,6} (community_service|community_work|public_works|re-education|reeducation|counselling|counseling|counselling_sessions|sessions|classes|course|courses|training|rehabilitation|deradicalisation|treatment)
  + Nina Petrova was released. She has to perform 200 hours of community service.
  - Nina Petrova was released. She has to perform 200 songs.

act.keeps-curfew duty=must
  = [ ${acting('observe obey respect follow abide_by adhere_to comply_with keep_to submit_to')} ] (@determiner|@open|@adverb|@possessive|#unnamed|#num|#term|of|all|police|strict|court){0,6} (curfew|curfews|bail_conditions|conditions|restrictions|supervision|surveillance|monitoring|house_arrest|probation|gag_order)
  + Nina Petrova was released. She has to abide by a nightly curfew.
  - Nina Petrova was released. She has to abide by a nightly prayer.
  - Nina Petrova was released. She had to accept awful conditions in the colony.

act.asks-leave duty=must
  = [ ${acting('ask ask_for seek obtain get receive request have need apply_for')} ] (@determiner|@open|@possessive|of|from|for|court|police|prior|written|official|state|special|#organisation|#unnamed){0,5} (permission|permit|permits|consent|authorisation|authorization|approval)
  + Nina Petrova was released. She has to seek permission before each journey.
  - Nina Petrova was released. She has to seek advice before each journey.

act.pays duty=must
  = [ ${acting('pay repay reimburse')} ] (@determiner|@open|off|#num|#term|#measure|@unit|back|a|the|usd|euros|dollars|rupees|of|in){0,6} (fine|fines|damages|compensation|debt|debts|costs|lawsuit|reparations)
  + Nina Petrova was released. She still has to pay off the fine.
  - Nina Petrova was released. She still has to pay the driver.

act.sureties duty=must
  = [ ${acting('provide produce find furnish present post give deposit')} ] (@determiner|@open|#num|#count|or|and|financial|local|reliable){0,4} (surety|sureties|guarantor|guarantors)
  + Nina Petrova was released. She had to provide two reliable sureties.
  - Nina Petrova was released. She had to provide two reliable cars.

act.deletes duty=must
  = [ ${acting('delete remove close shut_down take_down deactivate')} ] (@determiner|@open|@pronoun|@possessive|#unnamed|all|any|social|media|online){0,5} (accounts|account|posts|post|page|pages|channel|channels|videos|blog|website|profiles|profile|material|materials|content|publications) !(from)
  + Nina Petrova was released. She was told to close all her online channels.
  - Nina Petrova was released. She was told to close all her windows.

act.refrains-politics code=civic_rights duty=must
  = [ ${acting('refrain abstain desist')} ] from (@determiner|@open|any|all|taking_part|participating|engaging|in|other|further){0,4} (politics|political|rallies|protests|demonstrations|activism) (activity|activities|life|work|events|matters|gatherings|meetings)?
  + Nina Petrova was released. She was urged to refrain from political activities.
  - Nina Petrova was released. She was urged to refrain from sweet wine.

act.refrains duty=must
  = [ ${acting('refrain abstain desist')} ] from (@determiner|@open|any|all|making|giving|other|further|posting|public|media){0,4} (${SPOKEN.slice(1, -1)}|comments|comment|contact|contacts|interviews|activity|activities|contacting|criticising|criticizing|speaking|commenting|participating|insulting|inciting|violence)
  + Nina Petrova was released. She has to refrain from public comments.
  - Nina Petrova was released. She has to refrain from sweet wine.

act.avoids duty=must
  = [ ${acting('avoid shun')} ] (@determiner|@open|any|all|making|public|critical){0,4} (comments|comment|criticism|statements|interviews|politics|media|journalists|rallies|protests|gatherings|activism|posts)
  + Nina Petrova was released. She must avoid any critical comments.
  - Nina Petrova was released. She must avoid any strong wind.

act.rejects-talks duty=must
  = [ ${acting('reject decline refuse')} ] ${ON} (interviews|interview|comments)
  + Nina Petrova was released. She was told to reject media interviews.
  - Nina Petrova was released. She was told to reject the offer.

act.signs duty=must
  = [ ${acting('sign execute')} ] (@determiner|@open){0,3} (bond|bonds|undertaking|undertakings|pledge|pledges|promise|promises|declaration|declarations)
  + Nina Petrova was released. She was forced to sign a bond.
  - Nina Petrova was released. She was forced to sign a book.

act.has-access duty=mustnot
  = [ ${acting('have get use receive own keep')} ] (@determiner|@open|access|to|any|or){0,4} (phone|phones|laptop|laptops|computer|computers|visitors|visits|guests|smartphone|smartphones|telephone|telephones|internet)
  + Nina Petrova was released. She is not allowed to have access to phones.
  - Nina Petrova was released. She is allowed to have access to phones.

act.keeps-silent duty=must
  = [ ${acting('stay remain keep be')} ] (silent|quiet|silence|a_low_profile|away_from|out_of_politics)
  + Nina Petrova was released. She was told to remain silent.
  - Nina Petrova was released. She was told to remain calm.

act.behaves duty=must
  = [ ${acting('keep maintain be_of observe')} ] (@determiner|@open){0,2} (good_behaviour|good_behavior|good_conduct|the_peace|good)
  + Nina Petrova was released. She has to keep the peace.
  - Nina Petrova was released. She has to keep the key.

act.speaks duty=mustnot
  = [ ${acting('speak talk comment give grant make post publish write tweet use share disclose reveal discuss broadcast record communicate address criticise criticize mention express insult defame access open run appear perform disseminate distribute spread circulate produce transmit')} ] (@adverb|@determiner|@pronoun|to|with|about|on|in|any|of|for|against|or|and|anything|@open|publicly|#unnamed|#organisation|'"|@possessive){0,5} (${SPOKEN.slice(1, -1)}|media|messaging|encrypted|phone|phones|vpn|apps|internet|#organisation)
  + Nina Petrova was released. She is not permitted to open accounts on social networks.
  + Nina Petrova was released. She may not insult the monarchy.
  - Nina Petrova was released. She is permitted to give interviews.

act.discloses duty=mustnot
  = [ ${acting('disclose reveal')} ] (@determiner|@possessive|#unnamed|what|anything|details|any|information|it)
  + Nina Petrova was released. She was barred from disclosing what she saw.
  - Nina Petrova was released. She was told to disclose what she saw.

act.is-interviewed duty=mustnot
  = [ (be_interviewed|being_interviewed|be_quoted|being_quoted|be_photographed|be_filmed|be_published) ]
  + Nina Petrova was released. She may not be quoted in the newspapers.
  - Nina Petrova was released. She may be quoted in the newspapers.

act.speaks-out duty=mustnot
  = [ ${acting('speak_publicly speak_out write publish post protest organise organize demonstrate tweet speak_in_public criticise criticize')} ] (or|and|'.|',|for|on|against|#unnamed|#organisation|#place|#person)
  + Nina Petrova was released. She may not demonstrate or sing.
  - Nina Petrova was released. She may demonstrate or sing.

act.interferes duty=mustnot
  = [ ${acting('interfere tamper intimidate influence threaten harass obstruct')} ] (with|in|@determiner|any|@open|@pronoun|state|prosecution|police|or|and|the|of|#unnamed|#person|@possessive){0,5} (witness|witnesses|evidence|investigation|investigations|proceedings|complainant|complainants|prosecution|justice|inquiry|probe|#unnamed)
  + Nina Petrova was released. She may not tamper with the evidence.
  - Nina Petrova was released. She may not tamper with the lock.

act.peace duty=mustnot
  = [ ${acting('breach disturb disrupt break engage_in incite')} ] (@determiner|@open|any|public|'"){0,4} (peace|order|violence|unrest|conduct|acts|protests)
  + Nina Petrova was released. She may not disturb the peace.
  - Nina Petrova was released. She may not disturb the cat.

act.engages duty=mustnot
  = [ ${acting('indulge engage participate')} ] in (@determiner|@open|any|similar|such|other){0,4} (activity|activities|conduct|acts)
  + Nina Petrova was released. The court told her not to indulge in similar activities.
  - Nina Petrova was released. The court told her not to indulge in similar cakes.

act.offends duty=mustnot
  = [ ${acting('commit repeat')} ] (@determiner|@open|any|other|similar|further|same|another|new|like){0,4} (offence|offences|offense|offenses|crime|crimes)
  + Nina Petrova was released. She was told not to commit similar offences.
  - Nina Petrova was released. She was told not to commit similar blunders.

act.banks code=bank duty=mustnot
  = [ ${acting('open have hold use access operate own')} ] (@determiner|@pronoun|@possessive|#unnamed|any|bank|a|new|personal){0,3} (bank_account|bank_accounts|account|accounts|bank_card|bank_cards|credit_card) !(on|with|social)
  + Nina Petrova was released. She was told not to use bank accounts.
  - Nina Petrova was released. She may not open windows.

act.drives duty=mustnot
  = [ ${acting('drive')} ] (@determiner|@open|any|a|or|'.|',|for|until)
  + Nina Petrova was released. She was banned from driving a car.
  - Nina Petrova was released. She was told of driving a car.

act.meets duty=mustnot
  = [ ${acting('contact come_into_contact make_contact meet associate communicate see visit talk speak interact gather approach socialise socialize correspond mix be')} ] (with|to|@determiner|@adverb|@open|any|more|than|other|former|of|@pronoun|@possessive|#organisation|#num|foreign|the|or|and){0,6} ${PEOPLE}
  + Nina Petrova was released. She may not associate with other activists.
  - Nina Petrova was released. She may associate with other activists.

act.stands code=civic_rights duty=mustnot
  = [ ${acting('run stand')} ] (because|because_of|for|in|again|'.|as|against|until)
  + Nina Petrova was released. She cannot run because of her conviction.
  - Nina Petrova was released. She can run because of her conviction.

act.works code=work duty=mustnot
  = [ ${acting('work teach practise practice take_up hold pursue lecture run')} ] (as|in|for|at|with|@determiner|@open|any|certain|public|state|her|his|their){0,4} (profession|job|jobs|journalism|law|medicine|school|schools|university|universities|teacher|lawyer|journalist|position|positions|institutions|sector|posts|employment|work|business|trade)
  + Nina Petrova was released. She may not pursue her profession.
  - Nina Petrova was released. She is allowed to work in any state institutions.

act.travel code=exit_ban duty=mustnot noun
  = [ (travel|travelling|traveling|departure|exit) ] (abroad|overseas|outside|from|out_of|to){0,2} (abroad|overseas|country|#place|'.|',|and|or|the_country)
  + Nina Petrova was released. Restrictions on travel and contacts remain.
  - Nina Petrova was released. Restrictions on water remain.

act.movement duty=mustnot noun
  = [ (movement|movements|freedom_of_movement|speech|freedom_of_speech|expression|interviews|public_statements|social_media|media|internet|contact|contacts|association|communication|communications) ]
  + Nina Petrova was released. Limits on her freedom of movement remain.
  - Nina Petrova was released. Restrictions on trade remain.

act.reports-news code=work duty=mustnot
  = [ (reporting|journalism|broadcasting) ] (',|'.|'"|and|or|until|for|in|@adverb)
  + Nina Petrova was released. The court barred her from reporting, and let her go.
  - Nina Petrova was released. The court barred her from reporting him.

act.works-as code=work duty=mustnot
  = [ ${acting('work practise practice serve continue act')} ] as (@determiner|@open){0,2} (#unnamed|@role|@person)
  + Nina Petrova was released. She was told not to practise as a poet.
  - Nina Petrova was released. She was told not to work as hard.

act.joins code=civic_rights duty=mustnot
  = [ ${acting('join')} ] (@determiner|@open|any|political|social|@or|or|and){0,4} (group|groups|party|parties|organisation|organisations|organization|organizations|association|associations|rally|rallies|protest|protests)
  + Nina Petrova was released. She is banned from joining social groups.
  - Nina Petrova was released. She is banned from joining the race.

act.earns code=work duty=mustnot
  = [ ${acting('obtain find get seek hold take accept keep resume')} ] (@determiner|@open|any|paid|#unnamed|#person|her|his|their){0,3} (employment|work|job|jobs|position|positions|profession|career|practice)
  + Nina Petrova was released. She is prevented from seeking a career.
  - Nina Petrova was released. She is prevented from seeking a seat.

act.studies duty=mustnot
  = [ ${acting('study enrol enroll attend re-attend resume continue complete finish pursue')} ] (@determiner|@open|@pronoun|#unnamed|#person|in|at|for|her|his|their|educational){0,4} (university|universities|studies|education|school|classes|class|course|courses|pursuits|degree)
  + Nina Petrova was released. She has been prohibited from re-attending her university classes.
  - Nina Petrova was released. She has been told of re-attending her university classes.

act.participation code=civic_rights duty=mustnot noun
  = [ (participation|involvement|engagement|membership|candidacy|candidacies|politics|political_activity|political_activities|activism|elections|voting) ]
  + Nina Petrova was released. The ban on her participation in elections remains.
  - Nina Petrova was released. The ban on her car remains.

act.the-use duty=mustnot noun
  = [ (use|usage) ] of (@determiner|@open|any|all){0,4} (social_media|media|internet|apps|app|messaging|phone|phones|vpn|networks|platforms|devices|computer)
  + Nina Petrova was released. There is a ban on the use of encrypted apps.
  - Nina Petrova was released. There is a ban on the use of encrypted wood.
`,
)
