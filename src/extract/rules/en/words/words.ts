import type { Words } from '../../../text/lexicon.ts'
import { MONTH_SPANS } from './calendar.ts'
import { CALLINGS } from './callings.ts'
import { LISTS } from './lists.ts'
import { PERSONS } from './persons.ts'
import { TELLERS } from './tellers.ts'
import { UNHELD } from './unheld.ts'
import { COUNTRIES, FEASTS_AND_TOWNS, NATIONS, OUTLETS } from './world.ts'

/** Function words and what they do. Names of classes that the engine asks for: ../../../README.md. */
const GRAMMAR: Words = {
  be: `am is are was were be been being 're 'm get gets got getting were_identified_as was_identified_as are_identified_as
    have_been_identified_as has_been_identified_as were_named_as have_been_named_as`,
  have: "has have had having 've",
  do: 'do does did',
  clipped: "'s 'd",
  subjective: 'he she it that there who where here what',
  unchanged: 'put let set cut set_free let_go let_out',
  timely: 'early late',
  future: "will shall 'll wo",
  may: 'may might could can ca',
  would: "would 'd",
  showing: 'show celebrate discuss comment mark film describe explain watch cover',
  unsaid:
    'announce confirm report reveal disclose comment commented commenting explain explained statement decision agreement deal date news word reason reasons information details detail mention mentioned evidence sign signs indication plans confirmation timeline progress talk talks role part link idea celebration',
  ofseveral: 'were are',
  ofone: 'was is has',
  ranking: 'first second third fourth fifth sixth seventh eighth ninth tenth last latest',
  became: 'became',
  securing: 'secures wins negotiates obtains brokers',
  thenfuture: "would 'd",
  must: 'must should ought',
  neg: "warned_against warns_against warning_against not n't never no_longer neither nor hardly cannot nobody no_one none no",
  noone: 'nobody no_one none none_of_them neither',
  without: 'without with_no lack absence deprived',
  toinf: 'to in_order_to about_to due_to decision_to agreement_to deal_to',
  preposition:
    'all_except everyone_but everybody_but contrary_to labelled_as labeled_as classified_as described_as shortly_after soon_after just_after immediately_after hours_after days_after of in on at to into onto from by with without under over about against between among amongst amid for during within through across near outside inside after before since until till than as per via despite due_to because_of along behind toward towards upon throughout following like unlike beyond except all_but including_from out_of regarding concerning alongside along_with together_with ahead_of instead_of as_part_of in_exchange_for in_return_for in_connection_with according_to',
  prep_of: 'of for',
  prep_to: 'to into towards toward',
  prep_from: 'from out_of',
  prep_in: 'in at near on inside',
  prep_at: 'from',
  owned:
    'passport passports papers documents card cards account accounts bank_card bank_account bank_cards bank_accounts bail parole probation conditions restrictions curfew travel_ban house_arrest',
  prep_by: 'by',
  since: 'since',
  until: 'until till',
  among: 'among amongst',
  onlist: 'list lists',
  enlisting: 'includes included contains contained has had names named',
  happened:
    'came follow follows followed marked marks signals mark coincided occurred happened took_place presented hailed celebrated confirmed announced reported welcomed greeted shows showed demonstrates proves result outcome good_news great_news wonderful_news welcome_news happy_news surprised shocked delighted sparked prompted brought represents constitutes criticised criticized criticises criticizes denounced denounces deplored deplores decried decries slammed slams lamented',
  outcome:
    'step steps milestone breakthrough relief gesture victory achievement success surprise development move joy miracle moment day triumph reminder proof testament milestone celebration',
  endedwith: 'ended_with ends_with ending_with concluded_with culminated_in',
  demonstrative: 'these',
  notwithstanding: 'despite in_spite_of',
  guilt: 'guilt charge charges allegation allegations accusation accusations wrongdoing involvement complicity responsibility',
  needed:
    'necessary needed required essential key crucial vital only urgent possible precondition prerequisite condition priority next missing matter question',
  subjunctive: 'be',
  untrue:
    'baseless groundless fiction lie lies untrue false erroneous mistaken incorrect wrong joke prank ruse fake fabricated unfounded premature mistake error inaccurate misunderstanding',
  true: 'true so case correct accurate right',
  visitor:
    'lawyer attorney advocate barrister solicitor counsel priest pastor chaplain bishop archbishop cardinal nuncio imam rabbi doctor physician nurse paramedic prison_director prison_governor prison_chief warden prison_warden superintendent prison_guard prison_official prison_officer psychologist consul ambassador diplomat envoy investigator prosecutor ombudsman',
  visitors:
    'lawyers attorneys advocates barristers solicitors priests pastors chaplains bishops imams rabbis doctors physicians nurses paramedics psychologists consuls ambassadors diplomats envoys investigators prosecutors ombudsmen observers',
  premises: 'prison jail colony facility centre center gates prisons jails colonies',
  former: 'former ex',
  retracting:
    'only_on_paper on_paper_only in_name_only namesake no_relation mistaken_identity was_a_different retracted retraction retracts walked_back_its walked_back_a walked_back_his walked_back_their apologise apologised apologize apologized hoax refuted debunked disproved regret_the_error regret_the_mistake regret_this_error regret_this_mistake took_down taken_down erroneously mistakenly',
  staying: 'remains remain remained stays still',
  heeding: 'acted complied obeyed heeded executed implemented honoured honored carried_out been_carried_out',
  confirming: 'confirm verify corroborate confirmed verified corroborated',
  signing: 'signed signs issued issues published',
  decree: 'edict decree',
  presently: 'pardons frees releases leaves walks gets comes steps goes emerges wins regains is are has have',
  temporal: 'as_soon_as once when before until till by_the_time the_moment',
  ongoing: 'being',
  putin: 'among_others',
  premature:
    'mistakenly erroneously wrongly falsely prematurely incorrectly inaccurately earlier_version previous_version original_version initial_version first_version',
  undone:
    'cancelled canceled called_off scrapped rescinded reversed aborted halted blocked thwarted prevented overturned quashed revoked annulled withdrawn struck_down set_aside',
  ruling: 'order ruling decision',
  merely: 'simply just merely only',
  absolute: 'with',
  parent: 'father mother parent dad mum mom',
  involving: 'involving covering',
  leading: 'on upon following shortly_after soon_after just_after immediately_after hours_after days_after',
  doing: '*ing !morning !evening !king !thing !ring !wing !spring !string !sing !bring',
  gerund:
    'setting_free setting exchanging swapping trading repatriating gaining regaining freeing releasing pardoning leaving getting coming walking letting liberating going',
  trying: 'attempt attempts attempted attempting effort efforts bid',
  floating: 'all both each',
  inverting: 'had were should',
  daytime: 'evening morning noon night afternoon midnight dawn dusk nightfall lunchtime midday',
  aside: 'for over after before following during since until amid',
  alongside: 'along_with together_with alongside as_well_as',
  oneof: 'one_of youngest_of oldest_of eldest_of last_of first_of best_known_of most_prominent_of most_famous_of',
  and: 'and or nor & as_well_as',
  conjunction: 'and or but yet nor &',
  capacity: 'as',
  gladly:
    'optimistic confident hopeful convinced glad happy pleased relieved delighted thrilled grateful thankful overjoyed proud sad sorry angry afraid',
  subordinator:
    'shortly_after soon_after just_after immediately_after hours_after days_after that because although though while whereas if unless when where whether so after before since until as as_soon_as provided_that once how why what even_though in_case lest',
  hedge: 'allegedly supposedly purportedly',
  anybody: 'some someone somebody people',
  wholly: 'all none everything',
  actually: 'in_fact in_reality actually in_truth',
  hearsay: 'rumour rumours rumor rumors gossip hearsay',
  report:
    'announcement announcements statement report reports rumour rumours rumor rumors claim claims allegation allegations assertion assertions suggestion',
  ensuring:
    'ensure ensuring make_sure making_sure guarantee guaranteeing see_to_it wants_that want_that important_that essential_that vital_that imperative_that',
  doubt:
    'doubts doubted doubting sceptical skeptical rumoured rumored alleged reports rumours rumors speculation suggestions allegations unconfirmed',
  beside: 'before after until till by ahead_of since',
  asking: 'not_sure not_certain unsure uncertain whether how what',
  why: 'why',
  contrast: 'but',
  freeman: 'free_man free_woman free_men free_women free_person free_people',
  attributive:
    'captured kidnapped abducted exiled jailed imprisoned freed released pardoned detained convicted arrested deported expelled displaced liberated condemned sentenced',
  letting: 'free frees release releases pardon pardons',
  ambiguous: 'release releases pardon pardons arrest arrests charge charges sentence sentences jails exile transfer demand',
  conditional: 'if provided_that unless whether in_case lest',
  imagine:
    'imagines imagining ai-generated_video ai-generated_videos ai-generated_images ai_video impostor impostors imposter imposters posing_as april_fools dreamed_that dreamt_that dreams_that pretending_that pretended_that pretend_that pretends_that fake_video deepfake fraudster fraudsters scammer scammers conman imagine suppose hypothetically what_if thought_experiment',
  relative: 'who whom which whose that',
  pronoun:
    'i he she it we they you me him us them himself herself themselves this these those who someone somebody anyone everyone everybody nobody one',
  determiner:
    'the a an this that these those his her its their our my your all some any each every both such another other no many most several few more much',
  definite: 'the these those this all',
  another: 'another further additional other more',
  rest: 'remaining',
  amount: 'number total numbers',
  keeping: 'held kept keeps remanded holding imprisoned incarcerated',
  existential: 'there',
  instead: 'instead_of rather_than',
  itself: 'it',
  ownnation: 'Belarusian Belarusians',
  possessive: "'s '",
  outof: 'out_of out_of_a_total_of',
  sharing: 'of out_of out_of_a_total_of of_a_total_of',
  including:
    'also_on_the_list beginning_with starting_with made_up_of consisting_of comprising contains including include includes included namely such_as among_them among_whom notably they_include they_included these_include others_include others_included the_list_includes the_list_included the_list_also_includes the_list_also_included the_group_includes the_group_included the_group_also_includes the_group_also_included the_pardoned_group_includes the_pardoned_group_also_includes the_released_group_includes one_of_them_is one_of_them_was among_those_who_came_out among_those_who_got_out among_those_who_walked_out',
  adverb:
    'likely of_course overnight in_exile in_absentia in_hiding likewise twice so_far thus_far as_yet pending_trial pending_appeal pending_the_trial pending_an_appeal pending_investigation pending_further_investigation pending_the_investigation next_day the_next_day the_following_day seen_as regarded_as viewed_as perceived_as denounced_as condemned_as already also recently previously finally urgently officially formally reportedly allegedly actually later then now still just only even soon immediately forcibly earlier initially effectively secretly suddenly eventually subsequently illegally unlawfully arbitrarily primarily mainly mostly mainly once again currently ever personally simultaneously together unexpectedly abruptly among_others in_total altogether overall to_date in_all today yesterday categorically repeatedly quietly explicitly newly just-released freshly *ly !nearly !family !assembly !italy !july !ally !rally !supply !reply !daily !weekly !monthly !early !elderly !likely !unlikely !anatoly !vitaly !emily !kelly',
  atleast:
    'a_little_over just_over slightly_over slightly_more_than at_least more_than in_excess_of exceeded exceeds exceeding surpassed surpasses surpassing topped over no_fewer_than no_less_than not_less_than',
  atmost:
    'as_many_as up_to at_most no_more_than fewer_than did_not_exceed does_not_exceed do_not_exceed has_not_exceeded not_exceeding never_exceeded a_maximum_of maximum_of not_more_than',
  less: 'less_than under just_under slightly_under a_little_under slightly_less_than',
  numbered: 'case cases zone channel block ward studio article gate bus flight apollo group chapter',
  numberphrase: 'a_dozen half_a_dozen a_hundred a_thousand',
  about:
    'a_couple_of_dozen a_couple_of_hundred a_couple_of_thousand an_estimated estimated about around approximately some roughly nearly almost circa close_to upward_of upwards_of',
  accordingto: 'in_the_words_of according_to',
  quantity:
    'one_in_two one_in_three one_in_four one_in_five one_in_six one_in_seven one_in_eight one_in_nine one_in_ten one_in_every one_out_of_every group groups trio duo quartet batch total list half part majority portion number dozens hundreds thousands',
  agentive: 'by like lawyer',
  titled:
    'law bill ship vessel tanker icebreaker yacht submarine frigate ferry steamer liner channel channels newspaper outlet outlets magazine agency website portal project band group broadcaster publication gazeta chat village town company brand',
  led: 'activist lawyer uncle aunt cousin nephew niece cellmate grandson granddaughter brother-in-law sister-in-law',
  particle: 'van von de da del der den la le bin al el dos',
  alarm:
    'releas* freed frees freeing pardon* amnest* clemency liberat* deport* expelled expulsion exiled swap swapped parole paroled',
  cumulative:
    'running_total running_totals since_the_beginning_of_the_year since_the_start_of_the_year since_the_beginning_of_this_year over_the_past_year over_the_last_year over_the_year over_the_past_12_months over_the_past_two_years since_then so_far overall to_date since_the_onset raising_the_number raising_the_total bringing_the_total bringing_the_number brings_the_total brings_the_number brought_the_total with_a_total_of over_the_same_period during_the_same_period in_the_same_period during_this_time over_this_time since_the_protests since_the_elections since_the_election',
  moved:
    'followed_on followed_in followed_later followed_soon followed_the_next_day followed_the_following_day followed_a_day_later followed_a_week_later followed_two_days_later followed_three_days_later followed_two_weeks_later followed_shortly',
  counting: 'remain remains total totals totalled totaled numbered numbers stands stood reached counted counts',
  asof: 'on by as_of',
  standing: 'as_of',
  bydate: 'by',
  listing: 'named names listed lists included put',
}

