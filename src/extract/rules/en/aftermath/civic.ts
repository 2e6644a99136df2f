import { actsOf } from '../../../grammar/rule-text.ts'
import { acting, ON } from './acting.ts'

const POLITICS =
  '(political|politics|public_life|civic_life|politically|election|elections|electoral|rally|rallies|protest|protests|demonstration|demonstrations|gathering|gatherings|meeting|meetings|assembly|assemblies|marches|march|party|parties|office|parliament|president|candidate|candidates|activism|activities|activity|events|strike|strikes|campaign|campaigns|movement|movements|organisations|organizations|organisation|organization|union|unions|anti-government|vote)'

/** What people are barred from in public life. */
export const CIVIC_ACTS = actsOf(
  'en',
  `
act.takes-part code=civic_rights duty=mustnot
  = [ ${acting('take_part participate engage get_involved be_involved join attend resume organise organize vote campaign belong')} ] ${ON} ${POLITICS}
  + Nina Petrova was released. She may not belong to any party.
  - Nina Petrova was released. She may take part in any political activity.

act.runs-for code=civic_rights duty=mustnot
  = [ ${acting('run stand serve lead continue conduct address hold stage seek form contest')} ] (in|for|as|on|@determiner|@adverb|@open|any|other|or|and|political|public|such|further){0,5} ${POLITICS}
  + Nina Petrova was released. She may not stand as a candidate.
  - Nina Petrova was released. She cannot serve tea at meetings.
  - Nina Petrova was released. She cannot seek help from the union.
`,
)
