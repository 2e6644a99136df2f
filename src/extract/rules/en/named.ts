import type { MentionRule } from '../../pack.ts'

const rule =
  (kind: MentionRule['kind']) =>
  (id: string, pattern: string, yes: string[], no: string[], tags: string[] = []): MentionRule => ({
    id: `en.${kind}.${id}`,
    kind,
    pattern,
    tags,
    tests: { yes, no },
  })
const organisation = rule('organisation')
const facility = rule('facility')
const unnamed = rule('unnamed')
const document = rule('document')
const measure = rule('measure')

const GROUP =
  '(prisoners|detainees|inmates|political_prisoners|people|individuals|activists|journalists|citizens|those|hostages|former_prisoners|convicts|nationals|others)'

const NAMES: readonly MentionRule[] = [
  organisation(
    'ministry',
    '[ ^@orghead (of|for) the? ^{1,3} ]',
    ['The ⟦Ministry of Internal Affairs⟧ said no.'],
    ['The ministry of truth said no.'],
  ),
  organisation(
    'head-last',
    '[ (^@open|^@notname|^@nationality|^@role|^@title){1,4} ^@orghead ]',
    ['The ⟦Harbour Rights Centre⟧ met.'],
    ['The old centre met.'],
  ),
  organisation(
    'media',
    '[ (@open|@nationality){0,1} (state_media|state_news_agency|state_television|independent_media|local_media) ]',
    ['This was told by ⟦state media⟧.'],
    ['This was told by the state.'],
    ['plural'],
  ),
  facility(
    'colony',
    "[ (penal|women's|correctional|strict-regime)? (colony|prison|jail) (no|number)? '.? #num ]",
    ['He was held in ⟦Prison No. 4⟧ there.', 'She is in ⟦penal colony No. 4⟧.'],
    ['The prison had four gates.'],
  ),
  facility(
    'remand',
    '[ ^? (kgb)? (pretrial|pre-trial) (detention)? (center|centre|facility|prison) ]',
    ['He was held in a ⟦pretrial detention centre⟧.'],
    ['The pretrial talk was short.'],
  ),
  facility(
    'cell',
    '[ (punishment_cell|solitary_confinement|solitary_cell|isolation_cell) ]',
    ['He was put in a ⟦punishment cell⟧.'],
    ['He was in his cell.'],
  ),
]

/** Those who are spoken of without a name. */
const UNNAMED: readonly MentionRule[] = [
  unnamed('he', '[ (he|she|him|himself|herself) ]', ['Then ⟦she⟧ left.'], ['Then they left.'], ['pronoun', 'singular']),
  unnamed('they', '[ (they|them|themselves) ]', ['Then ⟦they⟧ left.'], ['Then she left.'], ['pronoun', 'plural']),
  unnamed('i', '[ (i|me|myself) ]', ['Then ⟦I⟧ left.'], ['Then she left.'], ['pronoun', 'first']),
  unnamed('we', '[ (we|us) ]', ['Then ⟦we⟧ left.'], ['Then she left.'], ['pronoun', 'first', 'plural']),
  unnamed('you', '[ you ]', ['Then ⟦you⟧ left.'], ['Then she left.'], ['pronoun', 'second']),
  unnamed(
    'sources',
    '[ #num? @open{0,1} (sources|source|officials|diplomats|lawyers|relatives|witnesses|colleagues) ]',
    ['This was told by ⟦two sources⟧.'],
    ['This was told by her.'],
    ['plural'],
  ),
  unnamed(
    'portion',
    `[ (about|around|roughly|almost|nearly|a|an|the|@atleast)? (half|third|quarter|majority|significant_portion|large_part|part|most|many|some|few|several|dozens|hundreds|thousands) ] (of|,|')?`,
    ['⟦About half⟧ of the 52 left.', '⟦Many⟧ of them left.'],
    ['All of them left.'],
    ['plural', 'portion'],
  ),
  unnamed(
    'most-of',
    `[ (most|many|some|half|all|several|few|none|dozens|hundreds|thousands) of (the|those|these|them|all)? @open{0,2} ${GROUP} (released|freed)? ]`,
    ['⟦Most of the former prisoners⟧ left.'],
    ['The most of it left.'],
    ['plural'],
  ),
  unnamed(
    'group',
    `[ (the|these|those|all|many|some|most|other|former|several)? (@open|@nationality){0,2} (prisoners|political_prisoners|detainees|inmates|hostages|former_prisoners|activists|journalists|people|individuals|citizens|members) ]`,
    ['Then ⟦the former prisoners⟧ left.'],
    ['Then the train left.'],
    ['plural'],
  ),
  unnamed('nobody', '[ (nobody|no_one|none_of_them|none) ]', ['⟦Nobody⟧ left.'], ['They left.'], ['noone', 'plural']),
  unnamed(
    'those',
    '[ (those|people|prisoners|everyone) (released|freed) ]',
    ['⟦Those released⟧ met.'],
    ['Those people met.'],
    ['plural', 'scope_released'],
  ),
  unnamed(
    'those-pardoned',
    '[ (those|people|prisoners) pardoned ]',
    ['⟦Those pardoned⟧ met.'],
    ['Those people met.'],
    ['plural', 'scope_pardoned'],
  ),
  unnamed(
    'one',
    '[ (the|a|an|another|this|one) (@open|@nationality|former){0,2} (prisoner|political_prisoner|person|individual|detainee|blogger|journalist|activist|woman|man|inmate|citizen|teenager|lawyer|wife|husband|mother|father|sister|brother|daughter|son) ]',
    ['Then ⟦the blogger⟧ left.', 'He met ⟦a former prisoner⟧.'],
    ['Then the train left.'],
    ['singular'],
  ),
  unnamed(
    'envoy',
    '[ (the|a|his)? (@open|special){0,2} (representative|envoy|delegation|authorities|delegates) ]',
    ['Then ⟦the special representative⟧ left.'],
    ['Then the train left.'],
    ['singular'],
  ),
]

const THINGS: readonly MentionRule[] = [
  document(
    'passport',
    '[ (passports|passport|documents|identity_documents|identity_papers|papers|belongings) ]',
    ['Their ⟦passports⟧ were kept.'],
    ['Their hands were kept warm.'],
  ),
  document(
    'petition',
    '[ (petition|petitions|request|appeal|plea) for (pardon|clemency|mercy) ]',
    ['He signed a ⟦petition for pardon⟧.'],
    ['He made a request.'],
  ),
  document('decree', '[ (decree|decrees|verdict) ]', ['He signed a ⟦decree⟧.'], ['He signed it.']),
  measure(
    'sanctions',
    '[ (u.s.|us|american|european|eu|western|economic|remaining){0,2} sanctions ]',
    ['He spoke of ⟦economic sanctions⟧.'],
    ['He spoke of money.'],
  ),
]

export const NAMED: readonly MentionRule[] = [...NAMES, ...UNNAMED, ...THINGS]
