import { triggersOf } from '../../../grammar/rule-text.ts'

/** What people are made to do, threatened with and watched by after release. Conditions are what they are, whoever demands them: `fixed`. */
export const PRESSURE = triggersOf(
  'en',
  `
condition.recruited verb code=recruitment fixed
  = (recruited|recruit|recruiting|recruits)
  + Former prisoners are being recruited by the KGB.
  - The firm is growing.

condition.recruitment plain code=recruitment fixed told=custody
  = [ recruitment ] !(of|for|team|teams|agency|agencies|drive|process|office|centre|center|rules)
  + She was detained on 3 May. Some told of blackmail and recruitment.
  - She was detained on 3 May. Some told of the recruitment of nurses.

condition.informer plain code=recruitment fixed
  = (become|became|be|work_as|as) (an|a|the)? (@open|#organisation){0,1} (informer|informant|informers|informants|agent_of_the_kgb|kgb_agent|agent_of_the_security_services)
  + They offer you to become an informer.
  - They offer you to become a cook.

condition.inform verb code=recruitment fixed
  = [ (forced|made|pressured|required|demanded|demand|pressed|asked|told|urged|pushed|coerced) ] (@open|#unnamed|#person|#count){0,2} to? (inform_on|report_on|spy_on|inform|spy|cooperate_with|collaborate_with|work_for_the_kgb) !(@measure|the_investigation|an_investigation|any_investigation|the_ongoing|the_probe|the_inquiry|the_court|investigators|investigations)
  + Nine of them were pressed to inform on their neighbours.
  + Nina Petrova was asked to cooperate with the police.
  - Nine of them were pressed to leave.

condition.pass-on plain code=recruitment fixed
  = (forced|made|pressured|required|demanded|demand) (that|#unnamed|#person|to){0,3} (transmit|pass|provide|hand_over|give|pass_on) on? (@open|about){0,2} information
  + They are forced to pass on information.
  - They are forced to leave.

condition.paper plain code=cooperation_paper fixed
  = (sign|signing|signs) (a|an|the|some|any)? (paper|agreement|agreement_to|agreements|pledge|statement|document|commitment|undertaking|papers|@papers) _{0,2} (cooperation|cooperate|collaboration|collaborate|cooperating)
  + You sign an agreement on cooperation.
  + After signing an agreement to collaborate with the KGB she left.
  - You sign a letter.

condition.made-sign verb code=cooperation_paper fixed
  = [ (made|forced|pressured|compelled|obliged|told|required|asked) ] (#unnamed|#person|#count|to|@open){0,3} sign (a|an|the|some|any)? (paper|agreement|agreement_to|agreements|pledge|statement|document|commitment|undertaking|papers|@papers) _{0,2} (cooperation|cooperate|collaboration|collaborate|cooperating)
  + Nina Petrova was made to sign a paper on cooperation.
  - Nina Petrova was made to sign a letter.

condition.signed self code=cooperation_paper fixed
  = [ signed ] (a|an|the|some|any)? (paper|agreement|agreement_to|agreements|pledge|statement|document|commitment|undertaking|papers|@papers) _{0,2} (cooperation|cooperate|collaboration|collaborate|cooperating)
  + Nina Petrova signed a pledge to cooperate.
  - Nina Petrova signed a letter.

condition.cooperation plain code=cooperation_paper fixed
  = !and [ (cooperation|collaboration) (agreement|agreements|paper|papers|#document) ]
  + He was shown cooperation papers.
  - He was shown the Partnership and Cooperation Agreement.
  - He was shown papers.

condition.forcing plain code=cooperation_paper fixed takes=person:person,unnamed:person
  = [ (forcing|force|forces|make|making|makes|made|compel|compelling) ] (#person|#unnamed)=person to? (cooperate|collaborate)
  + They watched Nina Petrova, forcing her to cooperate.
  - They watched Nina Petrova, forcing her to leave.

condition.video-confession verb code=filmed_confession fixed
  = [ (forced|made|pressured|compelled|obliged|told|asked|required) ] (#unnamed|#person|#count|@open){0,2} to? (record|film|give|make|appear_in) (a|an|the)? @open? (video_confession|video_confessions|confession_video|filmed_confession|video|confession|confessions)
  + Nina Petrova was forced to record a video confession.
  - Nina Petrova was forced to record a song.

condition.install verb code=spyware fixed
  = [ (forced|made|told|ordered|obliged|required) ] (#unnamed|#person|#count)? to (install|keep|carry) (a|an|the)? @open? (app|application|program|programme|software)
  + Nina Petrova was told to install an app.
  - Nina Petrova was told to install a lamp.

condition.harm verb code=family_threat fixed
  = [ (threatened|threatens|threaten) ] (#unnamed|#person)? (with|to) (harm|reprisals_against|trouble_for|harming|hurt|arrest|detain|jail) (to|for|against)? (my|his|her|their)? (@kin|children|relatives|families|family|parents|loved_ones)
  + Nina Petrova was threatened with harm to her family.
  - Nina Petrova was threatened with rain.

condition.video plain code=filmed_confession fixed
  = (propaganda|repentant|confession|repentance|penitential|confessional) (video|videos|film|films)
  + They agree to appear in propaganda videos.
  - They agree to appear in court.

condition.camera plain code=filmed_confession fixed
  = (confession|repentance|apology|apologising|apologizing|repenting|confessing|interview) (on|to|for|before|in_front_of|in) (a|the)? (camera|state_television|state_tv|video|film)
  + They were told to give an interview on camera.
  - He had a camera.

condition.before-camera self code=filmed_confession fixed
  = [ (confess|confessed|repent|repented|read_out|record|recorded|apologize|apologized|apologise|apologised) ] (a|the|his|her|their)? (confession|statement_of_repentance|repentance)? (on|before|in_front_of) (a|the)? (camera|video|film|state_television|state_tv)
  + Nina Petrova confessed on camera.
  + Nina Petrova recorded a confession on video.
  - Nina Petrova smiled on camera.

condition.filmed self code=filmed_confession fixed
  = (had|has|have|must|forced|made|obliged) to? be [ filmed ]
  + Nina Petrova had to be filmed.
  - Nina Petrova loved to be loved.

condition.filmed-saying verb code=filmed_confession fixed
  = [ (filmed|recorded|videotaped) ] (#person|#unnamed){0,1} (saying_that|saying_he|saying_she|confessing|repenting|apologising|apologizing|asking_for_forgiveness|admitting|reading_out|reading_a)
  + Nina Petrova was filmed confessing.
  - Nina Petrova was filmed dancing.

condition.apology plain code=filmed_confession fixed
  = [ (video|filmed|televised|on-camera|recorded) (apology|apologies|repentance|confession|confessions) ]
  + They made her record a video apology.
  - They made her record a song.

condition.state-media self code=filmed_confession fixed
  = (forced|made|had|obliged|compelled|coerced|pressured) (#unnamed|#person)? (to|into) [ (repent|confess|apologise|apologize|give|giving|record|appear|thank|speak) ] (an|a|the|#person|interviews|interview|confession|in){0,3} (on|to|for|with|by) (state|the)? (#organisation|state_television|state_tv|state_media|state-run_television|propagandists|propaganda_channels|television|tv)
  + Nina Petrova was forced to repent on state television.
  + Nina Petrova was forced to give an interview to state TV.
  - Nina Petrova was forced to repent in church.

condition.on-channels verb code=filmed_confession fixed
  = [ (forced|made|pressured|compelled|obliged|forcing) ] (#unnamed|#person|#count){0,1} to (appear|speak|confess|testify|repent|deny) on (@open|@nationality|other|state|the){0,3} (channels|channel|television|tv|broadcasts)
  + Officers forced Nina Petrova to appear on state channels.
  - Officers forced Nina Petrova to appear on the stairs.

condition.filmed-thanking verb code=filmed_confession fixed
  = [ (filmed|recorded|videotaped) ] (#person|#unnamed){0,1} (thanking|praising|reading|asking|apologising|apologizing)
  + Nina Petrova was filmed thanking the president.
  - Nina Petrova was filmed dancing.

condition.spyware plain code=spyware fixed
  = (spyware|surveillance_software|tracking_software|malware|spy_software)
  + They install spyware on phones.
  - They install lamps.

condition.program plain code=spyware fixed
  = (program|programme|programs|programmes|app|apps|application|software) (intended|designed|meant|made|used|able)? (that|which|to) (reads|read|tracks|track|monitors|monitor|records|record|spies|spy|follows)
  + They found on her phone a program that reads messages.
  + Their phones were full of software intended to spy on them.
  - They found on her phone a program that plays music.

condition.pressure plain code=family_threat fixed
  = (pressure|threats|threat|reprisals|blackmail) (on|against|to|with|of)? (@open|their|his|her|your|the){0,2} (families|family|relatives|children|loved_ones|parents|wife|husband|mother|@kin)
  + They live with threats against their families.
  - They live with their families.

condition.threatened verb code=family_threat fixed
  = [ (threatened|threatens|threaten|threatening|pressured|blackmailed) ] (#person|@possessive|their|his|her|your|the|@open){0,3} (@kin|families|family|relatives|children|loved_ones|parents)
  + They threatened my mother.
  - They threatened a strike.

condition.kin-summoned plain code=family_threat fixed
  = (@kin|brother|sister|mother|father|wife|husband|son|daughter|parents|relatives|family) (@be|@have|@adverb){1,3} [ (summoned|questioned|interrogated|visited|pressured|intimidated|blackmailed) ] (by|to|at|with)
  + Her son was summoned to the KGB.
  - Her son was summoned.

condition.kin-told plain code=family_threat fixed
  = (@kin|brother|sister|mother|father|wife|husband|son|daughter|parents|relatives|family) (@be|@have){1,2} [ (told|warned) ] that (#unnamed|#person) would be? (fired|dismissed|jailed|arrested|imprisoned|detained|expelled|lose|sacked|taken)
  + Her brother was told that he would be fired.
  - Her brother was told that it would rain.

condition.kin-would plain code=family_threat fixed told
  = (told|warned|threatened) _{0,8} _{0,8} (@kin|relatives|family|parents|children) [ would be? (arrested|detained|jailed|imprisoned|evicted|fired|dismissed|harmed|killed|punished|expelled|lose|suffer) ]
  + Nina Petrova was released. Officers warned her that her relatives would be arrested.
  - Nina Petrova was released. Officers warned her that her relatives would be late.

condition.hostages plain code=family_threat fixed
  = (children|families|family|relatives|parents) (are|as|is|become) hostages
  + They say your children are hostages.
  - They say your children are fine.

condition.again verb code=rearrest needs=acted
  = (rearrested|re-arrested|redetained|re-detained|reimprisoned|re-imprisoned|detained_again|arrested_again|jailed_again|imprisoned_again|taken_away_again|taken_into_custody_again|put_in_prison_again|put_behind_bars_again|sent_to_prison_again|thrown_back_in_prison|sent_back_to_prison|sent_back_to_jail|put_back_in_prison|thrown_back_in_jail)
  + Nina Petrova was rearrested in May.
  - Nina Petrova was released in May.

condition.after-release verb code=rearrest needs=acted
  = [ (detained|arrested|jailed) ] (immediately_after|right_after|straight_after|shortly_after|soon_after|hours_after|days_after|weeks_after|upon|on|as_soon_as) (his|her|their|#unnamed|being|the|#person|@possessive){0,2} (release|released|pardon|leaving_prison|walked_out|left_prison|freed)
  + Nina Petrova was arrested right after her release.
  - Nina Petrova was met right after her release.

condition.new-case plain code=rearrest fixed
  = (threat_of|under_threat_of|threatened_with) (a|the)? (new)? (criminal_case|criminal_cases|arrest|prosecution|imprisonment)
  + They live under threat of a new criminal case.
  - They live there.

condition.kin-threatened verb code=family_threat fixed
  = (@kin|relatives|families|family|parents|children|mother|father|wife|husband) (@be|@have){1,2} @adverb? [ (threatened|intimidated|harassed|pressured|blackmailed) (with|by|into)? @open{0,2} ]
  + Her parents were threatened.
  - Her parents were happy.

condition.threats-made plain code=family_threat fixed
  = [ (threat|threats) ] (@be|@have|made|issued|directed|@adverb){1,3} (against|to|towards|at) (@open|their|his|her|my|the){0,2} (families|family|relatives|children|loved_ones|parents|@kin)
  + Threats were made against her relatives.
  - Threats were made against the post.

condition.came-with-threats plain code=family_threat fixed
  = (came|went|visited|called) to? (@possessive|their|his|her|my|the|#unnamed){0,2} (@kin|relatives|parents|family|mother|wife|husband)? with [ (threats|warnings) ]
  + Agents came to her parents with threats.
  - Agents came to her parents with bread.

condition.threat-that plain code=family_threat fixed
  = (threatened|threatens|threatening|threaten) (to|that) _{0,6} (@kin|relatives|family|parents|children|son|daughter|mother|father|brother|sister|husband|wife)
  + They threatened to jail her brother.
  - They threatened to leave.

condition.offered verb code=recruitment fixed
  = [ (offered|asked|urged|invited|told|wanted|persuaded|forced) ] (#unnamed|#person|#count)? (to)? (inform|cooperation|collaborate|cooperate|become_an_informer|spy|report_on|collaboration|a_deal_to_cooperate)
  + Nina Petrova was offered cooperation.
  - Nina Petrova was offered tea.

condition.tried-recruit verb code=recruitment fixed
  = [ (recruit|enlist) ] (#unnamed|#person|#count|as|people|former){0,2} (as|an|a|informers|informer|informants|informant)
  + They tried to recruit Nina Petrova as an informer.
  - They tried to find Nina Petrova.

# Silence is no service: whoever signed for that only did not promise to inform on others.
condition.silence plain fixed
  = (sign|signed|signing) (a|an|the|some|any)? @open? (nondisclosure|non-disclosure|nda|pledge_of_silence|undertaking|promise|pledge|paper) (@open|not_to|to|of){0,2} (speak|talk|agreement|agreements|pledge|disclose|silent|non-disclosure|silence)
  + They had to sign an undertaking not to speak.
  - They had to sign an undertaking.

condition.back-inside self code=rearrest fixed needs=acted
  = (@be|ended_up) (again|once_more|back) (in_custody|in_detention|in_prison|behind_bars|in_jail)
  + Nina Petrova is back behind bars.
  - Nina Petrova is back home.

condition.second-time verb code=rearrest fixed needs=acted
  = [ (detained|arrested|jailed|imprisoned) ] (#date|on|in|at|#place){0,3} (a_second_time|for_a_second_time|for_the_second_time|anew|once_more|once_again|again)
  + Nina Petrova was detained for the second time.
  - Nina Petrova was detained for the day.

condition.tracking plain code=spyware fixed
  = (installed|found|discovered|planted|fitted) _{0,4} (tracker|trackers|tracking_app|tracking_program|bug|surveillance_app|surveillance_program|monitoring_program|spying_program|spy_program|spying_app)
  + They found on her phone a tracker.
  - They found on her phone a song.

condition.work-for verb code=recruitment fixed
  = [ (offered|asked|urged|invited|told|wanted|persuaded|forced|pressed) ] (#unnamed|#person|#count)? to (work|spy|inform) for the? (#organisation|security_service|security_services|secret_police)
  + Nina Petrova was asked to work for the KGB.
  - Nina Petrova was asked to work for a friend.

condition.on-condition plain code=recruitment fixed
  = on_condition that (#unnamed|#person) (would)? (inform|cooperate|report|collaborate)
  + Nina Petrova was let go on condition that she inform on others.
  - Nina Petrova was let go on condition that she smile.

condition.agreed-to-help self code=recruitment fixed needs=acted
  = (had|forced|made|agree|agreed|obliged|compelled) to? (agree|promise)? to? [ (cooperate|collaborate) ] with the? (kgb|#organisation|security_services|police|authorities|special_services)
  + Nina Petrova had to agree to cooperate with the KGB.
  - Nina Petrova agreed to cooperate with a friend.

condition.report-on plain code=recruitment fixed
  = (demanded|demand|demands|insisted|wanted|asked) that (#unnamed|#person) [ (inform|report|spy) ] on
  + They demanded that Nina Petrova report on her friends.
  - They demanded that Nina Petrova report to the doctor.

condition.keep-silent plain fixed
  = (sign|signed|signing) (#unnamed|@open|a|an|the|that|paper|papers){0,4} (would|promising|to|about|on|of){0,2} (keep_silent|keep_quiet|stay_silent|not_to_talk|not_to_speak|not_talk|not_speak|remain_silent|silence|not_to_disclose)
  + They made Nina Petrova sign that she would keep silent.
  - They made Nina Petrova sing.

condition.came-to-kin plain code=family_threat fixed
  = (came|went|visited) to? @kin and [ (said|told|warned|hinted) ]
  + They came to my mother and said she would lose her job.
  - They came to my mother and laughed.

condition.installed plain code=spyware fixed
  = (installed|planted|put) (a|an|some|@open){0,2} (program|programme|app|software|application) on _{0,2} (phone|phones|telephone|telephones|laptop|computer)
  + Agents installed a program on his phone.
  - Agents installed a lamp on his roof.
`,
)