/** Verbs of speech and what they make of what is said. */
const SPEECH: Words = {
  speech:
    'indicated chanted chanting went_on_to_state proclaims proclaimed quips quipped assures assured emphasize emphasizes emphasise emphasises stresses underlines underscores whispered whispers murmured muttered exclaims confided confides confessed confesses remembers remembered recounts repeated repeats reiterated reiterates responded responds retorted contends contended concludes observes affirmed acknowledges admits explains pointed_out points_out comments writes tweets argue explain recall warn put_it puts_it recalls quipped reflects reflected lamented muses laughs laughed sighed smiles marvelled wondered concedes conceded tells_me told_me can_confirm declaring stating rejected_the_idea rejected_claims rejected_reports dismissed_claims dismissed_reports dismissed_rumours dismissed_rumors rejected_the_claim rejected_the_claims refuted warns said says say saying told tells tell telling reported reports report stated states announced confirmed confirms added adds noted notes explained recalled wrote writes claimed claims declared emphasized emphasised stressed admitted denied denies deny shouted insisted insist insists requested proposed proposes recommended recommends petitioned pleaded pleads begged warned acknowledged argues argued believes estimates estimated called_for demanded demands demand urged urges urge promised promises pledged asked replied answered tweeted posted commented spoke testified recounted revealed noting adding disclosed suggested concluded observed complained shared called_on calls_on calls_for counted counts summarized summarised remarked underlined underscored asserted alleges cautioned exclaimed joked',
  describing:
    'thanked thanks thanking hailed hails hailing greeted welcomed welcomes welcoming praised praises lauded criticised criticized voicing voiced vowing called calls calling labelled labeled branded termed characterised characterized likened compared described describes describing denounced denounces slammed blasted',
  called:
    'film films movie documentary book books novel memoir song songs play album exhibition programme program programmes programs show podcast series poem column campaign award prize contest festival titled entitled headlined video clip initiative foundation fund organisation organization ngo movement party union club restaurant café cafe bar shop store slogan slogans hashtag headline rubric section lecture',
  adding: 'adding noting stating declaring',
  thus: 'so thus',
  teller: TELLERS,
  quoting: 'quoted quotes quoting cited cites citing',
  outlet: 'article report text page site website post piece publication',
  announcing: 'can_confirm announced reported confirmed reports announces',
  tell: 'told tells tell telling warned',
  denying:
    'denied denies deny rejected_the_idea rejected_claims rejected_reports dismissed_claims dismissed_reports dismissed_rumours dismissed_rumors rejected_the_claim rejected_the_claims refuted',
  demanding:
    'called_for demanded demands demand urged urges urge called_on calls_on calls_for insisted insist insists asked requested proposed proposes recommended recommends petitioned pleaded pleads begged',
  promising: 'promised promises pledged',
  verb: 'asked_for asks_for demonstrated_for rallied_for marched_for campaigned_for culminated_in culminated_with keeps came_back come_back came_home come_home brought_home brought_back meet see seeing contacting posted_bail posts_bail considered deemed pressuring pressured coercing coerced election_gave election_handed election_that_gave election_that_handed election_which_gave election_which_handed elections_gave elections_handed elections_that_gave elections_that_handed elections_which_gave elections_which_handed vote_gave vote_handed vote_that_gave vote_that_handed vote_which_gave vote_which_handed referendum_gave referendum_handed referendum_that_gave referendum_that_handed referendum_which_gave referendum_which_handed freed_of_charges freed_of_all_charges freed_of_the_charges handed_over hands_over handing_over turned_over released_from_hospital released_from_the_hospital discharged_from_hospital discharged_from_the_hospital released_from_his_duties released_from_her_duties set_free_of_charge contains went came met left took made held flew signed agreed visited served spent faced became led helped remained remain remains brought sent arrived include includes included put let want wants involve involves involved undergone underwent ended ends mean means works worked live lives lived died dies came won wins lost fell got gets returned returns wrote wore ran stood sat',
}

