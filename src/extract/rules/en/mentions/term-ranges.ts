import { mentionRulesOf } from '../../../grammar/rule-text.ts'

const UNIT = '(day|days|week|weeks|month|months|year|years)'
const YEAR = '(year|years)'
const MONTH = '(month|months)'
const PLACE = '(in_prison|in_jail|in_custody|in_detention|in_a_colony|in_a_penal_colony|behind_bars|of_imprisonment)?'
/** “From” leads to “to”: “ranging from four years and two months to ten” has a month in its first length. */
const ENDS = [
  ['from', 'from', 'to'],
  ['between', 'between', '(and|to)'],
] as const

/** Lengths between two ends that have units of their own; the first of two, of two people, where it is the longer one. */
export const TERM_RANGES = mentionRulesOf(
  'en',
  `
term.respective-down near=sentencing
  = [ #num=n ] and #num ${UNIT}=unit
  + They got ⟦13⟧ and 12 years in prison.
  + They were given ⟦11⟧ and 12 months respectively.
  - They walked 13 and 12 days.
${ENDS.map(
  ([name, first, to]) => `
term.range-units-${name} near=sentencing
  = ${first} [ #num=n ${UNIT}=unit1 ${to} #num=m ${UNIT}=unit ${PLACE} ]
  + The sentences were ${first} ⟦18 months ${to === 'to' ? to : 'and'} five years in prison⟧.
  - They worked ${first} two years ${to === 'to' ? to : 'and'} five years.

term.range-long-first-${name} near=sentencing
  = ${first} [ #num=n ${YEAR}=unit1 ',? and? #num=n1 ${MONTH}=unit0 ',? ${to} #num=m ${UNIT}=unit ${PLACE} ]
  + They got ${first} ⟦four years and two months ${to === 'to' ? to : 'and'} ten years⟧.
  - They worked ${first} four years and two months ${to === 'to' ? to : 'and'} ten years.

term.range-long-last-${name} near=sentencing
  = ${first} [ #num=n ${UNIT}=unit1 ',? ${to} #num=m ${YEAR}=unit ',? and? #num=n2 ${MONTH}=unit2 ${PLACE} ]
  + They got ${first} ⟦four years ${to === 'to' ? to : 'and'} ten years and two months⟧.
  - They worked ${first} four years ${to === 'to' ? to : 'and'} ten years and two months.

term.range-long-${name} near=sentencing
  = ${first} [ #num=n ${YEAR}=unit1 ',? and? #num=n1 ${MONTH}=unit0 ',? ${to} #num=m ${YEAR}=unit ',? and? #num=n2 ${MONTH}=unit2 ${PLACE} ]
  + They got ${first} ⟦eight years, nine months ${to === 'to' ? to : 'and'} ten years, six months⟧.
  - They worked ${first} eight years, nine months ${to === 'to' ? to : 'and'} ten years, six months.
`,
).join('\n')}`,
)
