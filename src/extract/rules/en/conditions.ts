import { triggersOf } from '../../rule-text.ts'

/** What binds and harms people after release. Conditions are what they are, whoever demands them: `fixed`. */
export const CONDITIONS = triggersOf(
  'en',
  `
condition.recruited verb code=recruitment fixed
  = (recruited|recruit|recruiting|recruits)
  + Former prisoners are being recruited by the KGB.
  - The firm is growing.

condition.recruitment plain code=recruitment fixed
  = (recruitment)
  + Some told of blackmail and recruitment.
  - Some told of the road.

condition.informer plain code=recruitment fixed
  = (become|became|be|work_as|as) (an|a)? (informer|informant|informers|informants|agent_of_the_kgb)
  + They offer you to become an informer.
  - They offer you to become a cook.

condition.inform plain code=recruitment fixed
  = (forced|made|pressured|required|demanded|demand) to? (transmit|pass|provide|hand_over|give|pass_on) on? (@open|about){0,2} information
  + They are forced to pass on information.
  - They are forced to leave.

condition.paper plain code=cooperation_paper fixed
  = (sign|signed|signing|sign_a|signs) (a|an|the|some)? (#document|paper|agreement|agreements|pledge|statement|document|commitment|undertaking|papers) (@open){0,1} (on|of|about|to)? (cooperation|cooperate|collaboration|collaborate|non-disclosure|cooperating)
  + They made him sign an agreement on cooperation.
  - They made him sign a letter.

condition.cooperation plain code=cooperation_paper fixed
  = (cooperation|non-disclosure) (agreement|agreements|paper|papers|#document)
  + He was shown cooperation papers.
  - He was shown papers.

condition.video plain code=filmed_confession fixed
  = (propaganda|repentant|confession|repentance|penitential|confessional) (video|videos|film|films)
  + They agree to appear in propaganda videos.
  - They agree to appear in court.

condition.camera plain code=filmed_confession fixed
  = (confess|confessed|repent|confession|apologize|interview|interviewed) (on|to|for|before) (a|the)? (camera|state_television|state_tv|video)
  + He had to confess on camera.
  - He had a camera.

condition.leaving plain code=exit_ban fixed
  = (prohibit|prohibits|prohibited|forbidden|forbid|ban|bans|banned|barred|forbidding|prevented|stopped) (@open|them|him|her|you|people|#unnamed|#person)? from? (leaving*|travelling|traveling|going|leave*|exiting|departing) (the_country|abroad|belarus|#place|the|outside)?
  + They prohibit leaving the country.
  + Nina Petrova is barred from leaving Belarus.
  - They left the country.

condition.ban plain code=exit_ban fixed
  = (travel_ban|exit_ban|travel_bans|ban_on_leaving|ban_on_travel)
  + They live under a travel ban.
  - They live under a roof.

condition.cannot self code=exit_ban polarity=restricted fixed
  = (cannot|ca|not|n't) n't? be? (allowed|able|permitted|let)? to? [ (leave_the_country|leave_belarus|travel_abroad|go_abroad) ]
  + Nina Petrova cannot leave the country.
  - Nina Petrova can leave the country.

condition.spyware plain code=spyware fixed
  = (spyware|surveillance_software|tracking_software|malware|spy_software)
  + They install spyware on phones.
  - They install lamps.

condition.account plain code=bank polarity=restricted fixed
  = (bank_account|bank_accounts|bank_card|bank_cards|salary_card|banking_services|open_an_account)
  + You cannot open a bank account.
  - You have a bank account.

condition.parcel plain code=parcels polarity=restricted fixed
  = (parcel|parcels|money_transfers|package|packages)
  + You cannot receive a parcel.
  - You have a parcel.

condition.job plain code=work fixed
  = (demand|demands|require|requires|required|forced|force|obliged|must|promise|ordered|made) _{0,4} (get_a_job|find_a_job|find_work|take_a_job|get_work)
  + They demand that you get a job.
  - They got a job.

condition.banned self code=work polarity=restricted fixed
  = (find_a_job|find_work|get_a_job|work_in_his_profession|work_in_her_profession)
  + Nina Petrova cannot find a job.
  - Nina Petrova can find a job.

condition.pressure plain code=family_threat fixed
  = (pressure|threats|threat|threatened|threatens|threaten|reprisals|blackmail) (on|against|to|with|of)? (@open|their|his|her|your|the){0,2} (families|family|relatives|children|loved_ones|parents|wife|husband|mother)
  + They live with threats against their families.
  - They live with their families.

condition.hostages plain code=family_threat fixed
  = (children|families|family|relatives|parents) (are|as|is|become) hostages
  + They say your children are hostages.
  - They say your children are fine.

condition.taken plain code=papers_taken fixed
  = (confiscated|confiscate|confiscation|confiscating|seized|seizing|took|took_away|taken_away|depriving|withheld|kept) (@open|them|you|him|her|of|all|their|his|your|the|#unnamed){0,4} @papers=document
  + They confiscated all their passports.
  - They held passports.

condition.stripped verb code=papers_taken fixed needs=acted
  = [ (stripped|deprived|robbed|relieved) ] of @determiner? @open? @papers=document
  + Nina Petrova was stripped of her passport.
  - Nina Petrova was stripped of a title.

condition.without plain code=papers_taken fixed
  = (without|no|lack_of) (@open|any|their|his|her|identity)? @papers=document
  + She crossed without her passport.
  - She crossed with her passport.

condition.people-without plain code=papers_taken fixed
  = #count=count _{0,3} [ without @determiner? @open? @papers=document ]
  + They counted 14 people without a passport.
  - They counted 14 people with a passport.

condition.given-back plain code=papers_taken polarity=flip fixed
  = (given_back|gave_back|returned|got_back|get_back|handed_back) @determiner? @open{0,2} @papers=document
  + Nina Petrova was given back her passport.
  - Nina Petrova returned home.

condition.had self code=papers_taken fixed needs=acted takes=document:document
  = [ (had|have|has) ] @determiner? @open{0,2} @papers=document (confiscated|taken|seized|torn|taken_away|destroyed|revoked)
  + Nina Petrova had her passport confiscated.
  - Nina Petrova had a passport.

condition.passive plain code=papers_taken fixed
  = @papers=document (were|was|have_been|had_been|has_been) [ (confiscated|taken|seized|taken_away|withheld|destroyed|not_returned|torn) ]
  + Their passports were confiscated.
  - Their passports were new.

condition.returned plain code=papers_taken polarity=flip fixed
  = @papers=document (were|was|have_been|had_been|has_been) [ (returned|given_back|handed_back) ]
  + Her passport was returned on Friday.
  - Her passport was new.

condition.no-rights plain code=civic_rights fixed
  = (have|has|had) (simply)? no rights
  + You have no rights there.
  - You have rights there.

condition.exercise plain code=civic_rights fixed
  = (depriving|deprived|stripped|deprives|restricted|restricts|restricting|deprive) _{0,8} (civil|civic|political) (and)? (civil|civic|political)? rights
  + He was deprived of political rights.
  - He has political rights.

condition.restricts plain code=civic_rights fixed
  = (restricts|restricted|restricting|limits) _{0,6} rights
  + The law restricts their rights.
  - The law names their rights.

condition.list-of plain code=civic_rights fixed
  = (on|to) (the|a)? list of (@open|persons|people|those){0,3} (extremist*|terrorist*)
  + She was added to the list of extremists.
  - She was added to the list of guests.

condition.list plain code=civic_rights fixed
  = (on|to) (the)? _{0,2} (extremist|terrorist|extremists|terrorists) (list|lists)
  + She is on the extremist list.
  - She is on the list.

condition.again verb code=rearrest needs=acted
  = (rearrested|re-arrested|detained_again|arrested_again|jailed_again|imprisoned_again)
  + Nina Petrova was rearrested in May.
  - Nina Petrova was released in May.

condition.new-case plain code=rearrest fixed
  = (threat_of|under_threat_of|threatened_with) (a|the)? (new)? (criminal_case|criminal_cases|arrest|prosecution|imprisonment)
  + They live under threat of a new criminal case.
  - They live there.
`,
)
