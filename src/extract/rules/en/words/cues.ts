import type { Words } from '../../../text/lexicon.ts'

/** Words that say of numbers near them what is counted, but by themselves not that anything happened. */
export const CUES: Words = {
  cue_released: 'liberated liberation amnestied swapped exchanged back_home',
  cue_pardoned: 'pardons',
  cue_detained:
    'arrests detentions roundup roundups round-ups rounded nabbed apprehended picked_up swept_up scooped_up police_van police_vans police_bus police_buses paddy_wagon paddy_wagons',
  cue_convicted: 'convictions verdict verdicts sentences fined fines guilty',
  cue_recognised: 'designated designation',
  cue_held:
    'packed_into crammed_into rot rots rotting languish languishing languished incarceration death_row on_remand remanded',
  cue_displaced: 'deportation deportations expulsion expulsions exiled evicted flown extradited extradition',
  /** Behind “over”, “during” (class `span`): a time that people are counted in. */
  period: 'years year months month weeks week period time decade quarter',
  returning:
    'handed_over handed returned return returns returning repatriated brought_home bring_home brings_home brought_back came_home come_home came_back come_back',
  captivity:
    'hostages captives prisoners_of_war POWs prisoner_swap prisoner_swaps prisoner_exchange prisoner_exchanges captivity swap swaps swapped exchange exchanges exchanged',
  /** Where captives are taken back to. */
  cells: 'cell cells camp camps police army guards',
  housing: 'hold holds houses house housed is_home_to was_home_to',
  corpses: 'bodies remains',
  offspring: 'children',
  pardoning: 'amnesty amnesties pardon pardons release',
  touching:
    'extend extends extended affect cover include involve benefit apply affects affected affecting covers covered covering includes included involves involved benefits benefited benefitted benefiting benefitting applies applied concerning concerned concerns involving',
  inmate: 'prisoner prisoners inmate inmates hostages captives detainees internees prisoners_of_war POWs',
  /** “All but two were freed”: of the two nothing is told. */
  excepting: 'all_but',
  greatest: 'biggest largest greatest widest broadest',
  summing: 'in_total altogether in_all',
  untried: 'pretrial pre-trial remand',
  pastsure: '*ed !need !indeed !expected !scheduled !supposed !planned !promised met told took held saw sent gave left',
  inall: 'in_total altogether in_all',
  between: 'from between',
  today: 'present now today',
  span: 'over over_the_past during throughout',
  /** Times that are over. */
  recent: 'past last previous',
  /** Behind “since” and “after”: how a time began. */
  onset: 'start beginning onset outbreak',
  /** Verbs of numbers that grow and fall. */
  changing:
    'rose risen grew grown climbed jumped increased soared swelled dropped fell fallen decreased declined shrank rising growing climbing falling dropping',
  harming: 'killing killed kills wounding wounded wounds injuring injured injures',
  offence:
    'killing killings murder murders death deaths shooting shootings beating beatings abduction abductions kidnapping kidnappings torture rape assassination lynching slaying',
  /** Behind them “for” or “of” and how many a place may hold. */
  roomfor: 'designed built meant intended equipped capacity room space beds seats',
  /** What is released of people and frees nobody. */
  depicting:
    'list lists names photos photographs pictures portraits images video videos footage details data records files statement statements report reports',
  /** What is told of people and is no matter of custody: a number beside it counts nothing else. */
  elsewise:
    'charged prosecuted indicted cleared dismissed suspended summoned injured wounded hurt beaten searched questioned interrogated disbarred sacked fired',
  /** Says who is there still, before “three in custody”. */
  leavingthere: 'leaves leaving leave left',
  /** Puts people away, before “to jail”. */
  jailing: 'sent sends send sending packed_off',
  /** Makes terms shorter: who has them is told of for that. */
  reducing:
    'reduce reduced reduces reducing reduction cut commute commuted commutes commuting commutation remitted remission shorten shortened shortening halved',
  falling: 'dropped fell fallen decreased declined shrank falling dropping',
}
