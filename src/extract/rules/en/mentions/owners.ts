import { mentionRulesOf } from '../../../grammar/rule-text.ts'

/** Those who are spoken of by what is theirs: papers, a release, a petition. */
export const OWNERS = mentionRulesOf(
  'en',
  `
unnamed.owner-one tags=pronoun,singular,owner
  = [ (his|her) ] (bank|@adverb|@open)? @owned
  + Then they kept ⟦her⟧ passport.
  - Then they kept her house.

unnamed.owner-release tags=pronoun,singular,owner
  = [ (his|her) ] (early|immediate|unconditional|swift|speedy|sudden|surprise|full|and|possible|imminent|upcoming){0,3} release !(of|date|papers|form)
  + Then they demanded ⟦her⟧ early release.
  - Then they heard her release of songs.

unnamed.owner-petition tags=pronoun,singular,owner
  = [ (his|her) ] @open? (petition|petitions|request|appeal|plea|pleas|application|bid|clemency_plea|clemency_petition|clemency_request|clemency_appeal|pardon_request) (for|was|were|has|had)
  + Then they refused ⟦her⟧ petition for pardon.
  - Then they refused her petition to the school.

unnamed.owner-releases tags=pronoun,plural,owner
  = [ their ] (early|immediate|unconditional|swift|speedy|sudden|surprise|full|and|possible|imminent|upcoming){0,3} release !(of|date|papers|form)
  + Then they demanded ⟦their⟧ release.
  - Then they heard their release of songs.

unnamed.owner-many tags=pronoun,plural,owner
  = [ their ] (bank|@adverb|@open)? @owned
  + Then they kept ⟦their⟧ passports.
  - Then they kept their house.

unnamed.owner-first tags=pronoun,first,owner
  = [ my ] (bank|@adverb|@open)? @owned
  + Then they kept ⟦my⟧ passport.
  - Then they kept my house.
`,
)
