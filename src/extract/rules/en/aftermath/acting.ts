import { COUNTRIES } from '../words/world.ts'

/** Verbs as they stand behind “must”, behind “from” and behind “that she”: “leave”, “leaving”, “leaves”. */
export const acting = (verbs: string) =>
  `(${[...verbs.split(' '), ...verbs.split(' ').flatMap((verb) => [gerundOf(verb), thirdOf(verb)]), ...(/\btravel\b/u.test(verbs) ? ['travelling'] : [])].join('|')})`

/** “Take_part”: “takes_part”. */
function thirdOf(verb: string): string {
  const [first = '', ...rest] = verb.split('_')
  const third =
    THIRD[first] ?? (/(?:s|sh|ch|x|o)$/u.test(first) ? `${first}es` : first.replace(/(?<=[^aeo])y$/u, 'ie').concat('s'))
  return [third, ...rest].join('_')
}

const THIRD: Readonly<Record<string, string>> = { be: 'is', have: 'has' }

/** “Take_part”: “taking_part”. */
function gerundOf(verb: string): string {
  const [first = '', ...rest] = verb.split('_')
  const stem = DOUBLED.has(first) ? `${first}${first.at(-1)}` : /[^eo]e$/u.test(first) ? first.slice(0, -1) : first
  return [`${stem}ing`, ...rest].join('_')
}

const DOUBLED = new Set(['run', 'get', 'set', 'put', 'sit', 'submit', 'commit', 'quit', 'chat', 'step'])

/** What may stand between a verb and the word that says which act it is: whatever it is, within one breath. */
export const ON = "!(and|or|but|who|which|that|because|',|';|':|'.|'—|@be|@have|@must|@future){0,8}"

/** The same of what is done with a thing: not “a photo for a passport”, “a book about the passport”. */
export const ON_IT = ON.replace('!(', '!(for|about|')

/** Offices people show themselves to, where they may not go, whom they may not meet, what they may not say. */
export const POLICE =
  '(police|police_station|police_stations|station|court|courts|officer|officers|authorities|prosecutor|prosecutors|probation|parole|inspector|inspectors|inspectorate|investigators|investigator|commissariat|gendarmerie|security|ministry|agency|tribunal|judge|magistrate|registry|office|official|officials|corrections|check-ins|check-in|checks|inspections|department|cid|section|@often|times|#organisation|@unit)'
export const STATION =
  '(police|police_station|police_stations|station|stations|commissariat|gendarmerie|probation_officer|parole_officer|inspectorate|investigator|investigators|officer|cid|jail|barracks)'
export const AREA =
  '(home|house|houses|homes|apartment|flat|residence|address|city|town|village|district|districts|region|province|capital|area|neighbourhood|neighborhood|municipality|county|state|jurisdiction|territory|island|compound|campus|hometown|township|premises|ward|county|monastery|church|mosque|office|offices|workplace|public_place|public_places|#place)'
export const COUNTRY = `(the_country|country|abroad|overseas|nation|kingdom|republic|internationally|foreign_travel|out_of_the_country|outside_the_country|${COUNTRIES.toLowerCase().split(' ').join('|')})`
export const PEOPLE =
  '(journalist|journalists|reporters|reporter|media|press|foreigners|foreigner|diplomats|activists|activist|dissidents|colleagues|leaders|leader|members|member|supporters|witnesses|witness|co-accused|co-defendants|co-defendant|codefendants|defendants|accused|people|persons|anyone|anybody|others|friends|each_other|one_another|organisations|organizations|groups|victims|complainant|complainants|students|politicians|person|four|#count|#unnamed)'
export const SPOKEN =
  '(@publictalk|public|publicly|press|social|network|networks|statement|statements|articles|article|book|books|experience|experiences|prison|jail|torture|government|monarchy|authorities|regime|anything|posts|content|videos|video|blog|website|websites|account|accounts|information|publication)'
