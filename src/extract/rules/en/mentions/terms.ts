import { mentionRulesOf } from '../../../grammar/rule-text.ts'
import { TERM_RANGES } from './term-ranges.ts'
import { TERM_SHARES } from './term-shares.ts'

const QUAL = '(@atleast|@atmost|@about|@less){0,2}=qual'
const UNIT = '(day|days|week|weeks|month|months|year|years)'
const YEAR = '(year|years)'
const MONTH = '(month|months)'
/** “Three years, two months”, “two months, 13 days”, “three years and three weeks”: the longer unit, and the shorter one behind it. */
const LONG = '(year|years|month|months)'
const SHORT = '(month|months|week|weeks|day|days)'
const PLACE =
  '(in|of|under|on) (a|an|the)? (@open|@nationality|@custodial){0,3} (prison_time|jail_time|prison|jail|custody|detention|colony|imprisonment|labor|labour|freedom|liberty|house_arrest|arrest|probation|regime|confinement|camp|colony-settlement|penal_settlement|solitary|cell|captivity|restricted_freedom|freedom_restriction|restriction_of_freedom|restriction_of_liberty|restriction|surveillance|supervision|khimiya|khimia|chemistry)'
/** “A six-month prison term”: what stands between the unit and the noun, and the noun. */
const KIND = '(prison|jail|suspended|colony|custodial|home|house|administrative)'
const WHAT = '(sentence|term|sentences|terms|imprisonment|detention|arrest|incarceration|confinement|probation|penalty|stint)'
const HALF = "#num=n '-? and '-? a? '-? (half|one-half)=half"
/** What ends a number whose unit was said before. */
const END = "('.|',|';|')|'—|but|and|for|under|in|>)"

