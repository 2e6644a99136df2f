import { triggersOf } from '../../../grammar/rule-text.ts'

/** Supervision by the police after release, and lists that people are put on. Conditions are what they are, whoever demands them: `fixed`. */
export const WATCHED = triggersOf(
  'en',
  `
condition.put-under-watch verb fixed needs=acted
  = [ (placed|put|kept|subjected|puts|placing|putting) ] (#person|#unnamed|#count|#place|by|@open){0,4} (under|on|to) (preventive|preventative|administrative|severe|restrictions|of|the|'"){1,7} (supervision|surveillance|watch|registration|register|control|record)
  + Nina Petrova was placed under preventive supervision.
  + The court placed Nina Petrova under preventative supervision.
  - Nina Petrova was placed under a tree.

condition.on-watch self fixed needs=acted
  = (is|are|was|were|remain|remains|remained|lives|live|stays|stay) (@adverb|still){0,1} [ (under|on) ] (preventive|preventative|administrative|severe|restrictions|of|the|'"){1,7} (supervision|surveillance|watch|registration|register|control|record) !(of)
  + Nina Petrova remains under preventive supervision.
  - Nina Petrova remains under a tree.

condition.watch-imposed plain fixed
  = (preventive|preventative|police|administrative|official) (supervision|surveillance|registration) (',|which){0,2} (@be|@have|@adverb){1,3} [ (imposed|established|prescribed|ordered|introduced|extended|prolonged) ] on? (#person|#unnamed)?=person
  + Preventive supervision was imposed for a year.
  - Preventive supervision was a topic of the book.

condition.watch-prolonged plain fixed takes=person:person
  = (preventive|preventative|police|administrative|official|period_of|term_of) (supervision|surveillance) (of|over|for) (#person|#unnamed)=person (@be|@have|@adverb|again){1,4} [ (extended|prolonged|renewed) ]
  + Official surveillance of Nina Petrova was again extended.
  - Official surveillance of Nina Petrova was again told of.

condition.watch-list verb fixed needs=acted
  = [ (placed|put|added|entered|included) ] (#person|#unnamed|#count)? (on|in|to) (the|a|police|kgb|official){0,3} (watch_list|watch_lists|watchlist|watchlists)
  + Nina Petrova was placed on a police watch list.
  - Nina Petrova was placed on a team list.

condition.terror-list verb code=civic_rights fixed needs=acted
  = [ (placed|put|added|entered|included) ] (#person|#unnamed|#count)? (on|in|to) (the|a|police|kgb|official){0,3} (terror_list|terror|terrorist|extremism) (watch_list|watch_lists|watchlist|watchlists|terror_list|list|'.|',)
  + Nina Petrova was placed on a terrorist watch list.
  - Nina Petrova was placed on a police watch list.

condition.coerced plain code=recruitment fixed
  = (pressuring|pressured|pressures|pressure|coercing|coerced|compelling|compelled) (#person|#unnamed|#count|@open|from){0,3} [ (to|into) (cooperate|cooperating|collaborate|collaborating) ]
  + The police pressured former prisoners to cooperate.
  - The police pressured former prisoners to leave.

condition.propaganda plain code=filmed_confession fixed
  = [ (forced|coerced|made|pressured|compelled|obliged) ] (#person|#unnamed|#count)? (to|into) (participate|participating|take|taking|appear|appearing) (part|#unnamed)? in @open? (propaganda|staged|repentance) !(video|videos|film|films)
  + Nina Petrova was forced to take part in propaganda efforts.
  - Nina Petrova was forced to take part in a race.

condition.phones plain code=spyware fixed
  = (phone|phones|device|devices|laptop|laptops|smartphone|smartphones|telephones) (of|#unnamed|#person|@be|@have|@adverb){0,5} [ (infected|infested|bugged|compromised|tapped|wiretapped|hacked|monitored) ]
  + The phones of those released were infected there.
  - The phones of those released were new.

condition.harm-to-family plain code=family_threat fixed
  = (threat|threats|threatening|threatened) (of|to|with) (re-arrest|rearrest|violence|harm|arrest|prison|reprisals|or|and|against){1,5} [ (to|against|their|his|her|of)? (family_members|families|relatives|loved_ones|#unnamed) ]
  + They told of threats of arrest or harm to family members.
  - They told of threats of rain.
`,
)
