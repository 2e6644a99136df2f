import { bindingsOf } from '../../../grammar/rule-text.ts'

const WHOM =
  "(#person|#unnamed|#count|#num|#term|#date|@title|@role|@determiner|@pronoun|@people|@adverb|@unit|court|judge|police|by|for|until|also|all|both|and|',)"
const BE = '(@be|remain|remains|remained|still|been|being)'
const LATELY = '(@adverb|also|now|currently|still|then|both|all|each|reportedly|thus|effectively|only){0,2}'
/** What is asked of somebody, in forms that stand in the passive too. */
const ASKED =
  '(required|obliged|obligated|ordered|compelled|forced|instructed|directed|told|asked|expected|supposed|bound|warned|mandated|made|requested|urged|sentenced|needed)'
const ASKED_TO =
  '(required_to|obliged_to|obligated_to|ordered_to|compelled_to|forced_to|instructed_to|directed_to|told_to|asked_to|expected_to|supposed_to|bound_to|warned_to|mandated_to|made_to|requested_to|sentenced_to)'
const ASKS =
  '(orders|ordered|ordering|requires|require|required|requiring|obliges|obliged|obliging|forces|forced|forcing|compels|compelled|compelling|instructed|instructing|directed|directing|told|telling|asked|asking|warned|warning|demanded|sentenced)'
const ALLOWED = '(allowed|permitted|supposed|able|free|authorised|authorized|entitled|licensed)'
const ALLOWED_TO = '(allowed_to|permitted_to|supposed_to|able_to|free_to|authorised_to|authorized_to|entitled_to)'

