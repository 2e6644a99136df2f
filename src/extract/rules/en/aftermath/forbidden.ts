import { triggersOf } from '../../../grammar/rule-text.ts'

const WHOM = '(#person|#unnamed|#count|@title|@role|by|@determiner|court|judge|police|prosecutors|authorities|also|@open)'

/** What people may not do once they are out, and what they are barred from besides. Conditions are what they are, whoever demands them: `fixed`. */
export const FORBIDDEN = triggersOf(
  'en',
  `
condition.ordered-not-to verb fixed told
  = [ (ordered|ordering|orders|told|warned|instructed|directed|required|requires) ] (${WHOM.slice(1, -1)}|#place|#date|on){0,6} (not|to) (not|to) (become|associate|interfere|write|protest|organise|organize|mention|reveal|make|express|use|post|access|contact|attend|take_part|participate|return|engage|approach|publish|communicate|speak|talk|meet|give|join|criticise|criticize|comment|discuss|disclose) !(violence|force|up|alcohol)
  + Nina Petrova was released. The judge ordered Ms Petrova not to use social media.
  - Nina Petrova was released. The judge ordered Ms Petrova not to use violence.

condition.may-not-talk self fixed polarity=restricted told
  = (cannot|can|ca|may|must|shall|allowed_to|permitted_to|free_to) (not|n't|@adverb){0,2} [ (speak|talk|communicate|comment|give|grant|post|publish|write|use|discuss|meet_with|contact|make) ] (@adverb|@prep_to|with|about|on|the|any|of|its|his|her|their|@open|@pronoun){0,5} (@publictalk|in_public|social_media|social_networks)
  + Nina Petrova was released. She may not talk about her case with the press.
  - Nina Petrova was released. She may talk about her case with the press.

condition.bans-on plain fixed told
  = [ (ban|bans|prohibition|prohibitions|restrictions|limits) on (speaking|talking|giving|using|posting|publishing|contact|contacting|media|interviews|social_media|public|political|public_statements|attending|gatherings|moving|movement|leaving_home) ]
  + Nina Petrova was released. The court imposed bans on speaking to the media.
  - Nina Petrova was released. The court spoke of bans on smoking.

condition.faces-bans-on self fixed told
  = [ (face|faces|faced|facing|under|received|given) ] (@determiner|@open|#num|#term|'-|@unit|similar){0,4} (ban|bans|prohibition|prohibitions|restrictions|limits) on (speaking|talking|giving|using|posting|publishing|contact|contacting|media|interviews|social_media|public|political|public_statements|attending|gatherings|moving|movement|leaving_home)
  + Nina Petrova was released. She faces restrictions on contact with friends.
  - Nina Petrova was released. She faces questions on contact with friends.

condition.only-out self fixed told
  = only [ (allowed|permitted|allowed_to|permitted_to) ] to? (leave|go|travel|move) (home|out|outside|his|her|their|the|@open){1,3} (between|for|with|under|when|from|to|during|on|until|after|if)
  + Nina Petrova was released. She is only allowed to leave home between six and eight.
  - Nina Petrova was released. She is only allowed to leave home.

condition.barred-from-acts verb fixed told needs=acted
  = [ @barring ] ${WHOM}{0,4} from (@adverb|both|ever|publicly){0,1} @barredact
  + Nina Petrova was released. She is barred from using messengers.
  - Nina Petrova was released. She is barred from singing.

condition.barred-from-activity verb code=civic_rights fixed told needs=acted
  = [ @barring ] ${WHOM}{0,4} from (all|any|media|social|civic|online|journalistic|party){1,2} (activity|activities|activism|work)
  + Nina Petrova was released. She was banned from media activities for five years.
  - Nina Petrova was released. She was banned from the stadium for five years.

condition.may-not-do self fixed polarity=restricted told needs=acted
  = (is|are|'s|'re|am|be|remain|remains|still|shall|may) (@adverb|still|also|now){0,1} (not|n't|never|neither) (be|@adverb){0,1} [ (allowed|permitted|allowed_to|permitted_to|able_to|able){0,1} to? '"? (@deniedact|take_part|make_statements|make_public) ]
  + Nina Petrova was released. She is not allowed to publish poems.
  + Nina Petrova was released. She shall not disclose it.
  - Nina Petrova was released. She is allowed to publish poems.

condition.will-not-be-allowed self fixed polarity=restricted told needs=acted
  = (will|would|'ll|wo) (not|n't|never) be [ (allowed|permitted|allowed_to|permitted_to) to? (@deniedact|take_part|make_statements|make_public|move_from) ]
  + Nina Petrova was released. She will not be allowed to make statements to the press.
  - Nina Petrova was released. She will be allowed to make statements to the press.

condition.cannot-publish self fixed polarity=restricted told needs=acted
  = (cannot|ca) (not|n't|@adverb){0,2} [ (publish|express|post|attend|participate|engage|join|vote|contact|organise|organize|protest|criticise|criticize) ] (or|and|@open|in|on|any|their|his|her|to|with|about|public|outside|abroad)
  + Nina Petrova was released. She cannot publish or express her opinion.
  - Nina Petrova was released. She can publish or express her opinion.

condition.stay-away self fixed told
  = (told_to|ordered_to|warned_to|asked_to|urged_to|forced_to|required_to|instructed_to|obliged_to|told|ordered|warned|asked|instructed) (#person|#unnamed){0,1} to? [ (stay_away_from|keep_away_from|abstain_from|keep_out_of|stay_out_of|keep_quiet|keep_silent|stay_silent|remain_silent|stay_quiet|lie_low|keep_a_low_profile) ]
  + Nina Petrova was released. She was told to stay away from politics.
  - Nina Petrova was released. She was told to stay.

condition.not-out-of-area verb fixed
  = [ @barring ] ${WHOM}{0,4} from (travelling|traveling|leaving|moving|going|travel) (outside|out_of|beyond|of|@determiner|her|his){0,3} (capital|city|town|village|district|region|province|county|neighbourhood|neighborhood|municipality|jurisdiction)
  + The court banned Nina Petrova from travelling outside the capital.
  - The court banned Nina Petrova from travelling outside the country.

condition.ban-on-from plain code=exit_ban fixed
  = [ (ban|bans) on ] (#person|#unnamed)?=person #count?=count from (leaving|travelling|traveling)
  + The court imposed a ban on Nina Petrova from leaving the country.
  - The court imposed a ban on Nina Petrova from singing there.

condition.could-not-take-part self fixed polarity=restricted told needs=acted
  = [ (could|can|cannot|ca|may|allowed|permitted) (not|n't|to|@adverb){0,2} (engage|participate|organise|organize|host|describe|publish|get_involved|conduct) ] (in|any|@determiner|@open|public|political|his|her|their)
  + Nina Petrova was released. She could not engage in politics.
  - Nina Petrova was released. She could engage in politics.

condition.barred-too plain fixed told
  = @barring _{0,8} _{0,8} (or|and|',) from? [ (@barredact|meeting|contacting|communicating|accessing|visiting|writing) ]
  + Nina Petrova was released. She was barred from leaving the country or giving interviews.
  - Nina Petrova was released. She was barred from leaving the country or singing.

condition.barred-too-politics plain code=civic_rights fixed told
  = @barring _{0,8} _{0,8} (or|and|',) from? [ (engaging|participating|taking_part|joining|conducting|organising|organizing|running|holding) ] (in|for|@determiner|any|all){0,2} (political|public|civic|politics|election|elections|office|rallies)
  + Nina Petrova was released. She was barred from leaving the country or engaging in political activity.
  - Nina Petrova was released. She was barred from leaving the country or engaging in trade.

condition.barred-too-leaving plain code=exit_ban fixed told
  = @barring _{0,8} _{0,8} (or|and|',) from? [ (leaving|travelling|traveling) ] (the_country|abroad|overseas|belarus|#place|outside|^)
  + Nina Petrova was released. She was banned from politics and from leaving the country.
  - Nina Petrova was released. She was banned from politics and left the country.

condition.may-not-too-leave plain code=exit_ban polarity=restricted fixed told
  = (cannot|not|n't) _{0,8} _{0,8} (or|nor) [ (leave|travel) ] (the_country|abroad|overseas|outside|belarus|#place|^)
  + Nina Petrova was released. She is not allowed to join rallies or travel abroad.
  - Nina Petrova was released. She is glad to join rallies or travel abroad.

condition.may-not-too-politics plain code=civic_rights polarity=restricted fixed told
  = (cannot|not|n't) _{0,8} _{0,8} (or|nor) [ (engage|take_part|participate) in ] (@determiner|any|@open){0,1} (political|politics|rally|rallies|protests|demonstrations|elections)
  + Nina Petrova was released. She cannot travel abroad or engage in political activity.
  - Nina Petrova was released. She cannot travel abroad or engage in trade.

condition.ordered-too plain fixed told
  = @binding _{0,8} _{0,8} (and|',|or) [ not to (interfere|contact|communicate|use|post|attend|meet|approach|discuss|comment|publish|speak|associate|make|participate|leave|engage) ]
  + Nina Petrova was released. The judge ordered her to keep the peace and not to interfere with witnesses.
  - Nina Petrova was released. The judge ordered her to keep the peace and not to worry.

condition.not-out-of-home self fixed polarity=restricted told needs=acted
  = (may|must|shall) not [ leave ] (the|their|his|her|#unnamed){0,1} (house|home|apartment|flat|residence|homes|houses) !(alone|because|due)
  + Nina Petrova was released. She may not leave the house at night.
  - Nina Petrova was released. She must leave the room at night.

condition.no-right-to-vote self code=civic_rights fixed needs=acted
  = [ (have|has|had) (no|lost_the|lost_his|lost_her) (right|rights) ] to (vote|stand|run|participate|hold|be_elected|take|seek)
  + Nina Petrova has no right to stand in elections.
  - Nina Petrova has no right to complain.
`,
)
