import { triggersOf } from '../../../grammar/rule-text.ts'

/** How people come into custody, are tried and held. */
export const CUSTODY = triggersOf(
  'en',
  `
detention.verb verb needs=acted
  = (detained|detain|detains|detaining|arrested|arrest|arrests|arresting|imprisoned|imprison|imprisons|incarcerated|seized|apprehended|taken_into_custody|remanded|abducted|kidnapped)
  + Nina Petrova was detained in May.
  + Police arrested 20 people.
  - Nina Petrova was tried in May.

detention.captured verb needs=acted
  = !(photo|photos|photograph|photographs|picture|pictures|image|images|camera|cameras|book|film|video|footage|portrait|painting|novel|lens) [ captured ] !(on_film|on_camera|on_video|on_tape|on_canvas|by_photographers|by_a_photographer|by_the_photographer|by_the_camera|by_cameras|by_a_camera|in_a_photo|in_a_photograph|in_photographs|in_photos|in_a_portrait|in_a_picture|in_pictures|in_a_painting|in_a_video)
  + Rebels captured Nina Petrova in May.
  - The camera captured Nina Petrova in tears.
  - Nina Petrova was captured on film.

detention.noun noun needs=acted
  = (detention|detentions|arrest|arrests|imprisonment) [ of ]
  + They reported the arrest of Nina Petrova.
  - They reported the weather.

detention.put verb needs=acted
  = [ (placed|put) (in|under|behind_bars|into)? (a|the|pre-trial|pretrial|house|penal|administrative){0,3} (custody|detention|arrest|prison|jail|house_arrest|behind_bars|remand|colony) ]
  + Nina Petrova was put in jail.
  - Nina Petrova was put in a bus.

detention.locked verb needs=acted
  = (picked_up_again|locked_up|put_away|rounded_up|banged_up|dragged_off|hauled_off|led_away_in_handcuffs|led_off_in_handcuffs|taken_away_in_handcuffs) !(by_the_office|for_life)
  + Nina Petrova was locked up in May.
  - Nina Petrova locked the door.

detention.held verb needs=acted
  = [ (held|kept|remanded) ] (in|under|behind_bars|incommunicado) a? @open{0,2} (custody|detention|arrest|prison|jail)?
  + Nina Petrova was held in custody.
  - Nina Petrova held a meeting.

charge.charged verb needs=acted
  = (charged|charge|charges|charging|accused|indicted|prosecuted) (with|of|under|for|over)
  + Nina Petrova was charged with treason.
  - Nina Petrova paid the bill.

charge.faces self needs=acted
  = (faces|faced|facing) (@open|new|criminal){0,2} charges
  + Nina Petrova faces new charges.
  - Nina Petrova faces the sea.

charge.case plain takes=person:person,unnamed:person,article:article
  = (new|criminal|another)? case (@be|@have|@adverb){1,3} [ (opened|launched|started|brought|initiated) ] against
  + A new case was opened against Nina Petrova.
  - A new case was opened by the lawyer.

sentence.terms-to plain takes=count:count fixed
  = (handed_down|handed_out|handed|hands|handing|issued|imposed|meted_out|passed|delivered|dished_out) (@adverb|@open|@custodial|@sentence|lengthy|long|harsh|heavy){0,4} [ (sentences|terms) ] (of|ranging|from|between|up_to|as|long|#term|to|and|years|@about|@atleast|#num|in|@custodial|death|life){0,8} (to|on|against) (@about|@atleast|@less|all|the|another){0,2} #count=count
  + A court handed down jail terms of up to 66 years to around 40 defendants.
  + A court issued prison sentences to 40 nurses.
  - A court handed down its views to 40 nurses.
  - A court handed a letter to 40 nurses on prison terms.

sentence.sentenced verb needs=acted takes=term:term,article:article
  = (sentenced|sentence|sentences|sentencing|jailed|jails|condemned)
  + Nina Petrova was sentenced to five years in prison.
  + A court jailed Nina Petrova for two years.
  - Nina Petrova wrote a sentence.
  - Nina Petrova was freed.

sentence.convicted verb needs=acted
  = (convicted|convict|convicts|found_guilty)
  + Nina Petrova was convicted of treason.
  - Nina Petrova was freed.

sentence.tried verb needs=acted
  = !being [ tried ] !(to|and|hard|out|#unnamed|#document)
  + Nina Petrova was tried in May.
  - Nina Petrova is being tried in the same case.
  - Nina Petrova tried to move to Minsk.

sentence.found verb needs=acted takes=article:article
  = [ found ] (#person|#unnamed)=person guilty
  + The judge found Nina Petrova guilty of treason.
  - The judge found Nina Petrova at home.

sentence.given verb needs=acted,term
  = [ (given|handed|gave) ] _{0,4} #term=term
  + Nina Petrova was given a five-year prison sentence.
  - The election gave Nina Petrova a five-year term.
  - Nina Petrova was given flowers.

sentence.of-given plain needs=term,person takes=person:person,unnamed:person
  = of @determiner? #term=term (#person|#unnamed)=person (@have|@be|@adverb){0,3} [ (given|handed|received|sentenced_to|got) ]
  + Of the ten years Nina Petrova had been given, she served four.
  - Of the ten years Nina Petrova had spent there, she liked four.

sentence.own plain needs=term
  = (his|her|their|#person|@possessive|#unnamed) [ (sentence|term) ] (of|',|'—|'(|:|@be) (@atleast|@about)? #term=term
  + Nina Petrova's sentence, eight and a half years in prison, ends soon.
  - Nina Petrova's day ends soon.

sentence.off verb code=reduced needs=term
  = [ (took|takes|take|knocked|shaved|cut|cutting) ] (@atleast|@about)? #term=term off
  + The court took six months off.
  - The court took a day off.

sentence.to-serve self needs=acted,term fixed
  = (is|are|was|were|must|will|had) (each|both|now|@adverb){0,2} to? [ (spend|serve) ] (@atleast|@about|a_further){0,2} #term=term
  + Nina Petrova and Ivan Kalina are each to spend eight years in prison.
  - Nina Petrova and Ivan Kalina are to spend eight days in Minsk.

sentence.extended plain needs=term takes=person:person,unnamed:person
  = (extended|prolonged|lengthened|increased|extends|prolongs|lengthening|extending) (#person|#unnamed)?=person (his|her|their|@possessive)? [ (sentence|sentences|term|terms|imprisonment) ] by (@another|@atleast|@about|a){0,2} #term=term
  + The court extended Nina Petrova's sentence by two years.
  - The court extended its opening hours by two hours.

sentence.serving self needs=acted,term
  = !(after|having|by|upon|following|despite|@have) [ (serving|serves|serve) ] _{0,3} #term=term
  + Nina Petrova is serving a 12-year sentence.
  - Nina Petrova is serving soup.
  - Nina Petrova was freed after serving two years in prison.

sentence.served self needs=acted,term
  = [ (serving|served) ] (out|off)? (a|an|the|his|her|their) (@adverb|full|entire|whole){0,1} #term=term
  + Nina Petrova left after serving a 12-year sentence.
  - Nina Petrova served 12 years in prison.

sentence.received self needs=acted,term
  = [ (received|got) ] _{0,3} #term=term
  + Nina Petrova received a 12-year prison sentence.
  - Nina Petrova received a letter.

sentence.reduced plain code=reduced needs=term
  = [ (reduced|cut|shortened|commuted) ] _{0,2} by _{0,1} #term=term
  + Her prison term was cut by two years.
  - Her hair was cut by a friend.

sentence.had-reduced self code=reduced needs=acted
  = [ (had|have|has) ] (their|his|her|#unnamed) (@open){0,1} (sentence|sentences|term|terms) (softened|reduced|cut|commuted|shortened|halved)
  + Nina Petrova had her sentence reduced.
  - Nina Petrova had her hair cut.

sentence.partial-amnesty self code=reduced needs=acted
  = (granted|given|received|got) (a|the)? [ partial amnesty ]
  + Another 40 prisoners were granted partial amnesty.
  - Another 40 prisoners were granted leave.

sentence.own-reduced plain code=reduced
  = (sentence|term) (was|were|has|been){1,2} [ (reduced|cut|shortened|commuted) ] !by
  + Her sentence was reduced in May.
  - Her hair was cut by a friend.

transfer.cell verb needs=acted,facility
  = [ (transferred|moved|placed|put|sent|taken|brought|thrown|threw|took) ] (#unnamed|#person|@open){0,2} (to|in|into|back_to) (a|an|the)? #facility=facility
  + Nina Petrova was placed in a punishment cell.
  - Nina Petrova was placed first.

transfer.from verb needs=acted,facility prepositions=from:from
  = [ (transferred|moved|taken|sent) ] (_|',){1,8} to (the|a|@open){0,2} #facility
  + Nina Petrova was transferred from Hrodna to Prison No. 4.
  - Nina Petrova was transferred the money.

transfer.regime verb needs=acted
  = [ (transferred|moved) ] (to|into) @determiner? (@open){0,3} (prison|colony|regime|jail|facility|hospital)
  + Nina Petrova was transferred to another prison.
  - Nina Petrova was moved by it.

remaining_term.had self needs=term
  = [ (had|has|have) ] (@adverb|@about|@atleast|@less|only|just|another|a|nearly|still){0,3} #term=term (left|remaining|to_serve|more|to_go)
  + Nina Petrova had six months left to serve.
  - Nina Petrova had a dog.

remaining_term.left plain needs=term
  = with _{0,2} [ #term=term ] (left|remaining|before)
  + With two years left of her sentence, she wrote.
  - She was jailed for two years.

remaining_term.remaining plain needs=term
  = [ remaining ] #term=term
  + The court replaced the remaining fourteen months of her term.
  - The court read the remaining papers.

remaining_term.to-go plain needs=term
  = with #term=term [ (to_go|to_serve) ]
  + Nina Petrova remains there with two years to go.
  - Nina Petrova remains there with two friends.

remaining_term.some self needs=acted
  = [ (had|has|have) ] (only|just|@about|@atmost)? (days|weeks|months|years) (or|and)? (days|weeks|months|years)? of? @determiner? (sentence|term|sentences|terms)? (left|remaining|to_serve)
  + The prisoners had only weeks left.
  - The prisoners had bread left.

sentence.term-of plain takes=person:person needs=person,term
  = (term|sentence) of #person=person @be #term=term
  + The term of Nina Petrova is five years and two months.
  - The term of Nina Petrova is long.

violation.tortured verb needs=acted
  = (tortured|torture|beaten|beat|ill-treated|mistreated|abused|humiliated|handcuffed|blindfolded|hooded)
  + Nina Petrova was beaten by guards.
  - Nina Petrova was greeted by guards.

violation.lawyer self needs=acted
  = (denied_a_lawyer|denied_access_to_a_lawyer|denied_medical_care|held_incommunicado|denied_medical_assistance|denied_contact)
  + Nina Petrova was denied a lawyer.
  - Nina Petrova was a lawyer.

violation.trial plain
  = (closed_trial|closed_trials|behind_closed_doors|unfair_trial|unfair_trials|unfair_proceedings)
  + The hearing was held behind closed doors.
  - The hearing was open.

violation.standards plain polarity=restricted
  = (trial|trials) _{0,4} (meet|meeting|met) _{0,4} standards
  + The trials did not meet fair standards.
  - The trials met fair standards.

citizenship.stripped verb needs=acted polarity=flip
  = (stripped_of_citizenship|stripped_of_her_citizenship|stripped_of_his_citizenship|stripped_of_their_citizenship|deprived_of_citizenship)
  + Nina Petrova was stripped of her citizenship.
  - Nina Petrova was awarded citizenship.

citizenship.citizen self needs=acted
  = (is|was|are|were) (a|an|also)? (a)? (@nationality) (citizen|citizens|national|nationals)
  + Nina Petrova is a Lithuanian citizen.
  - Nina Petrova met a citizen.

death.died self needs=acted
  = (died|dies|passed_away)
  + Nina Petrova died in prison.
  - Nina Petrova lived there.

death.killed verb needs=acted
  = (killed|tortured_to_death|hanged|executed|shot_dead|gunned_down|massacred|beheaded)
  + Nina Petrova was killed in prison.
  - Nina Petrova lived there.

death.noun noun needs=acted
  = [ death ] (of|in_custody|in_prison|'.)
  + Nina Petrova's death in custody was reported.
  - Nina Petrova lived there.

role.is self needs=acted fixed takes=organisation:organisation
  = !@including [ (am|is|are|was|were|be|been|being) (a|an|the|one_of)? (@open|@nationality|@role|#place|#organisation){0,4} @public ]
  + Nina Petrova is a leader of an independent union.
  + Nina Petrova is a journalist from Homiel.
  - Nina Petrova is ill.
  - Nina Petrova is a political prisoner.

role.headed self needs=acted fixed takes=organisation:organisation
  = (headed|heads|led|leads|founded|co-founded|coordinated|coordinates|chaired|edited|runs) @determiner? (@open|@nationality|#place|@people|#unnamed|of){0,4} (#organisation|@orghead|movement|campaign|volunteers|organisation|site|choir|theatre|school)
  + Nina Petrova led the Green Yard movement.
  + Nina Petrova coordinated the volunteers of Viasna.
  - Nina Petrova led them home.

role.worked self needs=acted takes=organisation:organisation
  = (worked|works) (as|for|at|with|in)
  + Nina Petrova worked as a journalist in Homiel.
  - Nina Petrova slept in Homiel.

role.taught self needs=acted takes=organisation:organisation
  = (taught|teaches)
  + Nina Petrova taught physics.
  - Nina Petrova learned physics.

role.ran self needs=acted
  = (ran|stood) for (president|parliament|office|mayor)
  + Nina Petrova ran for president.
  - Nina Petrova ran for the bus.

tally.gave verb needs=acted,count
  = [ (gave|gives|named|names|listed|lists|published) ] (@atleast|@about|@atmost|the|only|just|all|a|list|of|names){0,5} #count
  + One outlet gave 30 people as the number.
  - One outlet gave no number.

tally.spoke plain needs=count takes=count:count
  = [ (spoke|wrote|speaks|writes) ] of (@atleast|@about|@atmost|only|just)? #count=count
  + Nina Petrova spoke of 30 people.
  - Nina Petrova spoke of rain.

tally.total plain needs=count takes=count:count
  = [ (gave|gives|published) ] _{1,3} (running_total|total|number|figure) _{0,8} ': #count=count
  + The agency gave another number for the year: 30 people.
  - The agency gave another number.
`,
)
