import { triggersOf } from '../../../grammar/rule-text.ts'

const LET = '(released|freed|let_out|let|allowed|permitted|discharged)'
/** Out of where. */
const FROM = '(temporarily|briefly|out|of|from|prison|jail|custody|@premises|#facility|the|a|his|her|their){0,6}'
/** Whose, or what for: “his mother’s”. */
const WHOSE = '(the|a|his|her|their|own|late|@possessive|#unnamed|#person|@open){1,6}'
const RITE = '(funeral|burial|wake|wedding|graduation|bedside|deathbed)'
const ON_LEAVE =
  '(on_furlough|on_a_furlough|on_medical_furlough|on_temporary_furlough|on_day_release|on_a_day_pass|on_prison_leave|on_home_leave|on_temporary_leave|on_medical_leave|on_compassionate_leave|under_escort)'
const WHILE =
  '(a|an|one|two|three|@num|#num|few|several|some|only|just){0,3} (#term|hour|hours|day|days|week|weeks|weekend|night)'

/** Being let out for a while: who has to come back is not free, and who is not even let out so is not either. */
export const OUTINGS = triggersOf(
  'en',
  `
release.on-leave verb polarity=negated needs=acted
  = [ ${LET} ${FROM} ${ON_LEAVE} ]
  + Nina Petrova was not released from prison on furlough.
  - Nina Petrova was released on furlough from prison.
  - Nina Petrova was not released on Friday.

release.for-a-while verb polarity=negated needs=acted
  = [ ${LET} ${FROM} for ${WHILE} ]
  + Nina Petrova was not let out of prison for a day.
  - Nina Petrova was let out of prison for a day.
  - Nina Petrova was not let out for long.

release.for-a-rite verb polarity=negated needs=acted
  = [ ${LET} ${FROM} (to|for) (attend|visit|go_to|join)? ${WHOSE} ${RITE} ]
  + Nina Petrova was not released from prison to attend her mother's funeral.
  - Nina Petrova was released from prison to attend her mother's funeral.
  - Nina Petrova was released from prison after her mother's funeral.

release.left-for-a-while self polarity=negated needs=acted
  = [ (left|leaves|leave) (the|a|his|her)? (prison|jail|custody|@premises|#facility) ${ON_LEAVE} ]
  + Nina Petrova has never left prison under escort.
  - Nina Petrova left prison under escort for a hearing.
  - Nina Petrova left prison after two years.
`,
)
