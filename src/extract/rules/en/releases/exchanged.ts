import { triggersOf } from '../../../grammar/rule-text.ts'

/** Prisoners who change hands. */
export const EXCHANGED = triggersOf(
  'en',
  `
release.swapped verb code=exchange batch=release_event needs=acted
  = [ (exchanged|swapped|traded|exchanges|swaps) ] (@atleast|@about|@determiner|@open|@role|@people|@nationality){0,3} (#person|#count) for (@determiner|@open|@nationality|@role|#num){0,4} (#person|#count|@people|@persons)
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

release.swapped-out self code=exchange batch=release_event needs=acted
  = (came_free|went_free|left_prison|got_out|walked_free) (in|as_part_of|under|through|thanks_to) (a|an|the|prisoner|#unnamed|big|major|large){0,3} (swap|exchange)
  + Nina Petrova left prison in a prisoner exchange.
  - Nina Petrova walked home.

release.on-exchange plain code=exchange
  = [ (on_exchange|by_exchange|in_a_prisoner_swap|in_a_prisoner_exchange|as_part_of_a_prisoner_swap|as_part_of_a_prisoner_exchange) ]
  + Nina Petrova was released on exchange.
  - Nina Petrova was released on Friday.
`,
)