/** Lengths of punishment; which lengths of time are some, say the class of `near` and `giving`, see `mentions/lengths.ts`. Captures: see `mentions/values.ts`. */
const LENGTHS = mentionRulesOf(
  'en',
  `
term.probation tags=probation
  = ${QUAL} [ #num=n ${UNIT}=unit (of|under|on|'')? (probation|house_arrest|home_confinement|home_detention|supervised_release|judicial_supervision|police_supervision|administrative_supervision) ]
  + She was let go with ⟦three years of probation⟧.
  + She faces ⟦three years' house arrest⟧.
  - She was let go with three years of poems.

term.years near=sentencing
  = ${QUAL} [ #num=n (@open|@another){0,1} ${UNIT}=unit behind_bars? ]
  + She has ⟦six months⟧ left to serve.
  + He spent ⟦four years behind bars⟧.
  + His sentence was extended by ⟦five more years⟧.
  + They handed the teacher ⟦seven years⟧ in May.
  + Nina Petrova was jailed for ⟦eight years⟧
  - They worked for two years there.
  - He was jailed two years ago.
  - He was jailed, and two years later he left.
  - He was jailed after 40 years there.
  - She got five years older.
  - They had been married for 12 years when he was jailed.

term.years-place
  = ${QUAL} [ #num=n (@open|@another){0,1} ${UNIT}=unit ${PLACE} ]
  + He was sentenced to ⟦18 years in prison⟧ then.
  + He got ⟦two years of restricted freedom⟧.
  - They worked for two years there.

term.years-labour
  = ${QUAL} [ #num=n (@open|@another){0,1} ${UNIT}=unit (forced|hard|corrective|compulsory|community) (labour|labor|work|works|service) ]
  + He had done ⟦two years forced labour⟧ there.
  - They had two years of hard luck.

term.heading
  = < [ #num=n ${YEAR}=unit ] for (a|an|one|two|three|posts|comments|donations|photos|likes|treason|espionage|extremism)
  + ⟦Five years⟧ for a comment.
  - Five years for nothing.

term.half near=sentencing
  = ${QUAL} [ ${HALF} '-? ${UNIT}=unit behind_bars? ]
  + He was jailed for ⟦five and a half years⟧.
  - They worked for five years.

term.half-place
  = ${QUAL} [ ${HALF} '-? ${UNIT}=unit ${PLACE} ]
  + He was sentenced to ⟦five and a half years in prison⟧.
  - They worked for five years.

term.one-half near=sentencing
  = ${QUAL} [ (a|one) year=unit and a half=half (in_prison|in_jail|in_custody|in_detention|in_a_penal_colony|behind_bars)? ]
  + They added ⟦a year and a half⟧ to her sentence.
  - They worked there for a year and a half.

term.one-half-place
  = ${QUAL} [ (a|one) year=unit and a half=half ${PLACE} ]
  + She got ⟦a year and a half of hard labour⟧.
  - They worked there for a year and a half.

term.half-year near=sentencing
  = ${QUAL} [ half a year=halfyear (in_prison|in_jail|in_custody|in_detention|behind_bars)? ]
  + He was jailed for ⟦half a year⟧.
  + He was jailed for ⟦half a year in prison⟧.
  - They worked for half a year there.

term.years-months near=sentencing
  = ${QUAL} [ #num=n ${LONG}=unit ',? and? #num=n2 ${SHORT}=unit2 behind_bars? ]
  + He was jailed for ⟦two years and six months⟧.
  + He was jailed for ⟦two months, 13 days⟧.
  + She served ⟦three years and three weeks behind bars⟧.
  - They worked for two years.
  - They worked for two months, 13 days of them in the rain.

term.years-month near=sentencing
  = ${QUAL} [ #num=n ${YEAR}=unit and a (month|week)=unit2 ]
  + He was jailed for ⟦two years and a month⟧.
  - They worked for two years and a month.

term.year-months near=sentencing
  = ${QUAL} [ a year=unit and #num=n2 ${MONTH}=unit2 ]
  + He was jailed for ⟦a year and six months⟧.
  - They worked for a year and six months.

term.year-months-place
  = ${QUAL} [ a year=unit and #num=n2 ${MONTH}=unit2 ${PLACE} ]
  + He spent ⟦a year and six months in detention⟧.
  - They worked for a year and six months.

term.a-year-bars
  = [ (a|an) @open{0,1} (year|month|week)=unit behind_bars ]
  + He left after ⟦a year behind bars⟧.
  - They worked for a year.

term.years-months-place
  = ${QUAL} [ #num=n ${LONG}=unit ',? and? #num=n2 ${SHORT}=unit2 ${PLACE} ]
  + He was jailed for ⟦two years and six months in prison⟧.
  + He was jailed for ⟦two months and 13 days in prison⟧.
  - They worked for two years.

term.fraction near=sentencing
  = ${QUAL} [ #num=n '½=half ${UNIT}=unit behind_bars? ]
  + He was jailed for ⟦2½ years⟧.
  - They worked for 2½ years.

term.fraction-slash near=sentencing
  = ${QUAL} [ #num=n '-? #num '/ #num=half '-? ${UNIT}=unit ${KIND}{0,2} ${WHAT}{0,1} ]
  + He was sentenced to ⟦4 1/2 years⟧ there.
  + He was jailed for ⟦2-1/2 years⟧ there.
  - They worked for 4 1/2 years.

term.fraction-slash-place
  = ${QUAL} [ #num=n #num '/ #num=half ${UNIT}=unit ${PLACE} ]
  + He was sentenced to ⟦4 1/2 years in prison⟧ there.
  - They worked for 4 1/2 years.

term.fraction-place
  = ${QUAL} [ #num=n '½=half ${UNIT}=unit ${PLACE} ]
  + He was sentenced to ⟦2 ½ years in prison⟧.
  - They worked for 2½ years.

term.compound-half
  = [ ${HALF} '-? ${UNIT}=unit ${KIND}{0,2} ${WHAT} ]
  + She got a ⟦two-and-a-half-year prison sentence⟧.
  - They met for a two-and-a-half-year plan.

term.compound-range
  = [ #num=n '-? (to|and|or) #num=m '-? ${UNIT}=unit ${KIND}{0,2} ${WHAT} ]
  + They got ⟦10- and 12-year terms⟧ there.
  - They got 10- and 12-year plans there.

term.years-months-days near=sentencing
  = ${QUAL} [ #num=n ${YEAR}=unit ',? and? #num=n2 ${MONTH}=unit2 ',? and? #num=n3 (week|weeks|day|days)=unit3 (of_imprisonment|in_prison|in_jail|in_detention|in_custody|imprisonment|behind_bars)? ]
  + Nina Petrova: ⟦2 years, 10 months, and 12 days of imprisonment⟧ then.
  + She served ⟦2 years, 10 months, and 3 weeks behind bars⟧.
  - They worked for 2 years, 10 months and 12 days.

term.years-bare
  = ${QUAL} [ #num=n ${UNIT}=unit ''? (imprisonment|probation|detention|arrest|incarceration|home_confinement|restricted_freedom|hard_labor|hard_labour|jail|prison|jail_time|prison_time|supervision|surveillance) ]
  + She got ⟦two years' restricted freedom⟧ there.
  + He faces ⟦31 years' jail⟧ for it.
  + He was sentenced to ⟦four years imprisonment⟧ there.
  - They worked for four years.

term.a-year near=serving
  = (for|to|by|of|than|get|gets|got|gave|given|giving|served|serving|serve|spent|added|another|received|receives|or|about|nearly|almost|over|under|least|him|her|them|'—|had|has|have|@less|@about|@atleast|@atmost)=qual ${QUAL} [ (a|an) @open{0,1} (year|month|week)=unit behind_bars? ]
  + He had less than ⟦a year⟧ left to serve.
  + She was jailed for ⟦a year⟧.
  - They met once a year.
  - They were jailed there and worked eight hours a day.

term.a-year-place
  = ${QUAL} [ (a|an) @open{0,1} (year|month|week)=unit ${PLACE} ]
  + She got ⟦a year in prison⟧.
  - They met once a year.

term.range near=sentencing
  = ${QUAL} [ #num=n (to|and|or|'-|'—) #num=m ${UNIT}=unit behind_bars? ] !respectively
  + They were sentenced to between ⟦14 and 16 years⟧.
  - They met in 14 and 16 days.

term.range-place
  = ${QUAL} [ #num=n (to|and|or|'-|'—) #num=m ${UNIT}=unit ${PLACE} ] !respectively
  + They were given ⟦2 to 5 years in prison⟧.
  - They met in 14 and 16 days.

term.compound
  = [ #num=n '-? ${UNIT}=unit ${KIND}{0,2} ${WHAT} ]
  + He serves a ⟦12-year sentence⟧ now.
  + She got a ⟦six-month prison term⟧.
  - They met for a 12-year plan.

term.further
  = #num ${UNIT}=unit (',|and) (then|plus|and)? another [ #num=n ] ${END}
  + He got seven days, then another ⟦13⟧.
  - He met seven people, then another 13.

term.to-next near=sentencing
  = (from|of) #num ${UNIT}=unit (in_prison|in_jail|of_imprisonment|behind_bars)? to [ #num=n ] ${END}
  + The sentence was cut from four years to ⟦three⟧.
  + The sentence was cut from 13 years in prison to ⟦four⟧.
  - The group went from four years to three towns.

term.cut-to near=sentencing
  = #num '-? ${UNIT}=unit _{0,8} (cut|reduced|increased|raised|lowered|commuted|shortened|extended) to [ #num=n ] (${END.slice(1, -1)}|on|by|after|upon)
  + The nine-year sentence had been cut to ⟦seven⟧, she said.
  + He was sentenced to 13 years in 2013, which was cut to ⟦five⟧ on appeal.
  - The nine-day tour had been cut to seven towns.

term.half-next near=sentencing
  = ${UNIT}=unit _{0,8} [ #num=n and a? half=half ] !${UNIT}
  + The term was cut from four years to ⟦three and a half⟧.
  - They worked for four years and a half.

term.parallel-next near=sentencing
  = #num ${UNIT}=unit (',|and) (@open|@pronoun|@possessive|@determiner|@role|@people|^){1,4} (for|to){0,1} [ #num=n ] (',|and) !${UNIT}
  + She was given four years, Petrov ⟦seven⟧ and Kalina eight.
  - She worked four years, her husband seven and her son eight.

term.parallel near=sentencing
  = #num ${UNIT}=unit _{0,6} (',|and|while|'—) (@open|@pronoun|@possessive|@determiner|@role|@giving|@people|^){1,4} (for|to){0,1} [ #num=n ] ('.|',|')|>)
  + She was given four years, her husband ⟦seven⟧.
  - She worked four years, her husband seven.

term.life
  = [ (life)=life (in_prison|in_jail|in_a_penal_colony|imprisonment|sentence|sentences|term) ] !(is|was|has|continues|goes)
  + He got ⟦life in prison⟧.
  - Life in prison is hard.

term.life-bars
  = (to|for|got|gets|faces|faced|facing|given|serving|of) [ (life)=life behind_bars ]
  + He was sent to ⟦life behind bars⟧.
  - He spent half of his life behind bars.

term.life-bare
  = (sentenced_to|jailed_for|imprisoned_for|serving|serves|facing|faces|given) [ (life)=life ] ('.|',|';|for|in|and|on|under|>)
  + He is serving ⟦life⟧, she said.
  - He told of life, she said.

term.death
  = [ (death)=death (penalty|penalties|sentence|sentences) ]
  + He faces the ⟦death penalty⟧.
  - They mourned his death.

term.death-bare
  = (sentenced|condemned) to [ (death)=death ]
  + He was sentenced to ⟦death⟧.
  - They mourned his death.

term.note tags=note
  = [ #num=n @unit=unit ]
  + • Nina Petrova, Minsk, ⟦5 years⟧, IK-4
  - Nina Petrova worked there, for 5 years

term.note-months tags=note
  = [ #num=n ${YEAR}=unit and? #num=n2 ${MONTH}=unit2 ]
  + Nina Petrova (⟦2 years 6 months⟧) was met.
  - Nina Petrova worked there for 2 years 6 months.

term.note-half tags=note
  = [ #num=n and a? half=half @unit=unit ]
  + • Nina Petrova, Minsk, ⟦five and a half years⟧
  - Nina Petrova worked there for five and a half years.
`,
)

export const TERMS = [...LENGTHS, ...TERM_RANGES, ...TERM_SHARES]