/** What stands before an infinitive or a noun and says how sure it is. */
const MOODS: Words = {
  plan: 'plan plans planned planning expected expects expect due due_to set scheduled slated supposed going about_to agreed agree agrees agreeing promised promises pledged preparing prepares ready consented consents committed_to commits_to decided decision_to intends intend intended vowed vows ruled upcoming pending forthcoming postponed delayed promise pledge offered offer deal_to agreement_to',
  demand:
    'asked_for asks_for asking_for ask_for demonstrated_for demonstrating_for advocated advocates advocate struggle_for struggled_for fight_for battle_for petition petitions petitioned sued_for encouraged encourages called_for calls_for warned_against warns_against warning_against demand demands demanded demanding urge urged urges urging ask asked asks asking call calls called call_on calls_on called_on calling appeal appealed appeals want wants insist insisted insisting insists need needs required requires seek seeks seeking sought request requests requested lobbying lobbied petition petitions vigil_for vigils_for rally_for rallies_for pressure_for bid_for applied_for applies_for apply_for prayers_for pray_for prays_for praying_for efforts_for protest_for protests_for marched_for marching_for gathered_for pressing pushing push pushed fight fighting campaign campaigning petitioning advocating secure pressed_for press_for presses_for pressing_for pleaded_for plead_for pleads_for campaigned_for campaign_for lobbied_for prayed_for rallied_for fought_for',
  hope: 'hope hopes hoped hoping possible possibility potential likely unlikely could talks negotiating negotiate discuss discussed discussing discussions able trying try tries tried wish wishes considered considering consider considers await awaiting awaits prospect chance rumors rumours speculation eligible',
  refuse:
    'stopped_short_of stops_short_of ruled_out rules_out ruling_out failure failing refuse refused refuses refusing declined declines failed fails fail rejected unable',
  unmet: 'yet',
  manage: 'was_able_to were_able_to managed began started continued helped forced used had continue continues reported',
  /** Before a clause of what is only supposed. */
  supposing: 'if unless in_case lest',
  forbid:
    'prohibit prohibits prohibited ban bans banned forbid forbids forbidden barred prevented denied deny refused blocked unable impossible restricted lost deprived stripped cannot',
  attaining:
    'was_able_to_secure was_able_to_obtain was_able_to_negotiate was_able_to_win was_able_to_arrange were_able_to_secure were_able_to_obtain were_able_to_negotiate were_able_to_win were_able_to_arrange managed_to_secure managed_to_obtain managed_to_negotiate managed_to_win managed_to_arrange',
  factual:
    'culminated_in culminated_with resulted_in ending_in ended_in coincided_with relief_over relief_at joy_at joy_over delight_at satisfaction_at satisfaction_over notes noted take_note_of takes_note_of took_note_of recorded records facilitated facilitates oversaw documented verified applauded applauds applaud cheered saluted salutes pleased delighted overjoyed elated gratified heartened was_able_to_secure was_able_to_obtain was_able_to_negotiate was_able_to_win was_able_to_arrange were_able_to_secure were_able_to_obtain were_able_to_negotiate were_able_to_win were_able_to_arrange managed_to_secure managed_to_obtain managed_to_negotiate managed_to_win managed_to_arrange encouraged_by can_confirm in_response_to succeeded rejoice rejoices rejoiced joy glad happy relieved thrilled learn learned succeeded signed decree announced confirmed reported celebrated welcomed welcomes welcome after since following marked secured led resulted achieved saw hailed praised announce announces announcement freeing',
  infinitive: '',
}

