import type { Pack } from '../../grammar/pack.ts'
import { ACTS } from './aftermath/acts.ts'
import { AFTERMATH } from './aftermath/aftermath.ts'
import { BINDINGS } from './aftermath/bindings.ts'
import { CONDITIONS } from './aftermath/conditions.ts'
import { BARGAINS } from './bargains/bargains.ts'
import { CONCESSIONS } from './bargains/concessions.ts'
import { ARTICLES } from './mentions/articles.ts'
import { DATES } from './mentions/dates.ts'
import { KIN } from './mentions/kin.ts'
import { MEASURES } from './mentions/measures.ts'
import { NAMED } from './mentions/named.ts'
import { TERMS } from './mentions/terms.ts'
import { UNNAMED } from './mentions/unnamed.ts'
import { singularOf } from './names/declension.ts'
import { FREERS } from './names/freers.ts'
import { GIVEN, MENS, WOMENS } from './names/given.ts'
import { FAMILIES, formsOf, KNOWN, SUFFIXES } from './names/names.ts'
import { BATCHES } from './releases/batches.ts'
import { CUSTODY } from './releases/custody.ts'
import { DESCRIBED } from './releases/described.ts'
import { DETAILED } from './releases/detailed.ts'
import { FORMS } from './releases/forms.ts'
import { FREED } from './releases/freed.ts'
import { GROUPED } from './releases/groups.ts'
import { LEAVING, SOMEONE_WHO } from './releases/leaving.ts'
import { LIBERTY } from './releases/liberty.ts'
import { PASSIVES } from './releases/passives.ts'
import { RECOGNISED } from './releases/recognised.ts'
import { RELEASES } from './releases/releases.ts'
import { STATIONS } from './releases/stations.ts'
import { WALKED } from './releases/walked.ts'
import { CALENDAR } from './words/calendar.ts'
import { CUES } from './words/cues.ts'
import { DEALING } from './words/dealing.ts'
import { keyOf } from './words/key.ts'
import { LAWS } from './words/laws.ts'
import { LEGAL_FORMS } from './words/legal-forms.ts'
import { NUMBERS } from './words/numbers.ts'
import { OCCUPATIONS } from './words/occupations.ts'
import { UNHELD } from './words/unheld.ts'
import { WORDS } from './words/words.ts'

const TRIGGERS = [
  ...RELEASES,
  ...BATCHES,
  ...FORMS,
  ...FREED,
  ...WALKED,
  ...LEAVING,
  ...LIBERTY,
  ...DESCRIBED,
  ...DETAILED,
  ...PASSIVES,
  ...CUSTODY,
  ...STATIONS,
  ...RECOGNISED,
  ...AFTERMATH,
  ...CONDITIONS,
  ...BARGAINS,
  ...CONCESSIONS,
]
/** Words of the triggers that only end like the past tense of men. */
const NOUNS = new Set(
  'дамоў зноў ізноў тэрмінаў турмаў ізалятараў кратаў рэчаў палітвязняў хадайніцтваў правоў асобаў экстрэмістаў тэрарыстаў даносаў сваякоў бацькоў суседзяў калегаў перамоў межаў спісаў ролікаў відэаролікаў пераводаў наёмнікаў актывістаў сукамернікаў сяброў варотаў наноў магілёў лекараў урачоў медыкаў рублёў каментароў'.split(
    ' ',
  ),
)
/** The verbs of the triggers in the past tense of men, whose ending is that of many nouns too. */
const VERBS = TRIGGERS.filter(({ form }) => form === 'verb' || form === 'self')
  .flatMap(({ pattern }) => pattern.match(/(?<![\p{L}_])\p{L}+ў(?![\p{L}_])/gu) ?? [])
  .filter((word) => !NOUNS.has(word))
  .join(' ')
const VERB_ENDINGS = [
  'лі',
  'ыла',
  'іла',
  'ала',
  'ела',
  'яла',
  'ліся',
  'лася',
  'лося',
  'іў',
  'ыў',
  'ўся',
  'уе',
  'юе',
  'ецца',
  'іцца',
  'ыцца',
  'уцца',
  'юцца',
  'аюць',
  'уюць',
  'яюць',
].map(keyOf)

/** Belarusian in both orthographies; in Latin script after `fold`. */
export const BELARUSIAN: Pack = {
  language: 'be',
  key: keyOf,
  order: 'ending',
  classes: { ...WORDS, ...CUES, ...DEALING, ...LAWS, ...LEGAL_FORMS, ...UNHELD, verb: `${WORDS.verb} ${VERBS}` },
  shapes: { verb: VERB_ENDINGS },
  numbers: NUMBERS,
  dates: CALENDAR,
  names: {
    given: GIVEN,
    men: MENS,
    women: WOMENS,
    families: FAMILIES,
    known: KNOWN,
    suffixes: SUFFIXES,
    freers: FREERS,
    forms: formsOf,
    shared: singularOf,
  },
  abbreviations: 'г гг ст арт ч п пп вул пл тав сп спн др праф ім н.э тыс млн млрд руб стар ген палк кв д с м нар',
  mentions: [
    ...DATES,
    ...MEASURES,
    ...TERMS,
    ...ARTICLES,
    ...NAMED,
    ...UNNAMED,
    ...KIN,
    ...GROUPED,
    ...SOMEONE_WHO,
    ...OCCUPATIONS,
  ],
  triggers: TRIGGERS,
  duties: { bindings: BINDINGS, acts: ACTS, isGerund: () => false },
}
