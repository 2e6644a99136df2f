import { mentionRulesOf } from '../../../grammar/rule-text.ts'

const QUAL = '(@atleast|@atmost|@about|@less){0,2}=qual'
/** What may stand between a number and “Lithuanians”: nothing that could be a noun of things. */
const KIN =
  '(@attributive|@nationality|more|other|fellow|young|elderly|ethnic|native|naturalised|naturalized|stateless|undocumented|captured|kidnapped|abducted|stranded|suspected|accused|wounded|innocent|unarmed|prominent|dissident|civilian)'

/** What people may be, and few things. */
const OF_PEOPLE =
  '(@nationality|public|political|civil|military|police|army|navy|religious|named|unnamed|local|foreign|student|opposition|rights|human_rights|media|union|trade_union|business|cultural|armed|unarmed|male|female|young|old|elderly|senior|junior|current|former|pro-democracy|pro-government)'

/** What describes the second of two kinds of people. */
const OF_KIND =
  '(former|other|foreign|media|civic|opposition|social|political|rights|human_rights|union|student|aid|religious|@nationality)'

/** Numbers of people. Captures: see `mentions/values.ts`. */
export const MEASURES = mentionRulesOf(
  'en',
  `
count.people
  = ${QUAL} [ #num=n (@open|@nationality|more|other|such|it|us|live){0,4}=noun @people=noun ] (released|freed|pardoned|deported|expelled)?=noun
  + They met ⟦16 political prisoners⟧.
  + At least ⟦nine foreign nationals⟧ left.
  + They met ⟦four US dual national prisoners⟧.
  - They met for 16 hours.
  - In 2019 Plinton prisoners left.

count.persons
  = ${QUAL} [ #num=n (@open|@nationality|more|other|such|it|us){0,3}=noun @persons=noun ] !(@people|@persons)
  + They met ⟦16 Catholic nuns⟧.
  + At least ⟦nine Nobel laureates⟧ left.
  - They met for 16 hours.

count.both-kinds
  = ${QUAL} [ #num=n (@open|@nationality|more|other|such|it){0,3}=noun (@people|@persons)=noun and ${OF_KIND}{0,2}=noun (@people|@persons)=noun ] !@past
  + They met ⟦16 political prisoners and detainees⟧.
  + They met ⟦36 activists and former opposition politicians⟧.
  - They met 16 prisoners and relatives met them.

count.both-kinds-are
  = ${QUAL} [ #num=n (@open|@nationality|more|other|such|it){0,3}=noun (@people|@persons)=noun and ${OF_KIND}{0,2}=noun (@people|@persons)=noun ] (was|were)
  + Over ⟦880 party leaders and activists⟧ were named.
  - They met 16 prisoners and were glad.

count.both-ways
  = ${QUAL} [ #num=n ${OF_PEOPLE}{1,3}=noun and ${OF_PEOPLE}{1,2}=noun (@people|@persons)=noun ]
  + They met ⟦40 Lithuanian public and opposition figures⟧.
  + They met ⟦15 military and police officers⟧.
  - They met 15 towns and opposition figures.

count.numbering
  = (@people|@persons) ',? (numbering|totalling|totaling) ${QUAL} [ #num=n ] !(@unit|@people|@persons|@nationality)
  + The supporters, numbering over ⟦300⟧, stormed the court.
  - They wrote letters numbering over 300 pages to activists.

count.men-and-women
  = ${QUAL} [ #num=n (@open|@nationality|more|other){0,2}=noun (men|women|boys|girls)=noun and (women|men|girls|boys|children) ]
  + The ⟦35 men and women⟧ had met.
  - The 35 towns and women met.

count.or-more
  = [ #num=n or (more|over)=qual (@open|@nationality){0,3}=noun (@people|@persons)=noun ]
  + They held ⟦100 or more soldiers⟧.
  - They held 100 or more meetings.

count.listed-kinds
  = ${QUAL} [ #num=n (@open|@nationality|more|other|such){0,3}=noun (@people|@persons)=noun ', (@open|@nationality){0,2}=beside (@people|@persons) (',|@open|@people|@persons){0,4}=beside and (@open|@nationality){0,2}=beside (@people|@persons) ] !@speech
  + They met ⟦16 journalists, politicians and aid workers⟧ in Minsk.
  + Some ⟦90 bloggers, union activists, poets, and editors⟧ left.
  - They freed 16 journalists, politicians and editors said.
  - They freed two towns, fifteen priests and two nuns.

count.of-body
  = ${QUAL} [ #num=n (@open|@nationality|former|opposition|@people|@orghead|^){1,1}=noun (@open|@nationality|@people|@orghead|for|of|the|and){0,6}=noun '( ^ ') (@open|@nationality|former){0,2}=noun (@people|@persons)=noun ]
  + They met ⟦two Radio Free Plinton (RFP) former journalists⟧.
  - They met two journalists (Plinton) and several activists.

count.one-person
  = [ one=n (@open|@nationality|more|other){0,2}=noun @person=noun ] !(@people|@person|@possessive)
  + They met ⟦one Catholic nun⟧.
  - They met in one town.

count.range-persons
  = ${QUAL} [ #num=n (to|or|'-|'—) #num=m (@open|@nationality|more|other|such|it){0,3}=noun @persons=noun ]
  + From ⟦14 to 16 nurses⟧ left.
  - In 2020 and 2021 they left.

count.with-others tags=others
  = with ${QUAL} [ #num=n (other|more|fellow) (@open|@nationality){0,2}=noun (political_prisoners|prisoners|detainees|inmates|hostages)=noun ]
  + Nina Petrova walked free with ⟦121 other political prisoners⟧.
  - Nina Petrova walked free with other prisoners.

count.with-political tags=others
  = (released|freed|free|pardoned) with ${QUAL} some? [ #num=n political_prisoners=noun ]
  + Nina Petrova was released with some ⟦200 political prisoners⟧.
  - Nina Petrova met with 200 political prisoners.

count.apiece
  = ${QUAL} [ #num=n ] (',|and) (#num|',|and){0,3} #num (@open|@nationality|more|other|such){0,2} (@people|@persons) respectively
  + Two regions freed ⟦16⟧ and 19 suspects respectively.
  - Two regions sold 16 and 19 cars respectively.

count.range-between
  = between [ #num=n and #num=m (@open|@nationality|more|other|such|it){0,3}=noun (@people|@persons)=noun ]
  + Between ⟦14 and 16 people⟧ left.
  - Between 14 and 16 May they left.

count.range
  = ${QUAL} [ #num=n (to|or|'-|'—) #num=m (@open|@nationality|more|other|such|it){0,3}=noun @people=noun ]
  + From ⟦14 to 16 people⟧ left.
  - In 2020 and 2021 they left.

count.of-them tags=partitive,ofthem
  = ${QUAL} [ #num=n of=of (them|these|those) ]
  + ⟦Nine of them⟧ left.
  + ⟦Nine of them⟧ arrested in May left.
  - All of them left.

count.of-those tags=partitive,ofthem
  = ${QUAL} [ #num=n of=of those (released|freed|pardoned|detained|arrested|convicted|jailed|sentenced|held|charged|imprisoned)=noun ]
  + ⟦Nine of those convicted⟧ were women.
  + ⟦Nine of those freed⟧ left.
  - Nine of them held talks.

count.of-the-dead
  = ${QUAL} [ #num=n of=of (the|those) (killed|injured|wounded|dead)=noun ] !(@people|@nationality)
  + ⟦Nine of those killed⟧ were women.
  - Nine of them killed time.

count.of-us
  = ${QUAL} [ #num=n of=of (us|you) ]
  + There were ⟦four of us⟧ there.
  - There were many of us there.

count.of-whom tags=partitive,ofwhom
  = ${QUAL} [ #num=n of=of whom ]
  + About ⟦30 of whom⟧ are women.
  - All of whom left.

count.of-whom-last tags=partitive
  = [ #num=n ] '( including #num @people ') of=of whom
  + They met 40 prisoners, ⟦14⟧ (including two women) of whom are ill.
  - They met 14 days (including two women) later.

count.of-the
  = (of|among) (the|these|those) [ #num=n ] ',
  + Of the ⟦40⟧, 12 were tried.
  - Of the days, 12 were cold.

count.of-these-people tags=partitive
  = ${QUAL} [ #num=n of (the|these|those|his|her|its|our|my|their) !(#num|@verb|@be|@have){0,2}=noun (@people|@persons|group)=noun ]
  + ⟦Six of the prisoners⟧ left.
  - All of the prisoners left.

count.of-the-freed tags=partitive
  = ${QUAL} [ #num=n of=of (the|those) (freed|released|pardoned|detained|arrested|convicted|deported|expelled|accused|missing)=noun ] !(@people|@nationality)
  + ⟦Nineteen of the freed⟧ have been named.
  - All of the freed left.

count.figure
  = (figure|number|total|toll) (held|detained|arrested|killed|jailed|imprisoned|released|of|those|@people|dead){0,3} at ${QUAL} [ #num=n ]
  + They put the figure at ⟦22⟧.
  + They put the number of inmates held at ⟦22⟧.
  + They put the number of those detained at ⟦1,380⟧.
  - They met at 22.

count.figure-of near=people
  = (figure|tally|toll) of ${QUAL} [ #num=n ] (',|'.|>)
  + They count 40 prisoners, compared to the figure of ⟦38⟧.
  - They paid the figure of 38 pounds.

count.participle-about
  = (@about|@atleast|@atmost)=qual [ #num=n (released|freed|pardoned|detained|arrested|convicted|deported|expelled)=noun ]
  + They met 90 people, including nearly ⟦23 arrested⟧ in May.
  - They met nearly 23 towns.

count.participle
  = (@determiner|@among|of|@about) ${QUAL} [ #num=n (released|freed|pardoned|detained|arrested|convicted|deported|expelled)=noun ]
  + The ⟦52 released⟧ met.
  - Then 52 released birds flew.
  - They met again.

count.nationality
  = ${QUAL} [ #num=n ${KIN}{0,3}=noun @nationality=noun ] !@open
  + ⟦Six Chinese⟧ left.
  + He met ⟦four other Vietnamese⟧.
  + He met ⟦two young Burmese⟧ and a Pole.
  - All Lithuanians left.

count.nationalities
  = ${QUAL} [ #num=n @nationality=noun and @nationality=noun ] (',|'.|'!|each|@past|@verb|@be|@have|>)
  + ⟦Six Lithuanians and Latvians⟧ left.
  - Six Lithuanian and Latvian towns.

count.nationality-did
  = ${QUAL} [ #num=n ${KIN}{0,3}=noun @nationality=noun ] (@past|@verb)
  + ⟦Six Burmese⟧ crossed the border.
  - They saw six Lithuanian towns.

count.number-of
  = number of @open{0,2}=noun @people=noun @participle? _{0,6} (to|at|is|was|reached|reaches|passed|tops) (@atleast|@atmost|@about){0,1}=qual [ #num=n ]
  + The number of political prisoners fell to ⟦1,150⟧ again.
  - The number of political prisoners fell.

count.number-from
  = number of @open{0,2}=noun @people=noun @participle? _{0,4} from (@about|@atleast){0,1}=qual [ #num=n ] @people? to
  + The number of political prisoners rose from ⟦300⟧ to 1,150 again.
  - The number of letters rose from 300 to 1,150 again.

count.number-over
  = number of @open{0,2}=noun @people=noun @participle? _{0,4} @atleast=qual [ #num=n ] !@people
  + The number of political prisoners exceeded ⟦1,150⟧ again.
  - The number of political prisoners fell.

count.number-rose
  = (this|that|the|their) (number|figure|total|tally) (has|had)? @adverb? (rose|risen|grew|grown|fell|fallen|dropped|increased|climbed|reached|stood|stands) (to|at)? (@atleast|@atmost|@about){0,2}=qual [ #num=n ] (',|'.|@preposition|>)
  + They say that this number rose to at least ⟦42⟧ by May.
  - They say that this number rose.

count.number-to
  = (number|total|tally|count|figure|list) (to|from) ${QUAL} [ #num=n ] (',|'.|>|@preposition|@determiner)
  + It brought the overall number to ⟦4,108⟧ by June.
  - It brought the number to them.

count.bring-to
  = (bring|brings|brought|bringing|raise|raises|raised|raising|take|takes|took|taking) to ${QUAL} [ #num=n ] the (total|overall)? number of @open{0,2} (@people|@persons)
  + The arrests bring to ⟦40⟧ the number of people held.
  - The arrests bring to 40 the number of letters sent.

count.population tags=population
  = (prison|inmate|jail) population (of|at|is|was|stands_at|stood_at|stands|stood|reached|exceeds|exceeded|totals|totalled){0,2} ${QUAL} [ #num=n ] !(@unit|@people|@persons)
  + Plinton has a prison population of ⟦45,600⟧ now.
  + The inmate population stood at ⟦14,044⟧ in May.
  - The inmate population stood at noon in rows of 12 people.

count.down-from tags=compared
  = (down|up) from [ #num=n ] (',|'.|>|@determiner|@preposition|on)
  + They counted 40 prisoners, down from ⟦52⟧ a month before.
  - He came down from 40 miles away.
  - She was jailed for 20 years, up from 18.

count.compared tags=total,compared near=people
  = compared (with|to) @about{0,1}=qual [ #num=n ] (a|the|one|last) @unit
  + They counted 136 prisoners, compared with ⟦125⟧ a year earlier.
  - They counted 136 letters, compared with 125 a year earlier.

count.more
  = [ #num=n more=noun ] (@determiner|@would|@be|@have|@future|@may|@verb|@preposition|'.|',|>)
  + He hoped that ⟦100 more⟧ would follow.
  - He walked 100 more miles.

count.another
  = (',|'—|'-|and) another [ #num=n ] (',|'.|and|>)
  + On Monday they freed 30 people, on Friday — another ⟦32⟧, they said.
  - They met another 30 times.

count.accused
  = ${QUAL} [ #num=n (accused|dead|wounded|injured|missing|disappeared)=noun ] (@preposition|@adverb|@be|@have|',|'.|@and|@relative|'(|'—|>)
  + The ⟦12 accused⟧ were silent.
  + They counted ⟦12 dead⟧ and many more.
  - They counted 12 missing files.
  - Then 12 accused him of it.

count.scope-noun
  = ${QUAL} [ #num=n (pardoned|released|freed)=noun ] !(@open|@people|@nationality|@role|#person|@determiner)
  + ⟦27 pardoned⟧ have children.
  + Then: ⟦30 pardoned⟧ (14 of them women).
  - Then 27 released birds flew.`,
)
