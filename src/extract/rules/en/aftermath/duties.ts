import { triggersOf } from '../../../grammar/rule-text.ts'

const MADE = '(forced|made|pressured|pressed|coerced|compelled|obliged)'
const SERVE = '(cooperate|collaborate|inform|spy|work)'
const SERVICE = '(kgb|#organisation|security_service|security_services|special_services|secret_police|police|investigators)'
const NETWORK = '(twitter|facebook|instagram|telegram|youtube|social_media|social_networks|the_internet)'

/** What people were bound to as the price of their release, or by a court that let them out: bail, pledges, whom not to meet. */
export const DUTIES = triggersOf(
  'en',
  `
condition.barred-from-talks plain fixed
  = (freed|released|former|ex) (@open|@role|#unnamed){1,2} [ (barred|banned) ] from (giving|media)? (interviews|interview|${NETWORK.slice(1)}
  + Freed activist barred from interviews.
  - Freed activist barred from concerts.

condition.kept-secret self fixed told
  = (obliged_to|forced_to|made_to|had_to|ordered_to|required_to) keep [ (it|this|that|everything) (secret|silent|quiet|confidential) ]
  + Nina Petrova was released. She was obliged to keep it secret.
  - Nina Petrova was released. She was obliged to keep it warm.

condition.terms-are self fixed
  = (condition|conditions|term|terms) (set|imposed|of|for|on|her|his|their|@determiner|#person|#unnamed|@possessive|@pronoun){0,6} (release|bail|parole|house_arrest|freedom) (is|are|was|were|include|includes|included) that (#unnamed|#person) [ (would|must|should|shall|will|may|can|not|refrain|report|remain|stay|leave|keep|abstain|wear) ]
  + Among the conditions set for her release are that she would report to the court.
  - Among the friends of her release are that she would report to the court.

condition.bail-on plain fixed
  = (bail|parole) [ on (the|a)? condition (to|of|that) ] !(two|guarantors|sureties|his|her|their|the|a|one|#num)
  + Nina Petrova was given bail on condition to stay silent.
  - Nina Petrova was given bail on Friday.

condition.serve-under verb code=recruitment fixed
  = [ ${MADE} ] (#person|#unnamed){0,1} (by|under|through|with) (torture|threat|threats|beatings|blackmail|pressure|violence|of|and){1,3} to (agree|promise|@determiner)? to? ${SERVE} (with|for|on)
  + Nina Petrova was forced by torture to collaborate with the KGB.
  - Nina Petrova was forced by torture to sign a confession.

condition.promised-to-inform verb code=recruitment fixed
  = [ ${MADE} ] (#person|#unnamed) to (promise|agree|pledge) to (be|become|act_as|work_as|serve_as|act|work|serve|as){1,2} (@determiner|#organisation|@possessive|kgb){0,3} (informer|informant|agent|informers|informants)
  + The officers forced Nina Petrova to promise to act as an informant.
  - The officers forced Nina Petrova to promise to act as a witness.

condition.freed-for-service self code=cooperation_paper fixed needs=acted
  = (released|freed|let_go|let_out|pardoned) (@open|from|#facility|jail|prison|#date|@adverb|earlier|this|year|on|parole|@determiner){0,6} [ (in_exchange_for|in_return_for|after) (pledging|agreeing|promising|consenting) to ${SERVE} ] (with|for) the? ${SERVICE}
  + Nina Petrova was released in exchange for agreeing to cooperate with the KGB.
  - Nina Petrova was released in exchange for agreeing to cooperate with her friends.

condition.freed-having-signed self code=cooperation_paper fixed needs=acted
  = (released|freed|let_go|let_out|pardoned) (on_parole|conditionally|early|on_bail|#date|_){0,4} [ after signing (a|an|the|some|any)? (written|@open)? (paper|agreement|agreement_to|pledge|statement|document|commitment|undertaking) (to|on|of)? (cooperate|collaborate|cooperation|collaboration) ]
  + Nina Petrova was released on parole after signing an agreement to collaborate with the KGB.
  - Nina Petrova was released on parole after signing an agreement to stay in Minsk.

condition.gave-pledge plain code=cooperation_paper fixed
  = [ (gave|give|giving|given) ] (a|an|the|his|her)? (written|signed)? (pledge|promise|undertaking|commitment) (to|of) (cooperate|collaborate|cooperation|collaboration) (with|for) the? ${SERVICE}
  + Giving a written pledge to cooperate with the KGB was the only way out.
  - Giving a written pledge to cooperate with the choir was the only way out.

condition.tore-the-passport-of plain code=papers_taken fixed takes=person:person
  = [ (tore|tore_up|ripped|ripped_up|confiscated|seized|took|took_away|destroyed|burned|shredded) up? (the|a)? @papers=document ] of (the|former|ex-prisoner|@open|@role|@title){0,3} #person=person
  + The KGB tore up the passport of Nina Petrova.
  + The KGB tore up the passport of anarchist Nina Petrova.
  - The KGB tore up the letter of Nina Petrova.

condition.no-papers-along self code=papers_taken fixed needs=acted
  = [ (had|have|has) ] no (identity|valid|@open)? (documents|papers|passport|passports|document) (with|on) (them|him|her|me|us|themselves|#unnamed|@pronoun)
  + Nina Petrova had no documents with her.
  - Nina Petrova had no friends with her.

condition.inside-again self code=rearrest fixed told
  = again [ found (himself|herself|themselves|@pronoun|#unnamed) ] (in|behind) (@determiner|penal){0,2} (colony|penal_colony|prison|jail|custody|bars|#facility)
  + Nina Petrova was released. Then she again found herself in a penal colony.
  - Nina Petrova was released. Then she again found herself in a forest.
`,
)
