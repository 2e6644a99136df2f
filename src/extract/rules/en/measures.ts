import type { MentionRule } from '../../pack.ts'

const QUAL = '(@atleast|@atmost|@about|@less){0,2}=qual'
const PLACE =
  '(in_prison|in_jail|behind_bars|in_custody|in_detention|in_a_penal_colony|of_imprisonment|in_a_colony|imprisonment|of_hard_labor|of_restricted_freedom|of_house_arrest|of_probation|of_prison|of_administrative_arrest|of_forced_labor|in_a_prison_colony|in_a_high-security_prison|in_a_high-security_penal_colony|in_a_labor_camp)?'
const UNIT = '(day|days|week|weeks|month|months|year|years)'
const ADJECTIVES = '(@open|@nationality){0,3}=noun'
const CODE =
  '(of_the_criminal_code|of_the_code_of_administrative_offences|of_the_administrative_code|criminal_code|of_belarus_s_criminal_code|of_the_belarusian_criminal_code)?=code'

const rule =
  (kind: 'count' | 'term' | 'article') =>
  (id: string, pattern: string, yes: string[], no: string[], more: { tags?: string[]; near?: string } = {}): MentionRule => ({
    id: `en.${kind}.${id}`,
    kind,
    pattern,
    ...more,
    tests: { yes, no },
  })
const count = rule('count')
const term = rule('term')
const article = rule('article')

/** Numbers of people. Captures: see ../../values.ts. */
const COUNTS: readonly MentionRule[] = [
  count(
    'people',
    `${QUAL} [ #num=n ${ADJECTIVES} @people=noun ]`,
    ['They met ⟦16 political prisoners⟧.', 'At least ⟦nine foreign nationals⟧ left.'],
    ['They met for 16 hours.'],
  ),
  count(
    'range',
    `${QUAL} [ #num=n (to|and|'-|'—) #num=m ${ADJECTIVES} @people=noun ]`,
    ['Between ⟦14 and 16 people⟧ left.'],
    ['In 2020 and 2021 they left.'],
  ),
  count(
    'of-them',
    `${QUAL} [ #num=n (of_them|of_whom|of_these|of_those) ]`,
    ['⟦Nine of them⟧ left.', 'About ⟦30 of whom⟧ are women.'],
    ['All of them left.'],
    { tags: ['partitive'] },
  ),
  count(
    'of-these-people',
    `${QUAL} [ #num=n of (the|these|those|his|their) @people=noun ]`,
    ['⟦Six of the prisoners⟧ left.'],
    ['All of the prisoners left.'],
    { tags: ['partitive'] },
  ),
  count(
    'participle',
    `(@determiner|@among|of|@about) ${QUAL} [ #num=n (released|freed|pardoned|detained|arrested|convicted|deported|expelled)=noun ]`,
    ['The ⟦52 released⟧ met.'],
    ['Then 52 released birds flew.', 'They met again.'],
  ),
  count(
    'nationality',
    `${QUAL} [ #num=n @nationality=noun ]`,
    ['⟦Six Lithuanians⟧ left.', 'He met ⟦two Latvians⟧ and a Pole.'],
    ['All Lithuanians left.'],
  ),
  count(
    'bare',
    "(and|while|',|@another|remaining|@about|@atleast) [ #num=n ] (were|have|remain|remained|stayed|went|left|arrived|had)",
    ['He met them, and ⟦nine⟧ were freed.'],
    ['They met nine times.'],
  ),
  count(
    'bare-first',
    '< [ #num=n ] (were|have|remain|remained|stayed|went|left|arrived|had)',
    ['⟦Nine⟧ were taken away.'],
    ['They met nine times.'],
  ),
]