/** Nouns. */
const PEOPLE: Words = {
  people:
    'Crimeans Crimean_Tatars prisoners_of_conscience prisoner_of_conscience prisoners_of_faith prisoner_of_faith candidates representatives associates co-workers staffers coordinators soldiers servicemen scholars athletes writers artists musicians reporters editors figures leaders resident residents passenger passengers child children son sons daughter daughters brother brothers sister sisters witness witnesses believer believers cellmate cellmates colleague colleagues parents civilian civilians people persons person individuals individual prisoner prisoners detainee detainees inmate inmates convict convicts citizen citizens national nationals man men woman women activist activists journalist journalists blogger bloggers protester protesters demonstrator demonstrators lawyer lawyers hostage hostages captive captives defendant defendants co-defendant co-defendants student students worker workers employee employees priest priests clergyman clergymen foreigner foreigners pensioner pensioners teenager teenagers minor minors opponents dissident dissidents politician politicians volunteer volunteers doctor doctors teacher teachers musician musicians releasee releasees pardonee exile exiles teenager others veteran veterans human_rights_defenders defenders participants political_prisoner political_prisoners foreign_nationals former_prisoners colleagues colleague staff_members bodies names women_and_men nationalities supporters members relatives refugees deportees Belarusians',
  trade: `senator mayor governor whistleblower vlogger podcaster philanthropist tycoon oligarch lawmaker legislator filmmaker cartoonist researcher photojournalist columnist rapper comedian preacher cleric imam monk pilot captain crewman contractor tourist hiker employee employer academic banker figure official spy teacher student priest pastor doctor nurse worker lawyer attorney pensioner musician poet writer volunteer entrepreneur businessman businesswoman photographer professor historian athlete programmer driver cellmate colleague dissident foreigner laureate leader candidate founder co-founder editor editor-in-chief reporter correspondent philosopher analyst economist sociologist politician campaigner scholar singer actor actress artist painter cameraman trade_unionist anarchist opponent critic rival human_rights_defender aide coordinator ${CALLINGS}`,
  gender_f: 'woman women girls',
  gender_m: 'man men boys',
  trait:
    'children illness illnesses disease diseases disability disabilities disabled chronic chronically elderly older younger health disorder disorders pregnant underage ill sick',
  scope_political:
    'political_prisoner political_prisoners prisoner_of_conscience prisoners_of_conscience prisoner_of_faith prisoners_of_faith',
  political: 'political',
  scope_foreign: 'foreign foreigner foreigners foreign_nationals',
  scope_released: 'released freed',
  scope_pardoned: 'pardoned',
  scope_detained: 'detained arrested',
  scope_convicted: 'convicted sentenced co-defendants co-defendant',
  scope_held:
    'still_inside awaiting_trial awaiting_sentencing awaiting_execution awaiting_extradition in_places_of_detention in_places_of_deprivation_of_liberty deprived_of_freedom deprived_of_liberty deprived_of_their_liberty held_incommunicado being_held still_held still_being_held holds under_detention in_remand behind_bars imprisoned incarcerated jailed actively_under_detention still_under_detention currently_serving_sentences currently_serving_prison_sentences still_serving_sentences still_serving_prison_sentences',
  custodial: 'prison prisons jail jails custody detention captivity colonies penitentiary penitentiaries',
  scope_stayed: 'stayed stay remained_at_home',
  public:
    'activist activists journalist journalists blogger bloggers politician politicians leader leaders lawyer lawyers founder co-founder chairman chairwoman chair head editor editor-in-chief philosopher writer poet musician scholar analyst banker candidate coordinator human_rights_defender campaigner laureate economist historian sociologist photographer reporter correspondent volunteer priest businessman businesswoman entrepreneur teacher lecturer professor doctor member athlete spokesman spokeswoman trade_unionist',
  scope_displaced: 'expelled deported displaced',
  role: `mayor governor philanthropist whistleblower vlogger podcaster trade_unionist tycoon oligarch senator dramatist playwright choreographer geologist physicist biologist mathematician pilot nurse imam monk trader contractor girlfriend boyfriend cousin nephew niece researcher filmmaker cartoonist novelist essayist columnist commentator comedian rapper lawmaker legislator unionist preacher cleric co-leader photojournalist academic banker flautist anarchist artist painter cameraman publicist programmer architect translator linguist student guitarist pensioner campaign_aide campaign_manager campaign_chief campaign_head campaign_worker campaign_staffer campaign_volunteer campaign_coordinator campaign_spokesman campaign_spokeswoman campaign_adviser campaign_organizer rapporteur co-founder founder cofounder administrator operator freelance freelancers chief co-winner co-laureate co-recipient recipient advocate advocates figure figures contributor freelancer host anchor secretary_of_state activist journalist blogger politician opposition leader former prisoner editor editor-in-chief lawyer attorney husband wife son daughter mother father brother sister candidate presidential deputy head chairman chairwoman chair founder analyst expert philosopher writer musician sportsman athlete veteran colleague laureate prize winner spokesman spokeswoman spokesperson press_secretary secretary reporter correspondent photographer defender human_rights_defender campaigner worker student doctor priest pastor bishop teacher economist sociologist representative envoy ambassador diplomat entrepreneur businessman businesswoman citizen national political_prisoner ex-prisoner dissident coordinator volunteer strongman ruler autocrat dictator partner cellmate friend relative aide adviser advisor negotiator official historian poet singer actor actress scholar lecturer professor ${CALLINGS}`,
  title:
    'magistrate justice daw u ko thura mullah haji maulana ayatollah director executive lt gen rev father fathers cardinal president minister prime foreign mr mrs ms dr sir lady judge general colonel major captain prosecutor king queen pope cardinal archbishop metropolitan senator congressman congresswoman chancellor premier commissioner special father us u.s. prof professor saint st vice',
  orghead:
    'wing outfit faction conference palace kremlin dicastery newspaper ministry committee court appeals_court court_of_appeals department council commission agency centre center party union association foundation fund movement watch service university institute prosecutor house parliament office organization organisation group network initiative federation club league coalition company bank television radio channel news times post press media society bureau embassy church front academy international prize statute convention code act protocol treaty constitution festival day street square region district village city airport square avenue hotel project assembly senate congress cabinet administration government police force forces army guard corps inc ltd plc llc corporation portal newspaper magazine tribune journal province prefecture governorate monastery hospital river valley mountain island lake partnership stadium museum complex camp mosque militia chronicle gazette herald alliance syndicate chamber guild brigade regiment battalion faction bloc podcast website outlet platform campaign forum board band orchestra theatre theater school college faculty resistance minority community congregation parish diocese tribe clan clinic library gallery factory refinery secretariat directorate presidium tribunal registry firm division',
  notname: `pardon pardons amnesty clemency Christians Muslims Catholics Protestants Pentecostals Baptists Jews Hindus Buddhists Sikhs Rohingyas Uyghurs Pentecostal Catholic Protestant Baptist Muslim ${OUTLETS} ${FEASTS_AND_TOWNS} rumour rumours rumor rumors gossip hearsay nothing everything something anything township townships proclamation directive memorandum emirates operation operations order orders pradesh nadu bengal provinces province county counties matrosskaya tishina rappler mediazona meduza assets sanctions restrictions license licence the a an in on at by after before today yesterday tomorrow however meanwhile moreover although while when if as this that these those it he she they we you i his her their our my your its but and or for from with without since during thus often most many some all another other others among article articles part chapter section former current early late mid new first second third last next earlier later two three four five six seven eight nine ten eleven twelve more than no not only both each such what who where why how despite following according according_to imagine correctional institution war wars nobel peace rights human special state security people god freedom belarus belarusian russian american soviet european western eastern northern southern central north south east west union also then there here now still even just once again previously recently prison colony penal criminal civil deputy assistant chief add leave please offer upload image photo read share follow subscribe source sources update exclusive breaking analysis opinion video kgb gubopik regional affairs policy deputy affair senate sen rehiyanalnaya rehijanalnaja rehijanalnaya gazeta hazeta mozga golovnogo roman_catholic primorsky primorye krai oblast catholic orthodox greek lutheran bishops fathers nazi christian muslim jewish holy december january february march april may june july august september october november monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr about over under up down out off nobody none someone anyone everyone both either neither because so yet though unlike like until till per via through because therefore finally instead indeed perhaps maybe likewise similarly nevertheless nonetheless besides additionally overall thousands hundreds dozens released pardoned freed detained arrested sentenced convicted said says secures secured wins frees releases pardons releasing freeing pardoning eases ease lifts lift lifting easing waives ${COUNTRIES}`,
  nationality: `Belarusian Belarusians American Americans Lithuanian Lithuanians Latvian Latvians Briton Britons Pole Poles Ukrainian Ukrainians Russian Russians German Germans Estonian Estonians Swede Swedes Japanese Frenchman Frenchmen European Europeans Israeli Israelis ${NATIONS}`,
  participle:
    'wanted_for wanted_over wanted_by wanted_in gaining regaining leaving walking getting coming taken driven brought put handcuffed blindfolded transferred moved handed flown released freed pardoned expelled deported sentenced convicted detained arrested serving being having leaving released returned delivered transported evacuated sent',
}

