import { actsOf } from '../../../grammar/rule-text.ts'
import { acting } from './acting.ts'

/** Where people have to be, and where they have to spend their nights. */
export const STAYING = actsOf(
  'en',
  `
act.stays duty=must
  = [ continue? ${acting('stay remain live reside sleep be return keep spend')} ] (@adverb|back|close_to|near_to|near|@often|night|nights|at|in|inside|to|within|under|the|@determiner|@pronoun|@possessive|@kin|given|last|usual|current|known|registered|stated|fixed|specified|declared|permanent|family|#unnamed|#person|own){0,6} (home|house|houses|homes|indoors|apartment|flat|residence|address|curfew|house_arrest|inside|night)
  + Nina Petrova was released. She was told to return home by nine in the evening.
  - Nina Petrova was released. She has to be at work from six in the morning.

act.stays-within duty=must
  = [ ${acting('stay remain live reside')} ] (@adverb|at|in|inside|within|@determiner|@pronoun|@possessive|#unnamed|own|same|@open){1,5} (city|town|village|district|region|province|capital|area|neighbourhood|neighborhood|municipality|country|limits|jurisdiction|#place)
  + Nina Petrova was released. She has to stay within the city.
  - Nina Petrova was released. She has to stay within the budget.

act.nights-at-police duty=must
  = [ ${acting('spend stay sleep')} ] _{0,8} _{0,5} (at|in|inside) (@determiner|@open|#unnamed){0,3} (police_station|police_stations|station|stations|barracks|police_cell|police_cells)
  + Nina Petrova was released. The measures require her to sleep at the barracks.
  - Nina Petrova was released. The measures require her to sleep at the hotel.

act.nights-in-jail duty=must
  = [ (sleep|sleeping|spend_the_night|spend_the_nights|spend_every_night|spend_each_night|spend_nights|spending_nights) ] (every|each|#date|@weekday|to){0,4} (in|at) (the|a){0,1} (jail|prison|penitentiary)
  + Nina Petrova was released. She only has to spend the night in jail.
  - Nina Petrova was released. She had to spend a year in jail.
`,
)
