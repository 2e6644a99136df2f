import { triggersOf } from '../../../grammar/rule-text.ts'

/** What was traded for releases, promised, admitted or changed; what a government gave or got: concessions.ts. */
export const BARGAINS = triggersOf(
  'en',
  `
release_event.exchange plain code=exchange
  = in_exchange_for (@open|@determiner){0,2} (@people|#unnamed|soldiers|spies)
  + On 3 May 12 people were released. Poland said that they were sent in exchange for captives.
  - On 3 May 12 people were released. Poland said that they were sent in exchange for bread.

release_event.is-exchange plain code=exchange
  = (this|that|it|release|#unnamed) @be not? (an|a) [ (exchange|swap|prisoner_exchange|prisoner_swap) ]
  + On 3 May 12 people were released. Poland said that this was not a swap.
  - On 3 May 12 people were released. There were talks of a swap.

release_event.called-pardon plain code=pardon fixed
  = (called|calls|described) (the|this) release as? (a|an)? [ pardon ]
  + On 3 May 12 people were released. Poland called the release a pardon.
  - On 3 May Poland called a pardon.

negotiation.talks plain prepositions=with:negotiator,between:negotiator,by:negotiator
  = (negotiations|talks|negotiation|bargaining|agreement|deal) (with|between|led|brokered|mediated|by)
  + It was the result of negotiations with Poland.
  - It was the result of an error.

negotiation.under-way plain
  = [ (talks|negotiations) ] (to|that|end|on|with|@open|#place|#organisation){0,4} (@be|are|were){1,2} (under_way|underway|held|ongoing|going_on|planned|taking_place)
  + No talks are under way.
  - No talks were useful.

negotiation.brokered plain prepositions=with:negotiator,between:negotiator,by:negotiator
  = (brokered|mediated|negotiated|secured) by
  + The deal was brokered by Poland.
  - The deal was called off.

negotiation.participation plain
  = [ (participation|mediation|assistance|involvement|help) ] of the? (#organisation|#place|#person)=negotiator
  + They left with the participation of Poland.
  - They left with friends.

negotiation.for self needs=acted
  = negotiated (for|with|on|on_behalf_of|the)
  + Nina Petrova and the Harbour Rights Centre negotiated for Poland.
  - Nina Petrova met friends.

negotiation.took-part self needs=acted
  = [ (took|take|taken|takes) ] (part|#unnamed) in @determiner? @open{0,1} (negotiations|talks)
  + Nina Petrova took part in the negotiations.
  - Nina Petrova took part in the race.

negotiation.named passive needs=acted
  = [ (named_as|were_named_as|have_been_named_as|listed_as|described_as) ] @determiner? (negotiator|negotiators|mediator|mediators)
  + Nina Petrova was named as the negotiator.
  - Nina Petrova was named as the winner.

obligation.unclear plain code=undisclosed fixed
  = (unclear|unknown|undisclosed|secret) _{0,1} (what|which)? (obligations|conditions|terms|commitments|promises)
  + It is unclear what obligations the State has.
  - It is clear what the State has.

obligation.lack plain code=undisclosed fixed
  = (lack_of|absence_of|no) _{0,5} (disclosed|public|transparent) _{0,4} (conditions|terms|obligations|commitments)
  + There is a lack of publicly disclosed conditions.
  - There is a lack of bread.

obligation.not-disclosed plain code=undisclosed polarity=restricted
  = (obligations|terms|conditions|commitments|details) _{0,8} [ (disclosed|made_public|published|revealed) ]
  + The terms of the deal were not disclosed.
  - The terms of the deal were disclosed.

acknowledgement.noun plain polarity=negated
  = (acknowledgment|acknowledgement|recognition|admission) of (the|any|their|its)? (illegality|wrongdoing|judicial_errors|errors|unlawfulness|innocence|mistakes)
  + There was no acknowledgment of wrongdoing.
  - There was no bread.

acknowledgement.verb self
  = (acknowledged|acknowledge|admitted|admit|recognized|recognize) (the|any|that_the)? (illegality|wrongdoing|error|errors|mistake|mistakes|innocence|unlawfulness)
  + The State never acknowledged the illegality.
  - The State acknowledged the letter.

acknowledgement.that self
  = [ (acknowledged|acknowledge|admitted|admit|conceded|recognized|recognised) ] that _{0,7} (unlawful|illegal|unjust|wrongful|wrong|unfounded|innocent|unlawfully|illegally)
  + The State never acknowledged that the sentences had been unlawful.
  - The State acknowledged that the letter was long.

acknowledgement.apology self
  = (apologized|apologised|apologize)
  + The State never apologized.
  - The State agreed.

annulment.noun plain polarity=negated
  = (annulment|cancellation|quashing|overturning|annulling|review) of (the|their|his|her|its)? (sentence|sentences|conviction|convictions|verdict|verdicts|verdict|judgment)
  + There was no annulment of the sentences.
  - There was a review of the book.

annulment.reverse plain polarity=negated
  = (sentence|conviction|verdict) (review|annulment|reversal)
  + There was no sentence review.
  - There was no sentence.

annulment.verb plain
  = (sentence|sentences|conviction|convictions|verdict|verdicts|verdict|judgment) _{0,3} [ (annulled|overturned|quashed|revoked|vacated|set_aside|expunged|cancelled|canceled) ]
  + Their sentences were not annulled.
  - Their sentences were long.

annulment.active plain
  = (annulled|annul|overturned|overturn|quashed|quash|vacated) (the|his|her|their|any)? (sentence|sentences|conviction|convictions|verdict|verdicts|verdict|judgment)
  + The court quashed her conviction.
  - The court read her conviction.

rehabilitation.noun plain polarity=negated
  = (rehabilitation|exoneration)
  + There was no rehabilitation.
  - There was no bread.

rehabilitation.verb verb needs=acted
  = !(film|films|history|book|documentary|novel|voters|critics|readers) [ (rehabilitated|exonerated|acquitted|exonerates|acquits|acquit|acquitting) ]
  + Nina Petrova was not rehabilitated.
  - The film acquits Nina Petrova.
  - Nina Petrova was tried.

demand.release noun fixed
  = [ (called_for|calls_for|call_for|calling_for|demand|demands|demanded|demanding|urge|urged|urges|seek|sought|seeks|insist|insisted|insists|appeal_for|appealed_for) ] (for|on|that)? (the|their|his|her|an)? (immediate|unconditional|full|@open|and){0,3} (release|freedom|liberation) (of|for)? (#person|#unnamed|#count){0,3}=person
  + Her family demanded the release of Nina Petrova.
  - The president announced the release of Nina Petrova.

demand.calls-on plain fixed
  = [ (calls_on|called_on|call_on|appeals_to|appealed_to|urges|urged|urge) ] _{0,5} to (drop|end|stop|lift|annul|quash|ensure|free|make|return|release|allow|restore|secure|let)
  + The group calls on Minsk to drop the charges.
  - The group calls on friends.

demand.that plain fixed
  = [ (called_on|calls_on|urged|urges|demanded|demands|urge|demand) ] _{0,6} (to|that) _{0,3} (release*|free|be_released|be_freed|let_go) (#person|#unnamed|#count){0,3}=person
  + The group urged Minsk to release Nina Petrova.
  - The president released Nina Petrova.

reform.repeal plain
  = (repealed|repeal|repealing|abolished|abolish|decriminalized|decriminalised) (the|an|its|all)? _{0,3} (law|laws|article|articles|#article|legislation)
  + Parliament repealed the law.
  - Parliament read the law.

reform.noun plain polarity=negated
  = (reform|reforms|repeal|liberalization) of (the|its|repressive)? _{0,2} (law|laws|legislation|judiciary|courts|code)
  + There was no reform of the courts.
  - There was a visit of the courts.
`,
)