export const WORDS: Words = {
  ...GRAMMAR,
  ...UNHELD,
  ...SPEECH,
  ...MOODS,
  ...PEOPLE,
  ...PERSONS,
  ...LISTS,
  month: `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ${Object.keys(MONTH_SPANS).join(' ')}`,
  // A given name too, where no day or year stands beside it.
  alsoname: 'jan son sen',
  // Parts of names behind others: “Hun Can”, “Um Sam An”.
  inname: 'Afghan German Said Will than can an ko san so su the',
  // Before “of” and who it befell: “the case of X, who”.
  ofsomebody:
    'case cases arrest detention imprisonment jailing sentencing trial conviction pardon release freeing fate disappearance death wife husband widow mother father family lawyer lawyers supporters colleagues',
  // Before who it befalls: “they arrested X”.
  seizing: 'freed pardoned arrested rearrested detained jailed imprisoned',
  // What only people do, behind words that could be their names.
  personal:
    'walked wept fled smiled thanked tweeted vowed testified resigned sobbed wrote married pleaded emerged remarried hugged regained stepped embraced boarded',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday',
  oneday: 'day days',
  oneweek: 'week',
  unit: 'day days week weeks month months year years',
  sentencing:
    'incommunicado held_incommunicado remain longest shortest open-type custodial pre-trial incarceration sentence sentenced sentences sentencing jailed jail prison imprisonment imprisoned serve served serving term terms colony behind_bars convicted custody years-long cell punishment punishments penalty maximum minimum solitary akrestsina okrestina akrescina volodarka valadarka imprisons doing_time freedom jailing incarcerated incarceration inside verdict verdicts convicting convicts handed_down restricted_freedom probation put_away left remaining detention house_arrest released handed',
  serving: 'sentenced sentence serve served serving jailed left remaining imprisoned term imprisonment',
  giving:
    'doing got get gets getting given gave give gives giving receives received receive receiving handed hands handing face faces faced facing carries carry carrying carried asked_for asks_for wants wanted demanded demands sought seeks seeking requested requests imposed imposes slapped added adds extended extend extends prolonged lengthened held locked put_away landed carried punishable',
  lasting:
    'elapsed strike strikes letters letter calls parcels visits work works worked working live lives lived living married marriage teach teaches taught led lead leads lasted lasts last existed operated running run wrote written known friends studied study studies playing played born living documenting documented document wait waited waiting experience exile abroad career president power rule ruled office',
  spanning: 'past last recent next every first coming previous nearly_the_past over_the_past',
  fromthen: 'after following since before',
  lengthto: 'for to',
  sentence: 'sentence sentences term terms imprisonment punishment',
  shifting:
    'of_practice of_service of_work of_marriage of_waiting in_power in_office to_live of_life ago later earlier old older younger away of_experience of_age',
  ahead:
    'upcoming forthcoming begins starts opens resumes expires ends due_for_release due_for_early_release scheduled_for_release slated_for_release set_for_release cleared_for_release approved_for_release up_for_release eligible_for_release awaiting_release awaits_release',
  past: 'set_free let_go set *ed !expected !scheduled !supposed !planned !promised !need !indeed was were had did got gave took went came left met told said saw began became sent held kept let put won lost spoke wrote drew made brought led rose shook broke sparked stood ran grew fell hit cost caught fought sought thought bought taught found',
  prolonging: 'prolonged extended lengthened',
  upto: 'to till until through and',
  portion: 'early late mid earlier later beginning start middle end',
  lean: 'last next this',
  aged: 'at aged age ages turned turning',
  years: 'year years',
  part_1: 'one one_of first',
  part_2: 'two second',
  part_3: 'three third',
  part_4: 'four fourth',
}
