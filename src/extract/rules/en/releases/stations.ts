import { triggersOf } from '../../../grammar/rule-text.ts'

const TAKEN = '(taken|took|takes|brought|hauled|escorted|bundled|dragged|marched|driven|transported|whisked)'
const BETWEEN = '(@adverb|@about|@atleast|#count|#person|#unnamed|#date|away|off){0,3}'
/** “A”, “the central Plinton”. */
const WHICH = '(a|an|the|another|various|several|local|nearby|#place|#num|@open|@nationality|^){0,4}'

const STATION =
  '(police_station|police_stations|police_headquarters|police_post|police_department|police_departments|police_precinct|police_precincts)'

/** Brought to a police station, or into a police van: detained. */
export const STATIONS = triggersOf(
  'en',
  `
detention.taken verb needs=acted
  = [ ${TAKEN} ] ${BETWEEN} to ${WHICH} ${STATION} !(to|for|as|where|for_questioning_as|as_witnesses|as_a_witness)
  + Nina Petrova was taken to a police station.
  + Police brought five people to the central police station.
  - Nina Petrova was taken to a station.
  - Nina Petrova was taken to a police station to testify.
  - Nina Petrova was driven to the new police headquarters for the opening.
  - Nina Petrova was taken to a police station as a translator.

detention.taken-for verb needs=acted
  = [ ${TAKEN} ] ${BETWEEN} to ${WHICH} ${STATION} (for|to|be){1,2} (questioning|interrogation|interview|processing|questioned|interrogated|charged|processed|booked)
  + Nina Petrova was taken to a police station for questioning.
  - Nina Petrova was taken to a police station for the night.

detention.bundled verb needs=acted
  = [ (bundled|loaded|shoved|herded|pushed|thrown|forced|dragged|put) ] ${BETWEEN} (into|onto) ${WHICH} (police_van|police_vans|police_bus|police_buses|police_truck|police_trucks|police_vehicle|police_vehicles|police_car|police_cars) !(as|for|unit|@possessive)
  + Nina Petrova was bundled into a police van.
  - Nina Petrova was put into a bus.
  - Nina Petrova was put into a police car as a joke.
`,
)
