import type { Words } from '../../../text/lexicon.ts'

/** What is decided, wanted, cried for or foretold, and not told as done: ../../../README.md. */
export const DECIDED: Words = {
  ordering:
    'directed directs directing instructed instructs ordered orders order ordering granted grants approved approves authorized authorised authorizes authorises',
  pleading:
    'pressed presses pressure pressures pressured pressuring plea pleas plead pleads pleaded pleading beg begs begged begging implored implores imploring motion motions application applications recommendation recommendations recommended recommends recommending advised advises lobbied lobbies exhorted exhorts',
  granted: 'bail parole',
  granting:
    'admitted admits admit admitting enlarged granted grants grant granting given gave gives giving awarded allowed allows approved approves',
  grantable: 'release bail application applications plea pleas petition petitions request requests motion motions bid appeal',
  wanting: 'want wants wanted demand demands demanded demanding need needs needed',
  causing: 'see seeing saw get gets getting got have having had',
  cried: 'free release liberate freedom let',
  foretold: 'that',
  gained: 'secured won obtained negotiated achieved brokered arranged engineered',
  gain: 'secure win obtain negotiate achieve broker arrange engineer',
  helping: 'help helped helps helping managed succeeded was_able were_able',
  ensuing:
    'brings brought ends ended closes closed caps capped crowned drew angered raised eased renewed triggered relieved stunned caused created means meant underscores underscored underlines highlights highlighted reflects reflected illustrates comes was_met_with was_met_by applauded cheered praised lauded unexpected unconditional unannounced',
  rumoured: 'lied lies lying unconfirmed_reports conflicting_reports contradictory_reports rumours rumors rumour rumor',
  /** Where what is told of in the present is invented. */
  fiction: `${['the', 'a', 'this', 'her', 'his', 'their', 'one'].flatMap((whose) => ['film', 'movie', 'novel', 'play', 'short_story', 'series', 'sitcom', 'drama', 'comedy', 'thriller', 'video_game', 'game', 'musical', 'cartoon', 'sketch', 'script', 'screenplay'].map((work) => `in_${whose}_${work}`)).join(' ')} in_an_alternative_ending in_the_final_scene in_the_last_scene in_the_opening_scene in_one_scene at_the_end_of_the_film at_the_end_of_the_novel at_the_end_of_the_play at_the_end_of_the_series at_the_end_of_the_movie`,
  /** No truth, or said to be none: “it is a myth that”. */
  falsehood: 'myth untrue falsehood lie lies hoax fabrication disinformation nonsense no_truth no_truth_in no_truth_to',
  unthinkable: 'impossible unthinkable pointless meaningless inconceivable',
  orelse: 'or',
  believing:
    'hinted hints insinuated speculated guessed suspected believed thought assumed imagined supposed believing thinking assuming under_the_impression under_the_illusion',
  misleading:
    'lied lying misled misleading misinformed misinforming tricked tricking fooled fooling duped deceived deceiving conned hoodwinked',
  forged:
    'forged fake bogus fabricated false doctored counterfeit phony phoney manipulated photoshopped ai-generated hoax satirical satire parody spoof hacked',
  withinprison: 'general_population general_prison_population',
  unaware: 'not_aware unaware',
  doneto:
    'arrest trial verdict conviction sentence detention imprisonment prosecution charge charges accusation accusations indictment investigation testimony evidence confession',
  naught: 'nothing',
  hoping: 'not_aware unaware not_sure not_certain unsure uncertain hope hopes hoped believe believes believed',
}
