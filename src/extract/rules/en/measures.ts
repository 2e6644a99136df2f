import { mentionRulesOf } from '../../rule-text.ts'

const QUAL = '(@atleast|@atmost|@about|@less){0,2}=qual'
const UNIT = '(day|days|week|weeks|month|months|year|years)'
const PLACE =
  '(in|of|under) (a|an|the)? @open{0,3} (prison|jail|custody|detention|colony|imprisonment|labor|labour|freedom|arrest|probation|regime|confinement|camp)'
/** “Two years later” is no term. */
const NOT_LATER = '!(ago|later|earlier|old|after|before)'

/** Numbers of people, lengths of punishment, articles of law. Captures: see ../../values.ts. */
export const MEASURES = mentionRulesOf(
  'en',
  `
count.people
  = ${QUAL} [ #num=n (@open|@nationality|more|other|such){0,3}=noun @people=noun ] (released|freed|pardoned|deported|expelled)?=noun
  + They met ⟦16 political prisoners⟧.
  + At least ⟦nine foreign nationals⟧ left.
  - They met for 16 hours.

count.range
  = ${QUAL} [ #num=n (to|and|'-|'—) #num=m (@open|@nationality|more|other|such){0,3}=noun @people=noun ]
  + Between ⟦14 and 16 people⟧ left.
  - In 2020 and 2021 they left.

count.of-them tags=partitive
  = ${QUAL} [ #num=n of=of (them|whom|these|those) (released|freed|pardoned|detained|arrested)? ]
  + ⟦Nine of them⟧ left.
  + About ⟦30 of whom⟧ are women.
  - All of them left.

count.out-of
  = ${QUAL} [ #num=n ] of (the|these|those) #num
  + ⟦Twelve⟧ of the 40 people were tried.
  - All of the 40 people were tried.

count.of-the
  = (of|among) (the|these|those) [ #num=n ] ',
  + Of the ⟦40⟧, 12 were tried.
  - Of the days, 12 were cold.

count.of-these-people tags=partitive
  = ${QUAL} [ #num=n of (the|these|those|his|their) @open{0,2}=noun @people=noun ]
  + ⟦Six of the prisoners⟧ left.
  - All of the prisoners left.

count.participle
  = (@determiner|@among|of|@about) ${QUAL} [ #num=n (released|freed|pardoned|detained|arrested|convicted|deported|expelled)=noun ]
  + The ⟦52 released⟧ met.
  - Then 52 released birds flew.
  - They met again.

count.nationality
  = ${QUAL} [ #num=n @nationality=noun ] !@open
  + ⟦Six Lithuanians⟧ left.
  + He met ⟦two Latvians⟧ and a Pole.
  - All Lithuanians left.

count.number-of
  = number of @open{0,2}=noun @people=noun @participle? _{0,4} (to|at|is|was|reached|exceeded|exceeds|surpassed|surpasses|passed|topped|tops) (@atleast|@atmost|@about){0,1}=qual [ #num=n ]
  + The number of political prisoners fell to ⟦1,150⟧ again.
  - The number of political prisoners fell.

count.more
  = [ #num=n more ] (@would|@be|@have|@future|@may|@verb|@preposition|'.|',|>)
  + He hoped that ⟦100 more⟧ would follow.
  - He walked 100 more miles.

count.another
  = (',|'—|'-|and) another [ #num=n ] (',|'.|and|>)
  + On Monday they freed 30 people, on Friday — another ⟦32⟧, they said.
  - They met another 30 times.

count.scope-noun
  = ${QUAL} [ #num=n (pardoned|released|freed)=noun ] !(@open|@people|@nationality|@role|#person|@determiner)
  + ⟦27 pardoned⟧ have children.
  + Then: ⟦30 pardoned⟧ (14 of them women).
  - Then 27 released birds flew.

term.years near=sentencing
  = ${QUAL} [ #num=n @open{0,1} ${UNIT}=unit behind_bars? ] ${NOT_LATER}
  + She has ⟦six months⟧ left to serve.
  + He spent ⟦four years behind bars⟧.
  - They worked for two years there.
  - He was jailed two years ago.
  - He was jailed, and two years later he left.

term.years-end near=sentencing
  = ${QUAL} [ #num=n @open{0,1} ${UNIT}=unit behind_bars? ] >
  + Nina Petrova was jailed for ⟦eight years⟧
  - They worked for two years

term.years-place
  = ${QUAL} [ #num=n @open{0,1} ${UNIT}=unit ${PLACE} ]
  + He was sentenced to ⟦18 years in prison⟧ then.
  + He got ⟦two years of restricted freedom⟧.
  - They worked for two years there.

term.got
  = (got|given|received|gets|receives|handed|gave|getting|been_given) ${QUAL} [ #num=n @open{0,1} ${UNIT}=unit behind_bars? ] !(ago|later|earlier|old|older|after|before|to|of_experience)
  + She got ⟦four years⟧, and he left.
  + Nina Petrova was given ⟦three years⟧ in May.
  - She got five years older.

term.of-given
  = of (the|his|her|their) [ #num=n ${UNIT}=unit ] (@pronoun|@have|@be|^|@adverb){1,4} (given|sentenced|got|received|handed)
  + Of the ⟦ten years⟧ she had been given, she served four.
  - Of the ten years she had been there, she liked four.

term.got-months
  = (got|given|received|gets|receives|handed|gave) ${QUAL} [ #num=n (year|years)=unit ',? and? #num=n2 (month|months)=unit2 ]
  + She got ⟦four years and six months⟧, and he left.
  - She worked for four years and six months.

term.got-range
  = (got|given|received|gets|receives|handed) (between|from)? ${QUAL} [ #num=n ${UNIT}{0,1} (to|and|or|'-|'—) #num=m ${UNIT}=unit ]
  + They were given between ⟦two and four years⟧ there.
  - They worked between two and four years.

term.off
  = (took|takes|take|knocked|shaved|cut|cutting) ${QUAL} [ #num=n ${UNIT}=unit ] off
  + The court took ⟦six months⟧ off.
  - The worker took six days there.

term.off-one
  = (took|takes|take|knocked|shaved|cut|cutting) [ (a|an) (year|month|week)=unit ] off
  + The court took ⟦a year⟧ off.
  - The worker took a year there.

term.to-go
  = ${QUAL} [ #num=n ${UNIT}=unit ] (to_go|left|to_serve)
  + He has ⟦two years⟧ to go.
  - He has two years of school.

term.to-go-months
  = ${QUAL} [ #num=n (year|years)=unit ',? and? #num=n2 (month|months)=unit2 ] (to_go|left|to_serve)
  + He has ⟦two years and one month⟧ to go.
  - He has two years and one month of school.

term.half near=sentencing
  = ${QUAL} [ #num=n and a? half=half ${UNIT}=unit ] ${NOT_LATER}
  + He was jailed for ⟦five and a half years⟧.
  - They worked for five years.

term.half-place
  = ${QUAL} [ #num=n and a? half=half ${UNIT}=unit ${PLACE} ]
  + He was sentenced to ⟦five and a half years in prison⟧.
  - They worked for five years.

term.half-end near=sentencing
  = ${QUAL} [ #num=n and a? half=half ${UNIT}=unit ] >
  + Nina Petrova was jailed for ⟦five and a half years⟧
  - They worked for five years

term.years-months near=sentencing
  = ${QUAL} [ #num=n (year|years)=unit ',? and? #num=n2 (month|months)=unit2 ] ${NOT_LATER}
  + He was jailed for ⟦two years and six months⟧.
  - They worked for two years.

term.years-months-place
  = ${QUAL} [ #num=n (year|years)=unit ',? and? #num=n2 (month|months)=unit2 ${PLACE} ]
  + He was jailed for ⟦two years and six months in prison⟧.
  - They worked for two years.

term.years-months-days near=sentencing
  = ${QUAL} [ #num=n (year|years)=unit ',? and? #num=n2 (month|months)=unit2 ',? and? #num=n3 (day|days)=unit3 (of_imprisonment|in_prison|in_detention|in_custody|imprisonment)? ]
  + Nina Petrova: ⟦2 years, 10 months, and 12 days of imprisonment⟧ then.
  - They worked for 2 years, 10 months and 12 days.

term.years-bare
  = ${QUAL} [ #num=n ${UNIT}=unit ''? (imprisonment|probation) ]
  + He was sentenced to ⟦four years imprisonment⟧ there.
  - They worked for four years.

term.a-year near=serving
  = ${QUAL} [ (a|an) @open{0,1} (year|month|week|day)=unit behind_bars? ] ${NOT_LATER}
  + He had less than ⟦a year⟧ left to serve.
  + She was jailed for ⟦a year⟧.
  - They met once a year.

term.a-year-place
  = ${QUAL} [ (a|an) @open{0,1} (year|month|week)=unit ${PLACE} ]
  + She got ⟦a year in prison⟧.
  - They met once a year.

term.range near=sentencing
  = ${QUAL} [ #num=n (to|and|or|'-|'—) #num=m ${UNIT}=unit ] ${NOT_LATER}
  + They were sentenced to between ⟦14 and 16 years⟧.
  - They met in 14 and 16 days.

term.range-place
  = ${QUAL} [ #num=n (to|and|or|'-|'—) #num=m ${UNIT}=unit ${PLACE} ]
  + They were given ⟦2 to 5 years in prison⟧.
  - They met in 14 and 16 days.

term.range-two near=sentencing
  = ${QUAL} [ #num=n ${UNIT} to #num=m ${UNIT}=unit ] ${NOT_LATER}
  + They got sentences from ⟦two years to five years⟧.
  - They worked two years.

term.compound
  = [ #num=n '-? ${UNIT}=unit (prison|jail|suspended)? (sentence|term|sentences|terms|imprisonment) ]
  + He serves a ⟦12-year sentence⟧ now.
  + She got a ⟦six-month prison term⟧.
  - They met for a 12-year plan.

term.life
  = [ (life)=life (in_prison|imprisonment|sentence) ]
  + He got ⟦life in prison⟧.
  - He told of life at home.

term.life-bars
  = (to|for|got|gets|faces|faced|facing|given|serving|of) [ (life)=life behind_bars ]
  + He was sent to ⟦life behind bars⟧.
  - He spent half of his life behind bars.

term.death
  = [ (death)=death (penalty|sentence) ]
  + He faces the ⟦death penalty⟧.
  - They mourned his death.

term.note tags=note
  = [ #num=n @unit=unit ]
  + • Nina Petrova, Minsk, ⟦5 years⟧, IK-4
  - Nina Petrova worked there, for 5 years

term.note-months tags=note
  = [ #num=n (year|years)=unit and? #num=n2 (month|months)=unit2 ]
  + Nina Petrova (⟦2 years 6 months⟧) was met.
  - Nina Petrova worked there for 2 years 6 months.

term.note-half tags=note
  = [ #num=n and a? half=half @unit=unit ]
  + • Nina Petrova, Minsk, ⟦five and a half years⟧
  - Nina Petrova worked there for five and a half years.

article.plain
  = [ (article|articles|art) '.? #num=article (of_the_criminal_code|of_the_code_of_administrative_offences|of_the_administrative_code|criminal_code|of_belarus_s_criminal_code|of_the_belarusian_criminal_code)?=code ]
  + He was tried under ⟦Article 342 of the Criminal Code⟧.
  - He read an article of 2020.

article.super
  = [ (article|articles|art) '.? #num=article (-|'-|'.) #num=sup (of_the_criminal_code|of_the_code_of_administrative_offences|of_the_administrative_code|criminal_code|of_belarus_s_criminal_code|of_the_belarusian_criminal_code)?=code ]
  + He was tried under ⟦Article 361-4 of the Criminal Code⟧.
  - He read an article of 2020.

article.part-first
  = [ part #num=part of (article|articles|art) '.? #num=article (of_the_criminal_code|of_the_code_of_administrative_offences|of_the_administrative_code|criminal_code|of_belarus_s_criminal_code|of_the_belarusian_criminal_code)?=code ]
  + He was tried under ⟦part 1 of Article 342⟧.
  - He took part in it.

article.part-first-super
  = [ part #num=part of (article|articles|art) '.? #num=article '- #num=sup (of_the_criminal_code|of_the_code_of_administrative_offences|of_the_administrative_code|criminal_code|of_belarus_s_criminal_code|of_the_belarusian_criminal_code)?=code ]
  + He was tried under ⟦part 1 of Article 361-4 of the Criminal Code⟧.
  - He took part in it.

article.part-last
  = [ (article|articles|art) '.? #num=article ', part #num=part (of_the_criminal_code|of_the_code_of_administrative_offences|of_the_administrative_code|criminal_code|of_belarus_s_criminal_code|of_the_belarusian_criminal_code)?=code ]
  + He was tried under ⟦Article 342, part 1⟧.
  - He took part in it.

article.part-last-super
  = [ (article|articles|art) '.? #num=article '- #num=sup ', part #num=part (of_the_criminal_code|of_the_code_of_administrative_offences|of_the_administrative_code|criminal_code|of_belarus_s_criminal_code|of_the_belarusian_criminal_code)?=code ]
  + He was tried under ⟦Article 361-4, part 2⟧.
  - He took part in it.

article.brackets
  = [ article #num=article '( #num=part ') ]
  + See ⟦Article 7(2)⟧ there.
  - See an article of 7.

article.brackets-two
  = [ article #num=article '( #num=part ') '( _=part ') ]
  + See ⟦Article 7(2)(d)⟧ there.
  - See an article of 7.

article.next near=lawarticles
  = (',|and) [ #num=article (of_the_criminal_code|of_the_code_of_administrative_offences|of_the_administrative_code|criminal_code|of_belarus_s_criminal_code|of_the_belarusian_criminal_code)?=code ] (',|'.|'(|and|for|of|over)
  + He was tried under Articles 342 and ⟦361 of the Criminal Code⟧.
  - He read two articles and left.

article.next-super near=lawarticles
  = (',|and) [ #num=article '- #num=sup (of_the_criminal_code|of_the_code_of_administrative_offences|of_the_administrative_code|criminal_code|of_belarus_s_criminal_code|of_the_belarusian_criminal_code)?=code ] (',|'.|'(|and|for|of|over)
  + He was tried under Articles 342 and ⟦361-4 of the Criminal Code⟧.
  - He read two articles and left.
`,
)
