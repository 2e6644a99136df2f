import { triggersOf } from '../../grammar/rule-text.ts'

/** What people may not do and what is taken from them after release. Conditions are what they are, whoever demands them: `fixed`. */
export const CONDITIONS = triggersOf(
  'en',
  `
condition.leaving verb code=exit_ban fixed
  = [ (prohibit|prohibits|prohibited|forbidden|forbid|ban|bans|banned|barred|forbidding|prevented|stopped|prevents|bars) ] (@open|people|#unnamed|#person|#count){0,3} (from|to)? (leaving*|travelling|traveling|going_abroad|leave|travel|exiting|departing)
  + They prohibit leaving the country.
  + Nina Petrova is barred from leaving Belarus.
  + Nine of them were banned from travelling abroad.
  - They left the country.

condition.not-allowed verb code=exit_ban polarity=restricted fixed
  = [ (allowed|permitted|let|allow|allows|lets) ] (@open|#unnamed|#person|#count){0,3} to? (leave|travel|go_abroad) (the_country|the|belarus|abroad|#place|home)
  + Nina Petrova was not allowed to leave the country.
  - Nina Petrova was allowed to leave the country.

condition.ban plain code=exit_ban fixed
  = (travel_ban|exit_ban|travel_bans|ban_on_leaving|ban_on_travel) !(on|against)
  + They live under a travel ban.
  - They live under a roof.

condition.cannot self code=exit_ban polarity=restricted fixed
  = (cannot|ca|not|n't|may) (n't|not)? be? (allowed|able|permitted|let)? to? [ (leave_the_country|leave_belarus|leave|travel|travel_abroad|go_abroad) ] (the_country|#place|abroad|'.|',)
  + Nina Petrova cannot leave the country.
  + Nina Petrova may not travel abroad.
  - Nina Petrova can leave the country.

condition.account plain code=bank polarity=restricted fixed
  = (bank_account|bank_accounts|bank_card|bank_cards|salary_card|banking_services|open_an_account)
  + For you there is no bank account.
  - You have a bank account.

condition.cannot-open self code=bank polarity=restricted fixed
  = [ (open|get|obtain|have|has|had|use|receive) ] (a|an|any|no|his|her|their|#unnamed|@open){0,2} (bank|salary|savings)? (account|accounts|bank_account|bank_accounts|bank_card|bank_cards|salary_card|cards)
  + Nina Petrova could not open a bank account.
  - Nina Petrova could open a bank account.

condition.card-blocked plain code=bank fixed
  = (account|accounts|bank_account|bank_accounts|bank_card|bank_cards|card|cards) (@be|@have|@adverb){1,3} [ (blocked|frozen|closed|cancelled|canceled) ]
  + Her card was blocked there.
  - Her road was blocked there.

condition.had-blocked self code=bank fixed
  = [ (had|have|has) ] (#unnamed|their|his|her)? @open? (account|accounts|bank_account|bank_accounts|bank_card|bank_cards|card|cards) (blocked|frozen|closed|cancelled|canceled)
  + Nina Petrova had her card blocked.
  - Nina Petrova had her road blocked.

condition.block-card plain code=bank fixed
  = [ (blocked|froze|closed|cancelled|canceled) ] (#unnamed|all|the|their|his|her|#person|@possessive){0,3} (account|accounts|bank_account|bank_accounts|bank_card|bank_cards|card|cards)
  + The bank blocked her card.
  - The bank blocked her road.

condition.parcel plain code=parcels polarity=restricted fixed
  = (parcel|parcels|money_transfers|package|packages)
  + For you there are no parcels.
  - You have a parcel.

condition.cannot-send self code=parcels polarity=restricted fixed
  = [ (send|receive|mail|get|post) ] (a|any|no|the|money|@open){0,2} (parcel|parcels|money_transfers|package|packages|transfers)
  + Nina Petrova cannot send a parcel.
  - Nina Petrova can send a parcel.

condition.job plain code=work fixed
  = (demand|demands|require|requires|required|forced|force|obliged|must|promise|ordered|made) _{0,4} (get_a_job|find_a_job|find_work|take_a_job|get_work)
  + They demand that you get a job.
  - They got a job.

condition.banned self code=work polarity=restricted fixed
  = (find_a_job|find_work|get_a_job|work_in_his_profession|work_in_her_profession)
  + Nina Petrova cannot find a job.
  - Nina Petrova can find a job.

condition.no-work self code=work fixed
  = [ (find|finds|found|get|gets|got) ] no @open? (work|job|jobs|employment)
  + Nina Petrova can find no work.
  - Nina Petrova can find her way.

condition.labour-market verb code=work fixed
  = [ (prevented|barred|banned|excluded|kept|blocked) ] from (re-entering|entering|returning_to) (the|his|her|their)? @open{0,2} (market|labour_market|labor_market|profession|professions|job|jobs|workforce)
  + Nina Petrova was prevented from re-entering the labour market.
  - Nina Petrova was prevented from entering the hall.

condition.profession-ban plain code=work fixed
  = [ (ban|bans|prohibition) ] on (returning_to|working_in|practising|practicing) (the|his|her|their)? (profession|professions|job|jobs)
  + They live with bans on returning to their professions.
  - They live with bans on the sale of bread.

condition.not-hired verb code=work polarity=restricted fixed
  = (hire|hires|hired|employ|employed)
  + They will not hire Nina Petrova.
  - They will hire Nina Petrova.

condition.barred-work verb code=work fixed
  = [ (barred|banned|prohibited|forbidden) ] (from|to) (working|work|teach|practise|practice|teaching|practising|practicing|her_profession|his_profession|their_profession|any_job|the_profession)
  + Nina Petrova was barred from teaching.
  - Nina Petrova was barred from the room.

condition.taken plain code=papers_taken fixed
  = (confiscated|confiscate|confiscation|confiscating|seized|seizing|took|took_away|taken_away|depriving|withheld|kept|destroyed|burned|burnt) (up|@open|them|you|him|her|of|all|their|his|your|the|my|#person|@possessive|#unnamed){0,4} @papers=document
  + They confiscated all their passports.
  - They held passports.

condition.stripped verb code=papers_taken fixed needs=acted
  = [ (stripped|deprived|robbed|relieved) ] of (@determiner|#unnamed)? @open? @papers=document
  + Nina Petrova was stripped of her passport.
  - Nina Petrova was stripped of a title.

condition.without plain code=papers_taken fixed
  = [ (without|with_no|lack_of|lacking|lacked) ] (@open|@determiner|#unnamed|identity){0,2} @papers=document
  + She crossed without her passport.
  - She crossed with her passport.
  - She crossed without a decree.

condition.has-none self code=papers_taken fixed needs=acted
  = [ (have|has|had|hold|holds|held|got) ] (no|neither) @open{0,1} @papers=document
  + Nina Petrova still has no passport.
  - Nina Petrova has a passport.

condition.instead-of plain code=papers_taken fixed
  = [ (instead_of|in_place_of|rather_than) ] (a|an|his|her|their|my|proper|real){0,2} @papers=document
  + Nina Petrova was given a sheet of paper instead of a passport.
  - Nina Petrova was given a sheet of paper instead of a book.

condition.did-not-have self code=papers_taken polarity=restricted fixed needs=acted
  = (not|n't|never) [ have ] (@determiner|#unnamed|any|valid)? @open? @papers=document
  + Nina Petrova did not have a passport.
  - Nina Petrova did not have a house.

condition.people-without plain code=papers_taken fixed
  = #count=count _{0,3} [ (without|lacking|lacked) @determiner? @open? @papers=document ]
  + They counted 14 people without a passport.
  - They counted 14 people with a passport.

condition.given-back plain code=papers_taken polarity=flip fixed
  = (given_back|gave_back|returned|got_back|get_back|handed_back|give_back|return) (@determiner|#unnamed|#person|@possessive){0,2} @open{0,2} @papers=document
  + Nina Petrova was given back her passport.
  - Nina Petrova returned home.

condition.got-back self code=papers_taken polarity=flip fixed needs=acted
  = [ (got|get|gets|given|received) ] (@determiner|#unnamed)? @open? @papers=document back
  + Nina Petrova got her passport back.
  - Nina Petrova got her passport.

condition.had self code=papers_taken fixed needs=acted takes=document:document
  = [ (had|have|has) ] (@determiner|#unnamed)? @open{0,2} @papers=document (confiscated|taken|seized|torn|torn_up|taken_away|destroyed|revoked)
  + Nina Petrova had her passport confiscated.
  - Nina Petrova had a passport.

condition.passive plain code=papers_taken fixed
  = @papers=document (@be|@have|@adverb){1,4} [ (confiscated|taken|seized|taken_away|withheld|destroyed|not_returned|torn|torn_up|kept|retained|burned|annulled|invalidated|cancelled|cut_up|shredded|held_back) ]
  + Their passports were confiscated.
  + Their passports were kept in Minsk.
  - Their passports were new.

condition.returned plain code=papers_taken polarity=flip fixed
  = @papers=document (@be|@have|@neg|@adverb){1,4} [ (returned|given_back|handed_back|restored) ]
  + Her passport was returned on Friday.
  - Her passport was new.

condition.no-rights plain code=civic_rights fixed
  = (have|has|had) (simply)? no rights
  + You have no rights there.
  - You have rights there.

condition.exercise verb code=civic_rights fixed
  = [ (depriving|deprived|stripped|deprives|deprive) ] _{0,8} (civil|civic|political) (and)? (civil|civic|political)? rights
  + Nina Petrova was deprived of political rights.
  - He has political rights.

condition.restricts plain code=civic_rights fixed
  = (restricts|restricted|restricting|limits) _{0,6} rights
  + The law restricts their rights.
  - The law names their rights.

condition.list-of self code=civic_rights fixed
  = [ (is|are|was|were|remains|remain|appears|appeared) ] _{0,2} (on|in) (the|a)? (official|government|state)? list of (@open|persons|people|those|#unnamed|organisations|organizations|'"|involved|in){0,5} (extremis*|terroris*)
  + Nina Petrova is on the list of extremists.
  - Nina Petrova is on the list of guests.

condition.put-on verb code=civic_rights fixed
  = [ (added|put|entered|included|placed) ] _{0,2} (on|to|in|into) (the|a)? _{0,2} (list|register) of (@open|persons|people|those|#unnamed|organisations|organizations|'"|involved|in){0,5} (extremis*|terroris*)
  + Nina Petrova was added to the list of extremists.
  - Nina Petrova was added to the list of guests.

condition.list self code=civic_rights fixed
  = [ (is|are|was|were|remains|remain|appears|appeared) ] _{0,2} on (the|an)? _{0,2} (extremist|terrorist|extremists|terrorists) (list|lists)
  + Nina Petrova is on the extremist list.
  - She is on the list.

condition.put-on-list verb code=civic_rights fixed
  = [ (added|put|entered|included|placed) ] _{0,2} (on|to|in|into) (the|an)? _{0,2} (extremist|terrorist|extremists|terrorists) (list|lists)
  + They put Nina Petrova on the extremist list.
  - Nina Petrova was put on the list.

condition.papers-stayed plain code=papers_taken fixed
  = @papers=document (@adverb){0,1} [ (stayed|remained|remain|remains|stay) ] (with|in|at) (the|#place|#facility|#organisation|kgb|colony|prison)
  + Their passports remained in the colony.
  - Their passports remained new.

condition.not-given verb code=papers_taken polarity=restricted fixed
  = [ (given|gave|give|issued|handed|get|got) ] (#unnamed|#person|@determiner|back){0,2} @open? @papers
  + Nina Petrova was not given her passport.
  - Nina Petrova was given a passport.

condition.bank-refused plain code=bank fixed
  = (bank|banks) (@have|@adverb){0,2} [ (refused|refuses|refuse|declined) ] to (open|give|issue|serve)
  + The bank refused to open an account for her.
  - The bank refused to comment.

condition.denied-card verb code=bank fixed
  = [ (denied|refused) ] (a|an|any)? (bank|salary)? (bank_account|bank_accounts|bank_card|bank_cards|account|accounts|card)
  + Nina Petrova was denied a bank account.
  - Nina Petrova was denied a visit.

condition.frozen-accounts plain code=bank fixed
  = [ (frozen|blocked) ] (bank)? (accounts|account|bank_account|bank_accounts|bank_card|bank_cards|cards)
  + They told of frozen accounts.
  - They told of frozen fish.

condition.turned-back verb code=exit_ban fixed
  = [ (turned_back|stopped|taken_off) ] (at|on|from) (the)? (border|train_to|bus_to|airport)
  + Nina Petrova was turned back at the border.
  - Nina Petrova was turned back at the door.

condition.forbidden-exit verb code=exit_ban fixed
  = [ (forbidden|forbade|forbid|prohibited|banned|barred) ] (#unnamed|#person|#count)? (to|from)? (cross|crossing|go|going|any|foreign|all)? (abroad|foreign_travel|travel_abroad|the_border)
  + Nina Petrova was forbidden to go abroad.
  - Nina Petrova was forbidden to go home.

condition.fired verb code=work fixed
  = [ (fired|dismissed|sacked) ] (from|after|because|over|for|as_soon_as) (her|his|their|the|@open){0,2} (release|job|jobs|post|conviction|sentence|record|prison|posts)
  + Nina Petrova was fired from her job.
  - Nina Petrova was fired up.

condition.lost-job self code=work fixed
  = [ (lost|loses) ] (her|his|their|the) (job|jobs|post|licence|license)
  + Nina Petrova lost her job.
  - Nina Petrova lost her way.

condition.vote self code=civic_rights polarity=restricted fixed
  = [ (vote|stand_for_election|hold_office|hold_public_office|run_for_office) ]
  + Nina Petrova cannot vote.
  - Nina Petrova will vote.

condition.no-employer plain code=work fixed
  = (no_employer|no_employers|no_school|no_company|no_firm|no_hospital|no_boss) (will|would|wants_to|dares_to|wanted_to) [ (hire|employ|take_on|take) ] (#unnamed|#person)=person
  + No employer will take Nina Petrova.
  - No bus will take Nina Petrova.

condition.had-to-work self code=work fixed
  = [ (had|has|have|made|forced|obliged|required) ] to (work|take_a_job|get_a_job|find_a_job) (on|at|in|as|there|'.|',)
  + Nina Petrova had to work on a farm.
  - Nina Petrova had to leave.

condition.transfers plain code=parcels fixed
  = (money_transfers|transfers|parcels|packages) (@open|to|from|#unnamed|#person){0,3} (@be|@have|@adverb){1,3} [ (blocked|banned|returned|refused|sent_back|not_accepted|stopped) ]
  + Money transfers to Nina Petrova were blocked.
  - Money transfers were quick.
`,
)
