import { triggersOf } from '../../../grammar/rule-text.ts'

const TAKE =
  '(withdrew|withdrawn|withdraw|deprivation|confiscated|confiscate|confiscates|confiscation|confiscating|seized|seize|seizing|seizure|took|taken|took_away|taken_away|depriving|deprive|withheld|withhold|withholding|kept|retained|retain|stole|steal|stolen|stealing|theft|destroyed|destroy|destroying|destruction|burned|burnt|snatched|impounded|revoked|annulled|invalidated)'
const TAKEN =
  '(confiscated|taken|seized|taken_away|withheld|destroyed|not_returned|torn|torn_up|torn_apart|ripped|ripped_up|kept|retained|burned|burnt|annulled|invalidated|cancelled|canceled|revoked|cut|cut_up|shredded|held_back|stolen|snatched|impounded|declared_invalid|left_behind)'
const OF_PEOPLE = '(@open|them|you|him|her|of|all|their|his|your|the|my|from|any|some|#person|@possessive|#unnamed)'
const OWN = '(@determiner|#unnamed|#person|@possessive|valid|proper|any)'

/** Passports and other papers that people are without after release. Conditions are what they are, whoever demands them: `fixed`. */
export const PAPERS = triggersOf(
  'en',
  `
condition.taken plain code=papers_taken fixed
  = ${TAKE} (up|off|away)? (and|${OF_PEOPLE.slice(1)}{0,6} @papers=document !(application|applications|request|office|number|numbers|photo|photos|control|checks)
  + They confiscated all their passports.
  + The seizure of their passports was told of there.
  - They held passports.
  - They withdrew their passport applications.

condition.cancelled plain code=papers_taken fixed told
  = [ (cancelled|canceled|revoked|annulled|invalidated|suspended|holding|withholding|retaining) ] (#unnamed|#person|@possessive|his|her|their){1,2} @open{0,1} @papers=document
  + Nina Petrova was released. The government cancelled her passport.
  - Nina Petrova was released. The government cancelled her concert.

condition.not-renewed plain code=papers_taken fixed told
  = [ (refused|refuses|refusing|declined|declines) to (renew|issue|extend|replace|return|give_back|hand_back) ] (#unnamed|#person|@possessive|@determiner|his|her|their){1,3} @open{0,1} @papers=document
  + Nina Petrova was released. The embassy refused to renew her passport.
  - Nina Petrova was released. The embassy refused to renew her lease.

condition.they-have plain code=papers_taken fixed told
  = (police|authorities|court|officers|kgb|state|government) (@adverb|still){0,1} [ (have|has|had|hold|holds|held) ] (my|his|her|their|our|#unnamed) @open{0,1} @papers=document !(number|numbers|details|photo|copy|ready)
  + Nina Petrova was released. She cannot travel because the police still have her passport.
  - Nina Petrova was released. She cannot travel because the police still have her luggage.

condition.denied plain code=papers_taken fixed told
  = [ (denying|denies|denied|deny|refusing|refused|refuses|refuse) ] (#person|#unnamed|#count|@determiner){0,1} (@determiner|new|valid|foreign|travel){0,2} @papers=document (to|'.|',|and|for|after|because|since|on|until|in|by|over)
  + Nina Petrova was released. The ministry is denying her a passport.
  - Nina Petrova was released. The ministry is denying her a visa.

condition.torn plain code=papers_taken fixed
  = (they|officer|officers|guard|guards|police|agent|agents|operative|operatives|official|officials|kgb|#organisation|authorities) @have? [ (tore|tore_up|ripped|ripped_up|cut|cut_up|shredded) ] (up|${OF_PEOPLE.slice(1)}{0,4} @papers=document !herself
  + A guard tore up my passport.
  - A guard tore up my letter.

condition.passive plain code=papers_taken fixed
  = @papers=document (@be|@have|@adverb|simply){1,4} [ ${TAKEN} ]
  + Their passports were confiscated.
  + Their passports were kept in Minsk.
  - Their passports were new.

condition.torn-one plain code=papers_taken fixed
  = @papers=document @adverb? [ (torn|torn_up|confiscated|stolen|withheld|shredded) ] (to|in|into|by|up|before|at|'.|',)
  + He came out with his passport torn to pieces.
  - He came out with his passport wrapped in cloth.

condition.had self code=papers_taken fixed needs=acted takes=document:document
  = [ (had|have|has|having) ] (@determiner|#unnamed)? @open{0,2} @papers=document ${TAKEN}
  + Nina Petrova had her passport confiscated.
  - Nina Petrova had a passport.

condition.stripped verb code=papers_taken fixed
  = [ (stripped|deprived|robbed|relieved) ] of (@determiner|#unnamed)? @open? @papers=document
  + Nina Petrova was stripped of her passport.
  - Nina Petrova was stripped of a title.

condition.without plain code=papers_taken fixed
  = [ (without|with_no|lack_of|lacking|lacked|lacks) ] (@open|@determiner|#unnamed|any|valid|identity){0,3} @papers=document
  + She crossed without her passport.
  - She crossed with her passport.
  - She crossed without a decree.

condition.people-without plain code=papers_taken fixed
  = #count=count _{0,3} [ (without|lacking|lacked) @determiner? @open? @papers=document ]
  + They counted 14 people without a passport.
  - They counted 14 people with a passport.

condition.has-none self code=papers_taken fixed needs=acted
  = [ (have|has|had|hold|holds|held|got|carried|carry|possess|possessed) ] (no|neither) (@determiner|valid|@open){0,2} @papers=document
  + Nina Petrova still has no passport.
  - Nina Petrova has a passport.

condition.did-not-have self code=papers_taken polarity=restricted fixed
  = [ (have|has|had|carry|carried|possess|possessed|hold) ] (@determiner|#unnamed|any|valid)? @open? @papers=document
  + Nina Petrova did not have a passport.
  + None of the former prisoners had a passport.
  - Nina Petrova had a passport.
  - Nina Petrova did not have a house.

condition.not-but plain code=papers_taken fixed
  = ', [ not ] (a|an|his|her|their|my) @open? @papers=document
  + She was given a sheet of paper, not a passport.
  - She was given a sheet of paper, not a book.

condition.instead-of plain code=papers_taken fixed
  = [ (instead_of|in_place_of|rather_than|in_lieu_of) ] (a|an|his|her|their|my|proper|real){0,2} @papers=document
  + Nina Petrova was given a sheet of paper instead of a passport.
  - Nina Petrova was given a sheet of paper instead of a book.

condition.papers-stayed plain code=papers_taken fixed
  = @papers=document @adverb{0,1} [ (stayed|remained|remain|remains|stay|@be) ] @adverb? (with|in|at) (the|#place|#facility|#organisation|kgb|colony|prison)
  + Their passports remained in the colony.
  - Their passports remained new.

condition.not-returned plain code=papers_taken polarity=restricted fixed
  = #document except _{1,7} (@be|@have|@neg){1,3} [ (returned|given_back|handed_back) ]
  + All documents except her licence were not returned.
  - All documents were returned.

condition.not-given verb code=papers_taken polarity=restricted fixed
  = [ (given|gave|give|issued|handed|get|got|receive|received) ] (#unnamed|#person|@determiner|back){0,3} @open? @papers
  + Nina Petrova was not given her passport.
  + They never gave me back my passport.
  - Nina Petrova was given a passport.

condition.handed-to-state self code=papers_taken fixed needs=acted
  = (had_to|must|has_to|have_to|ordered_to|required_to|obliged_to) [ (return|hand|submit|give) (back|over|in)? ${OWN}{0,2} @open{0,1} @papers to ]
  + Nina Petrova had to return her passport to the court.
  - Nina Petrova had to return her ring to the court.

condition.surrender-of plain code=papers_taken fixed
  = [ surrender of ] ${OWN}{0,2} @open{0,1} @papers=document
  + Bail was conditional on the surrender of her passport.
  - Bail was conditional on the surrender of her flat.

condition.given-back plain code=papers_taken polarity=flip fixed
  = (given_back|gave_back|returned|got_back|get_back|handed_back|give_back|return|returning|recovered) ${OWN}{0,2} @open{0,2} @papers=document
  + Nina Petrova was given back her passport.
  - Nina Petrova returned home.

condition.got-back self code=papers_taken polarity=flip fixed needs=acted
  = [ (got|get|gets|given|received) ] (@determiner|#unnamed)? @open? @papers=document (and|@open|#unnamed){0,3} back
  + Nina Petrova got her passport back.
  + Nina Petrova got her passport and phone back.
  - Nina Petrova got her passport.

condition.returned plain code=papers_taken polarity=flip fixed
  = @papers=document (@be|@have|@neg|@adverb){1,4} [ (returned|given_back|handed_back|restored) ]
  + Her passport was returned on Friday.
  - Her passport was new.
`,
)
