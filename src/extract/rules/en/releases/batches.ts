import { triggersOf } from '../../../grammar/rule-text.ts'

const SO_MANY = '(@atleast|@atmost|@about|@another|@determiner|@rest)'

/** Releases and pardons of so many, told by what a paper says. */
export const BATCHES = triggersOf(
  'en',
  `
pardon.concerning verb batch=release_event needs=count
  = (pardon|pardons|clemency|amnesty) (issued|announced|signed|granted|declared|decreed|@preposition|@determiner|@adverb|@timely|#date){0,6} [ (concerning|involving|covering|affecting|benefiting|benefitting) ] ${SO_MANY}{0,3} #count
  + The king issued a pardon on Friday concerning 457 inmates.
  - The king issued a decree on Friday concerning 457 inmates.
  - The king issued a pardon concerning the rights of 12 towns.
`,
)
