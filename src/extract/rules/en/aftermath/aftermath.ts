import { triggersOf } from '../../../grammar/rule-text.ts'

/** What is asked of people before, and what binds and harms them after. Conditions are what they are, whoever demands them: `fixed`. */
export const AFTERMATH = triggersOf(
  'en',
  `
petition.wrote self needs=acted 
  = (wrote|write|writes|written|writing|signed|sign|signing|submitted|submit|submitting|filed|file|filing|lodged|lodge|lodging|sent) (a|an|any|the|his|her|their|no|another|my)? @open{0,1} (@scope_petition|petition|petitions|clemency_request|pardon_request|pardon_petition)
  + Nina Petrova wrote a petition for pardon.
  - Nina Petrova wrote a letter to him.
  + Nina Petrova did not file a petition.
  - The president signed a decree.

petition.asked self needs=acted
  = (asked_for|ask_for|asks_for|asking_for|applied_for|apply_for|applies_for|applying_for|petitioned_for|begged_for|pleaded_for|plead_for|appealed_for|appeal_for) (a|an|any)? @open{0,1} (pardon|clemency|mercy|amnesty|forgiveness)
  + Nina Petrova asked for a pardon.
  - Nina Petrova asked for water.

petition.asked-him self needs=acted
  = (asked|ask|asks|asking|petitioned|begged|appealed|plead|pleaded) (@open|#person|#unnamed|to|the){1,3} for (a|an|any)? @open{0,1} (pardon|clemency|mercy|amnesty)
  + Nina Petrova asked Lukashenko for a pardon.
  - Nina Petrova asked Lukashenko for water.

petition.requested self needs=acted 
  = (requested|request|requesting) (a|an)? (presidential)? (pardon|clemency|mercy|amnesty)
  + Nina Petrova requested clemency.
  - Nina Petrova requested water.

admission.guilt self needs=acted 
  = (admitted|admit|admits|admitting|confessed|confess|acknowledged|acknowledge|recognized|recognize) (his|her|their|my|any|the|to)? (own)? (guilt|guilty|crimes|crime)
  + Nina Petrova admitted her guilt.
  - Nina Petrova admitted a guest.

admission.plead self needs=acted 
  = (pleaded|plead|pleads|pled) guilty
  + Nina Petrova pleaded guilty.
  - Nina Petrova pleaded for help.

admission.repent self needs=acted 
  = (repented|repent|repents|confessed)
  + Nina Petrova repented in court.
  - Nina Petrova reported to court.

admission.plead-not self needs=acted polarity=flip
  = (pleaded|pled|plead) not_guilty
  + Nina Petrova pleaded not guilty.
  - Nina Petrova pleaded guilty.

petition.wrote-to self needs=acted
  = [ (wrote|write|written|writing|appealed) ] to (the_president|lukashenko|lukashenka) for (pardon|clemency|mercy|a_pardon)
  + Nina Petrova wrote to the president for a pardon.
  - Nina Petrova wrote to the president.

warning.threat verb needs=acted
  = [ (warned|cautioned) ]
  + Nina Petrova was warned that she would be arrested.
  - Nina Petrova was thanked.

warning.told verb needs=acted
  = [ (told|informed) ] that (#unnamed|#person) (would|will) be? (arrested|jailed|imprisoned|detained|rearrested|sent_back|returned_to|punished|lose)
  + Nina Petrova was told that she would be arrested if she came back.
  - Nina Petrova was told that she would be thanked.

warning.without plain
  = (warning|warnings|prior_notice|notice|explanation)
  + She was taken away without warning.
  - She was taken away.

warning.warned verb needs=acted
  = (warned|notified|forewarned|informed|told) (beforehand|in_advance|ahead|about)
  + Nina Petrova was not warned in advance.
  - Nina Petrova was free.
`,
)