/** Lengths of punishment. */
const TERMS: readonly MentionRule[] = [
  term(
    'years',
    `${QUAL} [ #num=n @open{0,1} ${UNIT}=unit ${PLACE} ]`,
    ['He was sentenced to ⟦18 years in prison⟧ then.', 'She has ⟦six months⟧ left to serve.'],
    ['They worked for two years there.', 'He was jailed two years ago.'],
    { near: 'sentencing' },
  ),
  term(
    'half',
    `${QUAL} [ #num=n and a half=half ${UNIT}=unit ${PLACE} ]`,
    ['He was sentenced to ⟦five and a half years in prison⟧.'],
    ['They worked for five years.'],
    { near: 'sentencing' },
  ),
  term(
    'years-months',
    `${QUAL} [ #num=n (year|years)=unit ',? and? #num=n2 (month|months)=unit2 ${PLACE} ]`,
    ['He was jailed for ⟦two years and six months⟧.'],
    ['They worked for two years.'],
    { near: 'sentencing' },
  ),
  term(
    'a-year',
    `${QUAL} [ (a|an) @open{0,1} (year|month|week|day)=unit ${PLACE} ]`,
    ['He had less than ⟦a year⟧ left to serve.', 'She was jailed for ⟦a year⟧.'],
    ['They met once a year.'],
    { near: 'serving' },
  ),
  term(
    'range',
    `${QUAL} [ #num=n (to|and|or|'-|'—) #num=m ${UNIT}=unit ${PLACE} ]`,
    ['They were sentenced to between ⟦14 and 16 years⟧.'],
    ['They met in 14 and 16 days.'],
    { near: 'sentencing' },
  ),
  term(
    'range-two',
    `${QUAL} [ #num=n ${UNIT} to #num=m ${UNIT}=unit ${PLACE} ]`,
    ['They got sentences from ⟦two years to five years⟧.'],
    ['They worked two years.'],
    { near: 'sentencing' },
  ),
  term(
    'compound',
    `[ #num=n '- ${UNIT}=unit (prison|jail|suspended)? (sentence|term|sentences|terms|imprisonment) ]`,
    ['He serves a ⟦12-year sentence⟧ now.', 'She got a ⟦six-month prison term⟧.'],
    ['They met for a 12-year plan.'],
  ),
  term(
    'life',
    '[ (life)=life (in_prison|imprisonment|sentence|behind_bars) ]',
    ['He got ⟦life in prison⟧.'],
    ['He told of life at home.'],
  ),
  term('death', '[ (death)=death (penalty|sentence) ]', ['He faces the ⟦death penalty⟧.'], ['They mourned his death.']),
]

const ARTICLES: readonly MentionRule[] = [
  article(
    'plain',
    `[ (article|articles|art) '.? #num=article ${CODE} ]`,
    ['He was tried under ⟦Article 342 of the Criminal Code⟧.'],
    ['He read an article of 2020.'],
  ),
  article(
    'super',
    `[ (article|articles|art) '.? #num=article (-|'-|'.) #num=sup ${CODE} ]`,
    ['He was tried under ⟦Article 361-4 of the Criminal Code⟧.'],
    ['He read an article of 2020.'],
  ),
  article(
    'part-first',
    `[ part #num=part of (article|articles|art) '.? #num=article ${CODE} ]`,
    ['He was tried under ⟦part 1 of Article 342⟧.'],
    ['He took part in it.'],
  ),
  article(
    'part-first-super',
    `[ part #num=part of (article|articles|art) '.? #num=article '- #num=sup ${CODE} ]`,
    ['He was tried under ⟦part 1 of Article 361-4 of the Criminal Code⟧.'],
    ['He took part in it.'],
  ),
  article(
    'part-last',
    `[ (article|articles|art) '.? #num=article ', part #num=part ${CODE} ]`,
    ['He was tried under ⟦Article 342, part 1⟧.'],
    ['He took part in it.'],
  ),
  article(
    'part-last-super',
    `[ (article|articles|art) '.? #num=article '- #num=sup ', part #num=part ${CODE} ]`,
    ['He was tried under ⟦Article 361-4, part 2⟧.'],
    ['He took part in it.'],
  ),
  article('brackets', "[ article #num=article '( #num=part ') ]", ['See ⟦Article 7(2)⟧ there.'], ['See an article of 7.']),
  article(
    'next',
    `articles #num{0,1} (@open|'-|')|'(|',){0,3} and [ #num=article ${CODE} ]`,
    ['He was tried under Articles 342 and ⟦361 of the Criminal Code⟧.'],
    ['He read two articles and left.'],
  ),
]

export const MEASURES: readonly MentionRule[] = [...COUNTS, ...TERMS, ...ARTICLES]
