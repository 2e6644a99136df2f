import { mentionRulesOf } from '../../../grammar/rule-text.ts'

/** What may stand between an article and what somebody is: “a veteran teachers’ rights”. */
const CALLED =
  "(@open|@nationality|former|young|catholic|orthodox|veteran|opposition|leading|freed|released|jailed|imprisoned|exiled|@people|@possessive|'')"

/** Single people who are spoken of by what they are. */
export const DESCRIBED = mentionRulesOf(
  'en',
  `
unnamed.one tags=singular
  = [ (the|a|an|another|this|one) (wrongfully|unjustly)? (@open|@nationality|former){0,4} (prisoner|political_prisoner|politician|campaigner|clergyman|detainee|blogger|journalist|activist|woman|man|inmate|teenager|wife|husband|mother|father|sister|brother|daughter|son) ]
  + Then ⟦the blogger⟧ left.
  + He met ⟦a former prisoner⟧.
  - Then the train left.

unnamed.the-person tags=singular
  = [ (the|another|this|one) (@open|@nationality|former){0,2} (person|individual) ]
  + Then ⟦another person⟧ left.
  - A person is free.

unnamed.ranked tags=singular,ranking
  = (@be|@became|be) [ the @ranking (@open|@nationality|former|high-profile){0,3} (@trade|prisoner|political_prisoner|activist|journalist|detainee|hostage|critic|dissident|defender|inmate|politician|person|woman|man|blogger) ] to
  + She is ⟦the second high-profile critic⟧ to be freed.
  - She met the second critic there.

unnamed.latest tags=plural,ranking
  = ', [ the (latest|last) (@open|@nationality|former|high-profile){0,3} (@people|@persons) ] to
  + They met two writers, ⟦the latest high-profile dissidents⟧ to be freed.
  - They met the latest dissidents to speak.

unnamed.other-freed tags=plural,scope_released
  = @among [ the? other (@open|@nationality|high-profile|opposition|political){0,3} (@people|@persons|figures|names|political_prisoners) (released|freed) ]
  + She was among ⟦the other notable figures released⟧.
  - She was among the other figures there.

unnamed.of-trade tags=singular
  = [ (a|an|another|the) (@open|@nationality|former|young|catholic|orthodox|veteran|opposition|freed|released|jailed|imprisoned|exiled){0,3} @trade ] and? @open{0,2} @trade? (from|of|in)? @determiner? (^|#organisation|#place)? (@be|@have|also|came|got|walked|left|returned|crossed|refused)
  + ⟦A young teacher⟧ from Brest was freed.
  + Then ⟦another priest⟧ came out.
  + ⟦The laureate⟧ and founder of Viasna was freed.
  - A teacher strike began.

unnamed.described-trade tags=singular
  = [ (a|an|another|the) ${CALLED}{0,6} @trade ] ',? (who|jailed|imprisoned|sentenced|convicted|detained|arrested)
  + ⟦The former banker⟧, who spent years in prison, was freed.
  + ⟦A poet⟧ jailed for a post was freed.
  - The former banker, he said, was freed.

unnamed.freed-trade tags=singular
  = (free|release|pardon|freed|frees|released|releases|pardoned|pardons|freeing|releasing|liberated|deported|expelled|bail_to|pardon_to|clemency_to|release_of) (on_bail|from_prison|from_jail|from_custody|from_detention)? [ (a|an|another|the) ${CALLED}{0,6} @trade ] !(@trade|@role|#person|'-)
  + Minsk freed ⟦a well-known poet⟧ on Friday.
  + A court granted bail to ⟦a former senator⟧.
  - Minsk freed a well-known poet Nina Petrova.

unnamed.headed-object tags=singular
  = (frees|releases|pardons) [ (@open|@nationality|former|opposition|leading|top|jailed|imprisoned|protest){0,3} (@trade|activist|blogger|journalist|prisoner|politician|campaigner|dissident|defender) ] !(@trade|@role|@people|^|'-|and|',)
  + Minsk frees ⟦jailed opposition leader⟧ after five years
  - Minsk frees opposition leader Nina Petrova

unnamed.headed tags=singular
  = < (#place|belarus|minsk)? [ (@nationality|jailed|imprisoned|detained)? (@open|opposition|former|leading|top|protest){0,2} (@trade|activist|blogger|journalist|politician|campaigner|dissident|defender) ] (freed|released|pardoned|deported|walks_free|leaves_prison|goes_free) (in|from|after|on|under|amid|ahead_of|following|by|as|early)
  + ⟦Jailed opposition leader⟧ freed in Belarus
  - Opposition leader Nina Petrova freed in Belarus

unnamed.headed-end tags=singular
  = < (#place|belarus|minsk)? [ (@nationality|jailed|imprisoned|detained)? (@open|opposition|former|leading|top|protest){0,2} (@trade|activist|blogger|journalist|politician|campaigner|dissident|defender) ] (freed|released|pardoned|deported|walks_free|leaves_prison|goes_free) >
  + ⟦Jailed opposition leader⟧ freed
  - Opposition leader Nina Petrova freed

unnamed.acquaintance tags=singular
  = [ (his|her|my|our|their) (@open|former|old|close){0,1} (friend|cousin|uncle|aunt|nephew|niece|partner|fiancé|fiancée|neighbour|neighbor|cellmate|co-defendant|grandson|granddaughter|in-law|stepson|godson|classmate|aide|campaign_manager|campaign_chief|campaign_aide|manager|deputy|assistant|spokesman|spokeswoman|running_mate|associate|ally|codefendant|lawyer) ] (@be|@have|also|came|got|walked|left|returned|crossed|refused|from|on|after|who|'.|',)
  + ⟦Her cousin⟧ was freed.
  - Her cousin Nina Petrova was freed.

unnamed.both-alone tags=plural
  = < [ both ] (@be|@have|came|got|walked|left|returned|crossed|refused|went)
  + ⟦Both⟧ left on Friday.
  - Both trains left.

unnamed.citizen tags=singular
  = !@be [ (a|an|another|one) (wrongfully|unjustly)? @open{0,2} (@nationality|#place) (citizen|national) ]
  + Then they met ⟦an American citizen⟧ there.
  - She is an American citizen.

unnamed.national tags=singular
  = [ (a|an|another|one) @nationality ] (@be|@have|detained|jailed|imprisoned|arrested|held|convicted|sentenced)
  + Then ⟦an American⟧ was freed.
  - An American plane was seen.

unnamed.citizen-first tags=singular
  = < [ (a|an|another|one) @open{0,2} (@nationality|#place|us|u.s.|british|polish|french|japanese|swedish) (citizen|national) ]
  + ⟦An American citizen⟧ left.
  - She is an American citizen.

unnamed.envoy tags=singular
  = [ (the|a|his|@nationality)? (special|presidential|american|belarusian|u.s.|us|new|chief|top|senior|local|prison|state|city|national|official){0,2} (representative|envoy|delegation|authorities|delegates) ]
  + Then ⟦the special representative⟧ left.
  - Then the train left.
`,
)