/** Words that bind people to what they do once they are out, or bar them from it. */
export const BINDINGS = bindingsOf(
  'en',
  `
binding.must self duty=must takes=base
  = [ (must|shall|has_to|have_to|had_to|having_to|needs_to|need_to|needed_to|is_to|are_to|was_to|were_to|is_obliged_to) ]
  + Nina Petrova was released. She must cooperate with the investigators.
  - Nina Petrova was released. She must rest every Monday.

binding.asked self duty=must takes=base frames=ordered
  = ${BE} ${LATELY} [ ${ASKED} ] (by|the|a|police|court|judge|authorities|#organisation|#unnamed){0,4}
  + Nina Petrova was released. She is required by the court to perform 200 hours of community service.
  - Nina Petrova was released. She is required by her friends to sing.

binding.asked-to self duty=must takes=base frames=ordered
  = ${BE} ${LATELY} [ ${ASKED_TO} ]
  + Nina Petrova was released. She is required to complete a course.
  - Nina Petrova was released. She is required to wear a uniform.

binding.asked-too self duty=must takes=base frames=ordered
  = !(@be|@neg|@adverb) [ ${ASKED_TO} ]
  + Nina Petrova was released on bail and ordered to report to the police every Monday.
  - Nina Petrova was released on bail and ordered to rest.

binding.told-not self duty=mustnot takes=base polarity=restricted frames=ordered
  = (and|but|',|then) (@adverb|also|both){0,2} [ (told|ordered|warned|instructed|cautioned|advised) (not|never) ] to?
  + Nina Petrova was released on bail and told not to meet other former prisoners.
  - Nina Petrova was released on bail and told not to rest.

binding.asks verb duty=must takes=base frames=ordered
  = [ ${ASKS} ] !(that|to|not|',) ${WHOM}{0,4}
  + Nina Petrova was released. The court ordered the two to perform community service.
  - Nina Petrova was released. The court ordered her to pay.

binding.has-asked plain duty=must takes=base frames=ordered
  = (ordered|ordering|demanded|demanding|requires|require|required|requiring|stipulated|stipulates|stipulate|ruled|include|includes|included|including|condition|conditions|insisted|proviso|understanding|provided|providing) [ that? (@determiner|@title|@open){0,2} (#person|#count|#unnamed)=person (@must|@would|@future|@do)? ]
  + Nina Petrova was released. The police demanded that she leave the Minsk region.
  - Nina Petrova was released. The police demanded that she eat.

binding.is-that plain duty=must takes=base frames=always
  = (condition|conditions|terms|requirement|requirements|rules) (of|on|for|set|imposed|@possessive|@determiner|#person|#unnamed|bail|release|parole|@open){0,5} @be [ that (@determiner|@title|@open){0,2} (#person|#count|#unnamed)=person (@must|@would|@future|does|did)? ]
  + Nina Petrova was released. The rules of the court are that she leave the Minsk region.
  + Nina Petrova was released. One of the conditions of her bail is that she tend the birds.
  - Nina Petrova was released. One of the conditions of her bail is unknown.

binding.not-allowed self duty=mustnot takes=base polarity=restricted
  = (not|n't|never|no_longer|neither|nor) (be|@adverb|@pronoun){0,2} [ (${ALLOWED.slice(1, -1)}|${ALLOWED_TO.slice(1, -1)}) ] @adverb?
  + Nina Petrova was released. She is not allowed to talk to journalists.
  - Nina Petrova was released. She is allowed to talk to journalists.

binding.necessary plain duty=must takes=base
  = (necessary|required|compulsory|mandatory|obligatory|need|requirement) [ for (@determiner|@title|@open){0,2} (#person|#count|#unnamed|@accused)=person to ]
  + Nina Petrova was released. It is necessary for her to report to the police.
  - Nina Petrova was released. It is necessary for her to rest.

binding.is-not-to self duty=mustnot takes=base polarity=restricted
  = !(it|aim|aims|goal|plan|idea|intention|purpose|point|wish|hope|decision|choice|dream|task|advice) [ (is|are|was|were) (not|n't) to ]
  + Nina Petrova was released. She was not to meet other former prisoners.
  - Nina Petrova was released. She was to meet other former prisoners.
  - Nina Petrova was released. The aim was not to leave the country.
  - Nina Petrova was released. It was not to leave the country that she worked.

binding.unable self duty=mustnot takes=base
  = [ (unable|unable_to) ]
  + Nina Petrova was released. She is unable to address public gatherings while on bail.
  - Nina Petrova was released. She is unable to sleep.

binding.vows self duty=must takes=base
  = [ (undertake|undertakes|undertook|undertaking|pledged|pledge|pledging|promised|promise|promising|vowed|agreed|agreeing) ] (@adverb|'")?
  + Nina Petrova was released. She undertook not to contact any groups.
  - Nina Petrova was released. She undertook to sing.

binding.bond-that plain duty=must takes=base
  = [ (undertaking|undertakings|bond|bonds|pledge|pledges|promise|commitment|assurance|assurances) ] that (@determiner|#person|#unnamed|#count|@pronoun){0,2} (will|would|shall|must)?
  + Nina Petrova was released with an undertaking that she will not contact any groups.
  - Nina Petrova was released with an undertaking that she will rest.

binding.may-not self duty=mustnot takes=base polarity=restricted
  = [ (may|can|cannot|ca) (not|n't|never|@adverb){0,2} ]
  + Nina Petrova was released. She may not meet other former prisoners.
  - Nina Petrova was released. She may meet other former prisoners.

binding.must-not self duty=mustnot takes=base polarity=restricted
  = [ (must|shall|should) (not|n't|never) @adverb? ]
  + Nina Petrova was released. She must never meet other former prisoners.
  - Nina Petrova was released. She must also meet other former prisoners.

binding.let verb duty=mustnot takes=base polarity=restricted
  = [ (allow|allows|allowed|allowing|permit|permits|permitted|permitting|let|lets|letting) ] ${WHOM}{1,4}
  + Nina Petrova was released. The police do not permit her to meet other former prisoners.
  - Nina Petrova was released. The police permit her to meet other former prisoners.

binding.barred verb duty=mustnot takes=gerund,noun frames=ordered
  = [ (@barring|disqualified|disqualifies|excluded|suspended|dissuaded) ] ${WHOM}{0,5} from (both|@adverb){0,2}
  + Nina Petrova was released. She was barred from contacting other former prisoners.
  - Nina Petrova was released. She was barred from smoking.

binding.warned-against verb duty=mustnot takes=gerund,noun
  = (judge|court|police|officers|authorities|investigators|magistrate|officials|kgb|board) [ (warned|cautioned|warns) ] ${WHOM}{0,5} against
  + Nina Petrova was released. The judge warned her against contacting other former prisoners.
  - Nina Petrova was released. The judge warned her against smoking.
  - Nina Petrova was released. Her doctor warned her against contacting other former prisoners.

binding.forbidden verb duty=mustnot takes=base frames=ordered
  = [ (forbidden|forbade|forbid|forbids|forbidding|prohibited|prohibits|banned|barred|denied_the_right|denied_permission|refused_permission|deprived_of_the_right|stripped_of_the_right) ] @adverb? ${WHOM}{0,4}
  + Nina Petrova was released. She was forbidden to meet other former prisoners.
  - Nina Petrova was released. She was forbidden to smoke.

binding.lost-right self duty=mustnot takes=base
  = [ (lost|loses|lose|losing) ] (the|his|her|their|any|all){0,2} (right|rights|ability) to?
  + Nina Petrova was released. She lost the right to talk to journalists.
  - Nina Petrova was released. She lost the right to a pension.

binding.refrain self duty=mustnot takes=gerund,noun
  = [ (refrain|refrains|abstain|desist|refraining|abstaining) ] from (both|@adverb){0,2}
  + Nina Petrova was released. She will refrain from contacting any groups in the town.
  - Nina Petrova was released. She has to refrain from smoking.

binding.ban-on plain duty=mustnot takes=gerund,noun
  = [ (ban|bans|prohibition|prohibitions|restriction|restrictions|limit|limits|limitations|curbs|constraints|injunction|order) (on|against|from) ]
  + Nina Petrova was released. The court left a ban on meeting other former prisoners.
  - Nina Petrova was released. The court left a ban on smoking.

binding.faces-ban self duty=mustnot takes=gerund,noun
  = [ (face|faces|faced|facing|received|handed|got|served) (@determiner|@open|#term|#num|@unit|'-|still){0,4} (ban|bans|prohibition|restrictions|limits) (on|against|from) ]
  + Nina Petrova was released. She still faces a five-year ban on meeting other former prisoners.
  - Nina Petrova was released. She still faces a five-year ban on smoking.

binding.pledge self duty=must takes=base
  = [ (signed|sign|signing|signs|gave|give|made|copy_out|write|wrote|writing) ] (@determiner|@open|written|prepared|'-){0,4} (pledge|promise|undertaking|commitment|declaration|document|documents|paper|papers|#document|statement|letter|agreement) (promising|pledging|agreeing|vowing|undertaking|stating|that|and|vow|she|he|they|would|#unnamed){0,4}
  + Nina Petrova was released. She had to copy out a document and vow not to contact any groups.
  - Nina Petrova was released. She had to copy out a document and vow to sing.

binding.obligation plain duty=must takes=base frames=always
  = !(@future|@may|@would|@must|toinf|to) [ (obligation|requirement|duty|obligations|requirements|condition|conditions|order|orders|injunction) for? (#person|#unnamed){0,1} to ]
  + Nina Petrova was released. With the requirement to report to the police she lives in Minsk.
  - Nina Petrova was released. With the requirement to sing she lives in Minsk.

binding.condition-of plain duty=must takes=gerund frames=always
  = [ (condition|conditions|requirement|requirements|terms|obligation|duty|bail) of ]
  + Nina Petrova was granted bail on terms of not contacting other activists.
  - Nina Petrova was granted bail on terms of weak health.

binding.in-exchange plain duty=must takes=gerund
  = [ (subject_to|conditional_on|conditional_upon|contingent_on|contingent_upon|in_exchange_for|in_return_for|on_the_basis_of) ]
  + Nina Petrova was bailed subject to reporting to the police.
  - Nina Petrova was bailed subject to singing.

binding.conditions-are plain duty=must takes=base,gerund,noun frames=always
  = [ (conditions|duties|obligations|restrictions|requirements|terms|measures|rules) ] (@be|on|of|for|as|follows|below|@determiner|@open|@pronoun|#unnamed|#person|#count|@possessive|bail|release){0,6} (':|'—)
  + Nina Petrova was released on these conditions: to report to the police every week, not to leave the district.
  - Nina Petrova was released on these conditions: none.

binding.on-condition plain duty=must takes=base,gerund,noun,state frames=always
  = (condition|conditions|terms|restrictions|requirements|rules|measures|restraints) !(and|who|which|that|',|'.|'—|@must|@have|@future){0,8} ',? [ (include|includes|included|including|involve|involves|are|were|is|was) ]
  + Nina Petrova was released on bail. The conditions include reporting to the police.
  + Nina Petrova was released on bail. The conditions include singing in a choir.
  - Nina Petrova was released on bail. The conditions are unknown.
`,
)
