import { mentionRulesOf } from '../../../grammar/rule-text.ts'

/** Those who are spoken of without a name: pronouns, groups, kin, callings. */
export const UNNAMED = mentionRulesOf(
  'en',
  `
unnamed.he tags=pronoun,singular
  = [ (he|she|him) ]
  + Then ⟦she⟧ left.
  - Then they left.

unnamed.himself tags=pronoun,singular,reflexive
  = [ (himself|herself) ]
  + Then she saw ⟦herself⟧ there.
  - Then she left.

unnamed.her tags=pronoun,singular
  = [ her ] (@be|@have|unharmed|unhurt|alive|overnight|yesterday|today|@preposition|@adverb|@toinf|@neg|@conjunction|@subordinator|'.|',|':|'"|';|from|again|a|an|the|go|out|walk|free|leave)
  + Then they took ⟦her⟧ to Homiel.
  - Then they took her passport.

unnamed.her-length tags=pronoun,singular
  = (@past|@verb|@participle) [ her ] #num
  + They gave ⟦her⟧ five years.
  - Her five friends left.

unnamed.kin tags=singular,kin
  = [ (my|his|her|their|our) (elderly|elder|younger|older|eldest|youngest|own)? (mother|father|wife|husband|son|daughter|brother|sister|grandmother|grandfather) ]
  + Then they met ⟦her brother⟧ there.
  - Then they met her lawyer.

unnamed.kin-many tags=plural,kin
  = [ (my|his|her|their|our) (elderly|elder|younger|older|own|two)? (parents|children|sons|daughters|brothers|sisters|relatives|family|families|friends|colleagues|comrades|associates) ]
  + Then they met ⟦her parents⟧ there.
  - Then they met her lawyers.

unnamed.they tags=pronoun,plural
  = [ (they|them|themselves) ]
  + Then ⟦they⟧ left.
  - Then she left.

unnamed.i tags=pronoun,first
  = [ (i|me|myself) ]
  + Then ⟦I⟧ left.
  - Then she left.

unnamed.we tags=pronoun,first,plural
  = [ (we|us) ]
  + Then ⟦we⟧ left.
  - Then she left.

unnamed.you tags=pronoun,second
  = [ you ]
  + Then ⟦you⟧ left.
  - Then she left.

unnamed.carers tags=plural,unofficial
  = [ (the|his|her|their)? (doctors|lawyers|teachers) ] @have? (ordered|told|asked|advised|instructed|warned)
  + ⟦Her doctors⟧ told her so.
  - Her doctors were released.

unnamed.by-carers tags=plural,unofficial
  = by [ (the|his|her|their)? (doctors|lawyers|teachers) ] (to|not)
  + She was told by ⟦her doctors⟧ to rest.
  - She was met by her doctors.

unnamed.sources tags=plural
  = [ #num? @open{0,1} (sources|source|officials|diplomats|witnesses) ]
  + This was told by ⟦two sources⟧.
  - This was told by her.

unnamed.outlets tags=plural
  = [ (#num|several|some|many) @open{0,1} (outlets|newspapers|lists) ]
  + This was told by ⟦several outlets⟧.
  - This was told by the list.

unnamed.portion tags=plural,portion
  = [ (about|around|roughly|almost|nearly|a|an|the|@atleast)? (half|third|quarter|majority|significant_portion|large_part|few|rest|remainder) ] (of|,|')? !(@unit|#num)
  + ⟦About half⟧ of the 52 left.
  - All of them left.

unnamed.part tags=plural,portion
  = [ (a|the)? part ] (of|,)
  + ⟦Part⟧ of the group left.
  - They took part in the talks.

unnamed.anybody tags=plural,portion,anybody
  = [ (some|people) ] @adverb? (said|claimed|wrote|told|reported|thought|believed)
  + ⟦Some⟧ said that she had left.
  - Some left.

unnamed.many tags=plural,portion
  = [ (about|around|roughly|almost|nearly|@atleast)? (most|many|some|several|dozens|hundreds|thousands) ] (of|,|')? !(@unit|#num|recent|recently|notably|importantly|prominent|famous|notable|important|serious|vulnerable|likely|sanctions|trade)
  + ⟦Many⟧ of the poets left.
  - The most recent of them left.
  - Most notably, Nina Petrova left.

unnamed.most-of tags=plural
  = [ (most|many|some|half|all|several|few|dozens|hundreds|thousands) of (the|those|these|them|all)? @open{0,2} (prisoners|detainees|inmates|political_prisoners|people|individuals|activists|journalists|citizens|those|hostages|former_prisoners|convicts|nationals|others) (released|freed|pardoned|deported|amnestied)? ]
  + ⟦Most of the former prisoners⟧ left.
  - The most of it left.

unnamed.of-them tags=plural
  = [ (all|most|many|some|several) of (them|whom) ] (@be|@have|@adverb|@verb|must|should)
  + ⟦All of them⟧ were taken to Poland.
  - The end of them was near.

unnamed.freed tags=plural,scope_released
  = [ (the|several_of_the|some_of_the|many_of_the|most_of_the|all_of_the|both_of_the) @adverb? (freed|released|liberated) ] (#date|>|',|'.|'—|'(|@be|@have|@verb|@speech|@relative|@including)
  + ⟦Several of the freed⟧, including her, met.
  + ⟦The released⟧ are at home.
  - The released text is long.

unnamed.freed-persons tags=plural,scope_released
  = [ the @adverb? (freed|released|liberated) (@open|@nationality|former){0,2} @persons ] (',|':|'—|@adverb|@be|@have|@including)
  + ⟦The released Americans⟧ include her.
  + ⟦The freed opposition lawmakers⟧ were she and he.
  - The released cartoonists' letters were read.

unnamed.anyone tags=plural,anyone
  = [ (all|any|most|such|no)? (citizens|foreigners|residents|people|students|women|men|judges|lawyers|teachers|doctors|members|civilians|believers|workers|parents|visitors|travellers|persons) ] (must|may|can|cannot|ca|have_to|need_to|are_required|are_obliged|are_not|are_allowed|are_barred|are_banned|are_prohibited|are_forbidden|should|will)
  + ⟦All foreigners⟧ must carry papers.
  - The foreigners must carry papers.

unnamed.group tags=plural
  = [ (the|these|those|all|many|some|most|other|former|several)? @adverb? (@open|@nationality){0,2} (prisoners|political_prisoners|detainees|inmates|former_prisoners|activists|journalists|people|individuals|citizens|members|writers|poets|artists|musicians|lawyers|teachers|students|workers|doctors|volunteers|believers|protesters|defenders|convicts|civilians|priests|clergymen|clergy|bloggers|dissidents|foreigners|captives|opponents|oppositionists|politicians|unionists|trade_unionists|opposition_leaders|union_leaders|protest_leaders|student_leaders|reporters|editors|pastors|nuns|clerics|scholars|academics|athletes|pensioners|miners|medics|entrepreneurs|anarchists|veterans|ukrainians|belarusians|men|women) (released|freed|pardoned)? ] !(human_rights|rights|activists|journalists|defenders|campaigners)
  + Then ⟦the former prisoners⟧ left.
  - Then the train left.

unnamed.critics tags=plural
  = [ (his|her|its|their) (critically|seriously|gravely|terminally)? (ill|@open){0,2} (opponents|critics|rivals|supporters|political_prisoners|prisoners) ]
  + Then ⟦his critically ill opponents⟧ left.
  - Then his critical remark was read.

unnamed.hostages tags=plural
  = [ (all|the|these|other|many) @open{0,1} hostages ] !(of|to)
  + Then ⟦all hostages⟧ left.
  - They are hostages.

unnamed.both tags=plural
  = [ both @open{0,2} (@people|sisters|brothers|priests) ]
  + ⟦Both priests⟧ left.
  - Both trains left.

unnamed.freed-group tags=plural,scope_released
  = [ (the|this) (freed|released|liberated) group ] !@role
  + ⟦The freed group⟧ left for Poland.
  - The freed group leader left.

unnamed.a-group tags=plural
  = [ (a|the|another|this) @open{0,1} group ] (',|@be|@have|'—|@verb|@participle|crossed|entered)
  + ⟦A smaller group⟧, she said, left.
  - A group photo was made.

unnamed.pair tags=plural
  = [ the (pair|duo|trio|couple|defendants|co-defendants|suspects|appellants) ] !(of|@possessive|@role)
  + Then ⟦the pair⟧ left.
  - Then the pair of shoes was found.

unnamed.accused
  = [ the (accused|defendant|suspect|appellant) ] !(of|@role|@open|^|#person)
  + Then ⟦the accused⟧ left.
  - Then the accused writer left.

unnamed.others tags=plural
  = [ the (others|other_people|other_prisoners) ]
  + ⟦The others⟧ left.
  - Then others left.

unnamed.others-such tags=plural
  = [ (others|some|people) ] (in|at|the|that|this|group|case|trial){0,3} ',? @including
  + ⟦Others⟧ in the case, such as her, left.
  - Then others left.

unnamed.aged tags=singular
  = [ (the|a|an) #num '- year-old ] (',|@verb|@be|@have|@speech|@adverb|refused|released|crossed|returned|spent|suffered|told|walked|left)
  + Then ⟦the 69-year-old⟧ was freed.
  - A 69-year-old house burned.

unnamed.aged-trade tags=singular
  = [ (the|a|an) #num '- year-old (@open|@role|@title|@nationality){0,4} (@trade|activist|blogger|journalist|woman|man|prisoner|detainee) ] !(@trade|@role|^|'-)
  + ⟦The 58-year-old former deputy minister⟧ was freed.
  - The 58-year-old minister Ivan Kalina was freed.

unnamed.others-done tags=plural
  = [ others ] (had|have|was|were) (@be|@adverb){0,2} (freed|released|pardoned|deported|expelled|amnestied)
  + ⟦Others⟧ had been freed before.
  - Others had been there.

unnamed.none-of tags=noone,plural
  = [ none of (the|those|these)? @open{0,2} (prisoners|detainees|inmates|political_prisoners|people|individuals|activists|journalists|citizens|those|hostages) ]
  + ⟦None of these people⟧ left.
  - Most of these people left.

unnamed.nobody tags=noone,plural
  = [ (nobody|no_one|none_of_them|none) ]
  + ⟦Nobody⟧ left.
  - They left.

unnamed.the-pardoned tags=plural,scope_pardoned
  = [ (the|several_of_the|some_of_the|many_of_the|most_of_the|all_of_the|both_of_the) @adverb? (pardoned|amnestied) ] (',|'.|'—|'(|@be|@have|@verb|@speech|@relative|@including)
  + One of ⟦the pardoned⟧, a teacher, met them.
  - The pardoned man is old.

unnamed.those tags=plural,scope_released
  = [ (all_of|most_of|many_of|some_of)? (those|people|prisoners|everyone) (reportedly|just|now|newly|also|recently)? (released|freed|liberated|granted_freedom|set_free|let_go|let_out) ]
  + ⟦Those released⟧ met.
  + Among ⟦those granted freedom⟧ was she.
  - Those people met.

unnamed.others-freed tags=plural,scope_released
  = [ the? others (also|recently|just)? (released|freed|set_free|let_go) ] (were|are|include|included|',')
  + ⟦Others released⟧ include her.
  + ⟦The others freed⟧ were she and he.
  - Others released films.

unnamed.others-pardoned tags=plural,scope_pardoned
  = [ the? others (also|recently|just)? pardoned ] (were|are|include|included|',')
  + ⟦Others pardoned⟧ were she and he.
  - Others pardoned her.

unnamed.among-those tags=plural,scope_released
  = @among [ (those|the_people|the_prisoners|the_ones|ones) who (@have|@be|@adverb){0,2} (released|freed|walked_free|left_prison) ] (',|'.|'—|'(|>|on|today|yesterday|this|#date|@be)
  + She is among ⟦those who have been freed⟧.
  - She is among those who have been there.

unnamed.among-free tags=plural,scope_released
  = @among [ (those|the_people|the_prisoners) who @have? (regained|gained|got|won) (their|@open)? (freedom|liberty) ]
  + She is among ⟦those who have regained their freedom⟧.
  - She is among those who have regained their strength.

unnamed.figures tags=plural,scope_released
  = @oneof [ the? (@open|opposition|most|well-known){0,3} (figures|prisoners|people|names|activists) @adverb? (released|freed) ] !by
  + One of ⟦the figures released⟧ is she.
  - The figures released show it.

unnamed.those-displaced tags=plural,scope_displaced
  = [ (those|people|prisoners) (deported|expelled|displaced|exiled|moved_abroad|taken_abroad|sent_abroad) ]
  + ⟦Those deported⟧ met.
  - Those people met.

unnamed.those-flown tags=plural,scope_displaced
  = [ (those|people|prisoners) (flown|bussed|bused|driven) ] to the? ^
  + Among ⟦those flown⟧ to Poland was she.
  - She met those flown in for the talks.

unnamed.beneficiaries tags=plural,scope_released
  = [ (the)? beneficiaries of (the|an|this)? (latest|last|recent)? amnesty ]
  + Among ⟦the beneficiaries of the amnesty⟧ was she.
  - Among the beneficiaries of the fund was she.

unnamed.those-pardoned tags=plural,scope_pardoned
  = [ (those|people|prisoners) pardoned ]
  + ⟦Those pardoned⟧ met.
  - Those people met.

unnamed.those-detained tags=plural,scope_detained
  = [ (those|people|protesters) (detained|arrested) ]
  + Among ⟦those detained⟧ was she.
  - Those people met.

unnamed.those-convicted tags=plural,scope_convicted
  = [ (those|people|protesters) (convicted|sentenced) ]
  + Among ⟦those sentenced⟧ was she.
  - Those people met.
`,
)
