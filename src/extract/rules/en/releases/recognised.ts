import { triggersOf } from '../../../grammar/rule-text.ts'

/** Who is said to be a political prisoner. */
export const RECOGNISED = triggersOf(
  'en',
  `
recognition.political verb needs=acted
  = [ (recognized|recognised|designated|recognize|recognizes|recognise|declared) ] as? (a|an)? (@scope_political|prisoners_of_conscience|prisoner_of_conscience)
  + Nina Petrova was recognized as a political prisoner.
  - Nina Petrova was recognized in the street.

recognition.considered verb needs=acted
  = (are|is|were|was) [ (considered|deemed) ] (to_be)? (a|an)? (@scope_political|prisoners_of_conscience|prisoner_of_conscience|#unnamed)
  + Twelve people are considered political prisoners.
  - Twelve people are considered rich.

recognition.added verb needs=acted
  = [ (added|included) ] _{0,4} (to|on) (the|its|a|their) list of (@scope_political|political_prisoners|#unnamed)
  + Nina Petrova was added to the list of political prisoners.
  - Nina Petrova was added to the list of guests.

recognition.active verb needs=acted
  = [ (recognized|recognised|designated|recognize|recognizes|declared|identified|named) ] _{1,6} as (a|an)? (@scope_political|prisoners_of_conscience|prisoner_of_conscience)
  + The group recognized Nina Petrova as a political prisoner.
  - The group recognized Nina Petrova.

recognition.listed plain takes=count:count fixed
  = [ (added|adds) (another|a_further|@atleast|@about){0,2} #count=count to (the|its|their) list ] of (@scope_political|political_prisoners|#unnamed)
  + In May the group added 30 people to the list of political prisoners.
  - In May the group added 30 people to the list of guests.

recognition.added-who plain takes=count:count fixed
  = #count=count (who|that)? (was|were|have_been|has_been) @adverb? [ added ] to (the|its|their) list !of
  + The group named 44 people who were added to the list in May.
  - The group named 44 people who were added to the list of guests.

recognition.as-such plain takes=count:count fixed
  = [ (declared|recognized|recognised|designated) ] (another|a_further|@atleast|@about){0,2} #count=count as such
  + In May the community declared 52 people as such.
  - In May the community declared 52 people.

recognition.noun noun needs=acted
  = [ (recognition|designation) of ] _{1,6} as (a|an)? (@scope_political|prisoners_of_conscience|prisoner_of_conscience)
  + They announced the recognition of 14 people as political prisoners.
  - They announced the recognition of 14 people as witnesses.

recognition.status verb needs=acted
  = [ (granted|given|awarded|assigned) ] (the)? (status_of)? (a|an)? (political_prisoner_status|@scope_political|prisoner_of_conscience|prisoners_of_conscience) status?
  + Nina Petrova was granted the status of political prisoner.
  + 40 people have been granted political prisoner status.
  - Nina Petrova was granted a visa.

recognition.status-got self needs=acted
  = [ (received|got|gained|obtained) ] (the_status_of|status_of|the)? (a|an)? (@scope_political|prisoner_of_conscience|#unnamed|political_prisoner_status)
  + Nina Petrova received political prisoner status.
  - 40 people received letters.`,
)
