/** People who tell, and those who are called after their post. */
const PEOPLE =
  'leader leaders head chief chairman chairwoman chairperson coordinator director founder laureate dissident opponent economist businessman politician lawmaker senator mayor governor secretary chancellor premier fighter organisers aide guest guards activists lawyers prisoners inmates neighbour neighbor woman man women men girl boy parents pensioner teacher doctor pastor priest bishop historian editor writer blogger student volunteer resident refugee witness survivor detainee captive organiser organisers organizer organizers defenders campaigners experts diplomats journalists investigator warden spokesperson spokesman spokeswoman official officials diplomat analyst attorney relative relatives mother father wife husband sister brother son daughter friend colleague prisoner ex-prisoner inmate journalist reporter expert minister ambassador envoy guard officer judge prosecutor activist defender campaigner representative lawyer one_of'

/** Bodies, and what is written: “the ministry said”, “said the decree”. */
const BODIES =
  'ministry government court police prosecutors group organisation organization agency foundation committee commission council embassy military army junta regime union opposition watchdog department statement letter decree verdict petition communique communiqué'

/** Nouns that may tell, as subjects of a verb of saying: ../../../README.md. */
export const TELLERS = `${PEOPLE} ${BODIES}`
