import { triggersOf } from '../../../grammar/rule-text.ts'

const CARDS = '(account|accounts|bank_account|bank_accounts|bank_card|bank_cards|salary_card|card|cards)'
const BLOCKED = '(blocked|frozen|closed|cancelled|canceled|arrested|seized|suspended)'
const JOB = '(work|job|jobs|employment|position|positions)'
const FIND = '(find|finding|get|getting|obtain|obtaining|secure|securing|land|landing)'
const ANY = '(a|an|any|the|new|stable|#unnamed|@adverb|@open)'

/** Work, money and post after release. Conditions are what they are, whoever demands them: `fixed`. */
export const LIVING = triggersOf(
  'en',
  `
condition.account plain code=bank polarity=restricted fixed
  = (bank_account|bank_accounts|bank_card|bank_cards|salary_card|banking_services|open_an_account)
  + For you there is no bank account.
  - You have a bank account.

condition.cannot-open self code=bank polarity=restricted fixed
  = [ (open|get|obtain|have|has|had|use|receive|hold) ] (a|an|any|no|his|her|their|#unnamed|@open){0,2} (bank|salary|savings)? ${CARDS}
  + Nina Petrova could not open a bank account.
  + Nina Petrova cannot get a salary card.
  - Nina Petrova could open a bank account.

condition.no-access plain code=bank polarity=restricted fixed
  = [ access ] to _{0,6} (account|accounts|bank_account|bank_accounts|banking|banks|savings)
  + She does not have access to her accounts any more.
  - She has access to her accounts.

condition.card-blocked plain code=bank fixed
  = ${CARDS} (@be|@have|@adverb|remain|remains|remained|still){1,3} [ ${BLOCKED} ]
  + Her card was blocked there.
  - Her road was blocked there.

condition.had-blocked self code=bank fixed
  = [ (had|have|has) ] (#unnamed|their|his|her)? @open? ${CARDS} ${BLOCKED}
  + Nina Petrova had her card blocked.
  - Nina Petrova had her road blocked.

condition.block-card plain code=bank fixed
  = [ (blocked|froze|closed|cancelled|canceled|block|freeze|blocking|freezing|seized) ] (#unnamed|all|the|their|his|her|of|bank|#person|@possessive){0,3} ${CARDS}
  + The bank blocked her card.
  - The bank blocked her road.

condition.bank-refused plain code=bank fixed
  = (bank|banks) (@have|@adverb){0,2} [ (refused|refuses|refuse|declined) ] to (open|give|issue|serve|provide|accept)
  + The bank refused to open an account for her.
  - The bank refused to comment.

condition.denied-card verb code=bank fixed
  = [ (denied|refused|refuse|deny) ] (#unnamed|#person|#count)? (a|an|any)? (bank|salary)? ${CARDS}
  + Nina Petrova was denied a bank account.
  + The bank refused her a card.
  - Nina Petrova was denied a visit.

condition.frozen-accounts plain code=bank fixed
  = [ (frozen|blocked) ] bank? (accounts|account|bank_account|bank_accounts|bank_card|bank_cards|cards)
  + They told of frozen accounts.
  - They told of frozen fish.

condition.parcel plain code=parcels polarity=restricted fixed
  = (parcel|parcels|money_transfers|package|packages)
  + For you there are no parcels.
  - You have a parcel.

condition.cannot-send self code=parcels polarity=restricted fixed
  = [ (send|receive|mail|get|post|accept|make) ] (or|and|send|receive|a|any|no|the|money|@open){0,4} (parcel|parcels|money_transfer|money_transfers|package|packages|transfers)
  + Nina Petrova cannot send a parcel.
  + Nina Petrova cannot send or receive a parcel.
  - Nina Petrova can send a parcel.

condition.transfers plain code=parcels fixed
  = (money_transfers|transfers|parcels|packages) (@open|to|from|on|the|list|lists|people|#unnamed|#person){0,6} (@be|@have|@adverb){1,3} [ (blocked|banned|returned|refused|sent_back|not_accepted|stopped) ]
  + Money transfers to Nina Petrova were blocked.
  - Money transfers were quick.

condition.job plain code=work fixed
  = (demand|demands|require|requires|required|forced|force|obliged|must|promise|ordered|made) _{0,4} (get_a_job|find_a_job|find_work|take_a_job|get_work)
  + They demand that you get a job.
  - They got a job.

condition.banned self code=work polarity=restricted fixed
  = [ ${FIND} ] ${ANY}{0,3} ${JOB}
  + Nina Petrova cannot find a job.
  + Nina Petrova was unable to find stable employment.
  - Nina Petrova can find a job.

condition.work-in-profession self code=work polarity=restricted fixed
  = (work_in_his_profession|work_in_her_profession|work_in_their_profession)
  + Nina Petrova cannot work in her profession.
  - Nina Petrova can work in her profession.

condition.hard-to-find plain code=work fixed
  = (struggled|struggle|struggles|struggling|difficult|difficulty|difficulties|hard|harder|trouble|problems|impossible) (@open|@people|for|#person|#unnamed|to|with|in|of){0,5} [ ${FIND} ] ${ANY}{0,3} ${JOB}
  + Nina Petrova struggled to find a job there.
  + It is difficult for former prisoners to find work.
  - It is difficult to find the road.

condition.no-work self code=work fixed
  = [ (find|finds|found|get|gets|got) ] no @open? ${JOB}
  + Nina Petrova can find no work.
  - Nina Petrova can find her way.

condition.denied-work verb code=work fixed
  = [ (denied|refused) ] (#unnamed|#person|#count)? (a|an|any|the)? @open? ${JOB}
  + Nina Petrova was refused a job at the plant.
  - Nina Petrova was refused a visit.

condition.labour-market verb code=work fixed
  = [ (prevented|barred|banned|excluded|kept|blocked) ] from (re-entering|entering|returning_to) (the|his|her|their)? @open{0,2} (market|labour_market|labor_market|profession|professions|job|jobs|workforce)
  + Nina Petrova was prevented from re-entering the labour market.
  - Nina Petrova was prevented from entering the hall.

condition.profession-ban plain code=work fixed
  = [ (ban|bans|prohibition) ] on (returning_to|working_in|practising|practicing) (the|his|her|their)? (profession|professions|job|jobs)
  + They live with bans on returning to their professions.
  - They live with bans on the sale of bread.

condition.not-hired verb code=work polarity=restricted fixed
  = (hire|hires|hired|hiring|employ|employs|employed)
  + They will not hire Nina Petrova.
  - They will hire Nina Petrova.

condition.nobody-hires plain code=work polarity=restricted fixed
  = (employer|employers|school|company|firm|hospital|boss|university|@open) (wants|wanted|will|would|dares|dared|to){0,3} [ (hire|employ|take_on) ] (#unnamed|#person|former|people|anyone)
  + No school will employ Nina Petrova.
  - Every school will employ Nina Petrova.

condition.barred-work verb code=work fixed
  = [ (barred|banned|prohibited|forbidden) ] (from|to) (working|work|teach|practise|practice|teaching|practising|practicing|her_profession|his_profession|their_profession|any_job|the_profession)
  + Nina Petrova was barred from teaching.
  - Nina Petrova was barred from the room.

condition.may-not-work verb code=work polarity=restricted fixed
  = [ (allowed|permitted|allow|permit) ] (#unnamed|#person|#count)? to (work|teach|practise|practice)
  + Nina Petrova is not allowed to work in schools.
  - Nina Petrova is allowed to work in schools.

condition.cannot-teach self code=work polarity=restricted fixed told needs=acted
  = (cannot|ca|can|may) (not|n't){0,1} [ (teach|practise|practice) ]
  + Nina Petrova was released. She cannot teach.
  - Nina Petrova was released. She can teach.

condition.fired verb code=work fixed
  = [ (fired|dismissed|sacked|laid_off) ] (from|after|because|over|for|as_soon_as) (her|his|their|the|@open){0,2} (release|job|jobs|post|conviction|sentence|record|prison|posts)
  + Nina Petrova was fired from her job.
  - Nina Petrova was fired up.

condition.lost-job self code=work fixed
  = [ (lost|loses) ] (her|his|their|the) (job|jobs|post|licence|license)
  + Nina Petrova lost her job.
  - Nina Petrova lost her way.

condition.had-to-work self code=work fixed
  = [ (had|has|have|made|forced|obliged|required) ] to (work|take_a_job|get_a_job|find_a_job) (on|at|in|as|there|'.|',)
  + Nina Petrova had to work on a farm.
  - Nina Petrova had to leave.
`,
)
