import { triggersOf } from '../../../grammar/rule-text.ts'

/** Releases told of by whose they are (“her release”), and who was left out of one. */
export const OMITTED = triggersOf(
  'en',
  `
release.theirs noun batch=release_event needs=acted
  = (@demand|@promising|@denying|@attaining|welcomed|welcomes|welcome|celebrated|celebrates|hailed|praised|criticised|criticized|condemned|denounced|deplored|slammed|secured|won|negotiated|confirmed|confirms|announced|announces|reported|brokered|achieved|@ordering|news_of|reports_of) for? #unnamed (early|immediate|unconditional|swift|speedy|sudden|surprise|full|and){0,3} [ release ] !(of|date|papers|form)
  + Her family demanded her immediate release.
  + The ministry confirmed her release.
  + The opposition slammed her release.
  + The envoy was able to secure her release.
  - After her release she wept.

release.theirs-first noun batch=release_event needs=acted
  = < #unnamed (early|sudden|surprise|unexpected)? [ release ] (was|has|had|is|will|may|could|@happened|@ensuing)
  + Her release was announced on Friday.
  + Her release came as a surprise.
  - Her release of songs was announced on Friday.

release.theirs-told noun batch=release_event needs=acted
  = (',|and|that|when) #unnamed (early|sudden|surprise|unexpected)? [ release ] (was|has|had|is|will|may|could|@happened|@ensuing)
  + Her lawyer said that her release was announced on Friday.
  - Her lawyer said that her release of songs was announced on Friday.

release.left-out self batch=release_event needs=acted polarity=flip
  = (left_out_of|absent_from|missing_from|excluded_from|omitted_from) (the|this|that|his|their|any|a)? (@open|latest|last|#date){0,2} (amnesty|release|releases|prisoner_release|swap|exchange|prisoner_swap|prisoner_exchange|list_of_those|list_of_the_freed|list_of_the_released)
  + Nina Petrova was left out of the amnesty.
  - Nina Petrova was left out of the team.

pardon.left-out self batch=release_event needs=acted polarity=flip
  = (left_out_of|absent_from|missing_from|excluded_from|omitted_from) (the|this|that|his|their|any|a)? (@open|latest|last|#date|presidential){0,2} (pardon|pardons|clemency|act_of_clemency|list_of_the_pardoned)
  + Nina Petrova was absent from this clemency.
  - Nina Petrova was absent from this meeting.

pardon.petition-refused noun needs=acted polarity=flip fixed
  = (#person|#unnamed) @possessive? (@open|@another){0,1} [ (#document|clemency_plea|clemency_petition|clemency_request|clemency_appeal|pardon_request|plea|pleas) ] (was|were|has|have|had|been|@adverb|@num|times|twice){1,4} (turned_down|rejected|denied|refused|dismissed|declined)
  + Nina Petrova's petition for pardon was rejected.
  - Nina Petrova's petition for pardon was read.
  - Nina Petrova's petition for pardon could be rejected.

pardon.refused-petition noun needs=acted polarity=flip fixed
  = (turned_down|rejected|denied|refused|dismissed|declined) (@open|@determiner|@another){0,1} (#person|#unnamed) @possessive? (@open|@another){0,1} [ (#document|clemency_plea|clemency_petition|clemency_request|clemency_appeal|pardon_request) ]
  + The president rejected Nina Petrova's petition for pardon.
  - The president read Nina Petrova's petition for pardon.

pardon.denied passive needs=acted polarity=flip
  = (was|were|been|being) @adverb? [ (denied|refused) ] (a|an|any)? (presidential)? (pardon|clemency|mercy)
  + Nina Petrova was denied clemency.
  - Nina Petrova refused clemency.

pardon.denied-to verb batch=release_event needs=acted polarity=flip
  = [ (denied|denies|refused|refuses|rejected|rejects) (a|any|presidential)? (pardon|clemency|mercy) (to|for) ] !(a|the|crimes|treason|fraud)
  + The president denied clemency to Nina Petrova.
  + Governor denies clemency for Nina Petrova.
  - The president denied reports of clemency to Nina Petrova.

release.denied-to verb batch=release_event needs=acted polarity=flip
  = [ (denied|denies|refused|refuses) (early|conditional)? (parole|early_release|conditional_release) (to|for) ] !(a|the)
  + The board denied parole to Nina Petrova.
  - The board denied parole reports to Nina Petrova.

release.denied passive needs=acted polarity=flip
  = (was|were|been|being) @adverb? [ (denied|refused) ] (a|an|any)? (early_release|parole|early_conditional_release|conditional_release|amnesty|conditional_early_release)
  + Nina Petrova was denied early release.
  - Nina Petrova was denied a letter.

release.not-listed self batch=release_event needs=acted
  = @be @neg @adverb? [ (on|in|included_in|among_the_names_on) (the|this|that|any) (list|lists) of (@scope_released|@scope_pardoned|the_freed|the_released) ]
  + Nina Petrova was not on the list of those released.
  - Nina Petrova was not on the list of poets.

release.not-included self batch=release_event needs=acted
  = @be @neg @adverb? [ (included|covered|freed) (in|by|under) (the|this|that) @open? (amnesty|release|releases|prisoner_release|swap|exchange) ]
  + Nina Petrova was not included in the amnesty.
  - Nina Petrova was not included in the team.

release.not-named self batch=release_event needs=acted told
  = @be @neg @adverb? [ (on|included_in|included_on) (the|this|that) (list|release_list) ] ('.|',|';)
  + The prisoners were freed, but Nina Petrova was not on the list.
  - The prisoners were freed, and Nina Petrova was on the list of guests.

release.discharged verb batch=release_event needs=acted
  = [ discharged ] (by|under|through|following) (a|an|the)? (presidential)? (order|decree|pardon|amnesty)
  + Nina Petrova was discharged by presidential order.
  - Nina Petrova was discharged with thanks.

release.discharged-by verb batch=release_event needs=acted
  = [ (acquitted_and_discharged|discharged_and_acquitted|acquitted_and_freed|cleared_and_freed|convicted_but_freed) ]
  + The court acquitted and discharged Nina Petrova.
  - The court acquitted Nina Petrova.

release.identified plain takes=person:person needs=person
  = !(@neg|@premature) [ (identified|named) ] @oneof? @scope_released as (@determiner|@open|@role|@title|@people|@oneof|@nationality|#unnamed|@possessive|',){0,6} #person=person
  + The ministry identified one of those freed as Nina Petrova.
  - The ministry identified one of those detained as Nina Petrova.
  - Journalists wrongly identified one of those freed as Nina Petrova.
`,
)
