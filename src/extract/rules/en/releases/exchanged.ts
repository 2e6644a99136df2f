import { triggersOf } from '../../../grammar/rule-text.ts'
import { HEAD, WHOM } from './whom.ts'

/** “In a prisoner swap”, “under an exchange”: behind words of going and giving. */
const BY = '(in|under|through|as_part_of|part_of|by|via|thanks_to)'
const KIND =
  "(@determiner|@nationality|#num|#date|#place|#unnamed|and|'-|@possessive|big|large|larger|major|historic|latest|recent|same|biggest|largest|rare|large-scale|multi-country|multinational|high-profile|complex|three-way|such|broader|wider|mutual|negotiated|brokered|first|second|new)"
const PLACES =
  '(#place|#date|#num|home|back|safely|together|on|in|to|at|from|out|of|@determiner|@nationality|@open|early|late|#count)'
const GIVEN =
  "(@atleast|@about|@determiner|@possessive|@role|@people|@persons|@nationality|@title|#person|#count|#unnamed|#date|#place|#num|#organisation|@and|@preposition|',|jailed|imprisoned|political|convicted)"

/** Prisoners who change hands. */
export const EXCHANGED = triggersOf(
  'en',
  `
release.swapped verb code=exchange batch=release_event needs=acted
  = [ (exchanged|swapped|traded|exchanges|swaps|exchange|swap|trade|exchanging|swapping|trading) ] ${WHOM} for (@determiner|@open|@nationality|@role|#num){0,4} (#person|#count|@people|@persons)
  + Moscow swapped Nina Petrova for two pilots.
  - Moscow swapped letters for two books.

release.changed-hands self code=exchange batch=release_event needs=acted
  = [ changed hands ] (at|on|in|as|under|near|between|#date|'.|',)
  + Twenty prisoners changed hands on Friday.
  - Nina Petrova changed trains on Friday.

release.other-way self code=exchange batch=release_event needs=acted told
  = [ (went|flew|travelled|traveled|headed|came) ] in? the (other|opposite) (way|direction)
  + Minsk released nine prisoners; two spies went the other way.
  - Minsk released nine prisoners; two spies looked the other way.

release.swap-passive verb code=exchange batch=release_event needs=acted
  = (was|were|been|being|is|are) @adverb? [ (exchanged|swapped|traded) ] (on|at|in|along_with|together_with|as|'.|',|by|under|#date|last|this)
  + Nina Petrova was exchanged on 3 May.
  - The letters were read on 3 May.

release.exchanged-those verb code=exchange batch=release_event needs=acted
  = (#count|@inmate) [ (exchanged|swapped|traded) ] (on|in|at|under|during|last|this|by|#date)
  + Among 95 soldiers exchanged on 18 October was Nina Petrova.
  - Two leaders were exchanged on Friday.

release.exchanged-many verb code=exchange batch=release_event needs=count
  = [ (exchanged|swapped|exchange|swap|exchanges|swaps|exchanging|swapping|traded|trade) ] (@atleast|@about|@determiner|@another){0,3} @inmate !(for|of|with_each|between|among)
  + Two countries at war exchanged 24 prisoners on Friday.
  - Two countries at war exchanged 24 students on Friday.
  - Guards exchanged 24 prisoners between cells.

release.given-for verb code=exchange batch=release_event needs=acted
  = [ (handed_over|hands_over|sent_back|returned|delivered|turned_over|sent_home|repatriated|gave_back|surrendered) ] ${HEAD}{0,8} (#person|@inmate) (to|#place|#organisation|@determiner|@open|#date|on|@and|#person|#count){0,5} (in_exchange_for|in_return_for|in_exchange|in_return|in_a_swap|in_the_swap|in_a_prisoner_swap|in_a_prisoner_exchange|as_part_of_a_swap|as_part_of_a_prisoner_swap|as_part_of_a_prisoner_exchange)
  + Moscow handed over Nina Petrova in return for two pilots.
  - Moscow handed over the keys in return for two books.
  - Moscow returned five bodies in the swap.
  - Minsk gave up 12 soldiers to the army in return for two tanks.

release.gone-in-swap self code=exchange batch=release_event needs=acted
  = [ (returned|came_home|went_home|flew_home|returns|arrived|landed|flew) ] ${PLACES}{0,6} ${BY} ${KIND}{0,5} (prisoner_swap|prisoner_exchange)
  + Nina Petrova returned home in a prisoner swap.
  - Nina Petrova returned home in a car.
  - Negotiator Ivan Kalina flew home after the prisoner swap.
  - Ivan Kalina returned home in a swap of apartments.

release.sent-in-swap passive code=exchange batch=release_event needs=acted
  = (was|were|been|being|be|is|are) @adverb? [ (handed_over|returned|sent_home|sent_back|repatriated|transferred|flown_home|flown_out|delivered|brought_home|turned_over|flown|sent) ] ${PLACES}{0,6} ${BY} ${KIND}{0,5} (swap|prisoner_swap|prisoner_exchange) !of
  + Eight Norlanders were sent home in the prisoner exchange.
  - Eight Norlanders were sent home in the evening.
  - Twelve students were sent home in the exchange.
  - Ten diplomats were sent home in the exchange of accusations.

release.part-of-swap self code=exchange batch=release_event needs=acted
  = (was|were|is|are|be|been) (@adverb|@neg){0,2} [ (part|#unnamed|included) (of|in) ] ${KIND}{0,5} (swap|prisoner_swap|prisoner_exchange) !(of|as|talks|negotiations|discussions|team|delegation|effort|efforts|process)
  + Nina Petrova was part of a big prisoner swap.
  - Nina Petrova was part of a big choir.
  - The mediator Ivan Kalina was part of the prisoner swap talks.
  - Ivan Kalina was involved in the prisoner swap as a mediator.

release.swap-involved verb code=exchange batch=release_event needs=acted
  = (swap|prisoner_swap|prisoner_exchange) (@have|@do|@future|@may|@would|@adverb|@neg){0,3} [ (involved|involve|involves|freed|included|includes|include|covered) ] (@atleast|@about|@determiner){0,3} #count
  + The prisoner swap involved 24 people.
  - The choir involved 24 people.
  - The prisoner swap saw 24 guards injured.

release.swap-of noun code=exchange batch=release_event needs=acted
  = (swap|exchange|swapping|exchanging) [ of ] ${HEAD}{0,8} (#person|#count) (for|with|@prep_from) ${HEAD}{0,8} (#person|#count)
  + The exchange of Nina Petrova for two pilots was announced on Friday.
  - The exchange of letters for two books was announced on Friday.

release.in-exchange-for plain takes=person:person needs=person
  = (@scope_released|release|releases|freeing|releasing|handed_over|returned|let_go|swap|exchange|swapped|exchanged|traded) ${GIVEN}{0,8} [ (in_exchange_for|in_return_for) ] (@determiner|@open|@role|@people|@nationality|@title|convicted|jailed|imprisoned){0,5} #person=person !(@possessive|')
  + Minsk freed Nina Petrova in exchange for Ivan Kalina.
  - Minsk freed Nina Petrova in exchange for Ivan Kalina's silence.

release.traded-for plain takes=person:person needs=person
  = (@be|@have|@future|@toinf|@may) @adverb? (exchanged|swapped|traded) [ for ] (@determiner|@open|@role|@people|@nationality|@title|convicted|jailed|imprisoned){0,5} #person=person !(@possessive|')
  + Nina Petrova was swapped for the spy Ivan Kalina.
  - Nina Petrova was swapped for the spy's car.

release_event.in-exchange-for plain code=exchange takes=count:count needs=count
  = (@scope_released|release|releases|freeing|releasing|handed_over|returned|let_go|swap|exchange|swapped|exchanged|traded) ${GIVEN}{0,8} [ (in_exchange_for|in_return_for) ] (@determiner|@atleast|@about|@another){0,3} #count=count !of
  + Minsk freed Nina Petrova in exchange for two spies.
  - Minsk freed Nina Petrova in exchange for two planes.

release_event.traded-for plain code=exchange takes=count:count needs=count
  = (@be|@have|@future|@toinf|@may) @adverb? (exchanged|swapped|traded) [ for ] (@determiner|@atleast|@about|@another){0,3} #count=count
  + Nina Petrova was swapped for two spies.
  - Nina Petrova was swapped for two cars.

release.swapped-out self code=exchange batch=release_event needs=acted
  = (came_free|went_free|left_prison|got_out|walked_free) (in|as_part_of|under|through|thanks_to) (a|an|the|prisoner|#unnamed|big|major|large){0,3} (swap|exchange|prisoner_swap|prisoner_exchange)
  + Nina Petrova left prison in a prisoner exchange.
  - Nina Petrova walked home.
`,
)
