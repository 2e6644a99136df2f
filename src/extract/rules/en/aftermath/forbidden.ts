import { triggersOf } from '../../../grammar/rule-text.ts'

const WHOM = '(#person|#unnamed|#count|@title|@role|by|@determiner|court|judge|police|prosecutors|authorities|also|@open)'

/** What people may not do once they are out, and what they are barred from besides. Conditions are what they are, whoever demands them: `fixed`. */
export const FORBIDDEN = triggersOf(
  'en',
  `
condition.only-out self fixed told
  = only [ (allowed|permitted|allowed_to|permitted_to) ] to? (leave|go|travel|move) (home|out|outside|his|her|their|the|@open){1,3} (between|for|with|under|when|from|to|during|on|until|after|if)
  + Nina Petrova was released. She is only allowed to leave home between six and eight.
  - Nina Petrova was released. She is only allowed to leave home.

condition.barred-from-activity verb code=civic_rights fixed told needs=acted
  = [ @barring ] ${WHOM}{0,4} from (all|any|media|social|civic|online|journalistic|party){1,2} (activity|activities|activism|work)
  + Nina Petrova was released. She was banned from media activities for five years.
  - Nina Petrova was released. She was banned from the stadium for five years.

condition.not-out-of-area verb fixed
  = [ @barring ] ${WHOM}{0,4} from (travelling|traveling|leaving|moving|going|travel) (outside|out_of|beyond|of|@determiner|her|his){0,3} (capital|city|town|village|district|region|province|county|neighbourhood|neighborhood|municipality|jurisdiction)
  + The court banned Nina Petrova from travelling outside the capital.
  - The court banned Nina Petrova from travelling outside the country.

condition.ban-on-from plain code=exit_ban fixed
  = [ (ban|bans) on ] (#person|#unnamed)?=person #count?=count from? (leaving|travelling|traveling)
  + The court imposed a ban on Nina Petrova from leaving the country.
  - The court imposed a ban on Nina Petrova from singing there.

condition.no-conditions self polarity=flip fixed told needs=acted
  = [ (has|have|had) no (@open|bail|further|other){0,1} (conditions|restrictions) ] (on|attached|set|imposed|placed|'.|',)
  + Nina Petrova was released. She has no conditions on her release.
  - Nina Petrova was released. She has no children.

condition.no-right-to-vote self code=civic_rights fixed needs=acted
  = [ (have|has|had) (no|lost_the|lost_his|lost_her) (right|rights) ] to (vote|stand|run|participate|hold|be_elected|take|seek)
  + Nina Petrova has no right to stand in elections.
  - Nina Petrova has no right to complain.
`,
)
