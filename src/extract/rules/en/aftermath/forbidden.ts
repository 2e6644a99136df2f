import { triggersOf } from '../../../grammar/rule-text.ts'

const WHOM = '(#person|#unnamed|#count|@title|@role|by|@determiner|court|judge|police|prosecutors|authorities|also|@open)'

/** What people may not do once they are out, and what they are barred from besides. Conditions are what they are, whoever demands them: `fixed`. */
export const FORBIDDEN = triggersOf(
  'en',
  `
condition.bans-on plain fixed told
  = [ (ban|bans|prohibition|prohibitions|restrictions|limits) on (speaking|talking|giving|using|posting|publishing|contact|contacting|media|interviews|social_media|public|political|public_statements|attending|gatherings|moving|movement|leaving_home) ]
  + Nina Petrova was released. The court imposed bans on speaking to the media.
  - Nina Petrova was released. The court spoke of bans on smoking.

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

condition.barred-too-leaving plain code=exit_ban fixed told
  = @barring _{0,8} _{0,8} (or|and|',) from? [ (leaving|travelling|traveling) ] (the_country|abroad|overseas|belarus|#place|outside|^)
  + Nina Petrova was released. She was banned from politics and from leaving the country.
  - Nina Petrova was released. She was banned from politics and left the country.

condition.ordered-too plain fixed told
  = @binding _{0,8} _{0,8} (and|',|or) [ not to (interfere|contact|communicate|use|post|attend|meet|approach|discuss|comment|publish|speak|associate|make|participate|leave|engage) ]
  + Nina Petrova was released. The judge ordered her to keep the peace and not to interfere with witnesses.
  - Nina Petrova was released. The judge ordered her to keep the peace and not to worry.

condition.no-right-to-vote self code=civic_rights fixed needs=acted
  = [ (have|has|had) (no|lost_the|lost_his|lost_her) (right|rights) ] to (vote|stand|run|participate|hold|be_elected|take|seek)
  + Nina Petrova has no right to stand in elections.
  - Nina Petrova has no right to complain.
`,
)
