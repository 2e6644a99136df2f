import type { Pack } from '../../grammar/pack.ts'
import { AFTERMATH } from './aftermath.ts'
import { ARTICLES } from './articles.ts'
import { BARGAINS } from './bargains.ts'
import { CALENDAR } from './calendar.ts'
import { CONCESSIONS } from './concessions.ts'
import { CONDITIONS } from './conditions.ts'
import { CUES } from './cues.ts'
import { CUSTODY } from './custody.ts'
import { DATES } from './dates.ts'
import { DEALING } from './dealing.ts'
import { singularOf } from './declension.ts'
import { DESCRIBED } from './described.ts'
import { FREED } from './freed.ts'
import { FREERS } from './freers.ts'
import { GIVEN } from './given.ts'
import { GROUPED } from './groups.ts'
import { keyOf } from './key.ts'
import { LEAVING, SOMEONE_WHO } from './leaving.ts'
import { LIBERTY } from './liberty.ts'
import { MEASURES } from './measures.ts'
import { NAMED } from './named.ts'
import { FAMILIES, formsOf, KNOWN, SUFFIXES } from './names.ts'
import { NUMBERS } from './numbers.ts'
import { OCCUPATIONS } from './occupations.ts'
import { PASSIVES } from './passives.ts'
import { RECOGNISED } from './recognised.ts'
import { RELEASES } from './releases.ts'
import { TERMS } from './terms.ts'
import { UNNAMED } from './unnamed.ts'
import { WALKED } from './walked.ts'
import { WORDS } from './words.ts'

const TRIGGERS = [
  ...RELEASES,
  ...FREED,
  ...WALKED,
  ...LEAVING,
  ...LIBERTY,
  ...DESCRIBED,
  ...PASSIVES,
  ...CUSTODY,
  ...RECOGNISED,
  ...AFTERMATH,
  ...CONDITIONS,
  ...BARGAINS,
  ...CONCESSIONS,
]
/** Words of the triggers that only end like the past tense of men. */
const NOUNS = new Set(
  'дамоў зноў ізноў тэрмінаў турмаў ізалятараў кратаў рэчаў палітвязняў хадайніцтваў правоў асобаў экстрэмістаў тэрарыстаў даносаў сваякоў бацькоў суседзяў калегаў перамоў межаў спісаў ролікаў відэаролікаў пераводаў наёмнікаў актывістаў сукамернікаў сяброў варотаў наноў магілёў'.split(
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
  classes: { ...WORDS, ...CUES, ...DEALING, verb: `${WORDS.verb} ${VERBS}` },
  shapes: { verb: VERB_ENDINGS },
  numbers: NUMBERS,
  dates: CALENDAR,
  names: {
    given: GIVEN,
    families: FAMILIES,
    known: KNOWN,
    suffixes: SUFFIXES,
    freers: FREERS,
    forms: formsOf,
    shared: singularOf,
  },
  abbreviations: 'г гг ст арт ч п пп вул пл тав сп спн др праф ім н.э тыс млн млрд руб стар ген палк кв д с м нар',
  mentions: [...DATES, ...MEASURES, ...TERMS, ...ARTICLES, ...NAMED, ...UNNAMED, ...GROUPED, ...SOMEONE_WHO, ...OCCUPATIONS],
  triggers: TRIGGERS,
}
